# language: no
Egenskap: Underretning om vedtaket (fvl § 27)
  Kommunen har fattet vedtak om hjemmehjelp til Tove Prøve. Hun skal få det så snart som mulig, på riktig måte, og få vite hvordan
  hun kan klage.

  Bakgrunn: Tove fikk et brev dagen etter vedtaket, og det har med alt det skal
    Gitt at datoen er 1. mars 2026
    Og at avgjørelse utenfor kapittel 2 er nei
    Og at mindreårig representert av verge er nei
    Og at underretning åpenbart unødvendig er vurdert til nei fordi "hun venter på svar"
    Og at underrettet så snart som mulig er vurdert til ja fordi "brevet er datert dagen etter vedtaket"
    Og at underrettet skriftlig er ja
    Og at skriftlig er særlig byrdefullt er vurdert til nei fordi "kommunen sender brev hver dag"
    Og at underretningen haster er vurdert til nei fordi "hjelpen begynner neste måned"
    Og at oppgitt klagefrist er 4 uker
    Og at kan gjennomføres til skade før klagen er avgjort er nei
    Og at søksmål har vilkår er nei
    Og at grunn til å nevne fritt rettsråd er vurdert til nei fordi "alt er innvilget"
    Og at grunn til å nevne veiledning er vurdert til nei fordi "alt er innvilget"
    Og at grunn til å nevne sakskostnader er vurdert til nei fordi "alt er innvilget"
    Og følgende opplyst:
      | om            |
      | grunnene      |
      | klageadgang   |
      | klagefrist    |
      | klageinstans  |
      | hvordan klage |
      | innsyn        |

  Scenario: Brevet er i orden
    Når underretning om vedtaket vurderes
    Så er svaret "i orden"

  Regel: Første ledd – når og hvordan

    Scenario: Brevet ble liggende i seks uker
      Gitt at underrettet så snart som mulig er vurdert til nei fordi "brevet ble liggende i seks uker"
      Når underretning om vedtaket vurderes
      Så er svaret "ikke i orden"

    Scenario: Tove fikk bare vite det på telefon
      Gitt at underrettet skriftlig er nei
      Når underretning om vedtaket vurderes
      Så er svaret "ikke i orden"

    Scenario: Et brev ville være særlig byrdefullt, og Tove fikk vite det muntlig
      Gitt at underrettet skriftlig er nei
      Og at skriftlig er særlig byrdefullt er vurdert til ja fordi "strømmen og posten er borte i bygda"
      Når underretning om vedtaket vurderes
      Så er svaret "i orden"

    Scenario: Hjelpen begynner i kveld, og hjemmetjenesten ringte
      Gitt at underrettet skriftlig er nei
      Og at underretningen haster er vurdert til ja fordi "hjelpen begynner i kveld"
      Når underretning om vedtaket vurderes
      Så er svaret "i orden"

    Scenario: Ingen vet om Tove fikk brevet
      Gitt at underrettet skriftlig er ukjent
      Og at skriftlig er særlig byrdefullt er ukjent
      Og at underretningen haster er ukjent
      Når underretning om vedtaket vurderes
      Så er utfallet uavklart
      Og mangler underrettet skriftlig

  Regel: Første ledd – ungdom som representeres av foreldrene

    Bakgrunn: Vedtaket gjelder Emma Prøve, og foreldrene fikk brevet
      Gitt at mindreårig representert av verge er ja
      Og at mindreårige har fått vedtaket er nei

    @grense
    Scenariomal: Fra Emma er 15 år, skal hun selv ha det
      Gitt at alder er <alder> år
      Når underretning om vedtaket vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | svar         |
        | 14    | i orden      |
        | 15    | ikke i orden |
        | 16    | ikke i orden |

    Scenario: Emma er 16 år og fikk sitt eget brev
      Gitt at alder er 16 år
      Og at mindreårige har fått vedtaket er ja
      Når underretning om vedtaket vurderes
      Så er svaret "i orden"

    Scenario: Emma er 16 år og fører saken selv
      Gitt at alder er 16 år
      Og at mindreårig representert av verge er nei
      Når underretning om vedtaket vurderes
      Så er svaret "i orden"

  Regel: Første ledd – når underretning kan utelates

    Bakgrunn: Kommunen har ikke sendt noe
      Gitt at underrettet så snart som mulig er vurdert til nei fordi "ikke sendt"

    Scenario: Vedtaket retter bare en skrivefeil i adressen, og er uten ulempe for Tove
      Gitt at underretning åpenbart unødvendig er vurdert til ja fordi "bare en skrivefeil er rettet"
      Og at vedtaket er uten ulempe er ja
      Når underretning om vedtaket vurderes
      Så er svaret "i orden"

    Scenario: Kommunen mente at det var unødvendig, men Tove mister en time
      Gitt at underretning åpenbart unødvendig er vurdert til ja fordi "hun sa selv at hun visste det"
      Og at vedtaket er uten ulempe er nei
      Når underretning om vedtaket vurderes
      Så er svaret "ikke i orden"

    Scenario: Vedtaket er bare til fordel for Tove, men hun venter på svaret
      Gitt at vedtaket er uten ulempe er ja
      Når underretning om vedtaket vurderes
      Så er svaret "ikke i orden"

    Scenario: Ingen har vurdert om det var unødvendig å si fra
      Gitt at underretning åpenbart unødvendig er ukjent
      Og at vedtaket er uten ulempe er ja
      Når underretning om vedtaket vurderes
      Så er utfallet uavklart
      Og må underretning åpenbart unødvendig vurderes

  Regel: Andre og tredje ledd – grunner, klage og innsyn

    Scenariomal: Brevet glemmer ett punkt, og det hjelper ikke at det nevner veiledning i stedet
      Gitt følgende opplyst:
        | om        |
        | <grunner> |
        | <adgang>  |
        | <frist>   |
        | <instans> |
        | <hvordan> |
        | <innsyn>  |
      Når underretning om vedtaket vurderes
      Så er svaret "<svar>"

      Eksempler:
        | grunner             | adgang      | frist      | instans      | hvordan       | innsyn     | svar         |
        | hvordan få grunnene | klageadgang | klagefrist | klageinstans | hvordan klage | innsyn     | i orden      |
        | veiledning          | klageadgang | klagefrist | klageinstans | hvordan klage | innsyn     | ikke i orden |
        | grunnene            | veiledning  | klagefrist | klageinstans | hvordan klage | innsyn     | ikke i orden |
        | grunnene            | klageadgang | veiledning | klageinstans | hvordan klage | innsyn     | ikke i orden |
        | grunnene            | klageadgang | klagefrist | veiledning   | hvordan klage | innsyn     | ikke i orden |
        | grunnene            | klageadgang | klagefrist | klageinstans | veiledning    | innsyn     | ikke i orden |
        | grunnene            | klageadgang | klagefrist | klageinstans | hvordan klage | veiledning | ikke i orden |

    @grense
    Scenariomal: Brevet sier tre uker, og det er for kort når saken gjelder tjenester eller egenandel
      Gitt at avgjørelse utenfor kapittel 2 er <andre vedtak>
      Og at vedtaket gjelder egenandel er <egenandel>
      Og at oppgitt klagefrist er <frist>
      Når underretning om vedtaket vurderes
      Så er svaret "<svar>"

      Eksempler:
        | andre vedtak | egenandel | frist  | svar         |
        | nei          | nei       | 3 uker | ikke i orden |
        | nei          | nei       | 4 uker | i orden      |
        | nei          | nei       | 5 uker | i orden      |
        | ja           | ja        | 3 uker | ikke i orden |
        | ja           | ja        | 4 uker | i orden      |
        | ja           | nei       | 2 uker | ikke i orden |
        | ja           | nei       | 3 uker | i orden      |

  Regel: Tredje og fjerde ledd – det som bare noen ganger må være med, og som Toves brev ikke har

    Scenario: Timene blir færre fra mandag, og brevet sier ikke at gjennomføringen kan utsettes
      Gitt at kan gjennomføres til skade før klagen er avgjort er ja
      Når underretning om vedtaket vurderes
      Så er svaret "ikke i orden"

    Scenario: Det er vilkår for å gå til søksmål, og brevet sier det ikke
      Gitt at søksmål har vilkår er ja
      Når underretning om vedtaket vurderes
      Så er svaret "ikke i orden"

    Scenario: Tove fikk avslag og har dårlig råd, og brevet nevner ikke fritt rettsråd
      Gitt at grunn til å nevne fritt rettsråd er vurdert til ja fordi "avslag, og hun lever av minstepensjon"
      Når underretning om vedtaket vurderes
      Så er svaret "ikke i orden"

    Scenario: Tove har spurt om reglene, og brevet nevner ikke at kommunen skal veilede
      Gitt at grunn til å nevne veiledning er vurdert til ja fordi "hun har spurt om reglene to ganger"
      Når underretning om vedtaket vurderes
      Så er svaret "ikke i orden"

    Scenario: Vedtaket er endret etter at advokaten klaget, og brevet nevner ikke sakskostnader
      Gitt at grunn til å nevne sakskostnader er vurdert til ja fordi "endret etter klage fra advokat"
      Når underretning om vedtaket vurderes
      Så er svaret "ikke i orden"

    Scenario: Alt dette trengs, og brevet har alt med
      Gitt at kan gjennomføres til skade før klagen er avgjort er ja
      Og at søksmål har vilkår er ja
      Og at grunn til å nevne fritt rettsråd er vurdert til ja fordi "avslag"
      Og at grunn til å nevne veiledning er vurdert til ja fordi "hun har spurt om reglene"
      Og at grunn til å nevne sakskostnader er vurdert til ja fordi "endret etter klage"
      Og følgende opplyst:
        | om             |
        | grunnene       |
        | klageadgang    |
        | klagefrist     |
        | klageinstans   |
        | hvordan klage  |
        | innsyn         |
        | utsettelse     |
        | søksmålsvilkår |
        | rettsråd       |
        | veiledning     |
        | sakskostnader  |
      Når underretning om vedtaket vurderes
      Så er svaret "i orden"

  Regel: Tove sier at hun ikke har hørt noe, og ingen har funnet brevet

    Bakgrunn:
      Gitt at mindreårig representert av verge er ukjent
      Og at underretning åpenbart unødvendig er ukjent
      Og at underrettet så snart som mulig er ukjent
      Og at underrettet skriftlig er ukjent
      Og at skriftlig er særlig byrdefullt er ukjent
      Og at underretningen haster er ukjent
      Og at oppgitt klagefrist er ukjent
      Og at kan gjennomføres til skade før klagen er avgjort er ukjent
      Og at søksmål har vilkår er ukjent
      Og at grunn til å nevne fritt rettsråd er ukjent
      Og at grunn til å nevne veiledning er ukjent
      Og at grunn til å nevne sakskostnader er ukjent
      Og at det ikke finnes noen opplyst
      Og at listen over opplyst ikke er fullstendig

    Scenario: Det er ikke avklart om underretningen var i orden
      Når underretning om vedtaket vurderes
      Så er utfallet uavklart
      Og mangler underrettet skriftlig
      Og mangler opplyst
      Og må underretning åpenbart unødvendig vurderes

  Regel: Ordlyden før februar 2014 er ikke gått gjennom

    @grense
    Scenariomal: Et gammelt vedtak uten følger, som ingen sendte
      Gitt at datoen er <dato>
      Og at underretning åpenbart unødvendig er vurdert til ja fordi "ingen følger"
      Og at vedtaket er uten ulempe er ja
      Når fvl.27 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 6. februar 2014   | uavklart     |
        | 7. februar 2014   | oppfylt      |
