# language: no
Egenskap: Rekkefølgen på tjenester i Bærum (laveste effektive omsorgsnivå)
  Rekkefølgen velger mellom løsninger som alle er vurdert som forsvarlige. Den gir ikke og tar ikke noen rett.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3201"
    Og at påtrengende nødvendig er vurdert til nei fordi "det kan vente til i morgen"
    Og at nødvendig hjelp er vurdert til ja fordi "hun klarer ikke stellet"
    Og at frivillige kan hjelpe er ja

  Regel: Den forsvarlige løsningen på laveste nivå prøves først

    Scenariomal: Hvert nivå kommer foran det neste
      Gitt at nødvendig hjelp er vurdert til nei fordi "dette er et ønske"
      Og følgende alternativ:
        | tiltak    | er forsvarlig | dekker behovet |
        | <høyere>  | ja: vurdert   | ja: vurdert    |
        | <laveste> | ja: vurdert   | ja: vurdert    |
      Når bærum.tjenesteorden vurderes
      Så er svaret "rekkefølgen_brukes"
      Og er prøv først "<laveste>"

      Eksempler:
        | laveste                          | høyere                           |
        | egen_mestring                    | frivillig                        |
        | frivillig                        | velferdsteknologi                |
        | velferdsteknologi                | hverdagsrehabilitering           |
        | hverdagsrehabilitering           | hjemmetjeneste                   |
        | hjemmetjeneste                   | dagtilbud                        |
        | dagtilbud                        | avlastning_eller_korttidsopphold |
        | avlastning_eller_korttidsopphold | bolig_med_heldøgns_tjenester     |
        | bolig_med_heldøgns_tjenester     | sykehjem                         |

    Scenario: Bare sykehjem er igjen
      Gitt følgende alternativ:
        | tiltak         | er forsvarlig | dekker behovet |
        | hjemmetjeneste | nei: utrygt   | ja: vurdert    |
        | sykehjem       | ja: vurdert   | ja: vurdert    |
      Når bærum.tjenesteorden vurderes
      Så er svaret "rekkefølgen_brukes"
      Og er prøv først "sykehjem"

  Regel: En løsning som ikke er forsvarlig eller ikke dekker behovet, hoppes over

    Scenariomal: Hverdagsrehabilitering er laveste nivå, men velges bare når den holder
      Gitt følgende alternativ:
        | tiltak                 | er forsvarlig | dekker behovet |
        | hverdagsrehabilitering | <forsvarlig>  | <dekker>       |
        | hjemmetjeneste         | ja: vurdert   | ja: vurdert    |
      Når bærum.tjenesteorden vurderes
      Så er prøv først "<først>"

      Eksempler:
        | forsvarlig       | dekker             | først                  |
        | ja: trygt        | ja: målet kan nås  | hverdagsrehabilitering |
        | nei: hun faller  | ja: målet kan nås  | hjemmetjeneste         |
        | ja: trygt        | nei: hun orker lite | hjemmetjeneste         |

    Scenariomal: Et lavere nivå som ikke er forsvarlig, hoppes over
      Gitt at nødvendig hjelp er vurdert til nei fordi "dette er et ønske"
      Og følgende alternativ:
        | tiltak    | er forsvarlig | dekker behovet |
        | <laveste> | nei: utrygt   | ja: vurdert    |
        | sykehjem  | ja: vurdert   | ja: vurdert    |
      Når bærum.tjenesteorden vurderes
      Så er svaret "rekkefølgen_brukes"
      Og er prøv først "sykehjem"

      Eksempler:
        | laveste                          |
        | egen_mestring                    |
        | frivillig                        |
        | velferdsteknologi                |
        | hverdagsrehabilitering           |
        | hjemmetjeneste                   |
        | dagtilbud                        |
        | avlastning_eller_korttidsopphold |
        | bolig_med_heldøgns_tjenester     |

    Scenario: Sykehjem som ikke dekker behovet, prøves heller ikke
      Gitt følgende alternativ:
        | tiltak   | er forsvarlig | dekker behovet       |
        | sykehjem | ja: vurdert   | nei: hun vil ikke ut |
      Når bærum.tjenesteorden vurderes
      Så er prøv først "ingen_av_dem"

    Scenario: Ingen av løsningene holder
      Gitt følgende alternativ:
        | tiltak         | er forsvarlig | dekker behovet |
        | hjemmetjeneste | nei: utrygt   | nei: for lite  |
      Når bærum.tjenesteorden vurderes
      Så er svaret "rekkefølgen_brukes_ikke"
      Og er prøv først "ingen_av_dem"

    Scenario: Ingen har vurdert om løsningen er forsvarlig
      Gitt følgende alternativ:
        | tiltak                 | er forsvarlig | dekker behovet |
        | hverdagsrehabilitering | -             | -              |
      Når bærum.tjenesteorden vurderes
      Så er utfallet uavklart
      Og er vilkåret noe_kan_prøves uavklart

  Regel: Frivillige er et tillegg og erstatter ikke en tjeneste kommunen skal gi

    Scenariomal: Frivillig hjelp velges bare når hjelpen ikke er nødvendig og frivillige faktisk kan
      Gitt at frivillige kan hjelpe er <kan>
      Og at nødvendig hjelp er vurdert til <nødvendig> fordi "dette er kartlagt"
      Og følgende alternativ:
        | tiltak         | er forsvarlig | dekker behovet |
        | frivillig      | ja: vurdert   | ja: vurdert    |
        | hjemmetjeneste | ja: vurdert   | ja: vurdert    |
      Når bærum.tjenesteorden vurderes
      Så er prøv først "<først>"

      Eksempler:
        | kan | nødvendig | først          |
        | ja  | nei       | frivillig      |
        | ja  | ja        | hjemmetjeneste |
        | nei | nei       | hjemmetjeneste |

    Scenario: Om frivillige kan hjelpe, er ikke kjent
      Gitt at frivillige kan hjelpe er ukjent
      Og at nødvendig hjelp er vurdert til nei fordi "dette er et ønske"
      Og følgende alternativ:
        | tiltak    | er forsvarlig | dekker behovet |
        | frivillig | ja: vurdert   | ja: vurdert    |
      Når bærum.tjenesteorden vurderes
      Så er utfallet uavklart
      Og er vilkåret noe_kan_prøves uavklart

  Regel: Rekkefølgen gjelder aldri når noe haster

    Scenario: Påtrengende nødvendig hjelp gis nå
      Gitt at påtrengende nødvendig er vurdert til ja fordi "han har falt"
      Og følgende alternativ:
        | tiltak                 | er forsvarlig | dekker behovet |
        | hverdagsrehabilitering | ja: vurdert   | ja: vurdert    |
      Når bærum.tjenesteorden vurderes
      Så er svaret "rekkefølgen_brukes_ikke"
      Og er prøv først "gi_hjelpen_nå"

    Scenario: Ingen har vurdert om det haster
      Gitt at påtrengende nødvendig er ukjent
      Og følgende alternativ:
        | tiltak         | er forsvarlig | dekker behovet |
        | hjemmetjeneste | ja: vurdert   | ja: vurdert    |
      Når bærum.tjenesteorden vurderes
      Så er utfallet uavklart
      Og er vilkåret haster_ikke uavklart

  Regel: Ingen rett er endret

    Scenariomal: Retten til praktisk bistand er den samme uansett hva rekkefølgen peker på
      Gitt at pbrl.2-1/omfattet_av_omsorgstjenester er oppgitt til ja
      Og at nødvendig praktisk bistand er vurdert til <nødvendig> fordi "hun klarer ikke stellet"
      Og følgende alternativ:
        | tiltak                 | er forsvarlig | dekker behovet |
        | hverdagsrehabilitering | ja: vurdert   | ja: vurdert    |
      Når tjeneste.praktisk-bistand vurderes
      Så er utfallet <utfall>

      Eksempler:
        | nødvendig | utfall       |
        | ja        | oppfylt      |
        | nei       | ikke oppfylt |
