# language: no
Egenskap: Når Bærum ser på et vedtak på nytt
  Handlingsprogrammet fra 2018 nevner to grunner: behovet er endret, eller omfanget ville blitt lavere etter nye kriterier.
  Det blir en oppgave for saksbehandleren. Ingenting blir redusert av seg selv.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3201"
    Og at behovet er endret er vurdert til nei fordi "ny kartlegging viser det samme"
    Og at omfanget ville blitt lavere er nei
    Og at vedtaket er tidsbegrenset er nei
    Og at forbehold dekker endringen er vurdert til nei fordi "vedtaket sier ingenting om endring"
    Og at endring til skade er ja

  Scenario: Ingenting har skjedd
    Når bærum.revurdering vurderes
    Så er svaret "ingen_oppgave"
    Og er oppgave "ingen"

  Regel: Endret behov gir en ny vurdering med varsel

    Scenario: Behovet er blitt mindre
      Gitt at behovet er endret er vurdert til ja fordi "han går nå trapper"
      Når bærum.revurdering vurderes
      Så er svaret "oppgave"
      Og er oppgave "ny_vurdering_med_varsel"
      Og varsles det om "trengs forhåndsvarsel, en ny individuell vurdering og en hjemmel"

    Scenario: Behovet er blitt større, og endringen er ikke til skade
      Gitt at behovet er endret er vurdert til ja fordi "hun har fått slag"
      Og at endring til skade er nei
      Når bærum.revurdering vurderes
      Så er svaret "oppgave"
      Og er oppgave "ny_vurdering_til_fordel"

    Scenario: Både behovet og kriteriene er nye, og omfanget ville blitt lavere
      Gitt at behovet er endret er vurdert til ja fordi "han går nå trapper"
      Og at omfanget ville blitt lavere er ja
      Når bærum.revurdering vurderes
      Så er oppgave "ny_vurdering_med_varsel"

    Scenario: Lavere omfang regnes aldri som uten skade, hva saken enn sier
      Gitt at behovet er endret er vurdert til ja fordi "han går nå trapper"
      Og at omfanget ville blitt lavere er ja
      Og at endring til skade er nei
      Når bærum.revurdering vurderes
      Så er oppgave "ny_vurdering_med_varsel"
      Og varsles det om "trengs forhåndsvarsel"

    Scenario: Ingen har vurdert om behovet er endret
      Gitt at behovet er endret er ukjent
      Når bærum.revurdering vurderes
      Så er utfallet uavklart
      Og må behovet er endret vurderes

  Regel: Bare nye kriterier er aldri nok til å redusere et løpende vedtak

    Scenario: Løpende vedtak uten forbehold må vurderes juridisk
      Gitt at omfanget ville blitt lavere er ja
      Når bærum.revurdering vurderes
      Så er svaret "oppgave"
      Og er oppgave "juridisk_vurdering"
      Og varsles det om "er omstridt"
      Og varsles det om "trengs forhåndsvarsel"

    Scenario: Løpende vedtak med forbehold må fortsatt varsles og vurderes
      Gitt at omfanget ville blitt lavere er ja
      Og at forbehold dekker endringen er vurdert til ja fordi "vedtaket sier når det kan endres"
      Når bærum.revurdering vurderes
      Så er oppgave "ny_vurdering_med_varsel"

    Scenario: Et forbehold ingen har vurdert, avgjør om saken må vurderes juridisk
      Gitt at omfanget ville blitt lavere er ja
      Og at forbehold dekker endringen er ukjent
      Når bærum.revurdering vurderes
      Så er utfallet oppfylt
      Og varsles det om "er omstridt"

    Scenario: Det er ikke kjent om omfanget ville blitt lavere
      Gitt at omfanget ville blitt lavere er ukjent
      Når bærum.revurdering vurderes
      Så er utfallet uavklart
      Og mangler omfanget ville blitt lavere

  Regel: Et tidsbegrenset vedtak som er løpt ut, er en ny sak

    @grense
    Scenariomal: Vedtaket gjelder til og med den siste dagen
      Gitt at datoen er <dato>
      Og at vedtaket er tidsbegrenset er ja
      Og at vedtakets siste dag er 28. februar 2026
      Og at omfanget ville blitt lavere er <lavere>
      Når bærum.revurdering vurderes
      Så er svaret "<svar>"
      Og er oppgave "<oppgave>"
      Og er krever varsel <varsel>
      Og er må vurderes juridisk <juridisk>

      Eksempler:
        | dato             | lavere | svar          | oppgave            | varsel | juridisk |
        | 27. februar 2026 | nei    | ingen_oppgave | ingen              | nei    | nei      |
        | 28. februar 2026 | nei    | ingen_oppgave | ingen              | nei    | nei      |
        | 1. mars 2026     | nei    | oppgave       | behandle_ny_sak    | nei    | nei      |
        | 28. februar 2026 | ja     | oppgave       | juridisk_vurdering | ja     | ja       |
        | 1. mars 2026     | ja     | oppgave       | behandle_ny_sak    | nei    | nei      |

    Scenario: Hjelpen stanser ikke fordi vedtaket er løpt ut
      Gitt at vedtaket er tidsbegrenset er ja
      Og at vedtakets siste dag er 28. februar 2026
      Når bærum.revurdering vurderes
      Så varsles det om "Nødvendig hjelp skal ikke stanse"

    Scenario: Den siste dagen er ikke kjent
      Gitt at vedtaket er tidsbegrenset er ja
      Når bærum.revurdering vurderes
      Så er utfallet uavklart
      Og mangler vedtakets siste dag

    Scenario: Ingen vet om vedtaket er tidsbegrenset
      Gitt at vedtaket er tidsbegrenset er ukjent
      Og at vedtakets siste dag er 28. februar 2026
      Når bærum.revurdering vurderes
      Så er utfallet uavklart
      Og er vilkåret tiden_er_ute uavklart

  Regel: Programmet er fra 26. september 2018

    @grense
    Scenariomal: Rutinen er beskrevet fra den dagen
      Gitt at datoen er <dato>
      Når bærum.revurdering vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato               | svar          |
        | 25. september 2018 | ikke_i_kraft  |
        | 26. september 2018 | ingen_oppgave |
