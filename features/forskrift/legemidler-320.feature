# language: no
Egenskap: Når kommunen har ansvar for håndteringen av legemidlene (FOR-2008-04-03-320 § 2)
  Setter hun selv frem pillene, er det hennes ansvar. Fyller hjemmesykepleien dispenseren, er det kommunens.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenariomal: Hvem som har ansvaret
    Gitt at avgjørelsen gjelder helsehjelp er <helsehjelp>
    Og at har selv ansvar for legemidlene er <selv>
    Og at avtale om legemiddelhåndtering er <avtale>
    Når legemidler.320 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | helsehjelp | selv | avtale | svar                  |
      | ja         | nei  | nei    | kommunen_har_ansvaret |
      | ja         | ja   | ja     | kommunen_har_ansvaret |
      | ja         | ja   | nei    | personen_har_ansvaret |
      | nei        | nei  | ja     | personen_har_ansvaret |

  @grense
  Scenariomal: Når regelen gjelder
    Gitt at datoen er <dato>
    Og at avgjørelsen gjelder helsehjelp er ja
    Og at har selv ansvar for legemidlene er nei
    Når legemidler.320 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 30. april 2008    | ikke oppfylt |
      | 1. mai 2008       | uavklart     |
      | 31. desember 2016 | uavklart     |
      | 1. januar 2017    | oppfylt      |
