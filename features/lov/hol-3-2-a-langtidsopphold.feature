# language: no
Egenskap: Kommunens plikter når noen trenger plass i sykehjem eller tilsvarende bolig (hol § 3-2 a)
  Kommunen skal tilby plass når ikke noe annet er forsvarlig, ha en forskrift, avgjøre om kriteriene er oppfylt og føre venteliste.

  Regel: Første ledd – plass når ikke noe annet er forsvarlig

    Bakgrunn:
      Gitt at datoen er 1. juni 2017
      Og at har langtidsforskrift er ja
      Og at langtidsforskrift om hjemmeventing er ja
      Og at langtidsforskrift om oppfølging er ja

    Scenariomal: Den som må ha plass, skal få den, uansett kapasitet
      Gitt at eneste forsvarlige tilbud er vurdert til <eneste> fordi "behovet er vurdert av lege og sykepleier"
      Og at langtidsplass tilbudt er <tilbudt>
      Når hol.3-2-a vurderes
      Så er svaret "<svar>"

      Eksempler:
        | eneste | tilbudt | svar               |
        | ja     | ja      | plikten_er_oppfylt |
        | ja     | nei     | plikter_gjenstår   |
        | nei    | nei     | plikten_er_oppfylt |

    Scenario: Plass er ikke tilbudt, og behovet er ikke vurdert
      Gitt at langtidsplass tilbudt er nei
      Når hol.3-2-a vurderes
      Så er utfallet uavklart
      Og må eneste forsvarlige tilbud vurderes

    Scenario: Behovet er der, men det er ikke opplyst om plass er tilbudt
      Gitt at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
      Når hol.3-2-a vurderes
      Så er utfallet uavklart
      Og mangler langtidsplass tilbudt

  Regel: Andre ledd – kommunens forskrift

    Bakgrunn:
      Gitt at datoen er 1. juni 2017
      Og at langtidsplass tilbudt er ja

    Scenariomal: Forskriften skal ha kriterier, gjelde dem som venter hjemme, og si hvordan de følges opp
      Gitt at har langtidsforskrift er <kriterier>
      Og at langtidsforskrift om hjemmeventing er <venter>
      Og at langtidsforskrift om oppfølging er <oppfølging>
      Når hol.3-2-a vurderes
      Så er svaret "<svar>"

      Eksempler:
        | kriterier | venter | oppfølging | svar               |
        | ja        | ja     | ja         | plikten_er_oppfylt |
        | nei       | ja     | ja         | plikter_gjenstår   |
        | ja        | nei    | ja         | plikter_gjenstår   |
        | ja        | ja     | nei        | plikter_gjenstår   |

    Scenariomal: Noe om forskriften er ikke opplyst
      Gitt at har langtidsforskrift er <kriterier>
      Og at langtidsforskrift om hjemmeventing er <venter>
      Og at langtidsforskrift om oppfølging er <oppfølging>
      Når hol.3-2-a vurderes
      Så er utfallet uavklart
      Og er vilkåret <vilkår> uavklart

      Eksempler:
        | kriterier | venter | oppfølging | vilkår                 |
        | ukjent    | ja     | ja         | har_kriterier          |
        | ja        | ukjent | ja         | gjelder_hjemmeventende |
        | ja        | ja     | ukjent     | regulerer_oppfølging   |

  Regel: Fjerde ledd – vedtak og venteliste, fra 1. juli 2017

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at har langtidsforskrift er ja
      Og at langtidsforskrift om hjemmeventing er ja
      Og at langtidsforskrift om oppfølging er ja
      Og at eneste forsvarlige tilbud er vurdert til nei fordi "hjelp hjemme er også forsvarlig"

    Scenariomal: Kommunen skal avgjøre om kriteriene er oppfylt
      Gitt at vedtak om langtidskriteriene er <vedtak>
      Og at på venteliste for langtidsopphold er ja
      Når hol.3-2-a vurderes
      Så er utfallet <utfall>

      Eksempler:
        | vedtak | utfall       |
        | ja     | oppfylt      |
        | nei    | ikke oppfylt |
        | ukjent | uavklart     |

    Scenariomal: Den som oppfyller kriteriene og venter, skal stå på ventelisten
      Gitt at vedtak om langtidskriteriene er ja
      Og at på venteliste for langtidsopphold er <på listen>
      Og at langtidsplass tilbudt er <tilbudt>
      Og at hol.3-2-a/oppfyller_kriteriene er oppgitt til <kriterier>
      Når hol.3-2-a vurderes
      Så er utfallet <utfall>

      Eksempler:
        | på listen | tilbudt | kriterier | utfall       |
        | ja        | nei     | ja        | oppfylt      |
        | nei       | nei     | ja        | ikke oppfylt |
        | nei       | ja      | ja        | oppfylt      |
        | nei       | nei     | nei       | oppfylt      |
        | ukjent    | nei     | ja        | uavklart     |
        | nei       | ukjent  | ja        | uavklart     |

    Scenario: Står ikke på listen, og kriteriene er ikke lagt inn
      Gitt at vedtak om langtidskriteriene er ja
      Og at på venteliste for langtidsopphold er nei
      Og at langtidsplass tilbudt er nei
      Når hol.3-2-a vurderes
      Så er utfallet uavklart
      Og er vilkåret trenger_ikke_vente uavklart

    Scenario: Loven sier ikke hvem på ventelisten som får en ledig plass
      Gitt at vedtak om langtidskriteriene er ja
      Når hol.3-2-a vurderes
      Så er størst behov først uavklart
      Og er ventetid gir forrang uavklart

    @grense
    Scenariomal: Fjerde ledd trådte i kraft ett år etter de andre
      Gitt at datoen er <dato>
      Og at vedtak om langtidskriteriene er <vedtak>
      Og at på venteliste for langtidsopphold er <på listen>
      Og at langtidsplass tilbudt er nei
      Når hol.3-2-a vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato          | vedtak | på listen | utfall       |
        | 30. juni 2017 | nei    | ja        | oppfylt      |
        | 1. juli 2017  | nei    | ja        | ikke oppfylt |
        | 30. juni 2017 | ja     | nei       | oppfylt      |
        | 1. juli 2017  | ja     | nei       | uavklart     |

  Regel: I kraft fra 1. juli 2016

    @grense
    Scenariomal: Første og andre ledd før og etter 1. juli 2016
      Gitt at datoen er <dato>
      Og at har langtidsforskrift er ja
      Og at langtidsforskrift om hjemmeventing er ja
      Og at langtidsforskrift om oppfølging er ja
      Og at langtidsplass tilbudt er ja
      Når hol.3-2-a vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato          | svar               |
        | 30. juni 2016 | ikke_i_kraft       |
        | 1. juli 2016  | plikten_er_oppfylt |
        | 2. juli 2016  | plikten_er_oppfylt |
