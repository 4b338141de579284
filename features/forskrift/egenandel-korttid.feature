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

  Scenario: Døgn og dagopphold legges sammen
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
    Når egenandel.korttid vurderes
    Så er høyeste samlet <samlet>
    Eksempler:
      | før | døgn | samlet                    |
      | 0   | 59   | 9440 kr                   |
      | 0   | 60   | 9600 kr                   |
      | 0   | 61   | mellom 9600 og 10000000 kr |
      | 59  | 1    | 160 kr                    |
      | 59  | 60   | mellom 160 og 10000000 kr |

  @grense
  Scenariomal: Etter 60 døgn i året regnes oppholdet som langt
    Gitt at datoen er 1. oktober 2026
    Og at oppholdets formål er "omsorg_og_behandling"
    Og at døgn med betalingsadgang i år er <døgn> døgn
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
    Og er høyeste samlet 0 kr
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
