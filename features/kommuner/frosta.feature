# language: no
Egenskap: Prisliste for praktisk bistand i Frosta

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |
    Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
      | hjemmel     | organisert som bpa |
      | hol.3-2-6-b | nei                |

  Regel: Prislisten for 2024

    Bakgrunn:
      Gitt at datoen er 1. juni 2024
      Og at kommunen er "5036"
      Og at selvkost per time er 424 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Frosta 2024, like under, på og over grensen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 12              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt   | egenandel |
        | 0         | 230       |
        | 237239,99 | 230       |
        | 237240    | 957       |
        | 237240,01 | 957       |
        | 355859,99 | 957       |
        | 355860    | 2051      |
        | 355860,01 | 2051      |
        | 474479,99 | 2051      |
        | 474480    | 3214      |
        | 474480,01 | 3214      |
        | 593099,99 | 3214      |
        | 593100    | 4102      |
        | 593100,01 | 4102      |

    Scenariomal: Timepris opp til månedsprisen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | <timer>         |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 300000       |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | timer | egenandel |
        | 1     | 424       |
        | 2     | 848       |
        | 2,5   | 957       |
        | 3     | 957       |

    @grense
    Scenariomal: Prislisten i Frosta for 2024 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 1               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 300000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2023 | uavklart     |
        | 1. januar 2024    | 424 kr/måned |
        | 31. desember 2024 | 424 kr/måned |
        | 1. januar 2025    | uavklart     |

    Scenariomal: Timeprisen i Frosta 2024 når timene er få, og taket når de er mange
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
        | 150000  | 0,5   | 230  | 212       |
        | 150000  | 1     | 230  | 230       |
        | 300000  | 1     | 424  | 424       |
        | 400000  | 2     | 848  | 848       |
        | 500000  | 2     | 848  | 848       |
        | 650000  | 2     | 848  | 848       |

    Scenario: Inntekten er et sted mellom 1 og 3 G, og prisen er minst den faste i Frosta
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 12              |
      Og følgende medlem:
        | slag     | nettoinntekt            |
        | mottaker | mellom 150000 og 300000 |
      Når egenandel.hjemme vurderes
      Så er kommunens pris mellom 230 og 957 kr/måned

    Scenario: Den som ikke får noe det kan tas betaling for, betaler ikke månedsprisen i Frosta 2024
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 300000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned

    Scenario: Heller ikke under 2 G i Frosta 2024
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 100000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned
