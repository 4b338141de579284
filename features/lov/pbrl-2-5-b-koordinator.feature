# language: no
Egenskap: Rett til koordinator (pbrl § 2-5 b)
  Den som trenger komplekse tjenester, eller tjenester som er både langvarige og koordinerte, har rett til koordinator.
  Retten følger pliktene til kommunen (hol § 7-2) og sykehuset (sphl § 2-5 a), og henger verken på alder, diagnose eller plan.

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

  Regel: Den ene eller den andre har plikten

    Bakgrunn:
      Gitt at datoen er 1. mars 2026

    Scenario: Komplekst, men kort forløp på sykehus
      Gitt at antall kommunale tjenester er 0
      Og at trenger spesialisthelsetjenester er ja
      Og at komplekst behov er vurdert til ja fordi "fem avdelinger må virke sammen"
      Og at langvarig behov er vurdert til nei fordi "behandlingen er over på få uker"
      Når pbrl.2-5-b vurderes
      Så er svaret "rett"
      Og er vilkåret sykehuset_har_plikten oppfylt
      Og er vilkåret kommunen_har_plikten ikke oppfylt

    Scenario: Flere kommunale tjenester over tid
      Gitt at antall kommunale tjenester er 2
      Og at antall spesialisttjenester er 0
      Og at komplekst behov er vurdert til nei fordi "oversiktlig forløp"
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Når pbrl.2-5-b vurderes
      Så er svaret "rett"
      Og er vilkåret kommunen_har_plikten oppfylt
      Og er vilkåret sykehuset_har_plikten ikke oppfylt

    @grense
    Scenariomal: Ingen har valgt lesemåte, og to tjenester samme sted er nok
      Gitt at komplekst behov er vurdert til nei fordi "oversiktlig forløp"
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er <i kommunen>
      Og at antall spesialisttjenester er <på sykehuset>
      Når pbrl.2-5-b vurderes
      Så er utfallet <utfall>

      Eksempler:
        | i kommunen | på sykehuset | utfall   |
        | 1          | 0            | uavklart |
        | 2          | 0            | oppfylt  |
        | 3          | 0            | oppfylt  |
        | 0          | 1            | uavklart |
        | 0          | 2            | oppfylt  |
        | 0          | 3            | oppfylt  |

    Scenario: Verken komplekst eller langvarig
      Gitt at komplekst behov er vurdert til nei fordi "oversiktlig forløp"
      Og at langvarig behov er vurdert til nei fordi "behovet er over på få uker"
      Når pbrl.2-5-b vurderes
      Så er svaret "ingen_rett"

    Scenario: Ingen har vurdert om behovet er komplekst
      Gitt at langvarig behov er vurdert til nei fordi "behandlingen er over på få uker"
      Når pbrl.2-5-b vurderes
      Så er utfallet uavklart
      Og må komplekst behov vurderes

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

  Regel: Én tjeneste fra hvert nivå – retten følger plikten

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at komplekst behov er vurdert til nei fordi "oversiktlig forløp"
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er 1
      Og at antall spesialisttjenester er 1
      Og at lesemåten pbrl.2-5/minst_to_tjenester_kreves er minst_to

    Scenariomal: Hvem som har plikten, avhenger av lesemåten
      Gitt at lesemåten hol.7-2/tjenester_som_teller er <kommunen>
      Og at lesemåten sphl.2-5-a/tjenester_som_teller er <sykehuset>
      Når pbrl.2-5-b vurderes
      Så er svaret "<svar>"

      Eksempler:
        | kommunen       | sykehuset       | svar       |
        | begge_nivåer   | bare_sykehusets | rett       |
        | bare_kommunale | begge_nivåer    | rett       |
        | bare_kommunale | bare_sykehusets | ingen_rett |

    Scenario: Så lenge ingen har valgt lesemåte, er svaret åpent
      Når pbrl.2-5-b vurderes
      Så er utfallet uavklart

  Regel: Komplekst behov uten noe fra sykehuset leses på to måter

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at antall kommunale tjenester er 4
      Og at antall spesialisttjenester er 0
      Og at langvarig behov er vurdert til nei fordi "behovet er over på få uker"

    Scenariomal: Fire kommunale tjenester i noen hektiske uker
      Gitt at lesemåten pbrl.2-5-b/komplekst_behov_alene er <lesemåte>
      Og at komplekst behov er vurdert til <komplekst> fordi "vanskelige avveininger i hjemmetjenesten"
      Når pbrl.2-5-b vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte                          | komplekst | svar       |
        | eget_grunnlag                     | ja        | rett       |
        | eget_grunnlag                     | nei       | ingen_rett |
        | bare_mot_spesialisthelsetjenesten | ja        | ingen_rett |

    Scenario: Så lenge kommunen ikke har valgt lesemåte, er svaret åpent
      Gitt at komplekst behov er vurdert til ja fordi "vanskelige avveininger i hjemmetjenesten"
      Når pbrl.2-5-b vurderes
      Så er utfallet uavklart
