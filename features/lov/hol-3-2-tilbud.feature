# language: no
Egenskap: Tjenester kommunen skal tilby (hol § 3-2)
  Loven nevner hva kommunen blant annet skal ha. Den som trenger noe av det, møter en kommune som ikke kan velge det bort.
  Om den enkelte har rett til hjelpen, avgjøres etter andre regler.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Regel: Første ledd nr. 1 og 2 – før noen er blitt syke

    Scenario: En helsestasjon som vil veilede familier om kosthold, arbeider forebyggende
      Gitt at tjenestens art er "forebygging"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "skal tilby"

    Scenario: En gravid kvinne vil gå til kontroll hos jordmor
      Gitt at tjenestens art er "svangerskap og barsel"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "skal tilby"

  Regel: Første ledd nr. 3 – når noe hender

    Scenario: En mann har brukket armen en lørdag og trenger legevakt
      Gitt at tjenestens art er "ulykker og akutt"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "skal tilby"

    @grense
    Scenariomal: Bygda trenger et kriseteam etter en brann, og psykososial beredskap kom på listen i 2018
      Gitt at datoen er <dato>
      Og at tjenestens art er "psykososial beredskap"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar       |
        | 31. desember 2017 | ikke nevnt |
        | 1. januar 2018    | skal tilby |
        | 1. mars 2026      | skal tilby |

  Regel: Første ledd nr. 4 og 5 – utredning, behandling og opptrening

    Scenario: En kvinne med vondt i ryggen vil ha time hos fastlege
      Gitt at tjenestens art er "utredning og behandling"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "skal tilby"

    Scenario: En mann vil trene seg opp etter et slag
      Gitt at tjenestens art er "habilitering og rehabilitering"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "skal tilby"

  Regel: Første ledd nr. 6 – hjelp hjemme og plass i institusjon

    Scenario: En nyoperert kvinne trenger sykepleier hjemme for å stelle såret
      Gitt at tjenestens art er "helsetjenester i hjemmet"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "skal tilby"

    Scenario: En gammel mann klarer ikke lenger å stå opp av seg selv om morgenen
      Gitt at tjenestens art er "personlig assistanse"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "skal tilby"

    Scenario: En kvinne kan ikke lenger bo hjemme og søker sykehjem
      Gitt at tjenestens art er "plass i institusjon"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "skal tilby"

    @grense
    Scenariomal: Loven trådte i kraft 1. januar 2012, og før det var det en annen lov som gjaldt
      Gitt at datoen er <dato>
      Og at tjenestens art er "personlig assistanse"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke i kraft |
        | 1. januar 2012    | skal tilby   |

  Regel: Første ledd nr. 6 bokstav d – avlastning stod her til og med 30. september 2017

    @grense
    Scenariomal: En mor har stått i krevende omsorg alene, og avlastning ble flyttet til § 3-6
      Gitt at datoen er <dato>
      Og at tjenestens art er "avlastning"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato               | svar       |
        | 30. september 2017 | skal tilby |
        | 1. oktober 2017    | ikke nevnt |
        | 1. mars 2026       | ikke nevnt |

    Scenario: Dagen før flyttingen har ingen sagt hva slags hjelp moren ber om
      Gitt at datoen er 30. september 2017
      Når tjenester kommunen skal tilby vurderes
      Så er vilkåret avlastning_etter_eldre_lov uavklart
      Og mangler tjenestens art

  Regel: Første ledd nr. 7 – dagaktivitet for hjemmeboende med demens fra 1. januar 2020

    @grense
    Scenariomal: En mann med demens bor hjemme med sin kone og vil ut om dagen
      Gitt at datoen er <dato>
      Og at tjenestens art er "dagaktivitet ved demens"
      Når tjenester kommunen skal tilby vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar       |
        | 31. desember 2019 | ikke nevnt |
        | 1. januar 2020    | skal tilby |
        | 1. mars 2026      | skal tilby |

    Scenario: I 2019 kan kommunen si fra når dagaktiviteten blir en plikt
      Gitt at datoen er 1. mars 2019
      Og at tjenestens art er "dagaktivitet ved demens"
      Når tjenester kommunen skal tilby vurderes
      Så endres svaret neste gang 1. januar 2020

  Regel: Listen er ikke uttømmende

    Scenario: Ungdomsklubben vil ha et tilbud loven ikke nevner, og det er ikke sagt at kommunen er fri
      Gitt at tjenestens art er "annet"
      Når tjenester kommunen skal tilby vurderes
      Så er utfallet uavklart
      Og mangler tjenestens art

    Scenario: Søknaden sier bare at hun trenger hjelp
      Når tjenester kommunen skal tilby vurderes
      Så er utfallet uavklart
      Og mangler tjenestens art
