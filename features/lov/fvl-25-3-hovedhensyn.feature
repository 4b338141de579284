# language: no
Egenskap: Om hovedhensynene i skjønnet er nevnt (fvl § 25 tredje ledd)
  Begrunnelsen bør nevne hovedhensynene. Som regel er det nok å vise til retningslinjer når de finnes.

  Regel: Tredje ledd – hovedhensyn og retningslinjer

    Scenariomal: Skjønn og begrunnelse
      Gitt at datoen er 1. mars 2026
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
      Og at vedtaket bygger på skjønn er ja
      Og at retningslinjer er vist til er nei
      Når fvl.25-3 vurderes
      Så er utfallet uavklart
      Og mangler hovedhensyn er nevnt

    Scenario: Det er ikke kjent om vedtaket bygger på skjønn
      Gitt at datoen er 1. mars 2026
      Og at hovedhensyn er nevnt er nei
      Og at retningslinjer er vist til er nei
      Når fvl.25-3 vurderes
      Så er utfallet uavklart
      Og mangler vedtaket bygger på skjønn

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at vedtaket bygger på skjønn er nei
      Når fvl.25-3 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. mars 1995     | uavklart     |
        | 1. april 1995     | oppfylt      |
