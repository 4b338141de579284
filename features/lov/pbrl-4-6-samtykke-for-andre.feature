# language: no
Egenskap: Helsehjelp til den som ikke selv kan samtykke (pbrl §§ 4-4 til 4-6)
  Hvem som avgjør, etter alder, kompetanse og om barnevernet har omsorgen. Motstand fra den som er over seksten, stopper hjelpen.

  Bakgrunn:
    Gitt at datoen er 1. juli 2026
    Og at avgjørelsen gjelder helsehjelp er ja
    Og at særlig lov hindrer eget samtykke er nei
    Og at foreldrene er ikke informert er nei
    Og at barnevernet har overtatt omsorgen er nei
    Og at motsetter seg hjelpen er nei
    Og at hjelpen gjelder psykisk lidelse er nei

  @grense
  Scenariomal: Etter alderen, når personen ikke forstår
    Gitt at alder er <alder>
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at alvorlig inngrep er vurdert til nei fordi "et plaster"
    Når pbrl.4-6 vurderes
    Så er svaret "kan_gis_på_samtykke"
    Og er hvem avgjør "<hvem>"
    Eksempler:
      | alder | hvem                      |
      | 15 år | foreldrene                |
      | 16 år | foreldrene                |
      | 17 år | foreldrene                |
      | 18 år | den_som_yter_helsehjelpen |
      | 19 år | den_som_yter_helsehjelpen |

  @grense
  Scenariomal: Barnevernet har omsorgen
    Gitt at datoen er <dato>
    Og at alder er <alder>
    Og at barnevernet har overtatt omsorgen er ja
    Og at barnevernets grunnlag er "omsorgsovertakelse"
    Og at årsak til manglende forståelse er ja
    Og at åpenbart at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at alvorlig inngrep er vurdert til nei fordi "et plaster"
    Når pbrl.4-6 vurderes
    Så er hvem avgjør "<hvem>"
    Eksempler:
      | dato              | alder | hvem                                                |
      | 31. desember 2025 | 15 år | barnevernstjenesten                                 |
      | 1. januar 2026    | 15 år | barnevernstjenesten_og_fosterhjem_eller_institusjon |
      | 2. januar 2026    | 15 år | barnevernstjenesten_og_fosterhjem_eller_institusjon |
      | 1. juli 2026      | 16 år | barnevernstjenesten                                 |
      | 1. juli 2026      | 17 år | barnevernstjenesten                                 |
      | 31. desember 2025 | 16 år | barnevernstjenesten                                 |

  @grense
  Scenariomal: Barnet kan ikke flyttes fra fosterhjemmet, men ingen har overtatt omsorgen for godt
    Gitt at datoen er <dato>
    Og at alder er <alder>
    Og at barnevernet har overtatt omsorgen er ja
    Og at barnevernets grunnlag er "<grunnlag>"
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at årsak til manglende forståelse er ja
    Og at åpenbart at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at alvorlig inngrep er vurdert til nei fordi "et plaster"
    Når pbrl.4-6 vurderes
    Så er hvem avgjør "<hvem>"
    Eksempler:
      | dato              | alder | grunnlag     | hvem                                                |
      | 31. desember 2025 | 10 år | flytteforbud | foreldrene                                          |
      | 1. januar 2026    | 10 år | flytteforbud | barnevernstjenesten_og_fosterhjem_eller_institusjon |
      | 31. desember 2025 | 10 år | akutt        | barnevernstjenesten                                 |
      | 31. desember 2025 | 16 år | akutt        | foreldrene                                          |
      | 31. desember 2025 | 17 år | akutt        | foreldrene                                          |
      | 1. januar 2026    | 10 år | akutt        | barnevernstjenesten_og_fosterhjem_eller_institusjon |
      | 1. januar 2026    | 15 år | flytteforbud | barnevernstjenesten_og_fosterhjem_eller_institusjon |
      | 1. januar 2026    | 16 år | flytteforbud | foreldrene                                          |
      | 1. januar 2026    | 16 år | akutt        | foreldrene                                          |

  Scenario: Barnevernet har ikke vedtatt noe, og foreldrene sier ja
    Gitt at datoen er 31. desember 2025
    Og at alder er 10 år
    Når pbrl.4-6 vurderes
    Så er hvem avgjør "foreldrene"

  Scenario: Det er ikke kjent hva barnevernet vedtok, og da avgjør det hvem som kan si ja
    Gitt at alder er 16 år
    Og at barnevernet har overtatt omsorgen er ja
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at alvorlig inngrep er vurdert til nei fordi "et plaster"
    Når pbrl.4-6 vurderes
    Så er svaret "kan_gis_på_samtykke"
    Og er hvem avgjør uavklart

  @grense
  Scenariomal: Retten har tatt handleevnen fra Leif på det personlige området
    Gitt at alder er <alder>
    Og at særlig lov hindrer eget samtykke er ja
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til nei fordi "forstår, men er fratatt handleevnen"
    Og at tiltaket krever at personen er voksen er vurdert til nei fordi "et legebesøk"
    Og at alvorlig inngrep er vurdert til <alvorlig> fordi "vurdert"
    Og at hjelpen er i personens interesse er vurdert til ja fordi "vurdert"
    Og at ville ha sagt ja er vurdert til ja fordi "vurdert"
    Når pbrl.4-6 vurderes
    Så er hvem avgjør "<hvem>"
    Eksempler:
      | alder | alvorlig | hvem                         |
      | 17 år | nei      | foreldrene                   |
      | 18 år | nei      | den_den_særlige_loven_nevner |
      | 18 år | ja       | den_den_særlige_loven_nevner |
      | 19 år | nei      | den_den_særlige_loven_nevner |

  @grense
  Scenariomal: Motstand
    Gitt at alder er <alder>
    Og at motsetter seg hjelpen er ja
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at alvorlig inngrep er vurdert til nei fordi "et plaster"
    Når pbrl.4-6 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | alder | svar                     |
      | 15 år | kan_gis_på_samtykke      |
      | 16 år | kan_ikke_gis_på_samtykke |
      | 17 år | kan_ikke_gis_på_samtykke |
      | 40 år | kan_ikke_gis_på_samtykke |

  Scenariomal: Alvorlig inngrep for en voksen
    Gitt at alder er 80 år
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at alvorlig inngrep er vurdert til ja fordi "en operasjon"
    Og at hjelpen er i personens interesse er vurdert til <interesse> fordi "vurdert"
    Og at ville ha sagt ja er vurdert til <vilje> fordi "vurdert"
    Når pbrl.4-6 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | interesse | vilje | svar                     |
      | ja        | ja    | kan_gis_på_samtykke      |
      | nei       | ja    | kan_ikke_gis_på_samtykke |
      | ja        | nei   | kan_ikke_gis_på_samtykke |

  Scenario: Den ansvarlige avgjør et alvorlig inngrep
    Gitt at alder er 80 år
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at alvorlig inngrep er vurdert til ja fordi "en operasjon"
    Og at hjelpen er i personens interesse er vurdert til ja fordi "vurdert"
    Og at ville ha sagt ja er vurdert til ja fordi "vurdert"
    Når pbrl.4-6 vurderes
    Så er hvem avgjør "ansvarlig_for_helsehjelpen"

  Scenario: Den som kan samtykke, avgjør selv, også når inngrepet er alvorlig og hun ikke vil
    Gitt at alder er 40 år
    Og at motsetter seg hjelpen er ja
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til nei fordi "forstår alt"
    Og at alvorlig inngrep er vurdert til ja fordi "en operasjon"
    Når pbrl.4-6 vurderes
    Så er hvem avgjør "personen_selv"

  @grense
  Scenariomal: Modellert fra 1. januar 2023
    Gitt at datoen er <dato>
    Og at alder er 10 år
    Når pbrl.4-6 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 31. desember 2022 | uavklart     |
      | 1. januar 2023    | oppfylt      |

  Scenario: Det gjelder ikke helsehjelp
    Gitt at alder er 10 år
    Og at avgjørelsen gjelder helsehjelp er nei
    Når pbrl.4-6 vurderes
    Så er svaret "kan_ikke_gis_på_samtykke"

  @grense
  Scenariomal: Alvorlig inngrep, ved grensen til voksen
    Gitt at alder er <alder>
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at alvorlig inngrep er vurdert til ja fordi "en operasjon"
    Og at hjelpen er i personens interesse er vurdert til <interesse> fordi "vurdert"
    Og at ville ha sagt ja er vurdert til ja fordi "vurdert"
    Når pbrl.4-6 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | alder | interesse | svar                     |
      | 17 år | nei       | kan_gis_på_samtykke      |
      | 18 år | nei       | kan_ikke_gis_på_samtykke |
      | 18 år | ja        | kan_gis_på_samtykke      |

  @grense
  Scenariomal: Hvem som avgjør et alvorlig inngrep
    Gitt at alder er <alder>
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke"
    Og at alvorlig inngrep er vurdert til ja fordi "en operasjon"
    Og at hjelpen er i personens interesse er vurdert til ja fordi "vurdert"
    Og at ville ha sagt ja er vurdert til ja fordi "vurdert"
    Når pbrl.4-6 vurderes
    Så er hvem avgjør "<hvem>"
    Eksempler:
      | alder | hvem                       |
      | 17 år | foreldrene                 |
      | 18 år | ansvarlig_for_helsehjelpen |

  Scenario: Den som kan samtykke, kan si ja til det som ikke er i hennes interesse
    Gitt at alder er 40 år
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til nei fordi "forstår alt"
    Og at alvorlig inngrep er vurdert til ja fordi "en operasjon"
    Og at hjelpen er i personens interesse er vurdert til nei fordi "vurdert"
    Når pbrl.4-6 vurderes
    Så er svaret "kan_gis_på_samtykke"

  @grense
  Scenariomal: Rolf har en psykose og sier ikke nei til behandlingen
    Gitt at datoen er <dato>
    Og at alder er <alder>
    Og at årsak til manglende forståelse er ja
    Og at åpenbart at personen ikke forstår er vurdert til ja fordi "forstår ikke hva det gjelder"
    Og at overveiende sannsynlig at personen ikke forstår er vurdert til ja fordi "forstår ikke hva det gjelder"
    Og at alvorlig inngrep er vurdert til nei fordi "en samtale"
    Og at hjelpen gjelder psykisk lidelse er <psykisk>
    Når pbrl.4-6 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato         | alder | psykisk | utfall   |
      | 31. mai 2026 | 40 år | ja      | uavklart |
      | 31. mai 2026 | 40 år | nei     | oppfylt  |
      | 1. juni 2026 | 40 år | ja      | oppfylt  |
      | 31. mai 2026 | 16 år | ja      | uavklart |
      | 31. mai 2026 | 17 år | ja      | uavklart |
      | 31. mai 2026 | 15 år | ja      | oppfylt  |

  Scenario: Den som kan samtykke selv, kan si ja til samtaler også før 1. juni 2026
    Gitt at datoen er 31. mai 2026
    Og at alder er 40 år
    Og at årsak til manglende forståelse er nei
    Og at hjelpen gjelder psykisk lidelse er ja
    Når pbrl.4-6 vurderes
    Så er utfallet oppfylt
