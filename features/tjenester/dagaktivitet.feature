# language: no
Egenskap: Dagaktivitet
  Er dagaktivitet nødvendig, har personen rett til at behovet blir dekket. Ellers kan kommunen gi plass etter egne vilkår.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenario: Ung mann med utviklingshemming uten jobb eller tilbud
    Gitt at nødvendig dagaktivitet er vurdert til ja fordi "mister ferdigheter og sover på dagtid uten tilbud"
    Når tjeneste.dagaktivitet vurderes
    Så er svaret "rett"
    Og er vilkåret dagaktivitet_er_nødvendig oppfylt

  Scenario: Kvinne på 70 år med store samvirkende vansker
    Gitt at nødvendig dagaktivitet er vurdert til ja fordi "trenger struktur og tilsyn gjennom dagen"
    Når tjeneste.dagaktivitet vurderes
    Så er svaret "rett"
    Og er vilkåret dagaktivitet_er_nødvendig oppfylt

  Scenario: Pensjonist som vil møte andre
    Gitt at nødvendig dagaktivitet er vurdert til nei fordi "klarer seg godt og bruker åpne tilbud"
    Når tjeneste.dagaktivitet vurderes
    Så er svaret "kan_innvilges"
    Og er vilkåret dagaktivitet_er_nødvendig ikke oppfylt

  Scenario: Går på videregående
    Gitt at nødvendig dagaktivitet er vurdert til nei fordi "skolen fyller dagen"
    Når tjeneste.dagaktivitet vurderes
    Så er svaret "kan_innvilges"
    Og er vilkåret dagaktivitet_er_nødvendig ikke oppfylt

  Scenario: Ingen har vurdert behovet ennå
    Når tjeneste.dagaktivitet vurderes
    Så er utfallet uavklart
    Og må nødvendig dagaktivitet vurderes

  Scenario: En vurdering uten begrunnelse er ikke nok
    Gitt at nødvendig dagaktivitet er ja
    Når tjeneste.dagaktivitet vurderes
    Så er utfallet uavklart

  Scenario: Det er ikke kjent om personen er i kommunen
    Gitt at oppholder seg i kommunen er ukjent
    Og at nødvendig dagaktivitet er vurdert til ja fordi "mister ferdigheter og sover på dagtid uten tilbud"
    Når tjeneste.dagaktivitet vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: Den som er i en annen kommune, må søke der
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig dagaktivitet er vurdert til ja fordi "mister ferdigheter og sover på dagtid uten tilbud"
    Når tjeneste.dagaktivitet vurderes
    Så er svaret "kan_innvilges"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Asylsøker i mottak med folketrygd har rett til helsehjelp, men ikke til dette
    Gitt at oppholdsgrunnlag er "asylsøker_i_mottak"
    Og at asylsøker har folketrygd er ja
    Og at alder er 40 år
    Og at bosatt etter særlig avtale er nei
    Og at avtale gir omsorgstjenester er nei
    Og at nødvendig dagaktivitet er vurdert til ja fordi "mister ferdigheter og sover på dagtid uten tilbud"
    Når tjeneste.dagaktivitet vurderes
    Så er svaret "kan_innvilges"

  @grense
  Scenariomal: Retten gjelder fra 1. januar 2012, også når paragrafen får nytt nummer
    Gitt at datoen er <dato>
    Og at nødvendig dagaktivitet er vurdert til ja fordi "mister ferdigheter og sover på dagtid uten tilbud"
    Når tjeneste.dagaktivitet vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |

  Scenariomal: Hva kommunen vanligvis gjør, er ikke kjent når ingen har lagt det inn
    Gitt at nødvendig dagaktivitet er vurdert til ja fordi "mister ferdigheter og sover på dagtid uten tilbud"
    Når tjeneste.dagaktivitet vurderes
    Så er svaret "rett"
    Og er <hva> mellom <minst> og <høyst>

    Eksempler:
      | hva                   | minst | høyst   |
      | veiledende øvre alder | 0     | 120 år  |
      | prioritert under      | 0     | 120 år  |
      | seniortilbud fra      | 0     | 120 år  |
      | vedtak innen          | 0     | 26 uker |
