# language: no
Egenskap: Støttekontakt i Askøy, Meland, Ringsaker og Roan

  Regel: Askøy

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4627"

    Scenariomal: Årsaken må være en av dem kommunen nevner, og behovet må være der
      Gitt at årsak til støttebehovet er "<årsak>"
      Og at trenger støtte for å komme ut er vurdert til <trenger> fordi "han er mye alene"
      Når askøy.støttekontakt vurderes
      Så er svaret "<svar>"

      Eksempler:
        | årsak                 | trenger | svar               |
        | sykdom_eller_skade    | ja      | etter_kriteriene   |
        | rus                   | ja      | etter_kriteriene   |
        | nedsatt_funksjonsevne | ja      | etter_kriteriene   |
        | sosiale_problemer     | ja      | etter_kriteriene   |
        | rus                   | nei     | utenfor_kriteriene |
        | annet                 | nei     | utenfor_kriteriene |

    Scenario: En annen årsak er det ikke sagt noe bestemt om
      Gitt at årsak til støttebehovet er "annet"
      Og at trenger støtte for å komme ut er vurdert til ja fordi "han er mye alene"
      Når askøy.støttekontakt vurderes
      Så er utfallet uavklart
      Og mangler årsak til støttebehovet

    Scenario: Årsaken er ikke kjent, og ingen har vurdert behovet
      Når askøy.støttekontakt vurderes
      Så er utfallet uavklart
      Og mangler årsak til støttebehovet
      Og må trenger støtte for å komme ut vurderes

    Scenariomal: Husvask, ærend og frisør hører ikke til
      Gitt følgende ønsket oppgave:
        | oppgave   |
        | <oppgave> |
      Når askøy.støttekontakt vurderes
      Så er oppgaver utenfor <antall>

      Eksempler:
        | oppgave | antall |
        | fritid  | 0      |
        | annet   | 0      |
        | renhold | 1      |
        | ærend   | 1      |
        | frisør  | 1      |

    Scenario: Hva oppgaven er, er ikke opplyst
      Gitt følgende ønsket oppgave:
        | oppgave |
        | -       |
      Når askøy.støttekontakt vurderes
      Så er oppgaver utenfor mellom 0 og 1 antall

  Regel: Meland

    Bakgrunn:
      Gitt at datoen er 1. mars 2019
      Og at kommunen er "1256"
      Og at trenger støtte for å komme ut er vurdert til ja fordi "hun er mye alene"
      Og at grunn til unntak er vurdert til nei fordi "ingenting skiller saken fra andre"

    @grense
    Scenariomal: Hovedregelen er 10 år, men alder kan ikke avgjøre alene
      Gitt at alder er <alder>
      Når meland.støttekontakt vurderes
      Så er utfallet <utfall>
      Og varsles det om "Alder kan ikke alene være grunnen"

      Eksempler:
        | alder  | utfall       |
        | 9 år   | ikke oppfylt |
        | 10 år  | oppfylt      |
        | 11 år  | oppfylt      |
        | ukjent | uavklart     |

    Scenariomal: Hovedregelen kan fravikes når det er grunn til det
      Gitt at alder er 8 år
      Og at grunn til unntak er vurdert til <unntak> fordi "hele situasjonen er sett på"
      Når meland.støttekontakt vurderes
      Så er utfallet <utfall>

      Eksempler:
        | unntak | utfall       |
        | ja     | oppfylt      |
        | nei    | ikke oppfylt |

    Scenario: Ingen har vurdert om det er grunn til unntak
      Gitt at alder er 8 år
      Og at grunn til unntak er ukjent
      Når meland.støttekontakt vurderes
      Så er utfallet uavklart
      Og må grunn til unntak vurderes

    Scenario: Behovet må være der uansett alder
      Gitt at alder er 12 år
      Og at trenger støtte for å komme ut er vurdert til nei fordi "hun er ute hver dag"
      Når meland.støttekontakt vurderes
      Så er utfallet ikke oppfylt

    Scenario: Ingen har vurdert behovet
      Gitt at alder er 12 år
      Og at trenger støtte for å komme ut er ukjent
      Når meland.støttekontakt vurderes
      Så er utfallet uavklart
      Og må trenger støtte for å komme ut vurderes

    Scenario: Et barn på åtte år har samme rett etter loven
      Gitt at alder er 8 år
      Og at pbrl.2-1/omfattet_av_omsorgstjenester er oppgitt til ja
      Og at nødvendig støttekontakt er vurdert til ja fordi "hun er mye alene"
      Når tjeneste.støttekontakt vurderes
      Så er svaret "rett"
      Og er veiledende nedre alder 10 år

  Regel: Ringsaker

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "3411"

    Scenariomal: Støttekontakt er ikke bare avlastning, lekser eller kjøring
      Gitt at trenger støtte for å komme ut er vurdert til <trenger> fordi "han er mye alene"
      Og at eneste formål med støttekontakt er "<formål>"
      Når ringsaker.støttekontakt vurderes
      Så er svaret "<svar>"

      Eksempler:
        | trenger | formål            | svar               |
        | ja      | noe_annet         | etter_kriteriene   |
        | nei     | noe_annet         | utenfor_kriteriene |
        | ja      | avlaste_pårørende | utenfor_kriteriene |
        | ja      | lekser            | utenfor_kriteriene |
        | ja      | transport         | utenfor_kriteriene |

    Scenario: Formålet er ikke kjent, og ingen har vurdert behovet
      Når ringsaker.støttekontakt vurderes
      Så er utfallet uavklart
      Og mangler eneste formål med støttekontakt
      Og må trenger støtte for å komme ut vurderes

  Regel: Roan

    Bakgrunn:
      Gitt at datoen er 1. mars 2019
      Og at kommunen er "5019"

    Scenariomal: Den som bor i institusjon med døgnpersonale, får ikke avslag, men prioriteres ikke
      Gitt at trenger støtte for å komme ut er vurdert til <trenger> fordi "han er mye alene"
      Og at bor i institusjon med døgnpersonale er <institusjon>
      Når roan.støttekontakt vurderes
      Så er utfallet <utfall>
      Og er prioriteres <prioriteres>

      Eksempler:
        | trenger | institusjon | utfall       | prioriteres |
        | ja      | nei         | oppfylt      | ja          |
        | ja      | ja          | oppfylt      | nei         |
        | nei     | nei         | ikke oppfylt | ikke gitt   |

    Scenario: Ingen har vurdert behovet i Roan
      Når roan.støttekontakt vurderes
      Så er utfallet uavklart
      Og må trenger støtte for å komme ut vurderes
