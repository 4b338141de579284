# language: no
Egenskap: Plass nå, venteliste eller avslag (hol § 3-2 a og pbrl § 2-1 e)
  Retten til plass prøves først. Deretter avgjør kommunens kriterier.

  Bakgrunn:
    Gitt at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Regel: Første og fjerde ledd – tre mulige avgjørelser

    Scenariomal: Alle kombinasjonene
      Gitt at datoen er 1. mars 2026
      Og at eneste forsvarlige tilbud er vurdert til <eneste> fordi "behovet er vurdert av lege og sykepleier"
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til <kriterier>
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "<svar>"
      Og er avgjørelsen "<avgjørelse>"

      Eksempler:
        | eneste | kriterier | svar      | avgjørelse |
        | ja     | ja        | innvilges | plass_nå   |
        | ja     | nei       | innvilges | plass_nå   |
        | nei    | ja        | innvilges | venteliste |
        | nei    | nei       | avslag    | avslag     |

    Scenario: Retten til plass trenger ikke kommunens kriterier
      Gitt at datoen er 1. mars 2026
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "innvilges"
      Og er avgjørelsen "plass_nå"

    Scenario: Den som oppfyller kriteriene, kan vente et annet sted enn hjemme
      Gitt at datoen er 1. mars 2026
      Og at eneste forsvarlige tilbud er vurdert til nei fordi "et korttidsopphold er forsvarlig nå"
      Og at kan vente hjemme forsvarlig er vurdert til nei fordi "boligen er ikke egnet"
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til ja
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "venteliste"

    Scenario: Plass nå og forsvarlig venting hjemme kan ikke begge være sant
      Gitt at datoen er 1. mars 2026
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "behovet er vurdert av lege og sykepleier"
      Og at kan vente hjemme forsvarlig er vurdert til ja fordi "datteren bor hjemme hos personen"
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og er det motstrid om eneste forsvarlige tilbud

    Scenario: Kriteriene er ikke lagt inn
      Gitt at datoen er 1. mars 2026
      Og at eneste forsvarlige tilbud er vurdert til nei fordi "hjelp hjemme er også forsvarlig"
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og er avgjørelsen uavklart
      Og er vilkåret venteliste uavklart

    Scenario: Ingen har vurdert om plass er det eneste forsvarlige
      Gitt at datoen er 1. mars 2026
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til nei
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og må eneste forsvarlige tilbud vurderes

    Scenariomal: Den som ikke har rett til tjenester i kommunen, får ikke plass eller venteliste der
      Gitt at datoen er 1. mars 2026
      Og at oppholder seg i kommunen er <her>
      Og at eneste forsvarlige tilbud er vurdert til <eneste> fordi "behovet er vurdert av lege og sykepleier"
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til ja
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "<svar>"
      Og er avgjørelsen "<avgjørelse>"

      Eksempler:
        | her | eneste | svar      | avgjørelse |
        | nei | ja     | avslag    | avslag     |
        | nei | nei    | avslag    | avslag     |
        | ja  | ja     | innvilges | plass_nå   |

    Scenario: Den som har plikt til å forlate landet, får ikke langtidsopphold
      Gitt at datoen er 1. mars 2026
      Og at alder er 44 år
      Og at oppholdsgrunnlag er "ulovlig"
      Og at plikt til å forlate landet er ja
      Og at avtale gir omsorgstjenester er nei
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "trenger tilsyn hele døgnet"
      Når langtidsopphold.avgjørelsen vurderes
      Så er avgjørelsen "avslag"
      Og er vilkåret omfattet ikke oppfylt

    Scenario: Er oppholdet ikke kjent, er ingenting avgjort
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er ukjent
      Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Når langtidsopphold.avgjørelsen vurderes
      Så er utfallet uavklart
      Og er avgjørelsen uavklart
      Og er vilkåret omfattet uavklart

  Regel: I kraft fra 1. juli 2017

    @grense
    Scenariomal: Plikten til å avgjøre om kriteriene er oppfylt
      Gitt at datoen er <dato>
      Og at eneste forsvarlige tilbud er vurdert til nei fordi "hjelp hjemme er også forsvarlig"
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til ja
      Når langtidsopphold.avgjørelsen vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | svar         |
        | 30. juni 2017 | ikke_i_kraft |
        | 1. juli 2017  | innvilges    |
        | 2. juli 2017  | innvilges    |
