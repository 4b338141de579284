# language: no
Egenskap: Dekning av sakskostnader når et vedtak er endret (fvl § 36)
  Lise Prøve fikk avslag på BPA, klaget med hjelp av advokat, og fikk medhold. Den som får et vedtak endret til sin fordel, skal
  få dekket vesentlige og nødvendige kostnader.

  Bakgrunn: Vedtaket er endret, advokaten brukte tolv timer, og Lise krevde dekning i tide
    Gitt at datoen er 1. mars 2026
    Og at vedtak endret til gunst er ja
    Og at avslått tjeneste innvilget senere er nei
    Og at innvilget etter ny søknad er nei
    Og at kostnadene er vesentlige er vurdert til ja fordi "tolv timer med advokat"
    Og at kostnadene var nødvendige er vurdert til ja fordi "saken var vanskelig, og hun kjente ikke reglene"
    Og at endringen skyldes parten er vurdert til nei fordi "alle opplysninger kom i tide"
    Og at endringen skyldes noe ingen rår over er vurdert til nei fordi "behovet er det samme"
    Og at særlige forhold mot dekning er vurdert til nei fordi "ingenting taler mot"
    Og at melding om nytt vedtak mottatt er 5. januar 2026
    Og at krav om kostnader framsatt er 10. januar 2026

  Regel: Første ledd – endret til fordel for parten

    Scenario: Lise fikk medhold i klagen
      Når dekning av sakskostnader vurderes
      Så er svaret "kostnader dekkes"

    Scenario: Vedtaket står
      Gitt at vedtak endret til gunst er nei
      Når dekning av sakskostnader vurderes
      Så er svaret "dekkes ikke"

    Scenario: Kommunen innvilget BPA senere i den samme saken
      Gitt at vedtak endret til gunst er nei
      Og at avslått tjeneste innvilget senere er ja
      Når dekning av sakskostnader vurderes
      Så er svaret "kostnader dekkes"

    Scenario: Lise søkte på nytt og fikk BPA i den nye saken
      Gitt at vedtak endret til gunst er nei
      Og at avslått tjeneste innvilget senere er ja
      Og at innvilget etter ny søknad er ja
      Når dekning av sakskostnader vurderes
      Så er svaret "dekkes ikke"

    Scenario: Lise fikk BPA til slutt, og ingen vet om det var etter en ny søknad
      Gitt at vedtak endret til gunst er nei
      Og at avslått tjeneste innvilget senere er ja
      Og at innvilget etter ny søknad er ukjent
      Når dekning av sakskostnader vurderes
      Så er utfallet uavklart
      Og mangler innvilget etter ny søknad

  Regel: Første ledd – kostnadene og unntakene

    Scenario: Lise brukte en kveld og et frimerke
      Gitt at kostnadene er vesentlige er vurdert til nei fordi "et frimerke og en kveld"
      Når dekning av sakskostnader vurderes
      Så er svaret "dekkes ikke"

    Scenario: Brukerombudet hadde alt tilbudt seg å skrive klagen
      Gitt at kostnadene var nødvendige er vurdert til nei fordi "klagen var på to linjer og ga seg selv"
      Når dekning av sakskostnader vurderes
      Så er svaret "dekkes ikke"

    Scenario: Lise holdt tilbake legeerklæringen til klagesaken
      Gitt at endringen skyldes parten er vurdert til ja fordi "hun hadde erklæringen da hun søkte"
      Når dekning av sakskostnader vurderes
      Så er svaret "dekkes ikke"

    Scenario: Lise fikk slag mens klagen ble behandlet, og behovet ble et annet
      Gitt at endringen skyldes noe ingen rår over er vurdert til ja fordi "behovet ble større etter avslaget"
      Når dekning av sakskostnader vurderes
      Så er svaret "dekkes ikke"

    Scenario: Det er noe ved saken som gjør dekning urimelig
      Gitt at særlige forhold mot dekning er vurdert til ja fordi "hun lot være å svare kommunen i et år"
      Når dekning av sakskostnader vurderes
      Så er svaret "dekkes ikke"

    Scenario: Kravet er kommet, og ingen har vurdert noe
      Gitt at vedtak endret til gunst er ukjent
      Og at avslått tjeneste innvilget senere er ukjent
      Og at kostnadene er vesentlige er ukjent
      Og at kostnadene var nødvendige er ukjent
      Og at endringen skyldes parten er ukjent
      Og at endringen skyldes noe ingen rår over er ukjent
      Og at særlige forhold mot dekning er ukjent
      Når dekning av sakskostnader vurderes
      Så er utfallet uavklart
      Og må kostnadene er vesentlige vurderes

  Regel: Tredje ledd – tre uker til å kreve dekning

    @grense
    Scenariomal: Lise fikk det nye vedtaket 5. januar
      Gitt at krav om kostnader framsatt er <dato>
      Når dekning av sakskostnader vurderes
      Så er utfallet <utfall>
      Og er krav senest <senest>

      Eksempler:
        | dato            | utfall   | senest          |
        | 25. januar 2026 | oppfylt  | 26. januar 2026 |
        | 26. januar 2026 | oppfylt  | 26. januar 2026 |
        | 27. januar 2026 | uavklart | uavklart        |

    Scenario: Tre uker slutter på en lørdag, og mandagen er i tide
      Gitt at melding om nytt vedtak mottatt er 10. januar 2026
      Og at krav om kostnader framsatt er 2. februar 2026
      Når dekning av sakskostnader vurderes
      Så er svaret "kostnader dekkes"
      Og er krav senest 2. februar 2026

    Scenario: Kravet kom en uke for sent, men kan tas opp likevel
      Gitt at krav om kostnader framsatt er 1. februar 2026
      Når dekning av sakskostnader vurderes
      Så er utfallet uavklart
      Og varsles det om "kan tas opp likevel"

  Regel: Ordlyden før april 1995 er ikke gått gjennom

    @grense
    Scenariomal: Et gammelt vedtak som ikke ble endret
      Gitt at datoen er <dato>
      Og at vedtak endret til gunst er ukjent
      Og at fvl.36/endret_til_gunst er oppgitt til nei
      Når fvl.36 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. mars 1995     | uavklart     |
        | 1. april 1995     | ikke oppfylt |
