# language: no
Egenskap: Hva en klage må ha med (fvl § 32 og pbrl § 7-3)
  En klage på tjenester skal være skriftlig og undertegnet, og bør si hva den gjelder. Mangler noe, får klageren en kort frist.

  Regel: Klagen gjelder tjenester

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er nei

    Scenariomal: Søsteren til Kari skriver en klage for henne
      Gitt at klagen satt fram for kommunen er <fram>
      Og at klagen er skriftlig er <skriftlig>
      Og at klagen er undertegnet er <undertegnet>
      Når fvl.32 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | fram | skriftlig | undertegnet | svar                   |
        | ja   | ja        | ja          | klagen_er_i_orden      |
        | nei  | ja        | ja          | kort_frist_for_retting |
        | ja   | nei       | ja          | kort_frist_for_retting |
        | ja   | ja        | nei         | kort_frist_for_retting |

    Scenario: Ingen har sett etter om klagen er undertegnet
      Gitt at klagen satt fram for kommunen er ja
      Og at klagen er skriftlig er ja
      Når fvl.32 vurderes
      Så er utfallet uavklart
      Og mangler klagen er undertegnet

  Regel: Klagen gjelder noe annet enn tjenester

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at klagen satt fram for kommunen er ja
      Og at klagen er skriftlig er ja
      Og at klagen er undertegnet er ja

    Scenariomal: Da må den også nevne vedtaket og endringen
      Gitt at vedtaket gjelder egenandel er <egenandel>
      Og at klagen nevner vedtaket er <vedtaket>
      Og at klagen nevner endringen er <endringen>
      Når fvl.32 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | egenandel | vedtaket | endringen | svar                   |
        | nei       | ja       | ja        | klagen_er_i_orden      |
        | nei       | nei      | ja        | kort_frist_for_retting |
        | nei       | ja       | nei       | kort_frist_for_retting |
        | ja        | nei      | nei       | klagen_er_i_orden      |

  Regel: Reglene er modellert fra 1. januar 2012

    Scenario: En klage fra 2011
      Gitt at datoen er 31. desember 2011
      Og at klagen er skriftlig er nei
      Når fvl.32 vurderes
      Så er utfallet uavklart

    Scenario: Den første dagen
      Gitt at datoen er 1. januar 2012
      Og at klagen er skriftlig er nei
      Når fvl.32 vurderes
      Så er utfallet ikke oppfylt

  Regel: Loven gjelder fra 1. januar 1970

    Scenariomal: Loven trådte i kraft 1. januar 1970
      Gitt at datoen er <dato>
      Og at klagen er skriftlig er nei
      Når fvl.32 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato       | utfall       |
        | 1969-12-31 | ikke oppfylt |
        | 1970-01-01 | uavklart     |
