# language: no
Egenskap: Individuell plan ved velferdstjenester (forskrift 22. juni 2022 nr. 1110)
  Forskriften teller også tjenester fra Nav, sosialtjenesten og barnevernet, og gir deltakere i kvalifiseringsprogram rett uten videre.

  @grense
  Scenariomal: Minst to velferdstjenester
    Gitt at datoen er 1. mars 2026
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
    Og at deltar i kvalifiseringsprogram er nei
    Og at samtykker til individuell plan er ja
    Og at antall kommunale tjenester er 1
    Og at antall spesialisttjenester er 0
    Og at antall andre velferdstjenester er <andre>
    Når velferdstjenester.individuell-plan vurderes
    Så er svaret "<svar>"

    Eksempler:
      | andre | svar       |
      | 0     | ingen_rett |
      | 1     | rett       |
      | 2     | rett       |

  Scenario: Deltakere i kvalifiseringsprogram har rett uten behovsprøving
    Gitt at datoen er 1. mars 2026
    Og at deltar i kvalifiseringsprogram er ja
    Og at samtykker til individuell plan er ja
    Når velferdstjenester.individuell-plan vurderes
    Så er svaret "rett"

  Scenario: Uten samtykke lages det ingen plan
    Gitt at datoen er 1. mars 2026
    Og at deltar i kvalifiseringsprogram er ja
    Og at samtykker til individuell plan er nei
    Når velferdstjenester.individuell-plan vurderes
    Så er svaret "ingen_rett"

  @grense
  Scenariomal: Forskriften gjelder fra 1. august 2022
    Gitt at datoen er <dato>
    Og at deltar i kvalifiseringsprogram er ja
    Og at samtykker til individuell plan er ja
    Når velferdstjenester.individuell-plan vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato           | utfall       |
      | 31. juli 2022  | ikke oppfylt |
      | 1. august 2022 | oppfylt      |
      | 2. august 2022 | oppfylt      |
