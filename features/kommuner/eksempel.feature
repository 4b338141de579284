# language: no
Egenskap: En oppdiktet kommunes fritak, og overlegget som endrer det

  Regel: Før overlegget gjelder, i 2025

    Bakgrunn:
      Gitt at datoen er 1. juni 2025
      Og at kommunen er "9999"
      Og at egenandel.hjemme/under_2G er oppgitt til ja

    @grense
    Scenariomal: Fritak fra 80 år og for høyst fire timer
      Gitt at alder er <alder> år
      Og at behovets varighet er 12 måneder
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa | gjelder mindreårig barn |
        | hol.3-2-6-b | praktisk_bistand | <timer>         | nei                | nei                     |
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | alder | timer | svar        |
        | 79    | 4     | vanlig_pris |
        | 80    | 4     | fritak      |
        | 81    | 4     | fritak      |
        | 80    | 3,5   | fritak      |
        | 80    | 4,5   | vanlig_pris |

    @grense
    Scenariomal: Kort behov gir også fritak
      Gitt at alder er 50 år
      Og at behovets varighet er <måneder> måneder
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa | gjelder mindreårig barn |
        | hol.3-2-6-b | praktisk_bistand | 2               | nei                | nei                     |
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | måneder | svar        |
        | 2       | fritak      |
        | 3       | fritak      |
        | 4       | vanlig_pris |

  Regel: Når overlegget gjelder, i 2026

    Bakgrunn:
      Gitt at datoen er 1. juni 2026
      Og at kommunen er "9999"
      Og at behovets varighet er 12 måneder

    @grense
    Scenariomal: Aldersgrensen er satt til 75 år, og timegrensen er fjernet
      Gitt at alder er <alder> år
      Og at egenandel.hjemme/betalingsgrunnlag er oppgitt til 200000 kr/år
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa | gjelder mindreårig barn |
        | hol.3-2-6-b | praktisk_bistand | 20              | nei                | nei                     |
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | alder | svar        |
        | 74    | vanlig_pris |
        | 75    | fritak      |
        | 76    | fritak      |

    @grense
    Scenariomal: Inntektsgrensen er byttet ut med 2,5 G
      Gitt at alder er 80 år
      Og at egenandel.hjemme/betalingsgrunnlag er oppgitt til <inntekt> kr/år
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa | gjelder mindreårig barn |
        | hol.3-2-6-b | praktisk_bistand | 4               | nei                | nei                     |
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | inntekt | svar        |
        | 325399  | fritak      |
        | 325400  | vanlig_pris |
        | 325401  | vanlig_pris |

    Scenario: Hjelp på grunn av et barn er lagt til som grunn
      Gitt at alder er 40 år
      Og at egenandel.hjemme/betalingsgrunnlag er oppgitt til 200000 kr/år
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa | gjelder mindreårig barn |
        | hol.3-2-6-b | praktisk_bistand | 4               | nei                | ja                      |
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "fritak"

    Scenario: Uten fritak er det nasjonale taket det samme
      Gitt at egenandel.hjemme/under_2G er oppgitt til ja
      Og at selvkost per time er 400 kr/time
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa | gjelder mindreårig barn |
        | hol.3-2-6-b | praktisk_bistand | 4               | nei                | nei                     |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned
