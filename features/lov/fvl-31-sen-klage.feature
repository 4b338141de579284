# language: no
Egenskap: Når en klage kan tas opp selv om den kom for sent (fvl § 31)
  En for sen klage kan tas opp når ingen kan lastes eller særlige grunner taler for det, men ikke mer enn ett år etter vedtaket.

  Regel: Første ledd – uten skyld eller særlige grunner

    Bakgrunn:
      Gitt at datoen er 1. april 2026
      Og at avgjort dato er 5. januar 2026
      Og at kunnskapsdato er 8. januar 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er nei

    Scenariomal: En klage etter fristen
      Gitt at klage fremsatt er 10. mars 2026
      Og at kan ikke lastes for sen klage er vurdert til <uten skyld> fordi "brevet sa ikke noe om fristen"
      Og at særlige grunner for å prøve klagen er vurdert til <grunner> fordi "vedtaket kan være feil"
      Når fvl.31 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | uten skyld | grunner | svar          |
        | ja         | nei     | kan_behandles |
        | nei        | ja      | kan_behandles |
        | nei        | nei     | avvises       |

    @grense
    Scenariomal: En klage i tide trenger ingen slik grunn
      Gitt at klage fremsatt er <dato>
      Og at kan ikke lastes for sen klage er vurdert til nei fordi "personen ventet"
      Og at særlige grunner for å prøve klagen er vurdert til nei fordi "ingen"
      Når fvl.31 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato            | svar          |
        | 4. februar 2026 | kan_behandles |
        | 5. februar 2026 | kan_behandles |
        | 6. februar 2026 | avvises       |

    Scenario: Ingen har vurdert hvorfor klagen kom sent
      Gitt at klage fremsatt er 10. mars 2026
      Og at særlige grunner for å prøve klagen er vurdert til nei fordi "ingen"
      Når fvl.31 vurderes
      Så er utfallet uavklart
      Og må kan ikke lastes for sen klage vurderes

    @grense
    Scenariomal: En klage i den forlengede fristen trenger heller ingen grunn
      Gitt at klagefristen forlenget i tide er ja
      Og at klagefristen forlenget til er 2. mars 2026
      Og at klage fremsatt er <dato>
      Og at kan ikke lastes for sen klage er vurdert til nei fordi "personen ventet"
      Og at særlige grunner for å prøve klagen er vurdert til nei fordi "ingen"
      Når fvl.31 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato         | svar          |
        | 1. mars 2026 | kan_behandles |
        | 2. mars 2026 | kan_behandles |
        | 3. mars 2026 | avvises       |

    Scenario: Ingen vet om fristen er forlenget
      Gitt at klagefristen forlenget i tide er ukjent
      Og at klage fremsatt er 10. mars 2026
      Og at kan ikke lastes for sen klage er vurdert til nei fordi "personen ventet"
      Og at særlige grunner for å prøve klagen er vurdert til nei fordi "ingen"
      Når fvl.31 vurderes
      Så er utfallet uavklart

  Regel: Tredje ledd – ett år etter vedtaket

    Bakgrunn:
      Gitt at avgjørelse utenfor kapittel 2 er nei
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er nei

    @grense
    Scenariomal: Året regnes til klagen kom
      Gitt at datoen er 1. juni 2026
      Og at avgjort dato er 5. januar 2025
      Og at kunnskapsdato er 8. januar 2025
      Og at klage fremsatt er <dato>
      Og at kan ikke lastes for sen klage er vurdert til ja fordi "innlagt på sykehus"
      Når fvl.31 vurderes
      Så er svaret "<svar>"
      Og er ett år etter vedtaket 5. januar 2026

      Eksempler:
        | dato           | svar          |
        | 4. januar 2026 | kan_behandles |
        | 5. januar 2026 | kan_behandles |
        | 6. januar 2026 | avvises       |

    @grense
    Scenariomal: Lest slik at året regnes til klagen behandles
      Gitt at datoen er <dato>
      Og at lesemåten fvl.31/året_regnes_til er klagen_behandles
      Og at avgjort dato er 5. januar 2025
      Og at kunnskapsdato er 8. januar 2025
      Og at klage fremsatt er 1. desember 2025
      Og at kan ikke lastes for sen klage er vurdert til ja fordi "innlagt på sykehus"
      Når fvl.31 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato           | svar          |
        | 5. januar 2026 | kan_behandles |
        | 6. januar 2026 | avvises       |

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at fvl.31/for_sen_men_kan_prøves er oppgitt til ja
      Når fvl.31 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |
