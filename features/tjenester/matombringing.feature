# language: no
Egenskap: Matombringing
  Kommunen bestemmer selv om den leverer mat hjem, og til hvem.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenario: Vilkårene til kommunen er ikke lagt inn
    Når tjeneste.matombringing vurderes
    Så er utfallet uavklart
    Og er vilkåret oppfyller_kommunens_vilkår uavklart

  Scenario: Saksbehandleren har vurdert at kommunens vilkår er oppfylt
    Gitt at tjeneste.matombringing/oppfyller_kommunens_vilkår er oppgitt til ja
    Når tjeneste.matombringing vurderes
    Så er svaret "kan_innvilges"

  Scenario: Klarer å lage mat selv, og får ikke etter kommunens vilkår
    Gitt at tjeneste.matombringing/oppfyller_kommunens_vilkår er oppgitt til nei
    Når tjeneste.matombringing vurderes
    Så er svaret "oppfyller_ikke_vilkårene"

  @grense
  Scenariomal: Tjenesten er beskrevet fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at tjeneste.matombringing/oppfyller_kommunens_vilkår er oppgitt til ja
    Når tjeneste.matombringing vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar          |
      | 31. desember 2011 | ikke_i_kraft  |
      | 1. januar 2012    | kan_innvilges |
