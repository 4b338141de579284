# language: no
Egenskap: Oppgavene i kapittel 9 om tvang overfor personer med utviklingshemming
  I boligen holder de døren lukket om natten. Regelen sier hva som da skal gjøres, aldri at det er lov.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at har utviklingshemming er ja
    Og at tiltaket er ledd i tjenester etter kapittel 9 er ja
    Og at tiltaket er varsling eller lokalisering er nei
    Og at motsetter seg hjelpen er ja
    Og at så inngripende at motstand ikke teller er vurdert til nei fordi "døren kan åpnes"

  Scenariomal: Når kapitlet gjelder
    Gitt at har utviklingshemming er <utviklingshemming>
    Og at tiltaket er ledd i tjenester etter kapittel 9 er <ledd>
    Og at motsetter seg hjelpen er <motstand>
    Og at så inngripende at motstand ikke teller er vurdert til <inngripende> fordi "vi har vurdert tiltaket"
    Når hol.9 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | utviklingshemming | ledd | motstand | inngripende | svar                         |
      | ja                | ja   | ja       | nei         | kapittel_9_må_følges         |
      | ja                | ja   | nei      | ja          | kapittel_9_må_følges         |
      | ja                | ja   | nei      | nei         | kapittel_9_gir_ikke_grunnlag |
      | nei               | ja   | ja       | nei         | kapittel_9_gir_ikke_grunnlag |
      | ja                | nei  | ja       | nei         | kapittel_9_gir_ikke_grunnlag |

  @grense
  Scenariomal: Sporing og døralarm fulgte kapittel 9 til 31. august 2025
    Gitt at datoen er <dato>
    Og at tiltaket er varsling eller lokalisering er ja
    Når hol.9 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | dato              | svar                         |
      | 31. august 2025   | kapittel_9_må_følges         |
      | 1. september 2025 | kapittel_9_gir_ikke_grunnlag |
      | 2. september 2025 | kapittel_9_gir_ikke_grunnlag |

  Scenariomal: Hvem som avgjør, og hva som må være på plass
    Gitt at tvangstiltakets slag er "<slag>"
    Og at verge er oppnevnt er nei
    Og at statsforvalteren har godkjent tvangen er nei
    Når hol.9 vurderes
    Så er hvem avgjør "<hvem>"
    Og er gjenstår å be om verge <verge>
    Og er gjenstår godkjenning <godkjenning>
    Eksempler:
      | slag                | hvem                                       | verge | godkjenning |
      | nødssituasjon       | den_daglig_ansvarlige_eller_tjenesteyteren | nei   | nei         |
      | planlagt            | den_overordnet_faglig_ansvarlige           | ja    | ja          |
      | grunnleggende_behov | den_overordnet_faglig_ansvarlige           | ja    | ja          |

  Scenario: Verge er på plass, og statsforvalteren har godkjent
    Gitt at tvangstiltakets slag er "planlagt"
    Og at verge er oppnevnt er ja
    Og at statsforvalteren har godkjent tvangen er ja
    Når hol.9 vurderes
    Så er gjenstår å be om verge nei
    Og er gjenstår godkjenning nei

  Scenariomal: Andre løsninger først
    Gitt at andre løsninger er prøvd er <prøvd>
    Og at særlig tilfelle der andre løsninger ikke prøves er vurdert til <særlig> fordi "det hastet"
    Når hol.9 vurderes
    Så er gjenstår å prøve andre løsninger <gjenstår>
    Og er lengste vedtak 12 måneder
    Og er tid til uttalelse 1 uker
    Eksempler:
      | prøvd | særlig | gjenstår |
      | nei   | nei    | ja       |
      | ja    | nei    | nei      |
      | nei   | ja     | nei      |

  Scenariomal: To til stede ved planlagte tiltak, når det ikke er til ugunst
    Gitt at tvangstiltakets slag er "<slag>"
    Og at to tjenesteytere er til ugunst er vurdert til <ugunst> fordi "vi har sett hva hun tåler"
    Når hol.9 vurderes
    Så er to skal være til stede <to>
    Eksempler:
      | slag          | ugunst | to  |
      | planlagt      | nei    | ja  |
      | planlagt      | ja     | nei |
      | nødssituasjon | nei    | nei |

  Scenariomal: Etter en nødssituasjon
    Gitt at tvangstiltakets slag er "<slag>"
    Og at tvangen er nedtegnet er <nedtegnet>
    Og at melding om tvang er sendt er <meldt>
    Når hol.9 vurderes
    Så er gjenstår å skrive ned <skrive>
    Og er gjenstår melding <melding>
    Eksempler:
      | slag          | nedtegnet | meldt | skrive | melding |
      | nødssituasjon | nei       | ja    | ja     | nei     |
      | nødssituasjon | ja        | nei   | nei    | ja      |
      | planlagt      | nei       | nei   | nei    | nei     |

  @grense
  Scenariomal: Når reglene gjelder
    Gitt at datoen er <dato>
    Når hol.9 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | uavklart     |
      | 31. desember 2022 | uavklart     |
      | 1. januar 2023    | oppfylt      |

  Scenario: Uten kapitlet er det ingen slike oppgaver
    Gitt at har utviklingshemming er nei
    Når hol.9 vurderes
    Så er hvem avgjør ikke gitt
    Og er to skal være til stede ikke gitt
