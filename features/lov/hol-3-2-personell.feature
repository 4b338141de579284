# language: no
Egenskap: Yrkesgrupper kommunen skal ha knyttet til seg (hol § 3-2 andre ledd)
  Loven nevner fem yrkesgrupper fra 2018 og to til fra 2020.

  Regel: Andre ledd første punktum

    @grense
    Scenariomal: Hvem loven nevner, og fra når
      Gitt at datoen er <dato>
      Og at yrkesgruppe er "<yrkesgruppe>"
      Når hol.3-2-personell vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | yrkesgruppe     | svar         |
        | 31. desember 2017 | lege            | ikke_i_kraft |
        | 1. januar 2018    | lege            | skal_ha      |
        | 1. januar 2018    | sykepleier      | skal_ha      |
        | 1. januar 2018    | fysioterapeut   | skal_ha      |
        | 1. januar 2018    | jordmor         | skal_ha      |
        | 1. januar 2018    | helsesykepleier | skal_ha      |
        | 31. desember 2019 | ergoterapeut    | ikke_krav    |
        | 1. januar 2020    | ergoterapeut    | skal_ha      |
        | 31. desember 2019 | psykolog        | ikke_krav    |
        | 1. januar 2020    | psykolog        | skal_ha      |
        | 1. januar 2020    | annen           | ikke_krav    |
        | 1. mars 2026      | lege            | skal_ha      |

    Scenario: Yrkesgruppen må være kjent
      Gitt at datoen er 1. mars 2026
      Når hol.3-2-personell vurderes
      Så er utfallet uavklart
      Og mangler yrkesgruppe
