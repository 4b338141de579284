# language: no
Egenskap: Lokalisering (GPS)
  Kommunen kan bruke lokalisering når personen har sagt ja, eller når loven åpner for vedtak uten samtykke.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Regel: Den som kan bestemme selv, må ha sagt ja

    Scenario: Kvinne som forstår hva det gjelder, takker ja
      Gitt at holdning til lokalisering er "samtykker"
      Når tjeneste.lokalisering vurderes
      Så er svaret "kan_innvilges"
      Og er vilkåret samtykket oppfylt

    Scenario: Mann som forstår hva det gjelder, takker nei
      Gitt at holdning til lokalisering er "motsetter_seg"
      Og at alder er 80 år
      Og at mangler kompetanse om lokalisering er vurdert til nei fordi "gjengir forklaringen og vet hva et nei betyr"
      Når tjeneste.lokalisering vurderes
      Så er svaret "vilkår_mangler"

    @grense
    Scenariomal: Et ja fra en voksen som ikke kan bestemme selv, er ikke et gyldig ja
      Gitt at alder er <alder> år
      Og at holdning til lokalisering er "samtykker"
      Og at mangler kompetanse om lokalisering er vurdert til ja fordi "husker ikke forklaringen et minutt etter"
      Når tjeneste.lokalisering vurderes
      Så er utfallet <utfall>
      Eksempler:
        | alder | utfall   |
        | 17    | oppfylt  |
        | 18    | uavklart |
        | 19    | uavklart |

    Scenario: Ingen har spurt personen
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og mangler holdning til lokalisering

    Scenario: Foreldre samtykker for barnet sitt
      Gitt at alder er 9 år
      Og at holdning til lokalisering er "samtykker"
      Når tjeneste.lokalisering vurderes
      Så er svaret "kan_innvilges"

    Scenario: Det er ikke kjent om personen er i kommunen
      Gitt at oppholder seg i kommunen er ukjent
      Og at holdning til lokalisering er "samtykker"
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart

    Scenario: Den som er i en annen kommune, må søke der
      Gitt at oppholder seg i kommunen er nei
      Og at holdning til lokalisering er "samtykker"
      Når tjeneste.lokalisering vurderes
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
      Og at holdning til lokalisering er "samtykker"
      Når tjeneste.lokalisering vurderes
      Så er svaret "kan_innvilges"

    @grense
    Scenariomal: Med samtykke var det mulig også før 2013
      Gitt at datoen er <dato>
      Og at holdning til lokalisering er "samtykker"
      Og at har utviklingshemming er ja
      Når tjeneste.lokalisering vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar          |
        | 31. desember 2011 | ikke_i_kraft  |
        | 1. januar 2012    | kan_innvilges |
        | 1. september 2013 | kan_innvilges |

  Regel: § 4-6 a – vedtak uten samtykke når personen ikke kan ta stilling selv

    Bakgrunn: Gerd har demens og har gått seg bort
      Gitt at holdning til lokalisering er "verken"
      Og at alder er 81 år
      Og at mangler kompetanse om lokalisering er vurdert til ja fordi "hun forstår ikke forklaringen"
      Og at lokalisering hindrer skade er vurdert til ja fordi "hun har gått seg bort i kulda to ganger"
      Og at lokalisering i egen interesse er vurdert til ja fordi "alarm på døra er prøvd, og turen ute betyr mye for henne"

    Scenario: Alt er vurdert, og Gerd setter seg ikke imot
      Når tjeneste.lokalisering vurderes
      Så er svaret "kan innvilges"

    @grense
    Scenariomal: Bare den som har fylt 18 år
      Gitt at alder er <alder>
      Når tjeneste.lokalisering vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | svar           |
        | 17 år | vilkår mangler |
        | 18 år | kan innvilges  |
        | 19 år | kan innvilges  |

    Scenario: Gerd gjengir forklaringen og kan bestemme selv
      Gitt at mangler kompetanse om lokalisering er vurdert til nei fordi "hun gjengir forklaringen og vet hva et nei betyr"
      Når tjeneste.lokalisering vurderes
      Så er svaret "vilkår mangler"

    Scenario: Gerd finner alltid hjem igjen
      Gitt at lokalisering hindrer skade er vurdert til nei fordi "se risikovurderingen"
      Når tjeneste.lokalisering vurderes
      Så er svaret "vilkår mangler"

    Scenario: Sønnen ønsker det mer enn det er i Gerds interesse
      Gitt at lokalisering i egen interesse er vurdert til nei fordi "noe mindre inngripende er nok for henne"
      Når tjeneste.lokalisering vurderes
      Så er svaret "vilkår mangler"

    Scenario: Gerd setter seg imot, og da må saken følge andre regler
      Gitt at holdning til lokalisering er "motsetter seg"
      Når tjeneste.lokalisering vurderes
      Så er svaret "vilkår mangler"

    Scenario: Det står ikke noe om hva Gerd gjør når hun får den på
      Gitt at holdning til lokalisering er ukjent
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og er vilkåret uten_motstand uavklart

    Scenario: Noe mindre inngripende er ikke prøvd, og da må noen vurdere det først
      Gitt at lokalisering i egen interesse er ukjent
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og må lokalisering i egen interesse vurderes

    Scenario: Ingen har vurdert om Gerd forstår, eller om skade kan hindres
      Gitt at mangler kompetanse om lokalisering er ukjent
      Og at lokalisering hindrer skade er ukjent
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og må mangler kompetanse om lokalisering vurderes
      Og må lokalisering hindrer skade vurderes

    Scenario: Ingen har ført hvor gammel hun er
      Gitt at alder er ukjent
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og er vilkåret er_voksen uavklart

    @grense
    Scenariomal: Gerd har også utviklingshemming
      Gitt at datoen er <dato>
      Og at har utviklingshemming er <har det>
      Når tjeneste.lokalisering vurderes
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
      Når tjeneste.lokalisering vurderes
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
      Og at mangler kompetanse om lokalisering er <vurdert>
      Når tjeneste.lokalisering vurderes
      Så er vilkåret <vilkår> <utfall>

      Eksempler:
        | dato         | vurdert                                             | vilkår                        | utfall       |
        | 31. mai 2026 | vurdert til nei fordi "hun gjengir det som er sagt" | mangler_samtykkekompetanse    | ikke oppfylt |
        | 1. juni 2026 | vurdert til nei fordi "hun gjengir det som er sagt" | mangler_beslutningskompetanse | ikke oppfylt |
        | 31. mai 2026 | ukjent                                              | mangler_samtykkekompetanse    | uavklart     |
        | 1. juni 2026 | ukjent                                              | mangler_beslutningskompetanse | uavklart     |
