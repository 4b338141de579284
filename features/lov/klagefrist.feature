# language: no
Egenskap: Klagefrist og klageinstans
  Ett dokument regner ut klagefristen og sier hvem som avgjør klagen. De andre reglene om klage leser det herfra.
  Fristen er fire uker for tjenester og egenandel, og tre uker for andre enkeltvedtak. Et krav om begrunnelse gir en ny frist.

  Regel: Første og andre ledd – hvor lang fristen er

    @grense
    Scenariomal: Tjenester, egenandel og andre vedtak
      Gitt at datoen er 1. mars 2026
      Og at vedtaket gjelder egenandel er <egenandel>
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er nei
      Og at klage fremsatt er <klaget>
      Når klagefrist vurderes
      Så er svaret "<svar>"
      Og er klagefristen slutter <siste dag>

      Eksempler:
        | egenandel | utenfor | klaget          | svar     | siste dag       |
        | nei       | nei     | 1. februar 2026 | i_tide   | 2. februar 2026 |
        | nei       | nei     | 2. februar 2026 | i_tide   | 2. februar 2026 |
        | nei       | nei     | 3. februar 2026 | for_sent | 2. februar 2026 |
        | ja        | ja      | 2. februar 2026 | i_tide   | 2. februar 2026 |
        | ja        | ja      | 3. februar 2026 | for_sent | 2. februar 2026 |
        | nei       | ja      | 26. januar 2026 | i_tide   | 26. januar 2026 |
        | nei       | ja      | 27. januar 2026 | for_sent | 26. januar 2026 |

    Scenariomal: Siste dag er en lørdag
      Gitt at datoen er 1. mars 2026
      Og at vedtaket gjelder egenandel er <egenandel>
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at kunnskapsdato er 10. januar 2026
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er nei
      Når klagefrist vurderes
      Så er klagefristen slutter <siste dag>

      Eksempler:
        | egenandel | utenfor | siste dag       |
        | nei       | nei     | 9. februar 2026 |
        | ja        | ja      | 9. februar 2026 |
        | nei       | ja      | 2. februar 2026 |

    Scenario: Det er ikke kjent når klagen kom
      Gitt at datoen er 1. mars 2026
      Og at vedtaket gjelder egenandel er nei
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er nei
      Når klagefrist vurderes
      Så er utfallet uavklart
      Og mangler klage fremsatt

  Regel: Tredje ledd – ny frist når parten har bedt om begrunnelse

    Bakgrunn:
      Gitt at datoen er 1. april 2026
      Og at klagefristen forlenget i tide er nei

    @grense
    Scenariomal: Kravet må komme mens fristen løper
      Gitt at vedtaket gjelder egenandel er nei
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er <krevd>
      Og at begrunnelse krevd dato er <dato>
      Og at begrunnelse mottatt er 16. februar 2026
      Når klagefrist vurderes
      Så er klagefristen slutter <siste dag>

      Eksempler:
        | krevd | dato            | siste dag       |
        | ja    | 1. februar 2026 | 16. mars 2026   |
        | ja    | 2. februar 2026 | 16. mars 2026   |
        | ja    | 3. februar 2026 | 2. februar 2026 |
        | nei   | ukjent          | 2. februar 2026 |

    Scenariomal: Den nye fristen er like lang som den første
      Gitt at vedtaket gjelder egenandel er <egenandel>
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er ja
      Og at begrunnelse krevd dato er 10. januar 2026
      Og at begrunnelse mottatt er <mottatt>
      Når klagefrist vurderes
      Så er klagefristen slutter <siste dag>

      Eksempler:
        | egenandel | utenfor | mottatt          | siste dag     |
        | nei       | nei     | 16. februar 2026 | 16. mars 2026 |
        | ja        | ja      | 16. februar 2026 | 16. mars 2026 |
        | nei       | ja      | 16. februar 2026 | 9. mars 2026  |
        | nei       | nei     | 14. februar 2026 | 16. mars 2026 |
        | ja        | ja      | 14. februar 2026 | 16. mars 2026 |
        | nei       | ja      | 14. februar 2026 | 9. mars 2026  |

  Regel: Tredje ledd – fristen er avbrutt til begrunnelsen kommer

    Bakgrunn:
      Gitt at datoen er 1. april 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at klagefristen forlenget i tide er nei
      Og at klage fremsatt er 20. mars 2026

    @grense
    Scenariomal: Aud ba om begrunnelse i tide, og kommunen har ikke svart
      Gitt at begrunnelse krevd er ja
      Og at begrunnelse krevd dato er <krevd>
      Og at begrunnelsen har kommet er <kommet>
      Og at begrunnelse mottatt er <mottatt>
      Når klagefrist vurderes
      Så er svaret "<svar>"

      Eksempler:
        | krevd           | kommet | mottatt          | svar     |
        | 2. februar 2026 | nei    | ukjent           | i_tide   |
        | 3. februar 2026 | nei    | ukjent           | for_sent |
        | 2. februar 2026 | ukjent | 20. februar 2026 | i_tide   |
        | 2. februar 2026 | ukjent | 19. februar 2026 | for_sent |
        | 2. februar 2026 | ukjent | 1. april 2026    | i_tide   |

    Scenario: Ingen ba om begrunnelse, og da er fristen ute
      Gitt at begrunnelse krevd er nei
      Når klagefrist vurderes
      Så er svaret "for_sent"

  Regel: Fjerde ledd – forlenget frist

    @grense
    Scenariomal: Fristen ble forlenget før den var ute
      Gitt at datoen er 1. april 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er nei
      Og at klagefristen forlenget i tide er <forlenget>
      Og at klagefristen forlenget til er <til>
      Når klagefrist vurderes
      Så er klagefristen slutter <siste dag>
      Og er siste dag for å be om begrunnelse <siste dag>
      Og er første siste dag 2. februar 2026

      Eksempler:
        | forlenget | til              | siste dag        |
        | nei       | 20. februar 2026 | 2. februar 2026  |
        | ja        | 20. februar 2026 | 20. februar 2026 |
        | ja        | 21. februar 2026 | 23. februar 2026 |
        | ja        | 1. februar 2026  | 2. februar 2026  |

    @grense
    Scenariomal: Et krav om begrunnelse i den forlengede fristen avbryter den også
      Gitt at datoen er 1. juni 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at klagefristen forlenget i tide er ja
      Og at klagefristen forlenget til er <til>
      Og at begrunnelse krevd er ja
      Og at begrunnelse krevd dato er <krevd>
      Og at begrunnelse mottatt er 16. februar 2026
      Når klagefrist vurderes
      Så er klagefristen slutter <siste dag>

      Eksempler:
        | til              | krevd            | siste dag        |
        | 11. februar 2026 | 10. februar 2026 | 16. mars 2026    |
        | 11. februar 2026 | 11. februar 2026 | 16. mars 2026    |
        | 11. februar 2026 | 12. februar 2026 | 11. februar 2026 |
        | 20. mars 2026    | 10. februar 2026 | 20. mars 2026    |

    Scenario: Fristen er avbrutt, og begrunnelsen har ikke kommet
      Gitt at datoen er 1. april 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at klagefristen forlenget i tide er nei
      Og at begrunnelse krevd er ja
      Og at begrunnelse krevd dato er 12. januar 2026
      Og at klage fremsatt er 20. mars 2026
      Når klagefrist vurderes
      Så er utfallet uavklart
      Og mangler begrunnelse mottatt

    Scenario: En klage før den første siste dagen er i tide uansett
      Gitt at datoen er 1. april 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at klage fremsatt er 2. februar 2026
      Når klagefrist vurderes
      Så er svaret "i_tide"

  Regel: Klageinstansen

    Scenariomal: Hvem som avgjør klagen
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "<gjelder>"
      Og at vedtaket gjelder egenandel er ja
      Når klagefrist vurderes
      Så er klageinstans "<hvem>"

      Eksempler:
        | gjelder                          | hvem                           |
        | kapittel_2                       | statsforvalteren               |
        | kapittel_3_eller_4               | statsforvalteren               |
        | journal_eller_barn_i_institusjon | statsforvalteren               |
        | egenandel                        | statsforvalteren               |
        | annet                            | statsforvalteren               |
        | tvungen_helsehjelp               | statsforvalteren               |
        | tvang_i_nødssituasjon            | statsforvalteren               |
        | planlagt_tvang                   | barneverns_og_helsenemnda      |
        | behandling_i_utlandet            | nasjonalt_klageorgan           |
        | bolig                            | statsforvalteren               |
        | andre_kommunale_vedtak           | kommunestyret_eller_klagenemnd |

    @grense
    Scenariomal: Navn og regler som har skiftet
      Gitt at datoen er <dato>
      Og at klagen gjelder er "<gjelder>"
      Når klagefrist vurderes
      Så er klageinstans <hvem>

      Eksempler:
        | dato              | gjelder        | hvem                        |
        | 31. desember 2020 | kapittel_2     | "fylkesmannen"              |
        | 1. januar 2021    | kapittel_2     | "statsforvalteren"          |
        | 31. desember 2022 | planlagt_tvang | "fylkesnemnda"              |
        | 1. januar 2023    | planlagt_tvang | "barneverns_og_helsenemnda" |
        | 2. januar 2023    | planlagt_tvang | "barneverns_og_helsenemnda" |
        | 30. juni 2023     | bolig          | uavklart                    |
        | 1. juli 2023      | bolig          | "statsforvalteren"          |
        | 2. juli 2023      | bolig          | "statsforvalteren"          |

    Scenario: Ingen vet hva klagen gjelder
      Gitt at datoen er 1. mars 2026
      Og at klagen gjelder er "annet"
      Og at vedtaket gjelder egenandel er nei
      Når klagefrist vurderes
      Så er klageinstans uavklart

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at klagefrist/klagen_kom_i_tide er oppgitt til ja
      Når klagefrist vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |
