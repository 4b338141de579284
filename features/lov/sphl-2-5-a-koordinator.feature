# language: no
Egenskap: Sykehusets plikt til å oppnevne koordinator (sphl § 2-5 a)
  Spesialisthelsetjenesten skal oppnevne koordinator også når behovet bare er komplekst.

  Scenario: Komplekst og kort forløp på sykehus
    Gitt at datoen er 1. mars 2026
    Og at komplekst behov er vurdert til ja fordi "fem avdelinger må virke sammen"
    Og at trenger spesialisthelsetjenester er ja
    Når sphl.2-5-a vurderes
    Så er svaret "skal_oppnevne"

  Scenario: Ingen behov i spesialisthelsetjenesten
    Gitt at datoen er 1. mars 2026
    Og at komplekst behov er vurdert til ja fordi "mange kommunale tjenester"
    Og at antall spesialisttjenester er 0
    Når sphl.2-5-a vurderes
    Så er svaret "ingen_plikt"

  @grense
  Scenariomal: Langvarig behov for tjenester på sykehuset og i kommunen
    Gitt at datoen er 1. mars 2026
    Og at lesemåten pbrl.2-5/minst_to_tjenester_kreves er <antallet>
    Og at lesemåten sphl.2-5-a/tjenester_som_teller er <lesemåte>
    Og at komplekst behov er vurdert til nei fordi "oversiktlig forløp"
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall spesialisttjenester er <sykehus>
    Og at antall kommunale tjenester er <kommunale>
    Når sphl.2-5-a vurderes
    Så er svaret "<svar>"

    Eksempler:
      | antallet          | lesemåte        | sykehus | kommunale | svar          |
      | minst_to          | bare_sykehusets | 1       | 1         | ingen_plikt   |
      | minst_to          | bare_sykehusets | 2       | 0         | skal_oppnevne |
      | minst_to          | bare_sykehusets | 3       | 0         | skal_oppnevne |
      | minst_to          | begge_nivåer    | 1       | 0         | ingen_plikt   |
      | minst_to          | begge_nivåer    | 1       | 1         | skal_oppnevne |
      | minst_to          | begge_nivåer    | 1       | 2         | skal_oppnevne |
      | vurderingen_alene | bare_sykehusets | 1       | 0         | skal_oppnevne |

  Scenario: Må det være to, er det fortsatt åpent hvilke som teller
    Gitt at datoen er 1. mars 2026
    Og at lesemåten pbrl.2-5/minst_to_tjenester_kreves er minst_to
    Og at komplekst behov er vurdert til nei fordi "oversiktlig forløp"
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall spesialisttjenester er 1
    Og at antall kommunale tjenester er 1
    Når sphl.2-5-a vurderes
    Så er utfallet uavklart

  Scenariomal: To tjenester på sykehuset er nok hvordan loven enn leses
    Gitt at datoen er 1. mars 2026
    Og at komplekst behov er vurdert til nei fordi "oversiktlig forløp"
    Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall spesialisttjenester er <sykehus>
    Og at antall kommunale tjenester er 0
    Når sphl.2-5-a vurderes
    Så er utfallet <utfall>

    Eksempler:
      | sykehus | utfall   |
      | 1       | uavklart |
      | 2       | oppfylt  |
      | 3       | oppfylt  |

  @grense
  Scenariomal: Sykehusets plikt gjelder fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at antall spesialisttjenester er 0
    Når sphl.2-5-a vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | ingen_plikt  |
      | 2. januar 2012    | ingen_plikt  |

  Scenariomal: Uten komplekst behov må det være både langvarig og koordinert
    Gitt at datoen er 1. mars 2026
    Og at komplekst behov er vurdert til nei fordi "oversiktlig forløp"
    Og at langvarig behov er vurdert til <langvarig> fordi "se journalen"
    Og at koordinert behov er vurdert til <koordinert> fordi "se journalen"
    Og at antall spesialisttjenester er 2
    Når sphl.2-5-a vurderes
    Så er svaret "<svar>"

    Eksempler:
      | langvarig | koordinert | svar          |
      | ja        | ja         | skal_oppnevne |
      | nei       | ja         | ingen_plikt   |
      | ja        | nei        | ingen_plikt   |

  Scenario: Om behovet på sykehuset er komplekst, må vurderes
    Gitt at datoen er 1. mars 2026
    Og at antall spesialisttjenester er 1
    Når sphl.2-5-a vurderes
    Så er utfallet uavklart
    Og må komplekst behov vurderes
