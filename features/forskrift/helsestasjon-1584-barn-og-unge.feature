# language: no
Egenskap: Helsestasjon og skolehelsetjeneste for barn og unge (FOR-2018-10-19-1584 § 3)
  Uten søknad. Om den som har fylt 20 år, fortsatt er med, sier forskriften ikke klart.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja

  @grense
  Scenariomal: Alderen, når ingen har valgt lesemåte
    Gitt at alder er <alder>
    Når helsestasjon.1584 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | alder | utfall       |
      | 2 år  | oppfylt      |
      | 19 år | oppfylt      |
      | 20 år | uavklart     |
      | 21 år | ikke oppfylt |

  @grense
  Scenariomal: De to lesemåtene
    Gitt at alder er <alder>
    Og at lesemåten helsestasjon.1584/ung_nok er <valg>
    Når helsestasjon.1584 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | alder | valg       | svar             |
      | 19 år | til_fylte  | skal_tilbys      |
      | 20 år | til_fylte  | utenfor_tilbudet |
      | 20 år | til_og_med | skal_tilbys      |
      | 21 år | til_og_med | utenfor_tilbudet |

  Scenario: Hun går på skole i en annen kommune
    Gitt at alder er 17 år
    Og at oppholder seg i kommunen er nei
    Når helsestasjon.1584 vurderes
    Så er svaret "utenfor_tilbudet"

  @grense
  Scenariomal: Forskriften gjelder fra 1. november 2018
    Gitt at datoen er <dato>
    Og at alder er 10 år
    Når helsestasjon.1584 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato             | utfall       |
      | 31. oktober 2018 | ikke oppfylt |
      | 1. november 2018 | oppfylt      |
