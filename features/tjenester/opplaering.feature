# language: no
Egenskap: Opplæring i dagliglivet
  Den som kan bli mer selvstendig, har rett til den opplæringen som er nødvendig.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenario: Ung voksen flytter for seg selv
    Gitt at nødvendig opplæring er vurdert til ja fordi "kan lære å handle og lage enkel middag på et halvt år"
    Når tjeneste.opplæring vurderes
    Så er svaret "rett"
    Og er vilkåret opplæring_er_nødvendig oppfylt

  Scenario: Kvinne lærer å stelle seg selv etter slag
    Gitt at nødvendig opplæring er vurdert til ja fordi "mål om å dusje alene innen tre måneder"
    Når tjeneste.opplæring vurderes
    Så er svaret "rett"
    Og er vilkåret opplæring_er_nødvendig oppfylt

  Scenario: Klarer gjøremålene fra før
    Gitt at nødvendig opplæring er vurdert til nei fordi "lager mat og vasker klær uten hjelp"
    Når tjeneste.opplæring vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret opplæring_er_nødvendig ikke oppfylt

  Scenario: Opplæringen gjelder skolefag
    Gitt at nødvendig opplæring er vurdert til nei fordi "behovet gjelder lesing og matematikk på skolen"
    Når tjeneste.opplæring vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret opplæring_er_nødvendig ikke oppfylt

  Scenario: Ingen har vurdert behovet ennå
    Når tjeneste.opplæring vurderes
    Så er utfallet uavklart
    Og må nødvendig opplæring vurderes

  Scenario: En vurdering uten begrunnelse er ikke nok
    Gitt at nødvendig opplæring er ja
    Når tjeneste.opplæring vurderes
    Så er utfallet uavklart

  Scenario: Det er ikke kjent om personen er i kommunen
    Gitt at oppholder seg i kommunen er ukjent
    Og at nødvendig opplæring er vurdert til ja fordi "kan lære å handle og lage enkel middag på et halvt år"
    Når tjeneste.opplæring vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: Den som er i en annen kommune, må søke der
    Gitt at oppholder seg i kommunen er nei
    Og at nødvendig opplæring er vurdert til ja fordi "kan lære å handle og lage enkel middag på et halvt år"
    Når tjeneste.opplæring vurderes
    Så er svaret "ingen_rett"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Asylsøker i mottak med folketrygd har rett til helsehjelp, men ikke til dette
    Gitt at oppholdsgrunnlag er "asylsøker_i_mottak"
    Og at asylsøker har folketrygd er ja
    Og at alder er 40 år
    Og at bosatt etter særlig avtale er nei
    Og at avtale gir omsorgstjenester er nei
    Og at nødvendig opplæring er vurdert til ja fordi "kan lære å handle og lage enkel middag på et halvt år"
    Når tjeneste.opplæring vurderes
    Så er svaret "ingen_rett"

  @grense
  Scenariomal: Retten gjelder fra 1. januar 2012, også når paragrafen får nytt nummer
    Gitt at datoen er <dato>
    Og at nødvendig opplæring er vurdert til ja fordi "kan lære å handle og lage enkel middag på et halvt år"
    Når tjeneste.opplæring vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | rett         |
      | 31. mai 2024      | rett         |
      | 1. juni 2024      | rett         |
