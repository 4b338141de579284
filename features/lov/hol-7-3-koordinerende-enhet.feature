# language: no
Egenskap: Kommunens koordinerende enhet (hol § 7-3)
  Statsforvalteren fører tilsyn med en kommune. Kommunen skal ha en koordinerende enhet med ansvar for individuell plan og
  koordinatorer. Mangler enheten en oppgave, er det brudd; retten til koordinator og plan gjelder likevel.

  Bakgrunn: Enheten finnes og har alle oppgavene
    Gitt at datoen er 1. mars 2026
    Og at kommunen har koordinerende enhet er ja
    Og at enheten har ansvar for planarbeidet er ja
    Og at enheten har ansvar for koordinatorer er ja
    Og at enheten har ansvar for barnekoordinatorer er ja
    Og at enheten mottar meldinger om plan er ja
    Og at enheten har rutiner for plan er ja

  Regel: § 7-3 første ledd – enheten og ansvaret

    Scenario: Alt er på plass
      Når kommunens koordinerende enhet vurderes
      Så er svaret "plikten er oppfylt"

    Scenario: Hver avdeling gjør sitt, og ingen enhet er opprettet
      Gitt at kommunen har koordinerende enhet er nei
      Når kommunens koordinerende enhet vurderes
      Så er svaret "brudd"

    Scenario: Planene lages i tjenestene uten at enheten har ansvaret
      Gitt at enheten har ansvar for planarbeidet er nei
      Når kommunens koordinerende enhet vurderes
      Så er svaret "brudd"

    Scenario: Ingen i enheten oppnevner eller veileder koordinatorer
      Gitt at enheten har ansvar for koordinatorer er nei
      Når kommunens koordinerende enhet vurderes
      Så er svaret "brudd"

    @grense
    Scenariomal: Enheten har ikke ansvar for barnekoordinatorer, og det kom inn i loven 1. august 2022
      Gitt at datoen er <dato>
      Og at enheten har ansvar for barnekoordinatorer er nei
      Når hol.7-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar               |
        | 31. desember 2011 | ikke i kraft       |
        | 1. januar 2012    | plikten er oppfylt |
        | 31. juli 2022     | plikten er oppfylt |
        | 1. august 2022    | brudd              |
        | 1. mars 2026      | brudd              |

  Regel: Forskriften § 6 – meldinger og rutiner

    Scenario: Sykehuset vet ikke hvor det skal melde at en pasient trenger plan
      Gitt at enheten mottar meldinger om plan er nei
      Når kommunens koordinerende enhet vurderes
      Så er svaret "brudd"

    Scenario: Enheten har ingen skriftlige rutiner for planarbeidet
      Gitt at enheten har rutiner for plan er nei
      Når kommunens koordinerende enhet vurderes
      Så er svaret "brudd"

  Regel: Tilsynet har ikke fått svar

    Scenariomal: Mangler svaret på ett spørsmål, kan tilsynet ikke si at plikten er oppfylt
      Gitt at <opplysning> er ukjent
      Når kommunens koordinerende enhet vurderes
      Så er utfallet uavklart
      Og mangler <opplysning>

      Eksempler:
        | opplysning                                |
        | kommunen har koordinerende enhet          |
        | enheten har ansvar for planarbeidet       |
        | enheten har ansvar for koordinatorer      |
        | enheten har ansvar for barnekoordinatorer |
        | enheten mottar meldinger om plan          |
        | enheten har rutiner for plan              |
