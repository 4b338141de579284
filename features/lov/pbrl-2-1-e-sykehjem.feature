# language: no
Egenskap: Rett til plass i sykehjem eller tilsvarende bolig (pbrl § 2-1 e første ledd)
  Er en slik plass det eneste som er forsvarlig, har personen rett til den nå.

  Regel: Første ledd – det eneste tilbudet som er forsvarlig

    Scenario: Ikke noe annet er forsvarlig
      Gitt at datoen er 1. mars 2026
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "personen trenger tilsyn hele døgnet, og hjelp hjemme er prøvd"
      Når pbrl.2-1-e vurderes
      Så er svaret "rett_til_plass_nå"

    Scenario: Noe annet er også forsvarlig
      Gitt at datoen er 1. mars 2026
      Og at eneste forsvarlige tilbud er vurdert til nei fordi "flere besøk av hjemmesykepleien er nok"
      Når pbrl.2-1-e vurderes
      Så er svaret "ikke_rett_til_plass_nå"

    Scenario: Ingen har vurdert det ennå
      Gitt at datoen er 1. mars 2026
      Når pbrl.2-1-e vurderes
      Så er utfallet uavklart
      Og må eneste forsvarlige tilbud vurderes

    Scenariomal: Verken ledig plass, alder eller plass på ventelisten endrer retten
      Gitt at datoen er 1. mars 2026
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Og at <opplysning> er <verdi>
      Når pbrl.2-1-e vurderes
      Så er svaret "rett_til_plass_nå"

      Eksempler:
        | opplysning                        | verdi |
        | på venteliste for langtidsopphold | ja    |
        | langtidsplass tilbudt             | nei   |
        | ledig kapasitet                   | nei   |
        | alder                             | 40 år |

  Regel: I kraft fra 1. juli 2016

    @grense
    Scenariomal: Bestemmelsen før og etter 1. juli 2016
      Gitt at datoen er <dato>
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Når pbrl.2-1-e vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | svar              |
        | 30. juni 2016 | ikke_i_kraft      |
        | 1. juli 2016  | rett_til_plass_nå |
        | 2. juli 2016  | rett_til_plass_nå |
