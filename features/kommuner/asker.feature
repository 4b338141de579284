# language: no
Egenskap: Prisliste for praktisk bistand i Asker (udatert) – betaling for et høyeste antall timer

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
      Og at kommunen er "3025"
      Og at selvkost per time er 430 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Asker 2022, like under, på og over grensen
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
        | 0         | 0         |
        | 265997,49 | 0         |
        | 265997,50 | 860       |
        | 265997,51 | 860       |
        | 319196,99 | 860       |
        | 319197    | 1290      |
        | 319197,01 | 1290      |
        | 425595,99 | 1290      |
        | 425596    | 1720      |
        | 425596,01 | 1720      |
        | 531994,99 | 1720      |
        | 531995    | 2580      |
        | 531995,01 | 2580      |
        | 638393,99 | 2580      |
        | 638394    | 3440      |
        | 638394,01 | 3440      |

    @grense
    Scenariomal: Det betales for høyst seks timer mellom 5 og 6 G
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | <timer>         |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 585000       |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | timer | egenandel |
        | 4     | 1720      |
        | 5,5   | 2365      |
        | 6     | 2580      |
        | 6,5   | 2580      |

    Scenario: Det varsles om at siden ikke er datert
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 4               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 585000       |
      Når egenandel.hjemme vurderes
      Så varsles det om "ikke datert"

    @grense
    Scenariomal: Prislisten i Asker for 2022 gjelder hele året, men ikke dagen før og dagen etter
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
        | 31. desember 2021 | uavklart     |
        | 1. januar 2022    | 860 kr/måned |
        | 31. desember 2022 | 860 kr/måned |
        | 1. januar 2023    | uavklart     |

    Scenariomal: BPA koster det samme som vanlig hjelp i Asker
      Gitt følgende tjeneste:
        | innhold          | timer per måned | organisert som bpa |
        | praktisk_bistand | 4               | <bpa>              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 585000       |
      Når egenandel.hjemme vurderes
      Så er egenandel 1720 kr/måned
      Eksempler:
        | bpa |
        | ja  |
        | nei |
