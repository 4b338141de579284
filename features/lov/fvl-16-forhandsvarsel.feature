# language: no
Egenskap: Hvem som skal varsles før et vedtak (fvl § 16)
  Den som ikke har uttalt seg, skal varsles før vedtaket. En ungdom over 15 år skal selv varsles, også når foreldrene representerer den.

  Regel: Første ledd – hvem som skal varsles

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Og at varsel umulig eller farlig er vurdert til nei fordi "personen kan nås med brev"
      Og at adresse ukjent er nei
      Og at kjent med saken på annen måte er vurdert til nei fordi "personen har ikke hørt noe"
      Og at varsel åpenbart unødvendig er vurdert til nei fordi "timene skal bli færre"

    Scenariomal: Kommunen vil gjøre om en tjeneste av eget tiltak
      Gitt at forventet varighet er 365 dager
      Og at alder er 70 år
      Og at mindreårig representert av verge er nei
      Og at parten har uttalt seg er <uttalt>
      Når fvl.16 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | uttalt | svar               |
        | nei    | skal_varsles       |
        | ja     | varsel_kreves_ikke |

    @grense
    Scenariomal: Reglene om enkeltvedtak må gjelde
      Gitt at forventet varighet er <dager> dager
      Og at parten har uttalt seg er nei
      Når fvl.16 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dager | svar               |
        | 13    | varsel_kreves_ikke |
        | 14    | varsel_kreves_ikke |
        | 15    | skal_varsles       |

    @grense
    Scenariomal: Ungdom som representeres av foreldrene
      Gitt at forventet varighet er 365 dager
      Og at parten har uttalt seg er ja
      Og at alder er <alder> år
      Og at mindreårig representert av verge er <verge>
      Og at mindreårige har uttalt seg er <hørt>
      Når fvl.16 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | verge | hørt | svar               |
        | 14    | ja    | nei  | varsel_kreves_ikke |
        | 15    | ja    | nei  | skal_varsles       |
        | 16    | ja    | nei  | skal_varsles       |
        | 16    | ja    | ja   | varsel_kreves_ikke |
        | 16    | nei   | nei  | varsel_kreves_ikke |
        | 17    | ja    | nei  | skal_varsles       |
        | 18    | ukjent | nei  | varsel_kreves_ikke |
        | 19    | ukjent | nei  | varsel_kreves_ikke |

    Scenario: Ingen vet om ungdommen har uttalt seg
      Gitt at forventet varighet er 365 dager
      Og at parten har uttalt seg er ja
      Og at alder er 16 år
      Og at mindreårig representert av verge er ja
      Når fvl.16 vurderes
      Så er utfallet uavklart
      Og mangler mindreårige har uttalt seg

    Scenario: Det er ikke kjent hvor lenge tjenesten skal vare
      Gitt at parten har uttalt seg er nei
      Når fvl.16 vurderes
      Så er utfallet uavklart
      Og mangler forventet varighet

  Regel: Første ledd – andre enkeltvedtak enn om tjenester

    Scenariomal: Vedtak om egenandel
      Gitt at datoen er 1. mars 2026
      Og at avgjørelsens hjemmel er "annet_kapittel_2"
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at parten har uttalt seg er nei
      Og at varsel umulig eller farlig er vurdert til nei fordi "personen kan nås med brev"
      Og at adresse ukjent er nei
      Og at kjent med saken på annen måte er vurdert til nei fordi "personen har ikke hørt noe"
      Og at varsel åpenbart unødvendig er vurdert til nei fordi "prisen blir høyere"
      Når fvl.16 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | utenfor | svar               |
        | ja      | skal_varsles       |
        | nei     | varsel_kreves_ikke |

  Regel: Tredje ledd – når varsel kan utelates

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at parten har uttalt seg er nei

    Scenariomal: Hvert unntak for seg
      Gitt at varsel umulig eller farlig er vurdert til <umulig> fordi "situasjonen nå"
      Og at adresse ukjent er <adresse>
      Og at for krevende å finne parten er vurdert til <krevende> fordi "det som er prøvd"
      Og at kjent med saken på annen måte er vurdert til <kjent> fordi "møtet med personen"
      Og at varsel åpenbart unødvendig er vurdert til <unødvendig> fordi "det vedtaket går ut på"
      Når fvl.16 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | umulig | adresse | krevende | kjent | unødvendig | svar               |
        | nei    | nei     | nei      | nei   | nei        | skal_varsles       |
        | ja     | nei     | nei      | nei   | nei        | varsel_kreves_ikke |
        | nei    | ja      | nei      | nei   | nei        | skal_varsles       |
        | nei    | nei     | ja       | nei   | nei        | skal_varsles       |
        | nei    | ja      | ja       | nei   | nei        | varsel_kreves_ikke |
        | nei    | nei     | nei      | ja    | nei        | varsel_kreves_ikke |
        | nei    | nei     | nei      | nei   | ja         | varsel_kreves_ikke |

    Scenario: Om parten alt vet nok, må vurderes
      Gitt at varsel umulig eller farlig er vurdert til nei fordi "situasjonen nå"
      Og at adresse ukjent er nei
      Og at varsel åpenbart unødvendig er vurdert til nei fordi "det vedtaket går ut på"
      Når fvl.16 vurderes
      Så er utfallet uavklart
      Og må kjent med saken på annen måte vurderes

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at fvl.16/reglene_om_enkeltvedtak_gjelder er oppgitt til nei
      Når fvl.16 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 6. februar 2014   | uavklart     |
        | 7. februar 2014   | ikke oppfylt |
