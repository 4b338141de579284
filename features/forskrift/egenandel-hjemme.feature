# language: no
Egenskap: Egenandel for praktisk bistand utenfor institusjon (egenandelsforskriften §§ 8–10)

  Bakgrunn:
    Gitt at dette gjelder alle i medlem når raden ikke sier noe annet:
      | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | 0                              | 0             | nei                     | nei            |
    Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
      | hjemmel     | organisert som bpa |
      | hol.3-2-6-b | nei                |

  Regel: Er inntekten under 2 G, gjelder et tak i måneden (§ 10 ledd 2)

    Bakgrunn:
      Gitt at selvkost per time er 400 kr/time
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og at egenandel går ut over behov er nei

    @grense
    Scenariomal: Grensen er 2 G etter grunnbeløpet 1. januar, og inntekten må være lavere
      Gitt at datoen er 1. mars 2026
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | <inntekt>    |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel <høyst> kr/måned
      Eksempler:
        | inntekt   | høyst |
        | 260319,99 | 245   |
        | 260320    | 4000  |
        | 260320,01 | 4000  |

    Scenariomal: I husstanden er det én som får hjelpen, og høyst én ektefelle eller samboer
      Gitt at datoen er 1. mars 2026
      Og følgende medlem:
        | slag     | nettoinntekt |
        | <første> | 100000       |
        | <andre>  | 100000       |
        | <tredje> | 100000       |
      Når egenandel.hjemme vurderes
      Så er det motstrid om medlem
      Og er høyeste egenandel uavklart
      Eksempler:
        | første    | andre     | tredje    |
        | ektefelle | barn      | barn      |
        | mottaker  | mottaker  | barn      |
        | mottaker  | ektefelle | samboer   |
        | mottaker  | ektefelle | ektefelle |

    Scenario: Det er ingen i husstanden, heller ikke den som får hjelpen
      Gitt at datoen er 1. mars 2026
      Og at det ikke finnes noen medlem
      Når egenandel.hjemme vurderes
      Så er det motstrid om medlem
      Og er høyeste egenandel uavklart

    Scenario: «Noe annet» sier verken at det kan tas betaling for hjelpen, eller at det ikke kan
      Gitt at datoen er 1. mars 2026
      Og følgende tjeneste:
        | innhold | timer per måned |
        | annet   | 10              |
      Når egenandel.hjemme vurderes
      Så er utfallet uavklart

    Scenario: To like rader i en liste blir meldt
      Gitt at datoen er 1. mars 2026
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
        | praktisk_bistand | 10              |
      Når egenandel.hjemme vurderes
      Så varsles det om "like rader"

    @grense
    Scenariomal: Nytt grunnbeløp 1. mai endrer ikke grensen før neste år
      Gitt at datoen er <dato>
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 265000       |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel <høyst> kr/måned
      Eksempler:
        | dato              | høyst |
        | 30. april 2026    | 4000  |
        | 1. mai 2026       | 4000  |
        | 2. mai 2026       | 4000  |
        | 31. desember 2026 | 4000  |

    @grense
    Scenariomal: Taket følger året
      Gitt at datoen er <dato>
      Og at egenandel.hjemme/under_2G er oppgitt til ja
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel <tak> kr/måned
      Eksempler:
        | dato              | tak |
        | 1. januar 2013    | 175 |
        | 31. desember 2013 | 175 |
        | 1. januar 2014    | 180 |
        | 2. januar 2014    | 180 |
        | 1. januar 2015    | 186 |
        | 1. januar 2016    | 190 |
        | 1. januar 2017    | 200 |
        | 1. januar 2018    | 205 |
        | 1. januar 2019    | 210 |
        | 1. januar 2020    | 210 |
        | 1. januar 2021    | 210 |
        | 31. desember 2021 | 210 |
        | 1. januar 2022    | 215 |
        | 1. januar 2023    | 220 |
        | 1. januar 2024    | 230 |
        | 1. januar 2025    | 240 |
        | 31. desember 2025 | 240 |
        | 1. januar 2026    | 245 |

    Scenario: Taket for 2012 er ikke kjent
      Gitt at datoen er 31. desember 2012
      Og at egenandel.hjemme/under_2G er oppgitt til ja
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel mellom 0 og 4000 kr/måned

    @grense
    Scenariomal: Forskriften gjelder fra 1. januar 2012
      Gitt at datoen er <dato>
      Og at egenandel.hjemme/under_2G er oppgitt til ja
      Når egenandel.hjemme vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato              | utfall       |
        | 31. desember 2011 | ikke oppfylt |
        | 1. januar 2012    | oppfylt      |
        | 2. januar 2012    | oppfylt      |

    Scenario: Ukjent inntekt gir et beløp mellom taket og selvkost
      Gitt at datoen er 1. mars 2026
      Og følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | ukjent       |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel mellom 245 og 4000 kr/måned

    Scenario: Uten kommunens priser er bare taket kjent
      Gitt at datoen er 1. mars 2026
      Og at egenandel.hjemme/under_2G er oppgitt til ja
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned
      Og er utgiftstak 245 kr/måned
      Og er utgiftstak på tolv måneder 2940 kr
      Og er under 2G ja
      Og er egenandel mellom 0 og 245 kr/måned

    Scenario: Selvkost lavere enn taket går foran
      Gitt at datoen er 1. mars 2026
      Og at egenandel.hjemme/under_2G er oppgitt til ja
      Og at selvkost per time er 20 kr/time
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 200 kr/måned

  Regel: Husstanden og inntekten (§ 10 ledd 1, 3 og 4)

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at selvkost per time er 400 kr/time
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og at egenandel går ut over behov er nei

    Scenario: Hjelpestønad til hjelp i huset legges til
      Gitt følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset |
        | mottaker | 250000       | 15000                          |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 4000 kr/måned

    Scenario: Etter ordlyden alene teller ikke hjelpestønaden i 2 G-prøven
      Gitt følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset |
        | mottaker | 250000       | 15000                          |
      Og at lesemåten egenandel.hjemme/inntekt_i_2G_prøven er bare_nettoinntekt
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned

    Scenario: Omsorgsstønad trekkes fra
      Gitt følgende medlem:
        | slag     | nettoinntekt | omsorgsstønad |
        | mottaker | 300000       | 50000         |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned

    Scenario: Samboerens inntekt regnes med
      Gitt følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 200000       |
        | samboer  | 100000       |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 4000 kr/måned

    Scenario: Ektefellens inntekt regnes med
      Gitt følgende medlem:
        | slag      | nettoinntekt |
        | mottaker  | 200000       |
        | ektefelle | 100000       |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 4000 kr/måned

    Scenario: Andre som bor der, regnes ikke med når bare nettoinntekten prøves
      Gitt følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 250000       |
        | annen    | 100000       |
      Og at lesemåten egenandel.hjemme/inntekt_i_2G_prøven er bare_nettoinntekt
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned

    Scenario: Ektefelle som betaler for langtidsopphold, går ut av 2 G-prøven
      Gitt følgende medlem:
        | slag      | nettoinntekt | betaler langtidsopphold |
        | mottaker  | 200000       | nei                     |
        | ektefelle | 100000       | ja                      |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned

    Scenario: Ektefelle med redusert trygd på grunn av opphold utenfor hjemmet, går også ut
      Gitt følgende medlem:
        | slag      | nettoinntekt | avkortet trygd |
        | mottaker  | 200000       | nei            |
        | ektefelle | 100000       | ja             |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned

    Scenario: Andre som bor der, regnes ikke med
      Gitt følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 200000       |
        | annen    | 900000       |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 245 kr/måned

    @grense
    Scenariomal: Barn regnes med bare under 18 år og når hjelpen gjelder barnet
      Gitt følgende medlem:
        | slag     | alder   | hjelpen gjelder barnet | nettoinntekt |
        | mottaker | 45      | nei                    | 255000       |
        | barn     | <alder> | <gjelder>              | 10000        |
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel <høyst> kr/måned
      Eksempler:
        | alder | gjelder | høyst |
        | 17    | ja      | 4000  |
        | 18    | ja      | 245   |
        | 19    | ja      | 245   |
        | 17    | nei     | 245   |

    Scenario: Inntekt mellom to beløp på samme side av grensen gir et sikkert svar
      Gitt at egenandel.hjemme/justert_inntekt_for_2G er oppgitt til mellom 265000 og 380000 kr/år
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 4000 kr/måned

  Regel: Begge ektefeller får hjelp (§ 10 ledd 2)

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at selvkost per time er 400 kr/time
      Og at egenandel går ut over behov er nei
      Og at egenandel.hjemme/kommunens_pris er oppgitt til 600 kr/måned
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |

    Scenario: Kari og Ola får hjelp begge to, og svaret sier at det er uklart om de har ett tak eller to
      Gitt følgende medlem:
        | slag      | nettoinntekt |
        | mottaker  | 110000       |
        | ektefelle | 105000       |
      Når egenandel.hjemme vurderes
      Så er egenandel 245 kr/måned
      Og avhenger svaret av lesemåten egenandel.hjemme/tak_for_personen

    Scenario: Den som bor alene, har taket for seg selv uansett lesemåte
      Gitt følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 110000       |
      Når egenandel.hjemme vurderes
      Så er egenandel 245 kr/måned
      Og avhenger svaret ikke av noen lesemåte

    @grense
    Scenariomal: Er taket for husstanden samlet, er det igjen det ektefellen ikke alt betaler
      Gitt følgende medlem:
        | slag     | nettoinntekt |
        | mottaker | 110000       |
        | <andre>  | 105000       |
      Og at egenandel for andre i husstanden er <betaler>
      Og at lesemåten egenandel.hjemme/tak_for_personen er per_husstand
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Og er høyeste egenandel <egenandel> kr/måned
      Eksempler:
        | andre     | betaler      | egenandel       |
        | ektefelle | 0 kr/måned   | 245             |
        | ektefelle | 100 kr/måned | 145             |
        | ektefelle | 244 kr/måned | 1               |
        | ektefelle | 245 kr/måned | 0               |
        | samboer   | 246 kr/måned | 0               |
        | samboer   | ukjent       | mellom 0 og 245 |

  Regel: Ektefellen bor på sykehjem, og kommunen har trinn over 2 G (§ 10 ledd 4)

    Bakgrunn:
      Gitt at datoen er 1. juni 2022
      Og at kommunen er "3004"
      Og at selvkost per time er 700 kr/time
      Og at egenandel går ut over behov er nei
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |
      Og følgende medlem:
        | slag      | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold |
        | mottaker  | 225000       | 1000                           | 0             | nei                     |
        | ektefelle | 390000       | 0                              | 2000          | ja                      |

    Scenario: Uten valg er inntekten på sykehjemmet med i trinnene, og svaret sier at det kan leses annerledes
      Når egenandel.hjemme vurderes
      Så er under 2G nei
      Og er egenandel 2600 kr/måned
      Og avhenger svaret av lesemåten egenandel.hjemme/inntekt_i_trinnene

    Scenario: Etter den andre lesemåten er bare inntekten til den som bor hjemme, med
      Gitt at lesemåten egenandel.hjemme/inntekt_i_trinnene er også_trinnene
      Når egenandel.hjemme vurderes
      Så er egenandel 1028 kr/måned

  Regel: Hva det kan kreves betaling for (§ 8)

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at selvkost per time er 400 kr/time
      Og at egenandel.hjemme/under_2G er oppgitt til nei
      Og at egenandel går ut over behov er nei

    Scenariomal: Bare praktisk bistand og opplæring kan koste noe
      Gitt følgende tjeneste:
        | hjemmel   | innhold   | timer per måned | dekker nødvendig behov   |
        | <hjemmel> | <innhold> | 4               | ja: hjelpen er nødvendig |
      Når egenandel.hjemme vurderes
      Så er utfallet <utfall>
      Og er høyeste egenandel <høyst> kr/måned
      Eksempler:
        | hjemmel     | innhold          | utfall       | høyst |
        | hol.3-2-6-b | praktisk_bistand | oppfylt      | 1600  |
        | hol.3-2-6-b | opplæring        | oppfylt      | 1600  |
        | hol.3-2-6-b | personlig_stell  | ikke oppfylt | 0     |
        | hol.3-2-6-b | støttekontakt    | ikke oppfylt | 0     |
        | hol.3-6-2   | avlastning       | ikke oppfylt | 0     |
        | hol.3-6-2   | praktisk_bistand | ikke oppfylt | 0     |
        | hol.3-2-6-a | helsetjeneste    | ikke oppfylt | 0     |

    Scenario: Personlig stell trekkes ut av et BPA-vedtak
      Gitt følgende tjeneste:
        | innhold          | timer per måned | organisert som bpa |
        | praktisk_bistand | 6               | ja                 |
        | personlig_stell  | 34              | ja                 |
      Når egenandel.hjemme vurderes
      Så er timer 6 timer/måned
      Og er høyeste egenandel 2400 kr/måned

    Scenario: Om kommunen tar betalt for BPA, er kommunens egen regel
      Gitt følgende tjeneste:
        | innhold          | timer per måned | organisert som bpa |
        | praktisk_bistand | 6               | ja                 |
      Og at egenandel.hjemme/krever_betaling_for_bpa er oppgitt til nei
      Når egenandel.hjemme vurderes
      Så er egenandel 0 kr/måned
      Og er høyeste egenandel 2400 kr/måned

    Scenario: Hjelp på grunn av et barn regnes som gitt til foreldrene
      Gitt følgende tjeneste:
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | 6               | ja                      |
      Når egenandel.hjemme vurderes
      Så er foreldrene betaler ja

    Scenario: Et barns personlige stell gjør ikke at foreldrene betaler for egen hjelp som foreldre
      Gitt følgende tjeneste:
        | innhold          | timer per måned | gjelder mindreårig barn |
        | praktisk_bistand | 6               | nei                     |
        | personlig_stell  | 20              | ja                      |
      Når egenandel.hjemme vurderes
      Så er foreldrene betaler nei

    @grense
    Scenariomal: Tiden rundes av til nærmeste halvtime
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | <timer>         |
      Når egenandel.hjemme vurderes
      Så er timer <avrundet> timer/måned
      Eksempler:
        | timer | avrundet |
        | 1,74  | 1,5      |
        | 1,75  | 2        |
        | 1,76  | 2        |
        | 2,24  | 2        |
        | 2,25  | 2,5      |
        | 2,26  | 2,5      |

    Scenariomal: Timene rundes av samlet eller for hver tjeneste
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 1,20            |
        | opplæring        | 1,20            |
      Og at lesemåten egenandel.hjemme/tiden_avrundes_samlet er <lesemåte>
      Når egenandel.hjemme vurderes
      Så er timer <timer> timer/måned
      Eksempler:
        | lesemåte      | timer |
        | samlet        | 2,5   |
        | hver_tjeneste | 2     |

    Scenario: Uten valg av lesemåte rundes timene av samlet
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 1,20            |
        | opplæring        | 1,20            |
      Når egenandel.hjemme vurderes
      Så er timer 2,5 timer/måned

    Scenario: Hver tjeneste rundes også opp, og personlig stell holdes utenfor timene det betales for
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 1,30            |
        | personlig_stell  | 10              |
      Og at lesemåten egenandel.hjemme/tiden_avrundes_samlet er hver_tjeneste
      Og at egenandel.hjemme/kommunens_pris er oppgitt til 5000 kr/måned
      Når egenandel.hjemme vurderes
      Så er timer 1,5 timer/måned
      Og er egenandel 600 kr/måned

  Regel: Taket gjelder tjenestene samlet, også en nødvendig trygghetsalarm (§ 10 ledd 2)

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at selvkost per time er 400 kr/time
      Og at egenandel.hjemme/under_2G er oppgitt til ja
      Og at egenandel.hjemme/kommunens_pris er oppgitt til 200 kr/måned
      Og at pris trygghetsalarm er 300 kr/måned
      Og at selvkost trygghetsalarm er 350 kr/måned
      Og at egenandel går ut over behov er nei

    Scenario: Alarm som dekker et nødvendig behov, er med under taket
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | dekker nødvendig behov    |
        | hol.3-2-6-b | praktisk_bistand | 2               | ja: klarer ikke renholdet |
        | annet       | trygghetsalarm   | 0               | ja: stor fallfare         |
      Når egenandel.hjemme vurderes
      Så er beregnet av kommunen 500 kr/måned
      Og er egenandel 245 kr/måned
      Og er over taket ja

    Scenario: Alarm som bare gir trygghet, holdes utenfor
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | dekker nødvendig behov     |
        | hol.3-2-6-b | praktisk_bistand | 2               | ja: klarer ikke renholdet  |
        | annet       | trygghetsalarm   | 0               | nei: klarer seg uten alarm |
      Når egenandel.hjemme vurderes
      Så er egenandel 200 kr/måned

    Scenario: Uten en vurdering av alarmen er beløpet mellom de to
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | dekker nødvendig behov    |
        | hol.3-2-6-b | praktisk_bistand | 2               | ja: klarer ikke renholdet |
        | annet       | trygghetsalarm   | 0               | -                         |
      Når egenandel.hjemme vurderes
      Så er egenandel mellom 200 og 245 kr/måned

    Scenario: Alarmen holdes utenfor taket i den andre lesemåten
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | dekker nødvendig behov    |
        | hol.3-2-6-b | praktisk_bistand | 2               | ja: klarer ikke renholdet |
        | annet       | trygghetsalarm   | 0               | ja: stor fallfare         |
      Og at lesemåten egenandel.hjemme/alarm_inngår er holdes_utenfor
      Når egenandel.hjemme vurderes
      Så er egenandel 200 kr/måned

    Scenario: En nødvendig alarm alene er også praktisk bistand
      Gitt følgende tjeneste:
        | hjemmel | innhold        | timer per måned | dekker nødvendig behov |
        | annet   | trygghetsalarm | 0               | ja: stor fallfare      |
      Når egenandel.hjemme vurderes
      Så er svaret "kan_kreves"
      Og er høyeste egenandel 245 kr/måned

    Scenario: Fra 2 G er alarmens selvkost grensen for alarmen
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | dekker nødvendig behov    |
        | hol.3-2-6-b | praktisk_bistand | 2               | ja: klarer ikke renholdet |
        | annet       | trygghetsalarm   | 0               | ja: stor fallfare         |
      Og at egenandel.hjemme/under_2G er oppgitt til nei
      Og at pris trygghetsalarm er 400 kr/måned
      Når egenandel.hjemme vurderes
      Så er egenandel 550 kr/måned
      Og er høyeste egenandel 1150 kr/måned

    Scenario: Selvkost for hjelpen og alarmen legges sammen også under taket
      Gitt følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | dekker nødvendig behov    |
        | hol.3-2-6-b | praktisk_bistand | 2               | ja: klarer ikke renholdet |
        | annet       | trygghetsalarm   | 0               | ja: stor fallfare         |
      Og at selvkost per time er 40 kr/time
      Og at selvkost trygghetsalarm er 100 kr/måned
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 180 kr/måned

  Regel: Selvkost er grensen for alle (§ 9)

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at egenandel.hjemme/under_2G er oppgitt til nei
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 4               |
      Og at egenandel går ut over behov er nei

    Scenario: Selvkost er timelønn og sosiale utgifter med ti prosent til administrasjon
      Gitt at gjennomsnittlig timelønn er 300 kr/time
      Og at sosiale utgifter per time er 100 kr/time
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 1760 kr/måned

    Scenario: Selvkost er en grense og rundes aldri opp
      Gitt at gjennomsnittlig timelønn er 250,05 kr/time
      Og at sosiale utgifter per time er 70 kr/time
      Når egenandel.hjemme vurderes
      Så er høyeste egenandel 1408,20 kr/måned

    @grense
    Scenariomal: En pris over selvkost settes ned
      Gitt at selvkost per time er 400 kr/time
      Og at egenandel.hjemme/kommunens_pris er oppgitt til <pris> kr/måned
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned
      Og er over taket <satt ned>
      Eksempler:
        | pris | egenandel | satt ned |
        | 1599 | 1599      | nei      |
        | 1600 | 1600      | nei      |
        | 1601 | 1600      | ja       |

    @grense
    Scenariomal: Det er nok å vite at selvkost minst er så høy at prisen går innenfor
      Gitt at egenandel.hjemme/kommunens_pris er oppgitt til 957 kr/måned
      Og at selvkost per time er mellom <minst> og 700 kr/time
      Når egenandel.hjemme vurderes
      Så er egenandel mellom <laveste> og 957 kr/måned
      Eksempler:
        | minst  | laveste |
        | 239    | 956     |
        | 239,25 | 957     |
        | 240    | 957     |

    Scenario: Uten selvkost er beløpet ubestemt nedover
      Gitt at egenandel.hjemme/kommunens_pris er oppgitt til 957 kr/måned
      Når egenandel.hjemme vurderes
      Så er egenandel mellom 0 og 957 kr/måned
      Og mangler gjennomsnittlig timelønn

    Scenario: Det varsles når personen kan ha for lite igjen
      Gitt at selvkost per time er 400 kr/time
      Og at egenandel går ut over behov er ja
      Når egenandel.hjemme vurderes
      Så varsles det om "ikke har nok til egne behov"

  Regel: Personen skal ha nok igjen til egne behov og dem personen forsørger (§ 9 ledd 3)

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at selvkost per time er 400 kr/time
      Og at egenandel.hjemme/under_2G er oppgitt til nei
      Og at egenandel.hjemme/kommunens_pris er oppgitt til 900 kr/måned
      Og følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk_bistand | 10              |

    Scenario: Ingen har sagt at det blir for lite igjen
      Gitt at egenandel går ut over behov er nei
      Når egenandel.hjemme vurderes
      Så er egenandel 900 kr/måned
      Og varsles det ikke om "ikke har nok til egne behov"

    Scenario: Det er tatt opp, og ingen har vurdert det
      Gitt at egenandel går ut over behov er ja
      Når egenandel.hjemme vurderes
      Så er egenandel mellom 0 og 900 kr/måned
      Og må egenandel satt etter behovet vurderes
      Og varsles det om "ikke har nok til egne behov"

    Scenario: Ingen vet om det er tatt opp
      Når egenandel.hjemme vurderes
      Så er egenandel mellom 0 og 900 kr/måned
      Og mangler egenandel går ut over behov

    @grense
    Scenariomal: Vurderingen kan bare sette egenandelen ned
      Gitt at egenandel går ut over behov er ja
      Og at egenandel satt etter behovet er vurdert til <vurdert> kr/måned fordi "høye utgifter til medisiner"
      Når egenandel.hjemme vurderes
      Så er egenandel <egenandel> kr/måned

      Eksempler:
        | vurdert | egenandel |
        | 0       | 0         |
        | 899     | 899       |
        | 900     | 900       |
        | 901     | 900       |
