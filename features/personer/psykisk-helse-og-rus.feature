# language: no
Egenskap: Den som sliter psykisk eller med rus, slik en saksbehandler leser det
  Et tilbud uten søknad er en dør som står åpen, ikke en prøve en må bestå.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenario: En kvinne på 31 som ringer fordi hun ikke sover
    Gitt at fødselsdato er 1. mars 1995
    Og at henvender seg om psykisk helse eller rus er ja
    Når alle tjenestene vurderes
    Så står "Råd og tilbud uten søknad ved psykiske vansker eller rus" under "kommunen skal tilby"
    Og sier oversikten ikke "diagnose"

  Scenario: En mann på 44 som søker oppfølging, og som ikke har prøvd noe annet først
    Gitt at fødselsdato er 1. mars 1982
    Og at henvender seg om psykisk helse eller rus er ja
    Og at nødvendig psykisk helse rus er vurdert til ja fordi "han klarer ikke å bo alene uten hjelp"
    Når alle tjenestene vurderes
    Så står "Oppfølging ved psykiske vansker og rusvansker" under "rett"
    Og står "Råd og tilbud uten søknad ved psykiske vansker eller rus" under "kommunen skal tilby"

  Scenario: En kvinne på 36 der kartleggingen peker mot tjenester, men ingen har vurdert hva som er nødvendig
    Gitt at fødselsdato er 1. mars 1990
    Og følgende kartlagt:
      | område        | kartlagt av     | viser behov |
      | psykisk_helse | pleie_og_omsorg | tjenester   |
      | hverdagen     | pleie_og_omsorg | tjenester   |
    Og følgende ønske:
      | tjeneste                   | ønsket |
      | tjeneste.psykisk-helse-rus | søker  |
    Når alle tjenestene vurderes
    Så står "Oppfølging ved psykiske vansker og rusvansker" under "må avklares"
    Og spør oversikten om nødvendig psykisk helse rus

  Scenario: En mann på 29 der kartleggingen viser at han klarer seg, men hjelpen er vurdert som nødvendig
    Gitt at fødselsdato er 1. mars 1997
    Og at nødvendig psykisk helse rus er vurdert til ja fordi "han klarer seg fordi søsteren er der, og hun reiser"
    Og følgende kartlagt:
      | område        | kartlagt av     | viser behov |
      | psykisk_helse | helse_og_sosial | klarer_seg  |
    Når alle tjenestene vurderes
    Så står "Oppfølging ved psykiske vansker og rusvansker" under "rett"

  Scenario: En kvinne på 26 som er gravid og ruser seg
    Gitt at fødselsdato er 1. mars 2000
    Og at gravid eller barselkvinne er ja
    Og at henvender seg om psykisk helse eller rus er ja
    Når alle tjenestene vurderes
    Så står "Svangerskaps- og barselomsorg, uten søknad" under "kommunen skal tilby"
    Og står "Råd og tilbud uten søknad ved psykiske vansker eller rus" under "kommunen skal tilby"
    Og sier oversikten ikke "holdes tilbake"

  Scenario: En mann på 63 som har sagt nei takk til oppfølging
    Gitt at fødselsdato er 1. mars 1963
    Og følgende ønske:
      | tjeneste                   | ønsket     |
      | tjeneste.psykisk-helse-rus | takker_nei |
    Når alle tjenestene vurderes
    Så står "Oppfølging ved psykiske vansker og rusvansker" under "takket nei til"
    Og spør oversikten ikke om nødvendig psykisk helse rus
