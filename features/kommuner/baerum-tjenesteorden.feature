# language: no
Egenskap: Rekkefølgen på tjenester i Bærum (laveste effektive omsorgsnivå)
  Rekkefølgen velger mellom løsninger som alle er vurdert som forsvarlige. Den gir ikke og tar ikke noen rett.

  Bakgrunn: Astrid Prøve trenger hjelp til stellet, og det kan vente til i morgen
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "Bærum"
    Og at påtrengende nødvendig er vurdert til nei fordi "det kan vente til i morgen"
    Og at nødvendig hjelp er vurdert til ja fordi "hun klarer ikke stellet"
    Og at frivillige kan hjelpe er ja
    Og at dette gjelder alle i alternativ når raden ikke sier noe annet:
      | er forsvarlig    | dekker behovet                 |
      | ja: det er trygt | ja: målene hennes kan bli nådd |

  Regel: Den forsvarlige løsningen på laveste nivå prøves først

    Scenario: Astrid kan trene seg opp eller få hjemmetjeneste, og begge deler er gode nok
      Gitt følgende alternativ:
        | tiltak                 |
        | hjemmetjeneste         |
        | hverdagsrehabilitering |
      Når løsning Bærum prøver først vurderes
      Så er svaret "rekkefølgen brukes"
      Og er prøv først "hverdagsrehabilitering"

    Scenario: Opptreningen er ikke trygg, for Astrid faller
      Gitt følgende alternativ:
        | tiltak                 | er forsvarlig    |
        | hverdagsrehabilitering | nei: hun faller  |
        | hjemmetjeneste         | ja: det er trygt |
      Når løsning Bærum prøver først vurderes
      Så er prøv først "hjemmetjeneste"

    Scenario: Opptreningen er trygg, men Astrid orker for lite til at den hjelper
      Gitt følgende alternativ:
        | tiltak                 | dekker behovet              |
        | hverdagsrehabilitering | nei: hun orker lite         |
        | hjemmetjeneste         | ja: hun blir stelt hver dag |
      Når løsning Bærum prøver først vurderes
      Så er prøv først "hjemmetjeneste"

    Scenario: Hjemmetjenesten er utrygg, og bare sykehjem er igjen
      Gitt følgende alternativ:
        | tiltak         | er forsvarlig               |
        | hjemmetjeneste | nei: hun er alene om natten |
        | sykehjem       | ja: det er trygt            |
      Når løsning Bærum prøver først vurderes
      Så er svaret "rekkefølgen brukes"
      Og er prøv først "sykehjem"

    Scenariomal: Står det mellom to nivåer, prøves det laveste, og er det ikke trygt, det neste
      Gitt at nødvendig hjelp er vurdert til nei fordi "dette er et ønske"
      Og følgende alternativ:
        | tiltak    | er forsvarlig               |
        | <høyere>  | ja: det er trygt            |
        | <laveste> | <laveste er trygt>: vurdert |
      Når løsning Bærum prøver først vurderes
      Så er svaret "rekkefølgen brukes"
      Og er prøv først "<prøves>"

      Eksempler:
        | laveste                          | høyere                           | laveste er trygt | prøves                           |
        | egen mestring                    | frivillig                        | ja               | egen mestring                    |
        | egen mestring                    | frivillig                        | nei              | frivillig                        |
        | frivillig                        | velferdsteknologi                | ja               | frivillig                        |
        | frivillig                        | velferdsteknologi                | nei              | velferdsteknologi                |
        | velferdsteknologi                | hverdagsrehabilitering           | ja               | velferdsteknologi                |
        | velferdsteknologi                | hverdagsrehabilitering           | nei              | hverdagsrehabilitering           |
        | hverdagsrehabilitering           | hjemmetjeneste                   | nei              | hjemmetjeneste                   |
        | hjemmetjeneste                   | dagtilbud                        | ja               | hjemmetjeneste                   |
        | hjemmetjeneste                   | dagtilbud                        | nei              | dagtilbud                        |
        | dagtilbud                        | avlastning eller korttidsopphold | ja               | dagtilbud                        |
        | dagtilbud                        | avlastning eller korttidsopphold | nei              | avlastning eller korttidsopphold |
        | avlastning eller korttidsopphold | bolig med heldøgns tjenester     | ja               | avlastning eller korttidsopphold |
        | avlastning eller korttidsopphold | bolig med heldøgns tjenester     | nei              | bolig med heldøgns tjenester     |
        | bolig med heldøgns tjenester     | sykehjem                         | ja               | bolig med heldøgns tjenester     |
        | bolig med heldøgns tjenester     | sykehjem                         | nei              | sykehjem                         |

  Regel: Holder ingen av løsningene, sier rekkefølgen ingenting

    Scenario: Hjemmetjenesten er verken trygg eller nok
      Gitt følgende alternativ:
        | tiltak         | er forsvarlig | dekker behovet |
        | hjemmetjeneste | nei: utrygt   | nei: for lite  |
      Når løsning Bærum prøver først vurderes
      Så er svaret "rekkefølgen brukes ikke"
      Og er prøv først "ingen av dem"

    Scenario: Sykehjem er trygt, men Astrid vil bo hjemme og får ikke det hun trenger der
      Gitt følgende alternativ:
        | tiltak   | dekker behovet                    |
        | sykehjem | nei: hun mister det hun lever for |
      Når løsning Bærum prøver først vurderes
      Så er prøv først "ingen av dem"

    Scenario: Ingen har vurdert om opptreningen er trygg eller nok
      Gitt følgende alternativ:
        | tiltak                 | er forsvarlig | dekker behovet |
        | hverdagsrehabilitering | -             | -              |
      Når løsning Bærum prøver først vurderes
      Så er utfallet uavklart
      Og er vilkåret noe_kan_prøves uavklart

  Regel: Frivillige er et tillegg og erstatter ikke en tjeneste kommunen skal gi

    Bakgrunn: Frivilligsentralen har sagt at de kan hjelpe Astrid
      Gitt følgende alternativ:
        | tiltak         |
        | frivillig      |
        | hjemmetjeneste |

    Scenario: Astrid ønsker følge på tur, og det er ikke noe kommunen skal gi
      Gitt at nødvendig hjelp er vurdert til nei fordi "dette er et ønske"
      Når løsning Bærum prøver først vurderes
      Så er prøv først "frivillig"

    Scenario: Astrid trenger hjelp til stellet, og da er frivillige ikke svaret
      Når løsning Bærum prøver først vurderes
      Så er prøv først "hjemmetjeneste"

    Scenario: Ingen frivillige har tid
      Gitt at nødvendig hjelp er vurdert til nei fordi "dette er et ønske"
      Og at frivillige kan hjelpe er nei
      Når løsning Bærum prøver først vurderes
      Så er prøv først "hjemmetjeneste"

    Scenario: Ingen har spurt de frivillige
      Gitt at nødvendig hjelp er vurdert til nei fordi "dette er et ønske"
      Og at frivillige kan hjelpe er ukjent
      Og følgende alternativ:
        | tiltak    |
        | frivillig |
      Når løsning Bærum prøver først vurderes
      Så er utfallet uavklart
      Og er vilkåret noe_kan_prøves uavklart

  Regel: Rekkefølgen gjelder aldri når noe haster

    Bakgrunn:
      Gitt følgende alternativ:
        | tiltak                 |
        | hverdagsrehabilitering |

    Scenario: Astrid har falt og må ha hjelp nå
      Gitt at påtrengende nødvendig er vurdert til ja fordi "hun har falt"
      Når løsning Bærum prøver først vurderes
      Så er svaret "rekkefølgen brukes ikke"
      Og er prøv først "gi hjelpen nå"

    Scenario: Ingen har vurdert om det haster
      Gitt at påtrengende nødvendig er ukjent
      Når løsning Bærum prøver først vurderes
      Så er utfallet uavklart
      Og er vilkåret haster_ikke uavklart

  Regel: Ingen rett er endret

    Bakgrunn:
      Gitt at pbrl.2-1/omfattet_av_omsorgstjenester er oppgitt til ja
      Og følgende alternativ:
        | tiltak                 |
        | hverdagsrehabilitering |

    Scenario: Rekkefølgen peker på opptrening, og Astrid har fortsatt rett til praktisk bistand
      Gitt at nødvendig praktisk bistand er vurdert til ja fordi "hun klarer ikke stellet"
      Når tjeneste.praktisk-bistand vurderes
      Så er svaret "rett"

    Scenario: Rekkefølgen gir heller ikke Astrid noe hun ikke trenger
      Gitt at nødvendig praktisk bistand er vurdert til nei fordi "hun klarer seg selv"
      Når tjeneste.praktisk-bistand vurderes
      Så er utfallet ikke oppfylt
