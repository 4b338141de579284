# language: no
Egenskap: Prisliste for praktisk bistand i Flå

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |
    Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
      | hjemmel     | organisert som bpa |
      | hol.3-2-6-b | nei                |

  Regel: Prislisten for 2026

    Bakgrunn:
      Gitt at datoen er 1. juni 2026
      Og at kommunen er "3320"
      Og at selvkost per time er 356 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Flå 2026, like under, på og over grensen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt   | egenandel |
        | 0         | 245       |
        | 260319,99 | 245       |
        | 260320    | 2430      |
        | 260320,01 | 2430      |
        | 390479,99 | 2430      |
        | 390480    | 2970      |
        | 390480,01 | 2970      |
        | 520639,99 | 2970      |
        | 520640    | 3360      |
        | 520640,01 | 3360      |
        | 650799,99 | 3360      |
        | 650800    | 3560      |
        | 650800,01 | 3560      |

    @grense
    Scenariomal: Taket under 2 G virker fra litt over tre timer
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | <timer>         |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 200000       |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | timer | egenandel |
        | 2,5   | 202,50    |
        | 3     | 243       |
        | 3,5   | 245       |

    @grense
    Scenariomal: Prislisten i Flå for 2026 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 2               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 300000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2025 | uavklart     |
        | 1. januar 2026    | 486 kr/måned |
        | 31. desember 2026 | 486 kr/måned |
        | 1. januar 2027    | uavklart     |

    Scenariomal: Timeprisen i Flå 2026 når timene er få, og taket når de er mange
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
        | 200000  | 1     | 81   | 81        |
        | 200000  | 4     | 245  | 245       |
        | 300000  | 1     | 243  | 243       |
        | 450000  | 1     | 297  | 297       |
        | 600000  | 1     | 336  | 336       |
        | 700000  | 1     | 356  | 356       |
