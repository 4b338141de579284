# language: no
Egenskap: Rett til vedtak om at kriteriene for langtidsopphold er oppfylt (pbrl § 2-1 e andre ledd)
  Den som kan vente hjemme, men oppfyller kommunens kriterier, har rett til et vedtak som sier det.

  Regel: Andre ledd – kan vente hjemme, og oppfyller kriteriene

    Scenariomal: Begge deler må være oppfylt
      Gitt at datoen er 1. mars 2026
      Og at kan vente hjemme forsvarlig er vurdert til <vente> fordi "hjelpen hjemme er vurdert"
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til <kriterier>
      Når pbrl.2-1-e-venteliste vurderes
      Så er svaret "<svar>"

      Eksempler:
        | vente | kriterier | svar                 |
        | ja    | ja        | rett_til_vedtak      |
        | nei   | ja        | ikke_rett_til_vedtak |
        | ja    | nei       | ikke_rett_til_vedtak |

    Scenario: Kommunens kriterier er ikke lagt inn
      Gitt at datoen er 1. mars 2026
      Og at kan vente hjemme forsvarlig er vurdert til ja fordi "hjelpen hjemme er trygg"
      Når pbrl.2-1-e-venteliste vurderes
      Så er utfallet uavklart
      Og er vilkåret oppfyller_kommunens_kriterier uavklart

    Scenario: Ingen har vurdert om personen kan vente hjemme
      Gitt at datoen er 1. mars 2026
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til ja
      Når pbrl.2-1-e-venteliste vurderes
      Så er utfallet uavklart
      Og må kan vente hjemme forsvarlig vurderes

    Scenario: Loven har ingen frist for når det skal være plass
      Gitt at datoen er 1. mars 2026
      Og at langtidsvedtak dato er 15. januar 2026
      Når pbrl.2-1-e-venteliste vurderes
      Så er plass senest mellom 15. januar 2026 og 15. januar 2126

  Regel: I kraft fra 1. juli 2017

    @grense
    Scenariomal: Andre ledd trådte i kraft ett år etter første ledd
      Gitt at datoen er <dato>
      Og at kan vente hjemme forsvarlig er vurdert til ja fordi "hjelpen hjemme er trygg"
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til ja
      Når pbrl.2-1-e-venteliste vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | svar            |
        | 30. juni 2017 | ikke_i_kraft    |
        | 1. juli 2017  | rett_til_vedtak |
        | 2. juli 2017  | rett_til_vedtak |
