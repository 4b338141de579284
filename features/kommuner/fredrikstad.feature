# language: no
Egenskap: Prisliste for praktisk bistand i Fredrikstad

  Regel: Prislisten for 2022

    Bakgrunn:
      Gitt at datoen er 1. juni 2022
      Og at kommunen er "3004"
      Og at selvkost per time er 519 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Fredrikstad 2022, like under, på og over grensen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 6               | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | egenandel |
        | 0       | 215       |
        | 212797  | 215       |
        | 212798  | 1028      |
        | 212799  | 1028      |
        | 319196  | 1028      |
        | 319197  | 1955      |
        | 319198  | 1955      |
        | 425595  | 1955      |
        | 425596  | 2600      |
        | 425597  | 2600      |

