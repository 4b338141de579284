# language: no
Egenskap: Praktisk bistand og helsetjenester i Alta, Larvik, Lenvik, Hægebostad, Holmestrand, Bamble, Sarpsborg og Åseral

  Regel: Alta

    Scenario: Renhold hver fjerde uke
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "5601"
      Når tjeneste.praktisk-bistand vurderes
      Så er uker mellom renhold 4 uker

  Regel: Larvik

    Scenario: Renhold minst hver fjerde uke, minst én time
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "3909"
      Når tjeneste.praktisk-bistand vurderes
      Så er uker mellom renhold 4 uker
      Og er timer per renhold 1 timer

  Regel: Lenvik

    Scenario: Det minste resultatet
      Gitt at datoen er 1. mars 2019
      Og at kommunen er "1931"
      Når tjeneste.praktisk-bistand vurderes
      Så er måltider per dag 3
      Og er varme måltider per uke 4
      Og er vindusvask per år 2
      Og er kjøleskap og komfyr per år 2
      Og er fryser per år 1

  Regel: Hægebostad

    Scenario: Utvendig vindusvask høyst én gang i året
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4226"
      Når tjeneste.praktisk-bistand vurderes
      Så er vindusvask per år 1

  Regel: Holmestrand 2016

    @grense
    Scenariomal: Den nedre grensen er én time i måneden
      Gitt at datoen er 1. juni 2016
      Og at kommunen er "0702"
      Og at nødvendig praktisk bistand er vurdert til ja fordi "han får ikke skiftet sengetøy"
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned |
        | hol.3-2-6-b | praktisk_bistand | <timer>         |
        | hol.3-2-6-b | opplæring        | 5               |
      Når holmestrand.praktisk-bistand-2016 vurderes
      Så er utfallet <utfall>
      Og varsles det om "Loven har ingen nedre grense i timer"

      Eksempler:
        | timer | utfall       |
        | 0,99  | ikke oppfylt |
        | 1     | oppfylt      |
        | 1,01  | oppfylt      |
        | -     | uavklart     |

    Scenariomal: Behovet må være der
      Gitt at datoen er 1. juni 2016
      Og at kommunen er "0702"
      Og at nødvendig praktisk bistand er <behov>
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned |
        | hol.3-2-6-b | praktisk_bistand | 5               |
      Når holmestrand.praktisk-bistand-2016 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | behov                                   | utfall       |
        | vurdert til nei fordi "han klarer alt"   | ikke oppfylt |
        | ukjent                                  | uavklart     |

    Scenario: Under grensen er retten til nødvendig hjelp den samme
      Gitt at datoen er 1. juni 2016
      Og at kommunen er "0702"
      Og at pbrl.2-1/omfattet_av_omsorgstjenester er oppgitt til ja
      Og at nødvendig praktisk bistand er vurdert til ja fordi "han får ikke skiftet sengetøy"
      Når tjeneste.praktisk-bistand vurderes
      Så er svaret "rett"
      Og er minste tildeling 1 timer/måned

    @grense
    Scenariomal: Bare året 2016 er kjent
      Gitt at datoen er <dato>
      Og at kommunen er "0702"
      Og at nødvendig praktisk bistand er vurdert til ja fordi "han får ikke skiftet sengetøy"
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned |
        | hol.3-2-6-b | praktisk_bistand | 1               |
      Når holmestrand.praktisk-bistand-2016 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar             |
        | 31. desember 2015 | ikke_i_kraft     |
        | 1. januar 2016    | etter_kriteriene |
        | 31. desember 2016 | etter_kriteriene |
        | 1. januar 2017    | ikke_i_kraft     |

    @grense
    Scenariomal: Grensen står i praktisk bistand bare i 2016
      Gitt at datoen er <dato>
      Og at kommunen er "0702"
      Når tjeneste.praktisk-bistand vurderes
      Så er minste tildeling <grense>

      Eksempler:
        | dato              | grense                       |
        | 31. desember 2015 | mellom 0 og 40 timer/måned   |
        | 1. januar 2016    | 1 timer/måned                |
        | 31. desember 2016 | 1 timer/måned                |
        | 1. januar 2017    | mellom 0 og 40 timer/måned   |

  Regel: Bamble

    @grense
    Scenariomal: Kontaktbesøk på tredje virkedag
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4012"
      Og at henvendelse mottatt er <mottatt>
      Når bamble.frister-praktisk-bistand vurderes
      Så er kontaktbesøk senest <besøk>

      Eksempler:
        | mottatt         | besøk           |
        | 2. mars 2026    | 5. mars 2026    |
        | 3. mars 2026    | 6. mars 2026    |
        | 4. mars 2026    | 9. mars 2026    |
        | 6. mars 2026    | 11. mars 2026   |
        | 7. mars 2026    | 11. mars 2026   |
        | 1. april 2026   | 9. april 2026   |

    Scenario: Vedtak innen to uker etter besøket
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4012"
      Og at kontaktbesøk dato er 5. mars 2026
      Når bamble.frister-praktisk-bistand vurderes
      Så er vedtak senest 19. mars 2026

    Scenario: Løftene står også i tjenesten
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4012"
      Når tjeneste.praktisk-bistand vurderes
      Så er kontaktbesøk innen 3 dager
      Og er vedtak etter besøk innen 2 uker

  Regel: Sarpsborg 2021

    Scenariomal: Helsetjenester hjemme til den som ikke kan komme seg dit hjelpen gis
      Gitt at datoen er 1. juni 2021
      Og at kommunen er "3003"
      Og at nødvendig helsehjelp hjemme er vurdert til <trenger> fordi "såret må stelles"
      Og at når ikke fram til helsehjelpen er vurdert til <kommer_ikke> fordi "han går med rullator"
      Når sarpsborg.helsetjenester-i-hjemmet-2021 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | trenger | kommer_ikke | utfall       |
        | ja      | ja          | oppfylt      |
        | nei     | ja          | ikke oppfylt |
        | ja      | nei         | ikke oppfylt |

    Scenario: Ingen har vurdert helsehjelpen
      Gitt at datoen er 1. juni 2021
      Og at kommunen er "3003"
      Når sarpsborg.helsetjenester-i-hjemmet-2021 vurderes
      Så er utfallet uavklart
      Og må nødvendig helsehjelp hjemme vurderes
      Og må når ikke fram til helsehjelpen vurderes

    @grense
    Scenariomal: Bare året 2021 er kjent
      Gitt at datoen er <dato>
      Og at kommunen er "3003"
      Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles"
      Og at når ikke fram til helsehjelpen er vurdert til ja fordi "han går med rullator"
      Når sarpsborg.helsetjenester-i-hjemmet-2021 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar             |
        | 31. desember 2020 | ikke_i_kraft     |
        | 1. januar 2021    | etter_kriteriene |
        | 31. desember 2021 | etter_kriteriene |
        | 1. januar 2022    | ikke_i_kraft     |

  Regel: Åseral

    Scenariomal: Opptrening vurderes først, men nødvendig hjelp kan ikke vente
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4224"
      Og at nødvendig praktisk bistand er vurdert til ja fordi "hun får ikke i seg mat"
      Og at muligheten for rehabilitering er vurdert er <vurdert>
      Når åseral.praktisk-bistand vurderes
      Så er utfallet <utfall>
      Og varsles det om "Det kan ikke utsette eller stanse hjelp som er nødvendig"

      Eksempler:
        | vurdert | utfall       |
        | ja      | oppfylt      |
        | nei     | ikke oppfylt |
        | ukjent  | uavklart     |

    Scenariomal: Behovet må være der i Åseral også
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4224"
      Og at nødvendig praktisk bistand er <behov>
      Og at muligheten for rehabilitering er vurdert er ja
      Når åseral.praktisk-bistand vurderes
      Så er utfallet <utfall>

      Eksempler:
        | behov                                 | utfall       |
        | vurdert til nei fordi "hun lager mat" | ikke oppfylt |
        | ukjent                                | uavklart     |

    Scenario: Retten venter ikke på opptreningen
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4224"
      Og at muligheten for rehabilitering er vurdert er nei
      Og at pbrl.2-1/omfattet_av_omsorgstjenester er oppgitt til ja
      Og at nødvendig praktisk bistand er vurdert til ja fordi "hun får ikke i seg mat"
      Når tjeneste.praktisk-bistand vurderes
      Så er svaret "rett"
