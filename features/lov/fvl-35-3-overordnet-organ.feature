# language: no
Egenskap: Når klageinstansen kan endre et vedtak til skade uten klage (fvl § 35 tredje ledd)
  Parten skal få to meldinger i tide: først at vedtaket blir overprøvd, så at det er endret.

  Regel: Tredje ledd – hensyn og frister

    @grense
    Scenariomal: Melding om overprøving
      Gitt at datoen er 1. juni 2026
      Og at er klagesak er nei
      Og at hensyn til andre tilsier endring er vurdert til <hensyn> fordi "andre brukere"
      Og at melding om vedtaket sendt er 5. januar 2026
      Og at melding om overprøving sendt er <dato>
      Og at melding om endringen sendt er 1. mars 2026
      Når fvl.35-3 vurderes
      Så er svaret "<svar>"
      Og er overprøving meldes senest <senest>

      Eksempler:
        | hensyn | dato            | svar                      | senest          |
        | ja     | 25. januar 2026 | kan_endres_til_skade      | 26. januar 2026 |
        | ja     | 26. januar 2026 | kan_endres_til_skade      | 26. januar 2026 |
        | ja     | 27. januar 2026 | kan_ikke_endres_til_skade | ikke gitt       |
        | nei    | 25. januar 2026 | kan_ikke_endres_til_skade | ikke gitt       |

    @grense
    Scenariomal: Melding om endringen
      Gitt at datoen er 1. juni 2026
      Og at er klagesak er <klagesak>
      Og at hensyn til andre tilsier endring er vurdert til ja fordi "andre brukere"
      Og at melding om vedtaket sendt er 5. januar 2026
      Og at melding om overprøving sendt er 20. januar 2026
      Og at melding om endringen sendt er <dato>
      Når fvl.35-3 vurderes
      Så er svaret "<svar>"
      Og er endring meldes senest <senest>

      Eksempler:
        | klagesak | dato            | svar                      | senest          |
        | nei      | 4. april 2026   | kan_endres_til_skade      | 5. april 2026   |
        | nei      | 5. april 2026   | kan_endres_til_skade      | 5. april 2026   |
        | nei      | 6. april 2026   | kan_ikke_endres_til_skade | ikke gitt       |
        | ja       | 25. januar 2026 | kan_endres_til_skade      | 26. januar 2026 |
        | ja       | 26. januar 2026 | kan_endres_til_skade      | 26. januar 2026 |
        | ja       | 27. januar 2026 | kan_ikke_endres_til_skade | ikke gitt       |

    Scenario: Ingen har vurdert hensynet til andre
      Gitt at datoen er 1. juni 2026
      Og at er klagesak er nei
      Og at melding om vedtaket sendt er 5. januar 2026
      Og at melding om overprøving sendt er 20. januar 2026
      Og at melding om endringen sendt er 1. mars 2026
      Når fvl.35-3 vurderes
      Så er utfallet uavklart
      Og må hensyn til andre tilsier endring vurderes

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at fvl.35-3/hensynet_til_andre er oppgitt til nei
      Når fvl.35-3 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. mars 1995     | uavklart     |
        | 1. april 1995     | ikke oppfylt |
