# language: no
Egenskap: Avlastning og hverdagsrehabilitering i Eigersund

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "1101"

  Scenariomal: Kommunens momenter for avlastning veies samlet
    Gitt at omsorgen er tung etter kommunens momenter er vurdert til <tungt> fordi "søvnen er brutt hver natt"
    Når eigersund.avlastning vurderes
    Så er utfallet <utfall>

    Eksempler:
      | tungt | utfall       |
      | ja    | oppfylt      |
      | nei   | ikke oppfylt |

  Scenario: Ingen har veid momentene for avlastning
    Når eigersund.avlastning vurderes
    Så er utfallet uavklart
    Og må omsorgen er tung etter kommunens momenter vurderes

  Scenariomal: Hverdagsrehabilitering når den passer for personen
    Gitt at egnet for hverdagsrehabilitering er vurdert til <egnet> fordi "målet er å gå til butikken"
    Når eigersund.hverdagsrehabilitering vurderes
    Så er utfallet <utfall>

    Eksempler:
      | egnet | utfall       |
      | ja    | oppfylt      |
      | nei   | ikke oppfylt |

  Scenario: Ingen har vurdert om hverdagsrehabilitering passer
    Når eigersund.hverdagsrehabilitering vurderes
    Så er utfallet uavklart
    Og må egnet for hverdagsrehabilitering vurderes

  Scenario: Fire uker, og oppfølging tre måneder etter
    Gitt at hverdagsrehabilitering startet er 2. mars 2026
    Når eigersund.hverdagsrehabilitering vurderes
    Så er ventet slutt 30. mars 2026
    Og er oppfølging 30. juni 2026

  Scenario: Lengden står også i tjenesten
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er varighet 4 uker
    Og er oppfølging etter måneder 3 måneder
