# language: no
Egenskap: Helsehjelp mot motstand (pbrl kapittel 4 A)
  Svaret sier bare hvilket regelsett som gjelder, og hvem som avgjør. Det sier aldri at tvang er lovlig.

  Bakgrunn:
    Gitt at datoen er 1. juli 2026
    Og at avgjørelsen gjelder helsehjelp er ja
    Og at alder er 80 år
    Og at har beslutningskompetanse er vurdert til nei fordi "forstår ikke følgene"
    Og at motsetter seg hjelpen er ja
    Og at hjelpen gjelder psykisk lidelse er nei

  Scenario: Kapitlet gjelder, og et menneske avgjør
    Når pbrl.4a vurderes
    Så er svaret "vedtak_etter_kapittel_4a"
    Og er lengste vedtak 1 år

  Scenariomal: Kapitlet gjelder ikke
    Gitt at <opplysning> er <verdi>
    Når pbrl.4a vurderes
    Så er svaret "kapitlet_gjelder_ikke"
    Og er lengste vedtak ikke gitt
    Og er gjenstår å forsøke tillit ikke gitt
    Eksempler:
      | opplysning                      | verdi |
      | avgjørelsen gjelder helsehjelp  | nei   |
      | motsetter seg hjelpen           | nei   |
      | hjelpen gjelder psykisk lidelse | ja    |

  Scenario: Personen har beslutningskompetanse
    Gitt at har beslutningskompetanse er vurdert til ja fordi "forstår alt"
    Når pbrl.4a vurderes
    Så er svaret "kapitlet_gjelder_ikke"

  Scenariomal: Tillit først
    Gitt at tillitskapende tiltak er forsøkt er <forsøkt>
    Og at åpenbart formålsløst å forsøke tillit er vurdert til <formålsløst> fordi "vi kjenner henne godt"
    Når pbrl.4a vurderes
    Så er gjenstår å forsøke tillit <gjenstår>
    Eksempler:
      | forsøkt | formålsløst | gjenstår |
      | nei     | nei         | ja       |
      | ja      | nei         | nei      |
      | nei     | ja          | nei      |

  @grense
  Scenariomal: Alderen
    Gitt at alder er <alder>
    Når pbrl.4a vurderes
    Så er svaret "<svar>"
    Eksempler:
      | alder | svar                     |
      | 15 år | kapitlet_gjelder_ikke    |
      | 16 år | vedtak_etter_kapittel_4a |
      | 17 år | vedtak_etter_kapittel_4a |

  @grense
  Scenariomal: Fra 1. januar 2009
    Gitt at datoen er <dato>
    Når pbrl.4a vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2008 | ikke oppfylt |
      | 1. januar 2009    | oppfylt      |
