# language: no
Egenskap: BTI, nivå 0 til 3
  Fellestrekkene i modellen. Hver kommune setter sine egne frister, og malen har ingen. Alt er oppdiktet.

  Bakgrunn:
    Gitt at datoen er 20. mars 2026
    Og at samhandlingsmodellen er bti.mal
    Og at noen undrer seg den 2. mars 2026

  Scenario: En undring er nivå 0
    Når saken leses den 3. mars 2026
    Så er saken på nivå 0
    Og har undrer ansvaret
    Og er fristen avklare bekymring ukjent
    Og er fristen samtale ukjent

  Scenario: Uten samtykke er det ingen stafettlogg
    Når "Oppdiktet lærer" blir foreslått som stafettholder den 4. mars 2026
    Så er beslutningen avvist
    Og er grunnen samtykke til logg

  Scenario: Stafetten er min til du har tatt den
    Gitt at familien samtykker til deling med skolen den 3. mars 2026
    Og at "Oppdiktet lærer" blir foreslått som stafettholder den 4. mars 2026
    Og at stafetten mottas og godtas den 5. mars 2026
    Når stafetten tilbys "Oppdiktet helsesykepleier" den 6. mars 2026
    Så er beslutningen tatt
    Og har "Oppdiktet lærer" rollen stafettholder

  Scenario: Når stafetten er mottatt og godtatt, har en ny den
    Gitt at familien samtykker til deling med skolen den 3. mars 2026
    Og at "Oppdiktet lærer" blir foreslått som stafettholder den 4. mars 2026
    Og at stafetten mottas og godtas den 5. mars 2026
    Og at stafetten tilbys "Oppdiktet helsesykepleier" den 6. mars 2026
    Når stafetten mottas og godtas den 9. mars 2026
    Så har "Oppdiktet helsesykepleier" rollen stafettholder
    Og er saken på nivå 1

  Scenario: Ingen har stafetten før noen har godtatt den
    Gitt at familien samtykker til deling med skolen den 3. mars 2026
    Når "Oppdiktet lærer" blir foreslått som stafettholder den 4. mars 2026
    Så har ingen rollen stafettholder

  Scenario: En undring som viser seg grunnløs, avsluttes
    Gitt at bekymringen avklares den 5. mars 2026
    Når saken avsluttes den 6. mars 2026, av undrer
    Så er beslutningen tatt
    Og er saken i lukket

  Scenario: Uten avklaring eller evaluering avsluttes ingenting
    Når saken avsluttes den 6. mars 2026, av undrer
    Så er beslutningen avvist
    Og er grunnen avklart eller evaluert

  Regel: Fra nivå 1 og oppover

    Bakgrunn:
      Gitt at andre tjenester trengs er vurdert til ja fordi "målet er ikke nådd med egne tiltak"
      Og at familien samtykker til deling med PPT den 3. mars 2026
      Og at "Oppdiktet lærer" blir foreslått som stafettholder den 4. mars 2026
      Og at stafetten mottas og godtas den 5. mars 2026

    Scenario: Nivået økes når andre tjenester trengs
      Når nivået økes den 10. mars 2026
      Så er beslutningen tatt
      Og er saken på nivå 2
      Og er fristen første møte ukjent

    Scenario: Om andre trengs, må noen vurdere
      Gitt at andre tjenester trengs er vurdert til nei fordi "egne tiltak er nok"
      Når nivået økes den 10. mars 2026
      Så er beslutningen avvist
      Og er grunnen flere trengs

    Scenario: Når samtykket er trukket, økes ikke nivået
      Gitt at familien trekker samtykket til deling med PPT den 9. mars 2026
      Når nivået økes den 10. mars 2026
      Så er beslutningen avvist
      Og er grunnen samtykke til logg

    Scenario: Bare den familien har samtykket til, inviteres
      Gitt at nivået økes den 10. mars 2026
      Når PPT inviteres den 11. mars 2026
      Så er beslutningen tatt
      Og er deling med PPT tillatt

    Scenario: En tjeneste uten samtykke inviteres ikke
      Gitt at nivået økes den 10. mars 2026
      Når barnevernet inviteres den 11. mars 2026
      Så er beslutningen avvist
      Og er grunnen samtykke til den

    Scenario: Saken kan løftes videre til nivå 3
      Gitt at nivået økes den 10. mars 2026
      Når nivået økes den 17. mars 2026
      Så er beslutningen tatt
      Og er saken på nivå 3

    Scenario: Står det fast på nivå 3, spørres koordinerende enhet
      Gitt at nivået økes den 10. mars 2026
      Og at nivået økes den 17. mars 2026
      Og at familien samtykker til deling med koordinerende enhet den 18. mars 2026
      Når koordinerende enhet spørres den 19. mars 2026
      Så er beslutningen tatt
      Og har stafettholder ansvaret

    Scenario: Koordinerende enhet får ikke vite noe familien ikke har samtykket til
      Gitt at nivået økes den 10. mars 2026
      Og at nivået økes den 17. mars 2026
      Når koordinerende enhet spørres den 19. mars 2026
      Så er beslutningen avvist
      Og er grunnen samtykke til enheten

    Scenario: Evalueringen avslutter saken
      Gitt at det evalueres med utfallet virker ferdig den 18. mars 2026
      Når saken avsluttes den 19. mars 2026, av stafettholder
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Akutt fare venter ikke på noe nivå
      Når det er akutt fare den 6. mars 2026
      Så er hendelsen ført

    Scenario: Den som har tatt stafetten, svarer for saken på nivå 1
      Når saken leses den 6. mars 2026
      Så er saken på nivå 1
      Og har stafettholder ansvaret

    Scenario: Stafetten kan gå videre på nivå 2
      Gitt at nivået økes den 10. mars 2026
      Når stafetten tilbys "Oppdiktet rådgiver" den 11. mars 2026
      Så er beslutningen tatt
      Og har stafettholder ansvaret
      Og har "Oppdiktet lærer" rollen stafettholder

    Scenario: Saken kan avsluttes på nivå 2
      Gitt at nivået økes den 10. mars 2026
      Og at det evalueres med utfallet virker ferdig den 18. mars 2026
      Når saken avsluttes den 19. mars 2026, av stafettholder
      Så er beslutningen tatt

    Scenario: Fra nivå 2 løftes saken bare når andre trengs
      Gitt at nivået økes den 10. mars 2026
      Og at andre tjenester trengs er vurdert til nei fordi "de to som er med, er nok"
      Når nivået økes den 17. mars 2026
      Så er beslutningen avvist
      Og er grunnen flere trengs

    Scenario: Fra nivå 2 løftes saken ikke når samtykket er trukket
      Gitt at nivået økes den 10. mars 2026
      Og at familien trekker samtykket til deling med PPT den 16. mars 2026
      Når nivået økes den 17. mars 2026
      Så er beslutningen avvist
      Og er grunnen samtykke til logg

    Scenario: Utgangene er åpne også på nivå 3
      Gitt at nivået økes den 10. mars 2026
      Og at nivået økes den 17. mars 2026
      Når det meldes til barnevernet den 18. mars 2026
      Så er hendelsen ført
      Og er utgangen barnevern åpen
      Og er utgangen akutt åpen

    Scenario: På nivå 3 kan enda flere komme med
      Gitt at nivået økes den 10. mars 2026
      Og at nivået økes den 17. mars 2026
      Når nivået økes den 24. mars 2026
      Så er beslutningen tatt
      Og er saken på nivå 3

    Scenario: På nivå 3 kan stafetten gå videre
      Gitt at nivået økes den 10. mars 2026
      Og at nivået økes den 17. mars 2026
      Når stafetten tilbys "Oppdiktet rådgiver" den 18. mars 2026
      Så er beslutningen tatt

    Scenario: På nivå 3 inviteres den familien har samtykket til
      Gitt at nivået økes den 10. mars 2026
      Og at nivået økes den 17. mars 2026
      Når PPT inviteres den 18. mars 2026
      Så er beslutningen tatt

    Scenario: Et trukket samtykke er ikke lenger et samtykke til å invitere
      Gitt at nivået økes den 10. mars 2026
      Og at familien trekker samtykket til deling med PPT den 11. mars 2026
      Når PPT inviteres den 12. mars 2026
      Så er beslutningen avvist
      Og er grunnen samtykke til den

    Scenario: Koordinerende enhet får ikke vite noe når samtykket er trukket
      Gitt at nivået økes den 10. mars 2026
      Og at nivået økes den 17. mars 2026
      Og at familien samtykker til deling med koordinerende enhet den 18. mars 2026
      Og at familien trekker samtykket til deling med koordinerende enhet den 19. mars 2026
      Når koordinerende enhet spørres den 20. mars 2026
      Så er beslutningen avvist
      Og er grunnen samtykke til enheten
