# language: no
Egenskap: Støttekontakt
  Den som trenger hjelp for å komme ut og møte andre, har rett til støttekontakt.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenario: Mann som har blitt isolert etter sykdom
    Gitt at nødvendig støttekontakt er vurdert til ja fordi "har ikke vært ute med andre på fire måneder"
    Når tjeneste.støttekontakt vurderes
    Så er svaret "rett"
    Og er vilkåret støttekontakt_er_nødvendig oppfylt

  Scenario: Jente på åtte år kommer seg ikke på fotballtrening
    Gitt at nødvendig støttekontakt er vurdert til ja fordi "trenger en voksen ved siden av seg for å delta"
    Når tjeneste.støttekontakt vurderes
    Så er svaret "rett"
    Og er vilkåret støttekontakt_er_nødvendig oppfylt

  Scenario: Har venner og er med i korps og klatring
    Gitt at nødvendig støttekontakt er vurdert til nei fordi "er med på det han ønsker hver uke"
    Når tjeneste.støttekontakt vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret støttekontakt_er_nødvendig ikke oppfylt

  Scenario: Ønsker bare hjelp til innkjøp
    Gitt at nødvendig støttekontakt er vurdert til nei fordi "behovet gjelder ærender og ikke fritid"
    Når tjeneste.støttekontakt vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret støttekontakt_er_nødvendig ikke oppfylt

  Scenario: Ingen har vurdert behovet ennå
    Når tjeneste.støttekontakt vurderes
    Så er utfallet uavklart
    Og må nødvendig støttekontakt vurderes

  Scenario: En vurdering uten begrunnelse er ikke nok
    Gitt at nødvendig støttekontakt er ja
    Når tjeneste.støttekontakt vurderes
    Så er utfallet uavklart

  Scenario: Det er ikke kjent om personen er i kommunen
    Gitt at oppholder seg i kommunen er ukjent
    Og at nødvendig støttekontakt er vurdert til ja fordi "har ikke vært ute med andre på fire måneder"
    Når tjeneste.støttekontakt vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: Den som er i en annen kommune, må søke der
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig støttekontakt er vurdert til ja fordi "har ikke vært ute med andre på fire måneder"
    Når tjeneste.støttekontakt vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Asylsøker i mottak med folketrygd har rett til helsehjelp, men ikke til dette
    Gitt at oppholdsgrunnlag er "asylsøker_i_mottak"
    Og at asylsøker har folketrygd er ja
    Og at alder er 40 år
    Og at bosatt etter særlig avtale er nei
    Og at avtale gir omsorgstjenester er nei
    Og at nødvendig støttekontakt er vurdert til ja fordi "har ikke vært ute med andre på fire måneder"
    Når tjeneste.støttekontakt vurderes
    Så er svaret "ingen_rett"

  @grense
  Scenariomal: Retten gjelder fra 1. januar 2012, også når paragrafen får nytt nummer
    Gitt at datoen er <dato>
    Og at nødvendig støttekontakt er vurdert til ja fordi "har ikke vært ute med andre på fire måneder"
    Når tjeneste.støttekontakt vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |

  Scenariomal: Hva kommunen vanligvis gjør, er ikke kjent når ingen har lagt det inn
    Gitt at nødvendig støttekontakt er vurdert til ja fordi "har ikke vært ute med andre på fire måneder"
    Når tjeneste.støttekontakt vurderes
    Så er svaret "rett"
    Og er <hva> mellom <minst> og <høyst>

    Eksempler:
      | hva                    | minst | høyst |
      | veiledende nedre alder | 0     | 18 år |

  Scenariomal: Alderen avgjør ikke om noen har rett til støttekontakt
    Gitt at alder er <alder>
    Og at nødvendig støttekontakt er vurdert til ja fordi "er alene i all fritid"
    Når tjeneste.støttekontakt vurderes
    Så er svaret "rett"

    Eksempler:
      | alder |
      | 4 år  |
      | 9 år  |
      | 91 år |
