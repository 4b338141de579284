# language: no
Egenskap: Ledsagerbevis i Karasjok, Hustadvika, Sørfold og Høyanger, og TT-kort i Senja

  Regel: Karasjok

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "5610"
      Og at trenger ledsager er vurdert til ja fordi "hun går ikke ut alene"

    @grense
    Scenariomal: Åtte år, to års varighet og bosted i kommunen
      Gitt at alder er <alder> år
      Og at funksjonsnedsettelsens varighet er <varighet> måneder
      Og at folkeregistrert i kommunen er <bosatt>
      Når tjeneste.ledsagerbevis vurderes
      Så er utfallet <utfall>

      Eksempler:
        | alder | varighet | bosatt | utfall       |
        | 7     | 36       | ja     | ikke oppfylt |
        | 8     | 36       | ja     | oppfylt      |
        | 9     | 36       | ja     | oppfylt      |
        | 20    | 23       | ja     | ikke oppfylt |
        | 20    | 24       | ja     | oppfylt      |
        | 20    | 25       | ja     | oppfylt      |
        | 20    | 36       | nei    | ikke oppfylt |
        | 20    | 36       | ukjent | uavklart     |

  Regel: Hustadvika

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "1579"
      Og at trenger ledsager er vurdert til ja fordi "hun går ikke ut alene"

    @grense
    Scenariomal: Åtte år og to års varighet er nødvendig, men siden sier ikke om det er nok
      Gitt at alder er <alder> år
      Og at funksjonsnedsettelsens varighet er <varighet> måneder
      Når tjeneste.ledsagerbevis vurderes
      Så er utfallet <utfall>

      Eksempler:
        | alder | varighet | utfall       |
        | 7     | 36       | ikke oppfylt |
        | 8     | 36       | uavklart     |
        | 9     | 36       | uavklart     |
        | 20    | 23       | ikke oppfylt |
        | 20    | 24       | uavklart     |
        | 20    | 25       | uavklart     |

  Regel: Sørfold

    Scenariomal: Ingen nedre aldersgrense
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "1845"
      Og at trenger ledsager er vurdert til ja fordi "han går ikke ut alene"
      Og at alder er <alder> år
      Når tjeneste.ledsagerbevis vurderes
      Så er vilkåret gammel_nok oppfylt

      Eksempler:
        | alder |
        | 0     |
        | 1     |
        | 7     |

  Regel: Høyanger

    Scenario: Beviset gjelder fra to til fem år
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4638"
      Når tjeneste.ledsagerbevis vurderes
      Så er gyldig minst 2 år
      Og er gyldig høyst 5 år

  Regel: Senja

    Scenario: Ti prosent av prisen, og minst 20 kroner
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "5530"
      Når tjeneste.tt-kort vurderes
      Så er egenandel andel 0,10 andel
      Og er egenandel minst 20 kr
