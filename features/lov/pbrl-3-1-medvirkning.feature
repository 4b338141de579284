# language: no
Egenskap: Rett til å medvirke (pbrl § 3-1 første og andre ledd)
  Alle har rett til å medvirke. For noen tjenester skal kommunen legge stor vekt på hva personen mener.

  Regel: Ordlyden om kommunens tjenester gjelder fra 1. januar 2012

    @grense
    Scenariomal: Modellert fra 2012
      Gitt at datoen er <dato>
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Når pbrl.3-1 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2000 | ikke oppfylt |
        | 1. januar 2001    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |

  Regel: Andre ledd andre punktum – stor vekt for noen tjenester

    Scenariomal: Tjenestene der kommunen skal legge stor vekt på hva personen mener
      Gitt at datoen er 1. mars 2026
      Og at avgjørelsens hjemmel er "<hjemmel>"
      Når pbrl.3-1 vurderes
      Så er svaret "rett"
      Og er stor_vekt <stor vekt>

      Eksempler:
        | hjemmel          | stor vekt |
        | hol.3-2-6-a      | ja        |
        | hol.3-2-6-b      | ja        |
        | hol.3-2-6-c      | ja        |
        | hol.3-2-6-d      | ja        |
        | hol.3-6          | ja        |
        | hol.3-8          | ja        |
        | hol.3-2-a        | ja        |
        | pbrl.2-6-a       | nei       |
        | annet_kapittel_2 | nei       |

    Scenariomal: Langtidsopphold leses på to måter
      Gitt at datoen er 1. mars 2026
      Og at lesemåten pbrl.3-1/langtidsopphold_regnes_med er <lesemåte>
      Og at avgjørelsens hjemmel er "<hjemmel>"
      Når pbrl.3-1 vurderes
      Så er stor_vekt <stor vekt>

      Eksempler:
        | lesemåte        | hjemmel     | stor vekt |
        | regnes_med      | hol.3-2-a   | ja        |
        | regnes_ikke_med | hol.3-2-a   | nei       |
        | regnes_ikke_med | hol.3-2-6-c | ja        |

    Scenario: Hjemmelen avgjør hvor mye personens mening veier
      Gitt at datoen er 1. mars 2026
      Når pbrl.3-1 vurderes
      Så er svaret "rett"
      Og mangler avgjørelsens hjemmel
