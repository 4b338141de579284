# language: no
Egenskap: Opplæring og veiledning av pårørende (hol § 3-6 nr. 1)
  Den som har særlig tyngende omsorgsarbeid, skal få tilbud om den opplæringen og veiledningen som trengs.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "han løfter og steller kona alene"

  Scenariomal: Opplæringen må være nødvendig for den som har tungt omsorgsarbeid
    Gitt at særlig tyngende omsorgsarbeid er vurdert til <tyngende> fordi "hele situasjonen er vurdert"
    Og at nødvendig pårørendeopplæring er vurdert til <nødvendig> fordi "han må lære å bruke heisen trygt"
    Når tjeneste.pårørendeopplæring vurderes
    Så er svaret "<svar>"

    Eksempler:
      | tyngende | nødvendig | svar        |
      | ja       | ja        | skal_tilbys |
      | ja       | nei       | ingen_plikt |
      | nei      | ja        | ingen_plikt |

  Scenario: Ingen har vurdert om opplæring er nødvendig
    Når tjeneste.pårørendeopplæring vurderes
    Så er utfallet uavklart
    Og må nødvendig pårørendeopplæring vurderes

  Scenario: Ingen har vurdert hvor tungt omsorgsarbeidet er
    Gitt at særlig tyngende omsorgsarbeid er ukjent
    Og at nødvendig pårørendeopplæring er vurdert til ja fordi "han må lære å bruke heisen trygt"
    Når tjeneste.pårørendeopplæring vurderes
    Så er utfallet uavklart
    Og er vilkåret tyngende_omsorgsarbeid uavklart

  Scenariomal: Det er nok at en av dem oppholder seg i kommunen
    Gitt at nødvendig pårørendeopplæring er vurdert til ja fordi "han må lære å bruke heisen trygt"
    Og at oppholder seg i kommunen er <selv>
    Og at den andre i omsorgen oppholder seg i kommunen er <den andre>
    Når tjeneste.pårørendeopplæring vurderes
    Så er utfallet <utfall>

    Eksempler:
      | selv   | den andre | utfall       |
      | ja     | nei       | oppfylt      |
      | nei    | ja        | oppfylt      |
      | nei    | nei       | ikke oppfylt |
      | ukjent | nei       | uavklart     |
      | nei    | ukjent    | uavklart     |

  @grense
  Scenariomal: Plikten kom 1. oktober 2017
    Gitt at datoen er <dato>
    Og at nødvendig pårørendeopplæring er vurdert til ja fordi "han må lære å bruke heisen trygt"
    Når tjeneste.pårørendeopplæring vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato               | svar         |
      | 30. september 2017 | ikke_i_kraft |
      | 1. oktober 2017    | skal_tilbys  |
      | 2. oktober 2017    | skal_tilbys  |
