# language: no
Egenskap: Rett til individuell plan (pbrl § 2-5)
  Den som trenger langvarige og koordinerte helse- og omsorgstjenester, har rett til en individuell plan og kan takke nei.

  Regel: Langvarige og koordinerte tjenester, og samtykke

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"

    Scenariomal: Planen lages bare når personen vil
      Gitt at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er 3
      Og at samtykker til individuell plan er <samtykke>
      Når pbrl.2-5 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | samtykke | utfall       |
        | ja       | oppfylt      |
        | nei      | ikke oppfylt |
        | ukjent   | uavklart     |

    @grense
    Scenariomal: Minst to helse- og omsorgstjenester
      Gitt at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at samtykker til individuell plan er ja
      Og at antall kommunale tjenester er <kommunale>
      Og at antall spesialisttjenester er <sykehus>
      Når pbrl.2-5 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | kommunale | sykehus | svar       |
        | 1         | 0       | ingen_rett |
        | 1         | 1       | rett       |
        | 2         | 0       | rett       |
        | 3         | 0       | rett       |

    Scenario: Samordningen er ikke vurdert
      Gitt at samtykker til individuell plan er ja
      Og at antall kommunale tjenester er 3
      Når pbrl.2-5 vurderes
      Så er utfallet uavklart
      Og må koordinert behov vurderes

    Scenario: Antallet tjenester er ikke opplyst
      Gitt at samtykker til individuell plan er ja
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Når pbrl.2-5 vurderes
      Så er utfallet uavklart
      Og mangler antall kommunale tjenester

    Scenariomal: Behovet må være både langvarig og koordinert
      Gitt at langvarig behov er vurdert til <langvarig> fordi "se journalen"
      Og at koordinert behov er vurdert til <koordinert> fordi "se journalen"
      Og at antall kommunale tjenester er 3
      Og at samtykker til individuell plan er ja
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
      Og at samtykker til individuell plan er nei
      Når pbrl.2-5 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 30. juni 2001     | ikke oppfylt |
        | 1. juli 2001      | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | ikke oppfylt |

  Regel: Samtykke trengtes også etter de eldre reglene

    @grense
    Scenariomal: Samtykke før og etter 1. august 2022
      Gitt at datoen er <dato>
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
      Og at antall kommunale tjenester er 3
      Og at samtykker til individuell plan er nei
      Når pbrl.2-5 vurderes
      Så er utfallet ikke oppfylt

      Eksempler:
        | dato           |
        | 30. juli 2022  |
        | 31. juli 2022  |
        | 1. august 2022 |
        | 2. august 2022 |

    Scenariomal: Ja til planen før og etter 1. august 2022
      Gitt at datoen er <dato>
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "oppfølgingen må henge sammen"
      Og at antall kommunale tjenester er 3
      Og at samtykker til individuell plan er ja
      Når pbrl.2-5 vurderes
      Så er svaret "rett"
      Og er vilkåret <vilkår> oppfylt

      Eksempler:
        | dato           | vilkår                    |
        | 31. juli 2022  | sier_ja_etter_eldre_regler |
        | 1. august 2022 | sier_ja_til_planen        |
        | 2. august 2022 | sier_ja_til_planen        |
