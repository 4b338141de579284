# language: no
Egenskap: Praktisk bistand i dagliglivet
  Den som ikke klarer hverdagen alene, har rett til den praktiske hjelpen som er nødvendig.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenario: Eldre kvinne som faller og ikke får laget mat
    Gitt at nødvendig praktisk bistand er vurdert til ja fordi "faller når hun bøyer seg, og får ikke laget mat"
    Når tjeneste.praktisk-bistand vurderes
    Så er svaret "rett"
    Og er vilkåret bistand_er_nødvendig oppfylt

  Scenario: Mann med lammelse trenger hjelp til stell morgen og kveld
    Gitt at nødvendig praktisk bistand er vurdert til ja fordi "kan ikke kle på seg eller dusje alene"
    Når tjeneste.praktisk-bistand vurderes
    Så er svaret "rett"
    Og er vilkåret bistand_er_nødvendig oppfylt

  Scenario: Klarer alt selv med robotstøvsuger og varer levert hjem
    Gitt at nødvendig praktisk bistand er vurdert til nei fordi "har prøvd hjelpemidlene i to måneder og klarer seg"
    Når tjeneste.praktisk-bistand vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret bistand_er_nødvendig ikke oppfylt

  Scenario: Familien vil ha storrengjøring før jul
    Gitt at nødvendig praktisk bistand er vurdert til nei fordi "det daglige renholdet er i orden, og ønsket gjelder tak og vegger"
    Når tjeneste.praktisk-bistand vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret bistand_er_nødvendig ikke oppfylt

  Scenario: Ingen har vurdert behovet ennå
    Når tjeneste.praktisk-bistand vurderes
    Så er utfallet uavklart
    Og må nødvendig praktisk bistand vurderes

  Scenario: En vurdering uten begrunnelse er ikke nok
    Gitt at nødvendig praktisk bistand er ja
    Når tjeneste.praktisk-bistand vurderes
    Så er utfallet uavklart

  Scenario: Det er ikke kjent om personen er i kommunen
    Gitt at oppholder seg i kommunen er ukjent
    Og at nødvendig praktisk bistand er vurdert til ja fordi "faller når hun bøyer seg, og får ikke laget mat"
    Når tjeneste.praktisk-bistand vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: Den som er i en annen kommune, må søke der
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig praktisk bistand er vurdert til ja fordi "faller når hun bøyer seg, og får ikke laget mat"
    Når tjeneste.praktisk-bistand vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Asylsøker i mottak med folketrygd har rett til helsehjelp, men ikke til dette
    Gitt at oppholdsgrunnlag er "asylsøker_i_mottak"
    Og at asylsøker har folketrygd er ja
    Og at alder er 40 år
    Og at bosatt etter særlig avtale er nei
    Og at avtale gir omsorgstjenester er nei
    Og at nødvendig praktisk bistand er vurdert til ja fordi "faller når hun bøyer seg, og får ikke laget mat"
    Når tjeneste.praktisk-bistand vurderes
    Så er svaret "ingen_rett"

  @grense
  Scenariomal: Retten gjelder fra 1. januar 2012, også når paragrafen får nytt nummer
    Gitt at datoen er <dato>
    Og at nødvendig praktisk bistand er vurdert til ja fordi "faller når hun bøyer seg, og får ikke laget mat"
    Når tjeneste.praktisk-bistand vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |

  Scenariomal: Hva kommunen vanligvis gjør, er ikke kjent når ingen har lagt det inn
    Gitt at nødvendig praktisk bistand er vurdert til ja fordi "faller når hun bøyer seg, og får ikke laget mat"
    Når tjeneste.praktisk-bistand vurderes
    Så er svaret "rett"
    Og er <hva> mellom <minst> og <høyst>

    Eksempler:
      | hva                        | minst | høyst          |
      | uker mellom renhold        | 1     | 12 uker        |
      | uker mellom sengeskift     | 1     | 12 uker        |
      | uker mellom innkjøp        | 1     | 12 uker        |
      | timer per renhold          | 0     | 10 timer       |
      | minste tildeling           | 0     | 40 timer/måned |
      | måltider per dag           | 0     | 6              |
      | varme måltider per uke     | 0     | 14             |
      | vindusvask per år          | 0     | 12             |
      | kjøleskap og komfyr per år | 0     | 12             |
      | fryser per år              | 0     | 12             |
      | oppstart innen             | 0     | 26 uker        |
      | kontaktbesøk innen         | 0     | 60 dager       |
      | vedtak etter besøk innen   | 0     | 26 uker        |
