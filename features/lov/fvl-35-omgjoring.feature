# language: no
Egenskap: Når kommunen kan endre et vedtak uten klage (fvl § 35)
  Ola Prøve har vedtak om ti timer praktisk bistand i uken. Ingen har klaget. Kommunen kan alltid gi ham mer. Skal han få
  mindre, må det være et grunnlag. Nye kriterier alene gir aldri et ja.

  Bakgrunn: Kommunen vil sette ned timene, og ingen av grunnlagene er der
    Gitt at datoen er 1. mars 2026
    Og at endring til skade er ja
    Og at vedtaket har kommet fram er ja
    Og at vedtaket er kunngjort er nei
    Og at vedtaket er ugyldig er vurdert til nei fordi "det er gjort av rett organ og er riktig begrunnet"
    Og at vedtaket er tidsbegrenset er nei
    Og at forbehold dekker endringen er vurdert til nei fordi "vedtaket sier ingenting om endring"
    Og at annen lov gir adgang til endring er nei
    Og at behovet er endret er vurdert til ja fordi "han går nå i trapper igjen"
    Og at ulovfestet adgang til endring er vurdert til nei fordi "han har innrettet seg på hjelpen"

  Scenario: Ola beholder timene
    Når fvl.35 vurderes
    Så er svaret "kan ikke omgjøres"

  Regel: Første ledd bokstav a – endringen er ikke til skade

    Scenario: Ola får to timer mer
      Gitt at endring til skade er nei
      Når fvl.35 vurderes
      Så er svaret "kan omgjøres"

    Scenario: Timene blir til besøk av et annet slag, og ingen har sagt om det er til skade
      Gitt at endring til skade er ukjent
      Når fvl.35 vurderes
      Så er utfallet uavklart
      Og mangler endring til skade

  Regel: Første ledd bokstav b – ingen har fått vite om vedtaket

    Scenario: Saksbehandleren oppdager feilen før vedtaket er sendt
      Gitt at vedtaket har kommet fram er nei
      Når fvl.35 vurderes
      Så er svaret "kan omgjøres"

    Scenario: Vedtaket er ikke kommet fram til Ola, men det er kunngjort
      Gitt at vedtaket har kommet fram er nei
      Og at vedtaket er kunngjort er ja
      Når fvl.35 vurderes
      Så er svaret "kan ikke omgjøres"

    Scenario: Ingen vet om det usendte vedtaket er kunngjort
      Gitt at vedtaket har kommet fram er nei
      Og at vedtaket er kunngjort er ukjent
      Når fvl.35 vurderes
      Så er utfallet uavklart
      Og mangler vedtaket er kunngjort

  Regel: Første ledd bokstav c – vedtaket er ugyldig

    Bakgrunn:
      Gitt at vedtaket er ugyldig er vurdert til ja fordi "det bygget på en kartlegging av en annen Ola"
      Og at bevisst eller grovt uaktsomt gale opplysninger er vurdert til nei fordi "Ola fortalte det som var sant"

    Scenario: Kommunen retter sitt eget ugyldige vedtak
      Gitt at statlig vedtak kjent ugyldig etter søksmål fra kommunen er nei
      Når fvl.35 vurderes
      Så er svaret "kan omgjøres"

    Scenario: Statsforvalteren hadde gitt Ola timene, og kommunen har fått vedtaket kjent ugyldig i retten
      Gitt at statlig vedtak kjent ugyldig etter søksmål fra kommunen er ja
      Når fvl.35 vurderes
      Så er svaret "kan ikke omgjøres"

    Scenario: Statsforvalterens vedtak bygget på at noen bevisst sa noe som ikke var sant
      Gitt at statlig vedtak kjent ugyldig etter søksmål fra kommunen er ja
      Og at bevisst eller grovt uaktsomt gale opplysninger er vurdert til ja fordi "legeerklæringen var forfalsket"
      Når fvl.35 vurderes
      Så er svaret "kan omgjøres"

    @grense
    Scenariomal: Vernet av statens vedtak kom 1. januar 2018
      Gitt at datoen er <dato>
      Og at statlig vedtak kjent ugyldig etter søksmål fra kommunen er ja
      Når fvl.35 vurderes
      Så er svaret "<svar>"
      Og er vilkåret ugyldig_vedtak <vilkår>

      Eksempler:
        | dato              | svar              | vilkår       |
        | 31. desember 2017 | kan omgjøres      | oppfylt      |
        | 1. januar 2018    | kan ikke omgjøres | ikke oppfylt |

  Regel: Siste ledd – vedtaket selv eller en annen lov

    Scenario: Vedtaket sier at timene blir sett på igjen når opptreningen er ferdig
      Gitt at forbehold dekker endringen er vurdert til ja fordi "opptreningen er ferdig, og det stod i vedtaket"
      Når fvl.35 vurderes
      Så er svaret "kan omgjøres"

    Scenario: En annen lov sier at vedtaket kan endres
      Gitt at annen lov gir adgang til endring er ja
      Når fvl.35 vurderes
      Så er svaret "kan omgjøres"

    @grense
    Scenariomal: Vedtaket gjaldt til en bestemt dag, og etter den er det en ny sak
      Gitt at vedtaket er tidsbegrenset er ja
      Og at vedtakets siste dag er <siste dag>
      Når fvl.35 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | siste dag        | svar              |
        | 27. februar 2026 | kan omgjøres      |
        | 28. februar 2026 | kan omgjøres      |
        | 1. mars 2026     | kan ikke omgjøres |
        | 2. mars 2026     | kan ikke omgjøres |

    Scenario: En sluttdato i fagsystemet som ikke står i vedtaket, avslutter det ikke
      Gitt at vedtaket er tidsbegrenset er nei
      Og at vedtakets siste dag er 27. februar 2026
      Når fvl.35 vurderes
      Så er svaret "kan ikke omgjøres"

  Regel: Siste ledd – alminnelige forvaltningsrettslige regler

    Scenario: Ola er blitt friskere, og juristen mener at hensynet til ham ikke hindrer endringen
      Gitt at ulovfestet adgang til endring er vurdert til ja fordi "han ble varslet i god tid og trenger ikke timene"
      Når fvl.35 vurderes
      Så er svaret "kan omgjøres"

    Scenario: Ola er blitt friskere, og ingen har vurdert om det er nok
      Gitt at ulovfestet adgang til endring er ukjent
      Når fvl.35 vurderes
      Så er utfallet uavklart
      Og må ulovfestet adgang til endring vurderes

    Scenariomal: Ola er ikke friskere, men har flyttet til en bolig med bemanning
      Gitt at behovet er endret er vurdert til nei fordi "ny kartlegging viser det samme"
      Og at annen grunn til endring er ja
      Og at ulovfestet adgang til endring er vurdert til <juristens syn> fordi "veid mot at han har innrettet seg"
      Når fvl.35 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | juristens syn | svar              |
        | ja            | kan omgjøres      |
        | nei           | kan ikke omgjøres |

  Regel: Siste ledd – bare kriteriene eller økonomien er ny

    Bakgrunn:
      Gitt at behovet er endret er vurdert til nei fordi "ny kartlegging viser det samme"
      Og at annen grunn til endring er nei

    Scenariomal: Kommunestyret har vedtatt strengere kriterier, og svaret blir aldri ja av seg selv
      Gitt at ulovfestet adgang til endring er vurdert til <juristens syn> fordi "samlet vurdering"
      Når fvl.35 vurderes
      Så er utfallet uavklart
      Og er vilkåret må_vurderes_av_jurist uavklart

      Eksempler:
        | juristens syn |
        | ja            |
        | nei           |

    Scenariomal: Spørsmålet er avgjort i Olas sak
      Gitt at fvl.35/nye_kriterier_gir_adgang er oppgitt til <avgjørelse>
      Når fvl.35 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | avgjørelse | svar              |
        | nei        | kan ikke omgjøres |
        | ja         | kan omgjøres      |

    Scenario: Det er avgjort at nye kriterier ikke er nok, og da hjelper det ikke at juristen ellers ville sagt ja
      Gitt at ulovfestet adgang til endring er vurdert til ja fordi "han ble varslet i god tid"
      Og at fvl.35/nye_kriterier_gir_adgang er oppgitt til nei
      Når fvl.35 vurderes
      Så er svaret "kan ikke omgjøres"

    Scenario: Det er avgjort at nye kriterier kan være nok, men her er det behovet som er endret
      Gitt at behovet er endret er vurdert til ja fordi "han går nå i trapper igjen"
      Og at fvl.35/nye_kriterier_gir_adgang er oppgitt til ja
      Når fvl.35 vurderes
      Så er svaret "kan ikke omgjøres"

  Regel: Kommunen vet bare at den vil sette ned timene

    Bakgrunn:
      Gitt at endring til skade er ukjent
      Og at vedtaket har kommet fram er ukjent
      Og at vedtaket er kunngjort er ukjent
      Og at vedtaket er ugyldig er ukjent
      Og at vedtaket er tidsbegrenset er ukjent
      Og at forbehold dekker endringen er ukjent
      Og at annen lov gir adgang til endring er ukjent
      Og at behovet er endret er ukjent
      Og at ulovfestet adgang til endring er ukjent

    Scenario: Ingen har sett på Olas vedtak ennå
      Når fvl.35 vurderes
      Så er utfallet uavklart
      Og mangler endring til skade
      Og må forbehold dekker endringen vurderes
      Og må behovet er endret vurderes

  Regel: Ordlyden før 2012 er ikke gått gjennom

    @grense
    Scenariomal: Et gammelt vedtak blir bedre for Ola
      Gitt at datoen er <dato>
      Og at endring til skade er nei
      Når fvl.35 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |
