# language: no
Egenskap: Priser i Sandnes – fast månedspris, selvkost og høyeste pris for langtidsopphold

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
      Og at kommunen er "1102"
      Og at særlov gir minsteytelse er nei
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Sandnes 2018, like under, på og over grensen
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
        | 0         | 205       |
        | 187267,99 | 205       |
        | 187268    | 780       |
        | 187268,01 | 780       |
        | 280901,99 | 780       |
        | 280902    | 1520      |
        | 280902,01 | 1520      |
        | 374535,99 | 1520      |
        | 374536    | 1960      |
        | 374536,01 | 1960      |

    @grense
    Scenariomal: Prislisten i Sandnes for 2018 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 6               |
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
        | 1. januar 2019    | uavklart     |

    Scenariomal: Fast pris i Sandnes 2018 når det gis hjelp, og ingen pris uten timer
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
        | 150000  | 0,5   | 205  | 205       |
        | 300000  | 0     | 0    | 0         |
        | 300000  | 1     | 1520 | 476       |
        | 300000  | 2     | 1520 | 952       |

    Scenario: Kommunens høyeste pris for langtidsopphold i 2018
      Gitt at egenandel.langtid/kan_kreves_nå er oppgitt til ja
      Og at egenandel.langtid/hele_måneden_betales er oppgitt til ja
      Og at oppholdsutgifter er 1200000 kr/år
      Og at dobbeltrom uten eget ønske er nei
      Og at rimelig fradrag er gitt er nei
      Og at egenandel.langtid/inntektsgrunnlag er oppgitt til 900000 kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel måned 62430,14 kr/måned
      Og er egenandel måned 55000 kr/måned

    Scenario: Den som ikke får noe det kan tas betaling for, betaler ikke månedsprisen i Sandnes 2018
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 200000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned

  Regel: Prislisten for 2023

    Bakgrunn:
      Gitt at datoen er 1. juni 2023
      Og at kommunen er "1108"
      Og at særlov gir minsteytelse er nei
      Og at særlov gir minsteytelse er nei
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Sandnes 2023, like under, på og over grensen
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
        | 0         | 220       |
        | 222953,99 | 220       |
        | 222954    | 850       |
        | 222954,01 | 850       |
        | 334430,99 | 850       |
        | 334431    | 1680      |
        | 334431,01 | 1680      |
        | 445907,99 | 1680      |
        | 445908    | 2180      |
        | 445908,01 | 2180      |

    @grense
    Scenariomal: En fast månedspris må vike for selvkost når det er få timer
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | <timer>         |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 400000       |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | timer | egenandel |
        | 0     | 0         |
        | 2     | 1034      |
        | 3     | 1551      |
        | 3,5   | 1680      |
        | 4     | 1680      |

    Scenario: Kommunens høyeste pris for langtidsopphold i 2023
      Gitt at egenandel.langtid/kan_kreves_nå er oppgitt til ja
      Og at egenandel.langtid/hele_måneden_betales er oppgitt til ja
      Og at oppholdsutgifter er 1200000 kr/år
      Og at dobbeltrom uten eget ønske er nei
      Og at rimelig fradrag er gitt er nei
      Og at egenandel.langtid/inntektsgrunnlag er oppgitt til 900000 kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel måned 62174 kr/måned
      Og er egenandel måned 60000 kr/måned

    @grense
    Scenariomal: Prislisten i Sandnes for 2023 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 6               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 150000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2022 | uavklart     |
        | 1. januar 2023    | 220 kr/måned |
        | 31. desember 2023 | 220 kr/måned |
        | 1. januar 2024    | uavklart     |

    Scenariomal: Fast pris i Sandnes 2023 når det gis hjelp, og ingen pris uten timer
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
        | 150000  | 0,5   | 220  | 220       |
        | 350000  | 0     | 0    | 0         |
        | 350000  | 1     | 1680 | 517       |

    Scenario: Den som ikke får noe det kan tas betaling for, betaler ikke månedsprisen i Sandnes 2023
      Gitt følgende tjeneste:
        | innhold         | timer per måned |
        | personlig_stell | 9               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 0 kr/måned
