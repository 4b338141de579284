# language: no
Egenskap: Svaret på alle tjenestene, slik en saksbehandler leser det
  Først det saken peker på, så det som må avklares, og til slutt én linje om det ingen har spurt om.

  Regel: Kvinnen på 84 år, med to behov som er vurdert
    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 1. desember 1941
      Og at nødvendig praktisk bistand er vurdert til ja fordi "hun kan ikke bære eller bøye seg"
      Og at nødvendig helsehjelp hjemme er vurdert til ja fordi "såret må stelles"

    Scenario: Hun har rett til det som er vurdert, og resten er én linje
      Når alle tjenestene vurderes
      Så står "Praktisk bistand i dagliglivet" under "rett"
      Og står "Helsetjenester hjemme" under "rett"
      Og står 25 tjenester under "ikke undersøkt"
      Og er det antatt "oppholder seg i kommunen"
      Og er det antatt "bor lovlig og fast i Norge"

    Scenario: Rettighetene ved siden av tjenestene
      Når alle tjenestene vurderes
      Så får oversikten plass på én skjerm
      Og står "Individuell plan" under "må avklares"
      Og står "Koordinator" under "må avklares"
      Og står "Legge til rette for at personen medvirker" under "kommunen skal tilby"
      Og spør oversikten om langvarig behov
      Og spør oversikten ikke om plikt til å forlate landet
      Og står ikke "Barnekoordinator for familien" i oversikten

    Scenario: To behov er vurdert, så det blir ikke spurt om hvor mange tjenester hun trenger fra kommunen
      Gitt at langvarig behov er vurdert til ja fordi "det varer"
      Når alle tjenestene vurderes
      Så spør oversikten ikke om antall kommunale tjenester
      Og sier oversikten "må vurderes av kommunen: koordinert behov"

    Scenario: Er antallet sagt, gjelder det
      Gitt at antall kommunale tjenester er ukjent
      Når alle tjenestene vurderes
      Så sier oversikten "antall kommunale tjenester (ukjent)"

    Scenario: Med begge vurderingene har hun rett til individuell plan
      Gitt at langvarig behov er vurdert til ja fordi "det varer"
      Og at koordinert behov er vurdert til ja fordi "de må vite om hverandre"
      Når alle tjenestene vurderes
      Så står "Individuell plan" under "rett"
      Og står "Koordinator" under "rett"

    Scenario: Uten antakelser er oppholdet det som mangler
      Når alle tjenestene vurderes uten antakelser
      Så er ingenting antatt
      Og står "Praktisk bistand i dagliglivet" under "må avklares"
      Og spør oversikten om oppholdsgrunnlag

    Scenario: En enkelt regel antar ingenting
      Når tjeneste.praktisk-bistand vurderes
      Så er utfallet uavklart
      Og mangler oppholder seg i kommunen

    Scenario: Det hun har takket nei til, blir det ikke spurt om
      Gitt at nødvendig trygghetsalarm er ukjent
      Og følgende ønske:
        | tjeneste                | ønsket     |
        | tjeneste.trygghetsalarm | takker_nei |
      Når alle tjenestene vurderes
      Så står "Trygghetsalarm" under "takket nei til"
      Og spør oversikten ikke om nødvendig trygghetsalarm

    Scenario: Det hun har søkt om, er undersøkt
      Gitt følgende ønske:
        | tjeneste                | ønsket |
        | tjeneste.trygghetsalarm | søker  |
      Når alle tjenestene vurderes
      Så står "Trygghetsalarm" under "må avklares"
      Og spør oversikten om nødvendig trygghetsalarm

  Regel: Gutten på 15 år og foreldrene
    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 5. juli 2010
      Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "foreldrene våker hver natt"
      Og at nødvendig avlastning er vurdert til ja fordi "de må få sove"
      Og at nødvendig støttekontakt er vurdert til ja fordi "han vil ut og treffe andre"
      Og følgende barn:
        | fødselsdato | alvorlig tilstand | vil ha langvarig behov | vil ha koordinert behov | vil trenge helse og omsorgstjenester | vil trenge andre velferdstjenester |
        | 2010-07-05  | ja: diagnosen     | ja: varig              | ja: mange tjenester     | ja                                   | ja                                 |

    Scenario: Avlastning er en plikt, uansett hvilken form den får
      Når alle tjenestene vurderes
      Så står "Avlastning" under "kommunen skal tilby"

    Scenario: Formen endrer ikke plikten
      Gitt at avlastningens form er vurdert til "i_institusjon" fordi "han trives der"
      Når alle tjenestene vurderes
      Så står "Avlastning" under "kommunen skal tilby"

    Scenario: Rettighetene til gutten og familien
      Når alle tjenestene vurderes
      Så står "Støttekontakt" under "rett"
      Og står "Barnekoordinator for familien" under "rett"
      Og står ikke "Koordinator" i oversikten
      Og sier oversikten "Barnet; foreldrene når barnet er spurt om de får vite det (pbrl. § 3-4 (2)); ikke registrert"

    Scenario: Et nei sier den egentlige grunnen
      Gitt at nødvendig pårørendeopplæring er vurdert til nei fordi "de kan det de trenger"
      Når alle tjenestene vurderes
      Så står "Opplæring og veiledning av pårørende" under "ikke rett"
      Og sier oversikten "ikke oppfylt: opplæring og veiledning er nødvendig støtte"

  Regel: Den gravide kvinnen uten lovlig opphold
    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 12. april 1998
      Og at oppholdsgrunnlag er "ulovlig"
      Og at plikt til å forlate landet er ja
      Og at avtale gir omsorgstjenester er nei
      Og at helsehjelpen gjelder er "fødsel"

    Scenario: Hun ser hva hun likevel har rett til, før det hun ikke har rett til
      Når alle tjenestene vurderes
      Så står "Øyeblikkelig hjelp når det haster, uansett opphold" under "rett"
      Og står "Helsehjelp som alle i Norge har rett til" under "rett"
      Og sier oversikten "nødvendig før eller etter en fødsel"
      Og får oversikten plass på én skjerm

    Scenario: Svangerskapsomsorgen er for alle, og hun får vite om den før noen har spurt om hun er gravid
      Når alle tjenestene vurderes
      Så står "Svangerskaps- og barselomsorg, uten søknad" under "må avklares"
      Og spør oversikten om gravid eller barselkvinne

    Scenario: Er det sagt at hun er gravid, har kommunen en plikt
      Gitt at gravid eller barselkvinne er ja
      Når alle tjenestene vurderes
      Så står "Svangerskaps- og barselomsorg, uten søknad" under "kommunen skal tilby"

    Scenario: Avslagene er noen få linjer med grunnen
      Når alle tjenestene vurderes
      Så står 19 tjenester under "ikke rett"
      Og står "Helsetjenester hjemme" under "må avklares"
      Og sier oversikten "oppholdsforskriften § 6 (2)"
      Og er det antatt "oppholder seg i kommunen"

    Scenario: Er ikke hjelpen sagt hva gjelder, må det avklares
      Gitt at helsehjelpen gjelder er ukjent
      Når alle tjenestene vurderes
      Så står "Helsehjelp som alle i Norge har rett til" under "må avklares"
      Og står "Øyeblikkelig hjelp når det haster, uansett opphold" under "rett"

  Regel: Andre som spør
    Scenario: Hun takker nei til det eneste som er vurdert, og blir ikke spurt om noe annet
      Gitt at datoen er 1. mars 2026
      Og at alder er 78 år
      Og at nødvendig trygghetsalarm er vurdert til ja fordi "hun har falt to ganger"
      Og følgende ønske:
        | tjeneste                | ønsket     |
        | tjeneste.trygghetsalarm | takker_nei |
      Når alle tjenestene vurderes
      Så står "Trygghetsalarm" under "takket nei til"
      Og sier oversikten "Det kan søkes om senere."
      Og sier oversikten ikke "Spør om dette"

    Scenario: To avslag samme dag, av samme saksbehandler, har hver sin grunn
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 1. mars 1955
      Og at nødvendig praktisk bistand er vurdert til nei fordi "hun klarer seg"
      Og at nødvendig støttekontakt er vurdert til nei fordi "hun har venner"
      Når alle tjenestene vurderes
      Så sier oversikten "ikke oppfylt: praktisk bistand er nødvendig for at personen skal klare hverdagen"
      Og sier oversikten "ikke oppfylt: støttekontakt er nødvendig for at personen skal komme ut"
      Og sier oversikten ikke "Praktisk bistand i dagliglivet; Støttekontakt"

    Scenario: Han har flyttet, og alle avslagene har én grunn
      Gitt at datoen er 1. mars 2026
      Og at alder er 50 år
      Og at oppholder seg i kommunen er nei
      Og at nødvendig praktisk bistand er vurdert til ja fordi "han klarer ikke stellet alene"
      Når alle tjenestene vurderes
      Så står "Praktisk bistand i dagliglivet" under "ikke rett"
      Og sier oversikten "19 tjenester (--alle) ikke oppfylt: oppholder seg i kommunen (hol. § 3-1 (1)"
      Og får oversikten plass på én skjerm

    Scenario: En gutt på seks år, og foreldrene som våker
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 2. mai 2019
      Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "foreldrene våker hver natt"
      Og at nødvendig avlastning er vurdert til ja fordi "de må få sove"
      Når alle tjenestene vurderes
      Så sier oversikten "Den som har foreldreansvaret, sammen med barnet (pbrl. § 3-4 (1))"
      Og sier oversikten "Fra 2. mai 2031: foreldrene når barnet er spurt om de får vite det"
      Og får oversikten plass på én skjerm

    Scenario: Hun passer mannen sin, og andre i familien ser ikke saken uten samtykke
      Gitt at datoen er 1. mars 2026
      Og at alder er 62 år
      Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "hun er bundet døgnet rundt"
      Og at nødvendig omsorgsstønad er vurdert til ja fordi "hun har sluttet i jobben"
      Når alle tjenestene vurderes
      Så står "Omsorgsstønad" under "kommunen skal tilby"
      Og sier oversikten "pårørende bare med samtykke"
      Og får oversikten plass på én skjerm

    Scenario: En vurdering og et tall som ikke er ferdige, sier hva de mangler
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at nødvendig støttekontakt er ja
      Og at behovets varighet er mellom 20 og 30 måneder
      Når alle tjenestene vurderes
      Så sier oversikten "vurderingen er ikke fullstendig: hvem som vurderte, dato, momenter og begrunnelse mangler"
      Og sier oversikten "behovets varighet (kjent: mellom 20 og 30 måneder)"

  Regel: Det som taler imot en antakelse
    Scenario: Den som ikke er norsk, er ikke antatt å bo fast i Norge
      Gitt at datoen er 1. mars 2026
      Og at norsk statsborger er nei
      Og at nødvendig støttekontakt er vurdert til ja fordi "hun sitter inne"
      Når alle tjenestene vurderes
      Så står "Støttekontakt" under "må avklares"
      Og spør oversikten om oppholdsgrunnlag

    Scenario: Et barn i fosterhjem i en annen kommune er ikke antatt å være her
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er 1. januar 2013
      Og at særlig oppholdssted er "plassert_av_barnevernet"
      Og at stedet ligger i kommunen er nei
      Og at nødvendig støttekontakt er vurdert til ja fordi "han vil ut"
      Når alle tjenestene vurderes
      Så står "Støttekontakt" under "må avklares"
      Og spør oversikten om oppholder seg i kommunen
      Og sier oversikten "ikke oppfylt: kommunen har ansvaret for barnet"
      Og sier oversikten ikke "er i fengsel"

    Scenario: Den som er på utlendingsinternat, er ikke antatt å bo fast i Norge
      Gitt at datoen er 1. mars 2026
      Og at alder er 30 år
      Og at særlig oppholdssted er "utlendingsinternat"
      Og at stedet ligger i kommunen er ja
      Når alle tjenestene vurderes
      Så er det antatt "oppholder seg i kommunen"
      Og sier oversikten ikke "fast i Norge"

    Scenario: Et ukjent oppholdsgrunnlag er ikke antatt
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er ukjent
      Og at oppholder seg i kommunen er ukjent
      Når alle tjenestene vurderes
      Så er ingenting antatt

    Scenario: En vurdering som mangler begrunnelse, blir spurt om
      Gitt at datoen er 1. mars 2026
      Og at nødvendig støttekontakt er ja
      Når alle tjenestene vurderes
      Så står "Støttekontakt" under "må avklares"
      Og spør oversikten om nødvendig støttekontakt

  Regel: Når dokumentene gjelder
    @grense
    Scenario: Før 1. januar 2012 er ingenting antatt
      Gitt at datoen er 31. desember 2011
      Når alle tjenestene vurderes
      Så er ingenting antatt

    @grense
    Scenario: Fra 1. januar 2012 er det antatt, og det som gjelder alle, vises
      Gitt at datoen er 1. januar 2012
      Og at oppholdsgrunnlag er "ulovlig"
      Når alle tjenestene vurderes
      Så er det antatt "oppholder seg i kommunen"
      Og står "Øyeblikkelig hjelp når det haster, uansett opphold" under "rett"
