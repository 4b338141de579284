# language: no
Egenskap: Elektronisk medisineringsstøtte
  Kommunen kan gi nødvendig hjelp med medisiner ved en elektronisk dispenser når det er trygt.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenariomal: Hjelpen må være nødvendig, og dispenseren trygg
    Gitt at nødvendig hjelp med medisiner er vurdert til <nødvendig> fordi "se legemiddellisten"
    Og at kan bruke medisindispenser er vurdert til <trygg> fordi "se utprøvingen"
    Når tjeneste.medisineringsstøtte vurderes
    Så er svaret "<svar>"

    Eksempler:
      | nødvendig | trygg | svar           |
      | ja        | ja    | kan_innvilges  |
      | nei       | ja    | vilkår_mangler |
      | ja        | nei   | vilkår_mangler |

  Scenario: Ingen har prøvd ut dispenseren
    Gitt at nødvendig hjelp med medisiner er vurdert til ja fordi "har glemt medisinen og blitt innlagt"
    Når tjeneste.medisineringsstøtte vurderes
    Så er utfallet uavklart
    Og må kan bruke medisindispenser vurderes

  Scenario: Ingen har vurdert om hjelpen er nødvendig
    Gitt at kan bruke medisindispenser er vurdert til ja fordi "har brukt en slik før"
    Når tjeneste.medisineringsstøtte vurderes
    Så er utfallet uavklart
    Og må nødvendig hjelp med medisiner vurderes

  Scenario: Den som er i en annen kommune, må søke der
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig hjelp med medisiner er vurdert til ja fordi "glemmer medisinen"
    Og at kan bruke medisindispenser er vurdert til ja fordi "svarer på varselet"
    Når tjeneste.medisineringsstøtte vurderes
    Så er svaret "vilkår_mangler"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Det er ikke kjent hvor personen er
    Gitt at oppholder seg i kommunen er ukjent
    Og at nødvendig hjelp med medisiner er vurdert til ja fordi "glemmer medisinen"
    Og at kan bruke medisindispenser er vurdert til ja fordi "svarer på varselet"
    Når tjeneste.medisineringsstøtte vurderes
    Så er utfallet uavklart

  Scenario: Besøkende som er for syk til å reise, har rett til omsorg, men ikke til dette
    Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
    Og at oppholdets varighet er 2 måneder
    Og at alder er 40 år
    Og at norsk statsborger er nei
    Og at tilbud om statlig mottak er nei
    Og at kan dra omsorg for seg selv er vurdert til nei fordi "trenger hjelp til alt"
    Og at kan i praksis forlate landet er vurdert til nei fordi "legen fraråder reise"
    Når tjeneste.medisineringsstøtte vurderes
    Så er svaret "vilkår_mangler"

  @grense
  Scenariomal: Tjenesten bygger på loven fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at nødvendig hjelp med medisiner er vurdert til ja fordi "glemmer medisinen"
    Og at kan bruke medisindispenser er vurdert til ja fordi "svarer på varselet"
    Når tjeneste.medisineringsstøtte vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar          |
      | 31. desember 2011 | ikke_i_kraft  |
      | 1. januar 2012    | kan_innvilges |
