# language: no
Egenskap: Prisliste for praktisk bistand i Oslo, med årstak over 2 G

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
      Og at kommunen er "0301"
      Og at selvkost per time er 500 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Oslo 2018, like under, på og over grensen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Og at betalt hittil i år er 0 kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt   | egenandel |
        | 0         | 200       |
        | 187267,99 | 200       |
        | 187268    | 740       |
        | 187268,01 | 740       |
        | 280901,99 | 740       |
        | 280902    | 1910      |
        | 280902,01 | 1910      |
        | 374535,99 | 1910      |
        | 374536    | 3150      |
        | 374536,01 | 3150      |

    @grense
    Scenariomal: Årstaket i Oslo 2018 stanser betalingen når det er nådd
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 188268       |
      Og at betalt hittil i år er <betalt> kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | betalt | egenandel |
        | 0      | 740       |
        | 6659   | 740       |
        | 6660   | 740       |
        | 6661   | 739       |
        | 7399   | 1         |
        | 7400   | 0         |
        | 7401   | 0         |

    @grense
    Scenariomal: Prislisten i Oslo for 2018 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 1               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 150000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris        |
        | 31. desember 2017 | uavklart    |
        | 1. januar 2018    | 33 kr/måned |
        | 31. desember 2018 | 33 kr/måned |
        | 1. januar 2019    | 35 kr/måned |

    Scenariomal: Timeprisen i Oslo 2018 når timene er få, og taket når de er mange
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | <timer>         |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Og at betalt hittil i år er 0 kr/år
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris> kr/måned
      Og er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | timer | pris | egenandel |
        | 150000  | 1     | 33   | 33        |
        | 150000  | 10    | 200  | 200       |
        | 200000  | 1     | 74   | 74        |
        | 300000  | 1     | 191  | 191       |
        | 400000  | 1     | 315  | 315       |

    @grense
    Scenariomal: Årstaket over 3 G og over 4 G i Oslo 2018
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Og at betalt hittil i år er <betalt> kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | betalt   | egenandel |
        | 300000  | 17189    | 1910      |
        | 300000  | 17190    | 1910      |
        | 300000  | 17190,01 | 1909,99   |
        | 300000  | 17191    | 1909      |
        | 300000  | 19099,99 | 0,01      |
        | 300000  | 19100    | 0         |
        | 300000  | 19100,01 | 0         |
        | 400000  | 28349    | 3150      |
        | 400000  | 28350    | 3150      |
        | 400000  | 28350,01 | 3149,99   |
        | 400000  | 28351    | 3149      |
        | 400000  | 31499,99 | 0,01      |
        | 400000  | 31500    | 0         |
        | 400000  | 31500,01 | 0         |

  Regel: Prislisten for 2019

    Bakgrunn:
      Gitt at datoen er 1. juni 2019
      Og at kommunen er "0301"
      Og at selvkost per time er 500 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Hvert inntektstrinn i Oslo 2019, like under, på og over grensen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Og at betalt hittil i år er 0 kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt   | egenandel |
        | 0         | 210       |
        | 193765,99 | 210       |
        | 193766    | 760       |
        | 193766,01 | 760       |
        | 290648,99 | 760       |
        | 290649    | 1940      |
        | 290649,01 | 1940      |
        | 387531,99 | 1940      |
        | 387532    | 3190      |
        | 387532,01 | 3190      |

    @grense
    Scenariomal: Årstaket i Oslo 2019 stanser betalingen når det er nådd
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 194766       |
      Og at betalt hittil i år er <betalt> kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | betalt | egenandel |
        | 0      | 760       |
        | 6839   | 760       |
        | 6840   | 760       |
        | 6841   | 759       |
        | 7599   | 1         |
        | 7600   | 0         |
        | 7601   | 0         |

    @grense
    Scenariomal: Prislisten i Oslo for 2019 gjelder hele året, men ikke dagen før og dagen etter
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 1               |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 150000       |
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris>
      Eksempler:
        | dato              | pris        |
        | 31. desember 2018 | 33 kr/måned |
        | 1. januar 2019    | 35 kr/måned |
        | 31. desember 2019 | 35 kr/måned |
        | 1. januar 2020    | uavklart    |

    Scenariomal: Timeprisen i Oslo 2019 når timene er få, og taket når de er mange
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | <timer>         |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Og at betalt hittil i år er 0 kr/år
      Når egenandel.hjemme vurderes
      Så er kommunens pris <pris> kr/måned
      Og er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | timer | pris | egenandel |
        | 150000  | 1     | 35   | 35        |
        | 150000  | 10    | 210  | 210       |
        | 200000  | 1     | 76   | 76        |
        | 300000  | 1     | 194  | 194       |
        | 400000  | 1     | 319  | 319       |

    @grense
    Scenariomal: Årstaket over 3 G og over 4 G i Oslo 2019
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Og at betalt hittil i år er <betalt> kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | betalt   | egenandel |
        | 300000  | 17459    | 1940      |
        | 300000  | 17460    | 1940      |
        | 300000  | 17460,01 | 1939,99   |
        | 300000  | 17461    | 1939      |
        | 300000  | 19399,99 | 0,01      |
        | 300000  | 19400    | 0         |
        | 300000  | 19400,01 | 0         |
        | 400000  | 28709    | 3190      |
        | 400000  | 28710    | 3190      |
        | 400000  | 28710,01 | 3189,99   |
        | 400000  | 28711    | 3189      |
        | 400000  | 31899,99 | 0,01      |
        | 400000  | 31900    | 0         |
        | 400000  | 31900,01 | 0         |

  Regel: Avvik som er kjent

    Scenario: Feil inntektsgrense på Oslos side i 2018 blir varslet
      Gitt at datoen er 1. juni 2018
      Og at kommunen er "0301"
      Og at egenandel.hjemme/under_2G er oppgitt til ja
      Når egenandel.hjemme vurderes
      Så varsles det om "187 272"
