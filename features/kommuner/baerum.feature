# language: no
Egenskap: Forslaget i Bærum om betaling for praktisk bistand som er organisert som BPA

  Bakgrunn:
    Gitt at datoen er 1. juni 2019
    Og at selvkost per time er 400 kr/time
    Og at egenandel.hjemme/under_2G er oppgitt til nei
    Og følgende tjeneste:
      | hjemmel     | innhold          | timer per måned | organisert som bpa |
      | hol.3-2-6-b | praktisk_bistand | 3               | ja                 |
      | hol.3-2-6-b | personlig_stell  | 60              | ja                 |
    Og at egenandel går ut over behov er nei

  Scenario: Uten forslaget er det ikke kjent om kommunen tar betalt for BPA
    Når egenandel.hjemme vurderes
    Så er egenandel mellom 0 og 1200 kr/måned

  Scenario: Med forslaget er det bare prisen som mangler
    Gitt at overlegget "bærum.forslag-bpa-egenandel" gjelder
    Og at egenandel.hjemme/kommunens_pris er oppgitt til 900 kr/måned
    Når egenandel.hjemme vurderes
    Så er egenandel 900 kr/måned
    Og varsles det om "Dette er et forslag"

  @grense
  Scenariomal: Forslaget gjelder bare i 2019, også når noen ber om det
    Gitt at datoen er <dato>
    Og at overlegget "bærum.forslag-bpa-egenandel" gjelder
    Og at egenandel.hjemme/kommunens_pris er oppgitt til 900 kr/måned
    Når egenandel.hjemme vurderes
    Så er egenandel <egenandel>
    Eksempler:
      | dato              | egenandel                |
      | 31. desember 2018 | mellom 0 og 900 kr/måned |
      | 1. januar 2019    | 900 kr/måned             |
      | 31. desember 2019 | 900 kr/måned             |
      | 1. januar 2020    | mellom 0 og 900 kr/måned |

  Scenario: Personlig stell er gratis også med forslaget
    Gitt at overlegget "bærum.forslag-bpa-egenandel" gjelder
    Og at egenandel.hjemme/kommunens_pris er oppgitt til 5000 kr/måned
    Når egenandel.hjemme vurderes
    Så er timer 3 timer/måned
    Og er egenandel 1200 kr/måned
