# language: no
Egenskap: Når gjennomføringen av et vedtak kan utsettes (fvl § 42)
  Gjennomføringen kan utsettes mens det kan klages, mens klagen eller et søksmål ikke er avgjort, og mens saken er hos Sivilombudet.

  Regel: Første ledd – grunnene til å utsette

    Bakgrunn:
      Gitt at vedtaket gjelder egenandel er nei
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er nei

    Scenariomal: Hver grunn for seg
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at klage er ikke avgjort er <klage>
      Og at søksmål er reist eller planlagt er <søksmål>
      Og at sak hos sivilombudet er <ombud>
      Når fvl.42 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | klage | søksmål | ombud | svar                     |
        | nei   | nei     | nei   | ingen_grunn_til_utsettelse |
        | ja    | nei     | nei   | kan_utsettes             |
        | nei   | ja      | nei   | kan_utsettes             |
        | nei   | nei     | ja    | kan_utsettes             |

    @grense
    Scenariomal: Mens klagefristen løper
      Gitt at datoen er <dato>
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at kunnskapsdato er 5. januar 2026
      Og at klage er ikke avgjort er nei
      Og at søksmål er reist eller planlagt er nei
      Og at sak hos sivilombudet er nei
      Når fvl.42 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato            | utenfor | svar                       |
        | 1. februar 2026 | nei     | kan_utsettes               |
        | 2. februar 2026 | nei     | kan_utsettes               |
        | 3. februar 2026 | nei     | ingen_grunn_til_utsettelse |
        | 26. januar 2026 | ja      | kan_utsettes               |
        | 27. januar 2026 | ja      | ingen_grunn_til_utsettelse |

    @grense
    Scenariomal: Mens den forlengede klagefristen løper
      Gitt at datoen er <dato>
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at klagefristen forlenget i tide er ja
      Og at klagefristen forlenget til er 20. februar 2026
      Og at klage er ikke avgjort er nei
      Og at søksmål er reist eller planlagt er nei
      Og at sak hos sivilombudet er nei
      Når fvl.42 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato             | svar                       |
        | 19. februar 2026 | kan_utsettes               |
        | 20. februar 2026 | kan_utsettes               |
        | 21. februar 2026 | ingen_grunn_til_utsettelse |

    Scenario: Det er ikke kjent om det er klaget
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at søksmål er reist eller planlagt er nei
      Og at sak hos sivilombudet er nei
      Når fvl.42 vurderes
      Så er utfallet uavklart
      Og mangler klage er ikke avgjort

    Scenario: Det er ikke kjent om det er reist søksmål
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at klage er ikke avgjort er nei
      Og at sak hos sivilombudet er nei
      Når fvl.42 vurderes
      Så er utfallet uavklart
      Og mangler søksmål er reist eller planlagt

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at søksmål er reist eller planlagt er ja
      Når fvl.42 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |
