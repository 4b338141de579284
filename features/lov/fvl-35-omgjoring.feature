# language: no
Egenskap: Når kommunen kan endre et vedtak uten klage (fvl § 35)
  Kommunen kan alltid endre til det bedre. Til skade må det være et grunnlag. Nye kriterier alene gir aldri et ja.

  Regel: Første ledd – til det bedre, ikke kommet fram, eller ugyldig

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at behovet er endret er vurdert til nei fordi "ny kartlegging"
      Og at annen grunn til endring er ja
      Og at ulovfestet adgang til endring er vurdert til nei fordi "personen har innrettet seg"
      Og at vedtaket er tidsbegrenset er nei
      Og at forbehold dekker endringen er vurdert til nei fordi "vedtaket har ingen forbehold"
      Og at annen lov gir adgang til endring er nei

    Scenariomal: Hvert grunnlag for seg
      Gitt at endring til skade er <skade>
      Og at vedtaket har kommet fram er <fram>
      Og at vedtaket er kunngjort er <kunngjort>
      Og at vedtaket er ugyldig er vurdert til <ugyldig> fordi "juridisk vurdering"
      Og at statlig vedtak kjent ugyldig etter søksmål fra kommunen er nei
      Når fvl.35 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | skade | fram | kunngjort | ugyldig | svar              |
        | nei   | ja   | ja        | nei     | kan_omgjøres      |
        | ja    | ja   | ja        | nei     | kan_ikke_omgjøres |
        | ja    | nei  | nei       | nei     | kan_omgjøres      |
        | ja    | nei  | ja        | nei     | kan_ikke_omgjøres |
        | ja    | ja   | nei       | nei     | kan_ikke_omgjøres |
        | ja    | ja   | ja        | ja      | kan_omgjøres      |

    Scenariomal: Vern av statens vedtak når kommunen har vunnet et søksmål
      Gitt at endring til skade er ja
      Og at vedtaket har kommet fram er ja
      Og at vedtaket er ugyldig er vurdert til ja fordi "dom"
      Og at statlig vedtak kjent ugyldig etter søksmål fra kommunen er <statlig>
      Og at bevisst eller grovt uaktsomt gale opplysninger er vurdert til <gale> fordi "det personen opplyste"
      Når fvl.35 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | statlig | gale | svar              |
        | nei     | nei  | kan_omgjøres      |
        | ja      | nei  | kan_ikke_omgjøres |
        | ja      | ja   | kan_omgjøres      |

    Scenario: Ikke kjent om endringen er til skade
      Gitt at vedtaket har kommet fram er ja
      Og at vedtaket er ugyldig er vurdert til nei fordi "ingen feil"
      Når fvl.35 vurderes
      Så er utfallet uavklart
      Og mangler endring til skade

  Regel: Vernet av statens vedtak kom 1. januar 2018

    @grense
    Scenariomal: Før og etter
      Gitt at datoen er <dato>
      Og at endring til skade er ja
      Og at vedtaket er ugyldig er vurdert til ja fordi "dom"
      Og at statlig vedtak kjent ugyldig etter søksmål fra kommunen er ja
      Og at bevisst eller grovt uaktsomt gale opplysninger er vurdert til nei fordi "alt var riktig"
      Når fvl.35 vurderes
      Så er vilkåret ugyldig_vedtak <vilkår>

      Eksempler:
        | dato              | vilkår       |
        | 31. desember 2017 | oppfylt      |
        | 1. januar 2018    | ikke oppfylt |

  Regel: Siste ledd – vedtaket selv, annen lov og alminnelige regler

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at endring til skade er ja
      Og at vedtaket har kommet fram er ja
      Og at vedtaket er ugyldig er vurdert til nei fordi "ingen feil"

    Scenariomal: Forbehold, annen lov eller alminnelige regler
      Gitt at vedtaket er tidsbegrenset er nei
      Og at forbehold dekker endringen er vurdert til <forbehold> fordi "ordene i vedtaket"
      Og at annen lov gir adgang til endring er <annen lov>
      Og at behovet er endret er vurdert til <behov> fordi "ny kartlegging"
      Og at annen grunn til endring er <annen grunn>
      Og at ulovfestet adgang til endring er vurdert til <ulovfestet> fordi "samlet vurdering"
      Når fvl.35 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | forbehold | annen lov | behov | annen grunn | ulovfestet | svar              |
        | nei       | nei       | ja    | nei         | nei        | kan_ikke_omgjøres |
        | ja        | nei       | ja    | nei         | nei        | kan_omgjøres      |
        | nei       | ja        | ja    | nei         | nei        | kan_omgjøres      |
        | nei       | nei       | ja    | nei         | ja         | kan_omgjøres      |
        | nei       | nei       | nei   | ja          | ja         | kan_omgjøres      |
        | nei       | nei       | nei   | ja          | nei        | kan_ikke_omgjøres |

    @grense
    Scenariomal: Et tidsbegrenset vedtak som er utløpt, er en ny sak
      Gitt at vedtaket er tidsbegrenset er <tidsbegrenset>
      Og at vedtakets siste dag er <siste dag>
      Og at forbehold dekker endringen er vurdert til nei fordi "ingen forbehold"
      Og at annen lov gir adgang til endring er nei
      Og at behovet er endret er vurdert til ja fordi "ny kartlegging"
      Og at ulovfestet adgang til endring er vurdert til nei fordi "samlet vurdering"
      Når fvl.35 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | tidsbegrenset | siste dag         | svar              |
        | ja            | 27. februar 2026  | kan_omgjøres      |
        | ja            | 28. februar 2026  | kan_omgjøres      |
        | ja            | 1. mars 2026      | kan_ikke_omgjøres |
        | ja            | 2. mars 2026      | kan_ikke_omgjøres |
        | nei           | 27. februar 2026  | kan_ikke_omgjøres |

    Scenariomal: Bare nye kriterier eller økonomi gir aldri et ja
      Gitt at vedtaket er tidsbegrenset er nei
      Og at forbehold dekker endringen er vurdert til nei fordi "ingen forbehold"
      Og at annen lov gir adgang til endring er nei
      Og at behovet er endret er vurdert til nei fordi "ny kartlegging"
      Og at annen grunn til endring er nei
      Og at ulovfestet adgang til endring er vurdert til <ulovfestet> fordi "samlet vurdering"
      Når fvl.35 vurderes
      Så er utfallet uavklart
      Og er vilkåret må_vurderes_av_jurist uavklart

      Eksempler:
        | ulovfestet |
        | ja         |
        | nei        |

    Scenariomal: Utfallet av en juridisk vurdering kan oppgis
      Gitt at vedtaket er tidsbegrenset er nei
      Og at forbehold dekker endringen er vurdert til nei fordi "ingen forbehold"
      Og at annen lov gir adgang til endring er nei
      Og at behovet er endret er vurdert til nei fordi "ny kartlegging"
      Og at annen grunn til endring er nei
      Og at ulovfestet adgang til endring er vurdert til nei fordi "samlet vurdering"
      Og at fvl.35/nye_kriterier_gir_adgang er oppgitt til <vurdering>
      Når fvl.35 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | vurdering | svar              |
        | nei       | kan_ikke_omgjøres |
        | ja        | kan_omgjøres      |

    Scenario: Når behovet er endret, må adgangen vurderes i den enkelte saken
      Gitt at vedtaket er tidsbegrenset er nei
      Og at forbehold dekker endringen er vurdert til nei fordi "ingen forbehold"
      Og at annen lov gir adgang til endring er nei
      Og at behovet er endret er vurdert til ja fordi "ny kartlegging"
      Når fvl.35 vurderes
      Så er utfallet uavklart
      Og må ulovfestet adgang til endring vurderes

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at endring til skade er nei
      Når fvl.35 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |
