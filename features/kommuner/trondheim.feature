# language: no
Egenskap: Prisliste for praktisk bistand i Trondheim

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |
    Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
      | hjemmel     | organisert som bpa |
      | hol.3-2-6-b | nei                |

  Regel: Prislisten for 2017

    Bakgrunn:
      Gitt at datoen er 1. juni 2017
      Og at kommunen er "1601"
      Og at selvkost per time er 446 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Trondheim 2017, like under, på og over grensen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 6               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt   | egenandel |
        | 0         | 200       |
        | 185151,99 | 200       |
        | 185152    | 1346      |
        | 185152,01 | 1346      |
        | 277727,99 | 1346      |
        | 277728    | 1796      |
        | 277728,01 | 1796      |
        | 370303,99 | 1796      |
        | 370304    | 2245      |
        | 370304,01 | 2245      |

    @grense
    Scenariomal: Prislisten i Trondheim for 2017 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 2               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 200000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2016 | uavklart     |
        | 1. januar 2017    | 892 kr/måned |
        | 31. desember 2017 | 892 kr/måned |
        | 1. januar 2018    | uavklart     |

    Scenariomal: Timeprisen i Trondheim 2017 når timene er få, og taket når de er mange
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | <timer>         |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris> kr/måned
      Og er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | timer | pris | egenandel |
        | 150000  | 0,5   | 100  | 100       |
        | 150000  | 2     | 200  | 200       |
        | 200000  | 1     | 446  | 446       |
        | 300000  | 1     | 446  | 446       |
        | 400000  | 1     | 446  | 446       |
