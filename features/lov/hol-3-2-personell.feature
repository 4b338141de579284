# language: no
Egenskap: Yrkesgrupper kommunen skal ha knyttet til seg (hol § 3-2 andre ledd)
  En liten kommune lyser ut stillinger og spør hvem loven krever. Loven nevner fem yrkesgrupper fra 2018 og to til fra 2020.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Regel: Andre ledd første punktum

    Scenariomal: De fem gruppene fra 2018 må kommunen fortsatt ha
      Gitt at yrkesgruppe er "<yrkesgruppe>"
      Når yrkesgrupper kommunen skal ha knyttet til seg vurderes
      Så er svaret "skal ha"

      Eksempler:
        | yrkesgruppe     |
        | lege            |
        | sykepleier      |
        | fysioterapeut   |
        | jordmor         |
        | helsesykepleier |

    Scenario: Kommunen vurderer å ansette en ernæringsfysiolog, og det er ikke noe krav
      Gitt at yrkesgruppe er "annen"
      Når yrkesgrupper kommunen skal ha knyttet til seg vurderes
      Så er svaret "ikke krav"

    @grense
    Scenariomal: Kravet om lege og de andre fire kom ved nyttår 2018
      Gitt at datoen er <dato>
      Og at yrkesgruppe er "lege"
      Når hol.3-2-personell vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2017 | ikke i kraft |
        | 1. januar 2018    | skal ha      |

    @grense
    Scenariomal: Ergoterapeut og psykolog kom ved nyttår 2020
      Gitt at datoen er <dato>
      Og at yrkesgruppe er "<yrkesgruppe>"
      Når hol.3-2-personell vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | yrkesgruppe  | svar      |
        | 31. desember 2019 | ergoterapeut | ikke krav |
        | 1. januar 2020    | ergoterapeut | skal ha   |
        | 31. desember 2019 | psykolog     | ikke krav |
        | 1. januar 2020    | psykolog     | skal ha   |

    Scenario: Utlysningen sier ikke hvilken yrkesgruppe det gjelder
      Når yrkesgrupper kommunen skal ha knyttet til seg vurderes
      Så er utfallet uavklart
      Og mangler yrkesgruppe
