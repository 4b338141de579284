# language: no
Egenskap: Helsehjelp alle i Norge har rett til (forskrift 1255 § 5)
  Noe helsehjelp har alle rett til, uansett hvorfor de er i Norge.

  Regel: Forskriften gjelder fra 1. januar 2012

    @grense
    Scenariomal: Helsehjelp som ikke kan vente, før og etter ikrafttredelsen
      Gitt at datoen er <dato>
      Og at helsehjelp kan ikke vente er vurdert til ja fordi "fare for varig skade"
      Når opphold.1255-5 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | rett         |

  Regel: Første ledd – én av grunnene er nok

    Scenariomal: Hver grunn for seg
      Gitt at datoen er 1. mars 2026
      Og at helsehjelp kan ikke vente er vurdert til <haster> fordi "se journalen"
      Og at psykisk ustabil og farlig er vurdert til <farlig> fordi "se journalen"
      Og at helsehjelpen gjelder er "<gjelder>"
      Og at frihetsberøvet er <frihetsberøvet>
      Og at bør ikke vente til løslatelse er vurdert til <bør ikke vente> fordi "se journalen"
      Når opphold.1255-5 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | haster | farlig | gjelder             | frihetsberøvet | bør ikke vente | svar       |
        | nei    | nei    | annet               | nei            | nei            | ingen_rett |
        | ja     | nei    | annet               | nei            | nei            | rett       |
        | nei    | ja     | annet               | nei            | nei            | rett       |
        | nei    | nei    | fødsel              | nei            | nei            | rett       |
        | nei    | nei    | svangerskapsavbrudd | nei            | nei            | rett       |
        | nei    | nei    | smittevern          | nei            | nei            | rett       |
        | nei    | nei    | annet               | ja             | ja             | rett       |
        | nei    | nei    | annet               | nei            | ja             | ingen_rett |
        | nei    | nei    | annet               | ja             | nei            | ingen_rett |

    Scenario: Om hjelpen kan vente, må vurderes
      Gitt at datoen er 1. mars 2026
      Og at helsehjelpen gjelder er "annet"
      Og at psykisk ustabil og farlig er vurdert til nei fordi "rolig og samarbeider"
      Og at frihetsberøvet er nei
      Når opphold.1255-5 vurderes
      Så er utfallet uavklart
      Og må helsehjelp kan ikke vente vurderes
