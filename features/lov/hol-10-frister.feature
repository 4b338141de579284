# language: no
Egenskap: Frister for kommunen i saker om tilbakehold på grunn av rus (hol §§ 10-2 og 10-3)
  Regelen gir dager. Om tilbakehold er lovlig, avgjør nemnda.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenario: Kommunen traff midlertidig vedtak mandag 2. mars
    Gitt at midlertidig tilbakehold dato er 2. mars 2026
    Når hol.10-frister vurderes
    Så er siste dag for forslag 16. mars 2026
    Og er lengste tilbakehold 3 måneder

  Scenariomal: Nemndas vedtak faller bort når det ikke er satt i verk
    Gitt at nemnda vedtok tilbakehold dato er 2. mars 2026
    Og at saken gjelder gravid rusmiddelavhengig er <gravid>
    Når hol.10-frister vurderes
    Så er siste dag for iverksetting <dag>
    Eksempler:
      | gravid | dag            |
      | nei    | 13. april 2026 |
      | ja     | 16. mars 2026  |

  Scenario: Er det ikke kjent om hun er gravid, kan den korteste fristen være den som gjelder
    Gitt at nemnda vedtok tilbakehold dato er 2. mars 2026
    Når hol.10-frister vurderes
    Så er siste dag for iverksetting mellom 16. mars 2026 og 13. april 2026

  Scenario: Hun ble tatt inn 31. januar, og kommunen må avgjøre på nytt
    Gitt at siste vurdering av tilbakehold dato er 31. januar 2026
    Når hol.10-frister vurderes
    Så er siste dag for ny vurdering 30. april 2026

  Scenario: Siste dag på en søndag flyttes ikke
    Gitt at midlertidig tilbakehold dato er 22. mars 2026
    Når hol.10-frister vurderes
    Så er siste dag for forslag 5. april 2026

  @grense
  Scenariomal: Når fristene gjelder
    Gitt at datoen er <dato>
    Og at midlertidig tilbakehold dato er 2. mars 2026
    Når hol.10-frister vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | uavklart     |
      | 31. desember 2022 | uavklart     |
      | 1. januar 2023    | oppfylt      |
