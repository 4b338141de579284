# language: no
Egenskap: Avlastning i Gjøvik

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3407"

  Scenariomal: Omsorgen må vare lenge, være særlig tyngende og ikke bygge på én svak grunn
    Gitt at omsorgen varer lenge er vurdert til <lenge> fordi "den har vart i tre år"
    Og at særlig tyngende omsorgsarbeid er vurdert til <tungt> fordi "foreldrene sover ikke"
    Og at eneste grunn til avlastning er "<grunn>"
    Når gjøvik.avlastning vurderes
    Så er svaret "<svar>"

    Eksempler:
      | lenge | tungt | grunn              | svar               |
      | ja    | ja    | noe_annet          | etter_kriteriene   |
      | nei   | ja    | noe_annet          | utenfor_kriteriene |
      | ja    | nei   | noe_annet          | utenfor_kriteriene |
      | ja    | ja    | barnevakt          | utenfor_kriteriene |
      | ja    | ja    | manglende_nettverk | utenfor_kriteriene |
      | ja    | ja    | diagnose           | utenfor_kriteriene |
      | ja    | ja    | erstatte_tilbud    | utenfor_kriteriene |

  Scenario: Ingen har vurdert omsorgen, og grunnen er ikke kjent
    Når gjøvik.avlastning vurderes
    Så er utfallet uavklart
    Og mangler eneste grunn til avlastning
    Og må omsorgen varer lenge vurderes
    Og må særlig tyngende omsorgsarbeid vurderes

  Scenariomal: Hver av grunnene er uavklart når grunnen ikke er kjent
    Når gjøvik.avlastning vurderes
    Så er vilkåret <vilkår> uavklart

    Eksempler:
      | vilkår                  |
      | bare_barnevakt          |
      | bare_manglende_nettverk |
      | bare_en_diagnose        |
      | bare_bytte_tilbud       |
