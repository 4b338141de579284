# language: no
Egenskap: Når kommunen kan ta kontakt om tjenester
  På Min side kan kommunen vise tjenester uten å spørre. SMS og e-post krever et registrert samtykke.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenario: Min side krever ikke samtykke
    Gitt at visning kanal er "min_side"
    Og at samtykke til kontakt er nei
    Når visning.kontakt vurderes
    Så er svaret "kan_kontaktes"
    Og er vilkåret på_min_side oppfylt

  Scenariomal: SMS og e-post krever samtykke
    Gitt at visning kanal er "<kanal>"
    Og at samtykke til kontakt er <samtykke>
    Og at samtykke gitt av er "personen_selv"
    Og at samtykke gitt dato er 1. februar 2026
    Når visning.kontakt vurderes
    Så er utfallet <utfall>
    Og er vilkåret har_samtykket <utfall>

    Eksempler:
      | kanal | samtykke | utfall       |
      | sms   | ja       | oppfylt      |
      | epost | ja       | oppfylt      |
      | sms   | nei      | ikke oppfylt |
      | epost | nei      | ikke oppfylt |
      | sms   | ukjent   | uavklart     |

  Scenariomal: Det må stå hvem som samtykket, og pårørende kan ikke gjøre det uten fullmakt
    Gitt at visning kanal er "sms"
    Og at samtykke til kontakt er ja
    Og at samtykke gitt dato er 1. februar 2026
    Og at samtykke gitt av er <hvem>
    Og at alder er 9 år
    Når visning.kontakt vurderes
    Så er utfallet <utfall>
    Og er vilkåret samtykke_fra_noen <utfall>

    Eksempler:
      | hvem            | utfall       |
      | "personen_selv" | oppfylt      |
      | "foresatt"      | oppfylt      |
      | "verge"         | oppfylt      |
      | "fullmektig"    | oppfylt      |
      | "pårørende"     | ikke oppfylt |
      | ukjent          | uavklart     |

  @grense
  Scenariomal: Et samtykke fra forelderen gjelder ikke lenger når personen kan samtykke selv
    Gitt at visning kanal er "sms"
    Og at samtykke til kontakt er ja
    Og at samtykke gitt dato er 1. februar 2026
    Og at samtykke gitt av er "foresatt"
    Og at alder er <alder>
    Når visning.kontakt vurderes
    Så er utfallet <utfall>
    Og er vilkåret samtykke_fra_foresatt <utfall>

    Eksempler:
      | alder  | utfall       |
      | 15 år  | oppfylt      |
      | 16 år  | ikke oppfylt |
      | 17 år  | ikke oppfylt |
      | ukjent | uavklart     |

  @grense
  Scenariomal: Samtykket må være gitt senest den dagen kommunen tar kontakt
    Gitt at visning kanal er "epost"
    Og at samtykke til kontakt er ja
    Og at samtykke gitt av er "verge"
    Og at samtykke gitt dato er <dag>
    Når visning.kontakt vurderes
    Så er utfallet <utfall>
    Og er vilkåret samtykke_er_datert <utfall>

    Eksempler:
      | dag              | utfall       |
      | 28. februar 2026 | oppfylt      |
      | 1. mars 2026     | oppfylt      |
      | 2. mars 2026     | ikke oppfylt |

  Scenario: Et samtykke som er trukket tilbake, gjelder ikke lenger
    Gitt at visning kanal er "sms"
    Og at samtykke til kontakt er ja til 31. januar 2026
    Og at samtykke gitt av er "personen_selv"
    Og at samtykke gitt dato er 1. januar 2026
    Når visning.kontakt vurderes
    Så er utfallet uavklart
    Og mangler samtykke til kontakt

  Scenario: Uten samtykke kan kommunen ikke sende SMS
    Gitt at visning kanal er "sms"
    Og at samtykke til kontakt er nei
    Når visning.kontakt vurderes
    Så er svaret "kan_ikke_kontaktes"
    Og er vilkåret med_samtykke ikke oppfylt

  Scenario: Uten å vite hvilken kanal det gjelder, er det uavklart
    Gitt at samtykke til kontakt er nei
    Når visning.kontakt vurderes
    Så er utfallet uavklart
    Og er vilkåret på_min_side uavklart

  @grense
  Scenariomal: Reglene gjelder fra 2012
    Gitt at datoen er <dag>
    Og at visning kanal er "min_side"
    Når visning.kontakt vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dag               | svar          |
      | 31. desember 2011 | ikke_i_kraft  |
      | 1. januar 2012    | kan_kontaktes |
