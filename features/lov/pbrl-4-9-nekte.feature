# language: no
Egenskap: Retten til å nekte helsehjelp i særlige situasjoner (pbrl § 4-9)
  Den døende som ikke vil ha mer behandling, og den som sier nei til blod. Å si nei til dette er ikke å si nei til pleie.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at alder er 80 år
    Og at fratatt handleevne på det personlige området er nei
    Og at har forstått følgene av å nekte er ja
    Og at er døende er vurdert til ja fordi "legene er enige"
    Og at alvorlig overbevisning er vurdert til ja fordi "hun har ment det hele livet"

  Scenariomal: Hva hun sier nei til, og om hun er døende
    Gitt at nekter helsehjelp er "<hva>"
    Og at er døende er vurdert til <døende> fordi "legene har vurdert det"
    Og at alvorlig overbevisning er vurdert til <mener> fordi "vi snakket med henne"
    Når pbrl.4-9 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | hva             | døende | mener | svar                    |
      | livsforlengende | ja     | nei   | kan_nekte               |
      | livsforlengende | nei    | ja    | ikke_den_særlige_retten |
      | blod            | nei    | ja    | kan_nekte               |
      | blod            | ja     | nei   | ikke_den_særlige_retten |
      | sultestreik     | nei    | ja    | kan_nekte               |
      | annet           | ja     | ja    | ikke_den_særlige_retten |

  @grense
  Scenariomal: Retten gjelder fra 18 år
    Gitt at nekter helsehjelp er "livsforlengende"
    Og at alder er <alder>
    Når pbrl.4-9 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | alder | svar                    |
      | 17 år | ikke_den_særlige_retten |
      | 18 år | kan_nekte               |
      | 19 år | kan_nekte               |

  Scenariomal: Det legen må forsikre seg om
    Gitt at nekter helsehjelp er "livsforlengende"
    Og at fratatt handleevne på det personlige området er <fratatt>
    Og at har forstått følgene av å nekte er <forstått>
    Når pbrl.4-9 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | fratatt | forstått | svar                    |
      | nei     | ja       | kan_nekte               |
      | ja      | ja       | ikke_den_særlige_retten |
      | nei     | nei      | ikke_den_særlige_retten |

  @grense
  Scenariomal: Ordlyden fra 1. juli 2013
    Gitt at datoen er <dato>
    Og at nekter helsehjelp er "livsforlengende"
    Når pbrl.4-9 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 30. juni 2013     | uavklart     |
      | 1. juli 2013      | oppfylt      |
