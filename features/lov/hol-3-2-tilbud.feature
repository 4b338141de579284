# language: no
Egenskap: Tjenester kommunen skal tilby (hol § 3-2)
  Loven nevner tjenestene kommunen blant annet skal ha.

  Regel: Første ledd nr. 1 til 6 – nevnt fra 1. januar 2012

    @grense
    Scenariomal: Listen gjelder fra loven trådte i kraft
      Gitt at datoen er <dato>
      Og at tjenestens art er "personlig_assistanse"
      Når hol.3-2 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | skal_tilby   |

    Scenariomal: Hver tjeneste på listen
      Gitt at datoen er 1. mars 2026
      Og at tjenestens art er "<tjeneste>"
      Når hol.3-2 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | tjeneste                       | svar       |
        | forebygging                    | skal_tilby |
        | svangerskap_og_barsel          | skal_tilby |
        | ulykker_og_akutt               | skal_tilby |
        | psykososial_beredskap          | skal_tilby |
        | utredning_og_behandling        | skal_tilby |
        | habilitering_og_rehabilitering | skal_tilby |
        | helsetjenester_i_hjemmet       | skal_tilby |
        | personlig_assistanse           | skal_tilby |
        | plass_i_institusjon            | skal_tilby |
        | dagaktivitet_ved_demens        | skal_tilby |
        | avlastning                     | ikke_nevnt |

    Scenario: En annen tjeneste er det ikke sagt noe bestemt om, og listen i loven er ikke uttømmende
      Gitt at datoen er 1. mars 2026
      Og at tjenestens art er "annet"
      Når hol.3-2 vurderes
      Så er utfallet uavklart
      Og mangler tjenestens art

    Scenario: Hva slags tjeneste det er, må være kjent
      Gitt at datoen er 1. mars 2026
      Når hol.3-2 vurderes
      Så er utfallet uavklart
      Og mangler tjenestens art

  Regel: Første ledd nr. 3 – psykososial beredskap fra 1. januar 2018

    @grense
    Scenariomal: Psykososial beredskap kom på listen
      Gitt at datoen er <dato>
      Og at tjenestens art er "psykososial_beredskap"
      Når hol.3-2 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar       |
        | 31. desember 2017 | ikke_nevnt |
        | 1. januar 2018    | skal_tilby |

  Regel: Første ledd nr. 6 bokstav d – avlastning til og med 30. september 2017

    @grense
    Scenariomal: Avlastning ble flyttet til § 3-6
      Gitt at datoen er <dato>
      Og at tjenestens art er "avlastning"
      Når hol.3-2 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato               | svar       |
        | 30. september 2017 | skal_tilby |
        | 1. oktober 2017    | ikke_nevnt |

    Scenario: Før flyttingen er det uklart når tjenesten ikke er kjent
      Gitt at datoen er 30. september 2017
      Når hol.3-2 vurderes
      Så er vilkåret avlastning_etter_eldre_lov uavklart

  Regel: Første ledd nr. 7 – dagaktivitet for hjemmeboende med demens fra 1. januar 2020

    @grense
    Scenariomal: Dagaktivitet kom på listen
      Gitt at datoen er <dato>
      Og at tjenestens art er "dagaktivitet_ved_demens"
      Når hol.3-2 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar       |
        | 31. desember 2019 | ikke_nevnt |
        | 1. januar 2020    | skal_tilby |

    Scenario: Svaret for dagaktivitet endres på nyttårsdagen 2020
      Gitt at datoen er 1. mars 2019
      Og at tjenestens art er "dagaktivitet_ved_demens"
      Når hol.3-2 vurderes
      Så endres svaret neste gang 1. januar 2020
