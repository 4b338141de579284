# language: no
Egenskap: Hva oversikten regner med når ingen har sagt noe om det
  Dokumentet sier bare hva som taler imot. Hva som blir antatt, prøves i oversikten.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  @grense
  Scenariomal: Et kort opphold taler imot
    Gitt at oppholdets varighet er <varighet>
    Og at norsk statsborger er ja
    Og at plikt til å forlate landet er nei
    Og at tilbud om statlig mottak er nei
    Og at asylsøker har folketrygd er nei
    Og at bosatt etter særlig avtale er nei
    Og at avtale gir omsorgstjenester er nei
    Og at kan i praksis forlate landet er vurdert til nei fordi "hun bor her"
    Når antakelser vurderes
    Så er noe taler mot fast opphold <svar>
    Eksempler:
      | varighet   | svar     |
      | 11 måneder | ja       |
      | 12 måneder | uavklart |
      | 13 måneder | uavklart |

  Scenariomal: Hver for seg er disse nok
    Gitt at <opplysning> er <verdi>
    Når antakelser vurderes
    Så er noe taler mot fast opphold ja
    Eksempler:
      | opplysning                  | verdi |
      | norsk statsborger           | nei   |
      | plikt til å forlate landet  | ja    |
      | tilbud om statlig mottak    | ja    |
      | asylsøker har folketrygd    | ja    |
      | bosatt etter særlig avtale  | ja    |
      | avtale gir omsorgstjenester | ja    |
      | frihetsberøvet              | ja    |

  Scenario: At hun kunne ha reist, er bare vurdert for den som ikke bor fast her
    Gitt at kan i praksis forlate landet er vurdert til ja fordi "hun er frisk nok"
    Når antakelser vurderes
    Så er noe taler mot fast opphold ja

  Scenariomal: Et fengsel eller et internat taler mot at personen bor fast her, og et sted i en annen kommune mot at personen er her
    Gitt at særlig oppholdssted er "<sted>"
    Og at stedet ligger i kommunen er <i kommunen>
    Når antakelser vurderes
    Så er noe taler mot fast opphold <ikke fast>
    Og er er et annet sted <et annet sted>
    Eksempler:
      | sted                    | i kommunen | ikke fast | et annet sted |
      | fengsel                 | ja         | ja        | nei           |
      | fengsel                 | nei        | ja        | ja            |
      | utlendingsinternat      | ja         | ja        | nei           |
      | utlendingsinternat      | nei        | ja        | ja            |
      | plassert_av_barnevernet | ja         | uavklart  | nei           |
      | plassert_av_barnevernet | nei        | uavklart  | ja            |
      | intet_slikt_sted        | nei        | uavklart  | nei           |
