# language: no
Egenskap: Hvem som er koordinator i Bærum
  Der situasjonen er svært sammensatt, er en rådgiver i koordinerende enhet koordinator. Ellers kommer koordinatoren fra tjenestene.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3201"
    Og at antall kommunale tjenester er 3

  Scenariomal: Koordinerende enhet når kommunen skal tilby koordinator og situasjonen er sammensatt nok
    Gitt at hol.7-2/langvarige er oppgitt til <plikt>
    Og at hol.7-2/koordinerte er oppgitt til ja
    Og at kompleksiteten tilsier koordinerende enhet er vurdert til <sammensatt> fordi "mange tjenester er inne"
    Når bærum.koordinator vurderes
    Så er svaret "<svar>"
    Og er koordinator fra "<hvem>"

    Eksempler:
      | plikt | sammensatt | svar                     | hvem                |
      | ja    | ja         | koordinerende_enhet      | koordinerende_enhet |
      | ja    | nei        | ikke_koordinerende_enhet | tjenesten           |
      | nei   | ja         | ikke_koordinerende_enhet | ingen               |

  Scenario: Ingen har vurdert hvor sammensatt situasjonen er
    Gitt at hol.7-2/langvarige er oppgitt til ja
    Og at hol.7-2/koordinerte er oppgitt til ja
    Når bærum.koordinator vurderes
    Så er utfallet uavklart
    Og må kompleksiteten tilsier koordinerende enhet vurderes

  Scenario: Plikten er ikke avklart
    Gitt at kompleksiteten tilsier koordinerende enhet er vurdert til ja fordi "mange tjenester er inne"
    Når bærum.koordinator vurderes
    Så er utfallet uavklart
    Og er vilkåret skal_ha_koordinator uavklart

  @grense
  Scenariomal: Programmet er fra 26. september 2018
    Gitt at datoen er <dato>
    Og at hol.7-2/langvarige er oppgitt til nei
    Og at kompleksiteten tilsier koordinerende enhet er vurdert til nei fordi "få tjenester er inne"
    Når bærum.koordinator vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato               | svar                     |
      | 25. september 2018 | ikke_i_kraft             |
      | 26. september 2018 | ikke_koordinerende_enhet |
