# language: no
Egenskap: Dekning av sakskostnader når et vedtak er endret (fvl § 36)
  Den som får et vedtak endret til sin fordel, skal få dekket vesentlige og nødvendige kostnader.

  Regel: Første ledd – endret til fordel for parten

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kostnadene er vesentlige er vurdert til ja fordi "tolv timer med advokat"
      Og at kostnadene var nødvendige er vurdert til ja fordi "vanskelig sak"
      Og at endringen skyldes parten er vurdert til nei fordi "alle opplysninger kom i tide"
      Og at endringen skyldes noe ingen rår over er vurdert til nei fordi "behovet er det samme"
      Og at særlige forhold mot dekning er vurdert til nei fordi "ingen"
      Og at melding om nytt vedtak mottatt er 5. januar 2026
      Og at krav om kostnader framsatt er 10. januar 2026

    Scenariomal: Endret etter klage, eller innvilget senere i samme sak
      Gitt at vedtak endret til gunst er <endret>
      Og at avslått tjeneste innvilget senere er <senere>
      Og at innvilget etter ny søknad er <ny søknad>
      Når fvl.36 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | endret | senere | ny søknad | svar             |
        | ja     | nei    | nei       | kostnader_dekkes |
        | nei    | nei    | nei       | dekkes_ikke      |
        | nei    | ja     | nei       | kostnader_dekkes |
        | nei    | ja     | ja        | dekkes_ikke      |

    Scenario: Ikke kjent om det var en ny søknad
      Gitt at vedtak endret til gunst er nei
      Og at avslått tjeneste innvilget senere er ja
      Når fvl.36 vurderes
      Så er utfallet uavklart
      Og mangler innvilget etter ny søknad

  Regel: Første ledd – kostnadene og unntakene

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at vedtak endret til gunst er ja
      Og at melding om nytt vedtak mottatt er 5. januar 2026
      Og at krav om kostnader framsatt er 10. januar 2026

    Scenariomal: Hvert vilkår for seg
      Gitt at kostnadene er vesentlige er vurdert til <vesentlige> fordi "beløpet"
      Og at kostnadene var nødvendige er vurdert til <nødvendige> fordi "saken"
      Og at endringen skyldes parten er vurdert til <parten> fordi "opplysningene"
      Og at endringen skyldes noe ingen rår over er vurdert til <ingen> fordi "behovet"
      Og at særlige forhold mot dekning er vurdert til <særlige> fordi "saken"
      Når fvl.36 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | vesentlige | nødvendige | parten | ingen | særlige | svar             |
        | ja         | ja         | nei    | nei   | nei     | kostnader_dekkes |
        | nei        | ja         | nei    | nei   | nei     | dekkes_ikke      |
        | ja         | nei        | nei    | nei   | nei     | dekkes_ikke      |
        | ja         | ja         | ja     | nei   | nei     | dekkes_ikke      |
        | ja         | ja         | nei    | ja    | nei     | dekkes_ikke      |
        | ja         | ja         | nei    | nei   | ja      | dekkes_ikke      |

  Regel: Tredje ledd – tre uker til å kreve dekning

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at vedtak endret til gunst er ja
      Og at kostnadene er vesentlige er vurdert til ja fordi "tolv timer med advokat"
      Og at kostnadene var nødvendige er vurdert til ja fordi "vanskelig sak"
      Og at endringen skyldes parten er vurdert til nei fordi "alle opplysninger kom i tide"
      Og at endringen skyldes noe ingen rår over er vurdert til nei fordi "behovet er det samme"
      Og at særlige forhold mot dekning er vurdert til nei fordi "ingen"

    @grense
    Scenariomal: Siste dag og dagen etter
      Gitt at melding om nytt vedtak mottatt er 5. januar 2026
      Og at krav om kostnader framsatt er <dato>
      Når fvl.36 vurderes
      Så er utfallet <utfall>
      Og er krav senest <senest>

      Eksempler:
        | dato            | utfall   | senest          |
        | 25. januar 2026 | oppfylt  | 26. januar 2026 |
        | 26. januar 2026 | oppfylt  | 26. januar 2026 |
        | 27. januar 2026 | uavklart | uavklart        |

    Scenario: Siste dag er en lørdag
      Gitt at melding om nytt vedtak mottatt er 10. januar 2026
      Og at krav om kostnader framsatt er 2. februar 2026
      Når fvl.36 vurderes
      Så er svaret "kostnader_dekkes"
      Og er krav senest 2. februar 2026

    Scenario: For sent krav kan tas opp likevel
      Gitt at melding om nytt vedtak mottatt er 5. januar 2026
      Og at krav om kostnader framsatt er 1. februar 2026
      Når fvl.36 vurderes
      Så er utfallet uavklart
      Og varsles det om "kan tas opp likevel"

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at fvl.36/endret_til_gunst er oppgitt til nei
      Når fvl.36 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. mars 1995     | uavklart     |
        | 1. april 1995     | ikke oppfylt |
