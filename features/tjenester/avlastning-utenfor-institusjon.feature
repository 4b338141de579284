# language: no
Egenskap: Avlastning utenfor institusjon (hol § 3-6 nr. 2)
  Den som har særlig tyngende omsorgsarbeid, kan kreve vedtak. Er avlastning nødvendig, skal kommunen tilby den, og den velger formen.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "hun er oppe med sønnen hver natt"
    Og at nødvendig avlastning er vurdert til ja fordi "mor får ikke sove, og søsken får lite tid"

  Scenariomal: Kommunen skal tilby avlastning utenfor institusjon når det er formen den har kommet til
    Gitt at avlastningens form er vurdert til "<form>" fordi "sønnen har det best der"
    Når tjeneste.avlastning-utenfor-institusjon vurderes
    Så er svaret "<svar>"
    Og er vilkåret gis_utenfor_institusjon <vilkår>

    Eksempler:
      | form                | svar        | vilkår       |
      | utenfor_institusjon | skal_tilbys | oppfylt      |
      | begge               | skal_tilbys | oppfylt      |
      | i_institusjon       | ingen_plikt | ikke oppfylt |

  Scenariomal: Omsorgsarbeidet må være særlig tyngende, og avlastning nødvendig
    Gitt at særlig tyngende omsorgsarbeid er vurdert til <tyngende> fordi "hele situasjonen er vurdert"
    Og at nødvendig avlastning er vurdert til <nødvendig> fordi "hele familien er sett under ett"
    Og at avlastningens form er vurdert til "begge" fordi "familien ønsker det"
    Når tjeneste.avlastning-utenfor-institusjon vurderes
    Så er utfallet <utfall>

    Eksempler:
      | tyngende | nødvendig | utfall       |
      | ja       | ja        | oppfylt      |
      | nei      | ja        | ikke oppfylt |
      | ja       | nei       | ikke oppfylt |

  Scenario: Ingen har vurdert formen
    Når tjeneste.avlastning-utenfor-institusjon vurderes
    Så er utfallet uavklart
    Og må avlastningens form vurderes

  Scenario: Ingen har vurdert om avlastning er nødvendig
    Gitt at nødvendig avlastning er ukjent
    Og at avlastningens form er vurdert til "begge" fordi "familien ønsker det"
    Når tjeneste.avlastning-utenfor-institusjon vurderes
    Så er utfallet uavklart
    Og er vilkåret avlastning_er_nødvendig uavklart

  Scenario: Ingen har vurdert hvor tungt omsorgsarbeidet er
    Gitt at særlig tyngende omsorgsarbeid er ukjent
    Og at avlastningens form er vurdert til "begge" fordi "familien ønsker det"
    Når tjeneste.avlastning-utenfor-institusjon vurderes
    Så er utfallet uavklart
    Og er vilkåret tyngende_omsorgsarbeid uavklart

  Scenario: Heller ikke etter den eldre bestemmelsen er svaret klart før noen har vurdert behovet
    Gitt at datoen er 1. mars 2016
    Og at nødvendig avlastning er ukjent
    Og at avlastningens form er vurdert til "begge" fordi "familien ønsker det"
    Når tjeneste.avlastning-utenfor-institusjon vurderes
    Så er utfallet uavklart
    Og er vilkåret avlastning_etter_eldre_lov uavklart

  Scenariomal: Det er nok at en av dem oppholder seg i kommunen
    Gitt at avlastningens form er vurdert til "begge" fordi "familien ønsker det"
    Og at oppholder seg i kommunen er <selv>
    Og at den andre i omsorgen oppholder seg i kommunen er <den andre>
    Når tjeneste.avlastning-utenfor-institusjon vurderes
    Så er utfallet <utfall>

    Eksempler:
      | selv   | den andre | utfall       |
      | ja     | nei       | oppfylt      |
      | nei    | ja        | oppfylt      |
      | nei    | nei       | ikke oppfylt |
      | ukjent | nei       | uavklart     |
      | nei    | ukjent    | uavklart     |

  @grense
  Scenariomal: Plikten er den samme før og etter at avlastning fikk ny plass i loven
    Gitt at datoen er <dato>
    Og at nødvendig avlastning er vurdert til <nødvendig> fordi "hele familien er sett under ett"
    Og at avlastningens form er vurdert til "begge" fordi "familien ønsker det"
    Når tjeneste.avlastning-utenfor-institusjon vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato               | nødvendig | svar         |
      | 31. desember 2011  | ja        | ikke_i_kraft |
      | 1. januar 2012     | ja        | skal_tilbys  |
      | 30. september 2017 | ja        | skal_tilbys  |
      | 30. september 2017 | nei       | ingen_plikt  |
      | 1. oktober 2017    | ja        | skal_tilbys  |
      | 1. oktober 2017    | nei       | ingen_plikt  |
