# language: no
Egenskap: Familiens rett til barnekoordinator (pbrl § 2-5 c, hol § 7-2 a)
  Familier som har eller venter et barn med alvorlig sykdom, skade eller nedsatt funksjonsevne, har rett til barnekoordinator
  når de vil trenge både helse- og omsorgstjenester og andre velferdstjenester over tid.

  Regel: Retten gjelder fra 1. august 2022

    @grense
    Scenariomal: Barnekoordinator før og etter at retten kom
      Gitt at datoen er <dato>
      Og at pbrl.2-5-c/har_eller_venter_barn er oppgitt til ja
      Når pbrl.2-5-c vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato           | svar         |
        | 31. juli 2022  | ikke_i_kraft |
        | 1. august 2022 | rett         |
        | 2. august 2022 | rett         |

  Regel: Barnet er ventet eller under 18 år

    @grense
    Scenariomal: Plikten varer til barnet fyller 18 år
      Gitt at datoen er <dato>
      Og følgende barn:
        | ventet | fødselsdato    | alvorlig tilstand | vil ha langvarig behov | vil ha sammensatt behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
        | nei    | 20. april 2008 | ja: CP            | ja: livsvarig          | ja: mange fag           | ja                                   | ja                                 |
      Når pbrl.2-5-c vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato           | svar       |
        | 19. april 2026 | rett       |
        | 20. april 2026 | ingen_rett |
        | 21. april 2026 | ingen_rett |
        | 20. april 2027 | ingen_rett |

    Scenario: Retten gjelder allerede i svangerskapet
      Gitt at datoen er 1. mars 2026
      Og følgende barn:
        | ventet | termin       | alvorlig tilstand | vil ha langvarig behov | vil ha koordinert behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
        | ja     | 2. juni 2026 | ja: hjertefeil    | ja: livsvarig          | ja: felles plan         | ja                                   | ja                                 |
      Når pbrl.2-5-c vurderes
      Så er svaret "rett"

    Scenario: Familien har ingen barn og venter ingen
      Gitt at datoen er 1. mars 2026
      Og at det ikke finnes noen barn
      Når pbrl.2-5-c vurderes
      Så er svaret "ingen_rett"

    Scenario: Ett av flere barn er nok
      Gitt at datoen er 1. mars 2026
      Og følgende barn:
        | ventet | alder | alvorlig tilstand | vil ha langvarig behov | vil ha sammensatt behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
        | nei    | 12 år | nei: frisk        | -                      | -                       | nei                                  | nei                                |
        | nei    | 4 år  | ja: epilepsi      | ja: flere år           | ja: mange fag           | ja                                   | ja                                 |
      Når pbrl.2-5-c vurderes
      Så er svaret "rett"

  Regel: Tilstanden, behovet og tjenestene

    Bakgrunn:
      Gitt at datoen er 1. mars 2026

    Scenariomal: Alvorlig, langvarig, og sammensatt eller koordinert
      Gitt følgende barn:
        | ventet | alder | alvorlig tilstand   | vil ha langvarig behov | vil ha sammensatt behov | vil ha koordinert behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
        | nei    | 10 år | <alvorlig>: vurdert | <langvarig>: vurdert   | <sammensatt>: vurdert   | <koordinert>: vurdert   | ja                                   | ja                                 |
      Når pbrl.2-5-c vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alvorlig | langvarig | sammensatt | koordinert | svar       |
        | ja       | ja        | ja         | ja         | rett       |
        | ja       | ja        | ja         | nei        | rett       |
        | ja       | ja        | nei        | ja         | rett       |
        | ja       | ja        | nei        | nei        | ingen_rett |
        | ja       | nei       | ja         | ja         | ingen_rett |
        | nei      | ja        | ja         | ja         | ingen_rett |

    Scenariomal: Familien må trenge begge slags tjenester
      Gitt følgende barn:
        | ventet | alder | alvorlig tilstand | vil ha langvarig behov | vil ha sammensatt behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
        | nei    | 10 år | ja: CP            | ja: livsvarig          | ja: mange fag           | <helse>                              | <andre>                            |
      Når pbrl.2-5-c vurderes
      Så er svaret "<svar>"

      Eksempler:
        | helse | andre | svar       |
        | ja    | ja    | rett       |
        | ja    | nei   | ingen_rett |
        | nei   | ja    | ingen_rett |

    Scenario: Ingen har vurdert om tilstanden er alvorlig
      Gitt følgende barn:
        | ventet | alder | vil ha langvarig behov | vil ha sammensatt behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
        | nei    | 10 år | ja: flere år           | ja: mange fag           | ja                                   | ja                                 |
      Når pbrl.2-5-c vurderes
      Så er utfallet uavklart
      Og må alvorlig tilstand vurderes

  Regel: Ønsket bestemmer når kommunen oppnevner, ikke om familien har retten

    Scenariomal: Foreldrenes ønske
      Gitt at datoen er 1. mars 2026
      Og at pbrl.2-5-c/har_eller_venter_barn er oppgitt til ja
      Og at ønsker barnekoordinator er <ønske>
      Når pbrl.2-5-c vurderes
      Så er svaret "rett"
      Og er kan_oppnevnes <oppnevnes>

      Eksempler:
        | ønske  | oppnevnes |
        | ja     | ja        |
        | nei    | nei       |
        | ukjent | uavklart  |

  Regel: Om koordinerte tjenester også må være langvarige, kan leses på to måter

    Scenariomal: Kort, men koordinert
      Gitt at datoen er 1. mars 2026
      Og at lesemåten pbrl.2-5-c/koordinert_er_nok er <lesemåte>
      Og følgende barn:
        | ventet | alder | alvorlig tilstand | vil ha langvarig behov | vil ha sammensatt behov | vil ha koordinert behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
        | nei    | 10 år | ja: brannskade    | nei: noen måneder      | <sammensatt>: vurdert   | <koordinert>: vurdert   | ja                                   | ja                                 |
      Når pbrl.2-5-c vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte                          | sammensatt | koordinert | svar       |
        | langvarig_gjelder_begge           | ja         | ja         | ingen_rett |
        | koordinerte_er_et_eget_alternativ | nei        | ja         | rett       |
        | koordinerte_er_et_eget_alternativ | ja         | nei        | ingen_rett |
