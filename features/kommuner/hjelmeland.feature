# language: no
Egenskap: Prisliste for praktisk bistand i Hjelmeland

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
      Og at kommunen er "1133"
      Og at selvkost per time er 400 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Hjelmeland 2024, like under, på og over grensen
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
        | 237240    | 1095      |
        | 237240,01 | 1095      |
        | 355859,99 | 1095      |
        | 355860    | 1770      |
        | 355860,01 | 1770      |
        | 474479,99 | 1770      |
        | 474480    | 2560      |
        | 474480,01 | 2560      |
        | 593099,99 | 2560      |
        | 593100    | 3200      |
        | 593100,01 | 3200      |

    @grense
    Scenariomal: Månedsprisen for 2–3 G virker fra åtte timer
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
        | 7     | 980       |
        | 7,5   | 1050      |
        | 8     | 1095      |
        | 10    | 1095      |

    @grense
    Scenariomal: Prislisten i Hjelmeland for 2024 gjelder hele året, men ikke dagen før og dagen etter
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
        | 31. desember 2023 | uavklart     |
        | 1. januar 2024    | 280 kr/måned |
        | 31. desember 2024 | 280 kr/måned |
        | 1. januar 2025    | uavklart     |

    Scenariomal: Timeprisen i Hjelmeland 2024 når timene er få, og taket når de er mange
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
        | 150000  | 1     | 102  | 102       |
        | 150000  | 3     | 230  | 230       |
        | 300000  | 1     | 140  | 140       |
        | 400000  | 1     | 225  | 225       |
        | 500000  | 1     | 285  | 285       |
        | 650000  | 1     | 340  | 340       |
