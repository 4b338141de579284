# language: no
Egenskap: Oppfølging ved psykiske vansker og rusvansker
  Det er behovet som avgjør, ikke diagnosen.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenario: Mann med angst som ikke kommer seg ut
    Gitt at nødvendig psykisk helse rus er vurdert til ja fordi "går ikke ut og har mistet kontakten med alle"
    Når tjeneste.psykisk-helse-rus vurderes
    Så er svaret "rett"
    Og er vilkåret oppfølging_er_nødvendig oppfylt

  Scenario: Kvinne etter avrusning trenger støtte i ny leilighet
    Gitt at nødvendig psykisk helse rus er vurdert til ja fordi "har falt tilbake to ganger uten støtte i hverdagen"
    Når tjeneste.psykisk-helse-rus vurderes
    Så er svaret "rett"
    Og er vilkåret oppfølging_er_nødvendig oppfylt

  Scenario: Får det hun trenger i et tilbud uten søknad
    Gitt at nødvendig psykisk helse rus er vurdert til nei fordi "går til samtaler i rask psykisk helsehjelp og blir bedre"
    Når tjeneste.psykisk-helse-rus vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret oppfølging_er_nødvendig ikke oppfylt

  Scenario: Behandlingen på sykehuset dekker behovet
    Gitt at nødvendig psykisk helse rus er vurdert til nei fordi "dekkes av poliklinikken tre ganger i uken"
    Når tjeneste.psykisk-helse-rus vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret oppfølging_er_nødvendig ikke oppfylt

  Scenario: Ingen har vurdert behovet ennå
    Når tjeneste.psykisk-helse-rus vurderes
    Så er utfallet uavklart
    Og må nødvendig psykisk helse rus vurderes

  Scenario: En vurdering uten begrunnelse er ikke nok
    Gitt at nødvendig psykisk helse rus er ja
    Når tjeneste.psykisk-helse-rus vurderes
    Så er utfallet uavklart

  Scenario: Det er ikke kjent om personen er i kommunen
    Gitt at oppholder seg i kommunen er ukjent
    Og at nødvendig psykisk helse rus er vurdert til ja fordi "går ikke ut og har mistet kontakten med alle"
    Når tjeneste.psykisk-helse-rus vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: Den som er i en annen kommune, må søke der
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig psykisk helse rus er vurdert til ja fordi "går ikke ut og har mistet kontakten med alle"
    Når tjeneste.psykisk-helse-rus vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Besøkende som er for syk til å reise, har rett så lenge
    Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
    Og at oppholdets varighet er 2 måneder
    Og at alder er 40 år
    Og at norsk statsborger er nei
    Og at tilbud om statlig mottak er nei
    Og at kan dra omsorg for seg selv er vurdert til nei fordi "trenger hjelp til alt"
    Og at kan i praksis forlate landet er vurdert til nei fordi "legen fraråder reise"
    Og at nødvendig psykisk helse rus er vurdert til ja fordi "går ikke ut og har mistet kontakten med alle"
    Når tjeneste.psykisk-helse-rus vurderes
    Så er svaret "rett"

  @grense
  Scenariomal: Retten gjelder fra 1. januar 2012, også når paragrafen får nytt nummer
    Gitt at datoen er <dato>
    Og at nødvendig psykisk helse rus er vurdert til ja fordi "går ikke ut og har mistet kontakten med alle"
    Når tjeneste.psykisk-helse-rus vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |
