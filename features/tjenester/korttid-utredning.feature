# language: no
Egenskap: Korttidsopphold for utredning eller behandling (hol § 3-2 nr. 4 og nr. 6 bokstav c)
  Den som trenger et tidsavgrenset opphold i institusjon, har rett til det. Formålet avgjør hvilken tjeneste det er.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"
    Og at nødvendig korttidsopphold er vurdert til ja fordi "hjelp hjemme er ikke nok akkurat nå"
    Og at formål med korttidsopphold er "medisinsk_avklaring"

  Scenariomal: Hovedformålet avgjør hvilken tjeneste det er
    Gitt at formål med korttidsopphold er "<formål>"
    Når tjeneste.korttid-utredning vurderes
    Så er svaret "<svar>"
    Og er vilkåret for_utredning <vilkår>

    Eksempler:
      | formål              | svar       | vilkår       |
      | medisinsk_avklaring | rett       | oppfylt      |
      | gjenvinne_funksjon  | ingen_rett | ikke oppfylt |
      | lindring            | ingen_rett | ikke oppfylt |
      | avlaste_pårørende   | ingen_rett | ikke oppfylt |
      | mestre_hverdagen    | ingen_rett | ikke oppfylt |
      | annet               | ingen_rett | ikke oppfylt |

  Scenario: Hjelp hjemme er nok
    Gitt at nødvendig korttidsopphold er vurdert til nei fordi "hjemmesykepleie dekker behovet på en forsvarlig måte"
    Når tjeneste.korttid-utredning vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret opphold_er_nødvendig ikke oppfylt

  Scenario: Personen er ikke i kommunen
    Gitt at oppholder seg i kommunen er nei
    Når tjeneste.korttid-utredning vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Personen er på besøk i kommunen og har likevel rett
    Gitt at folkeregistrert i kommunen er nei
    Når tjeneste.korttid-utredning vurderes
    Så er svaret "rett"

  Scenario: Ingen har vurdert om oppholdet er nødvendig
    Gitt at nødvendig korttidsopphold er ukjent
    Når tjeneste.korttid-utredning vurderes
    Så er utfallet uavklart
    Og er vilkåret opphold_er_nødvendig uavklart

  Scenario: Oppholdsgrunnlaget er ikke kjent
    Gitt at oppholdsgrunnlag er ukjent
    Når tjeneste.korttid-utredning vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: Formålet er ikke opplyst
    Gitt at formål med korttidsopphold er ukjent
    Når tjeneste.korttid-utredning vurderes
    Så er utfallet uavklart
    Og er vilkåret for_utredning uavklart

  @grense
  Scenariomal: Retten er den samme etter at bestemmelsen fikk nytt nummer 1. juni 2024
    Gitt at datoen er <dato>
    Når tjeneste.korttid-utredning vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |
