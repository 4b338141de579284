# language: no
Egenskap: Det en begrunnelse må inneholde (fvl § 25 første og andre ledd)
  Kari Prøve har fått avslag på støttekontakt. Begrunnelsen skal vise henne reglene avslaget bygger på, og hva kommunen har
  lagt til grunn om henne. Mangler noe, er begrunnelsen mangelfull; det sier ikke om vedtaket blir et annet.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at avgjørelse utenfor kapittel 2 er ja
    Og at reglene er vist til er ja
    Og at parten kjenner reglene er nei
    Og at må forklare reglene er vurdert til nei fordi "regelen står i én setning i vedtaket"
    Og at fakta er nevnt er ja
    Og at viser til kjent framstilling er nei

  Regel: Første ledd – reglene

    Scenario: Vedtaket viser til paragrafen og forteller hva kommunen har lagt vekt på
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "holder"

    Scenario: Vedtaket sier ikke hvilken lov det bygger på
      Gitt at reglene er vist til er nei
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "mangelfull"

    Scenario: Kari viste selv til paragrafen i søknaden, og da trenger ikke vedtaket å gjenta den
      Gitt at reglene er vist til er nei
      Og at parten kjenner reglene er ja
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "holder"

    Scenario: Ingen vet om Kari kjenner regelen vedtaket ikke nevner
      Gitt at reglene er vist til er nei
      Og at parten kjenner reglene er ukjent
      Når det en begrunnelse må inneholde vurderes
      Så er utfallet uavklart
      Og mangler parten kjenner reglene

  Regel: Første ledd – innholdet i reglene, når det trengs for å forstå vedtaket

    Bakgrunn:
      Gitt at må forklare reglene er vurdert til ja fordi "avslaget bygger på en unntaksregel hun ikke kan kjenne"

    Scenario: Regelen er forklart
      Gitt at reglene er forklart er ja
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "holder"

    Scenario: Regelen er bare nevnt med nummer
      Gitt at reglene er forklart er nei
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "mangelfull"

    Scenario: Regelen kunne vært forklart, men det trengs ikke
      Gitt at må forklare reglene er vurdert til nei fordi "hun er jurist og siterte den selv"
      Og at reglene er forklart er nei
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "holder"

    Scenario: Ingen har vurdert om regelen må forklares for henne
      Gitt at må forklare reglene er ukjent
      Og at reglene er forklart er nei
      Når det en begrunnelse må inneholde vurderes
      Så er utfallet uavklart
      Og må må forklare reglene vurderes

  Regel: Andre ledd – de faktiske forholdene

    Bakgrunn:
      Gitt at fakta er nevnt er nei
      Og at viser til kjent framstilling er nei

    Scenario: Vedtaket sier bare at vilkårene ikke er oppfylt
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "mangelfull"

    Scenario: Vedtaket viser til kartleggingen fra hjemmebesøket, og den ligger ved
      Gitt at viser til kjent framstilling er ja
      Og at kopi av framstillingen vedlagt er ja
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "holder"

    Scenario: Vedtaket viser til kartleggingen, men Kari får den ikke
      Gitt at viser til kjent framstilling er ja
      Og at kopi av framstillingen vedlagt er nei
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "mangelfull"

    Scenario: Kartleggingen ligger i konvolutten, men vedtaket sier ikke at det bygger på den
      Gitt at kopi av framstillingen vedlagt er ja
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "mangelfull"

    Scenario: Den som ser på klagen, har ikke lest vedtaket ennå
      Gitt at fakta er nevnt er ukjent
      Når det en begrunnelse må inneholde vurderes
      Så er utfallet uavklart
      Og mangler fakta er nevnt

  Regel: Kravet følger reglene om enkeltvedtak

    Bakgrunn:
      Gitt at fakta er nevnt er nei
      Og at viser til kjent framstilling er nei
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"

    @grense
    Scenariomal: Kari får hjelp til rengjøring mens hånden er i gips, og varigheten avgjør hva som kreves
      Gitt at forventet varighet er <dager> dager
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dager | svar       |
        | 13    | holder     |
        | 14    | holder     |
        | 15    | mangelfull |

    Scenario: Gjelder vedtaket noe annet enn tjenester, er to uker ingen grense
      Gitt at avgjørelse utenfor kapittel 2 er ja
      Og at forventet varighet er 14 dager
      Når det en begrunnelse må inneholde vurderes
      Så er svaret "mangelfull"

    Scenario: Ingen har ført hvilken tjeneste vedtaket gjelder
      Gitt at avgjørelsens hjemmel er ukjent
      Når det en begrunnelse må inneholde vurderes
      Så er utfallet uavklart
      Og mangler avgjørelsens hjemmel

    Scenario: Ingen har ført om vedtaket også gjelder noe annet enn tjenester
      Gitt at avgjørelse utenfor kapittel 2 er ukjent
      Og at forventet varighet er 14 dager
      Når det en begrunnelse må inneholde vurderes
      Så er utfallet uavklart
      Og mangler avgjørelse utenfor kapittel 2

  Regel: Ingen har lest vedtaket ennå

    Bakgrunn:
      Gitt at avgjørelse utenfor kapittel 2 er ukjent
      Og at reglene er vist til er ukjent
      Og at parten kjenner reglene er ukjent
      Og at må forklare reglene er ukjent
      Og at fakta er nevnt er ukjent
      Og at viser til kjent framstilling er ukjent

    Scenario: Karis klage ligger i posten, og vedtaket er ikke funnet fram
      Når det en begrunnelse må inneholde vurderes
      Så er utfallet uavklart
      Og mangler reglene er vist til
      Og må må forklare reglene vurderes
      Og mangler fakta er nevnt

  Regel: Ordlyden før 2012 er ikke gått gjennom

    @grense
    Scenariomal: Et gammelt vedtak uten et ord om hva som er lagt til grunn
      Gitt at datoen er <dato>
      Og at fakta er nevnt er nei
      Og at viser til kjent framstilling er nei
      Når det en begrunnelse må inneholde vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | ikke oppfylt |
