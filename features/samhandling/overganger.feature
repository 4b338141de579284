# language: no
Egenskap: Overgangene fra jordmor til barnehage, og fra barn til voksen
  Den som gir, svarer til den andre har tatt imot. Ingen kilde sier hvor lang tid det kan ta. Alt er oppdiktet.

  Regel: Jordmor, helsestasjon og barnehage

    Bakgrunn:
      Gitt at datoen er 20. mars 2026
      Og at samhandlingsmodellen er bærum.overganger-små-barn
      Og at samtykket til at tjenesten får vite er nei
      Og at lovbestemt opplysningsplikt er nei
      Og at tungtveiende interesser gjør deling rettmessig er vurdert til nei fordi "ingen fare"
      Og at mottaker samarbeider om hjelpen er nei
      Og at opplysningene er fra helsehjelp er ja
      Og at deling formål er yte_helsehjelp
      Og at "Oppdiktet jordmor" følger svangerskapet den 2. mars 2026

    Scenario: Jordmoren svarer til helsestasjonen har tatt imot
      Gitt at familien samtykker til deling med helsestasjonen den 3. mars 2026
      Når oppfølgingen tilbys "Oppdiktet helsesykepleier" på helsestasjonen den 4. mars 2026
      Så er beslutningen tatt
      Og har jordmor ansvaret
      Og har "Oppdiktet jordmor" rollen jordmor
      Og har ingen rollen helsesykepleier
      Og er fristen ta imot på helsestasjonen ukjent

    Scenario: Når helsestasjonen har tatt imot, svarer den
      Gitt at familien samtykker til deling med helsestasjonen den 3. mars 2026
      Og at oppfølgingen tilbys "Oppdiktet helsesykepleier" på helsestasjonen den 4. mars 2026
      Når helsestasjonen tar imot den 9. mars 2026
      Så har helsesykepleier ansvaret
      Og har "Oppdiktet helsesykepleier" rollen helsesykepleier

    Scenario: Ingen kan ta imot det ingen har tilbudt
      Når helsestasjonen tar imot den 9. mars 2026
      Så er hendelsen ført
      Og har jordmor ansvaret

    Scenario: Uten samtykke eller et annet grunnlag tilbys ikke oppfølgingen
      Når oppfølgingen tilbys "Oppdiktet helsesykepleier" på helsestasjonen den 4. mars 2026
      Så er beslutningen avvist
      Og er grunnen kan dele med helsestasjonen
      Og er deling med helsestasjonen ikke tillatt

    Scenario: Et trukket samtykke er ikke lenger noe grunnlag
      Gitt at familien samtykker til deling med helsestasjonen den 3. mars 2026
      Og at familien trekker samtykket til deling med helsestasjonen den 4. mars 2026
      Når oppfølgingen tilbys "Oppdiktet helsesykepleier" på helsestasjonen den 5. mars 2026
      Så er beslutningen avvist
      Og er grunnen kan dele med helsestasjonen

    Scenario: Samtykke til barnehagen er ikke samtykke til helsestasjonen
      Gitt at familien samtykker til deling med barnehagen den 3. mars 2026
      Når oppfølgingen tilbys "Oppdiktet helsesykepleier" på helsestasjonen den 5. mars 2026
      Så er beslutningen avvist
      Og er grunnen kan dele med helsestasjonen

    Scenario: Åpner loven for å dele, trengs ikke samtykket
      Gitt at lovbestemt opplysningsplikt er ja
      Når oppfølgingen tilbys "Oppdiktet helsesykepleier" på helsestasjonen den 5. mars 2026
      Så er beslutningen tatt

    Scenario: Hos jordmoren kan saken avsluttes
      Når saken avsluttes den 5. mars 2026, av jordmor
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Også før noen har tatt imot, er utgangene åpne
      Når det meldes til barnevernet den 18. mars 2026
      Så er hendelsen ført
      Og er utgangen barnevern åpen
      Og er utgangen akutt åpen

  Regel: Fra helsestasjonen til barnehagen

    Bakgrunn:
      Gitt at datoen er 20. mars 2026
      Og at samhandlingsmodellen er bærum.overganger-små-barn
      Og at "Oppdiktet jordmor" følger svangerskapet den 2. mars 2026
      Og at familien samtykker til deling med helsestasjonen den 3. mars 2026
      Og at oppfølgingen tilbys "Oppdiktet helsesykepleier" på helsestasjonen den 4. mars 2026
      Og at helsestasjonen tar imot den 5. mars 2026

    Scenario: Barnehagen får ikke vite noe uten samtykke
      Når oppfølgingen tilbys "Oppdiktet barnehagelærer" i barnehagen den 9. mars 2026
      Så er beslutningen avvist
      Og er grunnen kan dele med barnehagen

    Scenario: Er samtykket til barnehagen trukket, tilbys ingenting
      Gitt at familien samtykker til deling med barnehagen den 6. mars 2026
      Og at familien trekker samtykket til deling med barnehagen den 8. mars 2026
      Når oppfølgingen tilbys "Oppdiktet barnehagelærer" i barnehagen den 9. mars 2026
      Så er beslutningen avvist
      Og er grunnen kan dele med barnehagen

    Scenario: Helsesykepleieren svarer til barnehagen har tatt imot
      Gitt at familien samtykker til deling med barnehagen den 6. mars 2026
      Når oppfølgingen tilbys "Oppdiktet barnehagelærer" i barnehagen den 9. mars 2026
      Så er beslutningen tatt
      Og har helsesykepleier ansvaret
      Og har ingen rollen barnehagelærer
      Og er fristen ta imot i barnehagen ukjent

    Scenario: Barnehagen tar imot
      Gitt at familien samtykker til deling med barnehagen den 6. mars 2026
      Og at oppfølgingen tilbys "Oppdiktet barnehagelærer" i barnehagen den 9. mars 2026
      Når barnehagen tar imot den 10. mars 2026
      Så har barnehagelærer ansvaret
      Og har "Oppdiktet barnehagelærer" rollen barnehagelærer

    Scenario: Barnehagen kan avslutte når den har tatt imot
      Gitt at familien samtykker til deling med barnehagen den 6. mars 2026
      Og at oppfølgingen tilbys "Oppdiktet barnehagelærer" i barnehagen den 9. mars 2026
      Og at barnehagen tar imot den 10. mars 2026
      Når saken avsluttes den 11. mars 2026, av barnehagelærer
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Barnehagen kan ikke ta imot det ingen har tilbudt
      Når barnehagen tar imot den 10. mars 2026
      Så er hendelsen ført
      Og har helsesykepleier ansvaret

    Scenario: Helsesykepleieren kan avslutte
      Når saken avsluttes den 11. mars 2026, av helsesykepleier
      Så er beslutningen tatt

  Regel: Barnekoordinatoren før og etter 18-årsdagen

    Bakgrunn:
      Gitt at datoen er 20. mars 2026
      Og at samhandlingsmodellen er overgang.barn-voksen
      Og at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
      Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
      Og at antall kommunale tjenester er 2
      Og at fødselsdato er 2008-03-20
      Og at "Oppdiktet barnekoordinator" er barnekoordinator den 2. januar 2026

    Scenario: Dagen før 18-årsdagen gjelder plikten
      Gitt at datoen er 19. mars 2026
      Når saken leses den 19. mars 2026
      Så er signalet barnekoordinator er over ikke gitt
      Og har barnekoordinator ansvaret
      Og har "Oppdiktet barnekoordinator" rollen barnekoordinator

    Scenario: På 18-årsdagen er plikten over, men noen svarer ennå
      Når saken leses den 20. mars 2026
      Så er signalet barnekoordinator er over gitt
      Og har barnekoordinator ansvaret

    Scenario: Når overgangen skal forberedes, har ingen bestemt
      Gitt at datoen er 19. mars 2026
      Når saken leses den 19. mars 2026
      Så er signalet forbered overgangen ikke avklart

    Scenario: Fra 18-årsdagen er det ikke tvil om at overgangen skal forberedes
      Når saken leses den 20. mars 2026
      Så er signalet forbered overgangen gitt

    Scenario: En koordinator foreslås før barnekoordinatoren går ut
      Når "Oppdiktet koordinator" foreslås som koordinator den 1. mars 2026
      Så er beslutningen tatt
      Og har barnekoordinator ansvaret
      Og har ingen rollen koordinator

    Scenario: Uten langvarig behov skal kommunen ikke tilby koordinator
      Gitt at langvarig behov er vurdert til nei fordi "det er over på få uker"
      Når "Oppdiktet koordinator" foreslås som koordinator den 1. mars 2026
      Så er beslutningen avvist
      Og er grunnen koordinator skal tilbys

    Scenario: Når koordinatoren har tatt imot, har brukeren én
      Gitt at "Oppdiktet koordinator" foreslås som koordinator den 1. mars 2026
      Når koordinatoren tar imot den 20. mars 2026
      Så har koordinator ansvaret
      Og har "Oppdiktet koordinator" rollen koordinator
      Og har ingen rollen barnekoordinator
      Og er signalet barnekoordinator er over ikke gitt
      Og er signalet forbered overgangen ikke gitt

    Scenario: Ingen kan ta imot uten å være foreslått
      Når koordinatoren tar imot den 20. mars 2026
      Så er hendelsen ført
      Og er saken i hos barnekoordinatoren

    Scenario: Den som har fylt 18 år, kan takke nei
      Når brukeren takker nei til koordinator den 20. mars 2026
      Så er saken i uten koordinator
      Og har enhet ansvaret

    Scenario: Før 18-årsdagen tar barnekoordinatoren ikke slutt ved at noen takker nei til koordinator
      Når brukeren takker nei til koordinator den 19. mars 2026
      Så er hendelsen ført
      Og er saken i hos barnekoordinatoren

    Scenario: Koordinerende enhet avslutter når brukeren har takket nei
      Gitt at brukeren takker nei til koordinator den 20. mars 2026
      Når saken avsluttes den 23. mars 2026, av enhet
      Så er beslutningen tatt
      Og er saken i lukket

    Scenario: Koordinatoren avslutter når det ikke lenger trengs
      Gitt at "Oppdiktet koordinator" foreslås som koordinator den 1. mars 2026
      Og at koordinatoren tar imot den 20. mars 2026
      Når saken avsluttes den 23. mars 2026, av koordinator
      Så er beslutningen tatt

    Scenario: Utgangene er åpne også i overgangen
      Når det meldes til barnevernet den 18. mars 2026
      Så er hendelsen ført
      Og er utgangen barnevern åpen
      Og er utgangen akutt åpen
