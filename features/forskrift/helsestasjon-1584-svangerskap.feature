# language: no
Egenskap: Svangerskaps- og barselomsorg (FOR-2018-10-19-1584 § 3)
  Jordmor på helsestasjonen, uten søknad, for alle som er i kommunen.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenariomal: Hvem tilbudet er til
    Gitt at gravid eller barselkvinne er <gravid>
    Og at partner til gravid eller barselkvinne er <partner>
    Og at oppholder seg i kommunen er <her>
    Når svangerskap.1584 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | gravid | partner | her | svar                          |
      | ja     | nei     | ja  | skal_tilbys                   |
      | nei    | ja      | ja  | skal_tilbys                   |
      | nei    | nei     | ja  | ikke_svangerskap_eller_barsel |
      | ja     | nei     | nei | ikke_svangerskap_eller_barsel |

  Scenario: Hun har ikke lov til å være i Norge, og det spørres det ikke om
    Gitt at gravid eller barselkvinne er ja
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "ulovlig"
    Når svangerskap.1584 vurderes
    Så er svaret "skal_tilbys"

  @grense
  Scenariomal: Forskriften gjelder fra 1. november 2018
    Gitt at datoen er <dato>
    Og at gravid eller barselkvinne er ja
    Og at oppholder seg i kommunen er ja
    Når svangerskap.1584 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato             | utfall       |
      | 31. oktober 2018 | ikke oppfylt |
      | 1. november 2018 | oppfylt      |
