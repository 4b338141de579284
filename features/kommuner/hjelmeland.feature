# language: no
Egenskap: Prisliste for praktisk bistand i Hjelmeland

  Regel: Prislisten for 2024

    Bakgrunn:
      Gitt at datoen er 1. juni 2024
      Og at kommunen er "1133"
      Og at selvkost per time er 400 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Hjelmeland 2024, like under, på og over grensen
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
        | 237240  | 1095      |
        | 237241  | 1095      |
        | 355859  | 1095      |
        | 355860  | 1770      |
        | 355861  | 1770      |
        | 474479  | 1770      |
        | 474480  | 2560      |
        | 474481  | 2560      |
        | 593099  | 2560      |
        | 593100  | 3200      |
        | 593101  | 3200      |

    @grense
    Scenariomal: Månedsprisen for 2–3 G virker fra åtte timer
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
        | 7     | 980       |
        | 7,5   | 1050      |
        | 8     | 1095      |
        | 10    | 1095      |

