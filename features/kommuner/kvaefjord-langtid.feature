# language: no
Egenskap: Langtidsopphold i Kvæfjord
  Hovedregelen er at plassene er for personer over 67 år, men alder alene utelukker ingen.

  Regel: Hovedregelen om alder

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "5510"
      Og at oppholder seg i kommunen er ja
      Og at oppholdsgrunnlag er "fast_opphold"
      Og at eneste forsvarlige tilbud er vurdert til nei fordi "hjelp hjemme er også forsvarlig"

    @grense
    Scenariomal: Den som er yngre, skal ha behovet sitt vurdert
      Gitt at alder er <alder>
      Og at øvrige langtidskriterier oppfylt er vurdert til ja fordi "forskriften er gått gjennom"
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet <utfall>

      Eksempler:
        | alder | utfall   |
        | 66 år | uavklart |
        | 67 år | oppfylt  |
        | 68 år | oppfylt  |

    Scenariomal: Det er behovet som avgjør for den som er yngre
      Gitt at alder er 52 år
      Og at behovet er som hos eldre er vurdert til <vurdering> fordi "hjelpebehovet er vurdert uten hensyn til alder"
      Og at øvrige langtidskriterier oppfylt er vurdert til ja fordi "forskriften er gått gjennom"
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "<avgjørelse>"
      Og varsles det om "alder alene kan ikke utelukke noen"

      Eksempler:
        | vurdering | avgjørelse |
        | ja        | venteliste |
        | nei       | avslag     |

    Scenariomal: De øvrige kriteriene gjelder også den som er eldre
      Gitt at alder er 80 år
      Og at øvrige langtidskriterier oppfylt er vurdert til <øvrige> fordi "forskriften er gått gjennom"
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "<avgjørelse>"

      Eksempler:
        | øvrige | avgjørelse |
        | ja     | venteliste |
        | nei    | avslag     |

    Scenario: De øvrige kriteriene er ikke vurdert
      Gitt at alder er 80 år
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og må øvrige langtidskriterier oppfylt vurderes

    Scenario: Retten til plass har ingen aldersgrense
      Gitt at alder er 40 år
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "plass_nå"

  Regel: Kommunen har forskrift fra 22. juni 2017

    @grense
    Scenariomal: Forskriften er gitt 22. juni 2017
      Gitt at datoen er <dato>
      Og at kommunen er "5510"
      Når hol.3-2-a vurderes
      Så er vilkåret har_kriterier <utfall>

      Eksempler:
        | dato          | utfall   |
        | 21. juni 2017 | uavklart |
        | 22. juni 2017 | oppfylt  |
        | 23. juni 2017 | oppfylt  |
