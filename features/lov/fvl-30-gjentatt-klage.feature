# language: no
Egenskap: Når en klage som ikke kom fram, må gjentas (fvl § 30)
  Det er nok at klagen er levert til posten i tide. Kommer den ikke fram, må den gjentas innen en uke.

  Bakgrunn:
    Gitt at datoen er 1. mai 2026
    Og at avgjørelse utenfor kapittel 2 er nei
    Og at kunnskapsdato er 5. januar 2026
    Og at begrunnelse krevd er nei
    Og at klagefristen forlenget i tide er nei

  @grense
  Scenariomal: Brevet ble borte, og personen fikk vite det senere
    Gitt at klage fremsatt er 30. januar 2026
    Og at klagen kom ikke fram er ja
    Og at visste at klagen ikke kom fram er 2. mars 2026
    Og at klagen gjentatt dato er <gjentatt>
    Når fvl.30 vurderes
    Så er svaret "<svar>"
    Og er siste dag for å gjenta 9. mars 2026

    Eksempler:
      | gjentatt      | svar     |
      | 8. mars 2026  | i_tide   |
      | 9. mars 2026  | i_tide   |
      | 10. mars 2026 | for_sent |

  Scenario: Siste dag for å gjenta faller på en lørdag
    Gitt at klage fremsatt er 30. januar 2026
    Og at klagen kom ikke fram er ja
    Og at visste at klagen ikke kom fram er 7. mars 2026
    Når fvl.30 vurderes
    Så er siste dag for å gjenta 16. mars 2026

  @grense
  Scenariomal: Den første klagen må være sendt i tide
    Gitt at klage fremsatt er <sendt>
    Og at klagen kom ikke fram er nei
    Når fvl.30 vurderes
    Så er svaret "<svar>"
    Og er vilkåret sendt_i_tide <vilkår>

    Eksempler:
      | sendt           | svar     | vilkår       |
      | 1. februar 2026 | i_tide   | oppfylt      |
      | 2. februar 2026 | i_tide   | oppfylt      |
      | 3. februar 2026 | for_sent | ikke oppfylt |

  Scenario: Ingen vet om klagen kom fram
    Gitt at klage fremsatt er 30. januar 2026
    Når fvl.30 vurderes
    Så er utfallet uavklart
    Og mangler klagen kom ikke fram

  @grense
  Scenariomal: Modellert fra 1. januar 2016
    Gitt at datoen er <dato>
    Og at klage fremsatt er 30. januar 2026
    Og at klagen kom ikke fram er nei
    Når fvl.30 vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall       |
      | 31. desember 1969 | ikke oppfylt |
      | 1. januar 1970    | uavklart     |
      | 31. desember 2015 | uavklart     |
      | 1. januar 2016    | oppfylt      |
