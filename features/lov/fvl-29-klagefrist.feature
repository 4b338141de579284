# language: no
Egenskap: Klagefristen når den er ny, forlenget eller gjelder andre vedtak (fvl § 29)
  En klage er i tide når den er sendt eller levert senest den siste dagen av klagefristen.

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
