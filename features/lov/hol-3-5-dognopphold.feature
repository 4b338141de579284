# language: no
Egenskap: Døgnopphold ved øyeblikkelig hjelp (hol § 3-5 tredje ledd)
  Kommunen skal ha døgnopphold for dem den har mulighet til å hjelpe.

  Regel: Tredje ledd – i kraft 1. januar 2016

    @grense
    Scenariomal: Døgnopphold før og etter ikrafttredelsen
      Gitt at datoen er <dato>
      Og at påtrengende nødvendig er vurdert til ja fordi "høy feber og forvirret"
      Og at trenger døgnopphold er vurdert til ja fordi "må ha tilsyn hele natten"
      Og at kommunen kan håndtere døgnopphold er vurdert til ja fordi "kjent diagnose og lege til stede"
      Når hol.3-5-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2015 | ikke_i_kraft |
        | 1. januar 2016    | skal_tilby   |

    Scenariomal: Alle vilkårene for døgnopphold
      Gitt at datoen er 1. mars 2026
      Og at påtrengende nødvendig er vurdert til <haster> fordi "se journalen"
      Og at trenger døgnopphold er vurdert til <døgn> fordi "se journalen"
      Og at kommunen kan håndtere døgnopphold er vurdert til <håndtere> fordi "se legens vurdering"
      Når hol.3-5-3 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | haster | døgn | håndtere | svar        |
        | ja     | ja   | ja       | skal_tilby  |
        | nei    | ja   | ja       | ingen_plikt |
        | ja     | nei  | ja       | ingen_plikt |
        | ja     | ja   | nei      | ingen_plikt |

    Scenario: Om kommunen kan håndtere det, må vurderes
      Gitt at datoen er 1. mars 2026
      Og at påtrengende nødvendig er vurdert til ja fordi "høy feber og forvirret"
      Og at trenger døgnopphold er vurdert til ja fordi "må ha tilsyn hele natten"
      Når hol.3-5-3 vurderes
      Så er utfallet uavklart
      Og må kommunen kan håndtere døgnopphold vurderes
