# language: no
Egenskap: Samtykke, utganger og tiden i en sak
  Fakta føres alltid. Utganger kan ingen stenge. En sak kan leses slik den var, med det som da var kjent.

  Bakgrunn:
    Gitt at kommunen er "3201"
    Og at datoen er 20. mars 2026
    Og at samhandlingsmodellen er bærum.samhandlingsmodell
    Og følgende barn:
      | fødselsdato |
      | 2011-01-10  |
    Og at sammensatt behov er vurdert til ja fordi "økonomi og psykisk helse henger sammen"
    Og at samtykket til at tjenesten får vite er nei
    Og at lovbestemt opplysningsplikt er nei
    Og at tungtveiende interesser gjør deling rettmessig er vurdert til nei fordi "ingen fare"
    Og at mottaker samarbeider om hjelpen er nei
    Og at opplysningene er fra helsehjelp er ja
    Og at deling formål er yte_helsehjelp
    Og at skolen melder bekymring den 3. mars 2026

  Scenario: Akutt fare stopper ikke for samtykke
    Når det er akutt fare den 4. mars 2026
    Så er hendelsen ført
    Og er utgangen akutt åpen
    Og er saken på nivå 1

  Scenario: Meldeplikten til barnevernet gjelder også når saken er lukket
    Gitt at det evalueres med utfallet virker ferdig den 5. mars 2026
    Og at saken avsluttes den 6. mars 2026, av arena
    Når det meldes til barnevernet den 7. mars 2026
    Så er hendelsen ført
    Og er utgangen barnevern åpen
    Og er saken i lukket

  Scenario: I en lukket sak tas ingen beslutninger
    Gitt at det evalueres med utfallet virker ferdig den 5. mars 2026
    Og at saken avsluttes den 6. mars 2026, av arena
    Når tiltak avtales den 7. mars 2026, av arena
    Så er beslutningen avvist
    Og er grunnen lukket

  Scenario: Uten samtykke eller annet grunnlag deles ingenting
    Når arenaen ber om nivå 2 den 10. mars 2026
    Så er beslutningen avvist
    Og er grunnen kan dele
    Og er saken på nivå 1

  Scenario: Familien trekker samtykket
    Gitt at familien samtykker til deling med Nav den 5. mars 2026
    Og at familien trekker samtykket til deling med Nav den 9. mars 2026
    Når arenaen ber om nivå 2 den 10. mars 2026
    Så er beslutningen avvist
    Og er grunnen kan dele
    Og er deling med Nav ikke tillatt

  Scenario: Før det ble trukket, gjaldt samtykket
    Gitt at familien samtykker til deling med Nav den 5. mars 2026
    Og at familien trekker samtykket til deling med Nav den 9. mars 2026
    Når saken leses den 8. mars 2026
    Så er deling med Nav tillatt
    Og er deling med barnevernet ikke tillatt

  Scenario: Et møte holdt uten samtykke ble holdt
    Når det holdes møte den 6. mars 2026
    Så er hendelsen ført

  Scenario: Samtykket var trukket, men vi visste det ikke
    Gitt at familien samtykker til deling med Nav den 5. mars 2026
    Og at arenaen ber om nivå 2 den 10. mars 2026
    Og at familien trekker samtykket til deling med Nav den 6. mars 2026, ført 16. mars 2026
    Når saken leses den 20. mars 2026
    Så er saken på nivå 2
    Og må nivå 2 bedt om ses på igjen

  Scenario: Det som ble ført senere, endrer ikke det vi visste
    Gitt at familien samtykker til deling med Nav den 5. mars 2026
    Og at familien trekker samtykket til deling med Nav den 6. mars 2026, ført 16. mars 2026
    Når saken leses den 15. mars 2026 slik den var kjent 15. mars 2026
    Så er deling med Nav tillatt
    Og må ingenting ses på igjen

  Scenario: Et slettet samtykke er verken ja eller nei
    Gitt at familien samtykker til deling med Nav den 5. mars 2026
    Og at arenaen ber om nivå 2 den 10. mars 2026
    Og at innholdet i samtykke gitt er slettet
    Når saken leses den 20. mars 2026
    Så er saken på nivå 2
    Og er deling med Nav ikke avklart

  Scenario: Det en sak kan nå, vises med det som mangler
    Når saken leses den 20. mars 2026
    Så er beslutningen om nivå 2 bedt om ikke tillatt
    Og er beslutningen om tiltak avtalt tillatt
    Og er beslutningen om instans innkalt ikke tillatt

  Scenario: Et samtykke kan ha en siste dag
    Gitt at familien samtykker til deling med Nav til og med 12. mars 2026 den 5. mars 2026
    Når saken leses den 12. mars 2026
    Så er deling med Nav tillatt

  Scenario: Dagen etter den siste gjelder samtykket ikke lenger
    Gitt at familien samtykker til deling med Nav til og med 12. mars 2026 den 5. mars 2026
    Når saken leses den 13. mars 2026
    Så er deling med Nav ikke tillatt
