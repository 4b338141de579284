# language: no
Egenskap: Klagefristen når den er ny, forlenget eller gjelder andre vedtak (fvl § 29)
  Fristen er fire uker for tjenester og egenandel, og tre uker for andre enkeltvedtak. Et krav om begrunnelse gir en ny frist.

  Regel: Første og andre ledd – hvor lang fristen er

    @grense
    Scenariomal: Tjenester, egenandel og andre vedtak
      Gitt at datoen er 1. mars 2026
      Og at vedtaket gjelder egenandel er <egenandel>
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er nei
      Og at klage fremsatt er <klaget>
      Når fvl.29 vurderes
      Så er svaret "<svar>"
      Og er klagefristen slutter <siste dag>

      Eksempler:
        | egenandel | utenfor | klaget          | svar     | siste dag       |
        | nei       | nei     | 1. februar 2026 | i_tide   | 2. februar 2026 |
        | nei       | nei     | 2. februar 2026 | i_tide   | 2. februar 2026 |
        | nei       | nei     | 3. februar 2026 | for_sent | 2. februar 2026 |
        | ja        | ja      | 2. februar 2026 | i_tide   | 2. februar 2026 |
        | ja        | ja      | 3. februar 2026 | for_sent | 2. februar 2026 |
        | nei       | ja      | 26. januar 2026 | i_tide   | 26. januar 2026 |
        | nei       | ja      | 27. januar 2026 | for_sent | 26. januar 2026 |

    Scenariomal: Siste dag er en lørdag
      Gitt at datoen er 1. mars 2026
      Og at vedtaket gjelder egenandel er <egenandel>
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at kunnskapsdato er 10. januar 2026
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er nei
      Når fvl.29 vurderes
      Så er klagefristen slutter <siste dag>

      Eksempler:
        | egenandel | utenfor | siste dag       |
        | nei       | nei     | 9. februar 2026 |
        | ja        | ja      | 9. februar 2026 |
        | nei       | ja      | 2. februar 2026 |

    Scenario: Det er ikke kjent når klagen kom
      Gitt at datoen er 1. mars 2026
      Og at vedtaket gjelder egenandel er nei
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er nei
      Når fvl.29 vurderes
      Så er utfallet uavklart
      Og mangler klage fremsatt

  Regel: Tredje ledd – ny frist når parten har bedt om begrunnelse

    Bakgrunn:
      Gitt at datoen er 1. april 2026
      Og at klagefristen forlenget i tide er nei

    @grense
    Scenariomal: Kravet må komme mens fristen løper
      Gitt at vedtaket gjelder egenandel er nei
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er <krevd>
      Og at begrunnelse krevd dato er <dato>
      Og at begrunnelse mottatt er 16. februar 2026
      Når fvl.29 vurderes
      Så er klagefristen slutter <siste dag>

      Eksempler:
        | krevd | dato            | siste dag       |
        | ja    | 1. februar 2026 | 16. mars 2026   |
        | ja    | 2. februar 2026 | 16. mars 2026   |
        | ja    | 3. februar 2026 | 2. februar 2026 |
        | nei   | 1. februar 2026 | 2. februar 2026 |

    Scenariomal: Den nye fristen er like lang som den første
      Gitt at vedtaket gjelder egenandel er <egenandel>
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er ja
      Og at begrunnelse krevd dato er 10. januar 2026
      Og at begrunnelse mottatt er <mottatt>
      Når fvl.29 vurderes
      Så er klagefristen slutter <siste dag>

      Eksempler:
        | egenandel | utenfor | mottatt          | siste dag     |
        | nei       | nei     | 16. februar 2026 | 16. mars 2026 |
        | ja        | ja      | 16. februar 2026 | 16. mars 2026 |
        | nei       | ja      | 16. februar 2026 | 9. mars 2026  |
        | nei       | nei     | 14. februar 2026 | 16. mars 2026 |
        | ja        | ja      | 14. februar 2026 | 16. mars 2026 |
        | nei       | ja      | 14. februar 2026 | 9. mars 2026  |

  Regel: Fjerde ledd – forlenget frist

    Scenario: Fristen ble forlenget før den var ute
      Gitt at datoen er 1. april 2026
      Og at vedtaket gjelder egenandel er nei
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er ja
      Og at klagefristen forlenget til er 20. februar 2026
      Og at klage fremsatt er 19. februar 2026
      Når fvl.29 vurderes
      Så er svaret "i_tide"

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at fvl.29/klagen_kom_i_tide er oppgitt til ja
      Når fvl.29 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |
