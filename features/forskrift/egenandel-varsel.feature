# language: no
Egenskap: Varsel om egenandel før flyttingen, og underretning om vedtaket (egenandelsforskriften § 2)
  Den som skal flytte til en institusjon, skal vite at det kan koste noe, før flyttingen er avtalt.

  Bakgrunn:
    Gitt at betaling varslet skriftlig er ja
    Og at flytteavtale dato er 10. mars 2026
    Og at datoen er 1. mai 2026

  Regel: Varselet (§ 2 ledd 2)

    Bakgrunn:
      Gitt at egenandelsvedtak truffet er nei

    @grense
    Scenariomal: Varselet skal komme senest samtidig med avtalen om flytting
      Gitt at betalingsvarsel dato er <varslet>
      Og at betalingsvarsel til beboeren er ja
      Og at beboeren vil at andre varsles er nei
      Og at beboeren kan ikke ta imot varsel er nei
      Når egenandel.varsel vurderes
      Så er svaret "<svar>"
      Og er varsel senest 10. mars 2026
      Eksempler:
        | varslet       | svar    |
        | 9. mars 2026  | i_orden |
        | 10. mars 2026 | i_orden |
        | 11. mars 2026 | mangler |

    Scenariomal: Hvem som skal ha varselet
      Gitt at betalingsvarsel dato er 1. mars 2026
      Og at betalingsvarsel til beboeren er <beboeren>
      Og at beboeren vil at andre varsles er <ønsker>
      Og at beboeren kan ikke ta imot varsel er <kan ikke>
      Og at betalingsvarsel til verge eller pårørende er <andre>
      Når egenandel.varsel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | beboeren | ønsker | kan ikke | andre | svar    |
        | ja       | nei    | nei      | nei   | i_orden |
        | ja       | ja     | nei      | nei   | mangler |
        | ja       | ja     | nei      | ja    | i_orden |
        | ja       | nei    | ja       | nei   | mangler |
        | ja       | nei    | ja       | ja    | i_orden |
        | nei      | nei    | nei      | ja    | mangler |

    Scenario: Et muntlig varsel er ikke nok
      Gitt at betaling varslet skriftlig er nei
      Når egenandel.varsel vurderes
      Så er svaret "mangler"

    Scenario: Ingen har ført opp når varselet kom
      Gitt at betalingsvarsel til beboeren er ja
      Og at beboeren vil at andre varsles er nei
      Og at beboeren kan ikke ta imot varsel er nei
      Når egenandel.varsel vurderes
      Så er utfallet uavklart
      Og mangler betalingsvarsel dato

  Regel: Underretningen om vedtaket (§ 2 ledd 3)

    Bakgrunn:
      Gitt at betalingsvarsel dato er 1. mars 2026
      Og at betalingsvarsel til beboeren er ja
      Og at beboeren vil at andre varsles er nei
      Og at beboeren kan ikke ta imot varsel er nei
      Og at egenandelsvedtak truffet er ja

    Scenariomal: Beboeren skal straks få vite om vedtaket og om retten til å klage
      Gitt at underrettet straks om egenandel er vurdert til <straks> fordi "brevet gikk samme dag eller mye senere"
      Og at opplyst om klage over egenandel er <klage>
      Når egenandel.varsel vurderes
      Så er svaret "<svar>"
      Eksempler:
        | straks | klage | svar    |
        | ja     | ja    | i_orden |
        | nei    | ja    | mangler |
        | ja     | nei   | mangler |

    Scenario: Om det var straks, må vurderes
      Gitt at opplyst om klage over egenandel er ja
      Når egenandel.varsel vurderes
      Så er utfallet uavklart
      Og må underrettet straks om egenandel vurderes

  Regel: Ordlyden før 1. juli 2013 er ikke lest

    @grense
    Scenariomal: Regelen svarer fra den dagen
      Gitt at datoen er <dato>
      Og at betaling varslet skriftlig er nei
      Når egenandel.varsel vurderes
      Så er utfallet <utfall>
      Eksempler:
        | dato              | utfall       |
        | 31. desember 2011 | ikke oppfylt |
        | 1. januar 2012    | uavklart     |
        | 2. januar 2012    | uavklart     |
        | 30. juni 2013     | uavklart     |
        | 1. juli 2013      | ikke oppfylt |
        | 2. juli 2013      | ikke oppfylt |
