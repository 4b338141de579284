# language: no
Egenskap: Rett til koordinator (pbrl § 2-5 b)
  Den som trenger komplekse tjenester, eller tjenester som er både langvarige og koordinerte, har rett til koordinator.
  Retten henger verken på alder, diagnose eller individuell plan.

  Regel: Retten gjelder fra 1. august 2022

    @grense
    Scenariomal: Koordinator før og etter at retten kom
      Gitt at datoen er <dato>
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er 3
      Når pbrl.2-5-b vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato           | svar         |
        | 31. juli 2022  | ikke_i_kraft |
        | 1. august 2022 | rett         |
        | 2. august 2022 | rett         |

  Regel: Komplekst behov er nok alene når personen trenger spesialisthelsetjenesten

    Scenario: Komplekst, men kort forløp på sykehus
      Gitt at datoen er 1. mars 2026
      Og at trenger spesialisthelsetjenester er ja
      Og at komplekst behov er vurdert til ja fordi "fem avdelinger må virke sammen"
      Og at langvarig behov er vurdert til nei fordi "behandlingen er over på få uker"
      Når pbrl.2-5-b vurderes
      Så er svaret "rett"

    Scenario: Komplekst, men uten noe fra sykehuset
      Gitt at datoen er 1. mars 2026
      Og at trenger spesialisthelsetjenester er nei
      Og at komplekst behov er vurdert til ja fordi "vanskelige avveininger i hjemmetjenesten"
      Og at langvarig behov er vurdert til nei fordi "behovet er over på få uker"
      Når pbrl.2-5-b vurderes
      Så er svaret "ingen_rett"

    @grense
    Scenariomal: Én kommunal tjeneste er ikke nok
      Gitt at datoen er 1. mars 2026
      Og at antall kommunale tjenester er 1
      Og at antall spesialisttjenester er <sykehus>
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Når pbrl.2-5-b vurderes
      Så er utfallet <utfall>

      Eksempler:
        | sykehus | utfall       |
        | 0       | ikke oppfylt |
        | 1       | uavklart     |
        | 2       | uavklart     |

    Scenario: Ingen har vurdert om behovet er komplekst
      Gitt at datoen er 1. mars 2026
      Og at langvarig behov er vurdert til nei fordi "behandlingen er over på få uker"
      Når pbrl.2-5-b vurderes
      Så er utfallet uavklart
      Og må komplekst behov vurderes

  Regel: Ellers må behovet være både langvarig og koordinert

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at komplekst behov er vurdert til nei fordi "oversiktlig forløp"

    Scenariomal: Både langvarig og koordinert
      Gitt at langvarig behov er vurdert til <langvarig> fordi "se journalen"
      Og at koordinert behov er vurdert til <koordinert> fordi "se journalen"
      Og at antall kommunale tjenester er 2
      Og at antall spesialisttjenester er 0
      Når pbrl.2-5-b vurderes
      Så er svaret "<svar>"

      Eksempler:
        | langvarig | koordinert | svar       |
        | ja        | ja         | rett       |
        | ja        | nei        | ingen_rett |
        | nei       | ja         | ingen_rett |
        | nei       | nei        | ingen_rett |

    @grense
    Scenariomal: Én tjeneste kan ikke samordnes
      Gitt at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er <kommunale>
      Og at antall spesialisttjenester er <sykehus>
      Når pbrl.2-5-b vurderes
      Så er svaret "<svar>"

      Eksempler:
        | kommunale | sykehus | svar       |
        | 1         | 0       | ingen_rett |
        | 1         | 1       | rett       |
        | 2         | 0       | rett       |
        | 3         | 0       | rett       |

    Scenario: Koordinator uten individuell plan
      Gitt at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er 2
      Og at samtykker til individuell plan er nei
      Når pbrl.2-5-b vurderes
      Så er svaret "rett"

    Scenario: En ung uten alvorlig tilstand kan ha rett til vanlig koordinator
      Gitt at alder er 14 år
      Og at langvarig behov er vurdert til ja fordi "oppfølging gjennom ungdomsskolen"
      Og at koordinert behov er vurdert til ja fordi "to tjenester må dele en plan"
      Og at antall kommunale tjenester er 2
      Når pbrl.2-5-b vurderes
      Så er svaret "rett"

  Regel: Én tjeneste fra hvert nivå – retten og kommunens plikt

    Scenariomal: Kommunen har plikten i den lesemåten som teller begge nivåer
      Gitt at datoen er 1. mars 2026
      Og at lesemåten hol.7-2/tjenester_som_teller er begge_nivåer
      Og at komplekst behov er vurdert til nei fordi "oversiktlig forløp"
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er 1
      Og at antall spesialisttjenester er 1
      Når <regel> vurderes
      Så er svaret "<svar>"

      Eksempler:
        | regel      | svar        |
        | pbrl.2-5-b | rett        |
        | hol.7-2    | skal_tilby  |
        | sphl.2-5-a | ingen_plikt |
