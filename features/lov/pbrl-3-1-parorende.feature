# language: no
Egenskap: Nærmeste pårørendes rett til å medvirke (pbrl § 3-1 tredje og fjerde ledd)
  De nærmeste kan medvirke når personen mangler beslutningskompetanse, og i to tilfeller til.

  Regel: Retten er modellert fra 1. januar 2012

    @grense
    Scenariomal: Pårørendes rett før og etter 2012
      Gitt at datoen er <dato>
      Og at er nærmeste pårørende er ja
      Og at har beslutningskompetanse er vurdert til nei fordi "forstår ikke følgene av valget"
      Når pbrl.3-1-pårørende vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2000 | ikke oppfylt |
        | 1. januar 2001    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |

  Regel: Tredje ledd – personen mangler beslutningskompetanse

    Scenariomal: Både nærmeste og manglende kompetanse
      Gitt at datoen er 1. mars 2026
      Og at er nærmeste pårørende er <nærmeste>
      Og at har beslutningskompetanse er vurdert til <kompetanse> fordi "se vurderingen"
      Når pbrl.3-1-pårørende vurderes
      Så er svaret "<svar>"

      Eksempler:
        | nærmeste | kompetanse | svar              |
        | ja       | nei        | rett              |
        | nei      | nei        | bare_med_samtykke |
        | ja       | ja         | bare_med_samtykke |

    @grense
    Scenariomal: Begrepet byttes ut 1. juni 2026, men retten er den samme
      Gitt at datoen er <dato>
      Og at er nærmeste pårørende er ja
      Og at har beslutningskompetanse er vurdert til nei fordi "forstår ikke følgene av valget"
      Når pbrl.3-1-pårørende vurderes
      Så er svaret "rett"

      Eksempler:
        | dato         |
        | 31. mai 2026 |
        | 1. juni 2026 |

    Scenario: Kompetansen må vurderes
      Gitt at datoen er 1. mars 2026
      Og at er nærmeste pårørende er ja
      Når pbrl.3-1-pårørende vurderes
      Så er utfallet uavklart
      Og må har beslutningskompetanse vurderes

  Regel: Fjerde ledd – to tilfeller til fra 1. juni 2026

    @grense
    Scenariomal: Fare for andre og hensynet til barn
      Gitt at datoen er <dato>
      Og at er nærmeste pårørende er ja
      Og at har beslutningskompetanse er vurdert til ja fordi "forstår hva valget gjelder"
      Og at sinnslidelse og fare for andre er vurdert til <fare> fordi "se legens vurdering"
      Og at hensyn til barn taler for pårørende er vurdert til <barn> fordi "se vurderingen"
      Når pbrl.3-1-pårørende vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato         | fare | barn | svar              |
        | 31. mai 2026 | ja   | nei  | bare_med_samtykke |
        | 1. juni 2026 | ja   | nei  | rett              |
        | 31. mai 2026 | nei  | ja   | bare_med_samtykke |
        | 1. juni 2026 | nei  | ja   | rett              |
        | 1. juni 2026 | nei  | nei  | bare_med_samtykke |

    Scenario: Hvem som er nærmest, må være kjent
      Gitt at datoen er 1. juni 2026
      Og at har beslutningskompetanse er vurdert til nei fordi "forstår ikke følgene av valget"
      Når pbrl.3-1-pårørende vurderes
      Så er utfallet uavklart
      Og mangler er nærmeste pårørende
