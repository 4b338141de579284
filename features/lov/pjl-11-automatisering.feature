# language: no
Egenskap: Om en avgjørelse kan treffes helt automatisk (pjl § 11)
  Bare avgjørelser om helsehjelp som er lite inngripende, kan treffes uten et menneske.

  Regel: Første ledd – helsehjelp og lite inngripende

    Scenariomal: Begge deler må være oppfylt
      Gitt at datoen er 1. mars 2026
      Og at avgjørelsen gjelder helsehjelp er <helsehjelp>
      Og at lite inngripende avgjørelse er vurdert til <lite> fordi "hva avgjørelsen betyr"
      Når pjl.11 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | helsehjelp | lite | svar                   |
        | ja         | ja   | kan_automatiseres      |
        | ja         | nei  | et_menneske_må_avgjøre |
        | nei        | ja   | et_menneske_må_avgjøre |

    Scenario: Ingen har vurdert hvor inngripende avgjørelsen er
      Gitt at datoen er 1. mars 2026
      Og at avgjørelsen gjelder helsehjelp er ja
      Når pjl.11 vurderes
      Så er utfallet uavklart
      Og må lite inngripende avgjørelse vurderes

    Scenario: Ikke kjent om avgjørelsen gjelder helsehjelp
      Gitt at datoen er 1. mars 2026
      Og at lite inngripende avgjørelse er vurdert til ja fordi "hva avgjørelsen betyr"
      Når pjl.11 vurderes
      Så er utfallet uavklart
      Og mangler avgjørelsen gjelder helsehjelp

  Regel: Adgangen kom 1. juli 2022

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at avgjørelsen gjelder helsehjelp er ja
      Og at lite inngripende avgjørelse er vurdert til ja fordi "hva avgjørelsen betyr"
      Når pjl.11 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato          | utfall       |
        | 30. juni 2022 | ikke oppfylt |
        | 1. juli 2022  | oppfylt      |
        | 2. juli 2022  | oppfylt      |
