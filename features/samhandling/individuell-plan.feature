# language: no
Egenskap: Individuell plan, fra behovet meldes til planen avsluttes
  Hva som må være på plass, og hvem som svarer for det (forskrift 22. juni 2022 nr. 1110). Alle personene er oppdiktet.

  Bakgrunn:
    Gitt at datoen er 1. juni 2026
    Og at samhandlingsmodellen er individuell.plan
    Og at alder er 40 år

  Scenario: Et sykehus varsler om at noen trenger plan
    Når spesialisthelsetjenesten melder behov for individuell plan den 2. mars 2026
    Så er hendelsen ført
    Og er saken i meldt
    Og har kommunen ansvaret
    Og er fristen begynne ukjent

  Scenario: Uten samtykke begynner ikke arbeidet
    Gitt at samtykker til individuell plan er nei
    Og at Nav melder behov for individuell plan den 2. mars 2026
    Og at "Oppdiktet Nav-kontor" får hovedansvaret for planen den 5. mars 2026
    Når arbeidet med planen begynner den 9. mars 2026
    Så er beslutningen avvist
    Og er grunnen samtykker

  Scenario: Ingen har spurt om personen vil ha planen
    Gitt at Nav melder behov for individuell plan den 2. mars 2026
    Og at "Oppdiktet Nav-kontor" får hovedansvaret for planen den 5. mars 2026
    Når arbeidet med planen begynner den 9. mars 2026
    Så er beslutningen ikke avklart
    Og spørres det "Sier personen, eller den som samtykker for personen, ja til individuell plan?"

  Scenario: Uten at noen har hovedansvaret, begynner ikke arbeidet
    Gitt at samtykker til individuell plan er ja
    Og at Nav melder behov for individuell plan den 2. mars 2026
    Når arbeidet med planen begynner den 9. mars 2026
    Så er beslutningen avvist
    Og er grunnen noen har hovedansvaret

  Scenario: Den som hadde hovedansvaret, har det ikke lenger når arbeidet skal begynne
    Gitt at samtykker til individuell plan er ja
    Og at Nav melder behov for individuell plan den 2. mars 2026
    Og at "Oppdiktet Nav-kontor" får hovedansvaret for planen den 5. mars 2026
    Og at hovedansvaret går fra den som har det den 6. mars 2026
    Når arbeidet med planen begynner den 9. mars 2026
    Så er beslutningen avvist
    Og er grunnen noen har hovedansvaret

  Scenario: Personen har rett til planen og vil ha den
    Gitt at samtykker til individuell plan er ja
    Og at pbrl.2-5/langvarige er oppgitt til ja
    Og at pbrl.2-5/koordinerte er oppgitt til ja
    Og at Nav melder behov for individuell plan den 2. mars 2026
    Når saken leses den 3. mars 2026
    Så er signalet planen skal lages gitt

  Scenario: Om personen har rett, er ikke avklart
    Gitt at samtykker til individuell plan er ja
    Og at Nav melder behov for individuell plan den 2. mars 2026
    Når saken leses den 3. mars 2026
    Så er signalet planen skal lages ikke avklart

  Scenario: Den som har rett og ikke vil ha planen, skal ikke ha den
    Gitt at samtykker til individuell plan er nei
    Og at pbrl.2-5/langvarige er oppgitt til ja
    Og at pbrl.2-5/koordinerte er oppgitt til ja
    Og at Nav melder behov for individuell plan den 2. mars 2026
    Når saken leses den 3. mars 2026
    Så er signalet planen skal lages ikke gitt

  Scenario: Før arbeidet begynner, mangler ingen hovedansvarlig for en plan
    Gitt at samtykker til individuell plan er nei
    Og at Nav melder behov for individuell plan den 2. mars 2026
    Når saken leses den 3. mars 2026
    Så er signalet ingen har hovedansvaret ikke gitt
    Og er signalet avklar samtykket ikke gitt

  Scenario: Hver kan bare dele med den de har lov til
    Gitt at barnevernet melder behov for individuell plan den 2. mars 2026
    Og at personen samtykker til deling med Nav den 3. mars 2026
    Når saken leses den 4. mars 2026
    Så er deling med Nav tillatt
    Og er deling med skolen ikke tillatt

  Scenario: Den som har trukket samtykket, deler ikke lenger
    Gitt at barnevernet melder behov for individuell plan den 2. mars 2026
    Og at personen samtykker til deling med Nav den 3. mars 2026
    Og at personen trekker samtykket til deling med Nav den 6. mars 2026
    Når saken leses den 7. mars 2026
    Så er deling med Nav ikke tillatt

  Scenario: Akutt fare og melding til barnevernet venter ikke på planen
    Når det meldes til barnevernet den 3. mars 2026
    Så er hendelsen ført
    Og er utgangen barnevern åpen
    Og er utgangen akutt åpen

  Regel: Under arbeid

    Bakgrunn:
      Gitt at samtykker til individuell plan er ja
      Og at Nav melder behov for individuell plan den 2. mars 2026
      Og at "Oppdiktet Nav-kontor" får hovedansvaret for planen den 5. mars 2026
      Og at arbeidet med planen begynner den 9. mars 2026

    Scenario: Den som har hovedansvaret, svarer for planen
      Når saken leses den 10. mars 2026
      Så er saken i under arbeid
      Og har hovedansvarlig ansvaret
      Og har "Oppdiktet Nav-kontor" rollen hovedansvarlig

    Scenario: Når arbeidet er i gang, skal det ikke settes i gang igjen
      Gitt at pbrl.2-5/langvarige er oppgitt til ja
      Og at pbrl.2-5/koordinerte er oppgitt til ja
      Når saken leses den 10. mars 2026
      Så er signalet planen skal lages ikke gitt
      Og er signalet ingen har hovedansvaret ikke gitt

    Scenario: Bare én har hovedansvaret
      Når "Oppdiktet omsorgstjeneste" får hovedansvaret for planen den 12. mars 2026
      Så er beslutningen avvist
      Og er grunnen hovedansvarlig

    Scenario: Hovedansvaret kan gå til en annen
      Gitt at hovedansvaret går fra den som har det den 12. mars 2026
      Når "Oppdiktet omsorgstjeneste" får hovedansvaret for planen den 12. mars 2026
      Så er beslutningen tatt
      Og har "Oppdiktet omsorgstjeneste" rollen hovedansvarlig

    Scenario: Ingen har hovedansvaret lenger
      Gitt at hovedansvaret går fra den som har det den 12. mars 2026
      Når saken leses den 13. mars 2026
      Så er signalet ingen har hovedansvaret gitt

    Scenario: Personen skal bare ha én plan
      Når arbeidet med planen begynner den 16. mars 2026
      Så er beslutningen avvist
      Og er grunnen under arbeid

    Scenario: En plan der ingenting er skrevet, er ikke ferdig
      Når planen er ferdig den 1. april 2026
      Så er beslutningen ikke avklart

      Og er grunnen har mål og behov
      Og er grunnen har samarbeidet

    Scenario: Planen kan avsluttes før den er ferdig
      Når planen avsluttes den 20. april 2026
      Så er beslutningen tatt

  Regel: Alt er skrevet

    Bakgrunn:
      Gitt at samtykker til individuell plan er ja
      Og at planen har mål og behov er ja
      Og at planen har deltakerne er ja
      Og at planen har ansvaret er ja
      Og at planen har bidragene er ja
      Og at planen har tjenestene er ja
      Og at planen har gjennomføringen er ja
      Og at planen har koordinatoren er ja
      Og at planen har perioden er ja
      Og at planen har samtykket er ja
      Og at planen har samarbeidet er ja
      Og at Nav melder behov for individuell plan den 2. mars 2026
      Og at "Oppdiktet Nav-kontor" får hovedansvaret for planen den 5. mars 2026
      Og at arbeidet med planen begynner den 9. mars 2026

    Scenario: Planen er ferdig og tas i bruk
      Når planen er ferdig den 1. april 2026
      Så er beslutningen tatt
      Og er saken i i bruk
      Og er fristen gjennomgå ukjent
      Og har hovedansvarlig ansvaret

    Scenariomal: Mangler ett av punktene, er planen ikke ferdig
      Gitt at planen har <punkt> er nei
      Når planen er ferdig den 1. april 2026
      Så er beslutningen avvist
      Og er grunnen har <punkt>

      Eksempler:
        | punkt           |
        | mål og behov    |
        | deltakerne      |
        | ansvaret        |
        | bidragene       |
        | tjenestene      |
        | gjennomføringen |
        | koordinatoren   |
        | perioden        |
        | samtykket       |
        | samarbeidet     |

    Scenario: Personen ombestemmer seg før planen er ferdig
      Gitt at samtykker til individuell plan er nei
      Når planen er ferdig den 1. april 2026
      Så er beslutningen avvist
      Og er grunnen samtykker

    @grense
    Scenariomal: For et barn må planen si hvordan barnet har medvirket
      Gitt at alder er <alder> år
      Når planen er ferdig den 1. april 2026
      Så er beslutningen <svar>

      Eksempler:
        | alder | svar         |
        | 17    | ikke avklart |
        | 18    | tatt         |
        | 19    | tatt         |

    Scenario: Barnet har medvirket, og planen sier hvordan
      Gitt at alder er 12 år
      Og at planen har barnets medvirkning er ja
      Når planen er ferdig den 1. april 2026
      Så er beslutningen tatt

    Scenario: En plan som må endres, er under arbeid igjen
      Gitt at planen er ferdig den 1. april 2026
      Når planen skal endres den 4. mai 2026
      Så er beslutningen tatt
      Og er saken i under arbeid

    Scenario: En plan i bruk kan avsluttes
      Gitt at planen er ferdig den 1. april 2026
      Når planen avsluttes den 4. mai 2026
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Hovedansvaret kan gå til en annen mens planen er i bruk
      Gitt at planen er ferdig den 1. april 2026
      Og at hovedansvaret går fra den som har det den 4. mai 2026
      Når "Oppdiktet omsorgstjeneste" får hovedansvaret for planen den 4. mai 2026
      Så er beslutningen tatt

    Scenario: Ingen har hovedansvaret for en plan i bruk
      Gitt at planen er ferdig den 1. april 2026
      Og at hovedansvaret går fra den som har det den 4. mai 2026
      Når saken leses den 5. mai 2026
      Så er signalet ingen har hovedansvaret gitt

    Scenario: Noen har hovedansvaret, og personen vil ha planen
      Gitt at planen er ferdig den 1. april 2026
      Når saken leses den 5. mai 2026
      Så er signalet ingen har hovedansvaret ikke gitt
      Og er signalet avklar samtykket ikke gitt

    Scenario: Kommunen kan ikke selv si at planen er ferdig
      Når planen er ferdig den 1. april 2026, av kommunen
      Så er beslutningen avvist
      Og er grunnen kommunen
