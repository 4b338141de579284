# language: no
Egenskap: Hva Statsforvalteren kan prøve fullt ut, og vekten av selvstyret (pbrl § 7-7)
  Lovens minstekrav, saksbehandlingen og faktum prøves fullt. I det frie skjønnet har kommunens selvstyre vekt eller stor vekt.

  Regel: Det som prøves fullt ut

    Scenariomal: Hva prøvingen gjelder
      Gitt at datoen er 1. mars 2026
      Og at prøvingen gjelder er "<gjelder>"
      Når pbrl.7-7 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | gjelder              | svar         |
        | vilkår_og_minstekrav | prøves_fullt |
        | saksbehandling       | prøves_fullt |
        | faktum               | prøves_fullt |
        | fritt_skjønn         | fritt_skjønn |

    Scenario: Ikke kjent hva som skal prøves
      Gitt at datoen er 1. mars 2026
      Når pbrl.7-7 vurderes
      Så er utfallet uavklart
      Og mangler prøvingen gjelder

    @grense
    Scenariomal: Prøvingen over tid
      Gitt at datoen er <dato>
      Og at prøvingen gjelder er "faktum"
      Når pbrl.7-7 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2000 | ikke oppfylt |
        | 1. januar 2001    | uavklart     |
        | 31. desember 2017 | uavklart     |
        | 1. januar 2018    | oppfylt      |

  Regel: Vekt for helsetjenester, stor vekt for andre tjenester

    Scenariomal: Hvor stor vekt
      Gitt at datoen er 1. mars 2026
      Og at vedtaket gjelder helsetjenester er <helse>
      Når pbrl.7-7-vekt vurderes
      Så er svaret "<svar>"

      Eksempler:
        | helse | svar      |
        | ja    | vekt      |
        | nei   | stor_vekt |

    Scenario: Ikke kjent om vedtaket gjelder helsetjenester
      Gitt at datoen er 1. mars 2026
      Når pbrl.7-7-vekt vurderes
      Så er utfallet uavklart
      Og mangler vedtaket gjelder helsetjenester

    @grense
    Scenariomal: Skillet kom 1. januar 2018
      Gitt at datoen er <dato>
      Og at vedtaket gjelder helsetjenester er ja
      Når pbrl.7-7-vekt vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2017 | ikke_i_kraft |
        | 1. januar 2018    | vekt         |
        | 2. januar 2018    | vekt         |
