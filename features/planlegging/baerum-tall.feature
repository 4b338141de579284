# language: no
Egenskap: Tallene Bærum planlegger med
  Regnestykker til budsjettet. De avgjør ikke hva noen har rett til, og det ingen har oppgitt, er ukjent.

  Regel: Nye boliger til yngre brukere

    @grense
    Scenariomal: Merbehovet når kommunen har sagt hvor mange som er særlig ressurskrevende
      Gitt at datoen er <dato>
      Og at kommunen er "0219"
      Og at særlig ressurskrevende helår er <helår> antall
      Og at særlig ressurskrevende halvår er <halvår> antall
      Når bærum.ressursmodell vurderes
      Så er hele år <hele år> antall
      Og er merbehov <merbehov> kr/år

      Eksempler:
        | dato              | helår | halvår | hele år | merbehov |
        | 1. januar 2019    | 0     | 0      | 22      | 20900000 |
        | 31. desember 2019 | 1     | 0      | 22      | 21650000 |
        | 1. juni 2019      | 0     | 1      | 22      | 21275000 |
        | 1. juni 2019      | 10    | 24     | 22      | 37400000 |
        | 1. juni 2019      | 11    | 25     | 22      | 37400000 |
        | 1. juni 2019      | 11    | 0      | 22      | 28400000 |
        | 1. januar 2020    | 0     | 0      | 11      | 10450000 |
        | 31. desember 2020 | 5     | 12     | 11      | 18700000 |

    Scenariomal: Uten at noen har sagt det, er merbehovet et spenn
      Gitt at datoen er <dato>
      Og at kommunen er "0219"
      Når bærum.ressursmodell vurderes
      Så er hele år <hele år> antall
      Og er merbehov <merbehov> kr/år

      Eksempler:
        | dato              | hele år         | merbehov                    |
        | 1. juni 2019      | 22              | mellom 20900000 og 37400000 |
        | 1. juni 2020      | 11              | mellom 10450000 og 18700000 |
        | 1. januar 2021    | mellom 16 og 32 | mellom 15200000 og 54400000 |
        | 31. desember 2021 | mellom 16 og 32 | mellom 15200000 og 54400000 |
        | 1. januar 2022    | mellom 12 og 24 | mellom 11400000 og 40800000 |
        | 31. desember 2022 | mellom 12 og 24 | mellom 11400000 og 40800000 |

    @grense
    Scenariomal: Regnestykket gjelder årene i programmet
      Gitt at datoen er <dato>
      Og at kommunen er "0219"
      Når bærum.ressursmodell vurderes
      Så er svaret "ikke_i_kraft"

      Eksempler:
        | dato              |
        | 31. desember 2018 |
        | 1. januar 2023    |

  Regel: Kompensasjon for folketall og alder

    Scenario: Er folketallet det samme, er kompensasjonen null
      Gitt at datoen er 1. juni 2019
      Og at kommunen er "0219"
      Og følgende aldersgruppe:
        | folketall før | folketall etter | andel som får tjenesten | direkte kostnad per bruker |
        | 5000          | 5000            | 0,2                     | 300000                     |
        | 900           | 900             | ukjent                  | ukjent                     |
      Når bærum.demografikompensasjon vurderes
      Så er kompensasjon 0 kr/år

    Scenario: Hver gruppe regnes for seg
      Gitt at datoen er 1. juni 2019
      Og at kommunen er "0219"
      Og følgende aldersgruppe:
        | folketall før | folketall etter | andel som får tjenesten | direkte kostnad per bruker |
        | 5000          | 5100            | 0,2                     | 300000                     |
        | 900           | 890             | 0,5                     | 400000                     |
      Når bærum.demografikompensasjon vurderes
      Så er kompensasjon 4000000 kr/år
      Og er oppgitt kompensasjon 17200000 kr/år

    Scenariomal: Beløpene i programmet kan leses, men ikke regnes ut
      Gitt at datoen er <dato>
      Og at kommunen er "0219"
      Når bærum.demografikompensasjon vurderes
      Så er oppgitt kompensasjon <beløp> kr/år
      Og mangler aldersgruppe

      Eksempler:
        | dato              | beløp                  |
        | 1. januar 2019    | 17200000               |
        | 31. desember 2019 | 17200000               |
        | 1. januar 2020    | mellom 0 og 1000000000 |
        | 31. desember 2021 | mellom 0 og 1000000000 |
        | 1. januar 2022    | 94300000               |
        | 31. desember 2022 | 94300000               |

    @grense
    Scenariomal: Kompensasjonen gjelder årene i programmet
      Gitt at datoen er <dato>
      Og at kommunen er "0219"
      Når bærum.demografikompensasjon vurderes
      Så er svaret "ikke_i_kraft"

      Eksempler:
        | dato              |
        | 31. desember 2018 |
        | 1. januar 2023    |

  Regel: Dekningsgrad og innsparing ved 17 færre boliger

    @grense
    Scenariomal: Dekningsgraden er 22 prosent etter at 17 boliger er borte
      Gitt at datoen er 26. september 2018
      Og at kommunen er "0219"
      Og at plasser med heldøgns omsorg er <plasser> antall
      Og at innbyggere dekningsgraden måles mot er 1000 antall
      Når bærum.dekningsgrad vurderes
      Så er svaret "<svar>"
      Og er dekningsgrad etter <grad> andel

      Eksempler:
        | plasser | svar     | grad  |
        | 236     | innenfor | 0,219 |
        | 237     | innenfor | 0,22  |
        | 238     | over     | 0,221 |

    Scenario: Dekningsgraden rundes til nærmeste tidels prosent
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at plasser med heldøgns omsorg er 1300 antall
      Og at innbyggere dekningsgraden måles mot er 5843 antall
      Når bærum.dekningsgrad vurderes
      Så er svaret "innenfor"
      Og er dekningsgrad etter 0,22 andel

    Scenario: Ingen har sagt hvilke innbyggere det måles mot
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at plasser med heldøgns omsorg er 1300 antall
      Når bærum.dekningsgrad vurderes
      Så er utfallet uavklart
      Og mangler innbyggere dekningsgraden måles mot
      Og er plasser etter 1283 antall
      Og er innsparing 850000 kr

    Scenario: Det kan ikke bli færre enn ingen plasser
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at plasser med heldøgns omsorg er 16 antall
      Når bærum.dekningsgrad vurderes
      Så er plasser etter 0 antall

    @grense
    Scenario: Før programmet finnes ikke forslaget
      Gitt at datoen er 25. september 2018
      Og at kommunen er "0219"
      Når bærum.dekningsgrad vurderes
      Så er svaret "ikke_i_kraft"

  Regel: Koordinatorer, årsverk og beboertid

    Scenario: Brukere og kostnad for hver rådgiver
      Gitt at datoen er 26. september 2018
      Og at kommunen er "0219"
      Når bærum.koordinerende-enhet-tall vurderes
      Så er brukere per rådgiver 29,7 antall
      Og er brukere i alt 678 antall
      Og er andel i enheten 0,263 andel
      Og er kostnad per stilling 775000 kr/år

    @grense
    Scenariomal: Kostnaden for hvert årsverk som tas bort
      Gitt at datoen er <dato>
      Og at kommunen er "0219"
      Når bærum.bemanningsreduksjon vurderes
      Så er kostnad per årsverk 705882,35 kr/år

      Eksempler:
        | dato              |
        | 1. januar 2019    |
        | 31. desember 2019 |

    Scenario: Mer tid til beboerne er et mål
      Gitt at datoen er 1. januar 2021
      Og at kommunen er "0219"
      Når bærum.beboertid vurderes
      Så er mer tid 0,037 andel

    @grense
    Scenariomal: Tallene gjelder fra kildene er fra
      Gitt at datoen er <dato>
      Og at kommunen er "0219"
      Når <regel> vurderes
      Så er svaret "ikke_i_kraft"

      Eksempler:
        | dato               | regel                          |
        | 25. september 2018 | bærum.koordinerende-enhet-tall |
        | 31. desember 2018  | bærum.bemanningsreduksjon      |
        | 1. januar 2020     | bærum.bemanningsreduksjon      |
        | 31. desember 2020  | bærum.beboertid                |

  Regel: Legevakten

    Scenario: Kostnaden deles etter folketallet, og vertskommunen får seks prosent av administrasjonen
      Gitt at datoen er 30. oktober 2019
      Og at kommunen er "0219"
      Og at legevaktens kostnad er 50000000 kr/år
      Og at innbyggere i samarbeidskommunen er 90000 innbyggere
      Og at innbyggere i vertskommunen er 110000 innbyggere
      Og at vertskommunens overordnede administrasjon er 10000000 kr/år
      Når bærum.legevakt-oppgjør vurderes
      Så er samarbeidskommunens del 22500000 kr/år
      Og er vertskommunens del 27500000 kr/år
      Og er vederlag 23100000 kr/år

    Scenario: Delene er til sammen hele kostnaden, på øret
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at legevaktens kostnad er 200 kr/år
      Og at innbyggere i samarbeidskommunen er 1 innbyggere
      Og at innbyggere i vertskommunen er 2 innbyggere
      Når bærum.legevakt-oppgjør vurderes
      Så er samarbeidskommunens del 66,67 kr/år
      Og er vertskommunens del 133,33 kr/år

    Scenario: Er kostnaden et spenn, blir ingen del mindre enn null
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at legevaktens kostnad er mellom 0 og 300 kr/år
      Og at innbyggere i samarbeidskommunen er 1 innbyggere
      Og at innbyggere i vertskommunen er 2 innbyggere
      Når bærum.legevakt-oppgjør vurderes
      Så er vertskommunens del mellom 0 og 300 kr/år

    Scenario: Saken sier hverken kostnad eller folketall
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Når bærum.legevakt-oppgjør vurderes
      Så mangler legevaktens kostnad
      Og mangler innbyggere i samarbeidskommunen

    @grense
    Scenario: Før saken finnes ikke oppgjøret
      Gitt at datoen er 29. oktober 2019
      Og at kommunen er "0219"
      Når bærum.legevakt-oppgjør vurderes
      Så er svaret "ikke_i_kraft"

  Regel: Betalingen for BPA etter ett år

    Scenario: Anslaget, det som ble, og hvorfor
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at bpa betalere ventet er 100 antall
      Og at bpa betaling ventet er 2000 kr/år
      Og at bpa betalere faktisk er 90 antall
      Og at bpa betaling faktisk er 2500 kr/år
      Når bærum.forslag-bpa-egenandel-evaluering vurderes
      Så er faktisk inntekt 225000 kr/år
      Og er mot anslaget -275000 kr/år
      Og er av antallet -20000 kr/år

    Scenario: Forskjellen er antallet, prisen og begge
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at bpa betalere ventet er 100 antall
      Og at bpa betaling ventet er 2000 kr/år
      Og at bpa betalere faktisk er 90 antall
      Og at bpa betaling faktisk er 2500 kr/år
      Når bærum.forslag-bpa-egenandel-evaluering vurderes
      Så er av prisen 50000 kr/år
      Og er av begge -5000 kr/år

    Scenario: Hva noen har anslått at folk gjør, står ved siden av
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at bpa betalere ventet er 100 antall
      Og at bpa betaling ventet er 2000 kr/år
      Og at andel som takker nei til bpa er mellom 0,1 og 0,3 andel
      Når bærum.forslag-bpa-egenandel-evaluering vurderes
      Så er regnet inntekt 200000 kr/år
      Og er regnet inntekt med atferd mellom 140000 og 180000 kr/år

    Scenario: Så mange må betale for å nå anslaget når alle har inntekt under 2 G
      Gitt at datoen er 1. mars 2019
      Og at kommunen er "0219"
      Når bærum.forslag-bpa-egenandel-evaluering vurderes
      Så er minst betalere 199 antall
      Og er anslag 500000 kr/år
      Og mangler bpa betaling begynte

    @grense
    Scenariomal: Ordningen evalueres ett år etter at den begynte
      Gitt at datoen er <dato>
      Og at kommunen er "0219"
      Og at bpa betaling begynte er 1. januar 2019
      Når bærum.forslag-bpa-egenandel-evaluering vurderes
      Så er evalueres dato 1. januar 2020

      Eksempler:
        | dato               |
        | 26. september 2018 |
        | 1. mars 2019       |

    @grense
    Scenario: Før programmet er det ingenting å evaluere
      Gitt at datoen er 25. september 2018
      Og at kommunen er "0219"
      Når bærum.forslag-bpa-egenandel-evaluering vurderes
      Så er svaret "ikke_i_kraft"

  Regel: Et ledd i resultatkjeden

    @grense
    Scenariomal: Målet er nådd når indikatoren er der, i den retningen som er bedre
      Gitt at datoen er 16. mai 2019
      Og at kommunen er "0219"
      Og at indikator mål er 10 antall
      Og at indikatoren bør bli høyere er <høyere>
      Og at indikator etter er <etter> antall
      Når bærum.resultatkjede vurderes
      Så er utfallet <utfall>

      Eksempler:
        | høyere | etter  | utfall       |
        | ja     | 9,999  | ikke oppfylt |
        | ja     | 10     | oppfylt      |
        | ja     | 10,001 | oppfylt      |
        | nei    | 9,999  | oppfylt      |
        | nei    | 10     | oppfylt      |
        | nei    | 10,001 | ikke oppfylt |
        | ukjent | 9      | uavklart     |
        | ukjent | 10     | oppfylt      |

    Scenario: Uten noen å sammenligne med er virkningen ukjent
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at indikator før er 12 antall
      Og at indikator etter er 9 antall
      Og at indikator mål er 10 antall
      Og at indikatoren bør bli høyere er nei
      Når bærum.resultatkjede vurderes
      Så er svaret "målet_er_nådd"
      Og er endring -3 antall
      Og mangler sammenlignet indikator før

    Scenario: Virkningen er endringen ut over den andre hadde
      Gitt at datoen er 1. mars 2020
      Og at kommunen er "0219"
      Og at indikator før er 12 antall
      Og at indikator etter er 9 antall
      Og at sammenlignet indikator før er 12 antall
      Og at sammenlignet indikator etter er 10 antall
      Når bærum.resultatkjede vurderes
      Så er vist virkning -1 antall

    @grense
    Scenario: Før rapporten finnes ikke kjeden
      Gitt at datoen er 15. mai 2019
      Og at kommunen er "0219"
      Når bærum.resultatkjede vurderes
      Så er svaret "ikke_i_kraft"
