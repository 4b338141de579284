# language: no
Egenskap: Digitalt tilsyn
  Kamera eller sensor kan dekke et nødvendig behov for tilsyn når det er forsvarlig og lovlig.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"
    Og at nødvendig tilsyn er vurdert til ja fordi "står opp om natten og faller"
    Og at digitalt tilsyn er forsvarlig er vurdert til ja fordi "hjelp kan være der på ti minutter"

  Regel: Den som kan bestemme selv, må ha sagt ja

    Scenario: Kvinne som forstår hva det gjelder, takker ja
      Gitt at holdning til digitalt tilsyn er "samtykker"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "kan_innvilges"
      Og er vilkåret samtykket oppfylt

    Scenario: Mann som forstår hva det gjelder, takker nei
      Gitt at holdning til digitalt tilsyn er "motsetter_seg"
      Og at alder er 80 år
      Og at mangler kompetanse om digitalt tilsyn er vurdert til nei fordi "gjengir forklaringen og vet hva et nei betyr"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "vilkår_mangler"

    Scenario: Ingen har spurt personen
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og mangler holdning til digitalt tilsyn

    Scenario: Foreldre samtykker for barnet sitt
      Gitt at alder er 9 år
      Og at holdning til digitalt tilsyn er "samtykker"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "kan_innvilges"

    Scenario: Det er ikke kjent om personen er i kommunen
      Gitt at oppholder seg i kommunen er ukjent
      Og at holdning til digitalt tilsyn er "samtykker"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart

    Scenario: Den som er i en annen kommune, må søke der
      Gitt at oppholder seg i kommunen er nei
      Og at holdning til digitalt tilsyn er "samtykker"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "vilkår_mangler"
      Og er vilkåret omfattet ikke oppfylt

    Scenario: Besøkende som er for syk til å reise, kan få det så lenge
      Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er 2 måneder
      Og at alder er 80 år
      Og at norsk statsborger er nei
      Og at tilbud om statlig mottak er nei
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "trenger hjelp til alt"
      Og at kan i praksis forlate landet er vurdert til nei fordi "legen fraråder reise"
      Og at holdning til digitalt tilsyn er "samtykker"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "kan_innvilges"

    @grense
    Scenariomal: Med samtykke var det mulig også før 2013
      Gitt at datoen er <dato>
      Og at holdning til digitalt tilsyn er "samtykker"
      Og at har utviklingshemming er ja
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar          |
        | 31. desember 2011 | ikke_i_kraft  |
        | 1. januar 2012    | kan_innvilges |
        | 1. september 2013 | kan_innvilges |

  Regel: § 4-6 a – vedtak uten samtykke når personen ikke kan ta stilling selv

    Bakgrunn: Gerd har demens og går om natten
      Gitt at holdning til digitalt tilsyn er "verken"
      Og at alder er 81 år
      Og at mangler kompetanse om digitalt tilsyn er vurdert til ja fordi "hun forstår ikke forklaringen"
      Og at digitalt tilsyn hindrer skade er vurdert til ja fordi "hun står opp om natten og faller"
      Og at digitalt tilsyn i egen interesse er vurdert til ja fordi "nattbesøk vekker henne, og sensoren forstyrrer mindre"

    Scenario: Alt er vurdert, og Gerd setter seg ikke imot
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "kan innvilges"

    @grense
    Scenariomal: Bare den som har fylt 18 år
      Gitt at alder er <alder>
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | svar           |
        | 17 år | vilkår mangler |
        | 18 år | kan innvilges  |
        | 19 år | kan innvilges  |

    Scenario: Gerd gjengir forklaringen og kan bestemme selv
      Gitt at mangler kompetanse om digitalt tilsyn er vurdert til nei fordi "hun gjengir forklaringen og vet hva et nei betyr"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "vilkår mangler"

    Scenario: Gerd sover hele natten og har aldri falt
      Gitt at digitalt tilsyn hindrer skade er vurdert til nei fordi "se risikovurderingen"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "vilkår mangler"

    Scenario: Sønnen ønsker det mer enn det er i Gerds interesse
      Gitt at digitalt tilsyn i egen interesse er vurdert til nei fordi "noe mindre inngripende er nok for henne"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "vilkår mangler"

    Scenario: Gerd setter seg imot, og da må saken følge andre regler
      Gitt at holdning til digitalt tilsyn er "motsetter seg"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "vilkår mangler"

    Scenario: Det står ikke noe om hva Gerd gjør når hun får den på
      Gitt at holdning til digitalt tilsyn er ukjent
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og er vilkåret uten_motstand uavklart

    Scenario: Noe mindre inngripende er ikke prøvd, og da må noen vurdere det først
      Gitt at digitalt tilsyn i egen interesse er ukjent
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og må digitalt tilsyn i egen interesse vurderes

    Scenario: Ingen har vurdert om Gerd forstår, eller om skade kan hindres
      Gitt at mangler kompetanse om digitalt tilsyn er ukjent
      Og at digitalt tilsyn hindrer skade er ukjent
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og må mangler kompetanse om digitalt tilsyn vurderes
      Og må digitalt tilsyn hindrer skade vurderes

    Scenario: Ingen har ført hvor gammel hun er
      Gitt at alder er ukjent
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og er vilkåret er_voksen uavklart

    @grense
    Scenariomal: Gerd har også utviklingshemming
      Gitt at datoen er <dato>
      Og at har utviklingshemming er <har det>
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | har det | utfall   |
        | 31. august 2025   | ja      | uavklart |
        | 31. august 2025   | nei     | oppfylt  |
        | 1. september 2025 | ja      | oppfylt  |
        | 2. september 2025 | ja      | oppfylt  |

    @grense
    Scenariomal: Fra 1. september 2013, med nytt ord fra 1. juni 2026
      Gitt at datoen er <dato>
      Og at har utviklingshemming er nei
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar           |
        | 31. august 2013   | vilkår mangler |
        | 1. september 2013 | kan innvilges  |
        | 31. mai 2026      | kan innvilges  |
        | 1. juni 2026      | kan innvilges  |

    @grense
    Scenariomal: Den som kan bestemme selv, bestemmer selv under begge navn
      Gitt at datoen er <dato>
      Og at mangler kompetanse om digitalt tilsyn er <vurdert>
      Når tjeneste.digitalt-tilsyn vurderes
      Så er vilkåret <vilkår> <utfall>

      Eksempler:
        | dato         | vurdert                                             | vilkår                        | utfall       |
        | 31. mai 2026 | vurdert til nei fordi "hun gjengir det som er sagt" | mangler_samtykkekompetanse    | ikke oppfylt |
        | 1. juni 2026 | vurdert til nei fordi "hun gjengir det som er sagt" | mangler_beslutningskompetanse | ikke oppfylt |
        | 31. mai 2026 | ukjent                                              | mangler_samtykkekompetanse    | uavklart     |
        | 1. juni 2026 | ukjent                                              | mangler_beslutningskompetanse | uavklart     |

  Regel: Tilsyn må være nødvendig, og den digitale måten trygg

    Bakgrunn:
      Gitt at holdning til digitalt tilsyn er "samtykker"

    Scenariomal: Behovet og tryggheten vurderes hver for seg
      Gitt at nødvendig tilsyn er vurdert til <nødvendig> fordi "se natteloggen"
      Og at digitalt tilsyn er forsvarlig er vurdert til <trygt> fordi "se utprøvingen"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | nødvendig | trygt | svar           |
        | ja        | ja    | kan_innvilges  |
        | nei       | ja    | vilkår_mangler |
        | ja        | nei   | vilkår_mangler |

    Scenariomal: En vurdering som mangler, gjør svaret uavklart
      Gitt at <vurdering> er ukjent
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og må <vurdering> vurderes

      Eksempler:
        | vurdering                     |
        | nødvendig tilsyn              |
        | digitalt tilsyn er forsvarlig |
