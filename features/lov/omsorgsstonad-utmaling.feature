# language: no
Egenskap: Hvor mange timer omsorgsstønaden dekker (ftrl § 6-4 siste ledd, hol §§ 3-6 og 4-1)
  Hjelpestønad brukes først, men kommunen venter ikke på Nav når støtten er nødvendig nå. Kommunen kan trekke fra for den, men trekket er en vurdering, aldri automatisk.

  Regel: Siste ledd første punktum – hjelpestønad først

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at forsvarlig tilbud er vurdert til ja fordi "stønaden og tjenestene er sett under ett"

    Scenariomal: Kommunen kan vedta timetallet før Nav har svart, og ser på det igjen etterpå
      Gitt at hjelpestønad sats er "<sats>"
      Når omsorgsstønad.utmåling vurderes
      Så er svaret "kan_legges_til_grunn"
      Og er vurderes_på_nytt_etter_nav <på nytt>

      Eksempler:
        | sats         | på nytt |
        | ikke_avklart | ja      |
        | ingen        | nei     |
        | sats_1       | nei     |
        | sats_4       | nei     |

  Regel: Siste ledd andre punktum – trekket er en vurdering

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at omsorgstimer vurdert er vurdert til 11 timer/uke fordi "oppgavene er gått gjennom på hjemmebesøk"

    Scenariomal: Timer etter trekk
      Gitt at hjelpestønad sats er "sats_1"
      Og at trekk for hjelpestønad er vurdert til <trekk> fordi "stønaden dekker noe av det samme tilsynet"
      Når omsorgsstønad.utmåling vurderes
      Så er omsorgsstønad timer <timer>

      Eksempler:
        | trekk          | timer          |
        | 0 timer/uke    | 11 timer/uke   |
        | 2 timer/uke    | 9 timer/uke    |
        | 2,25 timer/uke | 8,75 timer/uke |
        | 11 timer/uke   | 0 timer/uke    |
        | 12 timer/uke   | 0 timer/uke    |

    Scenariomal: Satsen gir ikke noe trekk av seg selv
      Gitt at hjelpestønad sats er "<sats>"
      Når omsorgsstønad.utmåling vurderes
      Så er omsorgsstønad timer <timer>

      Eksempler:
        | sats         | timer                    |
        | sats_1       | mellom 0 og 11 timer/uke |
        | sats_4       | mellom 0 og 11 timer/uke |
        | ikke_avklart | mellom 0 og 11 timer/uke |

    Scenario: Uten hjelpestønad er det ikke noe å trekke fra
      Gitt at hjelpestønad sats er "ingen"
      Når omsorgsstønad.utmåling vurderes
      Så er omsorgsstønad timer 11 timer/uke

    Scenario: Trekket er kjent, men timene er ikke vurdert
      Gitt at omsorgstimer vurdert er ukjent
      Og at hjelpestønad sats er "sats_1"
      Og at trekk for hjelpestønad er vurdert til 2 timer/uke fordi "stønaden dekker noe av det samme tilsynet"
      Når omsorgsstønad.utmåling vurderes
      Så er omsorgsstønad timer mellom 0 og 166 timer/uke
      Og må omsorgstimer vurdert vurderes

  Regel: Stønaden og de andre tjenestene skal samlet være forsvarlige (hol § 4-1)

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at hjelpestønad sats er "ingen"

    Scenario: Samlet er tilbudet ikke forsvarlig
      Gitt at forsvarlig tilbud er vurdert til nei fordi "timene dekker ikke nattarbeidet"
      Når omsorgsstønad.utmåling vurderes
      Så er svaret "må_vurderes_på_nytt"

    Scenario: Ingen har vurdert tilbudet samlet
      Når omsorgsstønad.utmåling vurderes
      Så er utfallet uavklart
      Og må forsvarlig tilbud vurderes

  Regel: I kraft fra 1. januar 2012

    @grense
    Scenariomal: Utmålingen før og etter 1. januar 2012
      Gitt at datoen er <dato>
      Og at hjelpestønad sats er "ingen"
      Og at forsvarlig tilbud er vurdert til ja fordi "stønaden og tjenestene er sett under ett"
      Når omsorgsstønad.utmåling vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2011 | ikke oppfylt |
        | 1. januar 2012    | oppfylt      |
        | 2. januar 2012    | oppfylt      |
