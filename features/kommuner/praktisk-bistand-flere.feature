# language: no
Egenskap: Praktisk bistand og helsetjenester i Alta, Larvik, Lenvik, Hægebostad, Holmestrand, Bamble, Sarpsborg og Åseral
  Kommunene har sagt ulike ting om hjelpen hjemme: hvor ofte det vaskes, hvor lite som er for lite, hvor fort det går, og hva som
  prøves først. Ingen av dem kan ta fra noen den hjelpen som er nødvendig.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Regel: Det kommunen lover om renhold og mat

    Scenario: I Alta vaskes det hver fjerde uke
      Gitt at kommunen er "Alta"
      Når tjeneste.praktisk-bistand vurderes
      Så er uker mellom renhold 4 uker

    Scenario: I Larvik vaskes det minst hver fjerde uke, og minst én time om gangen
      Gitt at kommunen er "Larvik"
      Når tjeneste.praktisk-bistand vurderes
      Så er uker mellom renhold 4 uker
      Og er timer per renhold 1 timer

    Scenario: Lenvik lovet et resultat og ikke en tid
      Gitt at datoen er 1. mars 2019
      Og at kommunen er "Lenvik"
      Når tjeneste.praktisk-bistand vurderes
      Så er måltider per dag 3
      Og er varme måltider per uke 4
      Og er vindusvask per år 2
      Og er kjøleskap og komfyr per år 2
      Og er fryser per år 1

    Scenario: I Hægebostad vaskes vinduene utvendig høyst én gang i året
      Gitt at kommunen er "Hægebostad"
      Når tjeneste.praktisk-bistand vurderes
      Så er vindusvask per år 1

  Regel: Holmestrand hadde en nedre grense på én time i måneden i 2016
    Peder Prøve klarer det meste, men får ikke skiftet sengetøyet. Loven har ingen nedre grense.

    Bakgrunn:
      Gitt at datoen er 1. juni 2016
      Og at kommunen er "Holmestrand"
      Og at nødvendig praktisk bistand er vurdert til ja fordi "han får ikke skiftet sengetøyet"
      Og at dette gjelder alle i tjeneste når raden ikke sier noe annet:
        | hjemmel     | innhold          |
        | hol.3-2-6-b | praktisk bistand |

    @grense
    Scenariomal: Peder får fem timer opplæring i måneden, og bare den praktiske hjelpen teller mot grensen
      Gitt følgende tjeneste:
        | innhold          | timer per måned |
        | praktisk bistand | <timer>         |
        | opplæring        | 5               |
      Når holmestrand.praktisk-bistand-2016 vurderes
      Så er utfallet <utfall>
      Og varsles det om "Loven har ingen nedre grense i timer"

      Eksempler:
        | timer | utfall       |
        | 0,99  | ikke oppfylt |
        | 1     | oppfylt      |
        | 1,01  | oppfylt      |
        | -     | uavklart     |

    Scenario: Peder trenger mindre enn grensen, og retten til nødvendig hjelp er den samme
      Gitt at pbrl.2-1/omfattet_av_omsorgstjenester er oppgitt til ja
      Når tjeneste.praktisk-bistand vurderes
      Så er svaret "rett"
      Og er minste tildeling 1 timer/måned

    Scenario: Peder vil ha fem timer, men klarer alt selv
      Gitt at nødvendig praktisk bistand er vurdert til nei fordi "han klarer alt selv"
      Og følgende tjeneste:
        | timer per måned |
        | 5               |
      Når holmestrand.praktisk-bistand-2016 vurderes
      Så er svaret "utenfor kriteriene"

    Scenario: Ingen har vurdert om Peder trenger hjelp
      Gitt at nødvendig praktisk bistand er ukjent
      Og følgende tjeneste:
        | timer per måned |
        | 5               |
      Når holmestrand.praktisk-bistand-2016 vurderes
      Så er utfallet uavklart
      Og må nødvendig praktisk bistand vurderes

    @grense
    Scenariomal: Bare året 2016 er kjent
      Gitt at datoen er <dato>
      Og følgende tjeneste:
        | timer per måned |
        | 1               |
      Når holmestrand.praktisk-bistand-2016 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar             |
        | 31. desember 2015 | ikke i kraft     |
        | 1. januar 2016    | etter kriteriene |
        | 31. desember 2016 | etter kriteriene |
        | 1. januar 2017    | ikke i kraft     |

    @grense
    Scenariomal: Utenfor 2016 er kommunens grense ikke kjent
      Gitt at datoen er <dato>
      Når tjeneste.praktisk-bistand vurderes
      Så er minste tildeling <grense>

      Eksempler:
        | dato              | grense                     |
        | 31. desember 2015 | mellom 0 og 40 timer/måned |
        | 1. januar 2016    | 1 timer/måned              |
        | 31. desember 2016 | 1 timer/måned              |
        | 1. januar 2017    | mellom 0 og 40 timer/måned |

  Regel: Bamble lover kontaktbesøk på tredje virkedag og vedtak innen to uker etter besøket

    Bakgrunn:
      Gitt at kommunen er "Bamble"

    @grense
    Scenariomal: Søknaden til Solveig Prøve kommer inn, og besøket skal være gjort
      Gitt at henvendelse mottatt er <kom inn>
      Når bamble.frister-praktisk-bistand vurderes
      Så er kontaktbesøk senest <besøk>

      Eksempler:
        | kom inn       | besøk         |
        | 2. mars 2026  | 5. mars 2026  |
        | 3. mars 2026  | 6. mars 2026  |
        | 4. mars 2026  | 9. mars 2026  |
        | 6. mars 2026  | 11. mars 2026 |
        | 7. mars 2026  | 11. mars 2026 |
        | 1. april 2026 | 9. april 2026 |

    Scenario: Solveig får besøk torsdag 5. mars
      Gitt at kontaktbesøk dato er 5. mars 2026
      Når bamble.frister-praktisk-bistand vurderes
      Så er vedtak senest 19. mars 2026

    Scenario: Løftene står også i tjenesten
      Når tjeneste.praktisk-bistand vurderes
      Så er kontaktbesøk innen 3 dager
      Og er vedtak etter besøk innen 2 uker

  Regel: Sarpsborg ga i 2021 helsetjenester hjemme til den som ikke kunne komme seg dit hjelpen ble gitt

    Bakgrunn: Gunnar Prøve har et sår som må stelles, og går med rullator
      Gitt at datoen er 1. juni 2021
      Og at kommunen er "Sarpsborg"
      Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles annenhver dag"
      Og at når ikke fram til helsehjelpen er vurdert til ja fordi "han kommer ikke ned trappen"

    Scenario: Gunnar får såret stelt hjemme
      Når sarpsborg.helsetjenester-i-hjemmet-2021 vurderes
      Så er svaret "etter kriteriene"

    Scenario: Gunnar kommer seg til legekontoret
      Gitt at når ikke fram til helsehjelpen er vurdert til nei fordi "han tar bussen til legekontoret"
      Når sarpsborg.helsetjenester-i-hjemmet-2021 vurderes
      Så er svaret "utenfor kriteriene"

    Scenario: Såret er grodd
      Gitt at nødvendig helsehjelp hjemme er vurdert til nei fordi "såret er grodd"
      Når sarpsborg.helsetjenester-i-hjemmet-2021 vurderes
      Så er svaret "utenfor kriteriene"

    Scenario: Datteren ringer, og ingen har vurdert noe ennå
      Gitt at nødvendig helsehjelp hjemme er ukjent
      Og at når ikke fram til helsehjelpen er ukjent
      Når sarpsborg.helsetjenester-i-hjemmet-2021 vurderes
      Så er utfallet uavklart
      Og må nødvendig helsehjelp hjemme vurderes
      Og må når ikke fram til helsehjelpen vurderes

    @grense
    Scenariomal: Bare året 2021 er kjent
      Gitt at datoen er <dato>
      Og at kommunen er "<nummer>"
      Når sarpsborg.helsetjenester-i-hjemmet-2021 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | nummer | svar             |
        | 31. desember 2020 | 3003   | ikke i kraft     |
        | 1. januar 2021    | 3003   | etter kriteriene |
        | 31. desember 2021 | 3003   | etter kriteriene |
        | 1. januar 2022    | 3003   | ikke i kraft     |

  Regel: Åseral vurderer opptrening før praktisk hjelp, men nødvendig hjelp kan ikke vente

    Bakgrunn: Torbjørg Prøve får ikke i seg mat
      Gitt at kommunen er "Åseral"
      Og at nødvendig praktisk bistand er vurdert til ja fordi "hun får ikke i seg mat"
      Og at muligheten for rehabilitering er vurdert er ja

    Scenariomal: Er det vurdert hva Torbjørg kan trene seg opp til
      Gitt at muligheten for rehabilitering er vurdert er <vurdert>
      Når åseral.praktisk-bistand vurderes
      Så er utfallet <utfall>
      Og varsles det om "Det kan ikke utsette eller stanse hjelp som er nødvendig"

      Eksempler:
        | vurdert | utfall       |
        | ja      | oppfylt      |
        | nei     | ikke oppfylt |
        | ukjent  | uavklart     |

    Scenario: Torbjørgs rett venter ikke på opptreningen
      Gitt at muligheten for rehabilitering er vurdert er nei
      Og at pbrl.2-1/omfattet_av_omsorgstjenester er oppgitt til ja
      Når tjeneste.praktisk-bistand vurderes
      Så er svaret "rett"

    Scenario: Torbjørg lager maten sin selv
      Gitt at nødvendig praktisk bistand er vurdert til nei fordi "hun lager mat hver dag"
      Når åseral.praktisk-bistand vurderes
      Så er svaret "utenfor kriteriene"

    Scenario: Ingen har vurdert om Torbjørg trenger hjelp
      Gitt at nødvendig praktisk bistand er ukjent
      Når åseral.praktisk-bistand vurderes
      Så er utfallet uavklart
      Og må nødvendig praktisk bistand vurderes
