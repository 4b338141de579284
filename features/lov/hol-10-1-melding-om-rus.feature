# language: no
Egenskap: Melding fra pårørende om omfattende misbruk (hol § 10-1)
  Kommunen skal undersøke, vurdere om det skal fremmes sak, og svare. Om tvang er lovlig, svares det aldri på.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenariomal: Det som gjenstår
    Gitt at melding fra pårørende om rus er ja
    Og at meldingen er undersøkt er <undersøkt>
    Og at sak om tilbakehold er vurdert er <vurdert>
    Og at pårørende har fått tilbakemelding er <svart>
    Når hol.10-1 vurderes
    Så er svaret "skal_undersøke_og_svare"
    Og er gjenstår å undersøke <undersøke>
    Og er gjenstår å vurdere <vurdere>
    Og er gjenstår å svare <svare>
    Eksempler:
      | undersøkt | vurdert | svart | undersøke | vurdere | svare |
      | nei       | nei     | nei   | ja        | ja      | nei   |
      | ja        | nei     | nei   | nei       | ja      | nei   |
      | nei       | ja      | nei   | ja        | nei     | nei   |
      | ja        | ja      | nei   | nei       | nei     | ja    |
      | ja        | ja      | ja    | nei       | nei     | nei   |

  Scenario: Ingen har meldt fra
    Gitt at melding fra pårørende om rus er nei
    Når hol.10-1 vurderes
    Så er svaret "ingen_melding"
    Og er gjenstår å svare ikke gitt

  Scenario: Det er ikke kjent om noen har meldt fra
    Når hol.10-1 vurderes
    Så er utfallet uavklart
    Og mangler melding fra pårørende om rus

  @grense
  Scenariomal: Fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at melding fra pårørende om rus er ja
    Når hol.10-1 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | oppfylt      |
