# language: no
Egenskap: Rett til brukerstyrt personlig assistanse (pbrl § 2-1 d)
  Den som er under 67 år og har et langvarig og stort behov for personlig assistanse,
  kan kreve å få tjenestene organisert som BPA. Andre kan få BPA, men har ikke rett til det.

  Regel: Retten gjelder fra 1. januar 2015

    @grense
    Scenariomal: BPA før og etter at retten kom
      Gitt at datoen er <dato>
      Og at alder er 40 år
      Og at behovets varighet er 60 måneder
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 40            | praktisk_bistand | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2014 | ikke_i_kraft |
        | 1. januar 2015    | rett         |
        | 2. januar 2015    | rett         |

  Regel: Første ledd første og fjerde punktum – alder

    Bakgrunn:
      Gitt at behovets varighet er 60 måneder
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 40            | personlig_stell | nei                 | nei         |

    @grense
    Scenariomal: Retten oppstår ikke fra 67-årsdagen
      Gitt at datoen er <dato>
      Og at fødselsdato er 10. mai 1959
      Og at det ikke finnes noen vedtak
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"
      Og er vilkåret under_67 <vilkår>

      Eksempler:
        | dato         | svar          | vilkår       |
        | 9. mai 2026  | rett          | oppfylt      |
        | 10. mai 2026 | kan_innvilges | ikke oppfylt |
        | 11. mai 2026 | kan_innvilges | ikke oppfylt |

    @grense
    Scenariomal: Den som fikk BPA som rett, beholder den etter 67 år fra 1. juli 2020
      Gitt at datoen er <dato>
      Og at fødselsdato er 3. mars 1952
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget    |
        | bpa      | pbrl.2-1-d | 1. juni 2016 |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | svar          |
        | 30. juni 2020 | kan_innvilges |
        | 1. juli 2020  | rett          |
        | 2. juli 2020  | rett          |

    @grense
    Scenariomal: BPA må være innvilget før 67-årsdagen
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 10. mai 1955
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget   |
        | bpa      | pbrl.2-1-d | <innvilget> |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | innvilget    | svar          |
        | 9. mai 2022  | rett          |
        | 10. mai 2022 | kan_innvilges |
        | 11. mai 2022 | kan_innvilges |

    Scenario: BPA som kommunen valgte å gi, gir ingen rett etter 67 år
      Gitt at datoen er 2. juli 2020
      Og at fødselsdato er 3. mars 1951
      Og følgende vedtak:
        | tjeneste | hjemmel | innvilget    |
        | bpa      | hol.3-8 | 1. juni 2016 |
      Når pbrl.2-1-d vurderes
      Så er utfallet ikke oppfylt
      Og er svaret "kan_innvilges"

    Scenariomal: Trenger hun færre timer enn da hun fikk retten, er det en lesemåte om den består
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 3. mars 1956
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget    |
        | bpa      | pbrl.2-1-d | 1. juni 2016 |
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per uke | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | praktisk_bistand | 20            | nei                 | nei         |
      Og at lesemåten pbrl.2-1-d/innvilgelsen_er_nok er <valg>
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | valg             | svar          |
        | kravene_gjelder  | kan_innvilges |
        | innvilget_er_nok | rett          |

    Scenario: Er ikke annet valgt, gjelder kravene fortsatt, og svaret sier at loven kan leses annerledes
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 3. mars 1956
      Og at behovets varighet er 12 måneder
      Og at behovet har vart er 2 måneder
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget    |
        | bpa      | pbrl.2-1-d | 1. juni 2016 |
      Når pbrl.2-1-d vurderes
      Så er svaret "kan_innvilges"
      Og avhenger svaret av lesemåten pbrl.2-1-d/innvilgelsen_er_nok

    Scenariomal: Den som ikke er fylt 67, får ikke retten av et tidligere vedtak
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er <født>
      Og at behovets varighet er 12 måneder
      Og at behovet har vart er 2 måneder
      Og at lesemåten pbrl.2-1-d/innvilgelsen_er_nok er innvilget_er_nok
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget    |
        | bpa      | pbrl.2-1-d | 1. juni 2016 |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | født             | svar          |
        | 28. februar 1959 | rett          |
        | 1. mars 1959     | rett          |
        | 2. mars 1959     | kan_innvilges |

    @grense
    Scenariomal: Før 1. juli 2020 er innvilgelsen ikke nok, hvordan loven enn leses
      Gitt at datoen er <dato>
      Og at fødselsdato er 3. mars 1952
      Og at lesemåten pbrl.2-1-d/innvilgelsen_er_nok er innvilget_er_nok
      Og at behovets varighet er 12 måneder
      Og at behovet har vart er 2 måneder
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget    |
        | bpa      | pbrl.2-1-d | 1. juni 2016 |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | svar          |
        | 30. juni 2020 | kan_innvilges |
        | 1. juli 2020  | rett          |

    @grense
    Scenariomal: Der innvilgelsen er nok, spørres det ikke etter timene når hun er fylt 67
      Gitt at datoen er <dato>
      Og at fødselsdato er <født>
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per uke | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | praktisk_bistand | 20            | nei                 | nei         |
      Og at lesemåten pbrl.2-1-d/innvilgelsen_er_nok er innvilget_er_nok
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget    |
        | bpa      | pbrl.2-1-d | 1. juni 2016 |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | født         | svar          |
        | 30. juni 2020 | 3. mars 1952 | kan_innvilges |
        | 1. juli 2020  | 3. mars 1952 | rett          |
        | 1. mars 2026  | 1. mars 1959 | rett          |
        | 1. mars 2026  | 2. mars 1959 | kan_innvilges |

    @grense
    Scenariomal: Et vedtak med færre enn 32 timer er også et vedtak om rett
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 3. mars 1956
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget    | omfang   |
        | bpa      | pbrl.2-1-d | 1. juni 2016 | <timene> |
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"
      Og avhenger svaret ikke av noen lesemåte

      Eksempler:
        | timene |
        | 26     |
        | 31,99  |
        | 32     |
        | 32,01  |

    Scenario: Et vedtak som har gått ut, ble likevel gitt, og retten består
      Gitt at datoen er 2. juli 2022
      Og at fødselsdato er 3. mars 1951
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget    | til               |
        | bpa      | pbrl.2-1-d | 1. juni 2016 | 31. desember 2019 |
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"

    Scenario: Et vedtak kan ikke ha en periode som slutter før den begynner
      Gitt at datoen er 2. juli 2020
      Og at fødselsdato er 3. mars 1951
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget    | fra          | til         |
        | bpa      | pbrl.2-1-d | 1. juni 2016 | 1. juli 2016 | 1. mai 2016 |
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og er det motstrid om vedtak

    Scenario: Et vedtak om en annen tjeneste bevarer ikke retten til BPA
      Gitt at datoen er 2. juli 2020
      Og at fødselsdato er 3. mars 1951
      Og følgende vedtak:
        | tjeneste         | hjemmel    | innvilget    |
        | praktisk_bistand | pbrl.2-1-d | 1. juni 2016 |
      Når pbrl.2-1-d vurderes
      Så er svaret "kan_innvilges"

    @grense
    Scenariomal: Retten i 2015 tok slutt på 67-årsdagen også for den som hadde BPA
      Gitt at datoen er <dato>
      Og at fødselsdato er 5. april 1949
      Og følgende vedtak:
        | tjeneste | hjemmel    | innvilget      |
        | bpa      | pbrl.2-1-d | 1. januar 2015 |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | svar          |
        | 4. april 2016 | rett          |
        | 5. april 2016 | kan_innvilges |
        | 6. april 2016 | kan_innvilges |

    Scenario: Den som først trenger hjelp etter 67 år, har ikke rett, men kan få BPA
      Gitt at datoen er 1. mars 2026
      Og at alder er 70 år
      Og at det ikke finnes noen vedtak
      Når pbrl.2-1-d vurderes
      Så er utfallet ikke oppfylt
      Og er svaret "kan_innvilges"

    Scenario: Eldre vedtak kan mangle i listen
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 3. mars 1951
      Og at listen over vedtak ikke er fullstendig
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og er vilkåret hadde_retten_før_67 uavklart

    Scenario: Fødselsdatoen og alderen stemmer ikke overens
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 3. mars 1955
      Og at alder er 66 år
      Og at det ikke finnes noen vedtak
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og er vilkåret under_67 uavklart

    Scenario: Retten kan endre seg på 67-årsdagen
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 10. mai 1959
      Og at det ikke finnes noen vedtak
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"
      Og endres svaret neste gang 10. mai 2026

  Regel: Første ledd andre og tredje punktum – avlastning for foreldre

    Bakgrunn:
      Gitt at alder er 40 år
      Og at behovets varighet er 60 måneder

    @grense
    Scenariomal: Avlastning regnes med til barnet fyller 18 år
      Gitt at datoen er <dato>
      Og følgende barn:
        | fødselsdato       | hjemmeboende | foreldreansvar | nedsatt funksjonsevne |
        | 1. september 2008 | ja           | ja             | ja                    |
      Og følgende tjeneste:
        | hjemmel   | timer per uke | innhold    | krever flere enn én | nattjeneste |
        | hol.3-6-2 | 34            | avlastning | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er tellende timer <timer>

      Eksempler:
        | dato              | timer        |
        | 31. august 2026   | 34 timer/uke |
        | 1. september 2026 | 0 timer/uke  |
        | 2. september 2026 | 0 timer/uke  |
        | 1. september 2027 | 0 timer/uke  |

    @grense
    Scenariomal: Avlastning flyttet til en annen bestemmelse 1. oktober 2017, og regnes med hvilken av dem vedtaket enn viser til
      Gitt at datoen er <dato>
      Og følgende barn:
        | alder | hjemmeboende | foreldreansvar | nedsatt funksjonsevne |
        | 9 år  | ja           | ja             | ja                    |
      Og følgende tjeneste:
        | hjemmel   | timer per uke | innhold    | krever flere enn én | nattjeneste |
        | <hjemmel> | 34            | avlastning | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato               | hjemmel     | svar          |
        | 30. september 2017 | hol.3-2-6-d | rett          |
        | 30. september 2017 | hol.3-6-2   | rett          |
        | 30. september 2017 | hol.3-6-3   | kan_innvilges |
        | 1. oktober 2017    | hol.3-6-2   | rett          |
        | 1. oktober 2017    | hol.3-2-6-d | rett          |
        | 1. oktober 2017    | hol.3-6-3   | kan_innvilges |
        | 2. oktober 2017    | hol.3-6-2   | rett          |

    Scenariomal: Barnet må bo hjemme, ha nedsatt funksjonsevne og være personens ansvar
      Gitt at datoen er 1. mars 2026
      Og følgende barn:
        | alder | hjemmeboende | foreldreansvar | nedsatt funksjonsevne |
        | 9 år  | <hjemme>     | <ansvar>       | <nedsatt>             |
      Og følgende tjeneste:
        | hjemmel   | timer per uke | innhold    | krever flere enn én | nattjeneste |
        | hol.3-6-2 | 34            | avlastning | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | hjemme | ansvar | nedsatt | svar          |
        | ja     | ja     | ja      | rett          |
        | nei    | ja     | ja      | kan_innvilges |
        | ja     | nei    | ja      | kan_innvilges |
        | ja     | ja     | nei     | kan_innvilges |

    Scenario: Foreldrenes egen assistanse og avlastningen legges sammen
      Gitt at datoen er 1. mars 2026
      Og følgende barn:
        | alder | hjemmeboende | foreldreansvar | nedsatt funksjonsevne |
        | 17 år | ja           | ja             | ja                    |
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
        | hol.3-6-2   | 15            | avlastning      | nei                 | nei         |
        | hol.3-2-6-b | 17            | personlig_stell | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"

    Scenario: Avlastning som gis om natten, må være et kontinuerlig behov
      Gitt at datoen er 1. mars 2026
      Og følgende barn:
        | alder | hjemmeboende | foreldreansvar | nedsatt funksjonsevne |
        | 9 år  | ja           | ja             | ja                    |
      Og følgende tjeneste:
        | hjemmel   | timer per uke | innhold    | krever flere enn én | nattjeneste | kontinuerlig behov              |
        | hol.3-6-2 | 40            | avlastning | nei                 | ja          | nei: våkner bare enkelte netter |
      Når pbrl.2-1-d vurderes
      Så er tellende timer 0 timer/uke

    Scenario: Helsetjenester i avlastningen regnes ikke med
      Gitt at datoen er 1. mars 2026
      Og følgende barn:
        | alder | hjemmeboende | foreldreansvar | nedsatt funksjonsevne |
        | 9 år  | ja           | ja             | ja                    |
      Og følgende tjeneste:
        | hjemmel   | timer per uke | innhold       | krever flere enn én | nattjeneste |
        | hol.3-6-2 | 20            | avlastning    | nei                 | nei         |
        | hol.3-6-2 | 20            | helsetjeneste | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er tellende timer 20 timer/uke

  Regel: Hvilke timer som regnes med

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at behovets varighet er 60 måneder
      Og at det ikke finnes noen barn

    Scenario: Helsetjenester i hjemmet regnes ikke med
      Gitt følgende tjeneste:
        | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
        | hol.3-2-6-a | 12            | helsetjeneste   | nei                 | nei         |
        | hol.3-2-6-b | 24            | personlig_stell | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er tellende timer 24 timer/uke
      Og er svaret "kan_innvilges"

    Scenario: Støttekontakt og praktisk hjelp legges sammen
      Gitt følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 28,5          | praktisk_bistand | nei                 | nei         |
        | hol.3-2-6-b | 3,5           | støttekontakt    | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er tellende timer 32 timer/uke
      Og er svaret "rett"

    Scenario: Hjelp til høyere utdanning er utenfor etter Helsedirektoratets syn
      Gitt følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 20            | høyere_utdanning | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er tellende timer 0 timer/uke
      Og er svaret "kan_innvilges"

    Scenario: Hjelp til høyere utdanning er med i den andre lesemåten
      Gitt at lesemåten pbrl.2-1-d/høyere_utdanning_teller er innenfor
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 20            | høyere_utdanning | nei                 | nei         |
        | hol.3-2-6-b | 15            | personlig_stell  | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er tellende timer 35 timer/uke
      Og er svaret "rett"

    Scenario: Uten en liste over tjenester vet vi ikke om behovet er stort nok
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og er vilkåret stort_behov uavklart

  Regel: Andre ledd – flere hjelpere og nattjeneste bare ved kontinuerlig behov

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at alder er 30 år
      Og at behovets varighet er 60 måneder
      Og at det ikke finnes noen barn

    Scenariomal: Natt og flere hjelpere
      Gitt at lesemåten pbrl.2-1-d/hver_hjelper_teller er tiden
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste | kontinuerlig behov |
        | hol.3-2-6-b | 20            | personlig_stell | nei                 | nei         | -                  |
        | hol.3-2-6-b | 56            | personlig_stell | <flere>             | <natt>      | <kontinuerlig>     |
      Når pbrl.2-1-d vurderes
      Så er tellende timer <timer>
      Og er svaret "<svar>"

      Eksempler:
        | flere | natt | kontinuerlig                            | timer        | svar          |
        | nei   | ja   | ja: må snus hver halvtime hele natten   | 76 timer/uke | rett          |
        | nei   | ja   | nei: nattpatrulje innen 30 minutter går | 20 timer/uke | kan_innvilges |
        | ja    | nei  | ja: løft og stell krever alltid to      | 76 timer/uke | rett          |
        | ja    | nei  | nei: to hjelpere bare ved bading        | 20 timer/uke | kan_innvilges |
        | nei   | nei  | -                                       | 76 timer/uke | rett          |

    @grense
    Scenariomal: Når to må hjelpe samtidig hele tiden, kan timene leses på to måter
      Gitt at lesemåten pbrl.2-1-d/hver_hjelper_teller er <lesemåte>
      Og at vesentlig økt kostnad er vurdert til nei fordi "de samme hjelperne, organisert på en annen måte"
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold         | krever flere enn én | antall hjelpere | nattjeneste | kontinuerlig behov                 |
        | hol.3-2-6-b | <timer>       | personlig_stell | <flere>             | <hjelpere>      | nei         | ja: løft og stell krever alltid to |
      Når pbrl.2-1-d vurderes
      Så er tellende timer <teller>
      Og er svaret "<svar>"

      Eksempler:
        | lesemåte     | timer | flere | hjelpere | teller         | svar          |
        | hver_hjelper | 12,25 | ja    | 2        | 24,5 timer/uke | kan_innvilges |
        | hver_hjelper | 12,5  | ja    | 2        | 25 timer/uke   | rett          |
        | hver_hjelper | 11    | ja    | 3        | 33 timer/uke   | rett          |
        | hver_hjelper | 16    | nei   | 2        | 16 timer/uke   | kan_innvilges |
        | tiden        | 16    | ja    | 2        | 16 timer/uke   | kan_innvilges |

    Scenariomal: Så lenge kommunen ikke har valgt, er svaret åpent bare der lesemåten betyr noe
      Gitt følgende tjeneste:
        | hjemmel     | timer per uke | innhold         | krever flere enn én | antall hjelpere | nattjeneste | kontinuerlig behov                 |
        | hol.3-2-6-b | <timer>       | personlig_stell | ja                  | 2               | nei         | ja: løft og stell krever alltid to |
      Når pbrl.2-1-d vurderes
      Så er utfallet <utfall>
      Og er tellende timer <teller>

      Eksempler:
        | timer | utfall       | teller                    |
        | 12    | ikke oppfylt | mellom 12 og 24 timer/uke |
        | 16    | uavklart     | mellom 16 og 32 timer/uke |
        | 32    | oppfylt      | mellom 32 og 64 timer/uke |

    Scenario: To hjelpere bare om natten, uten kontinuerlig behov, trekker ikke fra dagtimene
      Gitt følgende tjeneste:
        | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste | kontinuerlig behov                  |
        | hol.3-2-6-b | 32            | personlig_stell | nei                 | nei         | -                                   |
        | hol.3-2-6-b | 14            | personlig_stell | ja                  | ja          | nei: to hjelpere ved snuing én gang |
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"
      Og er tellende timer 32 timer/uke

    Scenario: Om nattbehovet er kontinuerlig, må vurderes av et menneske
      Gitt følgende tjeneste:
        | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 20            | personlig_stell | nei                 | nei         |
        | hol.3-2-6-b | 56            | personlig_stell | nei                 | ja          |
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og er tellende timer mellom 20 og 76 timer/uke
      Og må kontinuerlig behov vurderes

  Regel: Tredje ledd – behovet må vare i mer enn to år

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 40            | praktisk_bistand | nei                 | nei         |

    @grense
    Scenariomal: To år er ikke nok
      Gitt at behovet har vart er 0 måneder
      Og at behovets varighet er <varighet>
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"
      Og er vilkåret langvarig <vilkår>

      Eksempler:
        | varighet   | svar          | vilkår       |
        | 23 måneder | kan_innvilges | ikke oppfylt |
        | 24 måneder | kan_innvilges | ikke oppfylt |
        | 25 måneder | rett          | oppfylt      |

    @grense
    Scenariomal: Tiden behovet alt har vart, regnes med når loven leses slik
      Gitt at behovet har vart er <har vart>
      Og at behovets varighet er 14 måneder
      Og at lesemåten pbrl.2-1-d/behovet_regnes er <lesemåte>
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | har vart   | lesemåte       | svar          |
        | 9 måneder  | hele_behovet   | kan_innvilges |
        | 10 måneder | hele_behovet   | kan_innvilges |
        | 11 måneder | hele_behovet   | rett          |
        | 50 måneder | hele_behovet   | rett          |
        | 50 måneder | tiden_framover | kan_innvilges |

    Scenario: Ingen har spurt hvor lenge behovet alt har vart
      Gitt at behovets varighet er 14 måneder
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og mangler behovet har vart

    Scenario: Behovet varer lenge nok framover, og da spiller fortiden ingen rolle
      Gitt at behovets varighet er 25 måneder
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"

    Scenario: Varigheten er ikke opplyst
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og mangler behovets varighet

    Scenario: Varigheten er ukjent, men godt over to år
      Gitt at behovets varighet er mellom 30 og 60 måneder
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"

    Scenario: Varigheten kan være både under og over to år
      Gitt at behovets varighet er mellom 20 og 30 måneder
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og er vilkåret langvarig uavklart

    Scenario: Et tidligere vedtak har slått fast at behovet er langvarig
      Gitt at pbrl.2-1-d/langvarig er oppgitt til ja
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"

  Regel: Fjerde ledd – timer i uken og kommunens bevisbyrde

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at behovets varighet er 60 måneder

    @grense
    Scenariomal: Fra 32 timer betyr kostnaden ingenting
      Gitt at vesentlig økt kostnad er vurdert til ja fordi "regnskapet viser dobbel utgift"
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | <timer>       | praktisk_bistand | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | timer | svar          |
        | 31,99 | kan_innvilges |
        | 32    | rett          |
        | 32,01 | rett          |

    @grense
    Scenariomal: Under 25 timer er det aldri rett
      Gitt at vesentlig økt kostnad er vurdert til nei fordi "kommunen har ikke vist noen merutgift"
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | <timer>       | praktisk_bistand | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | timer | svar          |
        | 24,99 | kan_innvilges |
        | 25    | rett          |
        | 25,01 | rett          |

    @grense
    Scenariomal: Har Tor bare én hjelper om gangen, er grensene de samme hvordan timene enn leses
      Gitt at lesemåten pbrl.2-1-d/hver_hjelper_teller er <lesemåte>
      Og at vesentlig økt kostnad er vurdert til <dyrere> fordi "kommunens regnskap"
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | <timer>       | praktisk bistand | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte     | dyrere | timer | svar          |
        | hver_hjelper | nei    | 24,99 | kan innvilges |
        | hver_hjelper | nei    | 25    | rett          |
        | hver_hjelper | nei    | 25,01 | rett          |
        | hver_hjelper | ja     | 31,99 | kan innvilges |
        | hver_hjelper | ja     | 32    | rett          |
        | hver_hjelper | ja     | 32,01 | rett          |

    Scenario: Kommunen kan ennå dokumentere at BPA blir dyrere
      Gitt følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 28            | praktisk_bistand | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og må vesentlig økt kostnad vurderes

    Scenario: Kommunen har ikke dokumentert noe når bevisføringen er slutt
      Gitt at bevisføringen er avsluttet
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 28            | praktisk_bistand | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"
      Og er vilkåret vesentlig_dyrere ikke oppfylt

    Scenario: Kommunen dokumenterer vesentlig merkostnad
      Gitt at bevisføringen er avsluttet
      Og at vesentlig økt kostnad er vurdert til ja fordi "regnskapet viser dobbel utgift"
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 28            | praktisk_bistand | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "kan_innvilges"

    Scenario: En påstand om merkostnad uten begrunnelse teller ikke
      Gitt at vesentlig økt kostnad er ja
      Og følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 28            | praktisk_bistand | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og må vesentlig økt kostnad vurderes

    Scenario: Ukjente timer hindrer ikke svaret når grensen er passert
      Gitt følgende tjeneste:
        | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | 40            | praktisk_bistand | nei                 | nei         |
        | hol.3-2-6-b | ukjent        | støttekontakt    | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er svaret "rett"
      Og er tellende timer mellom 40 og 208 timer/uke

    Scenario: Timene kan ligge på begge sider av grensen
      Gitt at vesentlig økt kostnad er vurdert til ja fordi "regnskapet viser dobbel utgift"
      Og følgende tjeneste:
        | hjemmel     | timer per uke             | innhold          | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | mellom 28 og 36 timer/uke | praktisk_bistand | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er utfallet uavklart
      Og er vilkåret minst_32_timer uavklart
