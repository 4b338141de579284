# language: no
Egenskap: Langtidsopphold i Bærum
  Bærum legger vekt på flere forhold samlet. Ingen av dem er et vilkår alene. Kommunen lover den som bor hjemme, plass innen tre måneder etter vedtaket.

  Regel: Kriteriene

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "3201"
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "fast_opphold"
      Og at eneste forsvarlige tilbud er vurdert til nei fordi "hjelp hjemme er forsvarlig en stund til"

    Scenariomal: Forholdene vurderes samlet, og hva andre tiltak kan gi, er ett av dem
      Gitt at kan vente hjemme forsvarlig er vurdert til ja fordi "hjemmesykepleien kommer fire ganger om dagen"
      Og at forholdene tilsier langtidsopphold er vurdert til <forhold> fordi "egenomsorg, sykdom og andre tiltak er vurdert samlet"
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "<avgjørelse>"
      Og varsles det om "best tjent med plass"

      Eksempler:
        | forhold | avgjørelse |
        | ja      | venteliste |
        | nei     | avslag     |

    Scenario: Ingenting er vurdert ennå
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og må forholdene tilsier langtidsopphold vurderes
      Og varsles det om "ikke er bekreftet"

    Scenario: Kommunens kriterier tar ikke bort retten til plass
      Gitt at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Og at forholdene tilsier langtidsopphold er vurdert til nei fordi "velferdsteknologi er ikke prøvd"
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "plass_nå"

    Scenario: I en annen kommune er kriteriene ikke lagt inn
      Gitt at kommunen er "1804"
      Og at forholdene tilsier langtidsopphold er vurdert til ja fordi "egenomsorg og sykdom er vurdert samlet"
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart

  Regel: Garantien på tre måneder

    Scenariomal: Plass senest tre måneder etter vedtaket
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "3201"
      Og at langtidsvedtak dato er <vedtak>
      Når pbrl.2-1-e-venteliste vurderes
      Så er plass senest <senest>

      Eksempler:
        | vedtak            | senest           |
        | 15. januar 2026   | 15. april 2026   |
        | 30. november 2025 | 28. februar 2026 |
