# language: no
Egenskap: Det en begrunnelse må inneholde (fvl § 25 første og andre ledd)
  Begrunnelsen skal vise reglene og de faktiske forholdene vedtaket bygger på.

  Regel: Første ledd – reglene

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at fakta er nevnt er ja

    Scenariomal: Henvisning til reglene
      Gitt at reglene er vist til er <vist>
      Og at parten kjenner reglene er <kjenner>
      Og at må forklare reglene er vurdert til nei fordi "regelen er enkel"
      Når fvl.25 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | vist | kjenner | svar       |
        | ja   | nei     | holder     |
        | nei  | ja      | holder     |
        | nei  | nei     | mangelfull |

    Scenariomal: Forklaring når den trengs
      Gitt at reglene er vist til er ja
      Og at må forklare reglene er vurdert til <må> fordi "personen er ukjent med regelen"
      Og at reglene er forklart er <forklart>
      Når fvl.25 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | må  | forklart | svar       |
        | nei | nei      | holder     |
        | ja  | ja       | holder     |
        | ja  | nei      | mangelfull |

    Scenario: Ingen har vurdert om reglene må forklares
      Gitt at reglene er vist til er ja
      Og at reglene er forklart er nei
      Når fvl.25 vurderes
      Så er utfallet uavklart
      Og må må forklare reglene vurderes

  Regel: Andre ledd – de faktiske forholdene

    Scenariomal: Egen beskrivelse eller henvisning med kopi
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at reglene er vist til er ja
      Og at må forklare reglene er vurdert til nei fordi "regelen er enkel"
      Og at fakta er nevnt er <nevnt>
      Og at viser til kjent framstilling er <kjent>
      Og at kopi av framstillingen vedlagt er <kopi>
      Når fvl.25 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | nevnt | kjent | kopi | svar       |
        | ja    | nei   | nei  | holder     |
        | nei   | ja    | ja   | holder     |
        | nei   | ja    | nei  | mangelfull |
        | nei   | nei   | ja   | mangelfull |

    Scenario: Det er ikke kjent om fakta er nevnt
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at reglene er vist til er ja
      Og at må forklare reglene er vurdert til nei fordi "regelen er enkel"
      Og at viser til kjent framstilling er nei
      Når fvl.25 vurderes
      Så er utfallet uavklart
      Og mangler fakta er nevnt

  Regel: Kravet følger reglene om enkeltvedtak

    Scenariomal: Hva saken gjelder, og hvor lenge tjenesten skal vare
      Gitt at datoen er 1. mars 2026
      Og at fvl.25/fakta_framgår er oppgitt til nei
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Og at forventet varighet er <dager> dager
      Når fvl.25 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | utenfor | dager | svar       |
        | nei     | 14    | holder     |
        | nei     | 15    | mangelfull |
        | ja      | 14    | mangelfull |

    Scenario: Ikke kjent om reglene om enkeltvedtak gjelder
      Gitt at datoen er 1. mars 2026
      Og at fvl.25/fakta_framgår er oppgitt til nei
      Og at avgjørelse utenfor kapittel 2 er nei
      Når fvl.25 vurderes
      Så er utfallet uavklart
      Og mangler avgjørelsens hjemmel

    Scenario: Ikke kjent om saken gjelder noe annet enn tjenester
      Gitt at datoen er 1. mars 2026
      Og at fvl.25/fakta_framgår er oppgitt til nei
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Og at forventet varighet er 14 dager
      Når fvl.25 vurderes
      Så er utfallet uavklart
      Og mangler avgjørelse utenfor kapittel 2

  Regel: Tiden før 2012 er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at fvl.25/fakta_framgår er oppgitt til nei
      Når fvl.25 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | ikke oppfylt |
