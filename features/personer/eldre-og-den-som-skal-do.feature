# language: no
Egenskap: Eldre og den som skal dø, slik en saksbehandler leser det
  Alderen er ikke en grunn til nei, og et nei fra personen er ikke et nei til alt.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenario: En mann på 91 som kan vente hjemme på sykehjem
    Gitt at fødselsdato er 1. mars 1935
    Og at kan vente hjemme forsvarlig er vurdert til ja fordi "datteren bor i huset"
    Når alle tjenestene vurderes
    Så står "Et vedtak om langtidsopphold og plass på ventelisten" under "må avklares"
    Og spør oversikten ikke om plikt til å forlate landet

  Scenario: En kvinne på 88 der sykehjem er det eneste forsvarlige
    Gitt at fødselsdato er 1. mars 1938
    Og at eneste forsvarlige tilbud er vurdert til ja fordi "hun går ut om natten og finner ikke hjem"
    Når alle tjenestene vurderes
    Så står "Langtidsopphold i sykehjem eller tilsvarende bolig" under "rett"
    Og sier oversikten ikke "ledig kapasitet"

  Scenario: En kvinne på 86 med demens som slår etter dem som steller henne
    Gitt at fødselsdato er 1. mars 1940
    Og at motsetter seg hjelpen er ja
    Og at har beslutningskompetanse er vurdert til nei fordi "hun forstår ikke hva såret kan bli"
    Og at avgjørelsen gjelder helsehjelp er ja
    Og at hjelpen gjelder psykisk lidelse er nei
    Når alle tjenestene vurderes
    Så står "Tillitskapende tiltak først, og et eget vedtak før helsehjelp gis mot motstand" under "kommunen skal tilby"
    Og står ikke "Å si nei til helsehjelp og trekke samtykket tilbake" i oversikten
    Og sier oversikten ikke "tvang er lovlig"

  Scenario: Den samme kvinnen vil ikke ha vaskehjelp
    Gitt at fødselsdato er 1. mars 1940
    Og at motsetter seg hjelpen er ja
    Og at har beslutningskompetanse er vurdert til nei fordi "hun forstår ikke hva det gjelder"
    Og at avgjørelsen gjelder helsehjelp er nei
    Når alle tjenestene vurderes
    Så står "Tillitskapende tiltak først, og et eget vedtak før helsehjelp gis mot motstand" under "ikke rett"

  Scenario: En mann på 79 med demens som bor hjemme
    Gitt at fødselsdato er 1. mars 1947
    Og at har demens er ja
    Og at bor hjemme er ja
    Og at nødvendig dagaktivitet er vurdert til ja fordi "han sitter alene hele dagen"
    Når alle tjenestene vurderes
    Så står "Dagaktivitet for hjemmeboende med demens" under "kommunen skal tilby"

  Scenario: En kvinne på 83 etter hoftebrudd, på sykehjem til hun kan gå
    Gitt at fødselsdato er 1. mars 1943
    Og at opphold i institusjon er ja
    Og at trenger habilitering eller rehabilitering er vurdert til ja fordi "hun vil hjem"
    Når alle tjenestene vurderes
    Så står "Habilitering eller rehabilitering, uansett hvordan personen bor" under "kommunen skal tilby"

  Scenario: En døende kvinne på 72 som ikke vil ha mer behandling, men vil dø hjemme
    Gitt at fødselsdato er 1. mars 1954
    Og at er døende er vurdert til ja fordi "legene er enige"
    Og at nekter helsehjelp er "livsforlengende"
    Og at fratatt handleevne på det personlige området er nei
    Og at har forstått følgene av å nekte er ja
    Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "hun trenger lindring hjemme"
    Når alle tjenestene vurderes
    Så står "Å si nei til livsforlengende behandling" under "rett"
    Og står "Helsetjenester hjemme" under "rett"

  Scenario: En døende mann på 60 som ingen har snakket godt nok med
    Gitt at fødselsdato er 1. mars 1966
    Og at er døende er vurdert til ja fordi "legene er enige"
    Og at nekter helsehjelp er "livsforlengende"
    Når alle tjenestene vurderes
    Så står "Å si nei til livsforlengende behandling" under "må avklares"
    Og spør oversikten om har forstått følgene av å nekte
    Og sier oversikten "1. Er personen"

  Scenario: En mann på 70 som falt, og det haster
    Gitt at fødselsdato er 1. mars 1956
    Og at påtrengende nødvendig er vurdert til ja fordi "han ligger på gulvet"
    Når alle tjenestene vurderes
    Så står "Hjelpe straks" under "må avklares"
    Og spør oversikten om forsvarlig at kommunen hjelper
