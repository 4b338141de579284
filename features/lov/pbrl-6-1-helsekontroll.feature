# language: no
Egenskap: Barns rett til helsekontroll (pbrl § 6-1)
  Helsestasjonen spør ikke hvorfor barnet er i Norge, og ikke hvor lenge det skal bli.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at alder er 4 år
    Og at oppholder seg i kommunen er ja
    Og at barnet bor i kommunen er nei
    Og at opphold.1255/utfall er oppgitt til ja
    Og at opphold.1255-4/utfall er oppgitt til ja

  @grense
  Scenariomal: Retten gjelder til barnet er voksent
    Gitt at alder er <alder>
    Når pbrl.6-1 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | alder | svar                   |
      | 0 år  | rett_til_helsekontroll |
      | 17 år | rett_til_helsekontroll |
      | 18 år | ikke_rett_som_barn     |
      | 19 år | ikke_rett_som_barn     |

  Scenariomal: Hos bestemor i sommer, eller hjemme
    Gitt at oppholder seg i kommunen er <her>
    Og at barnet bor i kommunen er <bor>
    Når pbrl.6-1 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | her | bor | svar                   |
      | ja  | nei | rett_til_helsekontroll |
      | nei | ja  | rett_til_helsekontroll |
      | nei | nei | ikke_rett_som_barn     |

  Scenariomal: Uansett opphold
    Gitt at opphold.1255/utfall er oppgitt til <fulle>
    Og at opphold.1255-4/utfall er oppgitt til <barn>
    Når pbrl.6-1 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | fulle | barn | svar                   |
      | nei   | ja   | rett_til_helsekontroll |
      | ja    | nei  | rett_til_helsekontroll |
      | nei   | nei  | ikke_rett_som_barn     |

  @grense
  Scenariomal: Når regelen gjelder
    Gitt at datoen er <dato>
    Når pbrl.6-1 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 31. desember 2011 | uavklart     |
      | 1. januar 2012    | oppfylt      |
