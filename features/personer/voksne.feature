# language: no
Egenskap: Voksne, slik en saksbehandler leser det
  Det personen trenger, avgjør. Diagnosen, adressen og hva pårørende orker, gjør det ikke.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenario: En kvinne på 29 år som venter barn
    Gitt at fødselsdato er 1. mars 1997
    Og at gravid eller barselkvinne er ja
    Når alle tjenestene vurderes
    Så står "Svangerskaps- og barselomsorg, uten søknad" under "kommunen skal tilby"
    Og spør oversikten ikke om oppholdsgrunnlag

  Scenario: Kjæresten hennes, som også skal på helsestasjonen
    Gitt at fødselsdato er 1. mars 1996
    Og at partner til gravid eller barselkvinne er ja
    Når alle tjenestene vurderes
    Så står "Svangerskaps- og barselomsorg, uten søknad" under "kommunen skal tilby"

  Scenario: En mann på 52 etter hjerneslag
    Gitt at fødselsdato er 1. mars 1974
    Og at trenger habilitering eller rehabilitering er vurdert til ja fordi "han vil gå og snakke igjen"
    Og at nødvendig fysioterapi er vurdert til ja fordi "han må trene balanse"
    Og at nødvendig ergoterapi er vurdert til ja fordi "huset må legges til rette"
    Når alle tjenestene vurderes
    Så står "Habilitering eller rehabilitering, uansett hvordan personen bor" under "kommunen skal tilby"
    Og står "Fysioterapi fra kommunen" under "rett"
    Og står "Ergoterapi fra kommunen" under "rett"

  Scenario: En kvinne på 40 som er flyttet hit i går, og fikk støttekontakt i den gamle kommunen
    Gitt at fødselsdato er 1. mars 1986
    Og at oppholder seg i kommunen er ja
    Og at nødvendig støttekontakt er vurdert til ja fordi "hun kjenner ingen her"
    Når alle tjenestene vurderes
    Så står "Støttekontakt" under "rett"
    Og sier oversikten ikke "folkeregister"

  Scenario: En mann på 35 som ikke er i kommunen ennå
    Gitt at fødselsdato er 1. mars 1991
    Og at oppholder seg i kommunen er nei
    Og at nødvendig støttekontakt er vurdert til ja fordi "han kjenner ingen her"
    Når alle tjenestene vurderes
    Så står "Støttekontakt" under "ikke rett"

  Scenario: En kvinne på 45 uten fastlege
    Gitt at fødselsdato er 1. mars 1981
    Og at har fastlege er nei
    Og at bosatt i norsk kommune er ja
    Og at fastlegeordningen er suspendert er nei
    Når alle tjenestene vurderes
    Så står "Plass på en fastleges liste" under "rett"

  Scenario: En mann på 45 uten fastlege, der ingen vet om han er registrert bosatt
    Gitt at fødselsdato er 1. mars 1981
    Og at har fastlege er nei
    Når alle tjenestene vurderes
    Så står "Plass på en fastleges liste" under "må avklares"
    Og spør oversikten om bosatt i norsk kommune

  Scenario: En kvinne på 33 med utviklingshemming, og en dør som låses om natten
    Gitt at fødselsdato er 1. mars 1993
    Og at har utviklingshemming er ja
    Og at tiltaket er ledd i tjenester etter kapittel 9 er ja
    Og at tiltaket er varsling eller lokalisering er nei
    Og at motsetter seg hjelpen er ja
    Når alle tjenestene vurderes
    Så står "Følge kapittel 9 og prøve andre løsninger enn tvang" under "kommunen skal tilby"
    Og sier oversikten ikke "tvang er lovlig"

  Scenario: En mann på 50 som ikke vil ha mer hjelp, og som vet hva han sier
    Gitt at fødselsdato er 1. mars 1976
    Og at motsetter seg hjelpen er ja
    Og at har beslutningskompetanse er vurdert til ja fordi "han forstår godt"
    Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret bør stelles"
    Når alle tjenestene vurderes
    Så står "Å si nei til helsehjelp og trekke samtykket tilbake" under "rett"
    Og står ikke "Tillitskapende tiltak først, og et eget vedtak før helsehjelp gis mot motstand" i oversikten
    Og står "Helsetjenester hjemme" under "rett"

  Scenario: En innsatt på 38 i fengselet i kommunen
    Gitt at fødselsdato er 1. mars 1988
    Og at særlig oppholdssted er "fengsel"
    Og at stedet ligger i kommunen er ja
    Når alle tjenestene vurderes
    Så står "Helse- og omsorgstjenester der personen er plassert eller holdes" under "kommunen skal tilby"
    Og sier oversikten ikke "hjemkommunen"

  Scenario: En innsatt i et fengsel i en annen kommune
    Gitt at fødselsdato er 1. mars 1988
    Og at særlig oppholdssted er "fengsel"
    Og at stedet ligger i kommunen er nei
    Når alle tjenestene vurderes
    Så står "Helse- og omsorgstjenester der personen er plassert eller holdes" under "ikke rett"
