# language: no
Egenskap: Bærums forslag om tydeligere kriterier, og tallene i forslaget om betaling for BPA
  Forslag, ikke vedtak. De endrer ingen rett.

  Scenariomal: Det personen har rett til, berøres ikke av forslaget
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3201"
    Og at pbrl.2-1/omfattet er oppgitt til ja
    Og at nødvendig hjelp er vurdert til <nødvendig> fordi "hele hverdagen er kartlagt"
    Når bærum.forslag-tydeligere-kriterier vurderes
    Så er svaret "<svar>"
    Og varsles det om "Dette er et forslag"

    Eksempler:
      | nødvendig | svar              |
      | ja        | berøres_ikke      |
      | nei       | ikke_utover_loven |

  Scenario: Ingen har vurdert om hjelpen er nødvendig
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3201"
    Og at pbrl.2-1/omfattet er oppgitt til ja
    Når bærum.forslag-tydeligere-kriterier vurderes
    Så er utfallet uavklart
    Og må nødvendig hjelp vurderes

  @grense
  Scenariomal: Forslaget er fra 26. september 2018
    Gitt at datoen er <dato>
    Og at kommunen er "3201"
    Og at pbrl.2-1/omfattet er oppgitt til ja
    Og at nødvendig hjelp er vurdert til ja fordi "hele hverdagen er kartlagt"
    Når bærum.forslag-tydeligere-kriterier vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato               | svar         |
      | 25. september 2018 | ikke_i_kraft |
      | 26. september 2018 | berøres_ikke |

  Scenariomal: Anslaget og evalueringen kan leses ut
    Gitt at datoen er <dato>
    Og at kommunen er "0219"
    Når bærum.forslag-bpa-egenandel-virkning vurderes
    Så er anslått inntektsøkning 500000 kr/år
    Og er evalueres etter 1 år

    Eksempler:
      | dato               |
      | 26. september 2018 |
      | 1. januar 2019     |

  @grense
  Scenario: Før forslaget fantes, er det ikke noe anslag
    Gitt at datoen er 25. september 2018
    Og at kommunen er "0219"
    Når bærum.forslag-bpa-egenandel-virkning vurderes
    Så er svaret "ikke_i_kraft"

  Scenariomal: Før forslaget er BPA gratis, og hva det koster etterpå, er ikke kjent
    Gitt at datoen er 1. mars 2019
    Og at kommunen er "0219"
    Og at selvkost per time er 400 kr/time
    Og at egenandel går ut over behov er nei
    Og følgende tjeneste:
      | hjemmel     | innhold          | timer per måned | organisert som bpa |
      | hol.3-2-6-b | praktisk_bistand | 10              | ja                 |
    Og følgende medlem:
      | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | mottaker | 100000       | 0                              | 0             | nei                     | nei            |
    Og at overlegget "<overlegg>" gjelder
    Når egenandel.hjemme vurderes
    Så er egenandel <pris>

    Eksempler:
      | overlegg                     | pris                     |
      | bærum.bpa-uten-betaling      | 0 kr/måned               |
      | bærum.forslag-bpa-egenandel  | mellom 0 og 210 kr/måned |

  @grense
  Scenariomal: Siden før forslaget er fra programmet ble lagt fram og ut 2019
    Gitt at datoen er <dato>
    Og at kommunen er "0219"
    Og at selvkost per time er 400 kr/time
    Og at egenandel går ut over behov er nei
    Og følgende tjeneste:
      | hjemmel     | innhold          | timer per måned | organisert som bpa |
      | hol.3-2-6-b | praktisk_bistand | 10              | ja                 |
    Og følgende medlem:
      | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | mottaker | 100000       | 0                              | 0             | nei                     | nei            |
    Og at overlegget "bærum.bpa-uten-betaling" gjelder
    Når egenandel.hjemme vurderes
    Så er egenandel <pris>

    Eksempler:
      | dato               | pris                     |
      | 25. september 2018 | mellom 0 og 205 kr/måned |
      | 26. september 2018 | 0 kr/måned               |
      | 31. desember 2019  | 0 kr/måned               |
      | 1. januar 2020     | mellom 0 og 210 kr/måned |
