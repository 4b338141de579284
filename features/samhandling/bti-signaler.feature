# language: no
Egenskap: Signaler i BTI
  Det er ingen tall i malen. Signalene følger av det den sier om stafetten og avklaringen. Alt er oppdiktet.

  Bakgrunn:
    Gitt at datoen er 20. mars 2026
    Og at samhandlingsmodellen er bti.mal
    Og at noen undrer seg den 2. mars 2026

  Scenario: Bekymringen er ikke avklart, og ingen har sagt hvor lang tid det kan ta
    Når saken leses den 20. mars 2026
    Så er signalet avklar bekymringen ikke avklart

  Scenario: Bekymringen er avklart
    Gitt at bekymringen avklares den 5. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet avklar bekymringen ikke gitt

  Scenario: På nivå 0 er det ingen stafett å ta imot
    Når saken leses den 20. mars 2026
    Så er signalet ingen har stafetten ikke gitt

  Scenario: En stafett som er tilbudt, men ikke tatt imot
    Gitt at familien samtykker til deling med skolen den 3. mars 2026
    Og at "Oppdiktet lærer" blir foreslått som stafettholder den 4. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet ingen har stafetten gitt

  Scenario: Noen har stafetten
    Gitt at familien samtykker til deling med skolen den 3. mars 2026
    Og at "Oppdiktet lærer" blir foreslått som stafettholder den 4. mars 2026
    Og at stafetten mottas og godtas den 5. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet ingen har stafetten ikke gitt

  Scenario: En avsluttet sak trenger ingen stafettholder
    Gitt at bekymringen avklares den 5. mars 2026
    Og at saken avsluttes den 6. mars 2026, av undrer
    Når saken leses den 20. mars 2026
    Så er signalet ingen har stafetten ikke gitt
