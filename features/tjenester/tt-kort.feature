# language: no
Egenskap: TT-kort
  Fylkeskommunen eier ordningen og bestemmer vilkårene. Kommunen tar ofte imot og vurderer søknaden.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at varig vansker med å reise er vurdert til ja fordi "hun går ikke mer enn noen få meter"
    Og at kan reise kollektivt er vurdert til nei fordi "hun kommer ikke opp i bussen"

  Scenario: Fylkeskommunens vilkår er ikke lagt inn
    Når tjeneste.tt-kort vurderes
    Så er utfallet uavklart
    Og er vilkåret oppfyller_fylkets_vilkår uavklart
    Og er egenandel_minst mellom 0 og 500 kr

  Scenariomal: Personen må ha varige vansker, ikke kunne reise kollektivt og oppfylle fylkets vilkår
    Gitt at varig vansker med å reise er vurdert til <varig> fordi "legen har uttalt seg"
    Og at kan reise kollektivt er vurdert til <kollektivt> fordi "reisen er prøvd"
    Og at tjeneste.tt-kort/fylkets_vilkår er oppgitt til <vilkår>
    Når tjeneste.tt-kort vurderes
    Så er svaret "<svar>"

    Eksempler:
      | varig | kollektivt | vilkår | svar     |
      | ja    | nei        | ja     | kan_få   |
      | nei   | nei        | ja     | får_ikke |
      | ja    | ja         | ja     | får_ikke |
      | ja    | nei        | nei    | får_ikke |

  Scenario: Ingen har vurdert om personen kan reise kollektivt
    Gitt at kan reise kollektivt er ukjent
    Og at tjeneste.tt-kort/fylkets_vilkår er oppgitt til ja
    Når tjeneste.tt-kort vurderes
    Så er utfallet uavklart
    Og er vilkåret klarer_ikke_kollektivt uavklart

  Scenario: Ingen har vurdert om vanskene er varige
    Gitt at varig vansker med å reise er ukjent
    Og at tjeneste.tt-kort/fylkets_vilkår er oppgitt til ja
    Når tjeneste.tt-kort vurderes
    Så er utfallet uavklart
    Og er vilkåret vansker_med_å_reise uavklart

  @grense
  Scenariomal: Regelen er lest fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at tjeneste.tt-kort/fylkets_vilkår er oppgitt til ja
    Når tjeneste.tt-kort vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | kan_få       |
