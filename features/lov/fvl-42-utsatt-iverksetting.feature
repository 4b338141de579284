# language: no
Egenskap: Når gjennomføringen av et vedtak kan utsettes (fvl § 42)
  Kommunen har avsluttet hjemmehjelpen til Inger Prøve. Gjennomføringen kan utsettes mens hun kan klage, mens klagen eller et
  søksmål ikke er avgjort, og mens saken er hos Sivilombudet.

  Bakgrunn: Inger fikk vedtaket 5. januar 2026, klagefristen er ute, og ingenting mer er gjort
    Gitt at datoen er 1. mars 2026
    Og at vedtaket gjelder egenandel er nei
    Og at avgjørelse utenfor kapittel 2 er nei
    Og at kunnskapsdato er 5. januar 2026
    Og at begrunnelse krevd er nei
    Og at klagefristen forlenget i tide er nei
    Og at klage er ikke avgjort er nei
    Og at søksmål er reist eller planlagt er nei
    Og at sak hos sivilombudet er nei

  Regel: Første ledd – grunnene til å utsette

    Scenario: Inger lot fristen gå
      Når fvl.42 vurderes
      Så er svaret "ingen grunn til utsettelse"

    Scenario: Inger har klaget, og klagen ligger hos Statsforvalteren
      Gitt at klage er ikke avgjort er ja
      Når fvl.42 vurderes
      Så er svaret "kan utsettes"

    Scenario: Inger har tapt klagesaken og tatt ut stevning
      Gitt at søksmål er reist eller planlagt er ja
      Når fvl.42 vurderes
      Så er svaret "kan utsettes"

    Scenario: Inger har bedt Sivilombudet se på saken
      Gitt at sak hos sivilombudet er ja
      Når fvl.42 vurderes
      Så er svaret "kan utsettes"

    Scenario: Ingen i hjemmetjenesten vet om Inger har klaget
      Gitt at klage er ikke avgjort er ukjent
      Når fvl.42 vurderes
      Så er utfallet uavklart
      Og mangler klage er ikke avgjort

    Scenario: Det er snakk om søksmål, men ingen vet sikkert
      Gitt at søksmål er reist eller planlagt er ukjent
      Når fvl.42 vurderes
      Så er utfallet uavklart
      Og mangler søksmål er reist eller planlagt

    Scenario: Inger sier at hun har skrevet til Sivilombudet, og ingen har sett brevet
      Gitt at sak hos sivilombudet er ukjent
      Når fvl.42 vurderes
      Så er utfallet uavklart
      Og mangler sak hos sivilombudet

  Regel: Første ledd – mens Inger fortsatt kan klage

    @grense
    Scenariomal: Fire uker for tjenester, tre for andre vedtak
      Gitt at datoen er <dato>
      Og at avgjørelse utenfor kapittel 2 er <andre vedtak>
      Når fvl.42 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato            | andre vedtak | svar                       |
        | 1. februar 2026 | nei          | kan utsettes               |
        | 2. februar 2026 | nei          | kan utsettes               |
        | 3. februar 2026 | nei          | ingen grunn til utsettelse |
        | 26. januar 2026 | ja           | kan utsettes               |
        | 27. januar 2026 | ja           | ingen grunn til utsettelse |

    @grense
    Scenariomal: Inger ba om mer tid og fikk fristen forlenget til 20. februar
      Gitt at datoen er <dato>
      Og at klagefristen forlenget i tide er ja
      Og at klagefristen forlenget til er 20. februar 2026
      Når fvl.42 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato             | svar                       |
        | 19. februar 2026 | kan utsettes               |
        | 20. februar 2026 | kan utsettes               |
        | 21. februar 2026 | ingen grunn til utsettelse |

  Regel: Ordlyden før 2012 er ikke gått gjennom

    @grense
    Scenariomal: Et søksmål i en gammel sak
      Gitt at datoen er <dato>
      Og at kunnskapsdato er ukjent
      Og at søksmål er reist eller planlagt er ja
      Når fvl.42 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |

  Regel: Klagefristen er avbrutt til begrunnelsen kommer

    Bakgrunn:
      Gitt at datoen er 1. april 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at klagefristen forlenget i tide er nei
      Og at begrunnelse krevd er ja
      Og at begrunnelse krevd dato er 12. januar 2026
      Og at klage er ikke avgjort er nei
      Og at søksmål er reist eller planlagt er nei
      Og at sak hos sivilombudet er nei

    Scenariomal: Ingvild ba om begrunnelse mens fristen løp
      Gitt at begrunnelsen har kommet er <kommet>
      Og at begrunnelse mottatt er <mottatt>
      Når fvl.42 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | kommet | mottatt         | svar                       |
        | nei    | ukjent          | kan utsettes               |
        | ukjent | 19. januar 2026 | ingen grunn til utsettelse |
        | ukjent | 4. mars 2026    | kan utsettes               |
