# language: no
Egenskap: Når det er lov å skille etter alder, diagnose eller annet som er vernet (ldl § 9)
  Aktivitetssenteret tar ikke imot noen under 67. Hva må kommunen vise?

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kriteriet skiller etter er "alder"
    Og at aldersgrensen følger av lov eller forskrift er nei
    Og at fordelaktig pris på grunn av alder er nei

  Scenariomal: De tre grunnene må vises, alle sammen
    Gitt at forskjellen har saklig formål er vurdert til <saklig> fordi "senteret er laget for eldre"
    Og at forskjellen er nødvendig er vurdert til <nødvendig> fordi "det er få plasser"
    Og at forskjellen er forholdsmessig er vurdert til <forholdsmessig> fordi "yngre har et eget senter"
    Når ldl.9 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | saklig | nødvendig | forholdsmessig | svar             |
      | ja     | ja        | ja             | lovlig_forskjell |
      | nei    | ja        | ja             | ikke_vist        |
      | ja     | nei       | ja             | ikke_vist        |
      | ja     | ja        | nei            | ikke_vist        |

  Scenariomal: Det kommunen ikke har vist når bevisføringen er avsluttet, går ut over kommunen
    Gitt at bevisføringen er avsluttet
    Og at <vist en> er vurdert til ja fordi "kommunen har vist det"
    Og at <vist to> er vurdert til ja fordi "kommunen har vist det"
    Når ldl.9 vurderes
    Så er svaret "ikke_vist"
    Eksempler:
      | vist en                       | vist to                       |
      | forskjellen har saklig formål | forskjellen er nødvendig      |
      | forskjellen har saklig formål | forskjellen er forholdsmessig |
      | forskjellen er nødvendig      | forskjellen er forholdsmessig |

  Scenario: Så lenge kommunen kan vise mer, er det ikke avklart
    Når ldl.9 vurderes
    Så er utfallet uavklart
    Og må forskjellen har saklig formål vurderes

  Scenariomal: Aldersgrenser i lov eller forskrift, og honnørpris
    Gitt at kriteriet skiller etter er "<etter>"
    Og at aldersgrensen følger av lov eller forskrift er <lov>
    Og at fordelaktig pris på grunn av alder er <pris>
    Og at forskjellen har saklig formål er vurdert til nei fordi "ingen har sagt hvorfor"
    Når ldl.9 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | etter                | lov | pris | svar             |
      | alder                | ja  | nei  | lovlig_forskjell |
      | alder                | nei | ja   | lovlig_forskjell |
      | alder                | nei | nei  | ikke_vist        |
      | funksjonsnedsettelse | ja  | ja   | ikke_vist        |
      | ikke_vernet          | nei | nei  | lovlig_forskjell |

  @grense
  Scenariomal: Fra 1. januar 2018
    Gitt at datoen er <dato>
    Og at kriteriet skiller etter er "ikke_vernet"
    Når ldl.9 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2017 | ikke oppfylt |
      | 1. januar 2018    | oppfylt      |
