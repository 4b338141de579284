# language: no
Egenskap: Langtidsopphold i Bodø
  Vedtaket skal settes i verk innen to måneder, og en ledig plass går til den som da har størst behov.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "1804"
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Regel: Fristen

    Scenariomal: Plass senest to måneder etter vedtaket
      Gitt at langtidsvedtak dato er <vedtak>
      Når pbrl.2-1-e-venteliste vurderes
      Så er plass senest <senest>

      Eksempler:
        | vedtak            | senest           |
        | 15. januar 2026   | 15. mars 2026    |
        | 31. desember 2025 | 28. februar 2026 |

  Regel: Rekkefølgen på ventelisten

    Scenario: Størst behov går først, og ventetid gir ikke forrang
      Når hol.3-2-a vurderes
      Så er størst behov først ja
      Og er ventetid gir forrang nei
      Og varsles det om "ikke er bekreftet"

    Scenario: Den som må ha plass nå, står ikke i noen kø
      Gitt at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "plass_nå"

  Regel: Kriteriene er ikke lagt inn

    Scenario: Uten kriteriene er det ikke noe svar om venteliste
      Gitt at eneste forsvarlige tilbud er vurdert til nei fordi "hjelp hjemme er også forsvarlig"
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og er avgjørelsen uavklart
