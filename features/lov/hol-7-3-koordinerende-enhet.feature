# language: no
Egenskap: Kommunens koordinerende enhet (hol § 7-3)
  Kommunen skal ha en koordinerende enhet med ansvar for individuell plan og koordinatorer.

  Regel: Første ledd og forskriften § 6 – enheten og oppgavene

    Scenariomal: Hver oppgave for seg
      Gitt at datoen er 1. mars 2026
      Og at kommunen har koordinerende enhet er <enhet>
      Og at enheten har ansvar for planarbeidet er <plan>
      Og at enheten har ansvar for koordinatorer er <koordinator>
      Og at enheten har ansvar for barnekoordinatorer er <barn>
      Og at enheten mottar meldinger om plan er <meldinger>
      Og at enheten har rutiner for plan er <rutiner>
      Når hol.7-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | enhet | plan | koordinator | barn | meldinger | rutiner | svar               |
        | ja    | ja   | ja          | ja   | ja        | ja      | plikten_er_oppfylt |
        | nei   | ja   | ja          | ja   | ja        | ja      | brudd              |
        | ja    | nei  | ja          | ja   | ja        | ja      | brudd              |
        | ja    | ja   | nei         | ja   | ja        | ja      | brudd              |
        | ja    | ja   | ja          | nei  | ja        | ja      | brudd              |
        | ja    | ja   | ja          | ja   | nei       | ja      | brudd              |
        | ja    | ja   | ja          | ja   | ja        | nei     | brudd              |

    Scenariomal: Ingenting er kjent om enheten
      Gitt at datoen er 1. mars 2026
      Når hol.7-3 vurderes
      Så er utfallet uavklart
      Og mangler <opplysning>

      Eksempler:
        | opplysning                                 |
        | kommunen har koordinerende enhet           |
        | enheten har ansvar for planarbeidet        |
        | enheten har ansvar for koordinatorer       |
        | enheten har ansvar for barnekoordinatorer  |
        | enheten mottar meldinger om plan           |
        | enheten har rutiner for plan               |

    @grense
    Scenariomal: Barnekoordinator kom 1. august 2022
      Gitt at datoen er <dato>
      Og at kommunen har koordinerende enhet er ja
      Og at enheten har ansvar for planarbeidet er ja
      Og at enheten har ansvar for koordinatorer er ja
      Og at enheten har ansvar for barnekoordinatorer er nei
      Og at enheten mottar meldinger om plan er ja
      Og at enheten har rutiner for plan er ja
      Når hol.7-3 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2011 | ikke oppfylt |
        | 1. januar 2012    | oppfylt      |
        | 31. juli 2022     | oppfylt      |
        | 1. august 2022    | ikke oppfylt |
