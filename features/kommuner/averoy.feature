# language: no
Egenskap: Prisliste for praktisk bistand i Averøy, med en pris over det lovlige taket

  Regel: Prislisten for 2023

    Bakgrunn:
      Gitt at datoen er 1. juni 2023
      Og at kommunen er "1554"
      Og at selvkost per time er 353 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Averøy 2023, like under, på og over grensen
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
        | 0       | 220       |
        | 222953  | 220       |
        | 222954  | 1329      |
        | 222955  | 1329      |
        | 334430  | 1329      |
        | 334431  | 1795      |
        | 334432  | 1795      |
        | 445907  | 1795      |
        | 445908  | 2328      |
        | 445909  | 2328      |
        | 557384  | 2328      |
        | 557385  | 3090      |
        | 557386  | 3090      |

    Scenario: Kommunens pris på 223 kroner settes ned til 220 kroner, og begge vises
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 2               | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | 200000       | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 223 kr/måned
      Og er egenandel 220 kr/måned
      Og er over taket ja
      Og varsles det om "223 kroner"

