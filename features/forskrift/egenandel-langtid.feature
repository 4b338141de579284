# language: no
Egenskap: Egenandel for langtidsopphold i institusjon (egenandelsforskriften §§ 1–3 og 5–7)

  Regel: Hvor mye det kan kreves (§ 3)

    Bakgrunn:
      Gitt at egenandel.langtid/kan_kreves_nå er oppgitt til ja
      Og at oppholdsutgifter er 1000000 kr/år
      Og at dobbeltrom uten eget ønske er nei
      Og at det ikke finnes noen forsørget
      Og at rimelig fradrag er gitt er nei
      Og at særlov gir minsteytelse er nei

    @grense
    Scenariomal: Prosentene møter gulvet når inntekten er lik G
      Gitt at datoen er 1. juni 2026
      Og at inntekt etter skatt er <inntekt> kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <år> kr/år
      Eksempler:
        | inntekt   | år        |
        | 40000     | 0         |
        | 42349     | 0         |
        | 42350     | 0,25      |
        | 42351     | 1,25      |
        | 100000    | 57650,25  |
        | 136548    | 94198,25  |
        | 136549    | 94199,25  |
        | 136550    | 94200,10  |
        | 250000    | 190632,60 |
        | 250000,01 | 190632,60 |
        | 250000,02 | 190632,61 |

    Scenario: Beboeren skal ha igjen en fjerdedel av G og fordelen av fribeløpet
      Gitt at datoen er 1. juni 2026
      Og at inntekt etter skatt er 100000 kr/år
      Når egenandel.langtid vurderes
      Så er skal beholde 42349,75 kr/år

    Scenario: Beløpet i måneden rundes ned til hele øre
      Gitt at datoen er 1. juni 2026
      Og at egenandel.langtid/hele_måneden_betales er oppgitt til ja
      Og at inntekt etter skatt er 100000 kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel måned 4804,18 kr/måned

    Scenario: Etter den andre lesemåten skal beboeren ha hele fribeløpet i tillegg
      Gitt at datoen er 1. juni 2026
      Og at inntekt etter skatt er 100000 kr/år
      Og at lesemåten egenandel.langtid/fordel_av_fribeløpet er hele
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år 54912,75 kr/år

    @grense
    Scenariomal: Grunnbeløpet på datoen brukes
      Gitt at datoen er <dato>
      Og at inntekt etter skatt er 250000 kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <år> kr/år
      Eksempler:
        | dato           | år        |
        | 30. april 2026 | 191271,50 |
        | 1. mai 2026    | 190632,60 |
        | 2. mai 2026    | 190632,60 |

    Scenario: Etter 1. mai sier svaret at det avhenger av hvilket grunnbeløp som brukes
      Gitt at datoen er 1. juni 2026
      Og at inntekt etter skatt er 250000 kr/år
      Når egenandel.langtid vurderes
      Så avhenger svaret av lesemåten egenandel.langtid/G_i_året

    Scenario: Etter den andre lesemåten brukes grunnbeløpet 1. januar hele året
      Gitt at datoen er 1. juni 2026
      Og at inntekt etter skatt er 250000 kr/år
      Og at lesemåten egenandel.langtid/G_i_året er per_1_januar
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år 191271,50 kr/år

    @grense
    Scenariomal: Det kan ikke kreves mer enn oppholdet koster
      Gitt at datoen er 1. juni 2026
      Og at inntekt etter skatt er 250000 kr/år
      Og at oppholdsutgifter er <utgifter> kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <år> kr/år
      Eksempler:
        | utgifter  | år        |
        | 190632,59 | 190632,59 |
        | 190632,60 | 190632,60 |
        | 190632,61 | 190632,60 |

    Scenario: Ukjente oppholdsutgifter gjør beløpet ubestemt nedover
      Gitt at datoen er 1. juni 2026
      Og at inntekt etter skatt er 250000 kr/år
      Og at oppholdsutgifter er ukjent
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år mellom 0 og 190632,60 kr/år
      Og er etter inntekt 190632,60 kr/år

    Scenario: Ukjent inntekt mellom to beløp gir egenandel mellom to beløp
      Gitt at datoen er 1. juni 2026
      Og at inntekt etter skatt er mellom 100000 og 250000 kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år mellom 57650,25 og 190632,60 kr/år

    Scenariomal: Fribeløpet følger året
      Gitt at datoen er <dato>
      Og at inntekt etter skatt er 300000 kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <år> kr/år
      Eksempler:
        | dato           | år        |
        | 1. januar 2013 | 241537,80 |
        | 1. januar 2014 | 241038    |
        | 1. januar 2015 | 240538    |
        | 1. januar 2016 | 240143,20 |
        | 1. januar 2017 | 239742,40 |
        | 1. januar 2018 | 239486,60 |
        | 1. januar 2019 | 239011,70 |
        | 1. januar 2020 | 238489,20 |
        | 1. januar 2021 | 238114,90 |
        | 1. januar 2022 | 237535,10 |
        | 1. januar 2023 | 236802,30 |
        | 1. januar 2024 | 235638    |
        | 1. januar 2025 | 234759,70 |
        | 1. januar 2026 | 233771,50 |

  Regel: Inntekten er årets inntekter etter skatt og gjeldsrenter (§ 3 ledd 4)

    Bakgrunn:
      Gitt at datoen er 1. juni 2026
      Og at det ikke finnes noen forsørget
      Og at andre trygdeytelser er 0 kr/år
      Og at arbeidsinntekt er 0 kr/år
      Og at næringsinntekt er 0 kr/år
      Og at leieinntekt er 10000 kr/år
      Og at rimelig fradrag er gitt er nei

    Scenario: Delene legges sammen, og avkastning av erstatning for framtidige utgifter holdes utenfor
      Gitt at pensjonsinntekt er 300000 kr/år
      Og at renter og avkastning er 40000 kr/år
      Og at avkastning av framtidserstatning er 25000 kr/år
      Og at skatt er 60000 kr/år
      Og at gjeldsrenter er 15000 kr/år
      Når egenandel.langtid vurderes
      Så er inntektsgrunnlag 250000 kr/år

    Scenario: En oppgitt inntekt som ikke stemmer med delene, er motstridende
      Gitt at pensjonsinntekt er 300000 kr/år
      Og at renter og avkastning er 0 kr/år
      Og at avkastning av framtidserstatning er 0 kr/år
      Og at skatt er 60000 kr/år
      Og at gjeldsrenter er 0 kr/år
      Og at inntekt etter skatt er 240000 kr/år
      Når egenandel.langtid vurderes
      Så er utfallet uavklart

  Regel: Dobbeltrom uten eget ønske gir høyere fribeløp fra 1. juli 2014 (§ 3 ledd 2 punktum 4)

    Bakgrunn:
      Gitt at egenandel.langtid/kan_kreves_nå er oppgitt til ja
      Og at oppholdsutgifter er 1000000 kr/år
      Og at dobbeltrom uten eget ønske er ja
      Og at det ikke finnes noen forsørget
      Og at rimelig fradrag er gitt er nei
      Og at særlov gir minsteytelse er nei

    @grense
    Scenariomal: Regelen ble innført 1. juli 2014
      Gitt at datoen er <dato>
      Og at inntekt etter skatt er 250000 kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <år> kr/år
      Eksempler:
        | dato          | år        |
        | 30. juni 2014 | 198225,50 |
        | 1. juli 2014  | 177413    |
        | 2. juli 2014  | 177413    |
        | 1. juni 2026  | 159132,60 |

    Scenariomal: Det høyere fribeløpet følger året
      Gitt at datoen er <dato>
      Og at inntekt etter skatt er 300000 kr/år
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <år> kr/år
      Eksempler:
        | dato           | år        |
        | 1. januar 2015 | 219013    |
        | 1. januar 2016 | 218055,70 |
        | 1. januar 2017 | 217017,40 |
        | 1. januar 2018 | 216161,60 |
        | 1. januar 2019 | 215011,70 |
        | 1. januar 2020 | 213814,20 |
        | 1. januar 2021 | 212689,90 |
        | 1. januar 2022 | 211285,10 |
        | 1. januar 2023 | 209802,30 |
        | 1. januar 2024 | 206913    |
        | 1. januar 2025 | 204722,20 |
        | 1. januar 2026 | 202271,50 |

  Regel: Ektefelle og barn gir fradrag (§ 5)

    Bakgrunn:
      Gitt at datoen er 1. juni 2026
      Og at egenandel.langtid/kan_kreves_nå er oppgitt til ja
      Og at oppholdsutgifter er 1000000 kr/år
      Og at dobbeltrom uten eget ønske er nei
      Og at inntekt etter skatt er 300000 kr/år
      Og at brutto offentlig pensjon er 320000 kr/år
      Og at brutto privat pensjon er 60000 kr/år
      Og at rimelig fradrag er gitt er nei
      Og at særlov gir minsteytelse er nei

    Scenario: Hjemmeboende ektefelle
      Gitt følgende forsørget:
        | slag      | hjemmeboende | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | ektefelle | ja           | 200000            | 100000              | 50000                  |
      Når egenandel.langtid vurderes
      Så er fradrag 240000 kr/år
      Og er inntektsgrunnlag 60000 kr/år
      Og er høyeste egenandel år 17650,25 kr/år

    @grense
    Scenariomal: Egne inntekter reduserer fradraget krone for krone, men ikke under null
      Gitt følgende forsørget:
        | slag      | hjemmeboende | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | ektefelle | ja           | 200000            | <arbeid>            | 0                      |
      Når egenandel.langtid vurderes
      Så er fradrag <fradrag> kr/år
      Eksempler:
        | arbeid | fradrag |
        | 199999 | 190001  |
        | 200000 | 190000  |
        | 200001 | 190000  |

    Scenario: Ektefelle som selv bor på institusjon, gir ikke fradrag
      Gitt følgende forsørget:
        | slag      | hjemmeboende | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | ektefelle | nei          | 200000            | 0                   | 0                      |
      Når egenandel.langtid vurderes
      Så er fradrag 0 kr/år

    Scenario: Samboer gir ikke fradrag etter ordlyden
      Gitt følgende forsørget:
        | slag    | hjemmeboende | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | samboer | ja           | 200000            | 0                   | 0                      |
      Når egenandel.langtid vurderes
      Så er fradrag 0 kr/år

    @grense
    Scenariomal: Barn gir fradrag under 18 år, og etterpå bare når beboeren forsørger barnet
      Gitt følgende forsørget:
        | slag | hjemmeboende | alder   | forsørges   | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | barn | ja           | <alder> | <forsørges> | 40000             | 0                   | 0                      |
      Når egenandel.langtid vurderes
      Så er fradrag <fradrag> kr/år
      Eksempler:
        | alder | forsørges | fradrag |
        | 17    | nei       | 230000  |
        | 18    | nei       | 0       |
        | 17    | ja        | 230000  |
        | 18    | ja        | 230000  |
        | 19    | nei       | 0       |
        | 19    | ja        | 230000  |

    Scenario: Bare den som gir fradrag, får pensjonen sin regnet med
      Gitt følgende forsørget:
        | slag      | hjemmeboende | alder | forsørges | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | ektefelle | ja           | 70    | ja        | 200000            | 100000              | 50000                  |
        | barn      | nei          | 25    | nei       | 40000             | 0                   | 0                      |
      Når egenandel.langtid vurderes
      Så er fradrag 240000 kr/år

    Scenario: Ektefelle med høy egen inntekt gir fortsatt fradrag for halve pensjonen til beboeren
      Gitt følgende forsørget:
        | slag      | hjemmeboende | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | ektefelle | ja           | 200000            | 450000              | 0                      |
      Når egenandel.langtid vurderes
      Så er fradrag 190000 kr/år
      Og er inntektsgrunnlag 110000 kr/år
      Og er høyeste egenandel år 67650,25 kr/år

    Scenariomal: Er det ikke sagt om kommunen har gitt et rimelig fradrag, er lovens grense kjent og egenandelen ukjent nedover
      Gitt at det ikke finnes noen forsørget
      Og at rimelig fradrag er gitt er <gitt>
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år 233132,60 kr/år
      Og er egenandel år <egenandel>
      Eksempler:
        | gitt   | egenandel                   |
        | nei    | 233132,60 kr/år             |
        | ukjent | mellom 0 og 233132,60 kr/år |

    Scenario: Er fradraget gitt, men ikke hvor stort, må det vurderes
      Gitt at det ikke finnes noen forsørget
      Og at rimelig fradrag er gitt er ja
      Når egenandel.langtid vurderes
      Så må rimelig fradrag vurderes
      Og er høyeste egenandel år 233132,60 kr/år
      Og er egenandel år mellom 0 og 233132,60 kr/år

    @grense
    Scenariomal: Kommunen kan gi et rimelig fradrag i tillegg
      Gitt at det ikke finnes noen forsørget
      Og at rimelig fradrag er vurdert til <fradrag> kr/år fordi "høye boutgifter de første månedene"
      Og at rimelig fradrag er gitt er ja
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år 233132,60 kr/år
      Og er fradrag <fradrag> kr/år
      Og er egenandel år <egenandel> kr/år
      Eksempler:
        | fradrag   | egenandel |
        | 50000     | 190632,60 |
        | 50000,01  | 190632,59 |
        | 163450    | 94200,10  |
        | 163451    | 94199,25  |
        | 163452    | 94198,25  |
        | 200000    | 57650,25  |
        | 257650    | 0,25      |
        | 257651    | 0         |
        | 200000,01 | 57650,24  |
        | 260000    | 0         |

    Scenario: Er det både ektefelle og barn, tar ikke inntekten til den ene fradraget for den andre
      Gitt følgende forsørget:
        | slag      | hjemmeboende | alder | forsørges | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | ektefelle | ja           | 50    | ja        | 100000            | 120000              | 5000                   |
        | barn      | ja           | 12    | ja        | 40000             | 0                   | 0                      |
      Når egenandel.langtid vurderes
      Så er fradrag 230000 kr/år
      Og avhenger svaret av lesemåten egenandel.langtid/pensjon_til_fradrag

    @grense
    Scenariomal: Etter den andre lesemåten settes pensjonene ned samlet
      Gitt følgende forsørget:
        | slag      | hjemmeboende | alder | forsørges | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | ektefelle | ja           | 50    | ja        | 100000            | <arbeid>            | 5000                   |
        | barn      | ja           | 12    | ja        | 40000             | 0                   | 0                      |
        | barn      | nei          | 30    | nei       | 90000             | 20000               | 1000                   |
      Og at lesemåten egenandel.langtid/pensjon_til_fradrag er samlet
      Når egenandel.langtid vurderes
      Så er fradrag <fradrag> kr/år
      Eksempler:
        | arbeid | fradrag |
        | 120000 | 205000  |
        | 134999 | 190001  |
        | 135000 | 190000  |
        | 135001 | 190000  |

    Scenario: Uten valg av lesemåte gir et barn under 18 år fradrag også når det ikke bor hjemme
      Gitt følgende forsørget:
        | slag | hjemmeboende | alder | forsørges | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | barn | nei          | 12    | ja        | 40000             | 0                   | 0                      |
      Når egenandel.langtid vurderes
      Så er fradrag 230000 kr/år
      Og avhenger svaret av lesemåten egenandel.langtid/borteboende_barn_gir_fradrag

    Scenariomal: Barn under 18 år som ikke bor hjemme, gir fradrag om ikke den andre lesemåten velges
      Gitt følgende forsørget:
        | slag | hjemmeboende | alder | forsørges | etterlattepensjon | egen arbeidsinntekt | egen folketrygdpensjon |
        | barn | <hjemme>     | 12    | ja        | 40000             | 0                   | 0                      |
      Og at lesemåten egenandel.langtid/borteboende_barn_gir_fradrag er <lesemåte>
      Når egenandel.langtid vurderes
      Så er fradrag <fradrag> kr/år
      Eksempler:
        | hjemme | lesemåte                | fradrag |
        | nei    | uansett_hvor_barnet_bor | 230000  |
        | nei    | bare_hjemmeboende       | 0       |
        | ja     | bare_hjemmeboende       | 230000  |

  Regel: Når det kan kreves betaling (§§ 1 og 6)

    Bakgrunn:
      Gitt at opphold i institusjon er ja
      Og at kommunen dekker oppholdet er ja
      Og at oppholdet er avsluttet er nei
      Og at inntekt etter skatt er 250000 kr/år
      Og at betalingsfrie døgn i år er 0 døgn
      Og at rimelig fradrag er gitt er nei
      Og at bare dag eller nattopphold er nei
      Og at innflyttingsdato er 20. desember 2025

    @grense
    Scenariomal: Den første måneden er fri
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at innflyttingsdato er 10. mars 2026
      Og at flyttet direkte fra annen institusjon er nei
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato           | utfall       |
        | 9. april 2026  | ikke oppfylt |
        | 10. april 2026 | ikke oppfylt |
        | 11. april 2026 | oppfylt      |
        | 12. april 2026 | oppfylt      |

    @grense
    Scenariomal: Etter den andre lesemåten er innflyttingsdagen med i måneden
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at innflyttingsdato er 10. mars 2026
      Og at flyttet direkte fra annen institusjon er nei
      Og at lesemåten egenandel.langtid/første_dag_etter_måneden er samme_dato
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato           | utfall       |
        | 9. april 2026  | ikke oppfylt |
        | 10. april 2026 | oppfylt      |
        | 11. april 2026 | oppfylt      |

    @grense
    Scenario: For den ene dagen har det noe å si hvordan måneden regnes
      Gitt at datoen er 10. april 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at innflyttingsdato er 10. mars 2026
      Og at flyttet direkte fra annen institusjon er nei
      Når egenandel.langtid vurderes
      Så er utfallet ikke oppfylt
      Og avhenger svaret av lesemåten egenandel.langtid/første_dag_etter_måneden

    Scenario: Den frie måneden gir null kroner
      Gitt at datoen er 9. april 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at innflyttingsdato er 10. mars 2026
      Og at flyttet direkte fra annen institusjon er nei
      Når egenandel.langtid vurderes
      Så er høyeste egenandel måned 0 kr/måned
      Og endres svaret neste gang 11. april 2026

    @grense
    Scenariomal: Tid på stedet personen kom direkte fra, regnes med i måneden
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at innflyttingsdato er 20. mars 2026
      Og at flyttet direkte fra annen institusjon er ja
      Og at innflyttet forrige sted er 1. mars 2026
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato          | utfall       |
        | 31. mars 2026 | ikke oppfylt |
        | 1. april 2026 | ikke oppfylt |
        | 2. april 2026 | oppfylt      |
        | 3. april 2026 | oppfylt      |

    @grense
    Scenariomal: Tid på stedet før teller, men ingen betaler for den nye plassen før innflyttingen
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at innflyttingsdato er 1. april 2026
      Og at flyttet direkte fra annen institusjon er ja
      Og at innflyttet forrige sted er 20. januar 2026
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato          | utfall       |
        | 31. mars 2026 | ikke oppfylt |
        | 1. april 2026 | oppfylt      |
        | 2. april 2026 | oppfylt      |

    Scenario: Ingen kan ha vært flere døgn i institusjon enn året har hatt
      Gitt at datoen er 1. mars 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 300 døgn
      Når egenandel.langtid vurderes
      Så er utfallet uavklart
      Og er det motstrid om døgn med betalingsadgang i år

    Scenario: Ingen har to ektefeller
      Gitt at datoen er 1. juni 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at innflyttingsdato er 1. april 2026
      Og at flyttet direkte fra annen institusjon er nei
      Og følgende forsørget:
        | slag      | hjemmeboende | etterlattepensjon |
        | ektefelle | ja           | 100000 kr/år      |
        | samboer   | ja           | 100000 kr/år      |
      Når egenandel.langtid vurderes
      Så er det motstrid om forsørget

    @grense
    Scenariomal: Seksti døgn i kalenderåret gjør et tidsavgrenset opphold langt
      Gitt at datoen er 1. oktober 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at innflyttingsdato er 25. september 2026
      Og at flyttet direkte fra annen institusjon er nei
      Og at døgn med betalingsadgang i år er <døgn> døgn
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | døgn | utfall       |
        | 59   | ikke oppfylt |
        | 60   | oppfylt      |
        | 61   | oppfylt      |

    Scenariomal: Dagopphold teller ikke i de 60 døgnene, om ikke den andre lesemåten velges
      Gitt at datoen er 1. oktober 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 50 døgn
      Og at dag og nattopphold i år er 10
      Og at lesemåten egenandel.langtid/dagopphold_som_teller er <lesemåte>
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | lesemåte                 | utfall       |
        | teller_ikke              | ikke oppfylt |
        | hvert_opphold_er_et_døgn | oppfylt      |

    @grense
    Scenariomal: Et dagopphold teller som ett døgn når det først telles
      Gitt at datoen er 1. oktober 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 50 døgn
      Og at dag og nattopphold i år er <antall>
      Og at lesemåten egenandel.langtid/dagopphold_som_teller er hvert_opphold_er_et_døgn
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | antall | utfall       |
        | 9      | ikke oppfylt |
        | 10     | oppfylt      |
        | 11     | oppfylt      |

    Scenario: Uten valg av lesemåte teller betalingsfrie døgn med
      Gitt at datoen er 1. oktober 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 50 døgn
      Og at betalingsfrie døgn i år er 10 døgn
      Når egenandel.langtid vurderes
      Så er utfallet oppfylt

    @grense
    Scenariomal: De 60 døgnene telles på nytt fra nyttår
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er <døgn> døgn
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato              | døgn | utfall       |
        | 31. desember 2025 | 61   | oppfylt      |
        | 1. januar 2026    | 0    | ikke oppfylt |
        | 2. januar 2026    | 1    | ikke oppfylt |

    Scenariomal: Betalingsfrie døgn teller, om ikke den andre lesemåten velges
      Gitt at datoen er 1. oktober 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 50 døgn
      Og at betalingsfrie døgn i år er 10 døgn
      Og at lesemåten egenandel.langtid/frie_døgn_som_teller er <lesemåte>
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | lesemåte    | utfall       |
        | teller_med  | oppfylt      |
        | teller_ikke | ikke oppfylt |

    Scenariomal: Fast plass etter 60 døgn gir ikke en ny fri måned, om ikke den andre lesemåten velges
      Gitt at datoen er 10. oktober 2025
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 70 døgn
      Og at innflyttingsdato er 1. oktober 2025
      Og at flyttet direkte fra annen institusjon er nei
      Og at lesemåten egenandel.langtid/fritt_for_ny_fri_måned er <lesemåte>
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | lesemåte           | utfall       |
        | ingen_ny_fri_måned | oppfylt      |
        | ny_fri_måned       | ikke oppfylt |

    @grense
    Scenariomal: Ingen betaler for den faste plassen før innflytting, heller ikke etter 60 døgn
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 70 døgn
      Og at innflyttingsdato er 1. oktober 2025
      Og at flyttet direkte fra annen institusjon er nei
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato               | utfall       |
        | 30. september 2025 | ikke oppfylt |
        | 1. oktober 2025    | oppfylt      |
        | 2. oktober 2025    | oppfylt      |

    @grense
    Scenariomal: Ingen betaler for et tidsavgrenset opphold før det begynner
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 70 døgn
      Og at innflyttingsdato er 1. oktober 2025
      Og at flyttet direkte fra annen institusjon er nei
      Og at lesemåten egenandel.langtid/fritt_for_ny_fri_måned er <lesemåte>
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato               | lesemåte           | utfall       |
        | 30. september 2025 | ingen_ny_fri_måned | ikke oppfylt |
        | 1. oktober 2025    | ingen_ny_fri_måned | oppfylt      |
        | 2. oktober 2025    | ingen_ny_fri_måned | oppfylt      |
        | 30. september 2025 | ny_fri_måned       | ikke oppfylt |
        | 1. oktober 2025    | ny_fri_måned       | oppfylt      |

    Scenariomal: Et tidsavgrenset opphold etter 60 døgn har ingen fri måned i noen av lesemåtene
      Gitt at datoen er 10. oktober 2025
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 70 døgn
      Og at innflyttingsdato er 1. oktober 2025
      Og at flyttet direkte fra annen institusjon er nei
      Og at lesemåten egenandel.langtid/fritt_for_ny_fri_måned er <lesemåte>
      Når egenandel.langtid vurderes
      Så er utfallet oppfylt
      Eksempler:
        | lesemåte           |
        | ingen_ny_fri_måned |
        | ny_fri_måned       |

    @grense
    Scenariomal: Innflytting siste dag i januar
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 28 døgn
      Og at innflyttingsdato er 31. januar 2026
      Og at flyttet direkte fra annen institusjon er nei
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato             | utfall       |
        | 27. februar 2026 | ikke oppfylt |
        | 28. februar 2026 | ikke oppfylt |
        | 1. mars 2026     | oppfylt      |
        | 2. mars 2026     | oppfylt      |

    Scenario: Det er ukjent når personen flyttet inn på stedet før
      Gitt at datoen er 1. april 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at innflyttingsdato er 20. mars 2026
      Og at flyttet direkte fra annen institusjon er ja
      Når egenandel.langtid vurderes
      Så er utfallet uavklart
      Og mangler innflyttet forrige sted

    Scenariomal: Oppholdet må være i institusjon, og kommunen må dekke det
      Gitt at datoen er 1. oktober 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 70 døgn
      Og at opphold i institusjon er <institusjon>
      Og at kommunen dekker oppholdet er <dekker>
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Og er høyeste egenandel år <høyst> kr/år
      Eksempler:
        | institusjon | dekker | utfall       | høyst |
        | nei         | ja     | ikke oppfylt | 0     |
        | ja          | nei    | ikke oppfylt | 0     |

    Scenariomal: Avlastning og øyeblikkelig hjelp er gratis
      Gitt at datoen er 1. oktober 2026
      Og at oppholdets formål er "<formål>"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 70 døgn
      Når egenandel.langtid vurderes
      Så er utfallet ikke oppfylt
      Og er høyeste egenandel år 0 kr/år
      Eksempler:
        | formål             |
        | avlastning         |
        | øyeblikkelig_hjelp |

    @grense
    Scenariomal: Barn betaler bare av egen inntekt
      Gitt at datoen er 1. oktober 2026
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 70 døgn
      Og at alder er <alder>
      Og at inntekt etter skatt er <inntekt> kr/år
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | alder | inntekt | utfall       |
        | 17 år | 0       | ikke oppfylt |
        | 17 år | 0,01    | oppfylt      |
        | 17 år | 1       | oppfylt      |
        | 18 år | 0       | oppfylt      |
        | 19 år | 0       | oppfylt      |

    @grense
    Scenariomal: Plikten varer til og med den siste dagen
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 70 døgn
      Og at oppholdet er avsluttet er ja
      Og at siste dag av oppholdet er 15. oktober 2026
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato             | utfall       |
        | 14. oktober 2026 | oppfylt      |
        | 15. oktober 2026 | oppfylt      |
        | 16. oktober 2026 | ikke oppfylt |

    @grense
    Scenariomal: Forskriften om langtidsopphold gjelder fra 1. januar 2012
      Gitt at datoen er <dato>
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 0 døgn
      Og at innflyttingsdato er 1. november 2011
      Og at flyttet direkte fra annen institusjon er nei
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato              | utfall       |
        | 31. desember 2011 | ikke oppfylt |
        | 1. januar 2012    | oppfylt      |
        | 2. januar 2012    | oppfylt      |

  Regel: Beløpet er null når det ikke kan kreves betaling (§§ 1, 3 og 6)

    Bakgrunn:
      Gitt at datoen er 1. juni 2026
      Og at opphold i institusjon er ja
      Og at kommunen dekker oppholdet er ja
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at betalingsfrie døgn i år er 0 døgn
      Og at flyttet direkte fra annen institusjon er nei
      Og at bare dag eller nattopphold er nei
      Og at inntekt etter skatt er 250000 kr/år
      Og at oppholdsutgifter er 1000000 kr/år
      Og at dobbeltrom uten eget ønske er nei
      Og at det ikke finnes noen forsørget
      Og at rimelig fradrag er gitt er nei
      Og at særlov gir minsteytelse er nei

    Scenariomal: Ubestemt tid, 60 døgn og den frie måneden
      Gitt at opphold på ubestemt tid er <ubestemt>
      Og at døgn med betalingsadgang i år er <døgn> døgn
      Og at innflyttingsdato er <inn>
      Og at oppholdet er avsluttet er nei
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <år> kr/år
      Eksempler:
        | ubestemt | døgn | inn            | år        |
        | ja       | 40   | 20. mai 2026   | 0         |
        | ja       | 40   | 1. mai 2026    | 0         |
        | ja       | 40   | 30. april 2026 | 190632,60 |
        | ja       | 70   | 20. mai 2026   | 190632,60 |
        | nei      | 40   | 30. april 2026 | 0         |
        | nei      | 70   | 20. mai 2026   | 190632,60 |

    @grense
    Scenariomal: Etter den siste dagen er beløpet null
      Gitt at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 100 døgn
      Og at innflyttingsdato er 1. februar 2026
      Og at oppholdet er avsluttet er ja
      Og at siste dag av oppholdet er <siste>
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <år> kr/år
      Eksempler:
        | siste        | år        |
        | 31. mai 2026 | 0         |
        | 1. juni 2026 | 190632,60 |
        | 2. juni 2026 | 190632,60 |

    Scenario: Et barn med egen inntekt betaler etter de samme reglene
      Gitt at alder er 17 år
      Og at inntekt etter skatt er 50000 kr/år
      Og at opphold på ubestemt tid er ja
      Og at døgn med betalingsadgang i år er 100 døgn
      Og at innflyttingsdato er 1. februar 2026
      Og at oppholdet er avsluttet er nei
      Når egenandel.langtid vurderes
      Så er svaret "kan_kreves"
      Og er høyeste egenandel år 7650,25 kr/år

  Regel: Den første og den siste måneden betales bare for dagene det kan kreves betaling for (§ 6 ledd 1 og 4)

    Bakgrunn:
      Gitt at opphold i institusjon er ja
      Og at kommunen dekker oppholdet er ja
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er ja
      Og at betalingsfrie døgn i år er 0 døgn
      Og at flyttet direkte fra annen institusjon er nei
      Og at inntekt etter skatt er 250000 kr/år
      Og at oppholdsutgifter er 1000000 kr/år
      Og at dobbeltrom uten eget ønske er nei
      Og at det ikke finnes noen forsørget
      Og at rimelig fradrag er gitt er nei
      Og at særlov gir minsteytelse er nei

    @grense
    Scenariomal: Turid flyttet inn 10. juni og betaler i juli fra 11. juli
      Gitt at datoen er <dato>
      Og at innflyttingsdato er 10. juni 2026
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at oppholdet er avsluttet er nei
      Når egenandel.langtid vurderes
      Så er dager uten betaling <dager>
      Og er høyeste egenandel måned <beløp> kr/måned
      Og er egenandel måned <betales>
      Eksempler:
        | dato           | dager     | beløp    | betales           |
        | 10. juli 2026  | ikke gitt | 0        | ikke gitt         |
        | 11. juli 2026  | 10 døgn   | 10761,51 | 10761,51 kr/måned |
        | 31. juli 2026  | 10 døgn   | 10761,51 | 10761,51 kr/måned |
        | 1. august 2026 | 0 døgn    | 15886,05 | 15886,05 kr/måned |

    @grense
    Scenariomal: Oddvar flytter ut, og den siste dagen er med
      Gitt at datoen er 20. juni 2026
      Og at innflyttingsdato er 1. februar 2026
      Og at døgn med betalingsadgang i år er 139 døgn
      Og at oppholdet er avsluttet er ja
      Og at siste dag av oppholdet er <siste>
      Når egenandel.langtid vurderes
      Så er dager uten betaling <dager>
      Og er høyeste egenandel måned <beløp> kr/måned
      Eksempler:
        | siste         | dager     | beløp    |
        | 19. juni 2026 | ikke gitt | 0        |
        | 20. juni 2026 | 10 døgn   | 10590,70 |
        | 29. juni 2026 | 1 døgn    | 15356,51 |
        | 30. juni 2026 | 0 døgn    | 15886,05 |
        | 1. juli 2026  | 0 døgn    | 15886,05 |

    Scenariomal: Etter den andre lesemåten deles årsbeløpet på dagene i året
      Gitt at datoen er <dato>
      Og at innflyttingsdato er <inn>
      Og at døgn med betalingsadgang i år er 30 døgn
      Og at oppholdet er avsluttet er nei
      Og at lesemåten egenandel.langtid/delen_regnes_av_måneden er dager_i_året
      Når egenandel.langtid vurderes
      Så er høyeste egenandel måned <beløp> kr/måned
      Og er egenandel måned <beløp> kr/måned
      Eksempler:
        | dato            | inn              | beløp    |
        | 15. juli 2026   | 10. juni 2026    | 10967,90 |
        | 15. august 2026 | 10. juni 2026    | 15886,05 |
        | 20. mars 2024   | 10. februar 2024 | 11081,68 |

    Scenario: Uten innflyttingsdato er det ukjent hvor mange dager i måneden det kan betales for
      Gitt at datoen er 15. juli 2026
      Og at egenandel.langtid/kan_kreves_nå er oppgitt til ja
      Og at døgn med betalingsadgang i år er 35 døgn
      Når egenandel.langtid vurderes
      Så er dager uten betaling mellom 0 og 31 døgn
      Og mangler innflyttingsdato

    Scenario: En del av måneden avhenger av hvordan dagene regnes
      Gitt at datoen er 15. juli 2026
      Og at innflyttingsdato er 10. juni 2026
      Og at døgn med betalingsadgang i år er 35 døgn
      Og at oppholdet er avsluttet er nei
      Når egenandel.langtid vurderes
      Så avhenger svaret av lesemåten egenandel.langtid/delen_regnes_av_måneden

    @grense
    Scenariomal: Ingrid nådde 60 døgn i løpet av måneden, og dagene før det betales ikke etter § 3
      Gitt at datoen er 10. juli 2026
      Og at opphold på ubestemt tid er nei
      Og at bare dag eller nattopphold er nei
      Og at innflyttingsdato er 20. april 2026
      Og at døgn med betalingsadgang i år er <døgn> døgn
      Og at oppholdet er avsluttet er nei
      Når egenandel.langtid vurderes
      Så er dager uten betaling <dager>
      Og varsles det <om> "først i løpet av denne måneden"
      Eksempler:
        | døgn | dager               | om      |
        | 60   | mellom 0 og 30 døgn | om      |
        | 68   | mellom 0 og 30 døgn | om      |
        | 69   | 0 døgn              | ikke om |
        | 70   | 0 døgn              | ikke om |

    @grense
    Scenariomal: Fast plass etter 60 døgn, og de 60 døgnene ble nådd etter innflyttingen
      Gitt at datoen er 10. juli 2026
      Og at bare dag eller nattopphold er nei
      Og at innflyttingsdato er <inn>
      Og at døgn med betalingsadgang i år er <døgn> døgn
      Og at oppholdet er avsluttet er nei
      Når egenandel.langtid vurderes
      Så er dager uten betaling <dager>
      Eksempler:
        | inn          | døgn | dager               |
        | 5. juli 2026 | 64   | mellom 4 og 30 døgn |
        | 5. juli 2026 | 65   | 4 døgn              |
        | 5. juli 2026 | 66   | 4 døgn              |
        | 31. mai 2026 | 60   | 0 døgn              |
        | 30. mai 2026 | 60   | 0 døgn              |
        | 1. juni 2026 | 60   | mellom 0 og 30 døgn |

    Scenariomal: Kommunens egen høyeste pris settes ikke ned for en del av en måned
      Gitt at datoen er 15. juli 2023
      Og at kommunen er "1108"
      Og at inntekt etter skatt er 1500000 kr/år
      Og at oppholdsutgifter er 2000000 kr/år
      Og at innflyttingsdato er <inn>
      Og at døgn med betalingsadgang i år er 10 døgn
      Og at oppholdet er avsluttet er nei
      Når egenandel.langtid vurderes
      Så er egenandel måned <beløp> kr/måned
      Eksempler:
        | inn           | beløp |
        | 1. mai 2023   | 60000 |
        | 10. juni 2023 | 60000 |

  Regel: Avlastning er gratis (§ 1 ledd 2 bokstav a)

    Bakgrunn:
      Gitt at datoen er 1. oktober 2026
      Og at opphold i institusjon er ja
      Og at kommunen dekker oppholdet er ja
      Og at oppholdets formål er "avlastning"
      Og at døgn med betalingsadgang i år er 0 døgn
      Og at oppholdet er avsluttet er nei
      Og at bare dag eller nattopphold er nei
      Og at innflyttingsdato er 25. september 2026
      Og at alder er 40 år

    @grense
    Scenariomal: Etter den andre lesemåten er avlastning gratis bare til oppholdet regnes som langt
      Gitt at opphold på ubestemt tid er nei
      Og at betalingsfrie døgn i år er <døgn> døgn
      Og at lesemåten egenandel.langtid/avlastning_er_fri er <lesemåte>
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | døgn | lesemåte         | utfall       |
        | 59   | bare_som_korttid | ikke oppfylt |
        | 60   | bare_som_korttid | oppfylt      |
        | 61   | bare_som_korttid | oppfylt      |
        | 61   | alltid           | ikke oppfylt |

    Scenario: Avlastning i mange døgn avhenger av hvordan unntaket leses
      Gitt at opphold på ubestemt tid er nei
      Og at betalingsfrie døgn i år er 90 døgn
      Når egenandel.langtid vurderes
      Så er utfallet ikke oppfylt
      Og avhenger svaret av lesemåten egenandel.langtid/avlastning_er_fri

  Regel: Dag- og nattopphold etter 60 døgn (§ 1 ledd 3)

    Bakgrunn:
      Gitt at datoen er 1. oktober 2026
      Og at opphold i institusjon er ja
      Og at kommunen dekker oppholdet er ja
      Og at oppholdets formål er "omsorg_og_behandling"
      Og at opphold på ubestemt tid er nei
      Og at døgn med betalingsadgang i år er 70 døgn
      Og at betalingsfrie døgn i år er 0 døgn
      Og at innflyttingsdato er 25. september 2026
      Og at flyttet direkte fra annen institusjon er nei
      Og at oppholdet er avsluttet er nei
      Og at alder er 80 år

    Scenariomal: Et dagopphold blir ikke langt etter 60 døgn, om ikke den andre lesemåten velges
      Gitt at antall døgn er <døgn>
      Og at antall dag eller nattopphold er <dager>
      Og at lesemåten egenandel.langtid/dagopphold_beholder_egen_sats er <lesemåte>
      Når egenandel.langtid vurderes
      Så er utfallet <utfall>
      Eksempler:
        | døgn   | dager | lesemåte                 | utfall       |
        | 0 døgn | 1     | alltid_paragraf_4        | ikke oppfylt |
        | 0 døgn | 3     | alltid_paragraf_4        | ikke oppfylt |
        | 0 døgn | 3     | paragraf_3_etter_døgnene | oppfylt      |
        | 1 døgn | 3     | alltid_paragraf_4        | oppfylt      |
        | 0 døgn | 0     | alltid_paragraf_4        | oppfylt      |

    Scenario: Er det ikke sagt om personen bare er der på dagen, er det ikke avklart om oppholdet er langt
      Når egenandel.langtid vurderes
      Så er utfallet uavklart
      Og mangler antall døgn

  Regel: En egen lov om hva beboeren minst skal ha igjen, går foran (§ 5 ledd 5)

    Bakgrunn:
      Gitt at datoen er 1. juni 2026
      Og at egenandel.langtid/kan_kreves_nå er oppgitt til ja
      Og at oppholdsutgifter er 1000000 kr/år
      Og at dobbeltrom uten eget ønske er nei
      Og at inntekt etter skatt er 300000 kr/år
      Og at det ikke finnes noen forsørget
      Og at rimelig fradrag er gitt er nei

    @grense
    Scenariomal: Kommunen har regnet ut hva den egne loven gir, og det kan bare bli lavere
      Gitt at særlov gir minsteytelse er ja
      Og at egenandel etter særlov er vurdert til <vurdert> kr/år fordi "minsteytelsen er trukket fra først"
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <høyest> kr/år
      Og er egenandel år <høyest> kr/år
      Eksempler:
        | vurdert   | høyest    |
        | 0         | 0         |
        | 233132,59 | 233132,59 |
        | 233132,60 | 233132,60 |
        | 233132,61 | 233132,60 |

    Scenario: Er det ikke regnet ut, må kommunen vurdere det
      Gitt at særlov gir minsteytelse er ja
      Når egenandel.langtid vurderes
      Så må egenandel etter særlov vurderes
      Og er høyeste egenandel år mellom 0 og 233132,60 kr/år

    Scenariomal: Loven er ikke lagt inn, så egenandelen kan bare bli lavere
      Gitt at særlov gir minsteytelse er <særlov>
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <høyest>

      Eksempler:
        | særlov | høyest                      |
        | nei    | 233132,60 kr/år             |
        | ja     | mellom 0 og 233132,60 kr/år |
        | ukjent | mellom 0 og 233132,60 kr/år |
