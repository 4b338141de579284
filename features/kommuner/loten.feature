# language: no
Egenskap: Dagtilbud og avlastning i Løten

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3412"

  Regel: Dag- og arbeidstilbud

    Scenariomal: Bosatt, og uføretrygd eller vedtak
      Gitt at folkeregistrert i kommunen er <bosatt>
      Og at har uføretrygd er <trygd>
      Og at har vedtak om tjenester er <vedtak>
      Og at alder er 40 år
      Når løten.dag-og-arbeid vurderes
      Så er utfallet <utfall>
      Og varsles det om "Siden krever at personen er bosatt"

      Eksempler:
        | bosatt | trygd  | vedtak | utfall       |
        | ja     | ja     | nei    | oppfylt      |
        | ja     | nei    | ja     | oppfylt      |
        | ja     | nei    | nei    | ikke oppfylt |
        | nei    | ja     | ja     | ikke oppfylt |
        | ukjent | ja     | nei    | uavklart     |
        | ja     | ukjent | nei    | uavklart     |
        | ja     | nei    | ukjent | uavklart     |

    @grense
    Scenariomal: Øvre grense er 65 år
      Gitt at folkeregistrert i kommunen er ja
      Og at har uføretrygd er ja
      Og at alder er <alder>
      Når løten.dag-og-arbeid vurderes
      Så er utfallet <utfall>

      Eksempler:
        | alder  | utfall       |
        | 64 år  | oppfylt      |
        | 65 år  | oppfylt      |
        | 66 år  | ikke oppfylt |
        | ukjent | uavklart     |

    Scenario: Den som er fylt 65, er innenfor bare når grensen leses slik
      Gitt at folkeregistrert i kommunen er ja
      Og at har uføretrygd er ja
      Og at alder er 65 år
      Når løten.dag-og-arbeid vurderes
      Så er utfallet oppfylt
      Og avhenger svaret av lesemåten løten.dag-og-arbeid/hele_året_er_med

    Scenario: Lest den andre veien er den som er fylt 65, utenfor
      Gitt at lesemåten løten.dag-og-arbeid/hele_året_er_med er til_dagen_den_nås
      Og at folkeregistrert i kommunen er ja
      Og at har uføretrygd er ja
      Og at alder er 65 år
      Når løten.dag-og-arbeid vurderes
      Så er utfallet ikke oppfylt

    @grense
    Scenariomal: Den som er under 30 år, prioriteres
      Gitt at alder er <alder> år
      Når løten.dag-og-arbeid vurderes
      Så er prioriteres <prioriteres>

      Eksempler:
        | alder | prioriteres |
        | 29    | ja          |
        | 30    | nei         |
        | 31    | nei         |

    Scenario: Målet er vedtak innen fire uker
      Gitt at henvendelse mottatt er 2. mars 2026
      Når løten.dag-og-arbeid vurderes
      Så er vedtak senest 30. mars 2026

    Scenario: Den som oppholder seg i Løten uten å være registrert der, har samme rett
      Gitt at folkeregistrert i kommunen er nei
      Og at alder er 70 år
      Og at pbrl.2-1/omfattet_av_omsorgstjenester er oppgitt til ja
      Og at nødvendig dagaktivitet er vurdert til ja fordi "uten den blir hun helt alene"
      Når tjeneste.dagaktivitet vurderes
      Så er svaret "rett"

    Scenario: Grensene og målet står også i tjenesten
      Når tjeneste.dagaktivitet vurderes
      Så er veiledende øvre alder 65 år
      Og er prioritert under 30 år
      Og er vedtak innen 4 uker

  Regel: Avlastning

    Scenariomal: Kommunens momenter veies samlet
      Gitt at omsorgen er tung etter kommunens momenter er vurdert til <tungt> fordi "søvnen er brutt hver natt"
      Når løten.avlastning vurderes
      Så er utfallet <utfall>

      Eksempler:
        | tungt | utfall       |
        | ja    | oppfylt      |
        | nei   | ikke oppfylt |

    Scenario: Ingen har veid momentene
      Når løten.avlastning vurderes
      Så er utfallet uavklart
      Og må omsorgen er tung etter kommunens momenter vurderes
