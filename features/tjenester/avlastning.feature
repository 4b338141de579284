# language: no
Egenskap: Avlastning (hol § 3-6 nr. 2)
  Den som har særlig tyngende omsorgsarbeid, kan kreve vedtak. Er avlastning nødvendig, skal kommunen tilby den, og den velger formen.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "hun er oppe med sønnen hver natt"
    Og at nødvendig avlastning er vurdert til ja fordi "mor får ikke sove, og søsken får lite tid"

  Scenariomal: Kommunen skal tilby avlastning uansett hvilken form den har kommet til
    Gitt at avlastningens form er vurdert til "<form>" fordi "sønnen har det best der"
    Når tjeneste.avlastning vurderes
    Så er svaret "skal_tilbys"
    Og er form <form>

    Eksempler:
      | form                |
      | i_institusjon       |
      | begge               |
      | utenfor_institusjon |

  Scenariomal: Omsorgsarbeidet må være særlig tyngende, og avlastning nødvendig
    Gitt at særlig tyngende omsorgsarbeid er vurdert til <tyngende> fordi "hele situasjonen er vurdert"
    Og at nødvendig avlastning er vurdert til <nødvendig> fordi "hele familien er sett under ett"
    Når tjeneste.avlastning vurderes
    Så er utfallet <utfall>

    Eksempler:
      | tyngende | nødvendig | utfall       |
      | ja       | ja        | oppfylt      |
      | nei      | ja        | ikke oppfylt |
      | ja       | nei       | ikke oppfylt |

  Scenario: Ingen har vurdert formen, og plikten er den samme
    Når tjeneste.avlastning vurderes
    Så er svaret "skal_tilbys"
    Og er form uavklart
    Og må avlastningens form vurderes

  Scenario: Et nei har ingen form
    Gitt at nødvendig avlastning er vurdert til nei fordi "de får sove nå"
    Når tjeneste.avlastning vurderes
    Så er svaret "ingen_plikt"
    Og er form ikke gitt

  Scenario: Ingen har vurdert om avlastning er nødvendig
    Gitt at nødvendig avlastning er ukjent
    Når tjeneste.avlastning vurderes
    Så er utfallet uavklart
    Og er vilkåret avlastning_er_nødvendig uavklart

  Scenario: Ingen har vurdert hvor tungt omsorgsarbeidet er
    Gitt at særlig tyngende omsorgsarbeid er ukjent
    Når tjeneste.avlastning vurderes
    Så er utfallet uavklart
    Og er vilkåret tyngende_omsorgsarbeid uavklart

  Scenario: Heller ikke etter den eldre bestemmelsen er svaret klart før noen har vurdert behovet
    Gitt at datoen er 1. mars 2016
    Og at nødvendig avlastning er ukjent
    Når tjeneste.avlastning vurderes
    Så er utfallet uavklart
    Og er vilkåret avlastning_etter_eldre_lov uavklart

  Scenariomal: Det er nok at en av dem oppholder seg i kommunen
    Gitt at oppholder seg i kommunen er <selv>
    Og at den andre i omsorgen oppholder seg i kommunen er <den andre>
    Når tjeneste.avlastning vurderes
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
    Når tjeneste.avlastning vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato               | nødvendig | svar         |
      | 31. desember 2011  | ja        | ikke_i_kraft |
      | 1. januar 2012     | ja        | skal_tilbys  |
      | 30. september 2017 | ja        | skal_tilbys  |
      | 30. september 2017 | nei       | ingen_plikt  |
      | 1. oktober 2017    | ja        | skal_tilbys  |
      | 1. oktober 2017    | nei       | ingen_plikt  |

  Regel: Avlastning i institusjon er gratis

    Scenario: Kommunen kan ikke ta egenandel når oppholdet er avlastning
      Gitt at opphold i institusjon er ja
      Og at kommunen dekker oppholdet er ja
      Og at oppholdets formål er "avlastning"
      Og at opphold på ubestemt tid er nei
      Når egenandel.korttid vurderes
      Så er svaret "kan_ikke_kreves"
      Og er vilkåret betalingsfritt_opphold oppfylt
