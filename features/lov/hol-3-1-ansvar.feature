# language: no
Egenskap: Kommunens ansvar for alle som oppholder seg i kommunen (hol § 3-1)
  Kommunen skal sørge for nødvendige tjenester til alle som oppholder seg i kommunen.

  Regel: Loven gjelder fra 1. januar 2012

    @grense
    Scenariomal: Ansvaret før og etter ikrafttredelsen
      Gitt at datoen er <dato>
      Og at oppholder seg i kommunen er ja
      Og at nødvendig hjelp er vurdert til ja fordi "kan ikke stelle seg selv"
      Når hol.3-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | skal_tilby   |

  Regel: Første ledd – opphold i kommunen og nødvendig hjelp

    Scenariomal: Begge deler må til
      Gitt at datoen er 1. mars 2026
      Og at oppholder seg i kommunen er <her>
      Og at nødvendig hjelp er vurdert til <nødvendig> fordi "se vurderingen"
      Når hol.3-1 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | her | nødvendig | svar        |
        | ja  | ja        | skal_tilby  |
        | nei | ja        | ingen_plikt |
        | ja  | nei       | ingen_plikt |

    Scenario: Om hjelpen er nødvendig, må vurderes
      Gitt at datoen er 1. mars 2026
      Og at oppholder seg i kommunen er ja
      Når hol.3-1 vurderes
      Så er utfallet uavklart
      Og må nødvendig hjelp vurderes

    Scenario: Er det ukjent hvor personen er, mangler det en opplysning
      Gitt at datoen er 1. mars 2026
      Og at nødvendig hjelp er vurdert til ja fordi "kan ikke stelle seg selv"
      Når hol.3-1 vurderes
      Så er utfallet uavklart
      Og mangler oppholder seg i kommunen
