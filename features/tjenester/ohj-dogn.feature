# language: no
Egenskap: Kommunal døgnplass for øyeblikkelig hjelp (hol § 3-5 tredje ledd)
  Haster det, og må hjelpen gis hele døgnet på et sted der kommunen kan gi den, skal personen straks få døgnplass.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at påtrengende nødvendig er vurdert til ja fordi "hun har høy feber og er forvirret"
    Og at forsvarlig at kommunen hjelper er vurdert til ja fordi "lungebetennelsen kan behandles i kommunen"
    Og at andre hjelper i tide er nei

  Scenariomal: Hjelpen må kreve døgnopphold, og kommunen må kunne gi den
    Gitt at trenger døgnopphold er vurdert til <døgn> fordi "tilstanden er vurdert"
    Og at kommunen kan håndtere døgnopphold er vurdert til <kan> fordi "plassen er vurdert"
    Når tjeneste.øhj-døgn vurderes
    Så er svaret "<svar>"
    Og er vilkåret døgnopphold_trengs <vilkår>

    Eksempler:
      | døgn | kan | svar       | vilkår       |
      | ja   | ja  | rett       | oppfylt      |
      | nei  | ja  | ingen_rett | ikke oppfylt |
      | ja   | nei | ingen_rett | ikke oppfylt |

  Scenario: Ingen har vurdert om hun trenger døgnopphold
    Gitt at kommunen kan håndtere døgnopphold er vurdert til ja fordi "det er lege og sykepleier på stedet"
    Når tjeneste.øhj-døgn vurderes
    Så er utfallet uavklart
    Og må trenger døgnopphold vurderes

  Regel: Hun trenger døgnopphold som kommunen kan gi

    Bakgrunn:
      Gitt at trenger døgnopphold er vurdert til ja fordi "hun må observeres gjennom natten"
      Og at kommunen kan håndtere døgnopphold er vurdert til ja fordi "det er lege og sykepleier på stedet"

    Scenario: Det haster ikke
      Gitt at påtrengende nødvendig er vurdert til nei fordi "hun kan trygt vente til fastlegen har time"
      Når tjeneste.øhj-døgn vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret hjelpen_haster ikke oppfylt

    Scenario: Sykehuset tar imot henne med en gang
      Gitt at andre hjelper i tide er ja
      Når tjeneste.øhj-døgn vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret hjelpen_haster ikke oppfylt

    Scenario: Ingen har vurdert om det haster
      Gitt at påtrengende nødvendig er ukjent
      Når tjeneste.øhj-døgn vurderes
      Så er utfallet uavklart
      Og er vilkåret hjelpen_haster uavklart

    Scenario: Turisten har samme rett som alle andre
      Gitt at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Når tjeneste.øhj-døgn vurderes
      Så er svaret "rett"

    @grense
    Scenariomal: Plikten til å ha døgnplasser kom 1. januar 2016
      Gitt at datoen er <dato>
      Når tjeneste.øhj-døgn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2015 | ikke_i_kraft |
        | 1. januar 2016    | rett         |
        | 2. januar 2016    | rett         |

  Regel: Døgnplassen er gratis

    Scenario: Kommunen kan ikke ta egenandel
      Gitt at opphold i institusjon er ja
      Og at kommunen dekker oppholdet er ja
      Og at oppholdets formål er "øyeblikkelig_hjelp"
      Når egenandel.korttid vurderes
      Så er svaret "kan_ikke_kreves"
      Og er vilkåret betalingsfritt_opphold oppfylt
