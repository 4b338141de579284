# language: no
Egenskap: Prisliste for praktisk bistand i Averøy, med en pris over det lovlige taket

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |
    Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
      | hjemmel     | organisert som bpa |
      | hol.3-2-6-b | nei                |

  Regel: Prislisten for 2023

    Bakgrunn:
      Gitt at datoen er 1. juni 2023
      Og at kommunen er "1554"
      Og at selvkost per time er 353 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Averøy 2023, like under, på og over grensen
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
        | 0         | 220       |
        | 222953,99 | 220       |
        | 222954    | 1329      |
        | 222954,01 | 1329      |
        | 334430,99 | 1329      |
        | 334431    | 1795      |
        | 334431,01 | 1795      |
        | 445907,99 | 1795      |
        | 445908    | 2328      |
        | 445908,01 | 2328      |
        | 557384,99 | 2328      |
        | 557385    | 3090      |
        | 557385,01 | 3090      |

    Scenario: Kommunens pris på 223 kroner settes ned til 220 kroner, og begge vises
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 2               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 200000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 223 kr/måned
      Og er egenandel 220 kr/måned
      Og er over taket ja
      Og varsles det om "223 kroner"

    @grense
    Scenariomal: Prislisten i Averøy for 2023 gjelder hele året, men ikke dagen før og dagen etter
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
        | 31. desember 2022 | uavklart     |
        | 1. januar 2023    | 353 kr/måned |
        | 31. desember 2023 | 353 kr/måned |
        | 1. januar 2024    | uavklart     |

    Scenariomal: Timeprisen i Averøy 2023 når timene er få, og taket når de er mange
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
        | 150000  | 0,5   | 223  | 176,50    |
        | 150000  | 1     | 223  | 220       |
        | 250000  | 1     | 353  | 353       |
        | 350000  | 2     | 706  | 706       |
        | 500000  | 2     | 706  | 706       |
        | 600000  | 2     | 706  | 706       |

    Scenario: Inntekten er et sted mellom 1 og 3 G, og prisen er minst den faste i Averøy
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 12              |
      Og følgende medlem:
        | slag     | nettoinntekt            |
        | mottaker | mellom 150000 og 300000 |
      Når egenandel.hjemme vurderes
      Så er kommunens pris mellom 223 og 1329 kr/måned

    Scenario: Den som ikke får noe det kan tas betaling for, betaler ikke månedsprisen i Averøy 2023
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned

    Scenario: Heller ikke under 2 G i Averøy 2023
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 100000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned
