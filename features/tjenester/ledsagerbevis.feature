# language: no
Egenskap: Ledsagerbevis
  Ingen lov pålegger kommunen å gi ledsagerbevis. Kommunen bestemmer selv alder, varighet og andre vilkår.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at alder er 40 år
    Og at funksjonsnedsettelsens varighet er 480 måneder
    Og at trenger ledsager er vurdert til ja fordi "hun ser ikke og må ha følge på nye steder"

  Scenario: Kommunens vilkår er ikke lagt inn
    Når tjeneste.ledsagerbevis vurderes
    Så er utfallet uavklart
    Og er vilkåret varig_nok oppfylt
    Og er vilkåret gammel_nok oppfylt
    Og er vilkåret oppfyller_kommunens_vilkår uavklart
    Og er gyldig_høyst mellom 0 og 10 år

  Scenariomal: Personen må trenge følge og oppfylle kommunens øvrige vilkår
    Gitt at trenger ledsager er vurdert til <følge> fordi "behovet er vurdert"
    Og at tjeneste.ledsagerbevis/kommunens_vilkår er oppgitt til <vilkår>
    Når tjeneste.ledsagerbevis vurderes
    Så er svaret "<svar>"

    Eksempler:
      | følge | vilkår | svar     |
      | ja    | ja     | kan_få   |
      | nei   | ja     | får_ikke |
      | ja    | nei    | får_ikke |

  Scenario: Ingen har vurdert om personen trenger følge
    Gitt at trenger ledsager er ukjent
    Og at tjeneste.ledsagerbevis/kommunens_vilkår er oppgitt til ja
    Når tjeneste.ledsagerbevis vurderes
    Så er utfallet uavklart
    Og er vilkåret trenger_følge uavklart

  Regel: Uten kommunens egne grenser er svaret bare klart for den som er langt over dem
    Ingen kjent kommune krever mer enn 18 år eller mer enn ti år med funksjonsnedsettelse.

    Bakgrunn:
      Gitt at tjeneste.ledsagerbevis/kommunens_vilkår er oppgitt til ja

    @grense
    Scenariomal: Alder
      Gitt at alder er <alder>
      Når tjeneste.ledsagerbevis vurderes
      Så er utfallet <utfall>
      Og er vilkåret gammel_nok <utfall>

      Eksempler:
        | alder | utfall   |
        | 0 år  | uavklart |
        | 17 år | uavklart |
        | 18 år | oppfylt  |
        | 19 år | oppfylt  |

    @grense
    Scenariomal: Varighet
      Gitt at funksjonsnedsettelsens varighet er <varighet>
      Når tjeneste.ledsagerbevis vurderes
      Så er utfallet <utfall>
      Og er vilkåret varig_nok <utfall>

      Eksempler:
        | varighet    | utfall   |
        | 0 måneder   | uavklart |
        | 119 måneder | uavklart |
        | 120 måneder | oppfylt  |
        | 121 måneder | oppfylt  |

    Scenario: Hvor lenge funksjonsnedsettelsen varer, er ikke kjent
      Gitt at funksjonsnedsettelsens varighet er ukjent
      Når tjeneste.ledsagerbevis vurderes
      Så er utfallet uavklart
      Og er vilkåret varig_nok uavklart

  Regel: Ordningen

    @grense
    Scenariomal: Regelen er lest fra 1. januar 2012
      Gitt at datoen er <dato>
      Og at tjeneste.ledsagerbevis/kommunens_vilkår er oppgitt til ja
      Når tjeneste.ledsagerbevis vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | kan_få       |

  Regel: Kommunens egne grenser
    Hustadvika krever åtte år og minst to år med funksjonsnedsettelse.

    Bakgrunn:
      Gitt at kommunen er "Hustadvika"
      Og at tjeneste.ledsagerbevis/kommunens_vilkår er oppgitt til ja

    @grense
    Scenariomal: Kommunens aldersgrense
      Gitt at alder er <alder>
      Når tjeneste.ledsagerbevis vurderes
      Så er svaret "<svar>"
      Og er vilkåret gammel_nok <vilkår>

      Eksempler:
        | alder | svar     | vilkår       |
        | 7 år  | får_ikke | ikke oppfylt |
        | 8 år  | kan_få   | oppfylt      |
        | 9 år  | kan_få   | oppfylt      |

    @grense
    Scenariomal: Kommunens krav til varighet
      Gitt at funksjonsnedsettelsens varighet er <varighet>
      Når tjeneste.ledsagerbevis vurderes
      Så er svaret "<svar>"
      Og er vilkåret varig_nok <vilkår>

      Eksempler:
        | varighet   | svar     | vilkår       |
        | 23 måneder | får_ikke | ikke oppfylt |
        | 24 måneder | kan_få   | oppfylt      |
        | 25 måneder | kan_få   | oppfylt      |
