# language: no
Egenskap: Forslag til koordinator
  Vektene i malen er oppdiktet, og personene også. Fortellingene viser formen, ikke hva en kommune skal velge.

  Bakgrunn:
    Gitt at fordelingen er fordeling.koordinatorer
    Og følgende koordinatorer å fordele på:
      | id    | kapasitet | enhet               | tjeneste            | i koordinerende enhet | sted | kan barn | språk         |
      | anne  | 6         | rus                 | rus                 | nei                   | nord | nei      | norsk         |
      | berit | 6         | rus                 | rus                 | nei                   | sør  | ja       | norsk arabisk |
      | eva   | 6         | koordinerende_enhet | koordinerende_enhet | ja                    | nord | ja       | norsk         |

  Scenario: Den nærmeste i samme tjeneste foreslås
    Gitt følgende brukere å fordele:
      | id  | tjeneste | kompleks | sted | barn | språk |
      | ola | rus      | nei      | nord | nei  | norsk |
    Når koordinatorer foreslås
    Så foreslås anne for ola

  Scenario: Den sammensatte situasjonen går til koordinerende enhet
    Gitt følgende brukere å fordele:
      | id  | tjeneste | kompleks | sted | barn | språk |
      | ola | rus      | ja       | nord | nei  | norsk |
    Når koordinatorer foreslås
    Så foreslås eva for ola

  Scenario: Et barn får ikke en som ikke kan være barnekoordinator
    Gitt følgende brukere å fordele:
      | id   | tjeneste | kompleks | sted | barn | språk |
      | lise | rus      | nei      | nord | ja   | norsk |
    Når koordinatorer foreslås
    Så foreslås berit for lise
    Og kan ikke anne være koordinator for lise på grunn av kan ikke barn

  Scenario: Den som må ha språket, får en som kan det
    Gitt følgende brukere å fordele:
      | id  | tjeneste | kompleks | sted | barn | språk   | må ha språket |
      | ali | rus      | nei      | nord | nei  | arabisk | ja            |
    Når koordinatorer foreslås
    Så foreslås berit for ali
    Og kan ikke anne være koordinator for ali på grunn av mangler språket

  Scenario: Den som har en koordinator, beholder den
    Gitt følgende brukere å fordele:
      | id  | har   | tjeneste | kompleks | sted | barn | språk |
      | ola | berit | rus      | nei      | nord | nei  | norsk |
    Når koordinatorer foreslås
    Så foreslås berit for ola

  Scenario: Takket nei til koordinator, og uavklart om retten
    Gitt følgende brukere å fordele:
      | id   | rett     | takket nei |
      | kari | uavklart | nei        |
      | per  | ja       | ja         |
    Når koordinatorer foreslås
    Så står kari blant uavklarte
    Og står per blant takket nei

  Scenario: Når ingenting skiller, sies det
    Gitt følgende brukere å fordele:
      | id  | tjeneste | kompleks |
      | ola | rus      | nei      |
    Når koordinatorer foreslås
    Så foreslås anne for ola
    Og er berit like godt for ola

  Scenario: Når det er fullt, venter den siste
    Gitt følgende brukere å fordele:
      | id  | tjeneste | kompleks | barn | antall tjenester |
      | ola | rus      | nei      | ja   | 5                |
      | per | rus      | nei      | ja   | 5                |
      | siv | rus      | nei      | ja   | 5                |
    Når koordinatorer foreslås
    Så venter siv på koordinator

  Scenario: En koordinator slutter, og ingen andre flyttes
    Gitt følgende brukere å fordele:
      | id  | har  | tjeneste | kompleks | sted | barn | språk |
      | ola | anne | rus      | nei      | nord | nei  | norsk |
    Når koordinatoren anne slutter etter forslaget
    Så foreslås berit for ola

  Scenario: Vikaren har brukerne så lenge koordinatoren er borte
    Gitt følgende koordinatorer å fordele på:
      | id    | kapasitet | tjeneste | sted | borte | vikar |
      | anne  | 6         | rus      | nord | ja    | berit |
      | berit | 6         | rus      | sør  | nei   | -     |
      | cato  | 6         | rus      | nord | nei   | -     |
    Og følgende brukere å fordele:
      | id  | har  | tjeneste | sted |
      | ola | anne | rus      | nord |
    Når koordinatorer foreslås
    Så foreslås berit for ola
