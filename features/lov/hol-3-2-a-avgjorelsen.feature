# language: no
Egenskap: Plass nå, venteliste eller avslag (hol § 3-2 a og pbrl § 2-1 e)
  Sigrid Prøve har søkt plass i sykehjem. Retten til plass prøves først. Deretter avgjør kommunens kriterier om hun kommer på
  venteliste.

  Bakgrunn: Sigrid bor i kommunen og har alltid bodd i Norge
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast opphold"
    Og at eneste forsvarlige tilbud er vurdert til nei fordi "flere besøk av hjemmesykepleien er også forsvarlig"

  Regel: Første og fjerde ledd – tre mulige avgjørelser

    Scenariomal: Ikke noe annet enn sykehjem er forsvarlig, og da spør ingen om kriteriene
      Gitt at eneste forsvarlige tilbud er vurdert til ja fordi "hun trenger tilsyn hele døgnet, og hjelp hjemme er prøvd"
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til <kriterier>
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "innvilges"
      Og er avgjørelsen "plass nå"

      Eksempler:
        | kriterier |
        | ja        |
        | nei       |

    Scenario: Kriteriene er ikke lagt inn, og Sigrid må ha plass nå
      Gitt at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "innvilges"
      Og er avgjørelsen "plass nå"

    Scenario: Sigrid oppfyller kriteriene og kan få hjelp hjemme mens hun venter
      Gitt at hol.3-2-a/oppfyller_kriteriene er oppgitt til ja
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "innvilges"
      Og er avgjørelsen "venteliste"

    Scenario: Sigrid oppfyller kriteriene, kan ikke være hjemme, og venter på et korttidsopphold
      Gitt at kan vente hjemme forsvarlig er vurdert til nei fordi "boligen er ikke egnet"
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til ja
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "venteliste"

    Scenario: Sigrid oppfyller ikke kriteriene, og hjelp hjemme er forsvarlig
      Gitt at hol.3-2-a/oppfyller_kriteriene er oppgitt til nei
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "avslag"
      Og er avgjørelsen "avslag"

    Scenario: Hjelp hjemme er forsvarlig, og kommunens kriterier er ikke lagt inn
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og er avgjørelsen uavklart
      Og er vilkåret venteliste uavklart

    Scenario: Ingen har vurdert om plass er det eneste forsvarlige
      Gitt at eneste forsvarlige tilbud er ukjent
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til nei
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og må eneste forsvarlige tilbud vurderes

    Scenario: Det står både at Sigrid må ha plass nå, og at hun trygt kan vente hjemme
      Gitt at eneste forsvarlige tilbud er vurdert til ja fordi "behovet er vurdert av lege og sykepleier"
      Og at kan vente hjemme forsvarlig er vurdert til ja fordi "datteren bor hos henne"
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og er det motstrid om eneste forsvarlige tilbud

  Regel: Bare den som har rett til tjenester i kommunen, kan få plass eller venteliste der

    Scenariomal: Sigrid oppholder seg i nabokommunen
      Gitt at oppholder seg i kommunen er nei
      Og at eneste forsvarlige tilbud er vurdert til <eneste> fordi "behovet er vurdert av lege og sykepleier"
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til ja
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "avslag"
      Og er avgjørelsen "avslag"

      Eksempler:
        | eneste |
        | ja     |
        | nei    |

    Scenario: En mann på 44 år har plikt til å forlate landet
      Gitt at alder er 44 år
      Og at oppholdsgrunnlag er "ulovlig"
      Og at plikt til å forlate landet er ja
      Og at avtale gir omsorgstjenester er nei
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "han trenger tilsyn hele døgnet"
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "avslag"
      Og er vilkåret omfattet ikke oppfylt

    Scenario: Ingen vet hvorfor søkeren er i Norge
      Gitt at oppholdsgrunnlag er ukjent
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og er avgjørelsen uavklart
      Og er vilkåret omfattet uavklart

  Regel: I kraft fra 1. juli 2017

    @grense
    Scenariomal: Plikten til å avgjøre om kriteriene er oppfylt
      Gitt at datoen er <dato>
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til ja
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | svar         |
        | 30. juni 2017 | ikke i kraft |
        | 1. juli 2017  | innvilges    |
        | 2. juli 2017  | innvilges    |
