# language: no
Egenskap: Omsorgsbolig eller annen tilpasset bolig (boligsosialloven § 6)
  Kommunen skal hjelpe den som ikke klarer å skaffe seg en egnet bolig, også til boliger med særlig tilpasning.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"
    Og at norsk statsborger er nei
    Og at tilknytning til riket er nei
    Og at bor med heldøgns omsorg er nei
    Og at kommunen har integreringsansvar er nei
    Og at annen kommune får integreringstilskudd er nei
    Og at vanskeligstilt på boligmarkedet er vurdert til ja fordi "han finner ikke bolig uten trapper selv"

  Regel: Hva personen trenger (§ 4 og § 6)

    Scenariomal: Personen må trenge en tilpasset bolig og hjelp til å skaffe den
      Gitt at vanskeligstilt på boligmarkedet er vurdert til <vanskeligstilt> fordi "situasjonen er vurdert"
      Og at trenger tilpasset bolig er vurdert til <tilpasset> fordi "funksjonen er vurdert"
      Når tjeneste.omsorgsbolig vurderes
      Så er svaret "<svar>"

      Eksempler:
        | vanskeligstilt | tilpasset | svar            |
        | ja             | ja        | skal_få_bistand |
        | nei            | ja        | ingen_plikt     |
        | ja             | nei       | ingen_plikt     |

    Scenario: Ingen har vurdert om boligen må tilpasses
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet uavklart
      Og må trenger tilpasset bolig vurderes

    Scenario: Ingen har vurdert om personen klarer å skaffe bolig selv
      Gitt at vanskeligstilt på boligmarkedet er ukjent
      Og at trenger tilpasset bolig er vurdert til ja fordi "han bruker rullestol"
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet uavklart
      Og er vilkåret klarer_ikke_boligen_selv uavklart

  Regel: Hvem loven gjelder for (§ 2)

    Scenariomal: Grunnlaget for å være i Norge
      Gitt at oppholdsgrunnlag er "<grunnlag>"
      Og at trenger tilpasset bolig er vurdert til ja fordi "han bruker rullestol"
      Når tjeneste.omsorgsbolig vurderes
      Så er svaret "<svar>"
      Og er vilkåret omfattet_av_loven <vilkår>

      Eksempler:
        | grunnlag              | svar            | vilkår       |
        | fast_opphold          | skal_få_bistand | oppfylt      |
        | fast_opphold_i_mottak | skal_få_bistand | oppfylt      |
        | folketrygdmedlem      | ingen_plikt     | ikke oppfylt |
        | konvensjonspasient    | ingen_plikt     | ikke oppfylt |
        | lovlig_midlertidig    | ingen_plikt     | ikke oppfylt |
        | ulovlig               | ingen_plikt     | ikke oppfylt |
        | asylsøker_i_mottak    | ingen_plikt     | ikke oppfylt |

    Scenariomal: Ulovlig opphold og statlig mottak stenger også for den som har tilknytning
      Gitt at oppholdsgrunnlag er "<grunnlag>"
      Og at tilknytning til riket er ja
      Og at trenger tilpasset bolig er vurdert til ja fordi "han bruker rullestol"
      Når tjeneste.omsorgsbolig vurderes
      Så er svaret "ingen_plikt"
      Og er vilkåret hører_til_i_norge oppfylt

      Eksempler:
        | grunnlag           |
        | ulovlig            |
        | asylsøker_i_mottak |

    Scenariomal: Den som ikke bor fast her, må være norsk statsborger eller ha tilknytning til Norge
      Gitt at oppholdsgrunnlag er "<grunnlag>"
      Og at norsk statsborger er <norsk>
      Og at tilknytning til riket er <tilknytning>
      Og at trenger tilpasset bolig er vurdert til ja fordi "han bruker rullestol"
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet <utfall>
      Og er vilkåret hører_til_i_norge <utfall>

      Eksempler:
        | grunnlag           | norsk | tilknytning | utfall       |
        | lovlig_midlertidig | ja    | nei         | oppfylt      |
        | lovlig_midlertidig | nei   | ja          | oppfylt      |
        | folketrygdmedlem   | nei   | ja          | oppfylt      |
        | konvensjonspasient | nei   | ja          | oppfylt      |
        | lovlig_midlertidig | nei   | nei         | ikke oppfylt |
        | lovlig_midlertidig | nei   | ukjent      | uavklart     |

    Scenario: Oppholdsgrunnlaget er ikke kjent
      Gitt at oppholdsgrunnlag er ukjent
      Og at trenger tilpasset bolig er vurdert til ja fordi "han bruker rullestol"
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet uavklart
      Og er vilkåret har_lovlig_opphold uavklart
      Og er vilkåret har_ikke_statlig_mottak uavklart

  Regel: Hvilken kommune som har ansvaret (§ 3)

    Scenariomal: Kommunen personen er i, eller kommunen før inntaket
      Gitt at oppholder seg i kommunen er <her>
      Og at bor med heldøgns omsorg er <heldøgns>
      Og at var i kommunen før inntaket er <før>
      Og at trenger tilpasset bolig er vurdert til ja fordi "han bruker rullestol"
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet <utfall>
      Og er vilkåret er_i_kommunen <er her>
      Og er vilkåret var_her_før_inntaket <var her>

      Eksempler:
        | her    | heldøgns | før          | utfall       | er her       | var her      |
        | ja     | nei      | ikke aktuelt | oppfylt      | oppfylt      | ikke oppfylt |
        | nei    | nei      | ikke aktuelt | ikke oppfylt | ikke oppfylt | ikke oppfylt |
        | ja     | ja       | nei          | ikke oppfylt | ikke oppfylt | ikke oppfylt |
        | nei    | ja       | ja           | oppfylt      | ikke oppfylt | oppfylt      |
        | ja     | ja       | ja           | oppfylt      | ikke oppfylt | oppfylt      |
        | ukjent | nei      | ikke aktuelt | uavklart     | uavklart     | ikke oppfylt |
        | ja     | ja       | ukjent       | uavklart     | ikke oppfylt | uavklart     |

    Scenariomal: Kommunen som får integreringstilskudd, har ansvaret uansett
      Gitt at oppholder seg i kommunen er nei
      Og at kommunen har integreringsansvar er <integrering>
      Og at trenger tilpasset bolig er vurdert til ja fordi "han bruker rullestol"
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet <utfall>
      Og er vilkåret er_bosatt_etter_avtale <utfall>

      Eksempler:
        | integrering | utfall       |
        | ja          | oppfylt      |
        | nei         | ikke oppfylt |
        | ukjent      | uavklart     |

  Regel: Den som er bosatt med tilskudd i en annen kommune (§ 3 tredje ledd)

    Bakgrunn:
      Gitt at trenger tilpasset bolig er vurdert til ja fordi "han bruker rullestol"
      Og at annen kommune får integreringstilskudd er ja

    Scenario: Yusuf flyttet hit på egen hånd, og svaret hviler på hvordan loven leses
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet oppfylt
      Og avhenger svaret av lesemåten tjeneste.omsorgsbolig/retten_følger_oppholdet

    Scenariomal: Kommunen velger lesemåten
      Gitt at lesemåten tjeneste.omsorgsbolig/retten_følger_oppholdet er <valg>
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet <utfall>

      Eksempler:
        | valg              | utfall       |
        | der_personen_er   | oppfylt      |
        | bare_etter_avtale | ikke oppfylt |

    Scenario: Får ingen annen kommune tilskudd, er Yusuf kommunens ansvar hvordan loven enn leses
      Gitt at annen kommune får integreringstilskudd er nei
      Og at lesemåten tjeneste.omsorgsbolig/retten_følger_oppholdet er bare_etter_avtale
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet oppfylt

    Scenario: Har kommunene avtalt flyttingen, har lesemåten ikke noe å si
      Gitt at kommunen har integreringsansvar er ja
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet oppfylt
      Og avhenger svaret ikke av noen lesemåte

    Scenario: En norsk statsborger spørres ikke om tilskudd
      Gitt at norsk statsborger er ja
      Og at annen kommune får integreringstilskudd er ikke aktuelt
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet oppfylt

  Regel: Når loven gjelder

    @grense
    Scenariomal: Tiden før boligsosialloven er ikke modellert
      Gitt at datoen er <dato>
      Og at trenger tilpasset bolig er vurdert til ja fordi "han bruker rullestol"
      Når tjeneste.omsorgsbolig vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 2011 | ikke oppfylt |
        | 1. januar 2012    | uavklart     |
        | 30. juni 2023     | uavklart     |
        | 1. juli 2023      | oppfylt      |
