# language: no
Egenskap: Utskrivningsklare pasienter (forskrift 18. november 2011 nr. 1115)
  Kommunen skal svare straks, og betaler fra døgnet pasienten ble utskrivningsklar når den ikke kan ta imot eller ikke svarer.

  Regel: § 13 – betaling

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at utskrivningsklar dato er 10. februar 2026
      Og at innlagt på døgnopphold er ja
      Og at folkeregistrert i kommunen er ja
      Og at privat rehabiliteringsinstitusjon er nei
      Og at oppgitt oppholdskommune er ja
      Og at døgnoppholdet gjelder er "somatisk"
      Og at trenger kommunalt tilbud etter utskrivning er ja
      Og at ikke behov for mer døgnbehandling er vurdert til ja fordi "legen finner henne ferdig behandlet"
      Og at varslet om innleggelsen i tide er ja
      Og at varslet om utskrivningsklar er ja
      Og at kommunens svar om utskrivning er "kan ikke ta imot"

    Scenario: Ragnhild Prøve er klar til å reise hjem, og kommunen har ikke plass
      Når utskrivning.betaling vurderes
      Så er svaret "skal betale"

    Scenario: Kommunen svarte ikke
      Gitt at kommunens svar om utskrivning er "ikke svart"
      Når utskrivning.betaling vurderes
      Så er svaret "skal betale"

    Scenario: Kommunen tar imot Ragnhild samme dag
      Gitt at kommunens svar om utskrivning er "kan ta imot"
      Når utskrivning.betaling vurderes
      Så er svaret "skal ikke betale"

    Scenario: Ragnhild klarer seg hjemme uten noe fra kommunen
      Gitt at trenger kommunalt tilbud etter utskrivning er nei
      Når utskrivning.betaling vurderes
      Så er svaret "skal ikke betale"

    Scenario: Legen vil ha Ragnhild til behandling noen dager til
      Gitt at ikke behov for mer døgnbehandling er vurdert til nei fordi "hun trenger antibiotika i blodet"
      Når utskrivning.betaling vurderes
      Så er svaret "skal ikke betale"

    Scenario: Sykehuset meldte ikke fra om at Ragnhild var lagt inn
      Gitt at varslet om innleggelsen i tide er nei
      Når utskrivning.betaling vurderes
      Så er svaret "skal ikke betale"

    Scenario: Sykehuset meldte ikke fra om at Ragnhild var klar
      Gitt at varslet om utskrivningsklar er nei
      Når utskrivning.betaling vurderes
      Så er svaret "skal ikke betale"

  Regel: § 13 andre ledd – første døgn

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at folkeregistrert i kommunen er ja
      Og at privat rehabiliteringsinstitusjon er nei
      Og at oppgitt oppholdskommune er ja
      Og at innlagt på døgnopphold er ja
      Og at trenger kommunalt tilbud etter utskrivning er ja
      Og at ikke behov for mer døgnbehandling er vurdert til ja fordi "legens vurdering"
      Og at varslet om innleggelsen i tide er ja
      Og at døgnoppholdet gjelder er "somatisk"
      Og at tvang er avsluttet er ja

    @grense
    Scenariomal: Det teller fra den seneste dagen, når kommunen ikke har svart
      Gitt at kommunens svar om utskrivning er "ikke_svart"
      Og at innleggelsesvarsel dato er <innlagt>
      Og at utskrivningsklar dato er <klar>
      Og at utskrivningsvarsel dato er <varsel>
      Når utskrivning.betaling vurderes
      Så er betaling fra <fra>
      Og er døgnpris mellom 0 og 100000 kr/døgn

      Eksempler:
        | innlagt          | klar             | varsel           | fra              |
        | 1. februar 2026  | 10. februar 2026 | 10. februar 2026 | 10. februar 2026 |
        | 1. februar 2026  | 10. februar 2026 | 11. februar 2026 | 11. februar 2026 |
        | 12. februar 2026 | 10. februar 2026 | 11. februar 2026 | 12. februar 2026 |
        | 1. februar 2026  | 12. februar 2026 | 11. februar 2026 | 12. februar 2026 |

    Scenariomal: Er en dag ikke kjent, er heller ikke det første døgnet kjent
      Gitt at varslet om utskrivningsklar er ja
      Og at kommunens svar om utskrivning er "ikke_svart"
      Og at innleggelsesvarsel dato er <innlagt>
      Og at utskrivningsklar dato er 10. februar 2026
      Og at utskrivningsvarsel dato er <varsel>
      Når utskrivning.betaling vurderes
      Så er utfallet oppfylt
      Og er betaling fra <fra>

      Eksempler:
        | innlagt         | varsel           | fra                                     |
        | 1. februar 2026 | ukjent           | mellom 10. februar 2026 og 1. mars 2026 |
        | ukjent          | 11. februar 2026 | mellom 11. februar 2026 og 1. mars 2026 |

    Scenariomal: Når kommunen har svart nei, kan det telle fra svaret eller fra varselet
      Gitt at kommunens svar om utskrivning er "kan_ikke_ta_imot"
      Og at kommunens svar dato er 13. februar 2026
      Og at innleggelsesvarsel dato er 1. februar 2026
      Og at utskrivningsklar dato er 10. februar 2026
      Og at utskrivningsvarsel dato er 11. februar 2026
      Og at lesemåten utskrivning.betaling/kommunens_beskjed er "<lesemåte>"
      Når utskrivning.betaling vurderes
      Så er betaling fra <fra>

      Eksempler:
        | lesemåte     | fra              |
        | fra_svaret   | 13. februar 2026 |
        | fra_varselet | 11. februar 2026 |

    Scenario: Når ingen har valgt lesemåte, teller det fra svaret
      Gitt at kommunens svar om utskrivning er "kan_ikke_ta_imot"
      Og at kommunens svar dato er 13. februar 2026
      Og at innleggelsesvarsel dato er 1. februar 2026
      Og at utskrivningsklar dato er 10. februar 2026
      Og at utskrivningsvarsel dato er 11. februar 2026
      Når utskrivning.betaling vurderes
      Så er betaling fra 13. februar 2026

    @grense
    Scenariomal: Før pasienten er utskrivningsklar, er det ingenting å betale
      Gitt at datoen er <dato>
      Og at kommunens svar om utskrivning er "ikke_svart"
      Og at innleggelsesvarsel dato er 1. mars 2026
      Og at utskrivningsvarsel dato er 9. mars 2026
      Og at utskrivningsklar dato er 20. mars 2026
      Når utskrivning.betaling vurderes
      Så er svaret "<svar>"
      Og er betaling fra <fra>

      Eksempler:
        | dato          | svar             | fra           |
        | 19. mars 2026 | skal_ikke_betale | ikke gitt     |
        | 20. mars 2026 | skal_betale      | 20. mars 2026 |
        | 21. mars 2026 | skal_betale      | 20. mars 2026 |

    @grense
    Scenariomal: Varselet om at pasienten er klar, må ha kommet
      Gitt at datoen er <dato>
      Og at kommunens svar om utskrivning er "ikke_svart"
      Og at innleggelsesvarsel dato er 1. mars 2026
      Og at utskrivningsvarsel dato er 9. mars 2026
      Og at utskrivningsklar dato er 8. mars 2026
      Når utskrivning.betaling vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | svar             |
        | 8. mars 2026  | skal_ikke_betale |
        | 9. mars 2026  | skal_betale      |
        | 10. mars 2026 | skal_betale      |

    @grense
    Scenariomal: Aldri før plikten fantes
      Gitt at datoen er <dato>
      Og at døgnoppholdet gjelder er "<gjelder>"
      Og at behov for å kalle inn samarbeidspartnere er vurdert til nei fordi "alle er med"
      Og at trenger poliklinisk eller ambulant behandling er nei
      Og at kommunens svar om utskrivning er "ikke_svart"
      Og at innleggelsesvarsel dato er <innlagt>
      Og at utskrivningsvarsel dato er <klar>
      Og at utskrivningsklar dato er <klar>
      Når utskrivning.betaling vurderes
      Så er betaling fra <fra>

      Eksempler:
        | dato           | gjelder           | innlagt          | klar              | fra               |
        | 5. januar 2019 | psykisk_helsevern | 1. desember 2018 | 20. desember 2018 | 1. januar 2019    |
        | 5. januar 2019 | rusbehandling     | 1. desember 2018 | 31. desember 2018 | 1. januar 2019    |
        | 5. januar 2019 | rusbehandling     | 1. desember 2018 | 2. januar 2019    | 2. januar 2019    |
        | 5. januar 2019 | somatisk          | 1. desember 2018 | 20. desember 2018 | 20. desember 2018 |
        | 5. januar 2017 | somatisk          | 1. desember 2011 | 20. desember 2011 | 1. januar 2012    |

  Regel: §§ 2 og 9 – hvilke opphold

    Bakgrunn:
      Gitt at trenger kommunalt tilbud etter utskrivning er ja
      Og at ikke behov for mer døgnbehandling er vurdert til ja fordi "legens vurdering"
      Og at varslet om innleggelsen i tide er ja
      Og at varslet om utskrivningsklar er ja
      Og at kommunens svar om utskrivning er "ikke_svart"
      Og at utskrivningsklar dato er 10. februar 2026
      Og at samarbeidspartnere er kalt inn er ja
      Og at videre behandler er kontaktet er ja

    Scenariomal: Opphold og oppholdskommune
      Gitt at datoen er 1. mars 2026
      Og at folkeregistrert i kommunen er nei
      Og at døgnoppholdet gjelder er "somatisk"
      Og at innlagt på døgnopphold er <innlagt>
      Og at privat rehabiliteringsinstitusjon er <privat>
      Og at oppgitt oppholdskommune er <kommune>
      Når utskrivning.betaling vurderes
      Så er svaret "<svar>"

      Eksempler:
        | innlagt | privat | kommune | svar             |
        | ja      | nei    | ja      | skal_betale      |
        | nei     | nei    | ja      | skal_ikke_betale |
        | ja      | ja     | ja      | skal_ikke_betale |
        | ja      | nei    | nei     | skal_ikke_betale |

    Scenariomal: Tvang i psykisk helsevern må være avsluttet
      Gitt at datoen er 1. mars 2026
      Og at innlagt på døgnopphold er ja
      Og at privat rehabiliteringsinstitusjon er nei
      Og at oppgitt oppholdskommune er ja
      Og at døgnoppholdet gjelder er "<gjelder>"
      Og at tvang er avsluttet er <avsluttet>
      Når utskrivning.betaling vurderes
      Så er svaret "<svar>"

      Eksempler:
        | gjelder           | avsluttet | svar             |
        | psykisk_helsevern | ja        | skal_betale      |
        | psykisk_helsevern | nei       | skal_ikke_betale |
        | rusbehandling     | nei       | skal_betale      |

    @grense
    Scenariomal: Hva som gjaldt til og med 2018
      Gitt at datoen er <dato>
      Og at innlagt på døgnopphold er ja
      Og at privat rehabiliteringsinstitusjon er nei
      Og at døgnoppholdet gjelder er "<gjelder>"
      Og at tvang er avsluttet er <avsluttet>
      Og at folkeregistrert i kommunen er <registrert>
      Og at oppgitt oppholdskommune er <oppgitt>
      Og at utskrivningsklar dato er 20. november 2011
      Når utskrivning.betaling vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | gjelder           | avsluttet | registrert | oppgitt | utfall       |
        | 31. desember 2011 | somatisk          | ja        | ja         | ja      | ikke oppfylt |
        | 1. januar 2012    | somatisk          | ja        | ja         | ja      | uavklart     |
        | 31. desember 2016 | somatisk          | ja        | ja         | ja      | uavklart     |
        | 1. januar 2017    | somatisk          | ja        | ja         | nei     | oppfylt      |
        | 31. desember 2018 | somatisk          | ja        | ja         | nei     | oppfylt      |
        | 31. desember 2018 | somatisk          | ja        | nei        | ja      | ikke oppfylt |
        | 31. desember 2018 | psykisk_helsevern | ja        | ja         | ja      | ikke oppfylt |
        | 1. januar 2019    | somatisk          | ja        | ja         | nei     | ikke oppfylt |
        | 1. januar 2019    | somatisk          | ja        | nei        | ja      | oppfylt      |
        | 1. januar 2019    | psykisk_helsevern | ja        | nei        | ja      | oppfylt      |
        | 1. januar 2019    | psykisk_helsevern | nei       | nei        | ja      | ikke oppfylt |

    Scenario: Ikke kjent hva kommunen har svart
      Gitt at datoen er 1. mars 2026
      Og at innlagt på døgnopphold er ja
      Og at privat rehabiliteringsinstitusjon er nei
      Og at oppgitt oppholdskommune er ja
      Og at døgnoppholdet gjelder er "somatisk"
      Og at kommunens svar om utskrivning er ukjent
      Når utskrivning.betaling vurderes
      Så er utfallet uavklart

    Scenario: Ingenting er kjent om oppholdet
      Gitt at datoen er 1. mars 2026
      Når utskrivning.betaling vurderes
      Så er utfallet uavklart
      Og mangler innlagt på døgnopphold
      Og mangler privat rehabiliteringsinstitusjon
      Og mangler oppgitt oppholdskommune
      Og mangler døgnoppholdet gjelder

    Scenario: Ingenting er kjent om oppholdet i 2018
      Gitt at datoen er 1. desember 2018
      Og at utskrivningsklar dato er 20. november 2018
      Når utskrivning.betaling vurderes
      Så er utfallet uavklart
      Og mangler folkeregistrert i kommunen

  Regel: § 9 tredje og fjerde ledd – samarbeidspartnere og kontakt med behandler

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at innlagt på døgnopphold er ja
      Og at privat rehabiliteringsinstitusjon er nei
      Og at oppgitt oppholdskommune er ja
      Og at tvang er avsluttet er ja
      Og at trenger kommunalt tilbud etter utskrivning er ja
      Og at ikke behov for mer døgnbehandling er vurdert til ja fordi "legens vurdering"
      Og at varslet om innleggelsen i tide er ja
      Og at varslet om utskrivningsklar er ja
      Og at kommunens svar om utskrivning er "ikke_svart"
      Og at utskrivningsklar dato er 10. februar 2026

    Scenariomal: Samarbeidspartnere i psykisk helsevern og rusbehandling (§ 9 tredje ledd)
      Gitt at trenger poliklinisk eller ambulant behandling er nei
      Og at døgnoppholdet gjelder er "<gjelder>"
      Og at behov for å kalle inn samarbeidspartnere er <behov>
      Og at samarbeidspartnere er kalt inn er <kalt inn>
      Når utskrivning.betaling vurderes
      Så er utfallet <utfall>

      Eksempler:
        | gjelder           | behov                                  | kalt inn | utfall       |
        | rusbehandling     | vurdert til ja fordi "flere tjenester" | ja       | oppfylt      |
        | rusbehandling     | vurdert til ja fordi "flere tjenester" | nei      | ikke oppfylt |
        | rusbehandling     | vurdert til nei fordi "alle er med"    | nei      | oppfylt      |
        | psykisk_helsevern | vurdert til ja fordi "flere tjenester" | nei      | ikke oppfylt |
        | somatisk          | vurdert til ja fordi "flere tjenester" | nei      | oppfylt      |
        | rusbehandling     | ukjent                                 | nei      | uavklart     |
        | rusbehandling     | vurdert til ja fordi "flere tjenester" | ukjent   | uavklart     |

    Scenariomal: Behandling i spesialisthelsetjenesten ved siden av (§ 9 fjerde ledd)
      Gitt at samarbeidspartnere er kalt inn er ja
      Og at døgnoppholdet gjelder er "<gjelder>"
      Og at trenger poliklinisk eller ambulant behandling er <trenger>
      Og at videre behandler er kontaktet er <kontakt>
      Når utskrivning.betaling vurderes
      Så er utfallet <utfall>

      Eksempler:
        | gjelder           | trenger | kontakt | utfall       |
        | rusbehandling     | ja      | ja      | oppfylt      |
        | rusbehandling     | ja      | nei     | ikke oppfylt |
        | rusbehandling     | nei     | nei     | oppfylt      |
        | psykisk_helsevern | ja      | nei     | ikke oppfylt |
        | somatisk          | ja      | nei     | oppfylt      |
        | rusbehandling     | ukjent  | nei     | uavklart     |
        | rusbehandling     | ja      | ukjent  | uavklart     |

  Regel: § 11 – kommunens svar

    Scenariomal: Svar, tid og tidspunkt for et tilbud
      Gitt at datoen er 1. mars 2026
      Og at varslet om utskrivningsklar er <varslet>
      Og at hindret av noe utenfor kontroll er vurdert til <hindret> fordi "strømbrudd"
      Og at kommunens svar om utskrivning er "<kommunen>"
      Og at svarte straks er vurdert til <straks> fordi "samme dag"
      Og at oppga når tilbudet er klart er <når>
      Når utskrivning.svar vurderes
      Så er svaret "<svar>"

      Eksempler:
        | varslet | hindret | kommunen         | straks | når | svar         |
        | ja      | nei     | kan_ta_imot      | ja     | nei | i_orden      |
        | ja      | nei     | kan_ta_imot      | nei    | nei | svar_mangler |
        | ja      | nei     | kan_ikke_ta_imot | ja     | ja  | i_orden      |
        | ja      | nei     | kan_ikke_ta_imot | ja     | nei | svar_mangler |
        | ja      | nei     | ikke_svart       | ja     | ja  | svar_mangler |
        | ja      | ja      | ikke_svart       | nei    | nei | i_orden      |
        | nei     | nei     | ikke_svart       | nei    | nei | i_orden      |

    Scenario: Ikke kjent om kommunen er varslet
      Gitt at datoen er 1. mars 2026
      Når utskrivning.svar vurderes
      Så er utfallet uavklart
      Og mangler varslet om utskrivningsklar

    Scenario: Ingen har vurdert om svaret kom straks
      Gitt at datoen er 1. mars 2026
      Og at varslet om utskrivningsklar er ja
      Og at hindret av noe utenfor kontroll er vurdert til nei fordi "ingen hindring"
      Og at kommunens svar om utskrivning er "kan_ta_imot"
      Når utskrivning.svar vurderes
      Så er utfallet uavklart
      Og må svarte straks vurderes

    @grense
    Scenariomal: Svarplikten over tid
      Gitt at datoen er <dato>
      Og at varslet om utskrivningsklar er nei
      Når utskrivning.svar vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2011 | ikke oppfylt |
        | 1. januar 2012    | uavklart     |
        | 31. desember 2016 | uavklart     |
        | 1. januar 2017    | oppfylt      |
