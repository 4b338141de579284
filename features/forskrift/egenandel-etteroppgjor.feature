# language: no
Egenskap: Etteroppgjør av egenandelen for året før (egenandelsforskriften § 3 ledd 6)

  Bakgrunn:
    Gitt at datoen er 1. september 2026
    Og at skatteoppgjør for året før foreligger er ja

  @grense
  Scenariomal: Solveig bodde på sykehjemmet hele året, og skatteoppgjøret viser en annen inntekt
    Gitt følgende egenandelsperiode:
      | periode fra    | periode til       | riktig årsbeløp | betalt   |
      | 1. januar 2025 | 30. april 2025    | 120000          | 40000    |
      | 1. mai 2025    | 31. desember 2025 | 132000          | <betalt> |
    Når egenandel.etteroppgjør vurderes
    Så er riktig egenandel 128000 kr
    Og er svaret "<svar>"
    Og er til gode <for mye>
    Og er betalt for lite <for lite>
    Eksempler:
      | betalt   | svar              | for mye   | for lite  |
      | 87999,99 | etteroppgjør      | 0 kr      | 0,01 kr   |
      | 88000    | ikke_etteroppgjør | ikke gitt | ikke gitt |
      | 88000,01 | etteroppgjør      | 0,01 kr   | 0 kr      |

  @grense
  Scenariomal: Første og siste måned regnes med dagene det kan kreves betaling for
    Gitt følgende egenandelsperiode:
      | periode fra | periode til | riktig årsbeløp | betalt |
      | <fra>       | <til>       | 372000          | 31000  |
    Når egenandel.etteroppgjør vurderes
    Så er riktig egenandel <riktig> kr
    Og er betalt egenandel 31000 kr
    Eksempler:
      | fra             | til               | riktig   |
      | 1. januar 2025  | 30. januar 2025   | 30000    |
      | 1. januar 2025  | 31. januar 2025   | 31000    |
      | 1. januar 2025  | 1. februar 2025   | 32107,14 |
      | 11. juli 2025   | 14. desember 2025 | 159000   |
      | 31. januar 2025 | 1. mars 2025      | 33000    |
      | 5. mars 2025    | 5. mars 2025      | 1000     |
      | 5. mars 2025    | 6. mars 2025      | 2000     |

  Scenariomal: Etter den andre lesemåten deles årsbeløpet på dagene i året
    Gitt at datoen er <dato>
    Og følgende egenandelsperiode:
      | periode fra | periode til | riktig årsbeløp | betalt |
      | <fra>       | <til>       | 100000          | 31000  |
    Og at lesemåten egenandel.langtid/delen_regnes_av_måneden er dager_i_året
    Når egenandel.etteroppgjør vurderes
    Så er riktig egenandel <riktig> kr
    Eksempler:
      | dato              | fra            | til               | riktig  |
      | 1. september 2026 | 1. januar 2025 | 31. desember 2025 | 100000  |
      | 1. september 2026 | 1. januar 2025 | 31. januar 2025   | 8493,15 |
      | 1. september 2025 | 1. januar 2024 | 31. januar 2024   | 8469,94 |
      | 1. september 2026 | 5. mars 2025   | 5. mars 2025      | 273,97  |

  Scenario: Hele måneder blir som i vedtaket, med en tolvdel rundet ned
    Gitt følgende egenandelsperiode:
      | periode fra    | periode til       | riktig årsbeløp | betalt   |
      | 1. januar 2025 | 31. desember 2025 | 100000          | 99999,96 |
    Når egenandel.etteroppgjør vurderes
    Så er riktig egenandel 99999,96 kr
    Og er svaret "ikke_etteroppgjør"

  Scenario: Deler av øre kreves ikke i den første og den siste måneden
    Gitt følgende egenandelsperiode:
      | periode fra      | periode til    | riktig årsbeløp | betalt |
      | 20. februar 2025 | 10. april 2025 | 100000          | 0      |
    Når egenandel.etteroppgjør vurderes
    Så er riktig egenandel 13789,67 kr

  Scenario: Uten skatteoppgjør er det ikke grunnlag for etteroppgjør ennå
    Gitt at skatteoppgjør for året før foreligger er nei
    Og følgende egenandelsperiode:
      | periode fra    | periode til       | riktig årsbeløp | betalt |
      | 1. januar 2025 | 31. desember 2025 | 120000          | 100000 |
    Når egenandel.etteroppgjør vurderes
    Så er svaret "ikke_etteroppgjør"
    Og er riktig egenandel 120000 kr

  Scenario: Ingen har ført opp hva som er betalt
    Gitt følgende egenandelsperiode:
      | periode fra    | periode til       | riktig årsbeløp | betalt |
      | 1. januar 2025 | 31. desember 2025 | 120000          | -      |
    Når egenandel.etteroppgjør vurderes
    Så er utfallet uavklart
    Og er riktig egenandel 120000 kr

  @grense
  Scenariomal: Periodene ligger i året før
    Gitt følgende egenandelsperiode:
      | periode fra | periode til | riktig årsbeløp | betalt |
      | <fra>       | <til>       | 120000          | 0      |
    Når egenandel.etteroppgjør vurderes
    Så er det motstrid om egenandelsperiode
    Eksempler:
      | fra               | til               |
      | 31. desember 2024 | 31. desember 2025 |
      | 1. januar 2025    | 1. januar 2026    |
      | 2. mars 2025      | 1. mars 2025      |

  @grense
  Scenariomal: Plikten gjelder fra forskriften trådte i kraft
    Gitt at datoen er <dato>
    Og at det ikke finnes noen egenandelsperiode
    Når egenandel.etteroppgjør vurderes
    Så er svaret "<svar>"
    Eksempler:
      | dato              | svar              |
      | 31. desember 2011 | ikke_i_kraft      |
      | 1. januar 2012    | ikke_etteroppgjør |
      | 2. januar 2012    | ikke_etteroppgjør |
