# language: no
Egenskap: Prisliste for praktisk bistand i Fredrikstad

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
      Og at kommunen er "3004"
      Og at selvkost per time er 519 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Fredrikstad 2022, like under, på og over grensen
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
        | 0         | 215       |
        | 212797,99 | 215       |
        | 212798    | 1028      |
        | 212798,01 | 1028      |
        | 319196,99 | 1028      |
        | 319197    | 1955      |
        | 319197,01 | 1955      |
        | 425595,99 | 1955      |
        | 425596    | 2600      |
        | 425596,01 | 2600      |

    @grense
    Scenariomal: Prislisten i Fredrikstad for 2022 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 2               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2021 | uavklart     |
        | 1. januar 2022    | 512 kr/måned |
        | 31. desember 2022 | 512 kr/måned |
        | 1. januar 2023    | uavklart     |

    Scenariomal: Timeprisen i Fredrikstad 2022 når timene er få, og taket når de er mange
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
        | inntekt | timer | pris   | egenandel |
        | 150000  | 0,5   | 107,50 | 107,50    |
        | 150000  | 2     | 215    | 215       |
        | 250000  | 1     | 256    | 256       |
        | 350000  | 1     | 391    | 391       |
        | 500000  | 1     | 519    | 519       |
