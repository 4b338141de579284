# language: no
Egenskap: Prisliste for praktisk bistand i Trondheim

  Regel: Prislisten for 2017

    Bakgrunn:
      Gitt at datoen er 1. juni 2017
      Og at kommunen er "1601"
      Og at selvkost per time er 446 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Trondheim 2017, like under, på og over grensen
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
        | 0       | 200       |
        | 185151  | 200       |
        | 185152  | 1346      |
        | 185153  | 1346      |
        | 277727  | 1346      |
        | 277728  | 1796      |
        | 277729  | 1796      |
        | 370303  | 1796      |
        | 370304  | 2245      |
        | 370305  | 2245      |

