# language: no
Egenskap: Hvem som svarer for saken, og hvem som kan bestemme
  Noen små modeller fra rapportene: én koordinator, kjøpt plass, første kontakt og investeringsteam. Alt er oppdiktet.

  Bakgrunn:
    Gitt at datoen er 20. mars 2026

  Regel: Den som først er i kontakt, følger opp til en annen har tatt ansvaret

    Bakgrunn:
      Gitt at samhandlingsmodellen er bærum.første-kontakt
      Og at "Oppdiktet jordmor" er først i kontakt med familien den 2. mars 2026

    Scenario: Den første har ansvaret
      Når saken leses den 3. mars 2026
      Så har første ansvaret
      Og har "Oppdiktet jordmor" rollen første

    Scenario: Ansvaret tilbys ikke før behovene er kartlagt
      Når ansvaret tilbys "Oppdiktet helsesykepleier" den 3. mars 2026
      Så er beslutningen avvist
      Og er grunnen kartlagt først

    Scenario: Til det er mottatt, har den første det
      Gitt at behovene kartlegges den 3. mars 2026
      Når ansvaret tilbys "Oppdiktet helsesykepleier" den 4. mars 2026
      Så er beslutningen tatt
      Og har første ansvaret
      Og har ingen rollen neste

    Scenario: Når det er mottatt, har den neste det
      Gitt at behovene kartlegges den 3. mars 2026
      Og at ansvaret tilbys "Oppdiktet helsesykepleier" den 4. mars 2026
      Når ansvaret mottas den 5. mars 2026
      Så har neste ansvaret
      Og har "Oppdiktet helsesykepleier" rollen neste

    Scenario: Ingen kan motta det ingen har tilbudt
      Når ansvaret mottas den 5. mars 2026
      Så er hendelsen ført
      Og har første ansvaret

    Scenario: Saken avsluttes når en tjeneste er koblet inn
      Gitt at en tjeneste kobles inn den 5. mars 2026
      Når saken avsluttes den 6. mars 2026, av første
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Uten at noe er koblet inn, avsluttes ikke saken
      Når saken avsluttes den 6. mars 2026, av første
      Så er beslutningen avvist
      Og er grunnen koblet inn

    Scenario: Den som følger opp, kan alltid melde fra
      Når det meldes til barnevernet den 5. mars 2026
      Så er hendelsen ført
      Og er utgangen barnevern åpen
      Og er utgangen akutt åpen

  Regel: Ansvarlig enhet navngis før en kjøpt plass begynner

    Bakgrunn:
      Gitt at samhandlingsmodellen er bærum.kjøpt-plass
      Og at en plass trengs den 2. mars 2026

    Scenario: Uten ansvarlig enhet begynner ikke plassen
      Når plassen begynner den 4. mars 2026
      Så er beslutningen avvist
      Og er grunnen ansvaret er plassert

    Scenario: Med ansvarlig enhet begynner plassen
      Gitt at "Oppdiktet enhet" får ansvaret den 3. mars 2026
      Når plassen begynner den 4. mars 2026
      Så er beslutningen tatt
      Og har ansvarlig enhet ansvaret
      Og har "Oppdiktet enhet" rollen ansvarlig enhet

    Scenario: Enheten kan byttes, og plassen avsluttes av den som svarer
      Gitt at "Oppdiktet enhet" får ansvaret den 3. mars 2026
      Og at plassen begynner den 4. mars 2026
      Og at "En annen enhet" får ansvaret den 5. mars 2026
      Når saken avsluttes den 6. mars 2026
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Utgangene er åpne mens en plass kjøpes
      Når det meldes til barnevernet den 5. mars 2026
      Så er hendelsen ført
      Og er utgangen barnevern åpen
      Og er utgangen akutt åpen

    Scenario: Til plassen begynner, svarer den som kjøper
      Når saken leses den 3. mars 2026
      Så har kjøper ansvaret

  Regel: Én koordinator der flere instanser hjelper familien

    Bakgrunn:
      Gitt at samhandlingsmodellen er bærum.en-koordinator
      Og at Nav kommer i kontakt med familien den 2. mars 2026

    Scenario: Med én instans trengs ingen koordinator etter modellen
      Når "A" utpekes som koordinator den 4. mars 2026
      Så er beslutningen avvist
      Og er grunnen flere instanser

    Scenario: Med to instanser utpekes én
      Gitt at barnevernet kommer i kontakt med familien den 3. mars 2026
      Når "A" utpekes som koordinator den 4. mars 2026
      Så er beslutningen tatt
      Og har "A" rollen koordinator

    Scenario: To koordinatorer på én gang går ikke
      Gitt at skolen kommer i kontakt med familien den 3. mars 2026
      Og at "A" utpekes som koordinator den 4. mars 2026
      Når "B" utpekes som koordinator den 5. mars 2026
      Så er beslutningen avvist
      Og er grunnen koordinator

    Scenario: Når den ene fratrer, kan en annen utpekes
      Gitt at skolen kommer i kontakt med familien den 3. mars 2026
      Og at "A" utpekes som koordinator den 4. mars 2026
      Og at koordinatoren fratrer den 5. mars 2026
      Når "B" utpekes som koordinator den 6. mars 2026
      Så er beslutningen tatt
      Og har "B" rollen koordinator

    Scenario: Koordinatoren avslutter
      Når saken avsluttes den 6. mars 2026
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Utgangene er åpne også uten koordinator
      Når det meldes til barnevernet den 5. mars 2026
      Så er hendelsen ført
      Og er utgangen barnevern åpen
      Og er utgangen akutt åpen

    Scenario: Koordinatoren svarer for saken
      Når saken leses den 3. mars 2026
      Så har koordinator ansvaret
      Og har ingen rollen koordinator

  Regel: Hvem som kan bestemme for en annen instans, må være vist

    Bakgrunn:
      Gitt at samhandlingsmodellen er asker.velferdslab
      Og at familien tas inn den 2. mars 2026

    Scenario: Uten en kjede fra loven er makten ikke avklart
      Gitt at Nav blir med i teamet den 3. mars 2026
      Når teamet avgjør hva Nav skal gi den 4. mars 2026
      Så er beslutningen ikke avklart
      Og er grunnen team
      Og har team ansvaret

    Scenario: Teamet kan avslutte saken
      Når saken avsluttes den 4. mars 2026
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Teamet stenger ingen utganger
      Når det meldes til barnevernet den 5. mars 2026
      Så er hendelsen ført
      Og er utgangen barnevern åpen
      Og er utgangen akutt åpen

  Regel: To instanser er to forskjellige

    Bakgrunn:
      Gitt at samhandlingsmodellen er bærum.en-koordinator

    Scenariomal: Hvilke to det er, har ikke noe å si
      Gitt at <den ene> kommer i kontakt med familien den 2. mars 2026
      Og at <den andre> kommer i kontakt med familien den 3. mars 2026
      Når "A" utpekes som koordinator den 4. mars 2026
      Så er beslutningen tatt

      Eksempler:
        | den ene         | den andre       |
        | Nav             | helse og omsorg |
        | Nav             | barnevernet     |
        | Nav             | skolen          |
        | helse og omsorg | barnevernet     |
        | helse og omsorg | skolen          |
        | barnevernet     | skolen          |

    Scenariomal: Én instans er én, også når den har vært der to ganger og annet har hendt
      Gitt at <instansen> kommer i kontakt med familien den 2. mars 2026
      Og at <instansen> kommer i kontakt med familien den 3. mars 2026
      Og at koordinatoren fratrer den 3. mars 2026
      Når "A" utpekes som koordinator den 4. mars 2026
      Så er beslutningen avvist
      Og er grunnen flere instanser

      Eksempler:
        | instansen       |
        | Nav             |
        | helse og omsorg |
        | barnevernet     |
        | skolen          |
