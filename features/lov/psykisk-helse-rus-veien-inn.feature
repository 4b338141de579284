# language: no
Egenskap: Når noen tar kontakt om psykiske vansker eller rus
  Råd og tilbud uten søknad først for den som vil det, og aldri som et hinder for den som søker.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at henvender seg om psykisk helse eller rus er ja
    Og at oppholder seg i kommunen er ja
    Og at påtrengende nødvendig er vurdert til nei fordi "hun er trygg i kveld"
    Og at søker om hjelp ved psykiske vansker eller rus er nei
    Og at nødvendig psykisk helse rus er vurdert til nei fordi "hun vil snakke litt"

  Scenariomal: Det første kommunen gjør
    Gitt at påtrengende nødvendig er vurdert til <haster> fordi "vi snakket med henne"
    Og at søker om hjelp ved psykiske vansker eller rus er <søker>
    Og at nødvendig psykisk helse rus er vurdert til <nødvendig> fordi "vi har sett hvordan hun har det"
    Når psykisk-helse-rus.veien-inn vurderes
    Så er svaret "kommunen_skal_møte_henvendelsen"
    Og er neste skritt "<skritt>"
    Eksempler:
      | haster | søker | nødvendig | skritt                             |
      | nei    | nei   | nei       | råd_og_tilbud_uten_søknad          |
      | nei    | ja    | nei       | avgjøre_om_tjenester_er_nødvendige |
      | nei    | nei   | ja        | avgjøre_om_tjenester_er_nødvendige |
      | ja     | ja    | ja        | hjelpe_straks                      |

  Scenariomal: Tilbudet uten søknad kan brukes mens søknaden ligger
    Gitt at søker om hjelp ved psykiske vansker eller rus er ja
    Og at kommunen har tilbud uten søknad er <har>
    Når psykisk-helse-rus.veien-inn vurderes
    Så er kan brukes nå <har>
    Og er neste skritt "avgjøre_om_tjenester_er_nødvendige"
    Eksempler:
      | har |
      | ja  |
      | nei |

  Scenario: At hun ikke har prøvd et lavterskeltilbud, spørres det ikke om
    Gitt at søker om hjelp ved psykiske vansker eller rus er ja
    Når psykisk-helse-rus.veien-inn vurderes
    Så er utfallet oppfylt

  @grense
  Scenariomal: Hva som krever vedtak
    Gitt at avgjørelsens hjemmel er "hol.3-2-6-b"
    Og at forventet varighet er <varighet>
    Når psykisk-helse-rus.veien-inn vurderes
    Så er krever vedtak <vedtak>
    Eksempler:
      | varighet | vedtak |
      | 13 dager | nei    |
      | 14 dager | nei    |
      | 15 dager | ja     |

  Scenariomal: Ingen henvendelse, eller en annen kommune
    Gitt at henvender seg om psykisk helse eller rus er <tar kontakt>
    Og at oppholder seg i kommunen er <her>
    Når psykisk-helse-rus.veien-inn vurderes
    Så er svaret "ingen_henvendelse_her"
    Og er neste skritt ikke gitt
    Og er kan brukes nå ikke gitt
    Og er krever vedtak ikke gitt
    Eksempler:
      | tar kontakt | her |
      | nei         | ja  |
      | ja          | nei |

  @grense
  Scenariomal: Fra 1. januar 2012
    Gitt at datoen er <dato>
    Når psykisk-helse-rus.veien-inn vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | oppfylt      |
