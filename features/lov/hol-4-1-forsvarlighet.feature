# language: no
Egenskap: Forsvarlige tjenester (hol § 4-1)
  Tilbudet skal være forsvarlig, helhetlig og verdig. Det vurderes av fagfolk og regnes aldri ut.

  Bakgrunn: Knut Prøve får tilsyn fire ganger i døgnet, har én primærkontakt og bestemmer selv når hjelpen kommer
    Gitt at datoen er 1. mars 2026
    Og at forsvarlig tilbud er vurdert til ja fordi "tilsyn fire ganger i døgnet er nok"
    Og at helhetlig tilbud er vurdert til ja fordi "én primærkontakt følger opp"
    Og at verdig tilbud er vurdert til ja fordi "han bestemmer selv når hjelpen kommer"

  Regel: Første ledd – forsvarlig, helhetlig og verdig

    Scenario: Tilbudet til Knut holder
      Når forsvarlige tjenester vurderes
      Så er svaret "forsvarlig"

    Scenario: Knut har falt tre netter på rad uten at noen kom
      Gitt at forsvarlig tilbud er vurdert til nei fordi "han har ligget på gulvet tre netter"
      Når forsvarlige tjenester vurderes
      Så er svaret "ikke forsvarlig"

    Scenario: Fire tjenester kommer til Knut, og ingen vet hva de andre gjør
      Gitt at helhetlig tilbud er vurdert til nei fordi "to av dem ga samme medisin"
      Når forsvarlige tjenester vurderes
      Så er svaret "ikke forsvarlig"

    Scenario: Knut blir lagt klokken fem fordi vakten slutter
      Gitt at verdig tilbud er vurdert til nei fordi "han vil være oppe om kvelden"
      Når forsvarlige tjenester vurderes
      Så er svaret "ikke forsvarlig"

    Scenario: Ingen har vurdert om tilbudet er forsvarlig
      Gitt at forsvarlig tilbud er ukjent
      Når forsvarlige tjenester vurderes
      Så er utfallet uavklart
      Og må forsvarlig tilbud vurderes

    Scenario: At tilbudet er forsvarlig, sier ikke at det er helhetlig og verdig
      Gitt at helhetlig tilbud er ukjent
      Og at verdig tilbud er ukjent
      Når forsvarlige tjenester vurderes
      Så er utfallet uavklart
      Og må helhetlig tilbud vurderes
      Og må verdig tilbud vurderes

  Regel: Loven gjelder fra 1. januar 2012

    @grense
    Scenariomal: Knuts tilbud før og etter at loven kom
      Gitt at datoen er <dato>
      Når hol.4-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke i kraft |
        | 1. januar 2012    | forsvarlig   |
