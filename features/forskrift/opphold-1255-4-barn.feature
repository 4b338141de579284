# language: no
Egenskap: Barns rett til tjenester uansett opphold (forskrift 1255 § 4)
  Den som er under 18 år, har rett til nødvendige tjenester hvis ikke hensynet til barnet taler imot.

  Regel: Forskriften gjelder fra 1. januar 2012

    @grense
    Scenariomal: Barns rett før og etter ikrafttredelsen
      Gitt at datoen er <dato>
      Og at alder er 10 år
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Når opphold.1255-4 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | rett         |

  Regel: Første ledd – under 18 år, og hensynet til barnet

    @grense
    Scenariomal: Aldersgrensen er 18 år
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er <født>
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Når opphold.1255-4 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | født             | svar       |
        | 1. mars 2009     | rett       |
        | 2. mars 2008     | rett       |
        | 1. mars 2008     | ingen_rett |
        | 28. februar 2008 | ingen_rett |

    Scenario: Hensynet til barnet kan tale imot hjelpen
      Gitt at datoen er 1. mars 2026
      Og at alder er 10 år
      Og at hensynet til barnet taler imot er vurdert til ja fordi "barnet reiser hjem i morgen og hjelpen vil rive opp"
      Når opphold.1255-4 vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret hensynet_taler_ikke_imot ikke oppfylt

    Scenario: Hensynet til barnet må vurderes
      Gitt at datoen er 1. mars 2026
      Og at alder er 10 år
      Når opphold.1255-4 vurderes
      Så er utfallet uavklart
      Og må hensynet til barnet taler imot vurderes
      Og endres ikke svaret senere
