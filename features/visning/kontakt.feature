# language: no
Egenskap: Når kommunen kan ta kontakt om tjenester
  Kommunen vil si fra til Nina Prøve om et tilbud hun kan ha nytte av. På Min side kan den vise det uten å spørre. SMS og e-post
  krever et samtykke som er registrert: fra hvem, og når.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at alder er 40 år
    Og at samtykke til kontakt er ja
    Og at samtykke gitt av er "personen selv"
    Og at samtykke gitt dato er 1. februar 2026

  Regel: Min side

    Scenario: Nina har sagt nei til kontakt, men ser tilbudet når hun selv logger inn
      Gitt at visning kanal er "min side"
      Og at samtykke til kontakt er nei
      Når kontakt om tjenester vurderes
      Så er svaret "kan kontaktes"
      Og er vilkåret på_min_side oppfylt

    @grense
    Scenariomal: Reglene gjelder fra 2012
      Gitt at datoen er <dag>
      Og at visning kanal er "min side"
      Når visning.kontakt vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dag               | svar          |
        | 31. desember 2011 | ikke i kraft  |
        | 1. januar 2012    | kan kontaktes |

  Regel: SMS og e-post krever samtykke

    Scenariomal: Nina har samtykket i februar
      Gitt at visning kanal er "<kanal>"
      Når kontakt om tjenester vurderes
      Så er svaret "kan kontaktes"
      Og er vilkåret på_min_side ikke oppfylt

      Eksempler:
        | kanal |
        | sms   |
        | epost |

    Scenariomal: Nina har sagt nei
      Gitt at visning kanal er "<kanal>"
      Og at samtykke til kontakt er nei
      Når kontakt om tjenester vurderes
      Så er svaret "kan ikke kontaktes"

      Eksempler:
        | kanal |
        | sms   |
        | epost |

    Scenario: Ingen har spurt henne
      Gitt at visning kanal er "sms"
      Og at samtykke til kontakt er ukjent
      Når kontakt om tjenester vurderes
      Så er utfallet uavklart
      Og mangler samtykke til kontakt

    Scenario: Nina trakk samtykket i januar
      Gitt at visning kanal er "sms"
      Og at samtykke til kontakt er ja til 31. januar 2026
      Og at samtykke gitt dato er 1. januar 2026
      Når kontakt om tjenester vurderes
      Så er utfallet uavklart
      Og mangler samtykke til kontakt

    Scenario: Hun har sagt nei, og ingen vet hvilken kanal meldingen skal gå i
      Gitt at samtykke til kontakt er nei
      Når kontakt om tjenester vurderes
      Så er utfallet uavklart
      Og er vilkåret på_min_side uavklart

    Scenario: Det står at hun samtykket, men ikke når
      Gitt at visning kanal er "epost"
      Og at samtykke gitt dato er ukjent
      Når kontakt om tjenester vurderes
      Så er utfallet uavklart
      Og mangler samtykke gitt dato

    @grense
    Scenariomal: Samtykket må være gitt senest den dagen meldingen går
      Gitt at visning kanal er "epost"
      Og at samtykke gitt dato er <dag>
      Når kontakt om tjenester vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dag              | svar               |
        | 28. februar 2026 | kan kontaktes      |
        | 1. mars 2026     | kan kontaktes      |
        | 2. mars 2026     | kan ikke kontaktes |

  Regel: Hvem som kan samtykke for en annen

    Bakgrunn:
      Gitt at visning kanal er "sms"

    Scenario: Nina har en verge som har samtykket
      Gitt at samtykke gitt av er "verge"
      Når kontakt om tjenester vurderes
      Så er svaret "kan kontaktes"

    Scenario: Nina har gitt søsteren fullmakt
      Gitt at samtykke gitt av er "fullmektig"
      Når kontakt om tjenester vurderes
      Så er svaret "kan kontaktes"

    Scenario: Søsteren mener at det er greit, men har ingen fullmakt
      Gitt at samtykke gitt av er "pårørende"
      Når kontakt om tjenester vurderes
      Så er svaret "kan ikke kontaktes"
      Og er vilkåret samtykke_fra_noen ikke oppfylt

    Scenario: Nina er ni år, og tanten samtykker i stedet for foreldrene
      Gitt at alder er 9 år
      Og at samtykke gitt av er "pårørende"
      Når kontakt om tjenester vurderes
      Så er svaret "kan ikke kontaktes"

    Scenario: Det står et samtykke i journalen, men ikke hvem det er fra
      Gitt at samtykke gitt av er ukjent
      Når kontakt om tjenester vurderes
      Så er utfallet uavklart
      Og mangler samtykke gitt av

    @grense
    Scenariomal: Ninas mor samtykket, og det gjelder til Nina kan samtykke selv
      Gitt at samtykke gitt av er "foresatt"
      Og at alder er <alder>
      Når kontakt om tjenester vurderes
      Så er utfallet <utfall>
      Og er vilkåret samtykke_fra_foresatt <utfall>

      Eksempler:
        | alder  | utfall       |
        | 9 år   | oppfylt      |
        | 15 år  | oppfylt      |
        | 16 år  | ikke oppfylt |
        | 17 år  | ikke oppfylt |
        | ukjent | uavklart     |
