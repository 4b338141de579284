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
      Når hol.7-1 vurderes
      Så er svaret "kommunen_skal_lage_plan"
      Og er planansvar hos kommunen ja

    Scenario: Ansvaret er kommunens også før behovet er vurdert
      Gitt at datoen er 1. mars 2026
      Og at trenger kommunale tjenester er ja
      Og at trenger spesialisthelsetjenester er ja
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
      Når hol.7-1 vurderes
      Så er svaret "ingen_plikt"

  Regel: Første ledd – langvarige og koordinerte tjenester fra kommunen

    @grense
    Scenariomal: Plan når personen bare trenger kommunale tjenester
      Gitt at datoen er 1. mars 2026
      Og at lesemåten pbrl.2-5/minst_to_tjenester_kreves er <lesemåte>
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
      Og at antall kommunale tjenester er <antall>
      Og at antall spesialisttjenester er 0
      Når hol.7-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte          | antall | svar                    |
        | minst_to          | 1      | ingen_plikt             |
        | minst_to          | 2      | kommunen_skal_lage_plan |
        | minst_to          | 3      | kommunen_skal_lage_plan |
        | vurderingen_alene | 0      | ingen_plikt             |
        | vurderingen_alene | 1      | kommunen_skal_lage_plan |

    Scenario: Én tjeneste med flere deler, og kommunen har ikke valgt lesemåte
      Gitt at datoen er 1. mars 2026
      Og at langvarig behov er vurdert til ja fordi "hun bor i bofellesskapet for godt"
      Og at koordinert behov er vurdert til ja fordi "de fire delene av tilbudet virker inn på hverandre"
      Og at antall kommunale tjenester er 1
      Og at antall spesialisttjenester er 0
      Når hol.7-1 vurderes
      Så er utfallet uavklart

    Scenariomal: Den som ikke vil ha plan nå, skal ikke ha plan nå, men kommunen har plikten
      Gitt at datoen er <dato>
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
      Og at antall kommunale tjenester er 3
      Og at samtykker til individuell plan er <samtykke>
      Når hol.7-1 vurderes
      Så er svaret "kommunen_skal_lage_plan"
      Og er planen_kan_lages <planen>

      Eksempler:
        | dato           | samtykke | planen |
        | 31. juli 2022  | nei      | nei    |
        | 1. august 2022 | nei      | nei    |
        | 1. mars 2026   | nei      | nei    |
        | 1. mars 2026   | ja       | ja     |

    @grense
    Scenariomal: Planplikten gjelder fra 1. januar 2012
      Gitt at datoen er <dato>
      Og at langvarig behov er vurdert til nei fordi "behovet er over på få uker"
      Når hol.7-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | ingen_plikt  |
        | 2. januar 2012    | ingen_plikt  |

    Scenariomal: Behovet må være langvarig og tjenestene må samordnes
      Gitt at datoen er <dato>
      Og at langvarig behov er vurdert til <langvarig> fordi "se journalen"
      Og at koordinert behov er vurdert til <koordinert> fordi "se journalen"
      Og at antall kommunale tjenester er 3
      Når hol.7-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato           | langvarig | koordinert | svar                    |
        | 31. juli 2022  | ja        | ja         | kommunen_skal_lage_plan |
        | 1. august 2022 | ja        | ja         | kommunen_skal_lage_plan |
        | 1. mars 2026   | nei       | ja         | ingen_plikt             |
        | 1. mars 2026   | ja        | nei        | ingen_plikt             |
