# language: no
Egenskap: Rett til nødvendige tjenester fra kommunen (pbrl § 2-1)
  Den som oppholder seg i kommunen og er omfattet, har rett til de tjenestene som er nødvendige.

  Regel: § 2-1 a fra 1. januar 2012, § 2-1 fra 1. juni 2024, med samme innhold

    @grense
    Scenariomal: Retten er den samme når paragrafen får nytt nummer
      Gitt at datoen er <dato>
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "fast_opphold"
      Og at nødvendig hjelp er vurdert til ja fordi "kan ikke stelle seg selv"
      Når pbrl.2-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | rett         |
        | 31. mai 2024      | rett         |
        | 1. juni 2024      | rett         |

  Regel: Andre ledd – nødvendige tjenester til den som er omfattet

    Scenario: Den som bor fast i Norge, svarer på to spørsmål før behovet vurderes
      Gitt at datoen er 1. mars 2026
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "fast_opphold"
      Når pbrl.2-1 vurderes
      Så er utfallet uavklart
      Og er vilkåret omfattet oppfylt
      Og må nødvendig hjelp vurderes
      Og er gjelder_helsetjenester ja
      Og er gjelder_omsorgstjenester ja

    Scenariomal: Oppholdet i kommunen og behovet er begge nødvendige
      Gitt at datoen er 1. mars 2026
      Og at oppholder seg i kommunen er <her>
      Og at oppholdsgrunnlag er "fast_opphold"
      Og at nødvendig hjelp er vurdert til <nødvendig> fordi "se vurderingen"
      Når pbrl.2-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | her | nødvendig | svar       |
        | ja  | ja        | rett       |
        | nei | ja        | ingen_rett |
        | ja  | nei       | ingen_rett |

    Scenario: Uten en begrunnet vurdering av behovet er svaret ikke klart
      Gitt at datoen er 1. mars 2026
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "fast_opphold"
      Når pbrl.2-1 vurderes
      Så er vilkåret nødvendig uavklart

  Regel: Andre ledd og forskrift 1255 – hva oppholdet gir rett til

    Scenario: Uten lovlig opphold og med plikt til å reise er det bare den hjelpen alle har rett til, igjen
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "ulovlig"
      Og at plikt til å forlate landet er ja
      Og at avtale gir omsorgstjenester er nei
      Og at nødvendig hjelp er vurdert til ja fordi "kan ikke stelle seg selv"
      Når pbrl.2-1 vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret omfattet ikke oppfylt

    Scenario: Asylsøker i mottak med folketrygd har bare rett til helsetjenester
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at asylsøker har folketrygd er ja
      Og at bosatt etter særlig avtale er nei
      Og at avtale gir omsorgstjenester er nei
      Når pbrl.2-1 vurderes
      Så er gjelder_helsetjenester ja
      Og er gjelder_omsorgstjenester nei

    Scenario: Besøkende som er for syk til å reise, har rett til omsorgstjenester så lenge
      Gitt at datoen er 1. mars 2026
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er 2 måneder
      Og at tilbud om statlig mottak er nei
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "trenger hjelp til alt"
      Og at kan i praksis forlate landet er vurdert til nei fordi "legen fraråder reise"
      Når pbrl.2-1 vurderes
      Så er vilkåret omfattet oppfylt
      Og er gjelder_omsorgstjenester ja

    Scenario: Den samme besøkende har ikke rett til andre helsetjenester enn dem som ikke kan vente
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er 2 måneder
      Når pbrl.2-1 vurderes
      Så er gjelder_helsetjenester nei

    Scenario: Barn uten lovlig opphold har rett til både helsetjenester og omsorgstjenester
      Gitt at datoen er 1. mars 2026
      Og at alder er 10 år
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "ulovlig"
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Og at nødvendig hjelp er vurdert til ja fordi "barnet trenger daglig hjelp"
      Når pbrl.2-1 vurderes
      Så er svaret "rett"
      Og er gjelder_helsetjenester ja
      Og er gjelder_omsorgstjenester ja

    Scenario: Barn i mottak har rett til helsetjenester også når mottaket går foran for omsorg
      Gitt at datoen er 1. mars 2026
      Og at lesemåten opphold.1255-6/barn_i_mottak_omfattes er mottaket_går_foran
      Og at alder er 10 år
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at bosatt etter særlig avtale er nei
      Og at asylsøker har folketrygd er nei
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Når pbrl.2-1 vurderes
      Så er vilkåret omfattet oppfylt

    Scenario: Den som er i en annen kommune, har ikke rett her til noe av dem
      Gitt at datoen er 1. mars 2026
      Og at oppholder seg i kommunen er nei
      Og at oppholdsgrunnlag er "fast_opphold"
      Når pbrl.2-1 vurderes
      Så er vilkåret omfattet ikke oppfylt
      Og er gjelder_helsetjenester ikke gitt
      Og er gjelder_omsorgstjenester ikke gitt
