# language: no
Egenskap: Når nærmeste pårørende skal få opplysninger (pbrl § 3-3)
  Personen bestemmer selv. Uten samtykke får den nærmeste bare vite noe i de tilfellene loven nevner.

  Bakgrunn:
    Gitt at datoen er 1. juli 2026
    Og at alder er 78 år
    Og at mottakers rolle er "pårørende"
    Og at er nærmeste pårørende er ja
    Og at har beslutningskompetanse er vurdert til ja fordi "følger godt med"
    Og at forholdene tilsier informasjon til pårørende er vurdert til nei fordi "kan spørres"
    Og at sinnslidelse og fare for andre er vurdert til nei fordi "ingen sinnslidelse"
    Og at hensyn til barn taler for informasjon er vurdert til nei fordi "har ikke barn hos seg"
    Og at det ikke finnes noen samtykke_til_deling

  Scenario: En voksen som ikke har samtykket
    Når pbrl.3-3 vurderes
    Så er svaret "skal_ikke_informeres"

  Scenariomal: Personen har samtykket, men bare den nærmeste har rett til opplysninger
    Gitt at er nærmeste pårørende er <nærmest>
    Og følgende samtykke_til_deling:
      | mottaker  | alle tjenester |
      | pårørende | ja             |
    Når pbrl.3-3 vurderes
    Så er svaret "<svar>"
    Og er vilkåret samtykke oppfylt

    Eksempler:
      | nærmest | svar                 |
      | ja      | skal_informeres      |
      | nei     | skal_ikke_informeres |

  Scenariomal: Personen er bevisstløs etter et fall
    Gitt at forholdene tilsier informasjon til pårørende er vurdert til <tilsier> fordi "kan ikke spørres"
    Når pbrl.3-3 vurderes
    Så er svaret "<svar>"
    Og er vilkåret forholdene_tilsier_det <vilkår>

    Eksempler:
      | tilsier | svar                 | vilkår       |
      | ja      | skal_informeres      | oppfylt      |
      | nei     | skal_ikke_informeres | ikke oppfylt |

  Scenario: Ingen har vurdert om forholdene tilsier det
    Gitt at forholdene tilsier informasjon til pårørende er ukjent
    Når pbrl.3-3 vurderes
    Så er utfallet uavklart

  @grense
  Scenariomal: Den som mangler beslutningskompetanse, må være over 16 år
    Gitt at alder er <alder>
    Og at har beslutningskompetanse er vurdert til <kompetanse> fordi "se vurderingen"
    Når pbrl.3-3 vurderes
    Så er svaret "<svar>"
    Og er vilkåret over_16 <over 16>

    Eksempler:
      | alder | kompetanse | svar                 | over 16      |
      | 15 år | nei        | skal_ikke_informeres | ikke oppfylt |
      | 16 år | nei        | skal_informeres      | oppfylt      |
      | 17 år | nei        | skal_informeres      | oppfylt      |
      | 17 år | ja         | skal_ikke_informeres | oppfylt      |

  @grense
  Scenariomal: Til og med 31. mai 2026 måtte det være åpenbart, av en grunn loven nevnte
    Gitt at datoen er <dato>
    Og at har beslutningskompetanse er vurdert til <kompetanse> fordi "se vurderingen"
    Og at ivaretar åpenbart ikke egne interesser er vurdert til <åpenbart> fordi "se vurderingen"
    Når pbrl.3-3 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato         | kompetanse | åpenbart | svar                 |
      | 31. mai 2026 | nei        | nei      | skal_ikke_informeres |
      | 31. mai 2026 | ja         | ja       | skal_informeres      |
      | 1. juni 2026 | nei        | nei      | skal_informeres      |
      | 1. juni 2026 | ja         | ja       | skal_ikke_informeres |

  @grense
  Scenariomal: To tilfeller til fra 1. juni 2026
    Gitt at datoen er <dato>
    Og at ivaretar åpenbart ikke egne interesser er vurdert til nei fordi "følger godt med"
    Og at sinnslidelse og fare for andre er vurdert til <fare> fordi "se vurderingen"
    Og at hensyn til barn taler for informasjon er vurdert til <barn> fordi "se vurderingen"
    Når pbrl.3-3 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato         | fare | barn | svar                 |
      | 31. mai 2026 | ja   | ja   | skal_ikke_informeres |
      | 1. juni 2026 | ja   | nei  | skal_informeres      |
      | 1. juni 2026 | nei  | ja   | skal_informeres      |

  @grense
  Scenariomal: Modellert fra 1. januar 2018
    Gitt at datoen er <dato>
    Og at forholdene tilsier informasjon til pårørende er vurdert til ja fordi "kan ikke spørres"
    Når pbrl.3-3 vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 31. desember 2017 | uavklart     |
      | 1. januar 2018    | oppfylt      |
