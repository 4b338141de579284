# language: no
Egenskap: Forsvarlige tjenester (hol § 4-1)
  Tilbudet skal være forsvarlig, helhetlig og verdig. Det vurderes av fagfolk og regnes aldri ut.

  Regel: Loven gjelder fra 1. januar 2012

    @grense
    Scenariomal: Forsvarlighet før og etter ikrafttredelsen
      Gitt at datoen er <dato>
      Og at forsvarlig tilbud er vurdert til ja fordi "tilsyn fire ganger i døgnet er nok"
      Og at helhetlig tilbud er vurdert til ja fordi "én primærkontakt følger opp"
      Og at verdig tilbud er vurdert til ja fordi "bestemmer selv når hjelpen kommer"
      Når hol.4-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | forsvarlig   |

  Regel: Første ledd – forsvarlig, helhetlig og verdig

    Scenariomal: Hver vurdering kan alene vise at tilbudet ikke er godt nok
      Gitt at datoen er 1. mars 2026
      Og at forsvarlig tilbud er vurdert til <forsvarlig> fordi "se vurderingen"
      Og at helhetlig tilbud er vurdert til <helhetlig> fordi "se vurderingen"
      Og at verdig tilbud er vurdert til <verdig> fordi "se vurderingen"
      Når hol.4-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | forsvarlig | helhetlig | verdig | svar            |
        | ja         | ja        | ja     | forsvarlig      |
        | nei        | ja        | ja     | ikke_forsvarlig |
        | ja         | nei       | ja     | ikke_forsvarlig |
        | ja         | ja        | nei    | ikke_forsvarlig |

    Scenario: Uten en vurdering er det ikke sagt at tilbudet er forsvarlig
      Gitt at datoen er 1. mars 2026
      Og at helhetlig tilbud er vurdert til ja fordi "én primærkontakt følger opp"
      Og at verdig tilbud er vurdert til ja fordi "bestemmer selv når hjelpen kommer"
      Når hol.4-1 vurderes
      Så er utfallet uavklart
      Og må forsvarlig tilbud vurderes

    Scenario: At tilbudet er forsvarlig, sier ikke at det er helhetlig og verdig
      Gitt at datoen er 1. mars 2026
      Og at forsvarlig tilbud er vurdert til ja fordi "tilsyn fire ganger i døgnet er nok"
      Når hol.4-1 vurderes
      Så er utfallet uavklart
      Og må helhetlig tilbud vurderes
      Og må verdig tilbud vurderes
