# language: no
Egenskap: Prisliste for praktisk bistand i Oslo, med årstak over 2 G

  Regel: Prislisten for 2018

    Bakgrunn:
      Gitt at datoen er 1. juni 2018
      Og at kommunen er "0301"
      Og at selvkost per time er 500 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Oslo 2018, like under, på og over grensen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
      Og at betalt hittil i år er 0 kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | egenandel |
        | 0       | 200       |
        | 187267  | 200       |
        | 187268  | 740       |
        | 187269  | 740       |
        | 280901  | 740       |
        | 280902  | 1910      |
        | 280903  | 1910      |
        | 374535  | 1910      |
        | 374536  | 3150      |
        | 374537  | 3150      |

    @grense
    Scenariomal: Årstaket i Oslo 2018 stanser betalingen når det er nådd
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | 188268       | 0                              | 0             | nei                     | nei            |
      Og at betalt hittil i år er <betalt> kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | betalt | egenandel |
        | 0      | 740       |
        | 6659   | 740       |
        | 6660   | 740       |
        | 6661   | 739       |
        | 7399   | 1         |
        | 7400   | 0         |
        | 7401   | 0         |

  Regel: Prislisten for 2019

    Bakgrunn:
      Gitt at datoen er 1. juni 2019
      Og at kommunen er "0301"
      Og at selvkost per time er 500 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Oslo 2019, like under, på og over grensen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
      Og at betalt hittil i år er 0 kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | egenandel |
        | 0       | 210       |
        | 193765  | 210       |
        | 193766  | 760       |
        | 193767  | 760       |
        | 290648  | 760       |
        | 290649  | 1940      |
        | 290650  | 1940      |
        | 387531  | 1940      |
        | 387532  | 3190      |
        | 387533  | 3190      |

    @grense
    Scenariomal: Årstaket i Oslo 2019 stanser betalingen når det er nådd
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | 194766       | 0                              | 0             | nei                     | nei            |
      Og at betalt hittil i år er <betalt> kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | betalt | egenandel |
        | 0      | 760       |
        | 6839   | 760       |
        | 6840   | 760       |
        | 6841   | 759       |
        | 7599   | 1         |
        | 7600   | 0         |
        | 7601   | 0         |

  Regel: Avvik som er kjent

    Scenario: Feil inntektsgrense på Oslos side i 2018 blir varslet
      Gitt at datoen er 1. juni 2018
      Og at kommunen er "0301"
      Og at egenandel.hjemme/under_2G er oppgitt til ja
      Når egenandel.hjemme vurderes
      Så varsles det om "187 272"
