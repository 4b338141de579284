# language: no
Egenskap: Egenandelen vurderes på nytt når økonomien endres eller grunnlaget var feil (egenandelsforskriften § 3 ledd 6)

  Scenariomal: Bjarne arver, eller vedtaket hans bygde på feil inntekt
    Gitt at datoen er 1. mars 2026
    Og at økonomien er vesentlig endret er vurdert til <endret> fordi "leieinntekten er ny"
    Og at egenandelsvedtak bygde på feil er <feil>
    Når egenandel.ny-vurdering vurderes
    Så er svaret "<svar>"
    Eksempler:
      | endret | feil | svar              |
      | ja     | nei  | ny_vurdering      |
      | nei    | ja   | ny_vurdering      |
      | nei    | nei  | ikke_ny_vurdering |

  Scenario: Om endringen er vesentlig, må vurderes
    Gitt at datoen er 1. mars 2026
    Og at egenandelsvedtak bygde på feil er nei
    Når egenandel.ny-vurdering vurderes
    Så er utfallet uavklart
    Og må økonomien er vesentlig endret vurderes

  @grense
  Scenariomal: Plikten gjelder fra forskriften trådte i kraft
    Gitt at datoen er <dato>
    Og at egenandelsvedtak bygde på feil er ja
    Når egenandel.ny-vurdering vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | oppfylt      |
      | 2. januar 2012    | oppfylt      |
