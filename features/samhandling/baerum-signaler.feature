# language: no
Egenskap: Signaler i en sak på to nivåer
  Et signal sier at noen bør se på saken. Det bestemmer ingenting. Tallene er oppdiktet, og det er alle personene også.

  Bakgrunn:
    Gitt at kommunen er "3201"
    Og at datoen er 20. mars 2026
    Og at samhandlingsmodellen er bærum.samhandlingsmodell
    Og følgende barn:
      | fødselsdato |
      | 2011-01-10  |
    Og at skolen melder bekymring den 3. mars 2026

  Scenario: Sammensatte behov gir et signal om nivå 2
    Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Når saken leses den 20. mars 2026
    Så er signalet drøft nivå 2 gitt

  Scenario: Når behovene ikke er vurdert, sier ingen at det er grunn til nivå 2
    Når saken leses den 20. mars 2026
    Så er signalet drøft nivå 2 ikke avklart

  Scenario: Behov som ikke er sammensatte, gir ikke noe signal
    Gitt at sammensatt behov er vurdert til nei fordi "det gjelder bare lekser"
    Når saken leses den 20. mars 2026
    Så er signalet drøft nivå 2 for skolen ikke gitt

  Scenario: En familie uten barn under aldersgrensen er ikke i målgruppen
    Gitt følgende barn:
      | fødselsdato |
      | 2003-03-20  |
    Og at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Når saken leses den 20. mars 2026
    Så er signalet drøft nivå 2 for skolen ikke gitt

  Scenario: Tre bekymringer på kort tid gir et signal til den som kan få vite om alle tre
    Gitt at sammensatt behov er vurdert til nei fordi "det gjelder bare lekser"
    Og at skolen melder bekymring den 10. mars 2026
    Og at skolen melder bekymring den 17. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet drøft nivå 2 for skolen gitt

  Scenario: To bekymringer er ikke nok
    Gitt at sammensatt behov er vurdert til nei fordi "det gjelder bare lekser"
    Og at skolen melder bekymring den 10. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet drøft nivå 2 for skolen ikke gitt

  Scenario: Bekymringer som er eldre enn 60 dager, teller ikke
    Gitt at sammensatt behov er vurdert til nei fordi "det gjelder bare lekser"
    Og at skolen melder bekymring den 10. mars 2026
    Og at skolen melder bekymring den 17. mars 2026
    Når saken leses den 2. mai 2026
    Så er signalet drøft nivå 2 for skolen ikke gitt

  Scenario: Den 60. dagen teller den første bekymringen ennå
    Gitt at sammensatt behov er vurdert til nei fordi "det gjelder bare lekser"
    Og at skolen melder bekymring den 10. mars 2026
    Og at skolen melder bekymring den 17. mars 2026
    Når saken leses den 1. mai 2026
    Så er signalet drøft nivå 2 for skolen gitt

  Scenario: Den som ikke kan få vite hva andre har meldt, får heller ikke vite hvor mange det er
    Gitt at sammensatt behov er vurdert til nei fordi "det gjelder bare lekser"
    Og at Nav melder bekymring den 10. mars 2026
    Og at barnehagen melder bekymring den 17. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet drøft nivå 2 for skolen ikke avklart

  Scenario: Med samtykke til skolen er alle tre kjent for skolen
    Gitt at sammensatt behov er vurdert til nei fordi "det gjelder bare lekser"
    Og at Nav melder bekymring den 10. mars 2026
    Og at barnehagen melder bekymring den 17. mars 2026
    Og at familien samtykker til deling med skolen den 18. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet drøft nivå 2 for skolen gitt
    Og er signalet drøft nivå 2 for barnehagen ikke avklart

  Scenario: Nivå 2 bør drøftes, og familien har ikke samtykket
    Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Når saken leses den 20. mars 2026
    Så er signalet snakk om samtykke gitt

  Scenario: Nivå 2 bør drøftes, og loven åpner ikke for å dele uten samtykke
    Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Og at samtykket til at tjenesten får vite er nei
    Og at lovbestemt opplysningsplikt er nei
    Og at tungtveiende interesser gjør deling rettmessig er vurdert til nei fordi "ingen fare"
    Og at mottaker samarbeider om hjelpen er nei
    Og at opplysningene er fra helsehjelp er ja
    Og at deling formål er yte_helsehjelp
    Når saken leses den 20. mars 2026
    Så er signalet snakk om samtykke gitt

  Scenario: Familien har samtykket
    Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Og at familien samtykker til deling med Nav den 5. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet snakk om samtykke ikke gitt

  Scenario: Når nivå 2 ikke er aktuelt, er heller ikke samtykke det
    Gitt at sammensatt behov er vurdert til nei fordi "det gjelder bare lekser"
    Når saken leses den 20. mars 2026
    Så er signalet snakk om samtykke for skolen ikke gitt

  Scenario: Saken er alt på nivå 2
    Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Og at familien samtykker til deling med Nav den 5. mars 2026
    Og at skolen melder bekymring den 6. mars 2026
    Og at skolen melder bekymring den 7. mars 2026
    Og at arenaen ber om nivå 2 den 10. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet drøft nivå 2 for skolen ikke gitt

  Scenario: Ingenting er gjort på 42 dager
    Når saken leses den 14. april 2026
    Så er signalet se på saken ikke gitt

  Scenario: Ingenting er gjort på 43 dager
    Når saken leses den 15. april 2026
    Så er signalet se på saken gitt

  Scenario: En samtale er noe som er gjort
    Gitt at det holdes samtale med familien den 14. april 2026
    Når saken leses den 15. april 2026
    Så er signalet se på saken ikke gitt

  Scenario: En avsluttet sak skal ingen se på
    Gitt at det evalueres med utfallet Virker den 4. mars 2026
    Og at saken avsluttes den 4. mars 2026, av arena
    Når saken leses den 15. juni 2026
    Så er signalet se på saken ikke gitt

  Scenario: Hjelpen har ikke begynt, og ingen har sagt hvor fort den skal begynne
    Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Og at familien samtykker til deling med Nav den 5. mars 2026
    Og at arenaen ber om nivå 2 den 10. mars 2026
    Og at mottaket peker ut "Oppdiktet rådgiver" som innsatsleder den 11. mars 2026
    Når saken leses den 20. mars 2026
    Så er signalet hjelpen skulle ha begynt ikke avklart

  Scenario: Hjelpen har begynt
    Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Og at familien samtykker til deling med Nav den 5. mars 2026
    Og at arenaen ber om nivå 2 den 10. mars 2026
    Og at mottaket peker ut "Oppdiktet rådgiver" som innsatsleder den 11. mars 2026
    Og at tiltak avtales den 12. mars 2026, av innsatsleder
    Når saken leses den 20. mars 2026
    Så er signalet hjelpen skulle ha begynt ikke gitt

  Scenario: Ingen vet om familien har rett til barnekoordinator
    Når saken leses den 20. mars 2026
    Så er signalet barnekoordinator samordner ikke avklart

  Scenario: Familien har rett til barnekoordinator
    Gitt følgende barn:
      | fødselsdato | alvorlig tilstand | vil ha langvarig behov | vil ha sammensatt behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
      | 2011-01-10  | ja: oppdiktet     | ja: livsvarig          | ja: mange fag           | ja                                   | ja                                 |
    Når saken leses den 20. mars 2026
    Så er signalet barnekoordinator samordner gitt

  Scenario: Retten til barnekoordinator gjelder ennå, men saken er avsluttet
    Gitt følgende barn:
      | fødselsdato | alvorlig tilstand | vil ha langvarig behov | vil ha sammensatt behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
      | 2011-01-10  | ja: oppdiktet     | ja: livsvarig          | ja: mange fag           | ja                                   | ja                                 |
    Og at det evalueres med utfallet Virker den 4. mars 2026
    Og at saken avsluttes den 4. mars 2026, av arena
    Når saken leses den 20. mars 2026
    Så er signalet barnekoordinator samordner ikke gitt

  Scenariomal: Alt som gjøres i saken, teller som framdrift
    Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Og at familien samtykker til deling med Nav den 4. mars 2026
    Og at <det som gjøres> den 10. mars 2026<av>
    Når saken leses den 21. april 2026
    Så er signalet se på saken ikke gitt

    Eksempler:
      | det som gjøres                             | av         |
      | tiltak avtales                             | , av arena |
      | arenaen ber om nivå 2                      |            |
      | det holdes møte                            |            |
      | det evalueres med utfallet virker fortsett |            |

  Scenario: Dagen etter er det for stille
    Gitt at det holdes møte den 10. mars 2026
    Når saken leses den 22. april 2026
    Så er signalet se på saken gitt

  Scenario: Kommunen skal tilby koordinator, og innsatslederen kommer ikke i stedet
    Gitt at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall kommunale tjenester er 2
    Når saken leses den 20. mars 2026
    Så er signalet tilby koordinator gitt

  Scenario: Uten langvarig behov er det ingen plikt til å tilby koordinator
    Gitt at langvarig behov er vurdert til nei fordi "det er over på få uker"
    Når saken leses den 20. mars 2026
    Så er signalet tilby koordinator ikke gitt

  Scenario: I en avsluttet sak sier ingen at koordinator skal tilbys
    Gitt at langvarig behov er vurdert til ja fordi "tilstanden vil vare"
    Og at koordinert behov er vurdert til ja fordi "tjenestene virker inn på hverandre"
    Og at antall kommunale tjenester er 2
    Og at det evalueres med utfallet Virker den 4. mars 2026
    Og at saken avsluttes den 4. mars 2026, av arena
    Når saken leses den 20. mars 2026
    Så er signalet tilby koordinator ikke gitt
