# language: no
Egenskap: Hverdagsrehabilitering
  Den som trenger rehabilitering hjemme for å bli mer selvhjulpen, har rett til det.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenario: Kvinne som vil gå til butikken igjen etter hoftebrudd
    Gitt at nødvendig hverdagsrehabilitering er vurdert til ja fordi "vil gå til butikken igjen og har god framgang"
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er svaret "rett"
    Og er vilkåret rehabilitering_er_nødvendig oppfylt

  Scenario: Demens er ikke grunn nok til å si nei
    Gitt at nødvendig hverdagsrehabilitering er vurdert til ja fordi "øver på å dekke bord, og husker det fra dag til dag"
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er svaret "rett"
    Og er vilkåret rehabilitering_er_nødvendig oppfylt

  Scenario: Har fått tilbake alt hun kunne
    Gitt at nødvendig hverdagsrehabilitering er vurdert til nei fordi "klarer alle aktivitetene hun selv har nevnt"
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret rehabilitering_er_nødvendig ikke oppfylt

  Scenario: Trenger trening i institusjon i stedet
    Gitt at nødvendig hverdagsrehabilitering er vurdert til nei fordi "behovet er døgnrehabilitering med flere timer trening"
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret rehabilitering_er_nødvendig ikke oppfylt

  Scenario: Ingen har vurdert behovet ennå
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er utfallet uavklart
    Og må nødvendig hverdagsrehabilitering vurderes

  Scenario: En vurdering uten begrunnelse er ikke nok
    Gitt at nødvendig hverdagsrehabilitering er ja
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er utfallet uavklart

  Scenario: Det er ikke kjent om personen er i kommunen
    Gitt at oppholder seg i kommunen er ukjent
    Og at nødvendig hverdagsrehabilitering er vurdert til ja fordi "vil gå til butikken igjen og har god framgang"
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: Den som er i en annen kommune, må søke der
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig hverdagsrehabilitering er vurdert til ja fordi "vil gå til butikken igjen og har god framgang"
    Når tjeneste.hverdagsrehabilitering vurderes
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
    Og at nødvendig hverdagsrehabilitering er vurdert til ja fordi "vil gå til butikken igjen og har god framgang"
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er svaret "rett"

  @grense
  Scenariomal: Retten gjelder fra 1. januar 2012, også når paragrafen får nytt nummer
    Gitt at datoen er <dato>
    Og at nødvendig hverdagsrehabilitering er vurdert til ja fordi "vil gå til butikken igjen og har god framgang"
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |

  Scenariomal: Hva kommunen vanligvis gjør, er ikke kjent når ingen har lagt det inn
    Gitt at nødvendig hverdagsrehabilitering er vurdert til ja fordi "vil gå til butikken igjen og har god framgang"
    Når tjeneste.hverdagsrehabilitering vurderes
    Så er svaret "rett"
    Og er <hva> mellom <minst> og <høyst>

    Eksempler:
      | hva                      | minst | høyst      |
      | varighet                 | 1     | 26 uker    |
      | midtveisvurdering etter  | 0     | 180 dager  |
      | oppfølging etter måneder | 0     | 24 måneder |
      | oppfølging etter uker    | 0     | 104 uker   |
      | veiledende nedre alder   | 0     | 100 år     |
      | ny henvisning etter      | 0     | 5 år       |
