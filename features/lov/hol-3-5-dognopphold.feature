# language: no
Egenskap: Døgnopphold ved øyeblikkelig hjelp (hol § 3-5 tredje ledd)
  Kommunen skal ha døgnopphold for dem den har mulighet til å hjelpe. Andre sendes til sykehuset.

  Bakgrunn: Legevakten har sett Arne Prøve, som er 84 år og har lungebetennelse
    Gitt at datoen er 1. mars 2026
    Og at påtrengende nødvendig er vurdert til ja fordi "høy feber og forvirret"
    Og at trenger døgnopphold er vurdert til ja fordi "han må ha tilsyn hele natten"
    Og at kommunen kan håndtere døgnopphold er vurdert til ja fordi "kjent diagnose og lege til stede"

  Regel: Tredje ledd – i kraft 1. januar 2016

    Scenario: Arne legges inn i den kommunale døgnplassen
      Når hol.3-5-3 vurderes
      Så er svaret "skal tilby"

    Scenario: Arne kan komme til fastlegen i morgen
      Gitt at påtrengende nødvendig er vurdert til nei fordi "feberen er på vei ned og han er klar"
      Når hol.3-5-3 vurderes
      Så er svaret "ingen plikt"

    Scenario: Arne får medisiner og kan reise hjem til kona
      Gitt at trenger døgnopphold er vurdert til nei fordi "kona er der, og hjemmesykepleien kommer to ganger i natt"
      Når hol.3-5-3 vurderes
      Så er svaret "ingen plikt"

    Scenario: Arne trenger overvåking som bare sykehuset har
      Gitt at kommunen kan håndtere døgnopphold er vurdert til nei fordi "han trenger pustehjelp"
      Når hol.3-5-3 vurderes
      Så er svaret "ingen plikt"

    Scenario: Ingen har vurdert om kommunen kan ta seg av Arne
      Gitt at kommunen kan håndtere døgnopphold er ukjent
      Når hol.3-5-3 vurderes
      Så er utfallet uavklart
      Og må kommunen kan håndtere døgnopphold vurderes

    @grense
    Scenariomal: Plikten kom 1. januar 2016
      Gitt at datoen er <dato>
      Når hol.3-5-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2015 | ikke i kraft |
        | 1. januar 2016    | skal tilby   |
