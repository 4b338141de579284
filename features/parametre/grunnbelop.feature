# language: no
Egenskap: Grunnbeløpet i folketrygden (ftrl § 1-4)
  Grunnbeløpet reguleres hvert år med virkning fra 1. mai, og gjelder til og med 30. april året etter. Noen grenser følger det på
  datoen, andre følger det som gjaldt 1. januar.

  Regel: Ett beløp fra 1. mai til 30. april

    @grense
    Scenariomal: Grunnbeløpet er nytt 1. mai
      Gitt at datoen er 1. mai <året>
      Når grunnbeløpet i folketrygden vurderes
      Så er grunnbeløp <G> kr/år

      Eksempler:
      | året | G      |
      | 1997 | 42500  |
      | 1998 | 45370  |
      | 1999 | 46950  |
      | 2000 | 49090  |
      | 2001 | 51360  |
      | 2002 | 54170  |
      | 2003 | 56861  |
      | 2004 | 58778  |
      | 2005 | 60699  |
      | 2006 | 62892  |
      | 2007 | 66812  |
      | 2008 | 70256  |
      | 2009 | 72881  |
      | 2010 | 75641  |
      | 2011 | 79216  |
      | 2012 | 82122  |
      | 2013 | 85245  |
      | 2014 | 88370  |
      | 2015 | 90068  |
      | 2016 | 92576  |
      | 2017 | 93634  |
      | 2018 | 96883  |
      | 2019 | 99858  |
      | 2020 | 101351 |
      | 2021 | 106399 |
      | 2022 | 111477 |
      | 2023 | 118620 |
      | 2024 | 124028 |
      | 2025 | 130160 |
      | 2026 | 136549 |

    @grense
    Scenariomal: Et opphold i sykehjem varer over 1. mai, og beløpet skifter den dagen
      Gitt at datoen er <dag>
      Når grunnbeløpet i folketrygden vurderes
      Så er grunnbeløp <G> kr/år

      Eksempler:
        | dag            | G      |
        | 30. april 2026 | 130160 |
        | 1. mai 2026    | 136549 |
        | 30. april 2027 | 136549 |

    Scenario: Ingen vet grunnbeløpet som kommer 1. mai 2027
      Gitt at datoen er 1. mai 2027
      Når grunnbeløpet i folketrygden vurderes
      Så er grunnbeløp uavklart

  Regel: For hjelp hjemme er det grunnbeløpet 1. januar som teller hele året (egenandelsforskriften § 10)

    @grense
    Scenariomal: Jorunn Prøve får hjelp til rengjøring en time i måneden og har en inntekt tett ved 2 G
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk bistand | 1               | nei                |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
      Når egenandel.hjemme vurderes
      Så er under 2G <svar>

      Eksempler:
        | dato              | inntekt   | svar |
        | 1. januar 2026    | 260319,99 | ja   |
        | 1. januar 2026    | 260320    | nei  |
        | 1. januar 2026    | 260320,01 | nei  |
        | 31. desember 2026 | 260319,99 | ja   |
        | 31. desember 2026 | 260320    | nei  |

  Regel: I sykehjem er det grunnbeløpet på datoen som teller (egenandelsforskriften § 3)

    @grense
    Scenariomal: Halvor Prøve betaler litt mindre når grunnbeløpet går opp, for 85 prosent regnes av mindre
      Gitt at datoen er <dato>
      Og at egenandel.langtid/kan_kreves_nå er oppgitt til ja
      Og at oppholdsutgifter er 1200000 kr/år
      Og at dobbeltrom uten eget ønske er nei
      Og at egenandel.langtid/inntektsgrunnlag er oppgitt til 300000 kr/år
      Og at særlov gir minsteytelse er nei
      Når egenandel.langtid vurderes
      Så er høyeste egenandel år <beløp> kr/år

      Eksempler:
        | dato           | beløp     |
        | 30. april 2025 | 234759,70 |
        | 1. mai 2025    | 234146,50 |
        | 30. april 2026 | 233771,50 |
        | 1. mai 2026    | 233132,60 |
