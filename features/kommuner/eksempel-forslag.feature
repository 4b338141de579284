# language: no
Egenskap: Prislisten i Eksempel kommune, og forslag som er laget for å vise hvordan de sammenlignes
  Alt her er oppdiktet. Et forslag gjelder bare når noen ber om det.

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |

  Regel: Prisen følger inntektstrinnet, og BPA er gratis før forslaget

    Bakgrunn:
      Gitt at kommunen er "9999"
      Og at selvkost per time er 600 kr/time
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Trinnene begynner ved 2 og 4 G
      Gitt at datoen er 1. august 2026
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er egenandel <pris> kr/måned
      Eksempler:
        | inntekt   | pris |
        | 260319,99 | 240  |
        | 260320    | 1400 |
        | 260320,01 | 1400 |
        | 520639,99 | 1400 |
        | 520640    | 3000 |
        | 520640,01 | 3000 |

    @grense
    Scenariomal: Timene betyr noe når de koster mindre enn månedsprisen
      Gitt at datoen er 1. august 2026
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | <timer>         | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er egenandel <pris> kr/måned
      Eksempler:
        | timer | inntekt | pris |
        | 1     | 100000  | 120  |
        | 2     | 100000  | 240  |
        | 3     | 100000  | 240  |
        | 1     | 300000  | 350  |
        | 4     | 300000  | 1400 |
        | 5     | 300000  | 1400 |
        | 1     | 600000  | 500  |
        | 6     | 600000  | 3000 |
        | 7     | 600000  | 3000 |

    Scenariomal: BPA koster bare noe etter forslaget
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | ja                 |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 300000       |
      Og at overlegget "eksempel.forslag-bpa-lik-betaling" gjelder
      Når egenandel.hjemme vurderes
      Så er egenandel <pris> kr/måned
      Eksempler:
        | dato          | pris |
        | 30. juni 2026 | 0    |
        | 1. juli 2026  | 1400 |

    Scenario: Uten forslaget er BPA gratis
      Gitt at datoen er 1. august 2026
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | ja                 |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 300000       |
      Når egenandel.hjemme vurderes
      Så er egenandel 0 kr/måned

    @grense
    Scenariomal: Etter forslaget begynner det siste trinnet ved 3 G
      Gitt at datoen er 1. august 2026
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | <timer>         | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Og at overlegget "eksempel.forslag-inntektstrinn" gjelder
      Når egenandel.hjemme vurderes
      Så er egenandel <pris> kr/måned
      Eksempler:
        | timer | inntekt   | pris |
        | 1     | 260319,99 | 120  |
        | 10    | 260319,99 | 240  |
        | 1     | 260320    | 350  |
        | 10    | 260320,01 | 1400 |
        | 10    | 390479,99 | 1400 |
        | 1     | 390480    | 500  |
        | 10    | 390480    | 3000 |
        | 10    | 390480,01 | 3000 |

    @grense
    Scenariomal: Prislisten gjelder i 2026
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 600000       |
      Når egenandel.hjemme vurderes
      Så er egenandel <pris>
      Eksempler:
        | dato              | pris                      |
        | 31. desember 2025 | mellom 0 og 6000 kr/måned |
        | 1. januar 2026    | 3000 kr/måned             |
        | 31. desember 2026 | 3000 kr/måned             |
        | 1. januar 2027    | mellom 0 og 6000 kr/måned |

    @grense
    Scenariomal: Forslaget om inntektstrinn gjelder ut 2026
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 400000       |
      Og at overlegget "eksempel.forslag-inntektstrinn" gjelder
      Når egenandel.hjemme vurderes
      Så er egenandel <pris>
      Eksempler:
        | dato              | pris                      |
        | 30. juni 2026     | 1400 kr/måned             |
        | 1. juli 2026      | 3000 kr/måned             |
        | 31. desember 2026 | 3000 kr/måned             |
        | 1. januar 2027    | mellom 0 og 6000 kr/måned |

    @grense
    Scenariomal: Forslaget om betaling for BPA gjelder ut 2026
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | ja                 |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 300000       |
      Og at overlegget "eksempel.forslag-bpa-lik-betaling" gjelder
      Når egenandel.hjemme vurderes
      Så er egenandel <pris>
      Eksempler:
        | dato              | pris          |
        | 31. desember 2026 | 1400 kr/måned |

    Scenario: Etter at forslaget om betaling for BPA er over, bygger ikke svaret på det
      Gitt at datoen er 1. januar 2027
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk_bistand | 10              | ja                 |
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 300000       |
      Og at overlegget "eksempel.forslag-bpa-lik-betaling" gjelder
      Når egenandel.hjemme vurderes
      Så varsles det ikke om "Svaret bygger på et forslag"

  Regel: Et fritak er kommunens eget, og kan gjøres mindre

    @grense
    Scenariomal: Etter forslaget gis fritaket fra 85 år
      Gitt at datoen er 1. mars 2027
      Og at kommunen er "9999"
      Og at eksempel.fritak-for-egenandel/lav_inntekt er oppgitt til ja
      Og at eksempel.fritak-for-egenandel/få_timer er oppgitt til ja
      Og at behovets varighet er 12 måneder
      Og at alder er <alder>
      Og at overlegget "eksempel.forslag-strengere-fritak" gjelder
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | alder | svar        |
        | 84 år | vanlig_pris |
        | 85 år | fritak      |
        | 86 år | fritak      |

    @grense
    Scenario: Dagen før forslaget gjelder fortsatt det utvidede fritaket
      Gitt at datoen er 31. desember 2026
      Og at kommunen er "9999"
      Og at eksempel.fritak-for-egenandel/lav_inntekt er oppgitt til ja
      Og at behovets varighet er 12 måneder
      Og at alder er 80 år
      Og at overlegget "eksempel.forslag-strengere-fritak" gjelder
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "fritak"

    @grense
    Scenario: Den første dagen med forslaget er ikke 84 år nok
      Gitt at datoen er 1. januar 2027
      Og at kommunen er "9999"
      Og at eksempel.fritak-for-egenandel/lav_inntekt er oppgitt til ja
      Og at eksempel.fritak-for-egenandel/få_timer er oppgitt til ja
      Og at behovets varighet er 12 måneder
      Og at alder er 84 år
      Og at overlegget "eksempel.forslag-strengere-fritak" gjelder
      Når eksempel.fritak-for-egenandel vurderes
      Så er svaret "vanlig_pris"

  Regel: Timetallet i retten til BPA er lovens

    @grense
    Scenariomal: Forslagene om timetall gjelder fra 2027
      Gitt at datoen er <dato>
      Og at kommunen er "9999"
      Og at alder er 40 år
      Og at behovets varighet er 60 måneder
      Og at vesentlig økt kostnad er vurdert til ja fordi "regnskapet viser dobbel utgift"
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | <timer>       | praktisk_bistand | nei                 | nei         |
      Og at overlegget "<forslag>" gjelder
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"
      Eksempler:
        | dato              | timer | forslag                   | svar          |
        | 31. desember 2026 | 31    | eksempel.forslag-30-timer | kan_innvilges |
        | 1. januar 2027    | 31    | eksempel.forslag-30-timer | rett          |
        | 31. desember 2026 | 33    | eksempel.forslag-35-timer | rett          |
        | 1. januar 2027    | 33    | eksempel.forslag-35-timer | kan_innvilges |

    @grense
    Scenariomal: Med forslaget om 30 timer betyr kostnaden ingenting fra 30 timer
      Gitt at datoen er 1. mars 2027
      Og at alder er 40 år
      Og at behovets varighet er 60 måneder
      Og at vesentlig økt kostnad er vurdert til ja fordi "regnskapet viser dobbel utgift"
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | <timer>       | praktisk_bistand | nei                 | nei         |
      Og at overlegget "eksempel.forslag-30-timer" gjelder
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"
      Eksempler:
        | timer | svar          |
        | 29,99 | kan_innvilges |
        | 30    | rett          |
        | 30,01 | rett          |

    @grense
    Scenariomal: Et forslag om 35 timer tar retten fra noen, og svaret sier at det ikke er lov
      Gitt at datoen er 1. mars 2027
      Og at kommunen er "9999"
      Og at alder er 40 år
      Og at behovets varighet er 60 måneder
      Og at vesentlig økt kostnad er vurdert til ja fordi "regnskapet viser dobbel utgift"
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | <timer>       | praktisk_bistand | nei                 | nei         |
      Og at overlegget "eksempel.forslag-35-timer" gjelder
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"
      Og varsles det om "en kommune kan ikke kreve flere timer enn loven"
      Eksempler:
        | timer | svar          |
        | 34,99 | kan_innvilges |
        | 35    | rett          |
        | 35,01 | rett          |
