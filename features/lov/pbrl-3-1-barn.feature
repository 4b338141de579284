# language: no
Egenskap: Barnets rett til å bli hørt (pbrl § 3-1 første ledd)
  Barn som kan danne seg egne synspunkter, skal få informasjon og bli hørt.

  Regel: Ordlyden gjelder fra 1. januar 2018

    @grense
    Scenariomal: Modellert fra 2018
      Gitt at datoen er <dato>
      Og at alder er 10 år
      Og at kan danne egne synspunkter er vurdert til ja fordi "forteller tydelig hva hun vil"
      Når pbrl.3-1-barn vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2000 | ikke oppfylt |
        | 1. januar 2001    | uavklart     |
        | 31. desember 2017 | uavklart     |
        | 1. januar 2018    | oppfylt      |

  Regel: Første ledd fjerde punktum – barn og egne synspunkter

    @grense
    Scenariomal: Den dagen personen fyller 18 år, er hun ikke lenger barn
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er <født>
      Og at kan danne egne synspunkter er vurdert til ja fordi "forteller tydelig hva hun vil"
      Når pbrl.3-1-barn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | født             | svar         |
        | 1. mars 2009     | skal_høres   |
        | 2. mars 2008     | skal_høres   |
        | 1. mars 2008     | gjelder_ikke |
        | 28. februar 2008 | gjelder_ikke |
        | 1. mars 2007     | gjelder_ikke |

    Scenario: Et spedbarn kan ikke danne seg egne synspunkter
      Gitt at datoen er 1. mars 2026
      Og at alder er 0 år
      Og at kan danne egne synspunkter er vurdert til nei fordi "barnet er fire måneder"
      Når pbrl.3-1-barn vurderes
      Så er svaret "gjelder_ikke"
      Og er vilkåret egne_synspunkter ikke oppfylt

    Scenario: Om barnet kan danne seg egne synspunkter, må vurderes
      Gitt at datoen er 1. mars 2026
      Og at alder er 5 år
      Når pbrl.3-1-barn vurderes
      Så er utfallet uavklart
      Og må kan danne egne synspunkter vurderes

    Scenario: Alderen må være kjent
      Gitt at datoen er 1. mars 2026
      Og at kan danne egne synspunkter er vurdert til ja fordi "forteller tydelig hva han vil"
      Når pbrl.3-1-barn vurderes
      Så er utfallet uavklart
      Og mangler alder
