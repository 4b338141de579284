# language: no
Egenskap: Barn og unge, slik en saksbehandler leser det
  Et barn har rettigheter ingen søker om. De står i svaret sammen med det foreldrene spør om.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenario: En nyfødt, og foreldrene spør om ingenting
    Gitt at fødselsdato er 20. februar 2026
    Når alle tjenestene vurderes
    Så står "Helsekontroll på helsestasjonen og i skolen, uten søknad" under "rett"
    Og står ikke "Helsestasjon for ungdom, uten søknad" i oversikten
    Og står "Støttekontakt" under "ikke undersøkt"

  Scenario: En jente på fire år som er her uten lov
    Gitt at fødselsdato er 12. mai 2021
    Og at oppholdsgrunnlag er "ulovlig"
    Og at hensynet til barnet taler imot er vurdert til nei fordi "hun trenger hjelpen"
    Når alle tjenestene vurderes
    Så står "Helsekontroll på helsestasjonen og i skolen, uten søknad" under "rett"
    Og står "Øyeblikkelig hjelp når det haster, uansett opphold" under "rett"
    Og står "Nødvendige helse- og omsorgstjenester som barn" under "rett"

  Scenario: En gutt på seks med alvorlig sykdom, og foreldre som ikke orker mer
    Gitt at fødselsdato er 1. januar 2020
    Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "de er oppe hver natt"
    Og at nødvendig avlastning er vurdert til ja fordi "de må få sove"
    Og følgende barn:
      | fødselsdato | alvorlig tilstand | vil ha langvarig behov | vil ha koordinert behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
      | 2020-01-01  | ja: sykdommen     | ja: varig              | ja: mange tjenester     | ja                                   | ja                                 |
    Når alle tjenestene vurderes
    Så står "Barnekoordinator for familien" under "rett"
    Og står "Vedtak om å lette omsorgsbyrden" under "rett"
    Og sier oversikten ikke "avlastning kan innvilges"

  Scenario: En tolvåring som forstår saken, er part selv
    Gitt at fødselsdato er 1. februar 2014
    Og at forstår saken er vurdert til ja fordi "hun forklarte det for oss"
    Og at nødvendig støttekontakt er vurdert til ja fordi "hun vil på svømming"
    Når alle tjenestene vurderes
    Så står "Å være part i saken selv" under "rett"
    Og står "Støttekontakt" under "rett"

  Scenario: En elleveåring som forstår saken, høres, men er ikke part
    Gitt at fødselsdato er 1. februar 2015
    Og at forstår saken er vurdert til ja fordi "han forklarte det for oss"
    Og at saken gjelder tiltak mot rus er nei
    Når alle tjenestene vurderes
    Så står "Å være part i saken selv" under "ikke rett"

  Scenario: En jente på femten i fosterhjem i kommunen
    Gitt at fødselsdato er 1. februar 2011
    Og at særlig oppholdssted er "plassert_av_barnevernet"
    Og at stedet ligger i kommunen er ja
    Når alle tjenestene vurderes
    Så står "Helse- og omsorgstjenester der personen er plassert eller holdes" under "kommunen skal tilby"
    Og står "Helsekontroll på helsestasjonen og i skolen, uten søknad" under "rett"

  Scenario: En gutt på sytten som ruser seg, og mor har meldt fra
    Gitt at fødselsdato er 1. april 2008
    Og at melding fra pårørende om rus er ja
    Når alle tjenestene vurderes
    Så står "Undersøke meldingen fra pårørende, og svare" under "kommunen skal tilby"
    Og sier oversikten ikke "holdes tilbake"

  Scenario: En student på nitten som er flyttet hit, med adressen sin hos foreldrene
    Gitt at fødselsdato er 3. mars 2006
    Og at oppholder seg i kommunen er ja
    Og at folkeregistrert i kommunen er nei
    Og at henvender seg om psykisk helse eller rus er ja
    Når alle tjenestene vurderes
    Så står "Helsestasjon for ungdom, uten søknad" under "kommunen skal tilby"
    Og står "Råd og tilbud uten søknad ved psykiske vansker eller rus" under "kommunen skal tilby"
    Og spør oversikten ikke om folkeregistrert i kommunen

  Scenario: En tjueåring, der forskriften ikke er klar
    Gitt at fødselsdato er 1. februar 2006
    Når alle tjenestene vurderes
    Så står "Helsestasjon for ungdom, uten søknad" under "må avklares"
    Og står ikke "Helsekontroll på helsestasjonen og i skolen, uten søknad" i oversikten
