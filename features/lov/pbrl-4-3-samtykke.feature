# language: no
Egenskap: Om personen selv kan samtykke til helsehjelp (pbrl § 4-3)
  Den som har fylt 16 år, samtykker som regel selv. Kompetansen kan falle bort for en beslutning, og prøven ble en annen 1. juni 2026.

  Regel: Første ledd – alder

    Bakgrunn:
      Gitt at datoen er 1. juli 2026
      Og at overveiende sannsynlig at personen ikke forstår er vurdert til nei fordi "samtale med personen"

    @grense
    Scenariomal: Ungdom og voksne
      Gitt at alder er <alder> år
      Og at særlig lov hindrer eget samtykke er <lov>
      Og at tiltaket krever at personen er voksen er vurdert til <tiltak> fordi "hva tiltaket går ut på"
      Og at foreldrene er ikke informert er nei
      Og at tiltaket tilsier at barnet samtykker er vurdert til nei fordi "vanlig tiltak"
      Når pbrl.4-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | lov | tiltak | svar              |
        | 15    | nei | nei    | kan_ikke_samtykke |
        | 16    | nei | nei    | kan_samtykke      |
        | 17    | nei | nei    | kan_samtykke      |
        | 17    | ja  | nei    | kan_ikke_samtykke |
        | 17    | nei | ja     | kan_ikke_samtykke |
        | 18    | nei | ja     | kan_samtykke      |
        | 19    | nei | ja     | kan_samtykke      |
        | 19    | ja  | nei    | kan_ikke_samtykke |

    @grense
    Scenariomal: Barn i særlige tilfeller
      Gitt at alder er <alder> år
      Og at særlig lov hindrer eget samtykke er ja
      Og at foreldrene er ikke informert er <uten foreldre>
      Og at tiltaket tilsier at barnet samtykker er vurdert til <tiltaket> fordi "hva tiltaket går ut på"
      Når pbrl.4-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | uten foreldre | tiltaket | svar              |
        | 11    | ja            | ja       | kan_ikke_samtykke |
        | 12    | ja            | nei      | kan_samtykke      |
        | 13    | nei           | ja       | kan_samtykke      |
        | 13    | nei           | nei      | kan_ikke_samtykke |
        | 15    | ja            | nei      | kan_samtykke      |
        | 16    | ja            | ja       | kan_ikke_samtykke |
        | 17    | ja            | ja       | kan_ikke_samtykke |

    Scenario: Alderen er ikke kjent
      Gitt at særlig lov hindrer eget samtykke er nei
      Når pbrl.4-3 vurderes
      Så er utfallet uavklart

  Regel: Andre ledd – når kompetansen faller bort

    Scenariomal: Fra 1. juni 2026
      Gitt at datoen er 1. juni 2026
      Og at alder er 80 år
      Og at særlig lov hindrer eget samtykke er nei
      Og at årsak til manglende forståelse er ja
      Og at åpenbart at personen ikke forstår er vurdert til ja fordi "samtale med personen"
      Og at overveiende sannsynlig at personen ikke forstår er vurdert til <sannsynlig> fordi "samtale med personen"
      Når pbrl.4-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | sannsynlig | svar              |
        | ja         | kan_ikke_samtykke |
        | nei        | kan_samtykke      |

    Scenariomal: Til og med 31. mai 2026 måtte det være åpenbart, og av en grunn loven nevnte
      Gitt at datoen er 31. mai 2026
      Og at alder er 80 år
      Og at særlig lov hindrer eget samtykke er nei
      Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "samtale med personen"
      Og at årsak til manglende forståelse er <årsak>
      Og at åpenbart at personen ikke forstår er vurdert til <åpenbart> fordi "samtale med personen"
      Når pbrl.4-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | årsak | åpenbart | svar              |
        | ja    | ja       | kan_ikke_samtykke |
        | ja    | nei      | kan_samtykke      |
        | nei   | ja       | kan_samtykke      |

    Scenariomal: Ingen har vurdert om personen forstår
      Gitt at datoen er <dato>
      Og at alder er 80 år
      Og at særlig lov hindrer eget samtykke er nei
      Når pbrl.4-3 vurderes
      Så er utfallet uavklart
      Og må <skjønn> vurderes

      Eksempler:
        | dato         | skjønn                                          |
        | 31. mai 2026 | åpenbart at personen ikke forstår               |
        | 1. juni 2026 | overveiende sannsynlig at personen ikke forstår |

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at alder er 11 år
      Når pbrl.4-3 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2000 | ikke oppfylt |
        | 1. januar 2001    | uavklart     |
        | 31. desember 2017 | uavklart     |
        | 1. januar 2018    | ikke oppfylt |
