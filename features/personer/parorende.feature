# language: no
Egenskap: Den som gir omsorg, slik en saksbehandler leser det
  Den som orker, skal ikke få nei fordi han orker, og den som ikke orker, skal ikke måtte.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenario: En kvinne på 58 som steller moren sin hver dag
    Gitt at fødselsdato er 1. mars 1968
    Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "hun har sluttet i jobben"
    Og at nødvendig avlastning er vurdert til ja fordi "hun må få fri"
    Når alle tjenestene vurderes
    Så står "Avlastning" under "kommunen skal tilby"
    Og står "Vedtak om å lette omsorgsbyrden" under "rett"

  Scenario: En mann på 67 som ikke orker mer, men der ingen har vurdert det
    Gitt at fødselsdato er 1. mars 1959
    Og følgende ønske:
      | tjeneste            | ønsket |
      | tjeneste.avlastning | søker  |
    Når alle tjenestene vurderes
    Så står "Avlastning" under "må avklares"
    Og spør oversikten om særlig tyngende omsorgsarbeid

  Scenario: En kvinne på 49 med en bror som drikker, og som har meldt fra
    Gitt at melding fra pårørende om rus er ja
    Når alle tjenestene vurderes
    Så står "Undersøke meldingen fra pårørende, og svare" under "kommunen skal tilby"

  Scenario: En far på 41 med en sønn som trenger mye hjelp, og arbeid som ikke er særlig tyngende
    Gitt at fødselsdato er 1. mars 1985
    Og at særlig tyngende omsorgsarbeid er vurdert til nei fordi "de deler på det"
    Når alle tjenestene vurderes
    Så står ikke "Vedtak om å lette omsorgsbyrden" i oversikten
