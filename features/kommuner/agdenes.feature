# language: no
Egenskap: Prisliste for praktisk bistand i Agdenes, lavere enn det nasjonale taket

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |
    Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
      | hjemmel     | organisert som bpa |
      | hol.3-2-6-b | nei                |

  Regel: Prislisten for 2018

    Bakgrunn:
      Gitt at datoen er 1. juni 2018
      Og at kommunen er "5016"
      Og at selvkost per time er 300 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Agdenes 2018, like under, på og over grensen
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
        | 187267,99 | 200       |
        | 187268    | 369       |
        | 187268,01 | 369       |
        | 280901,99 | 369       |
        | 280902    | 861       |
        | 280902,01 | 861       |

    Scenario: Kommunens lavere pris gjelder, ikke taket
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 2               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 150000       |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 205 kr/måned
      Og er egenandel 200 kr/måned
      Og er over taket nei

    @grense
    Scenariomal: Prislisten i Agdenes for 2018 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 2               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 150000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2017 | uavklart     |
        | 1. januar 2018    | 200 kr/måned |
        | 31. desember 2018 | 200 kr/måned |
        | 1. januar 2019    | uavklart     |

    Scenariomal: Fast pris i Agdenes 2018 når det gis hjelp, og ingen pris uten timer
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
        | 150000  | 0     | 0    | 0         |
        | 150000  | 0,5   | 200  | 150       |
        | 150000  | 1     | 200  | 200       |
        | 300000  | 0     | 0    | 0         |
        | 300000  | 1     | 861  | 300       |

    Scenario: Den som ikke får noe det kan tas betaling for, betaler ikke månedsprisen i Agdenes 2018
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned
