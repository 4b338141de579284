# language: no
Egenskap: FACT-teamet og familiekoordinatoren
  Begge er bare omtalt i rapporten: hvem de er for, ikke hvordan de arbeider. Alt er oppdiktet.

  Regel: FACT er for den som har en alvorlig psykisk lidelse og i liten grad selv søker hjelp

    Bakgrunn:
      Gitt at datoen er 20. mars 2026
      Og at samhandlingsmodellen er bærum.fact
      Og at noen melder behov for teamet den 2. mars 2026

    Scenario: Teamet vurderer, og oppsøker
      Når teamet oppsøker personen den 3. mars 2026
      Så er hendelsen ført
      Og er saken i vurderes
      Og har team ansvaret

    Scenario: Er begge deler vurdert, tas personen inn; rus er ikke noe vilkår
      Gitt at alvorlig psykisk lidelse er vurdert til ja fordi "langvarige symptomer"
      Og at søker i liten grad hjelp er vurdert til ja fordi "møter ikke til avtaler"
      Når teamet tar personen inn den 4. mars 2026
      Så er beslutningen tatt
      Og er saken i hos teamet
      Og har team ansvaret

    Scenario: Uten alvorlig lidelse er det ikke dette teamet
      Gitt at alvorlig psykisk lidelse er vurdert til nei fordi "lettere plager"
      Og at søker i liten grad hjelp er vurdert til ja fordi "møter ikke til avtaler"
      Når teamet tar personen inn den 4. mars 2026
      Så er beslutningen avvist
      Og er grunnen målgruppen

    Scenario: Den som selv søker hjelp, er ikke den teamet er laget for
      Gitt at alvorlig psykisk lidelse er vurdert til ja fordi "langvarige symptomer"
      Og at søker i liten grad hjelp er vurdert til nei fordi "kommer til hver time"
      Når teamet tar personen inn den 4. mars 2026
      Så er beslutningen avvist
      Og er grunnen når ikke fram

    Scenario: Ingen har vurdert
      Når teamet tar personen inn den 4. mars 2026
      Så er beslutningen ikke avklart
      Og spørres det "Har personen en alvorlig psykisk lidelse?"

    Scenario: Teamet avslutter uten å ha tatt noen inn
      Når saken avsluttes den 4. mars 2026
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Teamet avslutter etter inntak
      Gitt at alvorlig psykisk lidelse er vurdert til ja fordi "langvarige symptomer"
      Og at søker i liten grad hjelp er vurdert til ja fordi "møter ikke til avtaler"
      Og at teamet tar personen inn den 4. mars 2026
      Når saken avsluttes den 18. mars 2026
      Så er beslutningen tatt

    Scenario: Utgangene er åpne hos teamet
      Når det meldes til barnevernet den 18. mars 2026
      Så er hendelsen ført
      Og er utgangen barnevern åpen
      Og er utgangen akutt åpen

  Regel: Én familiekoordinator, som bruker det som finnes

    Bakgrunn:
      Gitt at datoen er 20. mars 2026
      Og at samhandlingsmodellen er familiekoordinator.mal
      Og følgende barn:
        | fødselsdato |
        | 2015-01-10  |
      Og at lavinntekt og levekår er vurdert til ja fordi "oppdiktet sosialhjelp og trang bolig"
      Og at familien melder at den vil være med den 2. mars 2026

    Scenario: Lederen utpeker, og svarer til det er gjort
      Når saken leses den 3. mars 2026
      Så har leder ansvaret

    Scenario: Familien får én familiekoordinator
      Når "A" utpekes som familiekoordinator den 4. mars 2026
      Så er beslutningen tatt
      Og har familiekoordinator ansvaret
      Og har "A" rollen familiekoordinator

    Scenario: To på én gang går ikke
      Gitt at "A" utpekes som familiekoordinator den 4. mars 2026
      Når "B" utpekes som familiekoordinator den 5. mars 2026
      Så er beslutningen avvist
      Og er grunnen familiekoordinator

    Scenario: Når den ene fratrer, kan en annen utpekes
      Gitt at "A" utpekes som familiekoordinator den 4. mars 2026
      Og at familiekoordinatoren fratrer den 5. mars 2026
      Når "B" utpekes som familiekoordinator den 6. mars 2026
      Så er beslutningen tatt
      Og er saken i følges

    Scenario: En familie uten barn er ikke målgruppen
      Gitt at det ikke finnes noen barn
      Når "A" utpekes som familiekoordinator den 4. mars 2026
      Så er beslutningen avvist
      Og er grunnen har barn

    Scenario: Uten lav inntekt og utfordringer er det ikke denne ordningen
      Gitt at lavinntekt og levekår er vurdert til nei fordi "god økonomi"
      Når "A" utpekes som familiekoordinator den 4. mars 2026
      Så er beslutningen avvist
      Og er grunnen levekår

    Scenario: En tjeneste kobles på når familien samtykker til den
      Gitt at "A" utpekes som familiekoordinator den 4. mars 2026
      Og at familien samtykker til deling med fritidstilbudet den 5. mars 2026
      Når fritidstilbudet kobles på den 6. mars 2026
      Så er beslutningen tatt
      Og er deling med fritidstilbudet tillatt

    Scenario: En annen tjeneste enn den familien samtykket til, kobles ikke på
      Gitt at "A" utpekes som familiekoordinator den 4. mars 2026
      Og at familien samtykker til deling med fritidstilbudet den 5. mars 2026
      Når Nav kobles på den 6. mars 2026
      Så er beslutningen avvist
      Og er grunnen samtykke til den

    Scenario: Når samtykket er trukket, kobles tjenesten ikke på
      Gitt at "A" utpekes som familiekoordinator den 4. mars 2026
      Og at familien samtykker til deling med Nav den 5. mars 2026
      Og at familien trekker samtykket til deling med Nav den 6. mars 2026
      Når Nav kobles på den 9. mars 2026
      Så er beslutningen avvist
      Og er grunnen samtykke til den

    Scenario: Familiekoordinatoren avslutter
      Gitt at "A" utpekes som familiekoordinator den 4. mars 2026
      Når saken avsluttes den 18. mars 2026
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Utgangene er åpne for familien
      Når det meldes til barnevernet den 18. mars 2026
      Så er hendelsen ført
      Og er utgangen barnevern åpen
      Og er utgangen akutt åpen
