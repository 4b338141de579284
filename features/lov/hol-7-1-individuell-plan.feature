# language: no
Egenskap: Kommunens plikt til å lage individuell plan (hol § 7-1)
  Kommunen skal lage planen, og den har også ansvaret når personen trenger tjenester fra sykehuset.

  Regel: Andre ledd – kommunen har ansvaret når personen trenger tilbud fra begge nivåer

    Scenario: Personen trenger tjenester fra kommunen og sykehuset
      Gitt at datoen er 1. mars 2026
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
      Og at trenger kommunale tjenester er ja
      Og at trenger spesialisthelsetjenester er ja
      Og at samtykker til individuell plan er ja
      Når hol.7-1 vurderes
      Så er svaret "kommunen_skal_lage_plan"
      Og er planansvar hos kommunen ja

    Scenario: Ansvaret er kommunens også før behovet er vurdert
      Gitt at datoen er 1. mars 2026
      Og at trenger kommunale tjenester er ja
      Og at trenger spesialisthelsetjenester er ja
      Og at samtykker til individuell plan er ja
      Når hol.7-1 vurderes
      Så er utfallet uavklart
      Og er planansvar hos kommunen ja
      Og må langvarig behov vurderes

    Scenario: Personen trenger bare sykehuset
      Gitt at datoen er 1. mars 2026
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
      Og at antall kommunale tjenester er 0
      Og at antall spesialisttjenester er 3
      Og at samtykker til individuell plan er ja
      Når hol.7-1 vurderes
      Så er svaret "ingen_plikt"

  Regel: Første ledd – langvarige og koordinerte tjenester fra kommunen

    @grense
    Scenariomal: Plan når personen bare trenger kommunale tjenester
      Gitt at datoen er 1. mars 2026
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
      Og at antall kommunale tjenester er <antall>
      Og at antall spesialisttjenester er 0
      Og at samtykker til individuell plan er ja
      Når hol.7-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | antall | svar                    |
        | 1      | ingen_plikt             |
        | 2      | kommunen_skal_lage_plan |
        | 3      | kommunen_skal_lage_plan |

    Scenario: Den som ikke vil ha plan, skal ikke ha plan
      Gitt at datoen er 1. mars 2026
      Og at samtykker til individuell plan er nei
      Når hol.7-1 vurderes
      Så er svaret "ingen_plikt"

    @grense
    Scenariomal: Planplikten gjelder fra 1. januar 2012
      Gitt at datoen er <dato>
      Og at samtykker til individuell plan er nei
      Når hol.7-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | ingen_plikt  |
        | 2. januar 2012    | ingen_plikt  |

    @grense
    Scenariomal: Kommunen lager ingen plan mot personens vilje, verken før eller etter 1. august 2022
      Gitt at datoen er <dato>
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
      Og at antall kommunale tjenester er 3
      Og at samtykker til individuell plan er nei
      Når hol.7-1 vurderes
      Så er utfallet ikke oppfylt

      Eksempler:
        | dato           |
        | 30. juli 2022  |
        | 31. juli 2022  |
        | 1. august 2022 |
        | 2. august 2022 |

    Scenariomal: Behovet må være langvarig og tjenestene må samordnes
      Gitt at datoen er <dato>
      Og at langvarig behov er vurdert til <langvarig> fordi "se journalen"
      Og at koordinert behov er vurdert til <koordinert> fordi "se journalen"
      Og at antall kommunale tjenester er 3
      Og at samtykker til individuell plan er ja
      Når hol.7-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato           | langvarig | koordinert | svar                    |
        | 31. juli 2022  | ja        | ja         | kommunen_skal_lage_plan |
        | 1. august 2022 | ja        | ja         | kommunen_skal_lage_plan |
        | 1. mars 2026   | nei       | ja         | ingen_plikt             |
        | 1. mars 2026   | ja        | nei        | ingen_plikt             |
