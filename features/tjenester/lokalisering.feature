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
      Når tjeneste.lokalisering vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar          |
        | 31. desember 2011 | ikke_i_kraft  |
        | 1. januar 2012    | kan_innvilges |
        | 1. september 2013 | kan_innvilges |

  Regel: § 4-6 a – vedtak uten samtykke når personen ikke kan ta stilling selv

    Bakgrunn:
      Gitt at holdning til lokalisering er "verken"

    @grense
    Scenariomal: Bare den som har fylt 18 år
      Gitt at alder er <alder>
      Og at mangler kompetanse om lokalisering er vurdert til ja fordi "forstår ikke forklaringen"
      Og at lokalisering hindrer skade er vurdert til ja fordi "har gått seg bort i kulda to ganger"
      Og at lokalisering i egen interesse er vurdert til ja fordi "alarm på døra er prøvd, og turen ute betyr mye for henne"
      Når tjeneste.lokalisering vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | svar          |
        | 17 år | vilkår_mangler |
        | 18 år | kan_innvilges |
        | 19 år | kan_innvilges |

    Scenariomal: Alle vilkårene må være oppfylt, og personen må ikke sette seg imot
      Gitt at alder er 81 år
      Og at mangler kompetanse om lokalisering er vurdert til <mangler> fordi "se samtalen med personen"
      Og at lokalisering hindrer skade er vurdert til <skade> fordi "se risikovurderingen"
      Og at lokalisering i egen interesse er vurdert til <interesse> fordi "se avveiningen og samtalen med sønnen"
      Og at holdning til lokalisering er "<holdning>"
      Når tjeneste.lokalisering vurderes
      Så er svaret "<svar>"

      Eksempler:
        | mangler | skade | interesse | holdning      | svar          |
        | ja      | ja    | ja        | verken        | kan_innvilges |
        | nei     | ja    | ja        | verken        | vilkår_mangler |
        | ja      | nei   | ja        | verken        | vilkår_mangler |
        | ja      | ja    | nei       | verken        | vilkår_mangler |
        | ja      | ja    | ja        | motsetter_seg | vilkår_mangler |

    Scenario: Noe mindre inngripende er ikke prøvd, og da må noen vurdere det først
      Gitt at alder er 81 år
      Og at mangler kompetanse om lokalisering er vurdert til ja fordi "forstår ikke forklaringen"
      Og at lokalisering hindrer skade er vurdert til ja fordi "har gått seg bort i kulda to ganger"
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og må lokalisering i egen interesse vurderes

    Scenario: Ingen har vurdert om personen forstår eller om skade kan hindres
      Gitt at alder er 81 år
      Og at lokalisering i egen interesse er vurdert til ja fordi "alarm på døra er prøvd, og turen ute betyr mye for henne"
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og må mangler kompetanse om lokalisering vurderes
      Og må lokalisering hindrer skade vurderes

    Scenariomal: Så lenge ingen har vurdert om personen forstår, kan ingen bestemme
      Gitt at datoen er <dato>
      Og at alder er 81 år
      Og at lokalisering hindrer skade er vurdert til ja fordi "har gått seg bort i kulda to ganger"
      Og at lokalisering i egen interesse er vurdert til ja fordi "alarm på døra er prøvd, og turen ute betyr mye for henne"
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og er vilkåret <vilkår> uavklart

      Eksempler:
        | dato         | vilkår                        |
        | 31. mai 2026 | mangler_samtykkekompetanse    |
        | 1. juni 2026 | mangler_beslutningskompetanse |

    Scenario: Alderen er ikke kjent
      Gitt at mangler kompetanse om lokalisering er vurdert til ja fordi "forstår ikke forklaringen"
      Og at lokalisering hindrer skade er vurdert til ja fordi "har gått seg bort i kulda to ganger"
      Og at lokalisering i egen interesse er vurdert til ja fordi "alarm på døra er prøvd, og turen ute betyr mye for henne"
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og er vilkåret er_voksen uavklart

    Scenario: Det står ikke noe om personen setter seg imot
      Gitt at holdning til lokalisering er ukjent
      Og at alder er 81 år
      Og at mangler kompetanse om lokalisering er vurdert til ja fordi "forstår ikke forklaringen"
      Og at lokalisering hindrer skade er vurdert til ja fordi "har gått seg bort i kulda to ganger"
      Og at lokalisering i egen interesse er vurdert til ja fordi "alarm på døra er prøvd, og turen ute betyr mye for henne"
      Når tjeneste.lokalisering vurderes
      Så er utfallet uavklart
      Og er vilkåret uten_motstand uavklart

    @grense
    Scenariomal: Fra 1. september 2013, med nytt ord fra 1. juni 2026
      Gitt at datoen er <dato>
      Og at alder er 81 år
      Og at mangler kompetanse om lokalisering er vurdert til ja fordi "forstår ikke forklaringen"
      Og at lokalisering hindrer skade er vurdert til ja fordi "har gått seg bort i kulda to ganger"
      Og at lokalisering i egen interesse er vurdert til ja fordi "alarm på døra er prøvd, og turen ute betyr mye for henne"
      Når tjeneste.lokalisering vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar          |
        | 31. august 2013   | vilkår_mangler |
        | 1. september 2013 | kan_innvilges |
        | 31. mai 2026      | kan_innvilges |
        | 1. juni 2026      | kan_innvilges |

    @grense
    Scenariomal: Kravet om manglende kompetanse er det samme under begge navn
      Gitt at datoen er <dato>
      Og at alder er 81 år
      Og at mangler kompetanse om lokalisering er vurdert til nei fordi "gjengir forklaringen"
      Og at lokalisering hindrer skade er vurdert til ja fordi "har gått seg bort i kulda to ganger"
      Og at lokalisering i egen interesse er vurdert til ja fordi "alarm på døra er prøvd, og turen ute betyr mye for henne"
      Når tjeneste.lokalisering vurderes
      Så er vilkåret <vilkår> ikke oppfylt

      Eksempler:
        | dato         | vilkår                        |
        | 31. mai 2026 | mangler_samtykkekompetanse    |
        | 1. juni 2026 | mangler_beslutningskompetanse |
