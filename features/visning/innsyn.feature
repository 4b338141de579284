# language: no
Egenskap: Hvem som kan se svaret i saken
  Loven bestemmer hvem som får vite noe om saken. Det som ikke er avklart, vises ikke.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at bevisføringen er avsluttet

  Scenario: Den ansatte ser saken
    Gitt at visning mottaker er "ansatt"
    Når visning.innsyn vurderes
    Så er svaret "åpen"
    Og er vilkåret er_ansatt oppfylt

  Scenario: Den saken gjelder, ser sin egen sak
    Gitt at visning mottaker er "innbygger"
    Og at mottakers rolle er "personen_selv"
    Når visning.innsyn vurderes
    Så er svaret "åpen"
    Og er vilkåret er_personen_selv oppfylt

  @grense
  Scenariomal: Mor vil se saken, og bare alderen er registrert
    Gitt at visning mottaker er "innbygger"
    Og at mottakers rolle er "forelder"
    Og at alder er <alder>
    Når visning.innsyn vurderes
    Så er utfallet <utfall>

    Eksempler:
      | alder | utfall   |
      | 11 år | oppfylt  |
      | 12 år | uavklart |
      | 15 år | uavklart |
      | 16 år | uavklart |
      | 17 år | uavklart |
      | 18 år | uavklart |
      | 45 år | uavklart |

  Scenariomal: Mor vil se saken til en voksen sønn, og det er spurt om alt
    Gitt at visning mottaker er "innbygger"
    Og at mottakers rolle er "forelder"
    Og at alder er 18 år
    Og at er nærmeste pårørende er nei
    Og følgende samtykke_til_deling:
      | mottaker   | alle tjenester |
      | <mottaker> | ja             |
    Når visning.innsyn vurderes
    Så er svaret "<svar>"
    Og er vilkåret med_samtykke <vilkår>

    Eksempler:
      | mottaker  | svar   | vilkår       |
      | forelder  | åpen   | oppfylt      |
      | pårørende | lukket | ikke oppfylt |

  Scenario: Nærmeste pårørende til en som åpenbart ikke kan ivareta interessene sine
    Gitt at visning mottaker er "innbygger"
    Og at mottakers rolle er "pårørende"
    Og at alder er 81 år
    Og at er nærmeste pårørende er ja
    Og at ivaretar åpenbart ikke egne interesser er vurdert til ja fordi "langtkommen demens"
    Når visning.innsyn vurderes
    Så er svaret "åpen"
    Og er vilkåret nærmeste_pårørende oppfylt

  Scenario: Fetteren får ikke se noe
    Gitt at visning mottaker er "innbygger"
    Og at mottakers rolle er "pårørende"
    Og at alder er 81 år
    Og at er nærmeste pårørende er nei
    Og at det ikke finnes noen samtykke_til_deling
    Når visning.innsyn vurderes
    Så er svaret "lukket"

  Scenario: Ingen vet hvem den som ser på, er
    Gitt at visning mottaker er "innbygger"
    Og at alder er 9 år
    Når visning.innsyn vurderes
    Så er utfallet uavklart
    Og mangler mottakers rolle

  @grense
  Scenariomal: Den ansatte ser saken også for eldre datoer
    Gitt at datoen er <dato>
    Og at visning mottaker er "ansatt"
    Når visning.innsyn vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | oppfylt      |

  @grense
  Scenariomal: For eldre datoer enn reglene er lagt inn for, er det uavklart hva en forelder kan se
    Gitt at datoen er <dato>
    Og at visning mottaker er "innbygger"
    Og at mottakers rolle er "forelder"
    Og at alder er 9 år
    Når visning.innsyn vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall   |
      | 31. desember 2017 | uavklart |
      | 1. januar 2018    | oppfylt  |
