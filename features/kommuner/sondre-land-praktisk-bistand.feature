# language: no
Egenskap: Praktisk bistand i Søndre Land

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3447"

  Scenariomal: Både avhengighet og særlig behov må være vurdert til ja
    Gitt at avhengig av hjelp i dagliglivet er vurdert til <avhengig> fordi "hun rekker ikke opp"
    Og at særlig hjelpebehov er vurdert til <særlig> fordi "sykdommen gjør henne svak"
    Når søndre-land.praktisk-bistand vurderes
    Så er svaret "<svar>"

    Eksempler:
      | avhengig | særlig | svar               |
      | ja       | ja     | etter_kriteriene   |
      | nei      | ja     | utenfor_kriteriene |
      | ja       | nei    | utenfor_kriteriene |

  Scenario: Ingen har vurdert behovet
    Når søndre-land.praktisk-bistand vurderes
    Så er utfallet uavklart
    Og må avhengig av hjelp i dagliglivet vurderes
    Og må særlig hjelpebehov vurderes

  Scenariomal: Kommunen gjør til vanlig ikke alt
    Gitt følgende ønsket oppgave:
      | oppgave   |
      | <oppgave> |
    Når søndre-land.praktisk-bistand vurderes
    Så er oppgaver kommunen tar <tar>
    Og er oppgaver utenfor <utenfor>

    Eksempler:
      | oppgave          | tar | utenfor |
      | renhold          | 1   | 0       |
      | sengeskift       | 1   | 0       |
      | innkjøp          | 1   | 0       |
      | fritid           | 1   | 0       |
      | ærend            | 1   | 0       |
      | frisør           | 1   | 0       |
      | annet            | 1   | 0       |
      | storrengjøring   | 0   | 1       |
      | tak_og_vegger    | 0   | 1       |
      | store_tepper     | 0   | 1       |
      | vinduer_utvendig | 0   | 1       |
      | gardiner         | 0   | 1       |
      | stryking         | 0   | 1       |
      | håndvask         | 0   | 1       |
      | sølvpuss         | 0   | 1       |
      | baking           | 0   | 1       |
      | hage             | 0   | 1       |
      | snømåking        | 0   | 1       |
      | husdyr           | 0   | 1       |
      | flytting         | 0   | 1       |
      | følge            | 0   | 1       |
      | gjester          | 0   | 1       |
      | vask_for_andre   | 0   | 1       |

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
