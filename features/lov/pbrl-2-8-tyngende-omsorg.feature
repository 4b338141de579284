# language: no
Egenskap: Rett til vedtak for den som har særlig tyngende omsorgsarbeid (pbrl § 2-8)
  Omsorgsyteren kan kreve et vedtak om tiltak, men ikke et bestemt tiltak.

  Regel: Arbeidet er særlig tyngende

    Scenariomal: Det er en vurdering av hele situasjonen
      Gitt at datoen er 1. mars 2026
      Og at særlig tyngende omsorgsarbeid er vurdert til <vurdering> fordi "nattarbeid, søsken og varighet er vurdert samlet"
      Når pbrl.2-8 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | vurdering | svar                 |
        | ja        | rett_til_vedtak      |
        | nei       | ikke_særlig_tyngende |

    Scenario: Ingen har vurdert arbeidet
      Gitt at datoen er 1. mars 2026
      Når pbrl.2-8 vurderes
      Så er utfallet uavklart
      Og må særlig tyngende omsorgsarbeid vurderes

    Scenario: At omsorgsyteren har omsorgsplikt, avgjør ikke
      Gitt at datoen er 1. mars 2026
      Og at har omsorgsplikt er ja
      Når pbrl.2-8 vurderes
      Så er utfallet uavklart
      Og må særlig tyngende omsorgsarbeid vurderes

  Regel: Hva arbeidet holdes opp mot

    Scenariomal: Med og uten omsorgsplikt
      Gitt at datoen er 1. mars 2026
      Og at har omsorgsplikt er <plikt>
      Når pbrl.2-8 vurderes
      Så er målestokk <målestokk>

      Eksempler:
        | plikt  | målestokk                       |
        | ja     | "mer_enn_vanlig_på_samme_alder" |
        | nei    | "mer_enn_rimelig_å_vente"       |
        | ukjent | uavklart                        |

  Regel: I kraft fra 1. januar 2012

    @grense
    Scenariomal: Bestemmelsen før og etter 1. januar 2012
      Gitt at datoen er <dato>
      Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "arbeidet går døgnet rundt"
      Når pbrl.2-8 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar            |
        | 31. desember 2011 | ikke_i_kraft    |
        | 1. januar 2012    | rett_til_vedtak |
        | 2. januar 2012    | rett_til_vedtak |
