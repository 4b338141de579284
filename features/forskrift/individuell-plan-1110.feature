# language: no
Egenskap: Individuell plan ved velferdstjenester (forskrift 22. juni 2022 nr. 1110)
  Forskriften teller også tjenester fra Nav, sosialtjenesten og barnevernet, og gir deltakere i kvalifiseringsprogram rett uten videre.

  @grense
  Scenariomal: Om det må være minst to velferdstjenester, leses på to måter
    Gitt at datoen er 1. mars 2026
    Og at lesemåten pbrl.2-5/minst_to_tjenester_kreves er <lesemåte>
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
    Og at deltar i kvalifiseringsprogram er nei
    Og at antall kommunale tjenester er 1
    Og at antall spesialisttjenester er 0
    Og at antall andre velferdstjenester er <andre>
    Når velferdstjenester.individuell-plan vurderes
    Så er svaret "<svar>"

    Eksempler:
      | lesemåte          | andre | svar       |
      | minst_to          | 0     | ingen_rett |
      | minst_to          | 1     | rett       |
      | minst_to          | 2     | rett       |
      | vurderingen_alene | 0     | rett       |

  Scenario: Deltakere i kvalifiseringsprogram har rett uten behovsprøving
    Gitt at datoen er 1. mars 2026
    Og at deltar i kvalifiseringsprogram er ja
    Og at samtykker til individuell plan er ja
    Når velferdstjenester.individuell-plan vurderes
    Så er svaret "rett"

  Scenariomal: Uten samtykke lages det ingen plan, men retten står
    Gitt at datoen er 1. mars 2026
    Og at deltar i kvalifiseringsprogram er ja
    Og at samtykker til individuell plan er <samtykke>
    Når velferdstjenester.individuell-plan vurderes
    Så er svaret "rett"
    Og er planen_kan_lages <samtykke>

    Eksempler:
      | samtykke |
      | ja       |
      | nei      |

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

  Scenariomal: Behovet må være både langvarig og koordinert når personen ikke deltar i programmet
    Gitt at datoen er 1. mars 2026
    Og at deltar i kvalifiseringsprogram er nei
    Og at langvarig behov er vurdert til <langvarig> fordi "se journalen"
    Og at koordinert behov er vurdert til <koordinert> fordi "se journalen"
    Og at antall kommunale tjenester er 2
    Og at samtykker til individuell plan er ja
    Når velferdstjenester.individuell-plan vurderes
    Så er svaret "<svar>"

    Eksempler:
      | langvarig | koordinert | svar       |
      | ja        | ja         | rett       |
      | nei       | ja         | ingen_rett |
      | ja        | nei        | ingen_rett |

  Scenariomal: Kommunen har planansvaret når personen trenger begge nivåer
    Gitt at datoen er 1. mars 2026
    Og at deltar i kvalifiseringsprogram er nei
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
    Og at antall kommunale tjenester er <kommunale>
    Og at antall spesialisttjenester er <sykehus>
    Og at antall andre velferdstjenester er <andre>
    Når velferdstjenester.individuell-plan vurderes
    Så er planansvar hos kommunen <ansvar>

    Eksempler:
      | kommunale | sykehus | andre | ansvar |
      | 1         | 1       | 0     | ja     |
      | 1         | 0       | 1     | nei    |
      | 0         | 1       | 1     | nei    |

  Scenario: Én kommunal tjeneste og ett sykehustilbud er to tjenester
    Gitt at datoen er 1. mars 2026
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
    Og at antall kommunale tjenester er 1
    Og at antall spesialisttjenester er 1
    Og at antall andre velferdstjenester er 0
    Og at samtykker til individuell plan er ja
    Når velferdstjenester.individuell-plan vurderes
    Så er svaret "rett"

  Scenario: Om samordning trengs, må vurderes
    Gitt at datoen er 1. mars 2026
    Og at deltar i kvalifiseringsprogram er nei
    Og at antall kommunale tjenester er 3
    Når velferdstjenester.individuell-plan vurderes
    Så er utfallet uavklart
    Og må koordinert behov vurderes
