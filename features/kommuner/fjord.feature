# language: no
Egenskap: Prisliste for praktisk bistand i Fjord

  Regel: Prislisten for 2022

    Bakgrunn:
      Gitt at datoen er 1. juni 2022
      Og at kommunen er "1578"
      Og at selvkost per time er 316 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Fjord 2022, like under, på og over grensen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 12              | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | egenandel |
        | 0       | 215       |
        | 212797  | 215       |
        | 212798  | 914       |
        | 212799  | 914       |
        | 319196  | 914       |
        | 319197  | 1892      |
        | 319198  | 1892      |
        | 425595  | 1892      |
        | 425596  | 2523      |
        | 425597  | 2523      |
        | 531994  | 2523      |
        | 531995  | 3154      |
        | 531996  | 3154      |

    Scenariomal: De trykte månedsprisene brukes, ikke timepris ganger timer
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | <timer>         | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | 250000       | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | timer | egenandel |
        | 3,5   | 798       |
        | 4     | 912       |
        | 4,5   | 914       |

