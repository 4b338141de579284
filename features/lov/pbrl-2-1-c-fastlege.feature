# language: no
Egenskap: Rett til fastlege (pbrl § 2-1 c)
  Her er det den som er bosatt, som har retten. Det er et unntak fra hovedregelen om at oppholdet avgjør.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at bosatt i norsk kommune er ja
    Og at asylsøker har folketrygd er nei
    Og at lovlig uten oppholdstillatelse er nei
    Og at fastlegeordningen er suspendert er nei

  Scenariomal: Hvem som hører til ordningen
    Gitt at bosatt i norsk kommune er <bosatt>
    Og at asylsøker har folketrygd er <asyl>
    Og at lovlig uten oppholdstillatelse er <unntak>
    Når pbrl.2-1-c vurderes
    Så er svaret "<svar>"
    Eksempler:
      | bosatt | asyl | unntak | svar                   |
      | ja     | nei  | nei    | rett_til_fastlege      |
      | nei    | ja   | nei    | rett_til_fastlege      |
      | nei    | nei  | ja     | rett_til_fastlege      |
      | nei    | nei  | nei    | ikke_rett_til_fastlege |

  Scenario: I kommuner der ordningen er suspendert
    Gitt at fastlegeordningen er suspendert er ja
    Når pbrl.2-1-c vurderes
    Så er svaret "ikke_rett_til_fastlege"
    Og er kan skifte ikke gitt

  @grense
  Scenariomal: To skifter i året
    Gitt at fastlegebytter i år er <bytter>
    Når pbrl.2-1-c vurderes
    Så er kan skifte <kan>
    Eksempler:
      | bytter | kan |
      | 1      | ja  |
      | 2      | nei |
      | 3      | nei |

  @grense
  Scenariomal: Den som er her uten krav om tillatelse, kom med 1. juli 2021
    Gitt at datoen er <dato>
    Og at bosatt i norsk kommune er nei
    Og at lovlig uten oppholdstillatelse er ja
    Når pbrl.2-1-c vurderes
    Så er svaret "<svar>"
    Eksempler:
      | dato          | svar                   |
      | 30. juni 2021 | ikke_rett_til_fastlege |
      | 1. juli 2021  | rett_til_fastlege      |
      | 2. juli 2021  | rett_til_fastlege      |

  @grense
  Scenariomal: Fra 1. januar 2012
    Gitt at datoen er <dato>
    Når pbrl.2-1-c vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | oppfylt      |
