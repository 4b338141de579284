# language: no
Egenskap: Når klageinstansen kan endre vedtaket til skade for den som klaget (fvl § 34 tredje ledd)
  Den som klager, skal som regel ikke komme dårligere ut. Unntak krever tungtveiende hensyn og melding i tide.

  Regel: Tredje ledd – hensyn, melding og andre klagere

    @grense
    Scenariomal: Melding innen tre måneder
      Gitt at datoen er 1. juni 2026
      Og at endring til skade er ja
      Og at annen klager får medhold er nei
      Og at hensyn til andre tilsier endring er vurdert til <hensyn> fordi "andre brukere"
      Og at klagen mottatt av kommunen er 5. januar 2026
      Og at melding om verre utfall sendt er <dato>
      Når fvl.34 vurderes
      Så er svaret "<svar>"
      Og er melding sendes senest <senest>

      Eksempler:
        | hensyn | dato          | svar                      | senest        |
        | ja     | 4. april 2026 | kan_endres                | 5. april 2026 |
        | ja     | 5. april 2026 | kan_endres                | 5. april 2026 |
        | ja     | 6. april 2026 | kan_ikke_endres_til_skade | ikke gitt     |
        | nei    | 4. april 2026 | kan_ikke_endres_til_skade | ikke gitt     |

    Scenariomal: Ikke til skade, eller en annen har fått medhold
      Gitt at datoen er 1. juni 2026
      Og at hensyn til andre tilsier endring er vurdert til nei fordi "ingen andre berøres"
      Og at endring til skade er <skade>
      Og at annen klager får medhold er <annen>
      Når fvl.34 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | skade | annen | svar                      |
        | nei   | nei   | kan_endres                |
        | ja    | ja    | kan_endres                |
        | ja    | nei   | kan_ikke_endres_til_skade |

    Scenario: Ingenting er kjent
      Gitt at datoen er 1. juni 2026
      Når fvl.34 vurderes
      Så er utfallet uavklart
      Og mangler endring til skade
      Og må hensyn til andre tilsier endring vurderes

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at endring til skade er nei
      Når fvl.34 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2017 | uavklart     |
        | 1. januar 2018    | oppfylt      |
