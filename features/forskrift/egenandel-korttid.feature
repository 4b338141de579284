# language: no
Egenskap: Egenandel for korttidsopphold i institusjon (egenandelsforskriften § 4)

  Bakgrunn:
    Gitt at opphold i institusjon er ja
    Og at kommunen dekker oppholdet er ja
    Og at opphold på ubestemt tid er nei
    Og at betalingsfrie døgn i år er 0 døgn

  @grense
  Scenariomal: Satsene følger året
    Gitt at datoen er <dato>
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 0 døgn
    Når egenandel.korttid vurderes
    Så er høyeste per døgn <døgn> kr/døgn
    Og er høyeste per dag eller natt <dag> kr
    Eksempler:
      | dato              | døgn | dag |
      | 1. januar 2013    | 137  | 72  |
      | 31. desember 2013 | 137  | 72  |
      | 1. januar 2014    | 142  | 74  |
      | 1. januar 2015    | 147  | 77  |
      | 1. januar 2016    | 150  | 80  |
      | 1. januar 2017    | 155  | 80  |
      | 1. januar 2018    | 160  | 80  |
      | 1. januar 2019    | 165  | 85  |
      | 1. januar 2020    | 170  | 90  |
      | 1. januar 2021    | 175  | 95  |
      | 1. januar 2022    | 180  | 100 |
      | 1. januar 2023    | 185  | 105 |
      | 1. januar 2024    | 193  | 110 |
      | 1. januar 2025    | 200  | 115 |
      | 1. januar 2026    | 205  | 115 |

  Scenario: Satsen for 2012 er ikke kjent
    Gitt at datoen er 31. desember 2012
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 5 døgn
    Når egenandel.korttid vurderes
    Så er høyeste per døgn mellom 0 og 10000 kr/døgn

  Scenario: Døgn og dagopphold legges sammen, og perioden ligger sikkert i ett år
    Gitt at datoen er 1. mars 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 14 døgn
    Og at antall døgn er 14 døgn
    Og at antall dag eller nattopphold er 3
    Når egenandel.korttid vurderes
    Så er høyeste samlet 3215 kr

  @grense
  Scenariomal: Det sies fra når perioden går over seksti døgn i året, og ikke før
    Gitt at datoen er 1. mars 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 50 døgn
    Og at betalingsfrie døgn i år er 0 døgn
    Og at antall døgn er <døgn>
    Og at antall dag eller nattopphold er 0
    Når egenandel.korttid vurderes
    Så varsles det <om> "Perioden går over 60 døgn i kalenderåret"

    Eksempler:
      | døgn    | om      |
      | 9 døgn  | ikke om |
      | 10 døgn | ikke om |
      | 11 døgn | om      |

  @grense
  Scenariomal: Satsen gjelder til personen har vært 60 døgn i institusjon i året
    Gitt at datoen er 1. mars 2018
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er <før> døgn
    Og at antall døgn er <døgn> døgn
    Og at antall dag eller nattopphold er 0
    Og at periode fra er 1. mars 2018
    Og at periode til er <til>
    Når egenandel.korttid vurderes
    Så er korttidsdøgn <korttid> døgn
    Og er høyeste samlet <samlet>
    Eksempler:
      | før | døgn | til            | korttid | samlet                     |
      | 0   | 59   | 28. april 2018 | 59      | 9440 kr                    |
      | 0   | 60   | 29. april 2018 | 60      | 9600 kr                    |
      | 0   | 61   | 30. april 2018 | 60      | mellom 9600 og 10000000 kr |
      | 59  | 1    | 1. mars 2018   | 1       | 160 kr                     |
      | 59  | 60   | 29. april 2018 | 1       | mellom 160 og 10000000 kr  |

  @grense
  Scenariomal: Etter 60 døgn i året regnes oppholdet som langt
    Gitt at datoen er 1. oktober 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er <døgn> døgn
    Og at antall dag eller nattopphold er 0
    Når egenandel.korttid vurderes
    Så er utfallet <utfall>
    Eksempler:
      | døgn | utfall       |
      | 59   | oppfylt      |
      | 60   | ikke oppfylt |
      | 61   | ikke oppfylt |

  Scenariomal: Avlastning og øyeblikkelig hjelp er gratis også på kort tid
    Gitt at datoen er 1. mars 2016
    Og at oppholdets formål er "<formål>"
    Og at antall døgn er 3 døgn
    Og at antall dag eller nattopphold er 0
    Når egenandel.korttid vurderes
    Så er utfallet ikke oppfylt
    Og er høyeste per døgn 0 kr/døgn
    Og er høyeste per dag eller natt 0 kr
    Og er høyeste samlet ikke gitt
    Eksempler:
      | formål             |
      | avlastning         |
      | øyeblikkelig_hjelp |

  Scenariomal: Hva som er et betalt korttidsopphold
    Gitt at datoen er 2. mars 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at opphold i institusjon er <institusjon>
    Og at kommunen dekker oppholdet er <dekker>
    Og at opphold på ubestemt tid er <ubestemt>
    Og at døgn med betalingsadgang i år er <døgn> døgn
    Og at antall dag eller nattopphold er 0
    Når egenandel.korttid vurderes
    Så er utfallet <utfall>
    Og er høyeste per døgn <sats> kr/døgn
    Eksempler:
      | institusjon | dekker | ubestemt | døgn | utfall       | sats |
      | ja          | ja     | nei      | 5    | oppfylt      | 205  |
      | nei         | ja     | nei      | 5    | ikke oppfylt | 0    |
      | ja          | nei    | nei      | 5    | ikke oppfylt | 0    |
      | ja          | ja     | ja       | 5    | ikke oppfylt | 0    |
      | ja          | ja     | nei      | 60   | ikke oppfylt | 0    |

  Scenario: Det er ikke kjent hvor mange døgn personen har vært i institusjon
    Gitt at datoen er 1. mars 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Når egenandel.korttid vurderes
    Så er utfallet uavklart
    Og er høyeste per døgn mellom 0 og 205 kr/døgn
    Og mangler døgn med betalingsadgang i år

  @grense
  Scenariomal: Satsene gjelder fra forskriften trådte i kraft
    Gitt at datoen er <dato>
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 0 døgn
    Når egenandel.korttid vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | oppfylt      |
      | 2. januar 2012    | oppfylt      |

  @grense
  Scenariomal: Satsen er ikke kjent lenger enn den er fastsatt for
    Gitt at datoen er <dato>
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 5 døgn
    Når egenandel.korttid vurderes
    Så er høyeste per døgn mellom <minst> og <høyst> kr/døgn
    Eksempler:
      | dato              | minst | høyst |
      | 31. desember 2026 | 205   | 205   |
      | 1. januar 2027    | 0     | 10000 |

  @grense
  Scenariomal: Berta var der i tjue døgn fram til 5. januar, og hvert døgn har satsen for sitt eget år
    Gitt at datoen er 5. januar 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 4 døgn
    Og at antall døgn er <døgn>
    Og at antall dag eller nattopphold er 0
    Og at periode fra er <fra>
    Og at periode til er 4. januar 2026
    Og at døgn før perioden er <før> døgn
    Når egenandel.korttid vurderes
    Så er høyeste samlet <samlet>
    Eksempler:
      | fra               | døgn    | før | samlet                     |
      | 1. januar 2026    | 4 døgn  | 0   | 820 kr                     |
      | 31. desember 2025 | 5 døgn  | 0   | 1020 kr                    |
      | 16. desember 2025 | 20 døgn | 0   | 4020 kr                    |
      | 16. desember 2025 | 20 døgn | 44  | 4020 kr                    |
      | 16. desember 2025 | 20 døgn | 45  | mellom 3820 og 10000000 kr |
      | 16. desember 2025 | 20 døgn | 60  | mellom 820 og 10000000 kr  |
      | 16. desember 2025 | 20 døgn | 61  | mellom 820 og 10000000 kr  |

  Scenario: Er det ikke sagt når perioden er, kan den gå over nyttår, og beløpet er ikke avklart
    Gitt at datoen er 5. januar 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 4 døgn
    Og at antall døgn er 20 døgn
    Og at antall dag eller nattopphold er 0
    Når egenandel.korttid vurderes
    Så er utfallet oppfylt
    Og er høyeste samlet mellom 0 og 10000000 kr
    Og mangler periode fra

  @grense
  Scenariomal: Uten dager på perioden er beløpet kjent bare når den sikkert ligger i ett år
    Gitt at datoen er <dato>
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 0 døgn
    Og at antall døgn er <døgn>
    Og at antall dag eller nattopphold er <dager>
    Når egenandel.korttid vurderes
    Så er korttidsdøgn <korttid>
    Eksempler:
      | dato              | døgn     | dager | korttid              |
      | 11. januar 2026   | 9 døgn   | 0     | 9 døgn               |
      | 11. januar 2026   | 10 døgn  | 0     | 10 døgn              |
      | 11. januar 2026   | 11 døgn  | 0     | mellom 0 og 11 døgn  |
      | 11. januar 2026   | 10 døgn  | 1     | mellom 0 og 10 døgn  |
      | 1. juli 2026      | 200 døgn | 0     | mellom 0 og 180 døgn |
      | 22. desember 2025 | 9 døgn   | 0     | 9 døgn               |
      | 22. desember 2025 | 10 døgn  | 0     | 10 døgn              |
      | 22. desember 2025 | 11 døgn  | 0     | mellom 0 og 11 døgn  |

  @grense
  Scenariomal: En periode inn i det neste året får satsen for det året, og tellingen begynner på nytt
    Gitt at datoen er 20. desember 2025
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 50 døgn
    Og at antall døgn er <døgn>
    Og at antall dag eller nattopphold er 0
    Og at periode fra er 20. desember 2025
    Og at periode til er <til>
    Når egenandel.korttid vurderes
    Så er korttidsdøgn <korttid>
    Og er høyeste samlet <samlet>
    Eksempler:
      | til               | døgn    | korttid | samlet                      |
      | 28. desember 2025 | 9 døgn  | 9 døgn  | 1800 kr                     |
      | 29. desember 2025 | 10 døgn | 10 døgn | 2000 kr                     |
      | 30. desember 2025 | 11 døgn | 10 døgn | mellom 2000 og 10000000 kr  |
      | 31. desember 2025 | 12 døgn | 10 døgn | mellom 2000 og 10000000 kr  |
      | 1. januar 2026    | 13 døgn | 11 døgn | mellom 2205 og 10000000 kr  |
      | 2. januar 2026    | 14 døgn | 12 døgn | mellom 2410 og 10000000 kr  |
      | 28. februar 2026  | 71 døgn | 69 døgn | mellom 14095 og 10000000 kr |
      | 1. mars 2026      | 72 døgn | 70 døgn | mellom 14300 og 10000000 kr |
      | 2. mars 2026      | 73 døgn | 70 døgn | mellom 14300 og 10000000 kr |

  Scenario: Satsen for neste år er ikke fastsatt
    Gitt at datoen er 28. desember 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 0 døgn
    Og at antall døgn er 6 døgn
    Og at antall dag eller nattopphold er 0
    Og at periode fra er 28. desember 2026
    Og at periode til er 2. januar 2027
    Når egenandel.korttid vurderes
    Så er høyeste samlet mellom 820 og 20820 kr

  @grense
  Scenariomal: Begynte perioden før datoen, er det døgnene før perioden som teller mot seksti
    Gitt at datoen er 1. juni 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 58 døgn
    Og at antall døgn er 20 døgn
    Og at antall dag eller nattopphold er 0
    Og at periode fra er <fra>
    Og at periode til er <til>
    Og at døgn før perioden er <før> døgn
    Når egenandel.korttid vurderes
    Så er korttidsdøgn <korttid> døgn
    Eksempler:
      | fra          | til           | før | korttid |
      | 12. mai 2026 | 31. mai 2026  | 39  | 20      |
      | 12. mai 2026 | 31. mai 2026  | 40  | 20      |
      | 12. mai 2026 | 31. mai 2026  | 41  | 19      |
      | 12. mai 2026 | 31. mai 2026  | 100 | 2       |
      | 31. mai 2026 | 19. juni 2026 | 57  | 3       |
      | 1. juni 2026 | 20. juni 2026 | 57  | 2       |

  Scenariomal: Går perioden over nyttår, må det være kjent hvilke dager som er døgn, og når dagoppholdene er
    Gitt at datoen er 5. januar 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 4 døgn
    Og at antall døgn er <døgn>
    Og at antall dag eller nattopphold er <dager>
    Og at periode fra er <fra>
    Og at periode til er 8. januar 2026
    Og at døgn før perioden er 0 døgn
    Når egenandel.korttid vurderes
    Så varsles det <om> "Perioden går over nyttår"
    Eksempler:
      | fra               | døgn    | dager | om      |
      | 26. desember 2025 | 14 døgn | 0     | ikke om |
      | 26. desember 2025 | 13 døgn | 0     | om      |
      | 26. desember 2025 | 14 døgn | 1     | om      |
      | 1. januar 2026    | 7 døgn  | 1     | ikke om |
      | 31. desember 2025 | 9 døgn  | 1     | om      |

  Scenariomal: Perioden inn i neste år, med dagopphold
    Gitt at datoen er 28. desember 2025
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 4 døgn
    Og at antall døgn er <døgn>
    Og at antall dag eller nattopphold er <dager>
    Og at periode fra er 26. desember 2025
    Og at periode til er <til>
    Og at døgn før perioden er 2 døgn
    Når egenandel.korttid vurderes
    Så varsles det <om> "Perioden går over nyttår"
    Eksempler:
      | til               | døgn   | dager | om      |
      | 31. desember 2025 | 5 døgn | 1     | ikke om |
      | 1. januar 2026    | 6 døgn | 1     | om      |
      | 1. januar 2026    | 7 døgn | 0     | ikke om |

  Scenario: Datoen det vurderes på, må være en dag i perioden eller dagen etter
    Gitt at datoen er 7. januar 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 4 døgn
    Og at antall døgn er 20 døgn
    Og at antall dag eller nattopphold er 0
    Og at periode fra er 16. desember 2025
    Og at periode til er 4. januar 2026
    Når egenandel.korttid vurderes
    Så er det motstrid om periode fra

  Scenario: Det er ikke flere døgn enn dager i perioden
    Gitt at datoen er 5. januar 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 4 døgn
    Og at antall døgn er 6 døgn
    Og at antall dag eller nattopphold er 0
    Og at periode fra er 31. desember 2025
    Og at periode til er 4. januar 2026
    Når egenandel.korttid vurderes
    Så er det motstrid om antall døgn

  @grense
  Scenariomal: Viljar har vært 60 døgn i institusjon og kommer så på dagopphold
    Gitt at datoen er 1. mai 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er <døgn> døgn
    Og at antall døgn er 0 døgn
    Og at antall dag eller nattopphold er <dager>
    Og at lesemåten egenandel.langtid/dagopphold_beholder_egen_sats er <lesemåte>
    Når egenandel.korttid vurderes
    Så er utfallet <utfall>
    Og er høyeste per dag eller natt <sats> kr
    Og er høyeste samlet <samlet>
    Eksempler:
      | døgn | dager | lesemåte                 | utfall       | sats | samlet    |
      | 59   | 10    | paragraf_3_etter_døgnene | oppfylt      | 115  | 1150 kr   |
      | 60   | 10    | paragraf_3_etter_døgnene | ikke oppfylt | 0    | ikke gitt |
      | 60   | 10    | alltid_paragraf_4        | oppfylt      | 115  | 1150 kr   |
      | 61   | 10    | alltid_paragraf_4        | oppfylt      | 115  | 1150 kr   |
      | 60   | 1     | alltid_paragraf_4        | oppfylt      | 115  | 115 kr    |
      | 60   | 0     | alltid_paragraf_4        | ikke oppfylt | 0    | ikke gitt |

  Scenario: Dagopphold etter 60 døgn avhenger av hvordan forskriften leses
    Gitt at datoen er 1. mai 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 63 døgn
    Og at antall døgn er 0 døgn
    Og at antall dag eller nattopphold er 10
    Og at alder er 70 år
    Når egenandel.korttid vurderes
    Så er høyeste samlet 1150 kr
    Og avhenger svaret av lesemåten egenandel.langtid/dagopphold_beholder_egen_sats

  @grense
  Scenariomal: Et barn uten egen inntekt betaler ikke, når den andre lesemåten velges
    Gitt at datoen er 1. mars 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 5 døgn
    Og at alder er <alder>
    Og at inntekt etter skatt er <inntekt> kr/år
    Og at lesemåten egenandel.korttid/barn_kan_betale er <lesemåte>
    Når egenandel.korttid vurderes
    Så er utfallet <utfall>
    Og er høyeste per døgn <sats> kr/døgn
    Eksempler:
      | alder | inntekt | lesemåte               | utfall       | sats |
      | 17 år | 0       | bare_med_egen_inntekt  | ikke oppfylt | 0    |
      | 17 år | 0,01    | bare_med_egen_inntekt  | oppfylt      | 205  |
      | 18 år | 0       | bare_med_egen_inntekt  | oppfylt      | 205  |
      | 19 år | 0       | bare_med_egen_inntekt  | oppfylt      | 205  |
      | 17 år | 0       | uten_vilkår_om_inntekt | oppfylt      | 205  |

  Scenario: Om et barn uten inntekt betaler for korttidsopphold, avhenger av hvordan forskriften leses
    Gitt at datoen er 1. mars 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er 5 døgn
    Og at alder er 12 år
    Og at inntekt etter skatt er 0 kr/år
    Når egenandel.korttid vurderes
    Så er utfallet oppfylt
    Og avhenger svaret av lesemåten egenandel.korttid/barn_kan_betale
