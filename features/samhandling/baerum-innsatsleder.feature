# language: no
Egenskap: Innsatslederen på nivå 2
  Innsatslederen kan kalle inn alle instanser, men bestemmer ikke hva de skal vedta. Alt er oppdiktet.

  Bakgrunn:
    Gitt at kommunen er "3201"
    Og at datoen er 20. mars 2026
    Og at samhandlingsmodellen er bærum.samhandlingsmodell
    Og følgende barn:
      | fødselsdato |
      | 2011-01-10  |
    Og at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Og at skolen melder bekymring den 3. mars 2026
    Og at familien samtykker til deling med Nav den 5. mars 2026
    Og at arenaen ber om nivå 2 den 10. mars 2026
    Og at mottaket peker ut "Oppdiktet rådgiver" som innsatsleder den 11. mars 2026

  Scenario: Innsatslederen kaller inn Nav med samtykke
    Når innsatslederen kaller inn Nav den 12. mars 2026
    Så er beslutningen tatt
    Og er saken på nivå 2

  Scenario: Samtykke til Nav er ikke samtykke til barnevernet
    Gitt at samtykket til at tjenesten får vite er nei
    Og at lovbestemt opplysningsplikt er nei
    Og at tungtveiende interesser gjør deling rettmessig er vurdert til nei fordi "ingen fare"
    Og at mottaker samarbeider om hjelpen er nei
    Og at opplysningene er fra helsehjelp er ja
    Og at deling formål er yte_helsehjelp
    Når innsatslederen kaller inn barnevernet den 12. mars 2026
    Så er beslutningen avvist
    Og er grunnen kan dele med den

  Scenario: Barnevern innkalles, men avgjør selv
    Gitt at familien samtykker til deling med barnevernet den 12. mars 2026
    Og at innsatslederen kaller inn barnevernet den 13. mars 2026
    Når barnevernet gjør sitt eget vedtak den 18. mars 2026, av barnevern
    Så er hendelsen ført
    Og er saken på nivå 2

  Scenario: En instans som uteblir, stanser ikke saken
    Gitt at innsatslederen kaller inn Nav den 12. mars 2026
    Når Nav uteblir den 16. mars 2026
    Så er hendelsen ført
    Og har innsatsleder ansvaret

  Scenario: Arenaen kan ikke kalle inn andre
    Når innsatslederen kaller inn Nav den 12. mars 2026, av arena
    Så er beslutningen avvist
    Og er grunnen arena

  Scenario: Planen bygger på det familien ønsker
    Gitt at planen bygger på familiens ønsker er ja
    Når plan og forløp avtales den 16. mars 2026
    Så er beslutningen tatt

  Scenario: En plan ingen har spurt familien om, er ikke klar
    Når plan og forløp avtales den 16. mars 2026
    Så er beslutningen ikke avklart
    Og er grunnen plan etter ønsker

  Scenario: En plan mot familiens ønsker blir ikke avtalt
    Gitt at planen bygger på familiens ønsker er nei
    Når plan og forløp avtales den 16. mars 2026
    Så er beslutningen avvist
    Og er grunnen plan etter ønsker

  Scenario: Hjelpen begynner med en gang, og ingen har satt en frist
    Når tiltak avtales den 12. mars 2026, av innsatsleder
    Så er beslutningen tatt
    Og er fristen start hjelp ukjent

  Scenario: Ingen har satt frist for det første møtet
    Når saken leses den 1. juni 2026
    Så er fristen første møte ukjent
    Og er fristen utpeke ukjent

  Scenario: Innsatslederen kan byttes, og familien har én å forholde seg til
    Når mottaket peker ut "En annen oppdiktet" som innsatsleder den 16. mars 2026
    Så er beslutningen tatt
    Og har "En annen oppdiktet" rollen innsatsleder
    Og er saken i nivå 2

  Scenario: Saken avsluttes når den er evaluert
    Gitt at det evalueres med utfallet virker ferdig den 19. mars 2026
    Når saken avsluttes den 20. mars 2026, av innsatsleder
    Så er beslutningen tatt
    Og er saken i lukket

  Scenario: Uten evaluering avsluttes ikke saken
    Når saken avsluttes den 20. mars 2026, av innsatsleder
    Så er beslutningen avvist
    Og er grunnen er evaluert

  Scenario: Etter evaluering kan oppfølgingen gå tilbake til arenaen
    Gitt at det evalueres med utfallet virker fortsett den 19. mars 2026
    Når oppfølgingen går tilbake til arenaen den 20. mars 2026
    Så er beslutningen tatt
    Og er saken på nivå 1

  Scenario: Uten evaluering går ikke oppfølgingen tilbake
    Når oppfølgingen går tilbake til arenaen den 20. mars 2026
    Så er beslutningen avvist
    Og er grunnen er evaluert

  Scenariomal: Hver instans gjør sine egne vedtak
    Når <instansen> gjør sitt eget vedtak den 18. mars 2026, av <instansen>
    Så er hendelsen ført
    Og er saken på nivå 2

    Eksempler:
      | instansen     |
      | barnevern     |
      | nav           |
      | ppt           |
      | psykisk_helse |
      | bolig         |

  Scenario: Et trukket samtykke er ikke lenger et samtykke til å kalle inn
    Gitt at samtykket til at tjenesten får vite er nei
    Og at lovbestemt opplysningsplikt er nei
    Og at tungtveiende interesser gjør deling rettmessig er vurdert til nei fordi "ingen fare"
    Og at mottaker samarbeider om hjelpen er nei
    Og at opplysningene er fra helsehjelp er ja
    Og at deling formål er yte_helsehjelp
    Og at familien trekker samtykket til deling med Nav den 12. mars 2026
    Når innsatslederen kaller inn Nav den 13. mars 2026
    Så er beslutningen avvist
    Og er grunnen kan dele med den

  Scenario: Åpner loven for å dele, kan den kalles inn uten samtykke
    Gitt at lovbestemt opplysningsplikt er ja
    Når innsatslederen kaller inn barnevernet den 13. mars 2026
    Så er beslutningen tatt
    Og er deling med barnevernet tillatt

  Scenario: At innsatslederen pekes ut, er framdrift
    Når saken leses den 22. april 2026
    Så er signalet se på saken ikke gitt

  Scenario: At planen avtales, er framdrift
    Gitt at planen bygger på familiens ønsker er ja
    Og at plan og forløp avtales den 16. mars 2026
    Når saken leses den 27. april 2026
    Så er signalet se på saken ikke gitt
