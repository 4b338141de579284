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
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar          |
        | 31. desember 2011 | ikke_i_kraft  |
        | 1. januar 2012    | kan_innvilges |
        | 1. september 2013 | kan_innvilges |

  Regel: § 4-6 a – vedtak uten samtykke når personen ikke kan ta stilling selv

    Bakgrunn:
      Gitt at holdning til digitalt tilsyn er "verken"

    @grense
    Scenariomal: Bare den som har fylt 18 år
      Gitt at alder er <alder>
      Og at mangler kompetanse om digitalt tilsyn er vurdert til ja fordi "forstår ikke forklaringen"
      Og at digitalt tilsyn hindrer skade er vurdert til ja fordi "står opp om natten og faller"
      Og at digitalt tilsyn i egen interesse er vurdert til ja fordi "nattbesøk vekker ham, og sensoren forstyrrer mindre"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | svar          |
        | 17 år | vilkår_mangler |
        | 18 år | kan_innvilges |
        | 19 år | kan_innvilges |

    Scenariomal: Alle vilkårene må være oppfylt, og personen må ikke sette seg imot
      Gitt at alder er 81 år
      Og at mangler kompetanse om digitalt tilsyn er vurdert til <mangler> fordi "se samtalen med personen"
      Og at digitalt tilsyn hindrer skade er vurdert til <skade> fordi "se risikovurderingen"
      Og at digitalt tilsyn i egen interesse er vurdert til <interesse> fordi "se avveiningen og samtalen med sønnen"
      Og at holdning til digitalt tilsyn er "<holdning>"
      Når tjeneste.digitalt-tilsyn vurderes
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
      Og at mangler kompetanse om digitalt tilsyn er vurdert til ja fordi "forstår ikke forklaringen"
      Og at digitalt tilsyn hindrer skade er vurdert til ja fordi "står opp om natten og faller"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og må digitalt tilsyn i egen interesse vurderes

    Scenario: Ingen har vurdert om personen forstår eller om skade kan hindres
      Gitt at alder er 81 år
      Og at digitalt tilsyn i egen interesse er vurdert til ja fordi "nattbesøk vekker ham, og sensoren forstyrrer mindre"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og må mangler kompetanse om digitalt tilsyn vurderes
      Og må digitalt tilsyn hindrer skade vurderes

    Scenariomal: Så lenge ingen har vurdert om personen forstår, kan ingen bestemme
      Gitt at datoen er <dato>
      Og at alder er 81 år
      Og at digitalt tilsyn hindrer skade er vurdert til ja fordi "står opp om natten og faller"
      Og at digitalt tilsyn i egen interesse er vurdert til ja fordi "nattbesøk vekker ham, og sensoren forstyrrer mindre"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og er vilkåret <vilkår> uavklart

      Eksempler:
        | dato         | vilkår                        |
        | 31. mai 2026 | mangler_samtykkekompetanse    |
        | 1. juni 2026 | mangler_beslutningskompetanse |

    Scenario: Alderen er ikke kjent
      Gitt at mangler kompetanse om digitalt tilsyn er vurdert til ja fordi "forstår ikke forklaringen"
      Og at digitalt tilsyn hindrer skade er vurdert til ja fordi "står opp om natten og faller"
      Og at digitalt tilsyn i egen interesse er vurdert til ja fordi "nattbesøk vekker ham, og sensoren forstyrrer mindre"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og er vilkåret er_voksen uavklart

    Scenario: Det står ikke noe om personen setter seg imot
      Gitt at holdning til digitalt tilsyn er ukjent
      Og at alder er 81 år
      Og at mangler kompetanse om digitalt tilsyn er vurdert til ja fordi "forstår ikke forklaringen"
      Og at digitalt tilsyn hindrer skade er vurdert til ja fordi "står opp om natten og faller"
      Og at digitalt tilsyn i egen interesse er vurdert til ja fordi "nattbesøk vekker ham, og sensoren forstyrrer mindre"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er utfallet uavklart
      Og er vilkåret uten_motstand uavklart

    @grense
    Scenariomal: Fra 1. september 2013, med nytt ord fra 1. juni 2026
      Gitt at datoen er <dato>
      Og at alder er 81 år
      Og at mangler kompetanse om digitalt tilsyn er vurdert til ja fordi "forstår ikke forklaringen"
      Og at digitalt tilsyn hindrer skade er vurdert til ja fordi "står opp om natten og faller"
      Og at digitalt tilsyn i egen interesse er vurdert til ja fordi "nattbesøk vekker ham, og sensoren forstyrrer mindre"
      Når tjeneste.digitalt-tilsyn vurderes
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
      Og at mangler kompetanse om digitalt tilsyn er vurdert til nei fordi "gjengir forklaringen"
      Og at digitalt tilsyn hindrer skade er vurdert til ja fordi "står opp om natten og faller"
      Og at digitalt tilsyn i egen interesse er vurdert til ja fordi "nattbesøk vekker ham, og sensoren forstyrrer mindre"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er vilkåret <vilkår> ikke oppfylt

      Eksempler:
        | dato         | vilkår                        |
        | 31. mai 2026 | mangler_samtykkekompetanse    |
        | 1. juni 2026 | mangler_beslutningskompetanse |

  Regel: Tilsyn må være nødvendig, og den digitale måten trygg

    Bakgrunn:
      Gitt at holdning til digitalt tilsyn er "samtykker"

    Scenariomal: Behovet og tryggheten vurderes hver for seg
      Gitt at nødvendig tilsyn er vurdert til <nødvendig> fordi "se natteloggen"
      Og at digitalt tilsyn er forsvarlig er vurdert til <trygt> fordi "se utprøvingen"
      Når tjeneste.digitalt-tilsyn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | nødvendig | trygt | svar          |
        | ja        | ja    | kan_innvilges |
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
