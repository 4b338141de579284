# language: no
Egenskap: Hver vekt i malen merkes i et forslag
  Vektene er oppdiktet, og personene også. Hver fortelling ville gått annerledes uten vekten den handler om.

  Bakgrunn:
    Gitt at fordelingen er fordeling.koordinatorer

  Scenario: Samme tjeneste veier mer enn samme sted
    Gitt følgende koordinatorer å fordele på:
      | id    | kapasitet | tjeneste | sted |
      | anne  | 20        | bolig    | nord |
      | berit | 20        | rus      | sør  |
    Og følgende brukere å fordele:
      | id  | tjeneste | sted |
      | ola | rus      | nord |
    Når koordinatorer foreslås
    Så foreslås berit for ola
    Og koster anne 20 poeng for ola
    Og koster berit 8 poeng for ola

  Scenario: Den som arbeider der brukeren bor, foreslås når ellers alt er likt
    Gitt følgende koordinatorer å fordele på:
      | id    | kapasitet | tjeneste | sted |
      | anne  | 20        | rus      | sør  |
      | berit | 20        | rus      | nord |
    Og følgende brukere å fordele:
      | id  | tjeneste | sted |
      | ola | rus      | nord |
    Når koordinatorer foreslås
    Så foreslås berit for ola

  Scenario: Den som kan språket, foreslås også når tolk er nok
    Gitt følgende koordinatorer å fordele på:
      | id    | kapasitet | språk         |
      | anne  | 20        | norsk         |
      | berit | 20        | norsk arabisk |
    Og følgende brukere å fordele:
      | id  | språk   | må ha språket |
      | ali | arabisk | nei           |
    Når koordinatorer foreslås
    Så foreslås berit for ali
    Og koster anne 15 poeng for ali

  Scenario: Når tolk er nok, kan en uten språket være koordinator
    Gitt følgende koordinatorer å fordele på:
      | id   | kapasitet | språk |
      | anne | 20        | norsk |
    Og følgende brukere å fordele:
      | id  | språk   | må ha språket |
      | ali | arabisk | nei           |
    Når koordinatorer foreslås
    Så foreslås anne for ali

  Scenario: Koordinerende enhet spares for de sammensatte situasjonene
    Gitt følgende koordinatorer å fordele på:
      | id    | kapasitet | i koordinerende enhet | sted |
      | anne  | 20        | ja                    | nord |
      | berit | 20        | nei                   | sør  |
    Og følgende brukere å fordele:
      | id  | kompleks | sted |
      | ola | nei      | nord |
    Når koordinatorer foreslås
    Så foreslås berit for ola
    Og koster anne 25 poeng for ola

  Scenario: Den sammensatte situasjonen går til enheten også når rådgiveren arbeider et annet sted
    Gitt følgende koordinatorer å fordele på:
      | id    | kapasitet | i koordinerende enhet | tjeneste            | sted |
      | anne  | 20        | ja                    | koordinerende_enhet | sør  |
      | berit | 20        | nei                   | rus                 | nord |
    Og følgende brukere å fordele:
      | id  | kompleks | tjeneste | sted |
      | ola | ja       | rus      | nord |
    Når koordinatorer foreslås
    Så foreslås anne for ola
    Og koster anne 28 poeng for ola
    Og koster berit 50 poeng for ola

  Scenario: En sammensatt situasjon tar mer plass
    Gitt følgende koordinatorer å fordele på:
      | id   | kapasitet | i koordinerende enhet |
      | anne | 6         | ja                    |
    Og følgende brukere å fordele:
      | id  | kompleks |
      | ola | ja       |
      | per | ja       |
    Når koordinatorer foreslås
    Så foreslås anne for ola
    Og venter per på koordinator

  Scenario: Et bytte koster
    Gitt følgende koordinatorer å fordele på:
      | id    | kapasitet |
      | anne  | 20        |
      | berit | 20        |
    Og følgende brukere å fordele:
      | id  | har  |
      | ola | anne |
    Når koordinatorer foreslås
    Så foreslås anne for ola
    Og koster berit 60 poeng for ola

  Scenario: Et ønske følges når det ikke koster mer enn det er verdt
    Gitt følgende koordinatorer å fordele på:
      | id    | kapasitet | sted |
      | anne  | 20        | nord |
      | berit | 20        | sør  |
    Og følgende brukere å fordele:
      | id  | ønsker | sted |
      | ola | berit  | nord |
    Når koordinatorer foreslås
    Så foreslås berit for ola
    Og koster anne 40 poeng for ola

  Scenario: Den som har mye, får ikke en til når en annen har lite
    Gitt følgende koordinatorer å fordele på:
      | id    | kapasitet |
      | anne  | 10        |
      | berit | 10        |
    Og følgende brukere å fordele:
      | id  | har  | antall tjenester |
      | ola | anne | 7                |
      | per | -    | -                |
    Når koordinatorer foreslås
    Så foreslås berit for per

  Scenario: Ett poeng inn i det gule båndet koster det gule båndets pris
    Gitt følgende koordinatorer å fordele på:
      | id   | kapasitet |
      | anne | 100       |
    Og følgende brukere å fordele:
      | id  | kompleks | antall tjenester |
      | ola | nei      | 80               |
    Når koordinatorer foreslås
    Så bærer anne 81 poeng belastning
    Og koster belastningen hos anne 2 poeng

  Scenario: Et fullt gult bånd og ett poeng i det røde
    Gitt følgende koordinatorer å fordele på:
      | id   | kapasitet |
      | anne | 100       |
    Og følgende brukere å fordele:
      | id  | kompleks | antall tjenester |
      | ola | ja       | 87               |
    Når koordinatorer foreslås
    Så bærer anne 91 poeng belastning
    Og koster belastningen hos anne 26 poeng

  Scenario: Den som har for mange fra før, beholder dem, og det koster
    Gitt følgende koordinatorer å fordele på:
      | id   | kapasitet |
      | anne | 2         |
    Og følgende brukere å fordele:
      | id  | har  | antall tjenester |
      | ola | anne | 2                |
    Når koordinatorer foreslås
    Så foreslås anne for ola
    Og bærer anne 3 poeng belastning
    Og koster belastningen hos anne 66 poeng

  Scenario: Den som venter, teller med belastningen sin
    Gitt følgende koordinatorer å fordele på:
      | id   | kapasitet |
      | anne | 2         |
    Og følgende brukere å fordele:
      | id  | antall tjenester |
      | ola | 4                |
    Når koordinatorer foreslås
    Så venter ola på koordinator
    Og teller ventingen 15 poeng
