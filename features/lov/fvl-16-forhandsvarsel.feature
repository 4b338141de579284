# language: no
Egenskap: Hvem som skal varsles før et vedtak (fvl § 16)
  Kommunen vil på egen hånd gi Erik Prøve færre timer. Den som ikke har uttalt seg, skal varsles før vedtaket. En ungdom over 15 år
  skal selv varsles, også når foreldrene representerer den.

  Bakgrunn: Ingen har snakket med Erik, og ingenting gjør at varselet kan utelates
    Gitt at datoen er 1. mars 2026
    Og at avgjørelse utenfor kapittel 2 er nei
    Og at avgjørelsens hjemmel er "hol.3-2-6-b"
    Og at forventet varighet er 365 dager
    Og at parten har uttalt seg er nei
    Og at varsel umulig eller farlig er vurdert til nei fordi "han kan nås med brev"
    Og at adresse ukjent er nei
    Og at for krevende å finne parten er vurdert til nei fordi "han bor hjemme"
    Og at kjent med saken på annen måte er vurdert til nei fordi "han har ikke hørt noe"
    Og at varsel åpenbart unødvendig er vurdert til nei fordi "timene skal bli færre"

  Regel: Første ledd – hvem som skal varsles

    Bakgrunn:
      Gitt at alder er 70 år
      Og at mindreårig representert av verge er nei

    Scenario: Erik er 70 år og vet ingenting
      Når hvem som skal varsles vurderes
      Så er svaret "skal varsles"

    Scenario: Erik skrev selv til kommunen om timene i forrige uke
      Gitt at parten har uttalt seg er ja
      Når hvem som skal varsles vurderes
      Så er svaret "varsel kreves ikke"

    @grense
    Scenariomal: Gjelder det bare to uker, gjelder ikke reglene om enkeltvedtak
      Gitt at forventet varighet er <dager> dager
      Når hvem som skal varsles vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dager | svar               |
        | 13    | varsel kreves ikke |
        | 14    | varsel kreves ikke |
        | 15    | skal varsles       |

    Scenario: Ingen vet hvor lenge timene skal være færre
      Gitt at forventet varighet er ukjent
      Når hvem som skal varsles vurderes
      Så er utfallet uavklart
      Og mangler forventet varighet

  Regel: Første ledd – ungdom som representeres av foreldrene

    Bakgrunn: Foreldrene til Emma Prøve har uttalt seg for henne
      Gitt at parten har uttalt seg er ja
      Og at mindreårig representert av verge er ja
      Og at mindreårige har uttalt seg er nei

    @grense
    Scenariomal: Emma varsles selv fra hun er 15 år til hun er voksen
      Gitt at alder er <alder> år
      Og at mindreårig representert av verge er <foreldrene representerer>
      Når hvem som skal varsles vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | foreldrene representerer | svar               |
        | 14    | ja                       | varsel kreves ikke |
        | 15    | ja                       | skal varsles       |
        | 16    | ja                       | skal varsles       |
        | 17    | ja                       | skal varsles       |
        | 18    | ukjent                   | varsel kreves ikke |
        | 19    | ukjent                   | varsel kreves ikke |

    Scenario: Emma er 16 år og har selv sagt hva hun mener
      Gitt at alder er 16 år
      Og at mindreårige har uttalt seg er ja
      Når hvem som skal varsles vurderes
      Så er svaret "varsel kreves ikke"

    Scenario: Emma er 16 år, og ingen representerer henne; det er hun som har uttalt seg
      Gitt at alder er 16 år
      Og at mindreårig representert av verge er nei
      Når hvem som skal varsles vurderes
      Så er svaret "varsel kreves ikke"

    Scenario: Emma er 16 år, og ingen vet om noen har snakket med henne
      Gitt at alder er 16 år
      Og at mindreårige har uttalt seg er ukjent
      Når hvem som skal varsles vurderes
      Så er utfallet uavklart
      Og mangler mindreårige har uttalt seg

  Regel: Første ledd – andre enkeltvedtak enn om tjenester

    Bakgrunn:
      Gitt at avgjørelsens hjemmel er "annet kapittel 2"

    Scenario: Erik skal betale en høyere egenandel
      Gitt at avgjørelse utenfor kapittel 2 er ja
      Når hvem som skal varsles vurderes
      Så er svaret "skal varsles"

    Scenario: Saken gjelder verken egenandel eller en tjeneste reglene gjelder for
      Når hvem som skal varsles vurderes
      Så er svaret "varsel kreves ikke"

  Regel: Tredje ledd – når varsel kan utelates

    Bakgrunn: Vedtaket gjelder Eriks egenandel
      Gitt at avgjørelse utenfor kapittel 2 er ja

    Scenario: Erik er hjemme, og han skal varsles
      Når hvem som skal varsles vurderes
      Så er svaret "skal varsles"

    Scenario: Varsler kommunen først, kan ikke vedtaket gjennomføres
      Gitt at varsel umulig eller farlig er vurdert til ja fordi "det ville gjøre vedtaket umulig å gjennomføre"
      Når hvem som skal varsles vurderes
      Så er svaret "varsel kreves ikke"

    Scenario: Eriks adresse er ukjent, men datteren vet hvor han er
      Gitt at adresse ukjent er ja
      Når hvem som skal varsles vurderes
      Så er svaret "skal varsles"

    Scenario: Erik har adresse, og da hjelper det ikke at han er vanskelig å treffe
      Gitt at for krevende å finne parten er vurdert til ja fordi "han er til sjøs"
      Når hvem som skal varsles vurderes
      Så er svaret "skal varsles"

    Scenario: Eriks adresse er ukjent, og kommunen har lett lenge etter ham
      Gitt at adresse ukjent er ja
      Og at for krevende å finne parten er vurdert til ja fordi "verken familien eller politiet vet hvor han er"
      Når hvem som skal varsles vurderes
      Så er svaret "varsel kreves ikke"

    Scenario: Erik har fått vite alt i et møte og rukket å svare
      Gitt at kjent med saken på annen måte er vurdert til ja fordi "møtet 20. februar, der han fikk komme til orde"
      Når hvem som skal varsles vurderes
      Så er svaret "varsel kreves ikke"

    Scenario: Egenandelen faller bort, og varsel har ingen hensikt
      Gitt at varsel åpenbart unødvendig er vurdert til ja fordi "vedtaket er bare til fordel for ham"
      Når hvem som skal varsles vurderes
      Så er svaret "varsel kreves ikke"

    Scenario: Ingen har vurdert om Erik alt vet nok
      Gitt at kjent med saken på annen måte er ukjent
      Når hvem som skal varsles vurderes
      Så er utfallet uavklart
      Og må kjent med saken på annen måte vurderes

  Regel: Ingen har undersøkt noe ennå

    Bakgrunn:
      Gitt at avgjørelse utenfor kapittel 2 er ukjent
      Og at forventet varighet er ukjent
      Og at parten har uttalt seg er ukjent
      Og at varsel umulig eller farlig er ukjent
      Og at adresse ukjent er ukjent
      Og at for krevende å finne parten er ukjent
      Og at kjent med saken på annen måte er ukjent
      Og at varsel åpenbart unødvendig er ukjent

    Scenario: Saksbehandleren spør om Erik må varsles, og må vite mer
      Når hvem som skal varsles vurderes
      Så er utfallet uavklart
      Og mangler parten har uttalt seg
      Og må varsel åpenbart unødvendig vurderes

  Regel: Ordlyden før februar 2014 er ikke gått gjennom

    @grense
    Scenariomal: En gammel avgjørelse reglene om enkeltvedtak ikke gjelder for
      Gitt at datoen er <dato>
      Og at avgjørelse utenfor kapittel 2 er ukjent
      Og at forventet varighet er ukjent
      Og at fvl.16/reglene_om_enkeltvedtak_gjelder er oppgitt til nei
      Når fvl.16 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 6. februar 2014   | uavklart     |
        | 7. februar 2014   | ikke oppfylt |
