# language: no
Egenskap: Prisliste for praktisk bistand i Drammen

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
      Og at kommunen er "3005"
      Og at selvkost per time er 493 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Drammen 2023, like under, på og over grensen
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
        | 0         | 220       |
        | 222953,99 | 220       |
        | 222954    | 1308      |
        | 222954,01 | 1308      |
        | 334430,99 | 1308      |
        | 334431    | 2465      |
        | 334431,01 | 2465      |
        | 445907,99 | 2465      |
        | 445908    | 3451      |
        | 445908,01 | 3451      |

    @grense
    Scenariomal: Timeprisen gjelder til månedsprisen er nådd, og tiden rundes av til halvtimer
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
        | 3,74  | 1144,50   |
        | 3,75  | 1308      |
        | 3,76  | 1308      |
        | 4     | 1308      |
        | 4,5   | 1308      |

    Scenariomal: BPA koster det samme som vanlig hjelp, og personlig stell er gratis
      Gitt følgende tjeneste:
        | innhold          | timer per måned | organisert som bpa |
        | praktisk_bistand | 3               | <bpa>              |
        | personlig_stell  | 60              | <bpa>              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er egenandel 981 kr/måned
      Eksempler:
        | bpa |
        | ja  |
        | nei |

    Scenario: Inntekt som bare er kjent mellom to trinn, gir en sikker pris når trinnet er det samme
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 3               |
      Og at egenandel.hjemme/under_2G er oppgitt til nei
      Og at egenandel.hjemme/betalingsgrunnlag er oppgitt til mellom 222954 og 334430 kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel 981 kr/måned

    Scenario: Ukjent inntekt gir en pris mellom laveste og høyeste trinn
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 8               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | ukjent       |
      Når egenandel.hjemme vurderes
      Så er egenandel mellom 220 og 3451 kr/måned

    Scenario: Det varsles om grunnbeløpet på kommunens side
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 2               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så varsles det om "1. mai 2023"

    @grense
    Scenariomal: Prislisten i Drammen for 2023 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 3               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris         |
        | 31. desember 2022 | uavklart     |
        | 1. januar 2023    | 981 kr/måned |
        | 31. desember 2023 | 981 kr/måned |
        | 1. januar 2024    | uavklart     |

    Scenariomal: Timeprisen i Drammen 2023 når timene er få, og taket når de er mange
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
        | 150000  | 1     | 110  | 110       |
        | 150000  | 2     | 220  | 220       |
        | 150000  | 8     | 220  | 220       |
        | 250000  | 1     | 327  | 327       |
        | 400000  | 1     | 493  | 493       |
        | 500000  | 1     | 493  | 493       |

  Regel: Hvem og hva som er med i inntekten bak trinnet (§ 10 ledd 1 og 3)

    Bakgrunn:
      Gitt at datoen er 1. juni 2023
      Og at kommunen er "3005"
      Og at selvkost per time er 600 kr/time
      Og at egenandel går ut over behov er nei

    Scenariomal: Hjelpestønad legges til, omsorgsstønad trekkes fra, og andre i huset regnes ikke med
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 1               |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad |
        | mottaker | <netto>      | <hjelpestønad>                 | <omsorg>      |
        | annen    | 200000       | 0                              | 0             |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris> kr/måned
      Eksempler:
        | netto  | hjelpestønad | omsorg | pris |
        | 330000 | 0            | 0      | 327  |
        | 330000 | 10000        | 0      | 493  |
        | 340000 | 0            | 10000  | 327  |
        | 330000 | 0            | 10000  | 327  |

    Scenario: Ektefelle på langtidsopphold er ute av 2 G-prøven, men inntekten teller i kommunens trinn
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 8               |
      Og følgende medlem:
        | slag      | nettoinntekt | betaler langtidsopphold |
        | mottaker  | 200000       | nei                     |
        | ektefelle | 300000       | ja                      |
      Når egenandel.hjemme vurderes
      Så er kommunens pris 3451 kr/måned
      Og er egenandel 220 kr/måned
