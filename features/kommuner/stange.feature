# language: no
Egenskap: Prisliste for praktisk bistand i Stange, fast pris i måneden

  Regel: Prislisten for 2018

    Bakgrunn:
      Gitt at datoen er 1. juni 2018
      Og at kommunen er "0417"
      Og at selvkost per time er 400 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Stange 2018, like under, på og over grensen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 8               | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | egenandel |
        | 0       | 205       |
        | 187267  | 205       |
        | 187268  | 692       |
        | 187269  | 692       |
        | 280901  | 692       |
        | 280902  | 1092      |
        | 280903  | 1092      |
        | 374535  | 1092      |
        | 374536  | 1520      |
        | 374537  | 1520      |
        | 468169  | 1520      |
        | 468170  | 1933      |
        | 468171  | 1933      |

  Regel: Prislisten for 2019

    Bakgrunn:
      Gitt at datoen er 1. juni 2019
      Og at kommunen er "0417"
      Og at selvkost per time er 400 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Stange 2019, like under, på og over grensen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 8               | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | egenandel |
        | 0       | 210       |
        | 193765  | 210       |
        | 193766  | 711       |
        | 193767  | 711       |
        | 290648  | 711       |
        | 290649  | 1123      |
        | 290650  | 1123      |
        | 387531  | 1123      |
        | 387532  | 1563      |
        | 387533  | 1563      |
        | 484414  | 1563      |
        | 484415  | 1987      |
        | 484416  | 1987      |

  Regel: Prislisten for 2020

    Bakgrunn:
      Gitt at datoen er 1. juni 2020
      Og at kommunen er "3413"
      Og at selvkost per time er 400 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Stange 2020, like under, på og over grensen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 8               | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | egenandel |
        | 0       | 210       |
        | 199715  | 210       |
        | 199716  | 733       |
        | 199717  | 733       |
        | 299573  | 733       |
        | 299574  | 1157      |
        | 299575  | 1157      |
        | 399431  | 1157      |
        | 399432  | 1611      |
        | 399433  | 1611      |
        | 499289  | 1611      |
        | 499290  | 2048      |
        | 499291  | 2048      |

