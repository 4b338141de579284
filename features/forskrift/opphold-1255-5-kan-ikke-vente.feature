# language: no
Egenskap: Helsehjelp alle i Norge har rett til (forskrift 1255 § 5)
  Noe helsehjelp har alle rett til, uansett hvorfor de er i Norge. Én grunn er nok.

  Bakgrunn: Omar er i Norge uten lovlig opphold, er rolig og frisk nok til å vente, og sitter ikke fengslet
    Gitt at datoen er 1. mars 2026
    Og at helsehjelp kan ikke vente er vurdert til nei fordi "legen finner at operasjonen kan vente"
    Og at psykisk ustabil og farlig er vurdert til nei fordi "han er rolig og samarbeider"
    Og at helsehjelpen gjelder er "annet"
    Og at frihetsberøvet er nei
    Og at bør ikke vente til løslatelse er vurdert til nei fordi "se journalen"

  Scenario: Omar vil operere kneet, og det kan vente
    Når helsehjelp alle i Norge har rett til vurderes
    Så er svaret "ingen rett"

  Regel: Første ledd – én av grunnene er nok

    Scenario: Såret er betent, og uten behandling kan Omar miste foten
      Gitt at helsehjelp kan ikke vente er vurdert til ja fordi "fare for varig skade innen få dager"
      Når helsehjelp alle i Norge har rett til vurderes
      Så er svaret "rett"

    Scenario: Omar er psykisk ustabil og farlig for seg selv
      Gitt at psykisk ustabil og farlig er vurdert til ja fordi "han har forsøkt å skade seg"
      Når helsehjelp alle i Norge har rett til vurderes
      Så er svaret "rett"

    Scenariomal: Noen slags hjelp gis alltid
      Gitt at helsehjelpen gjelder er "<gjelder>"
      Når helsehjelp alle i Norge har rett til vurderes
      Så er svaret "rett"

      Eksempler:
        | gjelder             |
        | fødsel              |
        | svangerskapsavbrudd |
        | smittevern          |

    Scenario: Legen har ikke sett Omar ennå
      Gitt at helsehjelp kan ikke vente er ukjent
      Når helsehjelp alle i Norge har rett til vurderes
      Så er utfallet uavklart
      Og må helsehjelp kan ikke vente vurderes

    Scenario: Omar har nettopp kommet til legevakten, og ingen vet noe om ham
      Gitt at helsehjelp kan ikke vente er ukjent
      Og at psykisk ustabil og farlig er ukjent
      Og at helsehjelpen gjelder er ukjent
      Og at frihetsberøvet er ukjent
      Og at bør ikke vente til løslatelse er ukjent
      Når helsehjelp alle i Norge har rett til vurderes
      Så er utfallet uavklart
      Og mangler helsehjelpen gjelder
      Og mangler frihetsberøvet

  Regel: Første ledd – den som er fengslet

    Scenario: Omar soner en lang dom, og behandlingen bør ikke vente til han slipper ut
      Gitt at frihetsberøvet er ja
      Og at bør ikke vente til løslatelse er vurdert til ja fordi "det er tre år til"
      Når helsehjelp alle i Norge har rett til vurderes
      Så er svaret "rett"

    Scenario: Omar slipper ut i neste måned, og behandlingen kan vente til da
      Gitt at frihetsberøvet er ja
      Når helsehjelp alle i Norge har rett til vurderes
      Så er svaret "ingen rett"

    Scenario: Omar er løslatt, og den gamle vurderingen teller ikke lenger
      Gitt at bør ikke vente til løslatelse er vurdert til ja fordi "det er tre år til"
      Når helsehjelp alle i Norge har rett til vurderes
      Så er svaret "ingen rett"

  Regel: Forskriften gjelder fra 1. januar 2012

    @grense
    Scenariomal: Såret kan ikke vente, før og etter at forskriften kom
      Gitt at datoen er <dato>
      Og at helsehjelp kan ikke vente er vurdert til ja fordi "fare for varig skade"
      Når opphold.1255-5 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke i kraft |
        | 1. januar 2012    | rett         |
