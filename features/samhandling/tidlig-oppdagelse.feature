# language: no
Egenskap: Oppdage risiko for de minste
  Rapporten ønsker at spørsmålene stilles systematisk og at rett hjelp blir gitt. Hva svarene betyr, må noen vurdere. Alt er oppdiktet.

  Bakgrunn:
    Gitt at datoen er 20. mars 2026
    Og at samhandlingsmodellen er bærum.tidlig-oppdagelse
    Og at "Oppdiktet jordmor" møter familien den 2. mars 2026

  Scenario: Den som møter familien, svarer for saken
    Når saken leses den 3. mars 2026
    Så er saken i møtt
    Og har fagperson ansvaret
    Og har "Oppdiktet jordmor" rollen fagperson

  Scenario: Før spørsmålene er stilt, er det et signal om å stille dem
    Når saken leses den 3. mars 2026
    Så er signalet still spørsmålene gitt
    Og er signalet vurder risikoen ikke gitt

  Scenario: Når spørsmålene er stilt, må noen vurdere det som kom fram
    Gitt at de viktige spørsmålene stilles den 3. mars 2026
    Når saken leses den 4. mars 2026
    Så er signalet still spørsmålene ikke gitt
    Og er signalet vurder risikoen gitt
    Og er fristen samtale ukjent

  Scenario: Flere risikofaktorer, og hjelp avtales
    Gitt at flere risikofaktorer er vurdert til ja fordi "uro for boligen og mye alene"
    Og at de viktige spørsmålene stilles den 3. mars 2026
    Når hjelp avtales med familien den 4. mars 2026
    Så er beslutningen tatt
    Og er saken i får hjelp
    Og har fagperson ansvaret
    Og er signalet vurder risikoen ikke gitt

  Scenario: Etter at hjelp er avtalt, er det ikke noe å vurdere på nytt uten ny grunn
    Gitt at flere risikofaktorer er vurdert til ja fordi "uro for boligen og mye alene"
    Og at de viktige spørsmålene stilles den 3. mars 2026
    Og at hjelp avtales med familien den 4. mars 2026
    Når saken avsluttes den 10. mars 2026
    Så er beslutningen tatt
    Og er saken i lukket
    Og er signalet still spørsmålene ikke gitt

  Scenario: Risikoen er vurdert, og vurderingen gjelder fortsatt
    Gitt at flere risikofaktorer er vurdert til nei fordi "godt nettverk"
    Og at de viktige spørsmålene stilles den 3. mars 2026
    Når saken leses den 4. mars 2026
    Så er signalet vurder risikoen ikke gitt

  Scenario: Ingen bestemmer hjelp ut fra en følelse
    Gitt at flere risikofaktorer er vurdert til ja fordi "noe er galt"
    Når hjelp avtales med familien den 4. mars 2026
    Så er beslutningen avvist
    Og er grunnen spørsmålene er stilt

  Scenario: Hva svarene betyr, avgjør ingen regel
    Gitt at de viktige spørsmålene stilles den 3. mars 2026
    Når hjelp avtales med familien den 4. mars 2026
    Så er beslutningen ikke avklart
    Og er grunnen risiko
    Og spørres det "Har familien flere risikofaktorer?"

  Scenario: Uten flere risikofaktorer er det ikke denne hjelpen som avtales
    Gitt at flere risikofaktorer er vurdert til nei fordi "godt nettverk"
    Og at de viktige spørsmålene stilles den 3. mars 2026
    Når hjelp avtales med familien den 4. mars 2026
    Så er beslutningen avvist
    Og er grunnen risiko

  Scenario: Saken avsluttes ikke før spørsmålene er stilt
    Når saken avsluttes den 4. mars 2026
    Så er beslutningen avvist
    Og er grunnen spørsmålene er stilt

  Scenario: Når spørsmålene er stilt, kan saken avsluttes
    Gitt at de viktige spørsmålene stilles den 3. mars 2026
    Når saken avsluttes den 4. mars 2026
    Så er beslutningen tatt
    Og er saken i lukket
    Og er signalet vurder risikoen ikke gitt

  Scenario: Utgangene er åpne
    Når det meldes til barnevernet den 18. mars 2026
    Så er hendelsen ført
    Og er utgangen barnevern åpen
    Og er utgangen akutt åpen

  Scenario: Før noen har møtt familien, er det ingen å spørre
    Når saken leses den 1. mars 2026
    Så er saken i ny
    Og er signalet still spørsmålene ikke gitt
