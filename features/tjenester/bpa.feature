# language: no
Egenskap: Brukerstyrt personlig assistanse (BPA)
  Noen kan kreve å få hjelpen som BPA. For andre kan kommunen innvilge det.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"
    Og at det ikke finnes noen barn
    Og at det ikke finnes noen vedtak

  @grense
  Scenariomal: Den som trenger minst 32 timer i uken i mer enn to år, kan kreve BPA
    Gitt at alder er 40 år
    Og at behovets varighet er 60 måneder
    Og at vesentlig økt kostnad er vurdert til ja fordi "regnskapet viser dobbel utgift"
    Og følgende tjeneste:
      | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
      | hol.3-2-6-b | <timer>       | personlig_stell | nei                 | nei         |
    Når tjeneste.bpa vurderes
    Så er svaret "<svar>"
    Og er vilkåret rett_til_bpa <vilkår>

    Eksempler:
      | timer | svar          | vilkår       |
      | 31,75 | kan_innvilges | ikke oppfylt |
      | 32    | rett          | oppfylt      |
      | 32,25 | rett          | oppfylt      |

  Scenario: Pensjonist som ikke hadde BPA før 67 år, kan ikke kreve det, men kan få det
    Gitt at alder er 70 år
    Og at behovets varighet er 60 måneder
    Og følgende tjeneste:
      | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
      | hol.3-2-6-b | 40            | personlig_stell | nei                 | nei         |
    Når tjeneste.bpa vurderes
    Så er svaret "kan_innvilges"

  Scenario: Ingen vet ennå hvor lenge behovet varer
    Gitt at alder er 40 år
    Og følgende tjeneste:
      | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
      | hol.3-2-6-b | 40            | personlig_stell | nei                 | nei         |
    Når tjeneste.bpa vurderes
    Så er utfallet uavklart
    Og mangler behovets varighet

  Scenario: Det er ikke kjent om personen er i kommunen
    Gitt at oppholder seg i kommunen er ukjent
    Og at alder er 40 år
    Og at behovets varighet er 60 måneder
    Og følgende tjeneste:
      | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
      | hol.3-2-6-b | 40            | personlig_stell | nei                 | nei         |
    Når tjeneste.bpa vurderes
    Så er utfallet uavklart

  Scenario: Den som er i en annen kommune, kan ikke kreve BPA her
    Gitt at oppholder seg i kommunen er nei
    Og at alder er 40 år
    Og at behovets varighet er 60 måneder
    Og følgende tjeneste:
      | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
      | hol.3-2-6-b | 40            | personlig_stell | nei                 | nei         |
    Når tjeneste.bpa vurderes
    Så er vilkåret omfattet ikke oppfylt
    Og er svaret "kan_innvilges"

  @grense
  Scenariomal: Kommunen måtte ha tilbudet fra 2012, og noen kunne kreve det fra 2015
    Gitt at datoen er <dato>
    Og at alder er 40 år
    Og at behovets varighet er 60 måneder
    Og følgende tjeneste:
      | hjemmel     | timer per uke | innhold         | krever flere enn én | nattjeneste |
      | hol.3-2-6-b | 40            | personlig_stell | nei                 | nei         |
    Når tjeneste.bpa vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar          |
      | 31. desember 2011 | ikke_i_kraft  |
      | 1. januar 2012    | kan_innvilges |
      | 31. desember 2014 | kan_innvilges |
      | 1. januar 2015    | rett          |
