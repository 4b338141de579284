# language: no
Egenskap: Om saken er godt nok opplyst, og parten har fått uttale seg (fvl § 17)
  Kommunen sørger for at saken er opplyst, hører barnet, og legger nye opplysninger fra andre fram for den saken gjelder.

  Regel: Første ledd – saken skal være godt opplyst, og barnet skal høres

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at nye opplysninger fra andre er nei

    Scenariomal: Saken til en voksen
      Gitt at alder er 80 år
      Og at saken er godt opplyst er vurdert til <opplyst> fordi "hjemmebesøket er gjort"
      Når fvl.17 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | opplyst | svar           |
        | ja      | kan_avgjøres   |
        | nei     | må_utredes_mer |

    @grense
    Scenariomal: Barnet skal få si hva det mener
      Gitt at alder er <alder>
      Og at saken er godt opplyst er vurdert til ja fordi "barnehagen og legen har uttalt seg"
      Og at kan danne egne synspunkter er vurdert til <kan> fordi "vi møtte barnet hjemme"
      Og at barnet har fått uttale seg er <spurt>
      Når fvl.17 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | kan | spurt | svar           |
        | 8 år  | ja  | ja    | kan_avgjøres   |
        | 8 år  | ja  | nei   | må_utredes_mer |
        | 3 år  | nei | nei   | kan_avgjøres   |
        | 17 år | ja  | nei   | må_utredes_mer |
        | 18 år | ja  | nei   | kan_avgjøres   |
        | 19 år | ja  | nei   | kan_avgjøres   |

  Regel: Andre ledd – nye opplysninger fra andre legges fram for parten

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at alder er 45 år
      Og at saken er godt opplyst er vurdert til ja fordi "alt er hentet inn"
      Og at fvl.17/kapitlet_gjelder_ikke er oppgitt til nei
      Og at nye opplysninger fra andre er ja
      Og at parten kan se opplysningene er ja
      Og at parten har bekreftet opplysningene er nei
      Og at adresse ukjent er nei
      Og at rask avgjørelse er påkrevd er vurdert til nei fordi "ingen annen venter på svaret"
      Og at unødvendig å legge fram er vurdert til nei fordi "opplysningen kan avgjøre saken"
      Og at forelagt parten er nei

    Scenario: Naboen har ringt og sagt at Nils klarer seg selv, og Nils vet det ikke
      Når fvl.17 vurderes
      Så er svaret "må utredes mer"

    Scenario: Kommunen har ringt Nils og spurt hva han mener om det naboen sier
      Gitt at forelagt parten er ja
      Når fvl.17 vurderes
      Så er svaret "kan avgjøres"

    Scenario: Naboen fortalte ikke noe kommunen ikke visste
      Gitt at nye opplysninger fra andre er nei
      Når fvl.17 vurderes
      Så er svaret "kan avgjøres"

    Scenario: Opplysningen er noe Nils ikke har krav på å se
      Gitt at parten kan se opplysningene er nei
      Når fvl.17 vurderes
      Så er svaret "kan avgjøres"

    Scenario: Nils har alt fortalt det samme
      Gitt at parten har bekreftet opplysningene er ja
      Når fvl.17 vurderes
      Så er svaret "kan avgjøres"

    Scenario: Ingen vet hvor Nils er
      Gitt at adresse ukjent er ja
      Når fvl.17 vurderes
      Så er svaret "kan avgjøres"

    Scenario: En annen part må ha svar straks
      Gitt at rask avgjørelse er påkrevd er vurdert til ja fordi "kona må ha plass i kveld"
      Når fvl.17 vurderes
      Så er svaret "kan avgjøres"

    Scenario: Det naboen sa, har ingenting å si for saken
      Gitt at unødvendig å legge fram er vurdert til ja fordi "opplysningen avgjør ikke saken"
      Når fvl.17 vurderes
      Så er svaret "kan avgjøres"

  Regel: Kapitlet gjelder når reglene om enkeltvedtak gjelder

    Bakgrunn: Ingen la naboens opplysninger fram
      Gitt at datoen er 1. mars 2026
      Og at saken er godt opplyst er vurdert til ja fordi "alt er hentet inn"
      Og at barnet har fått uttale seg er ja
      Og at nye opplysninger fra andre er ja
      Og at parten kan se opplysningene er ja
      Og at parten har bekreftet opplysningene er nei
      Og at adresse ukjent er nei
      Og at rask avgjørelse er påkrevd er vurdert til nei fordi "ingen annen venter på svaret"
      Og at unødvendig å legge fram er vurdert til nei fordi "opplysningen kan avgjøre saken"
      Og at avgjørelsens hjemmel er "hol.3-2-6-c"

    @grense
    Scenariomal: Et kort opphold, et lengre opphold og en sak om ledsagerbevis
      Gitt at alder er 45 år
      Og at forventet varighet er <dager> dager
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at forelagt parten er nei
      Når fvl.17 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dager | utenfor | svar           |
        | 14    | nei     | kan_avgjøres   |
        | 15    | nei     | må_utredes_mer |
        | 14    | ja      | må_utredes_mer |

    @grense
    Scenariomal: Ungdommen selv, i en kort og en lengre sak
      Gitt at alder er 16 år
      Og at forventet varighet er <dager> dager
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at forelagt parten er ja
      Og at mindreårig representert av verge er ja
      Og at mindreårige vil ikke ha opplysningene er nei
      Og at forelagt den mindreårige er nei
      Når fvl.17 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dager | utenfor | svar           |
        | 14    | nei     | kan_avgjøres   |
        | 15    | nei     | må_utredes_mer |
        | 14    | ja      | må_utredes_mer |

    Scenario: Det er ikke kjent hvor lenge tjenesten varer, og ingen la opplysningene fram
      Gitt at alder er 45 år
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at forelagt parten er nei
      Når fvl.17 vurderes
      Så er utfallet uavklart
      Og mangler forventet varighet

  Regel: Fjerde ledd – den mindreårige selv

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at saken er godt opplyst er vurdert til ja fordi "alt er hentet inn"
      Og at barnet har fått uttale seg er ja
      Og at avgjørelse utenfor kapittel 2 er ja
      Og at nye opplysninger fra andre er ja
      Og at parten kan se opplysningene er ja
      Og at parten har bekreftet opplysningene er nei
      Og at adresse ukjent er nei
      Og at rask avgjørelse er påkrevd er vurdert til nei fordi "ingen annen venter på svaret"
      Og at unødvendig å legge fram er vurdert til nei fordi "opplysningen kan avgjøre saken"
      Og at forelagt parten er ja

    @grense
    Scenariomal: Fra femten år legges opplysningene også fram for ungdommen
      Gitt at alder er <alder>
      Og at mindreårig representert av verge er <verge>
      Og at mindreårige vil ikke ha opplysningene er <sagt nei>
      Og at forelagt den mindreårige er <forelagt>
      Når fvl.17 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | verge  | sagt nei | forelagt | svar           |
        | 14 år | ja     | nei      | nei      | kan_avgjøres   |
        | 15 år | ja     | nei      | nei      | må_utredes_mer |
        | 16 år | ja     | nei      | nei      | må_utredes_mer |
        | 16 år | ja     | nei      | ja       | kan_avgjøres   |
        | 16 år | ja     | ja       | nei      | kan_avgjøres   |
        | 16 år | nei    | nei      | nei      | kan_avgjøres   |
        | 17 år | ja     | nei      | nei      | må_utredes_mer |
        | 18 år | ukjent | nei      | nei      | kan_avgjøres   |

    Scenariomal: Unntakene gjelder også for ungdommen selv
      Gitt at alder er 16 år
      Og at mindreårig representert av verge er ja
      Og at mindreårige vil ikke ha opplysningene er nei
      Og at forelagt den mindreårige er nei
      Og at parten kan se opplysningene er <kan se>
      Og at parten har bekreftet opplysningene er <bekreftet>
      Og at rask avgjørelse er påkrevd er vurdert til <haster> fordi "søsteren må ha plass i kveld"
      Og at unødvendig å legge fram er vurdert til <unødvendig> fordi "Mari sa det samme selv i møtet"
      Når fvl.17 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | kan se | bekreftet | haster | unødvendig | svar           |
        | ja     | nei       | nei    | nei        | må_utredes_mer |
        | nei    | nei       | nei    | nei        | kan_avgjøres   |
        | ja     | ja        | nei    | nei        | kan_avgjøres   |
        | ja     | nei       | ja     | nei        | kan_avgjøres   |
        | ja     | nei       | nei    | ja         | kan_avgjøres   |

  Regel: Uten nye opplysninger er det ingenting å legge fram for ungdommen

    Scenario: Alt Mari på seksten vet om saken, har hun fortalt selv
      Gitt at datoen er 1. mars 2026
      Og at alder er 16 år
      Og at saken er godt opplyst er vurdert til ja fordi "alt er hentet inn"
      Og at barnet har fått uttale seg er ja
      Og at nye opplysninger fra andre er nei
      Og at mindreårig representert av verge er ja
      Og at mindreårige vil ikke ha opplysningene er nei
      Og at forelagt den mindreårige er nei
      Når fvl.17 vurderes
      Så er svaret "kan_avgjøres"

  Regel: Regelen er modellert fra 1. januar 2012

    Scenariomal: Før og etter
      Gitt at datoen er <dato>
      Og at saken er godt opplyst er vurdert til nei fordi "ingen har snakket med personen"
      Når fvl.17 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato       | utfall       |
        | 2011-12-31 | uavklart     |
        | 2012-01-01 | ikke oppfylt |

  Regel: Loven gjelder fra 1. januar 1970

    Scenariomal: Loven trådte i kraft 1. januar 1970
      Gitt at datoen er <dato>
      Og at saken er godt opplyst er vurdert til nei fordi "ingen har snakket med personen"
      Når fvl.17 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato       | utfall       |
        | 1969-12-31 | ikke oppfylt |
        | 1970-01-01 | uavklart     |
