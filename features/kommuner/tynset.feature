# language: no
Egenskap: Omsorgsstønad i Tynset

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3427"

  Scenariomal: Mottakeren må ønske det, kommunen må finne det best, og omsorgen må vare
    Gitt at mottakeren ønsker omsorgsyteren er <ønsker>
    Og at privat omsorg er best og forsvarlig er vurdert til <best> fordi "de kjenner hverandre"
    Og at omsorgen er noenlunde varig er vurdert til <lenge> fordi "behovet går ikke over"
    Når tynset.omsorgsstønad vurderes
    Så er utfallet <utfall>

    Eksempler:
      | ønsker | best | lenge | utfall       |
      | ja     | ja   | ja    | oppfylt      |
      | nei    | ja   | ja    | ikke oppfylt |
      | ja     | nei  | ja    | ikke oppfylt |
      | ja     | ja   | nei   | ikke oppfylt |
      | ukjent | ja   | ja    | uavklart     |

  Scenario: Ingen har vurdert omsorgen
    Gitt at mottakeren ønsker omsorgsyteren er ja
    Når tynset.omsorgsstønad vurderes
    Så er utfallet uavklart
    Og må privat omsorg er best og forsvarlig vurderes
    Og må omsorgen er noenlunde varig vurderes
