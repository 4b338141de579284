# language: no
Egenskap: Barne- og familieenheten i Asker, slik den ble gjengitt i 2019
  Om enheten arbeider slik i dag, er ikke bekreftet. Alt er oppdiktet.

  Bakgrunn:
    Gitt at datoen er 20. mars 2026
    Og at samhandlingsmodellen er asker.barne-og-familieenheten

  Scenario: Nivå 1 er på arenaen
    Når saken tas opp på arenaen den 2. mars 2026
    Så er saken på nivå 1
    Og har arena ansvaret

  Scenario: Trengs mer hjelp, kontaktes enheten
    Gitt at saken tas opp på arenaen den 2. mars 2026
    Når enheten kontaktes den 4. mars 2026
    Så er saken på nivå 2
    Og er saken i hos mottaket

  Scenario: Familien kan kontakte enheten direkte
    Når enheten kontaktes den 4. mars 2026
    Så er saken i hos mottaket

  Scenario: Saken går ikke til inntak uten at familien er med på kartleggingen
    Gitt at enheten kontaktes den 4. mars 2026
    Når saken sendes til inntaksteamet den 6. mars 2026, av mottak
    Så er beslutningen avvist
    Og er grunnen kartlagt med familien

  Scenario: Med kartleggingen går saken til inntaksteamet
    Gitt at enheten kontaktes den 4. mars 2026
    Og at behovene kartlegges sammen med familien den 5. mars 2026
    Når saken sendes til inntaksteamet den 6. mars 2026, av mottak
    Så er beslutningen tatt
    Og er saken i til inntak
    Og har inntaksteam ansvaret

  Scenario: Inntaksteamet avtaler hjelpen
    Gitt at enheten kontaktes den 4. mars 2026
    Og at behovene kartlegges sammen med familien den 5. mars 2026
    Og at saken sendes til inntaksteamet den 6. mars 2026, av mottak
    Når inntaksteamet avtaler hjelp den 9. mars 2026
    Så er beslutningen tatt
    Og er saken i får hjelp

  Scenario: Saken avsluttes
    Gitt at enheten kontaktes den 4. mars 2026
    Når saken avsluttes den 9. mars 2026, av mottak
    Så er beslutningen tatt
    Og er saken i lukket

  Scenario: Mottaket har ansvaret når enheten er kontaktet
    Når enheten kontaktes den 4. mars 2026
    Så har mottak ansvaret

  Scenario: Arenaen kan sende saken til inntaksteamet
    Gitt at saken tas opp på arenaen den 2. mars 2026
    Og at behovene kartlegges sammen med familien den 3. mars 2026
    Når saken sendes til inntaksteamet den 4. mars 2026, av arena
    Så er beslutningen tatt
    Og er saken på nivå 2

  Scenario: Saken kan avsluttes på arenaen
    Gitt at saken tas opp på arenaen den 2. mars 2026
    Når saken avsluttes den 4. mars 2026, av arena
    Så er beslutningen tatt

  Scenario: Inntaksteamet kan avslutte før hjelpen er avtalt
    Gitt at enheten kontaktes den 4. mars 2026
    Og at behovene kartlegges sammen med familien den 5. mars 2026
    Og at saken sendes til inntaksteamet den 6. mars 2026, av mottak
    Når saken avsluttes den 9. mars 2026, av inntaksteam
    Så er beslutningen tatt

  Scenario: Når hjelpen er avtalt, har inntaksteamet ansvaret på nivå 2
    Gitt at enheten kontaktes den 4. mars 2026
    Og at behovene kartlegges sammen med familien den 5. mars 2026
    Og at saken sendes til inntaksteamet den 6. mars 2026, av mottak
    Når inntaksteamet avtaler hjelp den 9. mars 2026
    Så er saken på nivå 2
    Og har inntaksteam ansvaret

  Scenario: Utgangene er åpne på alle nivåer
    Når det meldes til barnevernet den 4. mars 2026
    Så er hendelsen ført
    Og er utgangen barnevern åpen
    Og er utgangen akutt åpen
