# language: no
Egenskap: Prisliste for praktisk bistand i Fjord

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |
    Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
      | hjemmel     | organisert som bpa |
      | hol.3-2-6-b | nei                |

  Regel: Prislisten for 2022

    Bakgrunn:
      Gitt at datoen er 1. juni 2022
      Og at kommunen er "1578"
      Og at selvkost per time er 316 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Fjord 2022, like under, på og over grensen
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
        | 0         | 215       |
        | 212797,99 | 215       |
        | 212798    | 914       |
        | 212798,01 | 914       |
        | 319196,99 | 914       |
        | 319197    | 1892      |
        | 319197,01 | 1892      |
        | 425595,99 | 1892      |
        | 425596    | 2523      |
        | 425596,01 | 2523      |
        | 531994,99 | 2523      |
        | 531995    | 3154      |
        | 531995,01 | 3154      |

    Scenariomal: De trykte månedsprisene brukes, ikke timepris ganger timer
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | <timer>         |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | timer | egenandel |
        | 3,5   | 798       |
        | 4     | 912       |
        | 4,5   | 914       |

    @grense
    Scenariomal: Prislisten i Fjord for 2022 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 1               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2021 | uavklart     |
        | 1. januar 2022    | 228 kr/måned |
        | 31. desember 2022 | 228 kr/måned |
        | 1. januar 2023    | uavklart     |

    Scenariomal: Timeprisen i Fjord 2022 når timene er få, og taket når de er mange
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
        | 150000  | 0,5   | 215  | 158       |
        | 150000  | 1     | 215  | 215       |
        | 250000  | 1     | 228  | 228       |
        | 350000  | 1     | 316  | 316       |
        | 500000  | 1     | 316  | 316       |
        | 600000  | 1     | 316  | 316       |

    Scenario: Inntekten er et sted mellom 1 og 3 G, og prisen er minst den faste i Fjord
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 1               |
      Og følgende medlem:
        | slag     | nettoinntekt            |
        | mottaker | mellom 150000 og 300000 |
      Når egenandel.hjemme vurderes
      Så er kommunens pris mellom 215 og 228 kr/måned

    Scenario: Den som ikke får noe det kan tas betaling for, betaler ikke månedsprisen i Fjord 2022
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned

    Scenario: Heller ikke under 2 G i Fjord 2022
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 100000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned
