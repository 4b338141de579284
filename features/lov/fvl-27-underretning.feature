# language: no
Egenskap: Underretning om vedtaket (fvl § 27)
  Parten skal få vedtaket så snart som mulig, på riktig måte, og få vite hvordan det kan klages.

  Regel: Første ledd – når og hvordan

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er nei
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
        | hvordan_klage |
        | innsyn        |

    Scenariomal: Tid og måte
      Gitt at mindreårig representert av verge er nei
      Og at underretning åpenbart unødvendig er vurdert til nei fordi "personen venter på svar"
      Og at underrettet så snart som mulig er vurdert til <tidsnok> fordi "brevet er datert dagen etter"
      Og at underrettet skriftlig er <skriftlig>
      Og at skriftlig er særlig byrdefullt er vurdert til <byrdefullt> fordi "situasjonen"
      Og at underretningen haster er vurdert til <haster> fordi "oppstart i dag"
      Når fvl.27 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | tidsnok | skriftlig | byrdefullt | haster | svar         |
        | ja      | ja        | nei        | nei    | i_orden      |
        | nei     | ja        | nei        | nei    | ikke_i_orden |
        | ja      | nei       | nei        | nei    | ikke_i_orden |
        | ja      | nei       | ja         | nei    | i_orden      |
        | ja      | nei       | nei        | ja     | i_orden      |

    @grense
    Scenariomal: Ungdom som representeres av foreldrene
      Gitt at underretning åpenbart unødvendig er vurdert til nei fordi "personen venter på svar"
      Og at underrettet så snart som mulig er vurdert til ja fordi "brevet er datert dagen etter"
      Og at underrettet skriftlig er ja
      Og at mindreårig representert av verge er <verge>
      Og at alder er <alder> år
      Og at mindreårige har fått vedtaket er <fått>
      Når fvl.27 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | verge | alder | fått | svar        |
        | ja    | 14    | nei  | i_orden     |
        | ja    | 15    | nei  | ikke_i_orden |
        | ja    | 16    | nei  | ikke_i_orden |
        | ja    | 16    | ja   | i_orden     |
        | nei   | 16    | nei  | i_orden     |

    Scenariomal: Underretning kan utelates når den er unødvendig og vedtaket er uten ulempe
      Gitt at underrettet så snart som mulig er vurdert til nei fordi "ikke sendt"
      Og at underretning åpenbart unødvendig er vurdert til <unødvendig> fordi "det vedtaket går ut på"
      Og at vedtaket er uten ulempe er <uten ulempe>
      Når fvl.27 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | unødvendig | uten ulempe | svar        |
        | ja         | ja          | i_orden     |
        | ja         | nei         | ikke_i_orden |
        | nei        | ja          | ikke_i_orden |

    Scenario: Ingen har vurdert om underretning er unødvendig
      Gitt at underrettet så snart som mulig er vurdert til nei fordi "ikke sendt"
      Og at vedtaket er uten ulempe er ja
      Når fvl.27 vurderes
      Så er utfallet uavklart
      Og må underretning åpenbart unødvendig vurderes

    Scenario: Det er ikke kjent om parten fikk vedtaket skriftlig
      Gitt at mindreårig representert av verge er nei
      Og at underretning åpenbart unødvendig er vurdert til nei fordi "personen venter på svar"
      Og at underrettet så snart som mulig er vurdert til ja fordi "brevet er datert dagen etter"
      Når fvl.27 vurderes
      Så er utfallet uavklart
      Og mangler underrettet skriftlig

  Regel: Andre og tredje ledd – grunner, klage og innsyn

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at mindreårig representert av verge er nei
      Og at underretning åpenbart unødvendig er vurdert til nei fordi "personen venter på svar"
      Og at underrettet så snart som mulig er vurdert til ja fordi "brevet er datert dagen etter"
      Og at underrettet skriftlig er ja
      Og at kan gjennomføres til skade før klagen er avgjort er nei
      Og at søksmål har vilkår er nei
      Og at grunn til å nevne fritt rettsråd er vurdert til nei fordi "alt er innvilget"
      Og at grunn til å nevne veiledning er vurdert til nei fordi "alt er innvilget"
      Og at grunn til å nevne sakskostnader er vurdert til nei fordi "alt er innvilget"

    Scenariomal: Noe av dette mangler
      Gitt at avgjørelse utenfor kapittel 2 er nei
      Og at oppgitt klagefrist er 4 uker
      Og følgende opplyst:
        | om         |
        | <grunner>  |
        | <adgang>   |
        | <frist>    |
        | <instans>  |
        | <hvordan>  |
        | <innsyn>   |
      Når fvl.27 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | grunner            | adgang      | frist      | instans      | hvordan       | innsyn     | svar        |
        | grunnene           | klageadgang | klagefrist | klageinstans | hvordan_klage | innsyn     | i_orden     |
        | hvordan_få_grunnene | klageadgang | klagefrist | klageinstans | hvordan_klage | innsyn     | i_orden     |
        | veiledning         | klageadgang | klagefrist | klageinstans | hvordan_klage | innsyn     | ikke_i_orden |
        | grunnene           | veiledning  | klagefrist | klageinstans | hvordan_klage | innsyn     | ikke_i_orden |
        | grunnene           | klageadgang | veiledning | klageinstans | hvordan_klage | innsyn     | ikke_i_orden |
        | grunnene           | klageadgang | klagefrist | veiledning   | hvordan_klage | innsyn     | ikke_i_orden |
        | grunnene           | klageadgang | klagefrist | klageinstans | veiledning    | innsyn     | ikke_i_orden |
        | grunnene           | klageadgang | klagefrist | klageinstans | hvordan_klage | veiledning | ikke_i_orden |

    @grense
    Scenariomal: Tre uker er for kort når saken gjelder tjenester eller egenandel
      Gitt at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at vedtaket gjelder egenandel er <egenandel>
      Og at oppgitt klagefrist er <uker> uker
      Og følgende opplyst:
        | om            |
        | grunnene      |
        | klageadgang   |
        | klagefrist    |
        | klageinstans  |
        | hvordan_klage |
        | innsyn        |
      Når fvl.27 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | utenfor | egenandel | uker | svar         |
        | nei     | nei       | 3    | ikke_i_orden |
        | nei     | nei       | 4    | i_orden      |
        | nei     | nei       | 5    | i_orden      |
        | ja      | ja        | 3    | ikke_i_orden |
        | ja      | ja        | 4    | i_orden      |
        | ja      | nei       | 2    | ikke_i_orden |
        | ja      | nei       | 3    | i_orden      |

  Regel: Tredje og fjerde ledd – det som bare noen ganger må være med

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at mindreårig representert av verge er nei
      Og at underretning åpenbart unødvendig er vurdert til nei fordi "personen venter på svar"
      Og at underrettet så snart som mulig er vurdert til ja fordi "brevet er datert dagen etter"
      Og at underrettet skriftlig er ja
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at oppgitt klagefrist er 4 uker
      Og følgende opplyst:
        | om            |
        | grunnene      |
        | klageadgang   |
        | klagefrist    |
        | klageinstans  |
        | hvordan_klage |
        | innsyn        |

    Scenariomal: Det trengs, men er ikke med
      Gitt at kan gjennomføres til skade før klagen er avgjort er <skade>
      Og at søksmål har vilkår er <søksmål>
      Og at grunn til å nevne fritt rettsråd er vurdert til <rettsråd> fordi "avslag"
      Og at grunn til å nevne veiledning er vurdert til <veiledning> fordi "personen har spurt om regler"
      Og at grunn til å nevne sakskostnader er vurdert til <kostnader> fordi "endret etter klage"
      Når fvl.27 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | skade | søksmål | rettsråd | veiledning | kostnader | svar        |
        | nei   | nei     | nei      | nei        | nei       | i_orden     |
        | ja    | nei     | nei      | nei        | nei       | ikke_i_orden |
        | nei   | ja      | nei      | nei        | nei       | ikke_i_orden |
        | nei   | nei     | ja       | nei        | nei       | ikke_i_orden |
        | nei   | nei     | nei      | ja         | nei       | ikke_i_orden |
        | nei   | nei     | nei      | nei        | ja        | ikke_i_orden |

  Regel: Tredje og fjerde ledd – når alt er med

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at mindreårig representert av verge er nei
      Og at underretning åpenbart unødvendig er vurdert til nei fordi "personen venter på svar"
      Og at underrettet så snart som mulig er vurdert til ja fordi "brevet er datert dagen etter"
      Og at underrettet skriftlig er ja
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at oppgitt klagefrist er 4 uker

    Scenario: Alt trengs, og alt er med
      Gitt at kan gjennomføres til skade før klagen er avgjort er ja
      Og at søksmål har vilkår er ja
      Og at grunn til å nevne fritt rettsråd er vurdert til ja fordi "avslag"
      Og at grunn til å nevne veiledning er vurdert til ja fordi "personen har spurt om regler"
      Og at grunn til å nevne sakskostnader er vurdert til ja fordi "endret etter klage"
      Og følgende opplyst:
        | om             |
        | grunnene       |
        | klageadgang    |
        | klagefrist     |
        | klageinstans   |
        | hvordan_klage  |
        | innsyn         |
        | utsettelse     |
        | søksmålsvilkår |
        | rettsråd       |
        | veiledning     |
        | sakskostnader  |
      Når fvl.27 vurderes
      Så er svaret "i_orden"

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
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
