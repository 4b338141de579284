# language: no
Egenskap: Når foreldrene skal få opplysninger om barnet (pbrl § 3-4)
  Foreldrene skal informeres til barnet er 16 år. Fra 12 år teller det hva barnet selv vil, og fra 16 år skal de bare ha det
  de trenger for å oppfylle foreldreansvaret.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at mottakers rolle er "forelder"
    Og at mottaker har foreldreansvar er ja
    Og at tungtveiende hensyn mot foreldreinformasjon er vurdert til nei fordi "trygt hjemme"
    Og at det ikke finnes noen foreldreinformasjon

  Regel: Foreldrene skal informeres når barnet er under 16 år

    @grense
    Scenariomal: Fra fylte 16 år skal foreldrene ikke informeres om alt
      Gitt at alder er <alder>
      Og at barnet ønsker ikke deling er nei
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"
      Og er vilkåret under_16 <under 16>

      Eksempler:
        | alder | svar                 | under 16     |
        | 15 år | skal_informeres      | oppfylt      |
        | 16 år | skal_ikke_informeres | ikke oppfylt |
        | 17 år | skal_ikke_informeres | ikke oppfylt |

    Scenario: Ingen vet hvor gammel personen er
      Gitt at barnet ønsker ikke deling er nei
      Når pbrl.3-4 vurderes
      Så er utfallet uavklart
      Og mangler alder

    Scenariomal: Det er den som har foreldreansvaret, som skal informeres
      Gitt at alder er 9 år
      Og at mottakers rolle er "<hvem>"
      Og at mottaker har foreldreansvar er <ansvar>
      Og at barnevernet har overtatt omsorgen er nei
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"
      Og er vilkåret har_foreldreansvaret <vilkår>

      Eksempler:
        | hvem          | ansvar | svar                 | vilkår       |
        | forelder      | ja     | skal_informeres      | oppfylt      |
        | forelder      | nei    | skal_ikke_informeres | ikke oppfylt |
        | pårørende     | ja     | skal_ikke_informeres | oppfylt      |
        | personen_selv | ja     | skal_ikke_informeres | oppfylt      |

    Scenario: Ingen har registrert at forelderen mangler foreldreansvar
      Gitt at alder er 9 år
      Og at mottaker har foreldreansvar er ukjent
      Og at bevisføringen er avsluttet
      Når pbrl.3-4 vurderes
      Så er svaret "skal_informeres"

  Regel: Fra 12 år teller det hva barnet vil

    @grense
    Scenariomal: Barnets ønske teller fra fylte 12 år
      Gitt at alder er <alder>
      Og at barnet ønsker ikke deling er ja
      Og at barnets grunner bør respekteres er vurdert til ja fordi "redd for å bli kastet ut"
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"
      Og er vilkåret fylt_12 <fylt 12>

      Eksempler:
        | alder | svar                 | fylt 12      |
        | 11 år | skal_informeres      | ikke oppfylt |
        | 12 år | skal_ikke_informeres | oppfylt      |
        | 13 år | skal_ikke_informeres | oppfylt      |

    Scenariomal: Ønsket teller bare når grunnene bør respekteres
      Gitt at alder er 14 år
      Og at barnet ønsker ikke deling er <ønske>
      Og at barnets grunner bør respekteres er vurdert til <grunner> fordi "snakket med barnet"
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | ønske | grunner | svar                 |
        | ja    | ja      | skal_ikke_informeres |
        | ja    | nei     | skal_informeres      |
        | nei   | ja      | skal_informeres      |

    @grense
    Scenariomal: Før barnet er spurt, er det uavklart, også når bevisføringen er avsluttet
      Gitt at alder er <alder>
      Og at bevisføringen er avsluttet
      Når pbrl.3-4 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | alder | utfall       |
        | 11 år | oppfylt      |
        | 12 år | uavklart     |
        | 15 år | uavklart     |
        | 16 år | ikke oppfylt |

    Scenario: Barnet vil ikke, men ingen har vurdert grunnene
      Gitt at alder er 14 år
      Og at barnet ønsker ikke deling er ja
      Når pbrl.3-4 vurderes
      Så er utfallet uavklart
      Og må barnets grunner bør respekteres vurderes

  Regel: Tungtveiende hensyn til barnet går foran, uansett alder

    Scenariomal: Et lite barn som er utsatt for vold
      Gitt at alder er 5 år
      Og at tungtveiende hensyn mot foreldreinformasjon er vurdert til <hensyn> fordi "slik barnet forteller det"
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"
      Og er vilkåret ingen_tungtveiende_hensyn <vilkår>

      Eksempler:
        | hensyn | svar                 | vilkår       |
        | nei    | skal_informeres      | oppfylt      |
        | ja     | skal_ikke_informeres | ikke oppfylt |

    Scenario: Ingen har vurdert unntaket
      Gitt at alder er 5 år
      Og at tungtveiende hensyn mot foreldreinformasjon er ukjent
      Når pbrl.3-4 vurderes
      Så er utfallet uavklart

    Scenario: Unntaket må være vurdert av noen for å gjelde når saken vises
      Gitt at alder er 5 år
      Og at tungtveiende hensyn mot foreldreinformasjon er ukjent
      Og at bevisføringen er avsluttet
      Når pbrl.3-4 vurderes
      Så er svaret "skal_informeres"

  Regel: Det foreldrene trenger for å oppfylle foreldreansvaret, skal de ha til barnet er 18 år

    @grense
    Scenariomal: En ungdom med støttekontakt, og foreldrene må vite når hun er borte
      Gitt at alder er <alder>
      Og at opplysning om tjeneste er "tjeneste.støttekontakt"
      Og følgende foreldreinformasjon:
        | tjeneste               | nødvendig for foreldreansvaret  |
        | tjeneste.støttekontakt | ja: foreldrene kjører henne dit |
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"
      Og er vilkåret under_18 <under 18>

      Eksempler:
        | alder | svar                 | under 18     |
        | 17 år | skal_informeres      | oppfylt      |
        | 18 år | skal_ikke_informeres | ikke oppfylt |
        | 19 år | skal_ikke_informeres | ikke oppfylt |

    Scenariomal: Bare den tjenesten det er vurdert for
      Gitt at alder er 17 år
      Og at opplysning om tjeneste er "<tjeneste>"
      Og følgende foreldreinformasjon:
        | tjeneste                   | nødvendig for foreldreansvaret     |
        | tjeneste.støttekontakt     | ja: foreldrene kjører henne dit    |
        | tjeneste.psykisk-helse-rus | nei: hun klarer avtalene sine selv |
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"
      Og er vilkåret er_nødvendige <vilkår>

      Eksempler:
        | tjeneste                   | svar                 | vilkår       |
        | tjeneste.støttekontakt     | skal_informeres      | oppfylt      |
        | tjeneste.psykisk-helse-rus | skal_ikke_informeres | ikke oppfylt |
        | tjeneste.bpa               | skal_ikke_informeres | ikke oppfylt |

    Scenario: Det nødvendige skal gis selv om barnet ikke vil
      Gitt at alder er 13 år
      Og at barnet ønsker ikke deling er ja
      Og at barnets grunner bør respekteres er vurdert til ja fordi "vil snakke med dem selv"
      Og at opplysning om tjeneste er "tjeneste.støttekontakt"
      Og følgende foreldreinformasjon:
        | tjeneste               | nødvendig for foreldreansvaret |
        | tjeneste.støttekontakt | ja: foreldrene kjører ham dit  |
      Når pbrl.3-4 vurderes
      Så er svaret "skal_informeres"

    Scenariomal: Om det nødvendige også går foran tungtveiende hensyn, kan leses på to måter
      Gitt at alder er 13 år
      Og at tungtveiende hensyn mot foreldreinformasjon er vurdert til ja fordi "frykt for vold"
      Og at opplysning om tjeneste er "tjeneste.støttekontakt"
      Og følgende foreldreinformasjon:
        | tjeneste               | nødvendig for foreldreansvaret |
        | tjeneste.støttekontakt | ja: foreldrene kjører ham dit  |
      Og at lesemåten pbrl.3-4/nødvendig_går_foran er "<lesemåte>"
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte           | svar                 |
        | begge_unntakene    | skal_informeres      |
        | bare_barnets_ønske | skal_ikke_informeres |

    Scenario: Ingen har vurdert om tungtveiende hensyn taler mot det nødvendige
      Gitt at alder er 17 år
      Og at tungtveiende hensyn mot foreldreinformasjon er ukjent
      Og at bevisføringen er avsluttet
      Og at opplysning om tjeneste er "tjeneste.støttekontakt"
      Og følgende foreldreinformasjon:
        | tjeneste               | nødvendig for foreldreansvaret |
        | tjeneste.støttekontakt | ja: foreldrene kjører ham dit  |
      Når pbrl.3-4 vurderes
      Så er svaret "skal_informeres"

    Scenario: Når ingen har valgt lesemåte, er det uavklart, og siden er lukket
      Gitt at alder er 13 år
      Og at tungtveiende hensyn mot foreldreinformasjon er vurdert til ja fordi "frykt for vold"
      Og at opplysning om tjeneste er "tjeneste.støttekontakt"
      Og følgende foreldreinformasjon:
        | tjeneste               | nødvendig for foreldreansvaret |
        | tjeneste.støttekontakt | ja: foreldrene kjører ham dit  |
      Når pbrl.3-4 vurderes
      Så er utfallet uavklart

  Regel: Barnevernet og fosterhjemmet når omsorgen er overtatt

    @grense
    Scenariomal: Fosterforeldre og institusjon kom med 1. januar 2026
      Gitt at datoen er <dato>
      Og at alder er 9 år
      Og at mottakers rolle er "<hvem>"
      Og at barnevernet har overtatt omsorgen er <overtatt>
      Og at barnevernets grunnlag er <grunnlag>
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | hvem                         | overtatt | grunnlag             | svar                 |
        | 31. desember 2025 | barnevernstjenesten          | ja       | "omsorgsovertakelse" | skal_informeres      |
        | 31. desember 2025 | fosterhjem_eller_institusjon | ja       | "omsorgsovertakelse" | skal_ikke_informeres |
        | 1. januar 2026    | fosterhjem_eller_institusjon | ja       | "omsorgsovertakelse" | skal_informeres      |
        | 1. januar 2026    | fosterhjem_eller_institusjon | nei      | ukjent               | skal_ikke_informeres |
        | 1. januar 2026    | barnevernstjenesten          | ja       | ukjent               | skal_informeres      |
        | 1. januar 2026    | barnevernstjenesten          | nei      | ukjent               | skal_ikke_informeres |

    @grense
    Scenariomal: Et flytteforbud er nok først fra 1. januar 2026
      Gitt at datoen er <dato>
      Og at alder er 9 år
      Og at mottakers rolle er "barnevernstjenesten"
      Og at barnevernet har overtatt omsorgen er ja
      Og at barnevernets grunnlag er "<grunnlag>"
      Når pbrl.3-4 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | grunnlag     | svar                 |
        | 31. desember 2025 | flytteforbud | skal_ikke_informeres |
        | 31. desember 2025 | akutt        | skal_informeres      |
        | 1. januar 2026    | flytteforbud | skal_informeres      |
        | 2. januar 2026    | flytteforbud | skal_informeres      |

  Regel: Ordlyden er modellert fra 1. januar 2018

    @grense
    Scenariomal: Før og etter
      Gitt at datoen er <dato>
      Og at alder er 9 år
      Når pbrl.3-4 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2000 | ikke oppfylt |
        | 1. januar 2001    | uavklart     |
        | 31. desember 2017 | uavklart     |
        | 1. januar 2018    | oppfylt      |
