# language: no
Egenskap: Når vergen kan samtykke til helsehjelp (pbrl § 4-7)
  Et vanlig vergemål er ikke nok. Bare den som retten har fratatt handleevnen på det personlige området, kan vergen samtykke for.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenariomal: Søsteren er verge, og tannen må ut
    Gitt at fratatt handleevne på det personlige området er <fratatt>
    Og at kan selv samtykke til denne hjelpen er vurdert til <selv> fordi "vi forklarte det med bilder"
    Når pbrl.4-7 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | fratatt | selv | svar                  |
      | ja      | nei  | vergen_kan_samtykke   |
      | ja      | ja   | vergen_samtykker_ikke |
      | nei     | nei  | vergen_samtykker_ikke |

  Scenario: Ingen har prøvd å forklare det for ham
    Gitt at fratatt handleevne på det personlige området er ja
    Når pbrl.4-7 vurderes
    Så er utfallet uavklart
    Og må kan selv samtykke til denne hjelpen vurderes

  @grense
  Scenariomal: Ordlyden fra 1. juli 2013
    Gitt at datoen er <dato>
    Og at fratatt handleevne på det personlige området er ja
    Og at kan selv samtykke til denne hjelpen er vurdert til nei fordi "han forstår det ikke"
    Når pbrl.4-7 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 30. juni 2013     | uavklart     |
      | 1. juli 2013      | oppfylt      |
