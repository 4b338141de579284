# language: no
Egenskap: En modell gjelder ikke før den fantes
  Dagen er den kilden er fra, eller den loven begynte å gjelde. Fakta føres uansett dag; beslutninger tas ikke etter en modell som
  ikke fantes.

  Scenariomal: Den første dagen, og dagen før
    Gitt at samhandlingsmodellen er <modell>
    Når saken leses den <første dag>
    Så gjelder ikke modellen den <dagen før>
    Og gjelder modellen den <første dag>

    Eksempler:
      | modell                        | dagen før         | første dag       |
      | bærum.samhandlingsmodell      | 17. juni 2019     | 18. juni 2019    |
      | bærum.en-koordinator          | 17. juni 2019     | 18. juni 2019    |
      | bærum.kjøpt-plass             | 17. juni 2019     | 18. juni 2019    |
      | bti.mal                       | 30. november 2011 | 1. desember 2011 |
      | individuell.plan              | 31. juli 2022     | 1. august 2022   |
      | asker.barne-og-familieenheten | 17. juni 2019     | 18. juni 2019    |
      | asker.velferdslab             | 17. juni 2019     | 18. juni 2019    |
      | bærum.tidlig-oppdagelse       | 17. juni 2019     | 18. juni 2019    |
      | bærum.overganger-små-barn     | 17. juni 2019     | 18. juni 2019    |
      | bærum.fact                    | 17. juni 2019     | 18. juni 2019    |
      | familiekoordinator.mal        | 17. juni 2019     | 18. juni 2019    |
      | overgang.barn-voksen          | 31. juli 2022     | 1. august 2022   |

  Scenario: Før modellen fantes, føres det som hendte, men ingenting besluttes
    Gitt at datoen er 17. juni 2019
    Og at samhandlingsmodellen er bærum.samhandlingsmodell
    Og at skolen melder bekymring den 16. juni 2019
    Når tiltak avtales den 17. juni 2019, av arena
    Så er beslutningen avvist
    Og er grunnen modellen
    Og er saken på nivå 1
