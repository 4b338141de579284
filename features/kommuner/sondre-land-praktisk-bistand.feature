# language: no
Egenskap: Praktisk bistand i Søndre Land

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3447"

  Regel: Hvem som får hjelp

    Bakgrunn: Gerda Prøve rekker ikke opp, og sykdommen gjør henne svak
      Gitt at avhengig av hjelp i dagliglivet er vurdert til ja fordi "hun rekker ikke opp"
      Og at særlig hjelpebehov er vurdert til ja fordi "sykdommen gjør henne svak"

    Scenario: Gerda fyller begge kravene
      Når søndre-land.praktisk-bistand vurderes
      Så er svaret "etter kriteriene"

    Scenario: Gerda klarer seg i hverdagen
      Gitt at avhengig av hjelp i dagliglivet er vurdert til nei fordi "hun klarer hverdagen selv"
      Når søndre-land.praktisk-bistand vurderes
      Så er svaret "utenfor kriteriene"

    Scenario: Gerda er ikke syk, men synes at det er tungt å vaske
      Gitt at særlig hjelpebehov er vurdert til nei fordi "hun er frisk"
      Når søndre-land.praktisk-bistand vurderes
      Så er svaret "utenfor kriteriene"

    Scenario: Ingen har vurdert behovet
      Gitt at avhengig av hjelp i dagliglivet er ukjent
      Og at særlig hjelpebehov er ukjent
      Når søndre-land.praktisk-bistand vurderes
      Så er utfallet uavklart
      Og må avhengig av hjelp i dagliglivet vurderes
      Og må særlig hjelpebehov vurderes

  Regel: Hva kommunen til vanlig gjør

    Scenario: Gerda ber om det kommunen til vanlig tar seg av
      Gitt følgende ønsket oppgave:
        | oppgave    |
        | renhold    |
        | sengeskift |
        | innkjøp    |
        | fritid     |
        | ærend      |
        | frisør     |
        | annet      |
      Når søndre-land.praktisk-bistand vurderes
      Så er oppgaver kommunen tar 7
      Og er oppgaver utenfor 0

    Scenario: Naboen ber om alt det andre også
      Gitt følgende ønsket oppgave:
        | oppgave          |
        | renhold          |
        | storrengjøring   |
        | tak og vegger    |
        | store tepper     |
        | vinduer utvendig |
        | gardiner         |
        | stryking         |
        | håndvask         |
        | sølvpuss         |
        | baking           |
        | hage             |
        | snømåking        |
        | husdyr           |
        | flytting         |
        | følge            |
        | gjester          |
        | vask for andre   |
      Når søndre-land.praktisk-bistand vurderes
      Så er oppgaver kommunen tar 1
      Og er oppgaver utenfor 16

    Scenario: Er en oppgave på listen nødvendig, må den vurderes likevel
      Gitt følgende ønsket oppgave:
        | oppgave |
        | renhold |
        | følge   |
      Når søndre-land.praktisk-bistand vurderes
      Så varsles det om "Er en av dem nødvendig for personen, må den vurderes likevel"

    Scenario: Listen over oppgaver er ikke fullstendig
      Gitt følgende ønsket oppgave:
        | oppgave |
        | renhold |
        | -       |
      Når søndre-land.praktisk-bistand vurderes
      Så er oppgaver kommunen tar mellom 1 og 2 antall

    Scenario: Så ofte og så snart
      Når tjeneste.praktisk-bistand vurderes
      Så er uker mellom renhold 3 uker
      Og er uker mellom sengeskift 3 uker
      Og er uker mellom innkjøp 1 uker
      Og er oppstart innen 3 uker
