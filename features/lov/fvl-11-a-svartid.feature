# language: no
Egenskap: Saksbehandlingstid og foreløpig svar (fvl § 11 a)
  En sak om enkeltvedtak skal ha svar eller foreløpig svar innen én måned, og den skal avgjøres uten ugrunnet opphold.

  Regel: Tredje ledd – foreløpig svar innen én måned

    Bakgrunn:
      Gitt at saken gjelder enkeltvedtak er ja
      Og at ferdig uten ugrunnet opphold er vurdert til ja fordi "jevn framdrift i saken"
      Og at foreløpig svar unødvendig er vurdert til nei fordi "personen venter på svar"

    @grense
    Scenariomal: Foreløpig svar siste dag og dagen etter
      Gitt at datoen er 1. mars 2026
      Og at henvendelse mottatt er 5. januar 2026
      Og at saken avgjort er nei
      Og at foreløpig svar sendt er ja
      Og at foreløpig svar dato er <dato>
      Når fvl.11-a vurderes
      Så er foreløpig svar senest 5. februar 2026
      Og er svaret "<svar>"

      Eksempler:
        | dato            | svar             |
        | 4. februar 2026 | innenfor_kravene |
        | 5. februar 2026 | innenfor_kravene |
        | 6. februar 2026 | brudd            |

    @grense
    Scenariomal: Saken er avgjort uten foreløpig svar
      Gitt at datoen er 1. mars 2026
      Og at henvendelse mottatt er 5. januar 2026
      Og at saken avgjort er ja
      Og at avgjort dato er <dato>
      Og at foreløpig svar sendt er nei
      Når fvl.11-a vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato            | svar             |
        | 4. februar 2026 | innenfor_kravene |
        | 5. februar 2026 | innenfor_kravene |
        | 6. februar 2026 | brudd            |

    @grense
    Scenariomal: Måneden er ikke ute ennå
      Gitt at datoen er <dato>
      Og at henvendelse mottatt er 5. januar 2026
      Og at saken avgjort er nei
      Og at foreløpig svar sendt er nei
      Når fvl.11-a vurderes
      Så er vilkåret svar_innen_en_måned <vilkår>

      Eksempler:
        | dato            | vilkår       |
        | 4. februar 2026 | oppfylt      |
        | 5. februar 2026 | oppfylt      |
        | 6. februar 2026 | ikke oppfylt |

    Scenariomal: Måneder med ulik lengde
      Gitt at datoen er 1. mars 2026
      Og at henvendelse mottatt er <mottatt>
      Når fvl.11-a vurderes
      Så er foreløpig svar senest <senest>

      Eksempler:
        | mottatt           | senest           |
        | 31. januar 2026   | 28. februar 2026 |
        | 29. januar 2026   | 28. februar 2026 |
        | 31. mars 2026     | 30. april 2026   |
        | 31. desember 2025 | 31. januar 2026  |
        | 31. januar 2024   | 29. februar 2024 |
        | 28. februar 2026  | 28. mars 2026    |

    Scenariomal: Foreløpig svar kan være åpenbart unødvendig
      Gitt at datoen er 1. mars 2026
      Og at henvendelse mottatt er 5. januar 2026
      Og at saken avgjort er nei
      Og at foreløpig svar sendt er nei
      Og at foreløpig svar unødvendig er vurdert til <unødvendig> fordi "vedtaket sendes samme uke"
      Når fvl.11-a vurderes
      Så er svaret "<svar>"

      Eksempler:
        | unødvendig | svar             |
        | ja         | innenfor_kravene |
        | nei        | brudd            |

  Regel: Om andre ledd også gjelder enkeltvedtak, er en lesemåte

    Bakgrunn:
      Gitt at datoen er 20. januar 2026
      Og at henvendelse mottatt er 5. januar 2026
      Og at saken gjelder enkeltvedtak er ja
      Og at foreløpig svar unødvendig er vurdert til nei fordi "personen venter på svar"
      Og at ferdig uten ugrunnet opphold er vurdert til ja fordi "jevn framdrift i saken"

    Scenario: Kommunen vet etter to uker at saken vil ta et halvt år, og har ikke skrevet
      Gitt at saken avgjort er nei
      Og at foreløpig svar sendt er nei
      Og at uforholdsmessig lang tid er vurdert til ja fordi "køen er på et halvt år"
      Når fvl.11-a vurderes
      Så er svaret "innenfor_kravene"
      Og avhenger svaret av lesemåten fvl.11-a/andre_ledd_ved_enkeltvedtak

    Scenario: Lest slik at andre ledd også gjelder, skulle kommunen ha skrevet
      Gitt at lesemåten fvl.11-a/andre_ledd_ved_enkeltvedtak er begge_ledd
      Og at saken avgjort er nei
      Og at foreløpig svar sendt er nei
      Og at uforholdsmessig lang tid er vurdert til ja fordi "køen er på et halvt år"
      Når fvl.11-a vurderes
      Så er svaret "brudd"

    Scenario: Er saken avgjort på to uker, har lesemåten ikke noe å si
      Gitt at saken avgjort er ja
      Og at avgjort dato er 19. januar 2026
      Og at foreløpig svar sendt er nei
      Når fvl.11-a vurderes
      Så er svaret "innenfor_kravene"
      Og avhenger svaret ikke av noen lesemåte

  Regel: Første ledd – uten ugrunnet opphold er et skjønn

    Scenariomal: Lang saksbehandlingstid
      Gitt at datoen er 1. mars 2026
      Og at henvendelse mottatt er 1. januar 2025
      Og at saken gjelder enkeltvedtak er ja
      Og at saken avgjort er nei
      Og at foreløpig svar sendt er ja
      Og at foreløpig svar dato er 20. januar 2025
      Og at ferdig uten ugrunnet opphold er vurdert til <opphold> fordi "fjorten måneder, begrunnet med stor saksmengde"
      Når fvl.11-a vurderes
      Så er svaret "<svar>"

      Eksempler:
        | opphold | svar             |
        | nei     | brudd            |
        | ja      | innenfor_kravene |

    Scenario: Ingen har vurdert om ventetiden har god grunn
      Gitt at datoen er 1. mars 2026
      Og at henvendelse mottatt er 1. januar 2025
      Og at saken gjelder enkeltvedtak er ja
      Og at saken avgjort er nei
      Og at foreløpig svar sendt er ja
      Og at foreløpig svar dato er 20. januar 2025
      Når fvl.11-a vurderes
      Så er utfallet uavklart
      Og må ferdig uten ugrunnet opphold vurderes

  Regel: Andre ledd – andre saker enn enkeltvedtak

    Scenariomal: En henvendelse som tar lang tid
      Gitt at datoen er 1. mars 2026
      Og at saken gjelder enkeltvedtak er nei
      Og at ferdig uten ugrunnet opphold er vurdert til ja fordi "jevn framdrift i saken"
      Og at foreløpig svar unødvendig er vurdert til nei fordi "personen venter på svar"
      Og at uforholdsmessig lang tid er vurdert til <lang> fordi "ventet svartid"
      Og at foreløpig svar sendt er <sendt>
      Når fvl.11-a vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lang | sendt | svar             |
        | nei  | nei   | innenfor_kravene |
        | ja   | ja    | innenfor_kravene |
        | ja   | nei   | brudd            |

    Scenario: Et åpenbart unødvendig foreløpig svar kan utelates også i andre saker
      Gitt at datoen er 1. mars 2026
      Og at saken gjelder enkeltvedtak er nei
      Og at ferdig uten ugrunnet opphold er vurdert til ja fordi "jevn framdrift i saken"
      Og at foreløpig svar unødvendig er vurdert til ja fordi "personen vet alt om saksgangen"
      Og at uforholdsmessig lang tid er vurdert til ja fordi "ventet svartid"
      Og at foreløpig svar sendt er nei
      Når fvl.11-a vurderes
      Så er svaret "innenfor_kravene"

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at fvl.11-a/svar_innen_en_måned er oppgitt til nei
      Når fvl.11-a vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1977 | ikke oppfylt |
        | 1. januar 1978    | uavklart     |
        | 31. mars 1995     | uavklart     |
        | 1. april 1995     | ikke oppfylt |
