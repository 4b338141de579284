# language: no
Egenskap: Ergoterapi fra kommunen
  Retten følger av om hjelpen er nødvendig. Det trengs ikke vedtak etter forvaltningsloven for å få den.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at pbrl.2-1/omfattet er oppgitt til ja

  Scenariomal: Etter hoftebruddet
    Gitt at pbrl.2-1/omfattet er oppgitt til <omfattet>
    Og at nødvendig ergoterapi er vurdert til <nødvendig> fordi "hun kommer ikke ned trappen"
    Når hol.3-2-ergoterapi vurderes
    Så er svaret "<svar>"
    Eksempler:
      | omfattet | nødvendig | svar       |
      | ja       | ja        | rett       |
      | ja       | nei       | ingen_rett |
      | nei      | ja        | ingen_rett |

  Scenario: Ingen har vurdert det
    Når hol.3-2-ergoterapi vurderes
    Så er utfallet uavklart
    Og må nødvendig ergoterapi vurderes

  @grense
  Scenariomal: Fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at nødvendig ergoterapi er vurdert til ja fordi "hun kommer ikke ned trappen"
    Når hol.3-2-ergoterapi vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | oppfylt      |
