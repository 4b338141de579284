# language: no
Egenskap: Nattopphold i institusjon (hol § 3-2 nr. 6 bokstav c)
  Den som trenger opphold i institusjon en del av døgnet, har rett til det. Kommunen velger mellom former som er forsvarlige.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenariomal: Oppholdet må være nødvendig
    Gitt at nødvendig nattopphold er vurdert til <nødvendig> fordi "<grunn>"
    Når tjeneste.nattopphold vurderes
    Så er svaret "<svar>"

    Eksempler:
      | nødvendig | grunn                         | svar       |
      | ja        | er utrygg og faller om natten | rett       |
      | nei       | nattpatrulje hjemme er nok    | ingen_rett |

  Scenario: Ingen har vurdert om oppholdet er nødvendig
    Når tjeneste.nattopphold vurderes
    Så er utfallet uavklart
    Og må nødvendig nattopphold vurderes

  Scenario: Personen er ikke i kommunen
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig nattopphold er vurdert til ja fordi "er utrygg og faller om natten"
    Når tjeneste.nattopphold vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Oppholdsgrunnlaget er ikke kjent
    Gitt at oppholdsgrunnlag er ukjent
    Og at nødvendig nattopphold er vurdert til ja fordi "er utrygg og faller om natten"
    Når tjeneste.nattopphold vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  @grense
  Scenariomal: Retten er den samme etter at bestemmelsen fikk nytt nummer 1. juni 2024
    Gitt at datoen er <dato>
    Og at nødvendig nattopphold er vurdert til ja fordi "er utrygg og faller om natten"
    Når tjeneste.nattopphold vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |
