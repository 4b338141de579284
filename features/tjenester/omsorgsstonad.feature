# language: no
Egenskap: Omsorgsstønad (hol § 3-6 nr. 3)
  Den som har særlig tyngende omsorgsarbeid, kan kreve vedtak, men ikke akkurat omsorgsstønad. Er stønaden nødvendig støtte, skal
  kommunen tilby den. Hvor mange timer det blir, står i omsorgsstønad.utmåling.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "hun har tilsyn dag og natt"

  Scenariomal: Stønaden må være nødvendig støtte til den som har tungt omsorgsarbeid
    Gitt at særlig tyngende omsorgsarbeid er vurdert til <tyngende> fordi "hele situasjonen er vurdert"
    Og at nødvendig omsorgsstønad er vurdert til <nødvendig> fordi "kommunen måtte ellers ha gjort arbeidet"
    Når tjeneste.omsorgsstønad vurderes
    Så er svaret "<svar>"

    Eksempler:
      | tyngende | nødvendig | svar        |
      | ja       | ja        | skal_tilbys |
      | ja       | nei       | ingen_plikt |
      | nei      | ja        | ingen_plikt |

  Scenario: Ingen har vurdert om stønaden er nødvendig
    Når tjeneste.omsorgsstønad vurderes
    Så er utfallet uavklart
    Og må nødvendig omsorgsstønad vurderes

  Scenario: Ingen har vurdert hvor tungt omsorgsarbeidet er
    Gitt at særlig tyngende omsorgsarbeid er ukjent
    Og at nødvendig omsorgsstønad er vurdert til ja fordi "kommunen måtte ellers ha gjort arbeidet"
    Når tjeneste.omsorgsstønad vurderes
    Så er utfallet uavklart
    Og er vilkåret tyngende_omsorgsarbeid uavklart

  Scenariomal: Det er nok at en av dem oppholder seg i kommunen
    Gitt at nødvendig omsorgsstønad er vurdert til ja fordi "kommunen måtte ellers ha gjort arbeidet"
    Og at oppholder seg i kommunen er <selv>
    Og at den andre i omsorgen oppholder seg i kommunen er <den andre>
    Når tjeneste.omsorgsstønad vurderes
    Så er utfallet <utfall>

    Eksempler:
      | selv   | den andre | utfall       |
      | ja     | nei       | oppfylt      |
      | nei    | ja        | oppfylt      |
      | nei    | nei       | ikke oppfylt |
      | ukjent | nei       | uavklart     |
      | nei    | ukjent    | uavklart     |

  @grense
  Scenariomal: Ordet omsorgslønn ble byttet ut, men plikten er den samme
    Gitt at datoen er <dato>
    Og at nødvendig omsorgsstønad er vurdert til ja fordi "kommunen måtte ellers ha gjort arbeidet"
    Når tjeneste.omsorgsstønad vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato               | svar         |
      | 31. desember 2011  | ikke_i_kraft |
      | 1. januar 2012     | skal_tilbys  |
      | 30. september 2017 | skal_tilbys  |
      | 1. oktober 2017    | skal_tilbys  |
