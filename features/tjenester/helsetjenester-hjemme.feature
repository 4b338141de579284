# language: no
Egenskap: Helsetjenester hjemme
  Den som trenger helsehjelp der han eller hun bor, har rett til den.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenario: Kvinne med leggsår kan ikke reise til legekontoret
    Gitt at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles hver dag, og hun kan ikke reise"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er svaret "rett"
    Og er vilkåret helsehjelp_er_nødvendig oppfylt

  Scenario: Mann med kreft vil være hjemme den siste tiden
    Gitt at nødvendig helsehjelp hjemme er vurdert til ja fordi "trenger smertelindring og sykepleier flere ganger i døgnet"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er svaret "rett"
    Og er vilkåret helsehjelp_er_nødvendig oppfylt

  Scenario: Kan gå til legekontoret i nabobygget
    Gitt at nødvendig helsehjelp hjemme er vurdert til nei fordi "går ute hver dag og får sprøyten på legekontoret"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret helsehjelp_er_nødvendig ikke oppfylt

  Scenario: Trenger bare renhold
    Gitt at nødvendig helsehjelp hjemme er vurdert til nei fordi "behovet gjelder renhold, som er praktisk bistand"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret helsehjelp_er_nødvendig ikke oppfylt

  Scenario: Ingen har vurdert behovet ennå
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er utfallet uavklart
    Og må nødvendig helsehjelp hjemme vurderes

  Scenario: En vurdering uten begrunnelse er ikke nok
    Gitt at nødvendig helsehjelp hjemme er ja
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er utfallet uavklart

  Scenario: Det er ikke kjent om personen er i kommunen
    Gitt at oppholder seg i kommunen er ukjent
    Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles hver dag, og hun kan ikke reise"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: Den som er i en annen kommune, må søke der
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles hver dag, og hun kan ikke reise"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Besøkende som er for syk til å reise, har rett til omsorg, men ikke til dette
    Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
    Og at oppholdets varighet er 2 måneder
    Og at alder er 40 år
    Og at norsk statsborger er nei
    Og at tilbud om statlig mottak er nei
    Og at kan dra omsorg for seg selv er vurdert til nei fordi "trenger hjelp til alt"
    Og at kan i praksis forlate landet er vurdert til nei fordi "legen fraråder reise"
    Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles hver dag, og hun kan ikke reise"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er svaret "ingen_rett"

  @grense
  Scenariomal: Retten gjelder fra 1. januar 2012, også når paragrafen får nytt nummer
    Gitt at datoen er <dato>
    Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles hver dag, og hun kan ikke reise"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |
