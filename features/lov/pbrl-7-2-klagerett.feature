# language: no
Egenskap: Hvem som kan klage til Statsforvalteren (pbrl § 7-2)
  Personen selv og den som representerer personen kan klage. Andre kan klage over egne rettigheter etter kapitlene 3 til 6.

  Regel: Første og tredje ledd – personen selv eller en representant

    Scenariomal: Hvem som klager
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "kapittel_2"
      Og at klager er "<klager>"
      Og at skriftlig fullmakt lagt fram er <fullmakt>
      Når pbrl.7-2 vurderes
      Så er svaret "<svar>"
      Og er hvem avgjør klagen <klageinstans>

      Eksempler:
        | klager                 | fullmakt | svar           | klageinstans       |
        | pasient_eller_bruker   | nei      | kan_klage      | "statsforvalteren" |
        | advokat                | nei      | kan_klage      | "statsforvalteren" |
        | fullmektig             | ja       | kan_klage      | "statsforvalteren" |
        | fullmektig             | nei      | ikke_klagerett | ikke gitt          |
        | beslutter_for_personen | nei      | kan_klage      | "statsforvalteren" |
        | annen_med_egen_rett    | ja       | ikke_klagerett | ikke gitt          |
        | ingen_av_disse         | ja       | ikke_klagerett | ikke gitt          |

    Scenariomal: Hvilke rettigheter personen kan klage over
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "<gjelder>"
      Og at klager er "pasient_eller_bruker"
      Når pbrl.7-2 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | gjelder                          | svar           |
        | kapittel_2                       | kan_klage      |
        | kapittel_3_eller_4               | kan_klage      |
        | journal_eller_barn_i_institusjon | kan_klage      |
        | andre_regler_om_barn             | ikke_klagerett |
        | andre_regler_om_journal          | ikke_klagerett |
        | behandling_i_utlandet            | ikke_klagerett |

    Scenariomal: Klage over egenandel følger de samme reglene (egenandelsforskriften § 13)
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "<gjelder>"
      Og at vedtaket gjelder egenandel er ja
      Og at klager er "<klager>"
      Når pbrl.7-2 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | gjelder   | klager               | svar           |
        | egenandel | pasient_eller_bruker | kan_klage      |
        | annet     | pasient_eller_bruker | kan_klage      |
        | egenandel | annen_med_egen_rett  | ikke_klagerett |
        | egenandel | ingen_av_disse       | ikke_klagerett |

    Scenariomal: Ingen vet hva klagen gjelder, bare at det er noe annet
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "annet"
      Og at vedtaket gjelder egenandel er nei
      Og at klager er "<klager>"
      Når pbrl.7-2 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | klager               | utfall       |
        | pasient_eller_bruker | uavklart     |
        | annen_med_egen_rett  | uavklart     |
        | ingen_av_disse       | ikke oppfylt |

    Scenariomal: Klage over helsehjelp personen motsetter seg (§ 4A-7)
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "<gjelder>"
      Og at klager er "<klager>"
      Og at skriftlig fullmakt lagt fram er <fullmakt>
      Når pbrl.7-2 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | gjelder            | klager               | fullmakt | svar           |
        | tvungen_helsehjelp | pasient_eller_bruker | nei      | kan_klage      |
        | tvungen_helsehjelp | nærmeste_pårørende   | nei      | kan_klage      |
        | tvungen_helsehjelp | advokat              | nei      | kan_klage      |
        | tvungen_helsehjelp | fullmektig           | ja       | kan_klage      |
        | tvungen_helsehjelp | fullmektig           | nei      | ikke_klagerett |
        | tvungen_helsehjelp | ingen_av_disse       | ja       | ikke_klagerett |
        | kapittel_2         | nærmeste_pårørende   | ja       | ikke_klagerett |

    Scenario: Det er ikke kjent om fullmakten er skriftlig
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "kapittel_2"
      Og at klager er "fullmektig"
      Når pbrl.7-2 vurderes
      Så er utfallet uavklart
      Og mangler skriftlig fullmakt lagt fram

  Regel: Andre ledd – andre med egne rettigheter

    Scenariomal: Hvilke rettigheter andre kan klage over
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "<gjelder>"
      Og at klager er "annen_med_egen_rett"
      Når pbrl.7-2 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | gjelder                          | svar           |
        | kapittel_2                       | ikke_klagerett |
        | kapittel_3_eller_4               | kan_klage      |
        | journal_eller_barn_i_institusjon | kan_klage      |
        | andre_regler_om_barn             | kan_klage      |
        | andre_regler_om_journal          | kan_klage      |
        | behandling_i_utlandet            | ikke_klagerett |

    Scenario: Ikke kjent hvem som klager
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "kapittel_3_eller_4"
      Når pbrl.7-2 vurderes
      Så er utfallet uavklart
      Og mangler klager

    Scenario: Ikke kjent hva klagen gjelder
      Gitt at datoen er 1. mars 2026
      Og at klager er "pasient_eller_bruker"
      Når pbrl.7-2 vurderes
      Så er utfallet uavklart
      Og mangler klagen gjelder

    Scenario: Verken klageren eller klagen er kjent
      Gitt at datoen er 1. mars 2026
      Når pbrl.7-2 vurderes
      Så er utfallet uavklart

  Regel: Navnet på klageinstansen og eldre ordlyd

    @grense
    Scenariomal: Fylkesmannen ble statsforvalteren 1. januar 2021
      Gitt at datoen er <dato>
      Og at klagen gjelder er "kapittel_2"
      Og at klager er "pasient_eller_bruker"
      Når pbrl.7-2 vurderes
      Så er hvem avgjør klagen "<hvem>"

      Eksempler:
        | dato              | hvem             |
        | 30. desember 2020 | fylkesmannen     |
        | 31. desember 2020 | fylkesmannen     |
        | 1. januar 2021    | statsforvalteren |
        | 2. januar 2021    | statsforvalteren |

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at klagen gjelder er "kapittel_2"
      Og at klager er "pasient_eller_bruker"
      Når pbrl.7-2 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2000 | ikke oppfylt |
        | 1. januar 2001    | uavklart     |
        | 31. oktober 2016  | uavklart     |
        | 1. november 2016  | oppfylt      |
