# language: no
Egenskap: Kommunens plikt til å tilby pårørende nødvendig støtte (hol § 3-6)
  Den som har særlig tyngende omsorgsarbeid, skal tilbys nødvendig støtte.

  Regel: Arbeidet må være særlig tyngende, og støtte må være nødvendig

    Scenariomal: Begge deler må være oppfylt
      Gitt at datoen er 1. mars 2026
      Og at særlig tyngende omsorgsarbeid er vurdert til <tyngende> fordi "hele familiens situasjon er vurdert"
      Og at nødvendig pårørendeopplæring er vurdert til nei fordi "familien har den kunnskapen den trenger"
      Og at nødvendig avlastning er vurdert til <avlastning> fordi "søvn og ferie er vurdert"
      Og at nødvendig omsorgsstønad er vurdert til nei fordi "andre tjenester dekker arbeidet"
      Og at nødvendig annen pårørendestøtte er vurdert til nei fordi "det er ikke noe annet familien trenger"
      Når hol.3-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | tyngende | avlastning | svar              |
        | ja       | ja         | skal_tilby_støtte |
        | nei      | ja         | ingen_plikt       |
        | ja       | nei        | ingen_plikt       |

    Scenario: Ingen har vurdert hele situasjonen
      Gitt at datoen er 1. mars 2026
      Og at nødvendig avlastning er vurdert til ja fordi "foreldrene sover ikke"
      Når hol.3-6 vurderes
      Så er utfallet uavklart
      Og må særlig tyngende omsorgsarbeid vurderes

    Scenariomal: Hva slags støtte som er nødvendig, er ikke vurdert
      Gitt at datoen er <dato>
      Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "hele familiens situasjon er vurdert"
      Når hol.3-6 vurderes
      Så er utfallet uavklart
      Og må <støtte> vurderes

      Eksempler:
        | dato         | støtte                          |
        | 1. mars 2026 | nødvendig pårørendeopplæring    |
        | 1. mars 2026 | nødvendig avlastning            |
        | 1. mars 2026 | nødvendig omsorgsstønad         |
        | 1. mars 2026 | nødvendig annen pårørendestøtte |
        | 1. mars 2016 | nødvendig avlastning            |
        | 1. mars 2016 | nødvendig omsorgsstønad         |

  Regel: Formene – fra 1. oktober 2017 opplæring, avlastning, omsorgsstønad og annen støtte

    @grense
    Scenariomal: Opplæring og annen støtte kom med 1. oktober 2017
      Gitt at datoen er <dato>
      Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "hele familiens situasjon er vurdert"
      Og at nødvendig pårørendeopplæring er vurdert til <opplæring> fordi "behovet er vurdert"
      Og at nødvendig avlastning er vurdert til nei fordi "familien får nok hvile"
      Og at nødvendig omsorgsstønad er vurdert til nei fordi "andre tjenester dekker arbeidet"
      Og at nødvendig annen pårørendestøtte er vurdert til <annet> fordi "behovet er vurdert"
      Når hol.3-6 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato               | opplæring | annet | utfall       |
        | 30. september 2017 | ja        | nei   | ikke oppfylt |
        | 1. oktober 2017    | ja        | nei   | oppfylt      |
        | 2. oktober 2017    | ja        | nei   | oppfylt      |
        | 30. september 2017 | nei       | ja    | ikke oppfylt |
        | 1. oktober 2017    | nei       | ja    | oppfylt      |
        | 2. oktober 2017    | nei       | ja    | oppfylt      |
        | 1. oktober 2017    | nei       | nei   | ikke oppfylt |

    @grense
    Scenariomal: Avlastning og omsorgsstønad hører til ulike bestemmelser før og etter 1. oktober 2017
      Gitt at datoen er <dato>
      Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "hele familiens situasjon er vurdert"
      Og at nødvendig pårørendeopplæring er vurdert til nei fordi "behovet er vurdert"
      Og at nødvendig avlastning er vurdert til <avlastning> fordi "behovet er vurdert"
      Og at nødvendig omsorgsstønad er vurdert til <stønad> fordi "behovet er vurdert"
      Og at nødvendig annen pårørendestøtte er vurdert til nei fordi "behovet er vurdert"
      Når hol.3-6 vurderes
      Så er svaret "skal_tilby_støtte"
      Og er vilkåret <vilkår> oppfylt

      Eksempler:
        | dato               | avlastning | stønad | vilkår                     |
        | 30. september 2017 | ja         | nei    | avlastning_etter_eldre_lov |
        | 1. oktober 2017    | ja         | nei    | avlastning                 |
        | 30. september 2017 | nei        | ja     | omsorgslønn                |
        | 1. oktober 2017    | nei        | ja     | omsorgsstønad              |

  Regel: I kraft fra 1. januar 2012

    @grense
    Scenariomal: Loven før og etter 1. januar 2012
      Gitt at datoen er <dato>
      Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "hele familiens situasjon er vurdert"
      Og at nødvendig avlastning er vurdert til ja fordi "behovet er vurdert"
      Når hol.3-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar              |
        | 31. desember 2011 | ikke_i_kraft      |
        | 1. januar 2012    | skal_tilby_støtte |
        | 2. januar 2012    | skal_tilby_støtte |
