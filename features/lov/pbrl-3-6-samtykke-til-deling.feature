# language: no
Egenskap: Når samtykke åpner for at andre får vite om saken (pbrl § 3-6)
  Taushetsplikten faller bort så langt den som har krav på taushet, samtykker.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at alder er 19 år
    Og at har beslutningskompetanse er vurdert til ja fordi "forstår hva det gjelder"
    Og at mottakers rolle er "forelder"
    Og at opplysning om tjeneste er "tjeneste.bpa"

  Scenariomal: Samtykket gjelder den mottakeren og den tjenesten personen har sagt ja til
    Gitt følgende samtykke_til_deling:
      | mottaker   | alle tjenester | tjeneste   |
      | <mottaker> | <alle>         | <tjeneste> |
    Når pbrl.3-6 vurderes
    Så er svaret "<svar>"
    Og er vilkåret har_samtykket <vilkår>

    Eksempler:
      | mottaker  | alle | tjeneste               | svar          | vilkår       |
      | forelder  | ja   | -                      | kan_deles     | oppfylt      |
      | forelder  | nei  | tjeneste.bpa           | kan_deles     | oppfylt      |
      | forelder  | nei  | tjeneste.støttekontakt | ikke_samtykke | ikke oppfylt |
      | pårørende | ja   | -                      | ikke_samtykke | ikke oppfylt |

  Scenario: Et voksent barn har ikke samtykket
    Gitt at det ikke finnes noen samtykke_til_deling
    Når pbrl.3-6 vurderes
    Så er svaret "ikke_samtykke"

  Scenario: Ingen har spurt
    Når pbrl.3-6 vurderes
    Så er utfallet uavklart
    Og mangler samtykke_til_deling

  @grense
  Scenariomal: Den som er fylt 16 år, samtykker selv
    Gitt at alder er <alder>
    Og følgende samtykke_til_deling:
      | mottaker | alle tjenester |
      | forelder | ja             |
    Når pbrl.3-6 vurderes
    Så er svaret "<svar>"
    Og er vilkåret gammel_nok <vilkår>

    Eksempler:
      | alder | svar          | vilkår       |
      | 15 år | ikke_samtykke | ikke oppfylt |
      | 16 år | kan_deles     | oppfylt      |
      | 17 år | kan_deles     | oppfylt      |

  Scenariomal: Et samtykke fra den som mangler beslutningskompetanse, åpner ingenting
    Gitt at har beslutningskompetanse er vurdert til <kompetanse> fordi "se vurderingen"
    Og følgende samtykke_til_deling:
      | mottaker | alle tjenester |
      | forelder | ja             |
    Når pbrl.3-6 vurderes
    Så er svaret "<svar>"
    Og er vilkåret har_kompetanse <vilkår>

    Eksempler:
      | kompetanse | svar          | vilkår       |
      | ja         | kan_deles     | oppfylt      |
      | nei        | ikke_samtykke | ikke oppfylt |

  Scenario: Kompetansen er ikke vurdert
    Gitt at har beslutningskompetanse er ukjent
    Og følgende samtykke_til_deling:
      | mottaker | alle tjenester |
      | forelder | ja             |
    Når pbrl.3-6 vurderes
    Så er utfallet uavklart

  Scenario: Den som ingen har vurdert, har kompetanse når saken vises
    Gitt at har beslutningskompetanse er ukjent
    Og at bevisføringen er avsluttet
    Og følgende samtykke_til_deling:
      | mottaker | alle tjenester |
      | forelder | ja             |
    Når pbrl.3-6 vurderes
    Så er svaret "kan_deles"

  @grense
  Scenariomal: Et samtykke som har gått ut, gjelder ikke
    Gitt at datoen er <dato>
    Og følgende samtykke_til_deling:
      | mottaker | alle tjenester | til        |
      | forelder | ja             | 2026-03-31 |
    Når pbrl.3-6 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato          | svar          |
      | 31. mars 2026 | kan_deles     |
      | 1. april 2026 | ikke_samtykke |

  @grense
  Scenariomal: Modellert fra 1. januar 2018
    Gitt at datoen er <dato>
    Og følgende samtykke_til_deling:
      | mottaker | alle tjenester |
      | forelder | ja             |
    Når pbrl.3-6 vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 31. desember 2017 | uavklart     |
      | 1. januar 2018    | oppfylt      |
