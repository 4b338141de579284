# language: no
Egenskap: Fra bolig med fast bemanning til en mer selvstendig bolig
  Et tilbud, aldri en flytting noen må godta.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenariomal: Alt må være på plass
    Gitt at bor i bolig med fast bemanning er <bor>
    Og at ønsker mer selvstendig bolig er <vil>
    Og at oppfølging når personen trenger det er <oppfølging>
    Og at forsvarlig å bo mer selvstendig er vurdert til <forsvarlig> fordi "hun har øvd i et år"
    Og at mer selvstendig bolig er klar er <bolig>
    Når psykisk-helse-rus.mer-selvstendig-bolig vurderes
    Så er svaret "<svar>"
    Eksempler:
      | bor | vil | oppfølging | forsvarlig | bolig | svar        |
      | ja  | ja  | ja         | ja         | ja    | kan_tilbys  |
      | nei | ja  | ja         | ja         | ja    | blir_boende |
      | ja  | nei | ja         | ja         | ja    | blir_boende |
      | ja  | ja  | nei        | ja         | ja    | blir_boende |
      | ja  | ja  | ja         | nei        | ja    | blir_boende |
      | ja  | ja  | ja         | ja         | nei   | blir_boende |

  Scenario: Ingen har spurt henne
    Gitt at bor i bolig med fast bemanning er ja
    Og at oppfølging når personen trenger det er ja
    Og at forsvarlig å bo mer selvstendig er vurdert til ja fordi "hun har øvd i et år"
    Og at mer selvstendig bolig er klar er ja
    Når psykisk-helse-rus.mer-selvstendig-bolig vurderes
    Så er utfallet uavklart
    Og mangler ønsker mer selvstendig bolig

  @grense
  Scenariomal: Fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at bor i bolig med fast bemanning er ja
    Og at ønsker mer selvstendig bolig er ja
    Og at oppfølging når personen trenger det er ja
    Og at forsvarlig å bo mer selvstendig er vurdert til ja fordi "hun har øvd i et år"
    Og at mer selvstendig bolig er klar er ja
    Når psykisk-helse-rus.mer-selvstendig-bolig vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | oppfylt      |
