# language: no
Egenskap: Kommunens kostnad for utskrivningsklare pasienter i et år
  Døgnprisen settes i statsbudsjettet hvert år. Den er ikke lagt inn, så kommunen må gjøre det.

  Scenario: Uten døgnprisen er kostnaden et spenn
    Gitt at datoen er 1. mars 2026
    Og at betalte døgn for utskrivningsklare er 10 døgn
    Når utskrivning.kostnad vurderes
    Så er kostnad mellom 0 og 1000000 kr

  Scenario: Med døgnprisen i året er den regnet ut
    Gitt at datoen er 1. mars 2026
    Og at betalte døgn for utskrivningsklare er 10 døgn
    Og at utskrivning.betaling/døgnpris er oppgitt til 5000 kr/døgn
    Når utskrivning.kostnad vurderes
    Så er kostnad 50000 kr

  Scenario: Ingen døgn koster ingenting
    Gitt at datoen er 1. mars 2026
    Og at betalte døgn for utskrivningsklare er 0 døgn
    Når utskrivning.kostnad vurderes
    Så er kostnad 0 kr

  @grense
  Scenariomal: Før 2017 er reglene ikke modellert
    Gitt at datoen er <dato>
    Og at betalte døgn for utskrivningsklare er 0 døgn
    Når utskrivning.kostnad vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall   |
      | 1. januar 2012    | uavklart |
      | 31. desember 2016 | uavklart |
      | 1. januar 2017    | oppfylt  |

  @grense
  Scenariomal: Betalingen begynte i 2012
    Gitt at datoen er <dato>
    Og at betalte døgn for utskrivningsklare er 0 døgn
    Når utskrivning.kostnad vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
