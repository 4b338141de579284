# language: no
Egenskap: Prisliste for praktisk bistand i Karasjok, med en inntektsgrense som er for lav

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |
    Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
      | hjemmel     | organisert som bpa |
      | hol.3-2-6-b | nei                |

  Regel: Prislisten for 2026

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "5610"
      Og at selvkost per time er 500 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Kommunens tak gjelder bare under kommunens egen inntektsgrense
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 12              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er kommunens pris mellom 0 og <høyst> kr/måned
      Og er egenandel mellom 0 og <betaler_høyst> kr/måned
      Eksempler:
        | inntekt   | høyst | betaler_høyst |
        | 0         | 241   | 241           |
        | 202701,99 | 241   | 241           |
        | 202702    | 50000 | 245           |
        | 202702,01 | 50000 | 245           |
        | 260319,99 | 50000 | 245           |
        | 260320    | 50000 | 6000          |
        | 260320,01 | 50000 | 6000          |

    @grense
    Scenariomal: Prislisten i Karasjok gjelder bare i 2026
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 12              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 150000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris mellom 0 og <høyst> kr/måned
      Eksempler:
        | dato              | høyst |
        | 31. desember 2025 | 50000 |
        | 1. januar 2026    | 241   |
        | 31. desember 2026 | 241   |
        | 1. januar 2027    | 50000 |

    @grense
    Scenariomal: Den som ikke får noe det kan tas betaling for, betaler ikke i Karasjok
      Gitt følgende tjeneste:
        | innhold   | timer per måned |
        | <innhold> | <timer>         |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 230000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Og er egenandel <egenandel>
      Eksempler:
        | innhold          | timer | pris       | egenandel  |
        | personlig_stell  | 9     | 0 kr/måned | ikke gitt  |
        | praktisk_bistand | 0     | 0 kr/måned | 0 kr/måned |
        | praktisk_bistand | 0,5   | uavklart   | uavklart   |

    Scenario: Svaret sier at inntektsgrensen i Karasjok er for lav
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 12              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 230000       |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned
      Og varsles det om "202 702 kroner"
