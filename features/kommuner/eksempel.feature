# language: no
Egenskap: En oppdiktet kommunes fritak, og overlegget som endrer det

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |
    Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
      | hjemmel     | organisert som bpa |
      | hol.3-2-6-b | nei                |

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
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | <timer>         | nei                     |
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
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | 2               | nei                     |
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
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Aldersgrensen er satt til 75 år, og timegrensen er fjernet
      Gitt at alder er <alder> år
      Og at egenandel.hjemme/betalingsgrunnlag er oppgitt til 200000 kr/år
      Og følgende tjeneste:
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | 20              | nei                     |
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
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | 4               | nei                     |
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | inntekt   | svar        |
        | 325399,99 | fritak      |
        | 325400    | vanlig_pris |
        | 325400,01 | vanlig_pris |

    Scenario: Hjelp på grunn av et barn er lagt til som grunn
      Gitt at alder er 40 år
      Og at egenandel.hjemme/betalingsgrunnlag er oppgitt til 200000 kr/år
      Og følgende tjeneste:
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | 4               | ja                      |
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "fritak"

    Scenario: Uten fritak er det nasjonale taket det samme
      Gitt at egenandel.hjemme/under_2G er oppgitt til ja
      Og at selvkost per time er 400 kr/time
      Og følgende tjeneste:
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | 4               | nei                     |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned

  Regel: Dagene der fritaket og overlegget begynner og slutter

    Bakgrunn:
      Gitt at kommunen er "9999"
      Og at behovets varighet er 12 måneder
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 200000       |

    @grense
    Scenariomal: Fritaket gjelder fra 2025, og den lavere aldersgrensen bare i 2026
      Gitt at datoen er <dato>
      Og at alder er <alder> år
      Og følgende tjeneste:
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | 4               | nei                     |
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | dato              | alder | svar         |
        | 31. desember 2024 | 80    | ikke_i_kraft |
        | 1. januar 2025    | 80    | fritak       |
        | 31. desember 2025 | 77    | vanlig_pris  |
        | 1. januar 2026    | 77    | fritak       |
        | 31. desember 2026 | 77    | fritak       |
        | 1. januar 2027    | 77    | vanlig_pris  |
        | 1. januar 2027    | 80    | fritak       |

    @grense
    Scenariomal: Overlegget løfter inntektsgrensen fra 2 til 2,5 G bare i 2026
      Gitt at datoen er <dato>
      Og at alder er 80 år
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Og følgende tjeneste:
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | 4               | nei                     |
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | dato              | inntekt   | svar        |
        | 31. desember 2025 | 248055,99 | fritak      |
        | 31. desember 2025 | 248056    | vanlig_pris |
        | 1. januar 2026    | 325399,99 | fritak      |
        | 1. januar 2026    | 325400    | vanlig_pris |
        | 31. desember 2026 | 325399,99 | fritak      |
        | 31. desember 2026 | 325400    | vanlig_pris |
        | 1. januar 2027    | 273097,99 | fritak      |
        | 1. januar 2027    | 273098    | vanlig_pris |

    Scenario: Inntekten er bare kjent mellom 2 og 3 G, og da er det ikke avgjort om fritaket gjelder i 2026
      Gitt at datoen er 1. juni 2026
      Og at alder er 80 år
      Og følgende medlem:
        | slag     | nettoinntekt            |
        | mottaker | mellom 300000 og 350000 |
      Når eksempel.fritak-for-egenandel vurderes
      Så er utfallet uavklart
      Og er vilkåret lav_inntekt uavklart
