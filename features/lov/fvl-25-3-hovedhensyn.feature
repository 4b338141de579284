# language: no
Egenskap: Om hovedhensynene i skjønnet er nevnt (fvl § 25 tredje ledd)
  Begrunnelsen bør nevne hovedhensynene. Som regel er det nok å vise til retningslinjer når de finnes.

  Regel: Tredje ledd – hovedhensyn og retningslinjer

    Scenariomal: Skjønn og begrunnelse
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at vedtaket bygger på skjønn er <skjønn>
      Og at hovedhensyn er nevnt er <nevnt>
      Og at retningslinjer er vist til er <retningslinjer>
      Når fvl.25-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | skjønn | nevnt | retningslinjer | svar       |
        | nei    | nei   | nei            | nevnt      |
        | ja     | ja    | nei            | nevnt      |
        | ja     | nei   | ja             | nevnt      |
        | ja     | nei   | nei            | bør_nevnes |

    Scenario: Det er ikke kjent om hensynene er nevnt
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at vedtaket bygger på skjønn er ja
      Og at retningslinjer er vist til er nei
      Når fvl.25-3 vurderes
      Så er utfallet uavklart
      Og mangler hovedhensyn er nevnt

    Scenario: Det er ikke kjent om vedtaket bygger på skjønn
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at hovedhensyn er nevnt er nei
      Og at retningslinjer er vist til er nei
      Når fvl.25-3 vurderes
      Så er utfallet uavklart
      Og mangler vedtaket bygger på skjønn

  Regel: Kravet følger reglene om enkeltvedtak

    Scenariomal: Hva saken gjelder, og hvor lenge tjenesten skal vare
      Gitt at datoen er 1. mars 2026
      Og at vedtaket bygger på skjønn er ja
      Og at hovedhensyn er nevnt er nei
      Og at retningslinjer er vist til er nei
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Og at forventet varighet er <dager> dager
      Når fvl.25-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | utenfor | dager | svar       |
        | nei     | 14    | nevnt      |
        | nei     | 15    | bør_nevnes |
        | ja      | 14    | bør_nevnes |

    Scenario: Ikke kjent om reglene om enkeltvedtak gjelder
      Gitt at datoen er 1. mars 2026
      Og at vedtaket bygger på skjønn er ja
      Og at hovedhensyn er nevnt er nei
      Og at retningslinjer er vist til er nei
      Og at avgjørelse utenfor kapittel 2 er nei
      Når fvl.25-3 vurderes
      Så er utfallet uavklart
      Og mangler avgjørelsens hjemmel

    Scenario: Ikke kjent om saken gjelder noe annet enn tjenester
      Gitt at datoen er 1. mars 2026
      Og at vedtaket bygger på skjønn er ja
      Og at hovedhensyn er nevnt er nei
      Og at retningslinjer er vist til er nei
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Og at forventet varighet er 14 dager
      Når fvl.25-3 vurderes
      Så er utfallet uavklart
      Og mangler avgjørelse utenfor kapittel 2

  Regel: Tiden før 2012 er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at vedtaket bygger på skjønn er nei
      Når fvl.25-3 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |
