# language: no
Egenskap: Rett til kontaktlege i spesialisthelsetjenesten (pbrl § 2-5 a)
  Den som er alvorlig syk og følges opp av spesialisthelsetjenesten en tid, har rett til kontaktlege.

  Regel: Første ledd – alvorlig tilstand og oppfølging over tid

    Scenariomal: Begge vilkårene
      Gitt at datoen er 1. mars 2026
      Og at alvorlig sykdom skade eller lidelse er vurdert til <alvorlig> fordi "legens vurdering"
      Og at følges opp av sykehuset over tid er vurdert til <tid> fordi "seks måneders behandling"
      Når pbrl.2-5-a vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alvorlig | tid | svar       |
        | ja       | ja  | rett       |
        | ja       | nei | ingen_rett |
        | nei      | ja  | ingen_rett |

    Scenario: Ingen har vurdert hvor alvorlig tilstanden er
      Gitt at datoen er 1. mars 2026
      Og at følges opp av sykehuset over tid er vurdert til ja fordi "seks måneders behandling"
      Når pbrl.2-5-a vurderes
      Så er utfallet uavklart
      Og må alvorlig sykdom skade eller lidelse vurderes

    Scenario: Ingen har vurdert hvor lenge oppfølgingen varer
      Gitt at datoen er 1. mars 2026
      Og at alvorlig sykdom skade eller lidelse er vurdert til ja fordi "legens vurdering"
      Når pbrl.2-5-a vurderes
      Så er utfallet uavklart
      Og må følges opp av sykehuset over tid vurderes

    @grense
    Scenariomal: Retten kom 15. september 2016
      Gitt at datoen er <dato>
      Og at alvorlig sykdom skade eller lidelse er vurdert til ja fordi "legens vurdering"
      Og at følges opp av sykehuset over tid er vurdert til ja fordi "seks måneders behandling"
      Når pbrl.2-5-a vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato               | utfall       |
        | 14. september 2016 | ikke oppfylt |
        | 15. september 2016 | oppfylt      |
        | 16. september 2016 | oppfylt      |
