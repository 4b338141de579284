# language: no
Egenskap: Samhandling på to nivåer, slik det ble anbefalt i Bærum
  Anbefalingen fra 2019 ble tatt til orientering. Den har ingen frister i dager, og ingen er funnet på her.
  Familien er oppdiktet: ett barn på 15 år.

  Bakgrunn:
    Gitt at kommunen er "3201"
    Og at datoen er 20. mars 2026
    Og at samhandlingsmodellen er bærum.samhandlingsmodell
    Og følgende barn:
      | fødselsdato |
      | 2011-01-10  |

  Regel: Nivå 1 er arenaen nærmest brukeren

    Scenario: En bekymring starter saken på nivå 1
      Når skolen melder bekymring den 3. mars 2026
      Så er hendelsen ført
      Og er saken på nivå 1
      Og har arena ansvaret

    Scenario: Tiltak på arenaen trenger ikke samtykke til deling
      Gitt at skolen melder bekymring den 3. mars 2026
      Når tiltak avtales den 5. mars 2026, av arena
      Så er beslutningen tatt
      Og er saken på nivå 1

    Scenario: En sak kan drøftes uten navn før noen har samtykket
      Gitt at skolen melder bekymring den 3. mars 2026
      Når saken drøftes uten navn den 4. mars 2026
      Så er hendelsen ført
      Og er saken på nivå 1

    Scenario: Den på arenaen som tar oppfølgingen, har den
      Gitt at skolen melder bekymring den 3. mars 2026
      Når "Oppdiktet lærer" tar oppfølgingen på arenaen den 4. mars 2026
      Så har "Oppdiktet lærer" rollen arena

    Scenario: Saken kan ikke løftes før noen har meldt bekymring
      Når arenaen ber om nivå 2 den 3. mars 2026
      Så er beslutningen avvist
      Og er grunnen ny

  Regel: Nivå 2 er for sammensatte behov

    Scenario: Med samtykke og sammensatte behov kommer saken til mottaket
      Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
      Og at skolen melder bekymring den 3. mars 2026
      Og at familien samtykker til deling med Nav den 5. mars 2026
      Når arenaen ber om nivå 2 den 10. mars 2026
      Så er beslutningen tatt
      Og er saken i mottak 2
      Og er saken på nivå 2
      Og har mottak ansvaret

    Scenario: Åpner loven for å dele, trengs ikke samtykke for å be om nivå 2
      Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
      Og at lovbestemt opplysningsplikt er ja
      Og at skolen melder bekymring den 3. mars 2026
      Når arenaen ber om nivå 2 den 10. mars 2026
      Så er beslutningen tatt
      Og er saken i mottak 2

    Scenario: Om behovene er sammensatte, må noen vurdere
      Gitt at skolen melder bekymring den 3. mars 2026
      Og at familien samtykker til deling med Nav den 5. mars 2026
      Når arenaen ber om nivå 2 den 10. mars 2026
      Så er beslutningen ikke avklart
      Og er grunnen sammensatt
      Og spørres det "Har brukeren eller familien sammensatte behov?"

    Scenario: Enkle behov hører til på nivå 1
      Gitt at sammensatt behov er vurdert til nei fordi "skolen klarer det selv"
      Og at skolen melder bekymring den 3. mars 2026
      Og at familien samtykker til deling med Nav den 5. mars 2026
      Når arenaen ber om nivå 2 den 10. mars 2026
      Så er beslutningen avvist
      Og er grunnen sammensatt
      Og er saken på nivå 1

    Scenario: Mottaket tar imot saken
      Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
      Og at skolen melder bekymring den 3. mars 2026
      Og at familien samtykker til deling med Nav den 5. mars 2026
      Og at arenaen ber om nivå 2 den 10. mars 2026
      Når mottaket tar imot saken den 10. mars 2026
      Så er beslutningen tatt
      Og er saken i mottak 2

    Scenario: Mottaket peker ut innsatslederen
      Gitt at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
      Og at skolen melder bekymring den 3. mars 2026
      Og at familien samtykker til deling med Nav den 5. mars 2026
      Og at arenaen ber om nivå 2 den 10. mars 2026
      Når mottaket peker ut "Oppdiktet rådgiver" som innsatsleder den 11. mars 2026
      Så er beslutningen tatt
      Og er saken i nivå 2
      Og har "Oppdiktet rådgiver" rollen innsatsleder
      Og har innsatsleder ansvaret

  Regel: Forsøket gjelder familier med barn under 23 år

    @grense
    Scenariomal: Barnet må være under 23 år den dagen det bes om nivå 2
      Gitt følgende barn:
        | fødselsdato   |
        | <fødselsdato> |
      Og at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
      Og at skolen melder bekymring den 3. mars 2026
      Og at familien samtykker til deling med Nav den 5. mars 2026
      Når arenaen ber om nivå 2 den 10. mars 2026
      Så er beslutningen <svar>
      Eksempler:
        | fødselsdato | svar   |
        | 2003-03-11  | tatt   |
        | 2003-03-10  | avvist |
        | 2003-03-09  | avvist |
