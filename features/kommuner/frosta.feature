# language: no
Egenskap: Prisliste for praktisk bistand i Frosta

  Regel: Prislisten for 2024

    Bakgrunn:
      Gitt at datoen er 1. juni 2024
      Og at kommunen er "5036"
      Og at selvkost per time er 424 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Frosta 2024, like under, på og over grensen
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
        | 0       | 230       |
        | 237239  | 230       |
        | 237240  | 957       |
        | 237241  | 957       |
        | 355859  | 957       |
        | 355860  | 2051      |
        | 355861  | 2051      |
        | 474479  | 2051      |
        | 474480  | 3214      |
        | 474481  | 3214      |
        | 593099  | 3214      |
        | 593100  | 4102      |
        | 593101  | 4102      |

    Scenariomal: Timepris opp til månedsprisen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | <timer>         | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | 300000       | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | timer | egenandel |
        | 1     | 424       |
        | 2     | 848       |
        | 2,5   | 957       |
        | 3     | 957       |

