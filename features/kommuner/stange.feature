# language: no
Egenskap: Prisliste for praktisk bistand i Stange, fast pris i måneden

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
      Og at kommunen er "0417"
      Og at selvkost per time er 400 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Stange 2018, like under, på og over grensen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 8               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt   | egenandel |
        | 0         | 205       |
        | 187267,99 | 205       |
        | 187268    | 692       |
        | 187268,01 | 692       |
        | 280901,99 | 692       |
        | 280902    | 1092      |
        | 280902,01 | 1092      |
        | 374535,99 | 1092      |
        | 374536    | 1520      |
        | 374536,01 | 1520      |
        | 468169,99 | 1520      |
        | 468170    | 1933      |
        | 468170,01 | 1933      |

    @grense
    Scenariomal: Prislisten i Stange for 2018 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 8               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 150000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2017 | uavklart     |
        | 1. januar 2018    | 205 kr/måned |
        | 31. desember 2018 | 205 kr/måned |
        | 1. januar 2019    | 210 kr/måned |

    Scenariomal: Fast pris i Stange 2018 når det gis hjelp, og ingen pris uten timer
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
        | 150000  | 0,5   | 205  | 200       |
        | 150000  | 1     | 205  | 205       |
        | 300000  | 0     | 0    | 0         |
        | 300000  | 1     | 1092 | 400       |

    Scenario: Den som ikke får noe det kan tas betaling for, betaler ikke månedsprisen i Stange 2018
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned

  Regel: Prislisten for 2019

    Bakgrunn:
      Gitt at datoen er 1. juni 2019
      Og at kommunen er "0417"
      Og at selvkost per time er 400 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Stange 2019, like under, på og over grensen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 8               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt   | egenandel |
        | 0         | 210       |
        | 193765,99 | 210       |
        | 193766    | 711       |
        | 193766,01 | 711       |
        | 290648,99 | 711       |
        | 290649    | 1123      |
        | 290649,01 | 1123      |
        | 387531,99 | 1123      |
        | 387532    | 1563      |
        | 387532,01 | 1563      |
        | 484414,99 | 1563      |
        | 484415    | 1987      |
        | 484415,01 | 1987      |

    @grense
    Scenariomal: Prislisten i Stange for 2019 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 8               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 150000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2018 | 205 kr/måned |
        | 1. januar 2019    | 210 kr/måned |
        | 31. desember 2019 | 210 kr/måned |
        | 1. januar 2020    | 210 kr/måned |

    Scenariomal: Fast pris i Stange 2019 når det gis hjelp, og ingen pris uten timer
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
        | 150000  | 0,5   | 210  | 200       |
        | 150000  | 1     | 210  | 210       |
        | 300000  | 0     | 0    | 0         |
        | 300000  | 1     | 1123 | 400       |

    Scenario: Den som ikke får noe det kan tas betaling for, betaler ikke månedsprisen i Stange 2019
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned

  Regel: Prislisten for 2020

    Bakgrunn:
      Gitt at datoen er 1. juni 2020
      Og at kommunen er "3413"
      Og at selvkost per time er 400 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Stange 2020, like under, på og over grensen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 8               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt   | egenandel |
        | 0         | 210       |
        | 199715,99 | 210       |
        | 199716    | 733       |
        | 199716,01 | 733       |
        | 299573,99 | 733       |
        | 299574    | 1157      |
        | 299574,01 | 1157      |
        | 399431,99 | 1157      |
        | 399432    | 1611      |
        | 399432,01 | 1611      |
        | 499289,99 | 1611      |
        | 499290    | 2048      |
        | 499290,01 | 2048      |

    @grense
    Scenariomal: Prislisten i Stange for 2020 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 8               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 150000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2019 | 210 kr/måned |
        | 1. januar 2020    | 210 kr/måned |
        | 31. desember 2020 | 210 kr/måned |
        | 1. januar 2021    | uavklart     |

    Scenariomal: Fast pris i Stange 2020 når det gis hjelp, og ingen pris uten timer
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
        | 150000  | 0,5   | 210  | 200       |
        | 150000  | 1     | 210  | 210       |
        | 300000  | 0     | 0    | 0         |
        | 300000  | 1     | 1157 | 400       |

    Scenario: Den som ikke får noe det kan tas betaling for, betaler ikke månedsprisen i Stange 2020
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned
