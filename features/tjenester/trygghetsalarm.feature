# language: no
Egenskap: Trygghetsalarm
  Er det nødvendig å kunne tilkalle hjelp, har personen rett til det. Ellers kan kommunen tilby alarm etter egne vilkår.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenario: Har falt og blitt liggende
    Gitt at nødvendig trygghetsalarm er vurdert til ja fordi "har falt tre ganger i vinter og ble liggende"
    Når tjeneste.trygghetsalarm vurderes
    Så er svaret "rett"
    Og er vilkåret alarm_er_nødvendig oppfylt

  Scenario: Hjertesyk som bor alene
    Gitt at nødvendig trygghetsalarm er vurdert til ja fordi "kan få akutt anfall og rekker ikke telefonen"
    Når tjeneste.trygghetsalarm vurderes
    Så er svaret "rett"
    Og er vilkåret alarm_er_nødvendig oppfylt

  Scenario: Frisk og rask, men vil føle seg tryggere
    Gitt at nødvendig trygghetsalarm er vurdert til nei fordi "ringer selv og har ikke falt"
    Når tjeneste.trygghetsalarm vurderes
    Så er svaret "kan_innvilges"
    Og er vilkåret alarm_er_nødvendig ikke oppfylt

  Scenario: Forstår ikke hvordan alarmen brukes
    Gitt at nødvendig trygghetsalarm er vurdert til nei fordi "alarmen gir ingen trygghet, og tilsyn må gis på annen måte"
    Når tjeneste.trygghetsalarm vurderes
    Så er svaret "kan_innvilges"
    Og er vilkåret alarm_er_nødvendig ikke oppfylt

  Scenario: Ingen har vurdert behovet ennå
    Når tjeneste.trygghetsalarm vurderes
    Så er utfallet uavklart
    Og må nødvendig trygghetsalarm vurderes

  Scenario: En vurdering uten begrunnelse er ikke nok
    Gitt at nødvendig trygghetsalarm er ja
    Når tjeneste.trygghetsalarm vurderes
    Så er utfallet uavklart

  Scenario: Det er ikke kjent om personen er i kommunen
    Gitt at oppholder seg i kommunen er ukjent
    Og at nødvendig trygghetsalarm er vurdert til ja fordi "har falt tre ganger i vinter og ble liggende"
    Når tjeneste.trygghetsalarm vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: Den som er i en annen kommune, må søke der
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig trygghetsalarm er vurdert til ja fordi "har falt tre ganger i vinter og ble liggende"
    Når tjeneste.trygghetsalarm vurderes
    Så er svaret "kan_innvilges"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Besøkende som er for syk til å reise, har rett så lenge
    Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
    Og at oppholdets varighet er 2 måneder
    Og at alder er 40 år
    Og at norsk statsborger er nei
    Og at tilbud om statlig mottak er nei
    Og at kan dra omsorg for seg selv er vurdert til nei fordi "trenger hjelp til alt"
    Og at kan i praksis forlate landet er vurdert til nei fordi "legen fraråder reise"
    Og at nødvendig trygghetsalarm er vurdert til ja fordi "har falt tre ganger i vinter og ble liggende"
    Når tjeneste.trygghetsalarm vurderes
    Så er svaret "rett"

  @grense
  Scenariomal: Retten gjelder fra 1. januar 2012, også når paragrafen får nytt nummer
    Gitt at datoen er <dato>
    Og at nødvendig trygghetsalarm er vurdert til ja fordi "har falt tre ganger i vinter og ble liggende"
    Når tjeneste.trygghetsalarm vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |
