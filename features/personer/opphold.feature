# language: no
Egenskap: Den som ikke har fast opphold, slik en saksbehandler leser det
  Først det alle har rett til, så det denne personen ikke har, og hvorfor.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenario: En asylsøker på 24 i mottak
    Gitt at fødselsdato er 1. mars 2002
    Og at oppholdsgrunnlag er "asylsøker_i_mottak"
    Og at tilbud om statlig mottak er ja
    Når alle tjenestene vurderes
    Så er det antatt "oppholder seg i kommunen"
    Og sier oversikten ikke "kommunen har ikke ansvar"

  Scenario: En asylsøker på 30 med folketrygd, uten fastlege
    Gitt at fødselsdato er 1. mars 1996
    Og at oppholdsgrunnlag er "asylsøker_i_mottak"
    Og at asylsøker har folketrygd er ja
    Og at har fastlege er nei
    Og at fastlegeordningen er suspendert er nei
    Når alle tjenestene vurderes
    Så står "Plass på en fastleges liste" under "rett"

  Scenario: En mann på 27 uten lovlig opphold, på utlendingsinternatet i kommunen
    Gitt at fødselsdato er 1. mars 1999
    Og at oppholdsgrunnlag er "ulovlig"
    Og at plikt til å forlate landet er ja
    Og at avtale gir omsorgstjenester er nei
    Og at særlig oppholdssted er "utlendingsinternat"
    Og at stedet ligger i kommunen er ja
    Når alle tjenestene vurderes
    Så står "Helse- og omsorgstjenester der personen er plassert eller holdes" under "kommunen skal tilby"
    Og står "Øyeblikkelig hjelp når det haster, uansett opphold" under "rett"

  Scenario: En gravid kvinne på 22 uten lovlig opphold
    Gitt at fødselsdato er 1. mars 2004
    Og at oppholdsgrunnlag er "ulovlig"
    Og at plikt til å forlate landet er ja
    Og at gravid eller barselkvinne er ja
    Og at helsehjelpen gjelder er "fødsel"
    Når alle tjenestene vurderes
    Så står "Svangerskaps- og barselomsorg, uten søknad" under "kommunen skal tilby"
    Og står "Helsehjelp som alle i Norge har rett til" under "rett"

  Scenario: En utenlandsk student på 21 som skal være her et halvt år
    Gitt at fødselsdato er 1. februar 2005
    Og at norsk statsborger er nei
    Og at oppholdets varighet er 6 måneder
    Og at henvender seg om psykisk helse eller rus er ja
    Når alle tjenestene vurderes
    Så står "Råd og tilbud uten søknad ved psykiske vansker eller rus" under "kommunen skal tilby"
    Og spør oversikten om oppholdsgrunnlag

  Scenario: En norsk kvinne på 75 på ferie i kommunen
    Gitt at fødselsdato er 1. mars 1951
    Og at norsk statsborger er ja
    Og at oppholder seg i kommunen er ja
    Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles i ferien også"
    Når alle tjenestene vurderes
    Så står "Helsetjenester hjemme" under "rett"
