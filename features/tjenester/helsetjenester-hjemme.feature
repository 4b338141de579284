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

  Scenariomal: Besøkende har rett til hjelpen bare når den er slik at alle i Norge har rett til den
    Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
    Og at oppholdets varighet er 2 måneder
    Og at alder er 40 år
    Og at frihetsberøvet er nei
    Og at helsehjelp kan ikke vente er vurdert til <haster> fordi "såret kan gi blodforgiftning"
    Og at psykisk ustabil og farlig er vurdert til nei fordi "ingen psykisk sykdom"
    Og at helsehjelpen gjelder er "<gjelder>"
    Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles hver dag, og hun kan ikke reise"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er svaret "<svar>"

    Eksempler:
      | haster | gjelder    | svar       |
      | nei    | annet      | ingen_rett |
      | ja     | annet      | rett       |
      | nei    | fødsel     | rett       |
      | nei    | smittevern | rett       |

  Scenario: Besøkende som er for syk til å reise, og ingen har vurdert om hjelpen kan vente
    Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
    Og at oppholdets varighet er 2 måneder
    Og at alder er 40 år
    Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles hver dag, og hun kan ikke reise"
    Når tjeneste.helsetjenester-hjemme vurderes
    Så er utfallet uavklart
    Og må helsehjelp kan ikke vente vurderes

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
