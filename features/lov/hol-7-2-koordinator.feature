# language: no
Egenskap: Kommunens plikt til å tilby koordinator (hol § 7-2)
  Kommunen skal tilby koordinator til den som trenger langvarige og koordinerte tjenester fra kommunen.

  @grense
  Scenariomal: Plikten er den samme før og etter 1. august 2022
    Gitt at datoen er <dato>
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall kommunale tjenester er 2
    Når hol.7-2 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | skal_tilby   |
      | 31. juli 2022     | skal_tilby   |
      | 1. august 2022    | skal_tilby   |

  Scenario: Bare komplekst behov på sykehus gir ikke kommunen plikt
    Gitt at datoen er 1. mars 2026
    Og at komplekst behov er vurdert til ja fordi "fem avdelinger må virke sammen"
    Og at langvarig behov er vurdert til nei fordi "behandlingen er over på få uker"
    Og at antall kommunale tjenester er 0
    Når hol.7-2 vurderes
    Så er svaret "ingen_plikt"

  Scenariomal: Én kommunal tjeneste og ett sykehustilbud leses på to måter
    Gitt at datoen er 1. mars 2026
    Og at lesemåten pbrl.2-5/minst_to_tjenester_kreves er minst_to
    Og at lesemåten hol.7-2/tjenester_som_teller er <lesemåte>
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall kommunale tjenester er 1
    Og at antall spesialisttjenester er 1
    Når hol.7-2 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | lesemåte       | svar        |
      | bare_kommunale | ingen_plikt |
      | begge_nivåer   | skal_tilby  |

  @grense
  Scenariomal: Om det må være minst to tjenester, leses på to måter
    Gitt at datoen er 1. mars 2026
    Og at lesemåten pbrl.2-5/minst_to_tjenester_kreves er <lesemåte>
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "de fire delene av tilbudet virker inn på hverandre"
    Og at antall kommunale tjenester er <antall>
    Og at antall spesialisttjenester er 0
    Når hol.7-2 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | lesemåte          | antall | svar        |
      | minst_to          | 1      | ingen_plikt |
      | minst_to          | 2      | skal_tilby  |
      | minst_to          | 3      | skal_tilby  |
      | vurderingen_alene | 0      | ingen_plikt |
      | vurderingen_alene | 1      | skal_tilby  |

  Scenario: Må det være to, er det fortsatt åpent hvilke som teller
    Gitt at datoen er 1. mars 2026
    Og at lesemåten pbrl.2-5/minst_to_tjenester_kreves er minst_to
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall kommunale tjenester er 1
    Og at antall spesialisttjenester er 1
    Når hol.7-2 vurderes
    Så er utfallet uavklart

  Scenariomal: Så lenge kommunen ikke har valgt, er svaret åpent bare der lesemåten betyr noe
    Gitt at datoen er 1. mars 2026
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall kommunale tjenester er <kommunale>
    Og at antall spesialisttjenester er <sykehus>
    Når hol.7-2 vurderes
    Så er utfallet <utfall>

    Eksempler:
      | kommunale | sykehus | utfall       |
      | 2         | 0       | oppfylt      |
      | 1         | 1       | uavklart     |
      | 1         | 0       | uavklart     |
      | 0         | 2       | ikke oppfylt |

  Scenario: Én kommunal tjeneste og ett sykehustilbud venter på at kommunen velger
    Gitt at datoen er 1. mars 2026
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall kommunale tjenester er 1
    Og at antall spesialisttjenester er 1
    Når hol.7-2 vurderes
    Så er utfallet uavklart
    Og venter svaret på valg av lesemåten hol.7-2/tjenester_som_teller
    Og avhenger svaret av lesemåten hol.7-2/tjenester_som_teller

  Scenario: To kommunale tjenester er nok etter alle lesemåter
    Gitt at datoen er 1. mars 2026
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall kommunale tjenester er 2
    Og at antall spesialisttjenester er 0
    Når hol.7-2 vurderes
    Så er utfallet oppfylt
    Og avhenger svaret ikke av noen lesemåte

  Scenario: Om behovet er langvarig, må vurderes
    Gitt at datoen er 1. mars 2026
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall kommunale tjenester er 2
    Når hol.7-2 vurderes
    Så er utfallet uavklart
    Og må langvarig behov vurderes

  Scenariomal: Behovet må være langvarig, tjenestene samordnes og noe komme fra kommunen
    Gitt at datoen er 1. mars 2026
    Og at lesemåten hol.7-2/tjenester_som_teller er begge_nivåer
    Og at langvarig behov er vurdert til <langvarig> fordi "se journalen"
    Og at koordinert behov er vurdert til <koordinert> fordi "se journalen"
    Og at antall kommunale tjenester er <kommunale>
    Og at antall spesialisttjenester er 3
    Når hol.7-2 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | langvarig | koordinert | kommunale | svar        |
      | ja        | ja         | 1         | skal_tilby  |
      | ja        | ja         | 0         | ingen_plikt |
      | nei       | ja         | 1         | ingen_plikt |
      | ja        | nei        | 1         | ingen_plikt |
