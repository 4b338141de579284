# language: no
Egenskap: Rett til individuell plan (pbrl § 2-5)
  Den som trenger langvarige og koordinerte helse- og omsorgstjenester, har rett til en individuell plan. Sier personen nei,
  lages den ikke nå, men retten står.

  Regel: Langvarige og koordinerte tjenester, og samtykke

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"

    Scenariomal: Retten står også når personen ikke vil ha planen nå
      Gitt at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er 3
      Og at samtykker til individuell plan er <samtykke>
      Når pbrl.2-5 vurderes
      Så er svaret "rett"
      Og er planen_kan_lages <planen>

      Eksempler:
        | samtykke | planen   |
        | ja       | ja       |
        | nei      | nei      |
        | ukjent   | uavklart |

    @grense
    Scenariomal: Om det må være minst to tjenester, leses på to måter
      Gitt at lesemåten pbrl.2-5/minst_to_tjenester_kreves er <lesemåte>
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er <kommunale>
      Og at antall spesialisttjenester er <sykehus>
      Når pbrl.2-5 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte          | kommunale | sykehus | svar       |
        | minst_to          | 1         | 0       | ingen_rett |
        | minst_to          | 1         | 1       | rett       |
        | minst_to          | 2         | 0       | rett       |
        | minst_to          | 3         | 0       | rett       |
        | vurderingen_alene | 1         | 0       | rett       |

    Scenariomal: Så lenge kommunen ikke har valgt, er svaret åpent bare for den som har én tjeneste
      Gitt at koordinert behov er vurdert til ja fordi "de fire delene av tilbudet virker inn på hverandre"
      Og at antall kommunale tjenester er <kommunale>
      Og at antall spesialisttjenester er 0
      Når pbrl.2-5 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | kommunale | utfall   |
        | 1         | uavklart |
        | 2         | oppfylt  |

    Scenario: Samordningen er ikke vurdert
      Gitt at antall kommunale tjenester er 3
      Når pbrl.2-5 vurderes
      Så er utfallet uavklart
      Og må koordinert behov vurderes

    Scenario: Antallet tjenester er ikke opplyst
      Gitt at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Når pbrl.2-5 vurderes
      Så er utfallet uavklart
      Og mangler antall kommunale tjenester

    Scenariomal: Behovet må være både langvarig og koordinert
      Gitt at langvarig behov er vurdert til <langvarig> fordi "se journalen"
      Og at koordinert behov er vurdert til <koordinert> fordi "se journalen"
      Og at antall kommunale tjenester er 3
      Når pbrl.2-5 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | langvarig | koordinert | svar       |
        | ja        | ja         | rett       |
        | nei       | ja         | ingen_rett |
        | ja        | nei        | ingen_rett |

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Retten over tid
      Gitt at datoen er <dato>
      Og at langvarig behov er vurdert til nei fordi "behovet er over på få uker"
      Når pbrl.2-5 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 30. juni 2001     | ikke oppfylt |
        | 1. juli 2001      | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | ikke oppfylt |
