# language: no
Egenskap: Frist for å klage over vedtak om egenandel (egenandelsforskriften § 13)
  Klage over egenandel følger pasient- og brukerrettighetsloven, derfor er fristen fire uker, ikke tre.

  @grense
  Scenariomal: Fire uker for klage over egenandel
    Gitt at datoen er 1. desember 2014
    Og at kunnskapsdato er 29. september 2014
    Og at begrunnelse krevd er nei
    Og at klagefristen forlenget i tide er nei
    Og at klage fremsatt er <dato>
    Når egenandel.klagefrist vurderes
    Så er siste dag 27. oktober 2014
    Og er svaret "<svar>"

    Eksempler:
      | dato             | svar     |
      | 14. oktober 2014 | i_tide   |
      | 26. oktober 2014 | i_tide   |
      | 27. oktober 2014 | i_tide   |
      | 28. oktober 2014 | for_sent |

  @grense
  Scenariomal: Fristen for klage over egenandel gjelder fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at kunnskapsdato er 1. desember 2011
    Og at klage fremsatt er 12. desember 2011
    Når egenandel.klagefrist vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato              | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | i_tide       |
      | 2. januar 2012    | i_tide       |

  Scenario: Det er ikke kjent når personen fikk vite om egenandelen
    Gitt at datoen er 1. desember 2014
    Og at klage fremsatt er 14. oktober 2014
    Når egenandel.klagefrist vurderes
    Så er utfallet uavklart
    Og mangler kunnskapsdato

  Scenario: Ingen vet om fristen er forlenget eller avbrutt
    Gitt at datoen er 1. desember 2014
    Og at kunnskapsdato er 29. september 2014
    Og at klage fremsatt er 28. oktober 2014
    Når egenandel.klagefrist vurderes
    Så er utfallet uavklart
    Og mangler klagefristen forlenget i tide

  Scenario: Fristen er forlenget
    Gitt at datoen er 1. desember 2014
    Og at kunnskapsdato er 29. september 2014
    Og at klagefristen forlenget i tide er ja
    Og at klagefristen forlenget til er 28. oktober 2014
    Og at klage fremsatt er 28. oktober 2014
    Når egenandel.klagefrist vurderes
    Så er svaret "i_tide"
    Og er vilkåret klaget_i_tide ikke oppfylt

  Scenario: Begrunnelsen det ble bedt om i tide, har ikke kommet, og da er en klage i tide når den enn kommer
    Gitt at datoen er 1. desember 2014
    Og at kunnskapsdato er 1. september 2014
    Og at klagefristen forlenget i tide er nei
    Og at begrunnelse krevd er ja
    Og at begrunnelse krevd dato er 15. september 2014
    Og at begrunnelsen har kommet er nei
    Og at klage fremsatt er 28. oktober 2014
    Når egenandel.klagefrist vurderes
    Så er svaret "i_tide"
    Og er vilkåret klaget_i_tide ikke oppfylt
