# language: no
Egenskap: Dagaktivitet for hjemmeboende med demens
  Kommunen skal ha et tilbud på dagtid til den som har demens og bor hjemme.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenariomal: Tilbudet er for den som har demens og bor hjemme
    Gitt at har demens er <demens>
    Og at bor hjemme er <hjemme>
    Når tjeneste.dagaktivitet-demens vurderes
    Så er svaret "<svar>"

    Eksempler:
      | demens | hjemme | svar           |
      | ja     | ja     | skal_ha_tilbud |
      | nei    | ja     | ingen_plikt    |
      | ja     | nei    | ingen_plikt    |

  Scenario: Legen har ikke slått fast om det er demens
    Gitt at bor hjemme er ja
    Når tjeneste.dagaktivitet-demens vurderes
    Så er utfallet uavklart
    Og mangler har demens

  Scenario: Datteren har ikke sagt om moren har flyttet på sykehjem
    Gitt at har demens er ja
    Når tjeneste.dagaktivitet-demens vurderes
    Så er utfallet uavklart
    Og mangler bor hjemme

  Scenario: Den som bor i en annen kommune, må få tilbudet der
    Gitt at oppholder seg i kommunen er nei
    Og at har demens er ja
    Og at bor hjemme er ja
    Når tjeneste.dagaktivitet-demens vurderes
    Så er svaret "ingen_plikt"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Det er ikke kjent hvor personen er
    Gitt at oppholder seg i kommunen er ukjent
    Og at har demens er ja
    Og at bor hjemme er ja
    Når tjeneste.dagaktivitet-demens vurderes
    Så er utfallet uavklart

  Scenario: Asylsøker i mottak med folketrygd har rett til helsehjelp, men ikke til dette
    Gitt at oppholdsgrunnlag er "asylsøker_i_mottak"
    Og at asylsøker har folketrygd er ja
    Og at alder er 80 år
    Og at bosatt etter særlig avtale er nei
    Og at avtale gir omsorgstjenester er nei
    Og at har demens er ja
    Og at bor hjemme er ja
    Når tjeneste.dagaktivitet-demens vurderes
    Så er svaret "ingen_plikt"

  @grense
  Scenariomal: Plikten kom 1. januar 2020
    Gitt at datoen er <dato>
    Og at har demens er ja
    Og at bor hjemme er ja
    Når tjeneste.dagaktivitet-demens vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar           |
      | 31. desember 2019 | ikke_i_kraft   |
      | 1. januar 2020    | skal_ha_tilbud |
      | 2. januar 2020    | skal_ha_tilbud |
