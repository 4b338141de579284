# language: no
Egenskap: Tjenester i fengsel, på utlendingsinternat og til barn plassert av barnevernet (hol §§ 3-9 til 3-9 b)
  Kommunen der fengselet ligger, har ansvaret, uansett hvor den innsatte ellers bor.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenariomal: Hvor stedet ligger
    Gitt at særlig oppholdssted er "<sted>"
    Og at stedet ligger i kommunen er <her>
    Og at plassert av kommunen er nei
    Når hol.3-9 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | sted                    | her | svar             |
      | fengsel                 | ja  | skal_ha_tilbud   |
      | fengsel                 | nei | ikke_etter_disse |
      | utlendingsinternat      | ja  | skal_ha_tilbud   |
      | utlendingsinternat      | nei | ikke_etter_disse |
      | plassert_av_barnevernet | ja  | skal_ha_tilbud   |
      | plassert_av_barnevernet | nei | ikke_etter_disse |
      | intet_slikt_sted        | ja  | ikke_etter_disse |

  Scenariomal: Plassert i en annen kommune enn den som vedtok det
    Gitt at særlig oppholdssted er "plassert_av_barnevernet"
    Og at stedet ligger i kommunen er nei
    Og at plassert av kommunen er ja
    Og at lesemåten hol.3-9/kommunen_har_ansvar_for_det_plasserte_barnet er <valg>
    Når hol.3-9 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | valg              | svar             |
      | der_barnet_er     | ikke_etter_disse |
      | den_som_plasserte | skal_ha_tilbud   |

  Scenario: Uten valg svares det der barnet er, og svaret sier at det avhenger av lesemåten
    Gitt at særlig oppholdssted er "plassert_av_barnevernet"
    Og at stedet ligger i kommunen er ja
    Og at plassert av kommunen er nei
    Når hol.3-9 vurderes
    Så er svaret "skal_ha_tilbud"
    Og avhenger svaret av lesemåten hol.3-9/kommunen_har_ansvar_for_det_plasserte_barnet

  @grense
  Scenariomal: Når bestemmelsene kom
    Gitt at datoen er <dato>
    Og at særlig oppholdssted er "<sted>"
    Og at stedet ligger i kommunen er ja
    Og at plassert av kommunen er ja
    Når hol.3-9 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | sted                    | utfall       |
      | 31. desember 2011 | fengsel                 | ikke oppfylt |
      | 1. januar 2012    | fengsel                 | oppfylt      |
      | 30. juni 2017     | plassert_av_barnevernet | ikke oppfylt |
      | 1. juli 2017      | plassert_av_barnevernet | oppfylt      |
      | 31. desember 2024 | utlendingsinternat      | ikke oppfylt |
      | 1. januar 2025    | utlendingsinternat      | oppfylt      |
