# language: no
Egenskap: Prisliste for praktisk bistand i Drammen

  Regel: Prislisten for 2023

    Bakgrunn:
      Gitt at datoen er 1. juni 2023
      Og at kommunen er "3005"
      Og at selvkost per time er 493 kr/time

    @grense
    Scenariomal: Hvert inntektstrinn i Drammen 2023, like under, på og over grensen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 8               | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | inntekt | egenandel |
        | 0       | 220       |
        | 222953  | 220       |
        | 222954  | 1308      |
        | 222955  | 1308      |
        | 334430  | 1308      |
        | 334431  | 2465      |
        | 334432  | 2465      |
        | 445907  | 2465      |
        | 445908  | 3451      |
        | 445909  | 3451      |

    @grense
    Scenariomal: Timeprisen gjelder til månedsprisen er nådd, og tiden rundes av til halvtimer
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | <timer>         | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | 250000       | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Eksempler:
        | timer | egenandel |
        | 3,74  | 1144,50   |
        | 3,75  | 1308      |
        | 3,76  | 1308      |
        | 4     | 1308      |
        | 4,5   | 1308      |

    Scenariomal: BPA koster det samme som vanlig hjelp, og personlig stell er gratis
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 3               | <bpa>              |
        | hol.3-2-6-b | personlig_stell  | 60              | <bpa>              |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | 250000       | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel 981 kr/måned
      Eksempler:
        | bpa |
        | ja  |
        | nei |

    Scenario: Inntekt som bare er kjent mellom to trinn, gir en sikker pris når trinnet er det samme
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 3               | nei                |
      Og at egenandel.hjemme/under_2G er oppgitt til nei
      Og at egenandel.hjemme/betalingsgrunnlag er oppgitt til mellom 222954 og 334430 kr/år
      Når egenandel.hjemme vurderes
      Så er egenandel 981 kr/måned

    Scenario: Ukjent inntekt gir en pris mellom laveste og høyeste trinn
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 8               | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | ukjent       | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er egenandel mellom 220 og 3451 kr/måned

    Scenario: Det varsles om grunnbeløpet på kommunens side
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 2               | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | 250000       | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så varsles det om "1. mai 2023"

