# language: no
Egenskap: Renhold i Larvik
  Kommunen gjør rent minst hver fjerde uke og minst én time hver gang. Det er et gulv: den som trenger mer, skal få mer.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "Larvik"

  Scenario: Berit bor hjemme og klarer ikke gulvene selv
    Gitt at oppholder seg i kommunen er ja
    Og at nødvendig praktisk bistand er vurdert til ja fordi "hun kan ikke bøye seg etter operasjonen"
    Når larvik.praktisk-bistand vurderes
    Så er svaret "etter_kriteriene"
    Og er uker mellom renhold 4 uker
    Og er timer per renhold 1 timer

  Scenariomal: Hvem som får
    Gitt at oppholder seg i kommunen er <her>
    Og at nødvendig praktisk bistand er vurdert til <nødvendig> fordi "vurdert ved hjemmebesøket"
    Når larvik.praktisk-bistand vurderes
    Så er svaret "<svar>"

    Eksempler:
      | her | nødvendig | svar               |
      | ja  | ja        | etter_kriteriene   |
      | nei | ja        | utenfor_kriteriene |
      | ja  | nei       | utenfor_kriteriene |

  Scenario: Ingen har vært på hjemmebesøk ennå
    Gitt at oppholder seg i kommunen er ja
    Når larvik.praktisk-bistand vurderes
    Så er utfallet uavklart
    Og må nødvendig praktisk bistand vurderes
