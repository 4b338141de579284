# language: no
Egenskap: Rekkefølgen på tjenester i Søndre Land (beste effektive omsorgsnivå)
  Samme tanke som laveste effektive omsorgsnivå, med et annet navn og tre nivåer.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3447"
    Og at påtrengende nødvendig er vurdert til nei fordi "det kan vente til i morgen"
    Og at nødvendig hjelp er vurdert til nei fordi "dette er et ønske"
    Og at frivillige kan hjelpe er ja

  Scenariomal: Mestring kommer før hjelp hjemme, og hjelp hjemme før opphold og bolig
    Gitt følgende alternativ:
      | tiltak   | er forsvarlig | dekker behovet |
      | sykehjem | ja: vurdert   | ja: vurdert    |
      | <andre>  | ja: vurdert   | ja: vurdert    |
    Når søndre-land.tjenesteorden vurderes
    Så er svaret "rekkefølgen_brukes"
    Og er prøv først "<nivå>"

    Eksempler:
      | andre                            | nivå                |
      | egen_mestring                    | mestring            |
      | velferdsteknologi                | mestring            |
      | hverdagsrehabilitering           | mestring            |
      | frivillig                        | hjelp_hjemme        |
      | hjemmetjeneste                   | hjelp_hjemme        |
      | dagtilbud                        | hjelp_hjemme        |
      | avlastning_eller_korttidsopphold | opphold_eller_bolig |
      | bolig_med_heldøgns_tjenester     | opphold_eller_bolig |

  Scenario: Mestring går foran hjelp hjemme
    Gitt følgende alternativ:
      | tiltak                 | er forsvarlig | dekker behovet |
      | hjemmetjeneste         | ja: vurdert   | ja: vurdert    |
      | hverdagsrehabilitering | ja: vurdert   | ja: vurdert    |
    Når søndre-land.tjenesteorden vurderes
    Så er prøv først "mestring"

  Scenariomal: Mestring velges bare når den er forsvarlig og dekker behovet
    Gitt følgende alternativ:
      | tiltak                 | er forsvarlig | dekker behovet |
      | hverdagsrehabilitering | <forsvarlig>  | <dekker>       |
      | dagtilbud              | <forsvarlig2> | ja: vurdert    |
    Når søndre-land.tjenesteorden vurderes
    Så er svaret "<svar>"
    Og er prøv først "<nivå>"

    Eksempler:
      | forsvarlig      | dekker        | forsvarlig2 | svar                    | nivå         |
      | ja: trygt       | ja: nok       | ja: trygt   | rekkefølgen_brukes      | mestring     |
      | nei: hun faller | ja: nok       | ja: trygt   | rekkefølgen_brukes      | hjelp_hjemme |
      | ja: trygt       | nei: for lite | ja: trygt   | rekkefølgen_brukes      | hjelp_hjemme |
      | nei: hun faller | ja: nok       | nei: utrygt | rekkefølgen_brukes_ikke | ingen_av_dem |

  Scenariomal: Frivillig hjelp er et tillegg
    Gitt at frivillige kan hjelpe er <kan>
    Og at nødvendig hjelp er vurdert til <nødvendig> fordi "dette er kartlagt"
    Og følgende alternativ:
      | tiltak    | er forsvarlig | dekker behovet |
      | frivillig | ja: vurdert   | ja: vurdert    |
    Når søndre-land.tjenesteorden vurderes
    Så er utfallet <utfall>

    Eksempler:
      | kan    | nødvendig | utfall       |
      | ja     | nei       | oppfylt      |
      | ja     | ja        | ikke oppfylt |
      | nei    | nei       | ikke oppfylt |
      | ukjent | nei       | uavklart     |

  Scenario: Nødvendig hjelp hindrer bare at frivillige brukes i stedet
    Gitt at nødvendig hjelp er vurdert til ja fordi "dette er kartlagt"
    Og følgende alternativ:
      | tiltak         | er forsvarlig | dekker behovet |
      | frivillig      | ja: vurdert   | ja: vurdert    |
      | hjemmetjeneste | ja: vurdert   | ja: vurdert    |
    Når søndre-land.tjenesteorden vurderes
    Så er svaret "rekkefølgen_brukes"
    Og er prøv først "hjelp_hjemme"

  Scenario: Ingen har vurdert om løsningen er forsvarlig eller god nok
    Gitt følgende alternativ:
      | tiltak         | er forsvarlig | dekker behovet |
      | hjemmetjeneste | -             | -              |
    Når søndre-land.tjenesteorden vurderes
    Så er utfallet uavklart
    Og er vilkåret noe_kan_prøves uavklart

  Scenario: Påtrengende nødvendig hjelp gis nå
    Gitt at påtrengende nødvendig er vurdert til ja fordi "han har falt"
    Og følgende alternativ:
      | tiltak        | er forsvarlig | dekker behovet |
      | egen_mestring | ja: vurdert   | ja: vurdert    |
    Når søndre-land.tjenesteorden vurderes
    Så er svaret "rekkefølgen_brukes_ikke"
    Og er prøv først "gi_hjelpen_nå"

  Scenario: Ingen har vurdert om det haster
    Gitt at påtrengende nødvendig er ukjent
    Og følgende alternativ:
      | tiltak        | er forsvarlig | dekker behovet |
      | egen_mestring | ja: vurdert   | ja: vurdert    |
    Når søndre-land.tjenesteorden vurderes
    Så er utfallet uavklart
    Og er vilkåret haster_ikke uavklart
