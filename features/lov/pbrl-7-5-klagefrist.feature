# language: no
Egenskap: Frist for å klage (pbrl § 7-5)
  Fristen er fire uker fra personen fikk, eller burde ha fått, vite nok til å klage.

  @grense
  Scenariomal: Fire uker
    Gitt at datoen er 1. august 2023
    Og at kunnskapsdato er 22. juni 2023
    Og at begrunnelse krevd er nei
    Og at klagefristen forlenget i tide er nei
    Og at klage fremsatt er <dato>
    Når pbrl.7-5 vurderes
    Så er siste dag 20. juli 2023
    Og er svaret "<svar>"

    Eksempler:
      | dato          | svar     |
      | 19. juli 2023 | i_tide   |
      | 20. juli 2023 | i_tide   |
      | 21. juli 2023 | for_sent |

  Scenariomal: Fristen flyttes fra helg og helligdag til neste virkedag
    Gitt at datoen er 1. juli 2026
    Og at kunnskapsdato er <kunnskap>
    Når pbrl.7-5 vurderes
    Så er siste dag <siste>

    Eksempler:
      | kunnskap          | siste             |
      | 7. mars 2026      | 7. april 2026     |
      | 16. april 2026    | 15. mai 2026      |
      | 17. april 2026    | 15. mai 2026      |
      | 3. april 2026     | 4. mai 2026       |
      | 19. april 2026    | 18. mai 2026      |
      | 27. november 2025 | 29. desember 2025 |
      | 26. november 2025 | 24. desember 2025 |
      | 3. desember 2025  | 31. desember 2025 |
      | 4. desember 2025  | 2. januar 2026    |
      | 5. mars 2026      | 7. april 2026     |
      | 27. april 2026    | 26. mai 2026      |
      | 1. februar 2024   | 29. februar 2024  |

  Scenario: Vi vet bare når brevet er datert
    Gitt at datoen er 1. desember 2014
    Og at kunnskapsdato er mellom 29. september 2014 og 10. oktober 2014
    Og at klage fremsatt er 14. oktober 2014
    Når pbrl.7-5 vurderes
    Så er svaret "i_tide"

  Scenario: Kunnskapsdatoen er ikke fastslått
    Gitt at datoen er 1. august 2023
    Og at klage fremsatt er 19. juli 2023
    Når pbrl.7-5 vurderes
    Så er utfallet uavklart
    Og mangler kunnskapsdato

  @grense
  Scenariomal: Fristregelen over tid
    Gitt at datoen er <dato>
    Og at kunnskapsdato er 1. november 2000
    Og at klage fremsatt er 2. november 2000
    Når pbrl.7-5 vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 31. desember 2011 | uavklart     |
      | 1. januar 2012    | oppfylt      |

  Scenario: Ingen vet om fristen er forlenget eller avbrutt
    Gitt at datoen er 1. august 2023
    Og at kunnskapsdato er 22. juni 2023
    Og at klage fremsatt er 21. juli 2023
    Når pbrl.7-5 vurderes
    Så er utfallet uavklart
    Og mangler klagefristen forlenget i tide

  Scenario: Fristen er forlenget
    Gitt at datoen er 1. august 2023
    Og at kunnskapsdato er 22. juni 2023
    Og at klagefristen forlenget i tide er ja
    Og at klagefristen forlenget til er 21. juli 2023
    Og at klage fremsatt er 21. juli 2023
    Når pbrl.7-5 vurderes
    Så er svaret "i_tide"
    Og er vilkåret klaget_i_tide ikke oppfylt

  Scenario: Begrunnelsen det ble bedt om i tide, har ikke kommet, og da er en klage i tide når den enn kommer
    Gitt at datoen er 1. august 2023
    Og at kunnskapsdato er 5. mai 2023
    Og at klagefristen forlenget i tide er nei
    Og at begrunnelse krevd er ja
    Og at begrunnelse krevd dato er 15. mai 2023
    Og at begrunnelsen har kommet er nei
    Og at klage fremsatt er 21. juli 2023
    Når pbrl.7-5 vurderes
    Så er svaret "i_tide"
    Og er vilkåret klaget_i_tide ikke oppfylt
