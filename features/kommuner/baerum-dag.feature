# language: no
Egenskap: Dagtilbud i Bærum
  Kommunens udaterte side om dagtilbud for personer med utviklingshemming. Vilkårene er kommunens egne.

  Regel: Tilrettelagte aktiviteter

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "3201"
      Og at har utviklingshemming er ja
      Og at fullført videregående er ja
      Og at arbeid vurdert av nav er ja
      Og at alder er 30 år
      Og at nytte av gruppetilbud er vurdert til ja fordi "han trives sammen med andre"
      Og at atferden er til belastning er vurdert til nei fordi "det er ro i gruppen"

    Scenario: Den som fyller alle vilkårene, er i målgruppen
      Når bærum.dagaktivitet vurderes
      Så er svaret "etter_kriteriene"

    Scenariomal: Diagnose, skole og Nav hører til vilkårene
      Gitt at har utviklingshemming er <diagnose>
      Og at fullført videregående er <skole>
      Og at arbeid vurdert av nav er <nav>
      Når bærum.dagaktivitet vurderes
      Så er utfallet <utfall>

      Eksempler:
        | diagnose | skole  | nav    | utfall       |
        | nei      | ja     | ja     | ikke oppfylt |
        | ja       | nei    | ja     | ikke oppfylt |
        | ja       | ja     | nei    | ikke oppfylt |
        | ukjent   | ja     | ja     | uavklart     |
        | ja       | ukjent | ja     | uavklart     |
        | ja       | ja     | ukjent | uavklart     |

    Scenariomal: Gruppen vurderes både for personen og for de andre
      Gitt at nytte av gruppetilbud er vurdert til <nytte> fordi "det er prøvd"
      Og at atferden er til belastning er vurdert til <belastning> fordi "det er prøvd"
      Når bærum.dagaktivitet vurderes
      Så er utfallet <utfall>

      Eksempler:
        | nytte | belastning | utfall       |
        | ja    | nei        | oppfylt      |
        | nei   | nei        | ikke oppfylt |
        | ja    | ja         | ikke oppfylt |

    Scenario: Ingen har vurdert hvordan det går i gruppen
      Gitt at nytte av gruppetilbud er ukjent
      Og at atferden er til belastning er ukjent
      Når bærum.dagaktivitet vurderes
      Så er utfallet uavklart
      Og er vilkåret har_nytte_av_gruppe uavklart
      Og er vilkåret ikke_til_belastning uavklart

    @grense
    Scenariomal: Aldersgrensen er 60 år, og det er uklart om den som er 60, er med
      Gitt at alder er <alder> år
      Og at lesemåten bærum.dagaktivitet/den_som_er_akkurat_60 er <lesemåte>
      Når bærum.dagaktivitet vurderes
      Så er utfallet <utfall>

      Eksempler:
        | alder | lesemåte | utfall       |
        | 59    | utenfor  | oppfylt      |
        | 60    | utenfor  | ikke oppfylt |
        | 61    | utenfor  | ikke oppfylt |
        | 59    | innenfor | oppfylt      |
        | 60    | innenfor | oppfylt      |
        | 61    | innenfor | ikke oppfylt |

    @grense
    Scenariomal: Uten annet valg er den som er 60, utenfor, og svaret sier at alder ikke kan avgjøre alene
      Gitt at alder er <alder>
      Når bærum.dagaktivitet vurderes
      Så er utfallet <utfall>
      Og varsles det om "Aldersgrensen og diagnosen kan ikke alene avgjøre"

      Eksempler:
        | alder  | utfall       |
        | 59 år  | oppfylt      |
        | 60 år  | ikke oppfylt |
        | ukjent | uavklart     |

    @grense
    Scenariomal: Fristen for hovedopptaket er 1. mars hvert år
      Gitt at datoen er <dato>
      Når bærum.dagaktivitet vurderes
      Så er søknadsfrist hovedopptak <frist>

      Eksempler:
        | dato             | frist        |
        | 1. januar 2026   | 1. mars 2026 |
        | 28. februar 2026 | 1. mars 2026 |
        | 1. mars 2026     | 1. mars 2026 |
        | 2. mars 2026     | 1. mars 2027 |

  Regel: Seniortilbud

    Bakgrunn:
      Gitt at kommunen er "3201"
      Og at har utviklingshemming er ja

    @grense
    Scenariomal: Tilbudet gjelder fra nyttår det året personen fyller 60
      Gitt at datoen er <dato>
      Og at fødselsdato er 15. juni 1966
      Når bærum.seniortilbud vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2025 | ikke oppfylt |
        | 1. januar 2026    | oppfylt      |
        | 2. januar 2026    | oppfylt      |

    Scenariomal: Tilbudet er for personer med utviklingshemming
      Gitt at datoen er 1. mars 2026
      Og at fødselsdato er <født>
      Og at har utviklingshemming er <diagnose>
      Når bærum.seniortilbud vurderes
      Så er utfallet <utfall>
      Og varsles det om "Alder og diagnose bestemmer her"

      Eksempler:
        | født         | diagnose | utfall       |
        | 1. mars 1960 | ja       | oppfylt      |
        | 1. mars 1960 | nei      | ikke oppfylt |
        | 1. mars 1960 | ukjent   | uavklart     |
        | ukjent       | ja       | uavklart     |

  Regel: Varig tilrettelagt arbeid

    Bakgrunn: Anne Prøve er 35 år og vil prøve seg i en vekstbedrift
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "3201"
      Og at i arbeidsrelevant alder er vurdert til ja fordi "hun er i arbeidsfør alder"
      Og at folkeregistrert i kommunen er ja
      Og at har uføretrygd er ja
      Og at motivert for arbeid er vurdert til ja fordi "hun har prøvd seg en uke og gledet seg hver dag"
      Og at arbeid vurdert av nav er ja

    Scenario: Anne fyller det Bærum ber om
      Når bærum.varig-tilrettelagt-arbeid vurderes
      Så er utfallet oppfylt

    Scenario: Anne skal snart slutte i arbeidslivet
      Gitt at i arbeidsrelevant alder er vurdert til nei fordi "hun går av neste år"
      Når bærum.varig-tilrettelagt-arbeid vurderes
      Så er utfallet ikke oppfylt

    Scenario: Anne vil helst være hjemme
      Gitt at motivert for arbeid er vurdert til nei fordi "hun sier at hun ikke vil"
      Når bærum.varig-tilrettelagt-arbeid vurderes
      Så er utfallet ikke oppfylt

    Scenario: Alder og motivasjon er vurderinger ingen har gjort
      Gitt at i arbeidsrelevant alder er ukjent
      Og at motivert for arbeid er ukjent
      Når bærum.varig-tilrettelagt-arbeid vurderes
      Så må i arbeidsrelevant alder vurderes
      Og må motivert for arbeid vurderes
      Og varsles det om "Registrert adresse og alder kan ikke alene"

    Scenariomal: Anne bor i Bærum, men er registrert et annet sted, eller ingen vet det
      Gitt at folkeregistrert i kommunen er <svar på det>
      Når bærum.varig-tilrettelagt-arbeid vurderes
      Så er utfallet <utfall>

      Eksempler:
        | svar på det | utfall       |
        | nei         | ikke oppfylt |
        | ukjent      | uavklart     |

    Scenariomal: Anne venter på uføretrygd, eller ingen vet om hun har den
      Gitt at har uføretrygd er <svar på det>
      Når bærum.varig-tilrettelagt-arbeid vurderes
      Så er utfallet <utfall>

      Eksempler:
        | svar på det | utfall       |
        | nei         | ikke oppfylt |
        | ukjent      | uavklart     |

    Scenariomal: Nav har ikke vurdert arbeid for Anne, eller ingen har spurt
      Gitt at arbeid vurdert av nav er <svar på det>
      Når bærum.varig-tilrettelagt-arbeid vurderes
      Så er utfallet <utfall>

      Eksempler:
        | svar på det | utfall       |
        | nei         | ikke oppfylt |
        | ukjent      | uavklart     |

  Regel: Grensene endrer ikke retten

    Scenario: Den som er 70 år, har den samme retten til nødvendig dagaktivitet
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "3201"
      Og at alder er 70 år
      Og at pbrl.2-1/omfattet_av_omsorgstjenester er oppgitt til ja
      Og at nødvendig dagaktivitet er vurdert til ja fordi "uten den blir hun helt alene"
      Når tjeneste.dagaktivitet vurderes
      Så er svaret "rett"
      Og er veiledende øvre alder 60 år
      Og er seniortilbud fra 60 år
