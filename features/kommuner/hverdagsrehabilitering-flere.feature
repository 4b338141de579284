# language: no
Egenskap: Hverdagsrehabilitering i Bergen, Bodø, Larvik, Trysil og Åseral

  Regel: Bergen

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "4601"
      Og at nødvendig hverdagsrehabilitering er vurdert til ja fordi "hun har falt"

    Scenario: Uten behov hjelper det ikke å være motivert
      Gitt at motivert for trening er vurdert til ja fordi "hun vil klare seg selv"
      Og at nødvendig hverdagsrehabilitering er vurdert til nei fordi "hun klarer alt"
      Når bergen.hverdagsrehabilitering vurderes
      Så er utfallet ikke oppfylt

    Scenario: Ingen har vurdert behovet i Bergen
      Gitt at motivert for trening er vurdert til ja fordi "hun vil klare seg selv"
      Og at nødvendig hverdagsrehabilitering er ukjent
      Når bergen.hverdagsrehabilitering vurderes
      Så er utfallet uavklart
      Og er vilkåret har_behovet uavklart

    Scenariomal: Personen må være motivert
      Gitt at motivert for trening er vurdert til <motivert> fordi "hun vil klare seg selv"
      Når bergen.hverdagsrehabilitering vurderes
      Så er utfallet <utfall>

      Eksempler:
        | motivert | utfall       |
        | ja       | oppfylt      |
        | nei      | ikke oppfylt |

    Scenario: Ingen har vurdert motivasjonen
      Når bergen.hverdagsrehabilitering vurderes
      Så er utfallet uavklart
      Og må motivert for trening vurderes

    Scenario: Høyst fire uker
      Gitt at hverdagsrehabilitering startet er 2. mars 2026
      Når bergen.hverdagsrehabilitering vurderes
      Så er siste dag 30. mars 2026

  Regel: Bodø

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "1804"
      Og at nødvendig hverdagsrehabilitering er vurdert til ja fordi "hun har falt"

    Scenariomal: Personen må også ha behovet
      Gitt at nødvendig hverdagsrehabilitering er <behov>
      Og at har moderat eller alvorlig kognitiv svikt er nei
      Og at har ruslidelse er nei
      Og at har psykisk lidelse er nei
      Og at stort sammensatt behov over år er vurdert til nei fordi "dette er kartlagt"
      Når bodø.hverdagsrehabilitering vurderes
      Så er utfallet <utfall>

      Eksempler:
        | behov                                  | utfall       |
        | vurdert til nei fordi "hun klarer alt" | ikke oppfylt |
        | ukjent                                 | uavklart     |

    Scenariomal: Siden utelukker diagnoser, og svaret sier at det ikke kan stå alene
      Gitt at har moderat eller alvorlig kognitiv svikt er <svikt>
      Og at har ruslidelse er <rus>
      Og at har psykisk lidelse er <psykisk>
      Og at stort sammensatt behov over år er vurdert til <stort> fordi "dette er kartlagt"
      Når bodø.hverdagsrehabilitering vurderes
      Så er utfallet <utfall>
      Og varsles det om "En diagnose kan ikke alene være grunnen"

      Eksempler:
        | svikt  | rus    | psykisk | stort | utfall       |
        | nei    | nei    | nei     | nei   | oppfylt      |
        | ja     | nei    | nei     | nei   | ikke oppfylt |
        | nei    | ja     | nei     | nei   | ikke oppfylt |
        | nei    | nei    | ja      | nei   | ikke oppfylt |
        | nei    | nei    | nei     | ja    | ikke oppfylt |
        | ukjent | nei    | nei     | nei   | uavklart     |
        | nei    | ukjent | nei     | nei   | uavklart     |
        | nei    | nei    | ukjent  | nei   | uavklart     |

    Scenario: Ingen har vurdert hvor stort behovet har vært
      Når bodø.hverdagsrehabilitering vurderes
      Så er utfallet uavklart
      Og må stort sammensatt behov over år vurderes

    @grense
    Scenariomal: En ny henvisning av samme årsak prioriteres ikke før det har gått ett år
      Gitt at datoen er <dato>
      Og at henvist før av samme årsak er <før>
      Og at forrige henvisning er 1. mars 2025
      Når bodø.hverdagsrehabilitering vurderes
      Så er prioriteres <prioriteres>

      Eksempler:
        | dato             | før | prioriteres |
        | 28. februar 2026 | ja  | nei         |
        | 1. mars 2026     | ja  | ja          |
        | 2. mars 2026     | ja  | ja          |
        | 28. februar 2026 | nei | ja          |

    Scenario: Psykisk lidelse tar ikke retten til nødvendig rehabilitering
      Gitt at har psykisk lidelse er ja
      Og at pbrl.2-1/omfattet er oppgitt til ja
      Og at nødvendig hverdagsrehabilitering er vurdert til ja fordi "hun kan lære å lage mat igjen"
      Når tjeneste.hverdagsrehabilitering vurderes
      Så er svaret "rett"
      Og er ny henvisning etter 1 år

  Regel: Larvik

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "3909"

    @grense
    Scenariomal: Siden sier 18 år eller eldre
      Gitt at alder er <alder>
      Og at egnet for hverdagsrehabilitering er vurdert til <egnet> fordi "målet er å kle på seg selv"
      Når larvik.hverdagsrehabilitering vurderes
      Så er utfallet <utfall>
      Og varsles det om "Alder kan ikke alene være grunnen"

      Eksempler:
        | alder  | egnet | utfall       |
        | 17 år  | ja    | ikke oppfylt |
        | 18 år  | ja    | oppfylt      |
        | 19 år  | ja    | oppfylt      |
        | 40 år  | nei   | ikke oppfylt |
        | ukjent | ja    | uavklart     |

    Scenario: Ingen har vurdert om den passer
      Gitt at alder er 40 år
      Når larvik.hverdagsrehabilitering vurderes
      Så er utfallet uavklart
      Og må egnet for hverdagsrehabilitering vurderes

    Scenario: Fra start til oppfølging
      Gitt at hverdagsrehabilitering startet er 2. mars 2026
      Når larvik.hverdagsrehabilitering vurderes
      Så er midtveisvurdering 16. mars 2026
      Og er ventet slutt 30. mars 2026
      Og er oppfølgingsbesøk 11. mai 2026

    Scenario: Tallene står også i tjenesten
      Når tjeneste.hverdagsrehabilitering vurderes
      Så er varighet 4 uker
      Og er midtveisvurdering etter 14 dager
      Og er oppfølging etter uker 6 uker
      Og er veiledende nedre alder 18 år

  Regel: Trysil 2018

    Bakgrunn:
      Gitt at datoen er 1. juni 2018
      Og at kommunen er "0428"
      Og at har mistet en aktivitet er ja
      Og at motivert for trening er vurdert til ja fordi "han vil gå på butikken"
      Og at forstår instruksjoner er vurdert til ja fordi "han følger med"
      Og at samtykkekompetent i treningen er vurdert til ja fordi "han forstår valget"
      Og at er hjemme eller utskrivningsklar er ja
      Og at trenger langtidsopphold eller døgnrehabilitering er vurdert til nei fordi "han klarer seg hjemme"
      Og at har demens er nei
      Og at har langtkommen eller dødelig sykdom er nei

    Scenario: Den som fyller alle kriteriene
      Når trysil.hverdagsrehabilitering-2018 vurderes
      Så er svaret "etter_kriteriene"

    Scenariomal: Personen må ha mistet en aktivitet og være hjemme eller på vei hjem
      Gitt at har mistet en aktivitet er <mistet>
      Og at er hjemme eller utskrivningsklar er <hjemme>
      Når trysil.hverdagsrehabilitering-2018 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | mistet | hjemme | utfall       |
        | nei    | ja     | ikke oppfylt |
        | ja     | nei    | ikke oppfylt |
        | ukjent | ja     | uavklart     |
        | ja     | ukjent | uavklart     |

    Scenariomal: Motivert, forstår og kan samtykke
      Gitt at motivert for trening er vurdert til <motivert> fordi "dette er samtalt om"
      Og at forstår instruksjoner er vurdert til <forstår> fordi "dette er prøvd"
      Og at samtykkekompetent i treningen er vurdert til <samtykke> fordi "dette er vurdert"
      Når trysil.hverdagsrehabilitering-2018 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | motivert | forstår | samtykke | utfall       |
        | nei      | ja      | ja       | ikke oppfylt |
        | ja       | nei     | ja       | ikke oppfylt |
        | ja       | ja      | nei      | ikke oppfylt |

    Scenario: Ingen har gjort vurderingene
      Gitt at motivert for trening er ukjent
      Og at forstår instruksjoner er ukjent
      Og at samtykkekompetent i treningen er ukjent
      Og at trenger langtidsopphold eller døgnrehabilitering er ukjent
      Når trysil.hverdagsrehabilitering-2018 vurderes
      Så er utfallet uavklart
      Og må samtykkekompetent i treningen vurderes

    Scenariomal: Kriteriene utelukker noen, og svaret sier at diagnosen ikke kan stå alene
      Gitt at trenger langtidsopphold eller døgnrehabilitering er vurdert til <mer> fordi "dette er kartlagt"
      Og at har demens er <demens>
      Og at har langtkommen eller dødelig sykdom er <sykdom>
      Når trysil.hverdagsrehabilitering-2018 vurderes
      Så er utfallet <utfall>
      Og varsles det om "En diagnose kan ikke alene være grunnen"

      Eksempler:
        | mer | demens | sykdom | utfall       |
        | ja  | nei    | nei    | ikke oppfylt |
        | nei | ja     | nei    | ikke oppfylt |
        | nei | nei    | ja     | ikke oppfylt |
        | nei | ukjent | nei    | uavklart     |
        | nei | nei    | ukjent | uavklart     |

    Scenario: Demens tar ikke retten til nødvendig rehabilitering
      Gitt at har demens er ja
      Og at pbrl.2-1/omfattet er oppgitt til ja
      Og at nødvendig hverdagsrehabilitering er vurdert til ja fordi "han kan lære å kle på seg igjen"
      Når tjeneste.hverdagsrehabilitering vurderes
      Så er svaret "rett"

    @grense
    Scenariomal: Bare året 2018 er kjent
      Gitt at datoen er <dato>
      Når trysil.hverdagsrehabilitering-2018 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar             |
        | 31. desember 2017 | ikke_i_kraft     |
        | 1. januar 2018    | etter_kriteriene |
        | 31. desember 2018 | etter_kriteriene |
        | 1. januar 2019    | ikke_i_kraft     |

  Regel: Lengden i Bergen og Åseral

    Scenariomal: Fire uker
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "<kommune>"
      Når tjeneste.hverdagsrehabilitering vurderes
      Så er varighet 4 uker

      Eksempler:
        | kommune |
        | 4601    |
        | 4224    |
