# language: no
Egenskap: Øyeblikkelig hjelp fra kommunen (hol § 3-5 første og andre ledd)
  Kommunen skal hjelpe straks når det haster, med mindre den vet at andre hjelper i tide.

  Regel: Loven gjelder fra 1. januar 2012

    @grense
    Scenariomal: Øyeblikkelig hjelp før og etter ikrafttredelsen
      Gitt at datoen er <dato>
      Og at påtrengende nødvendig er vurdert til ja fordi "har falt og kan ikke reise seg"
      Og at forsvarlig at kommunen hjelper er vurdert til ja fordi "legevakten kan undersøke"
      Og at andre hjelper i tide er nei
      Når hol.3-5 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar               |
        | 31. desember 2011 | ikke_i_kraft       |
        | 1. januar 2012    | skal_hjelpe_straks |

  Regel: Første ledd – det haster, og kommunen kan hjelpe på en forsvarlig måte

    Scenariomal: Alle tre vilkårene
      Gitt at datoen er 1. mars 2026
      Og at påtrengende nødvendig er vurdert til <haster> fordi "se journalen"
      Og at forsvarlig at kommunen hjelper er vurdert til <forsvarlig> fordi "se legens vurdering"
      Og at andre hjelper i tide er <andre>
      Når hol.3-5 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | haster | forsvarlig | andre | svar                    |
        | ja     | ja         | nei   | skal_hjelpe_straks      |
        | nei    | ja         | nei   | ikke_øyeblikkelig_hjelp |
        | ja     | nei        | nei   | ikke_øyeblikkelig_hjelp |
        | ja     | ja         | ja    | ikke_øyeblikkelig_hjelp |

    Scenario: Om det haster, må vurderes
      Gitt at datoen er 1. mars 2026
      Og at forsvarlig at kommunen hjelper er vurdert til ja fordi "legevakten kan undersøke"
      Og at andre hjelper i tide er nei
      Når hol.3-5 vurderes
      Så er utfallet uavklart
      Og må påtrengende nødvendig vurderes

    Scenario: Om kommunen kan hjelpe på en forsvarlig måte, må vurderes
      Gitt at datoen er 1. mars 2026
      Og at påtrengende nødvendig er vurdert til ja fordi "har falt og kan ikke reise seg"
      Og at andre hjelper i tide er nei
      Når hol.3-5 vurderes
      Så er utfallet uavklart
      Og må forsvarlig at kommunen hjelper vurderes

  Regel: Andre ledd – kommunen må vite at andre hjelper

    Scenario: Vet kommunen ikke om andre hjelper, er svaret ikke klart
      Gitt at datoen er 1. mars 2026
      Og at påtrengende nødvendig er vurdert til ja fordi "har falt og kan ikke reise seg"
      Og at forsvarlig at kommunen hjelper er vurdert til ja fordi "legevakten kan undersøke"
      Når hol.3-5 vurderes
      Så er utfallet uavklart
      Og mangler andre hjelper i tide

  Regel: Alle har retten, uansett opphold

    Scenario: Den som er ulovlig i Norge og bor et annet sted, skal også få hjelp
      Gitt at datoen er 1. mars 2026
      Og at oppholder seg i kommunen er nei
      Og at oppholdsgrunnlag er "ulovlig"
      Og at påtrengende nødvendig er vurdert til ja fordi "har falt og kan ikke reise seg"
      Og at forsvarlig at kommunen hjelper er vurdert til ja fordi "legevakten kan undersøke"
      Og at andre hjelper i tide er nei
      Når hol.3-5 vurderes
      Så er svaret "skal_hjelpe_straks"
