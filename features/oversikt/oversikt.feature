# language: no
Egenskap: Når rettigheter som ikke er tjenester, vises i oversikten
  Programmet sier hvor mange tjenester personen kan få. Dokumentet sier bare hva som vises.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  @grense
  Scenariomal: Samordning vises når det er flere tjenester
    Gitt at visning antall tjenester er <antall>
    Og at langvarig behov er vurdert til nei fordi "det går over"
    Og at koordinert behov er vurdert til nei fordi "én hjelper"
    Og at komplekst behov er vurdert til nei fordi "det er enkelt"
    Når oversikt vurderes
    Så er flere tjenester <flere>
    Og er minst én tjeneste <én>
    Eksempler:
      | antall | én  | flere |
      | 0      | nei | nei   |
      | 1      | ja  | nei   |
      | 2      | ja  | ja    |
      | 3      | ja  | ja    |

  Scenariomal: Et behov som er vurdert, er nok
    Gitt at visning antall tjenester er 1
    Og at <behov> er vurdert til ja fordi "det er vurdert"
    Når oversikt vurderes
    Så er flere tjenester ja
    Eksempler:
      | behov            |
      | langvarig behov  |
      | koordinert behov |
      | komplekst behov  |

  @grense
  Scenariomal: Vanlig koordinator vises for voksne, og for barn uten alvorlig tilstand
    Gitt at visning antall tjenester er 2
    Og at alder er <alder>
    Og følgende barn:
      | fødselsdato | alvorlig tilstand |
      | 2010-01-01  | <alvorlig>        |
    Når oversikt vurderes
    Så er vanlig koordinator <vises>
    Eksempler:
      | alder | alvorlig       | vises |
      | 17 år | ja: sykdommen  | nei   |
      | 17 år | nei: forkjølet | ja    |
      | 18 år | ja: sykdommen  | ja    |
      | 19 år | ja: sykdommen  | ja    |

  Scenario: Med én tjeneste vises ikke koordinator
    Gitt at visning antall tjenester er 1
    Og at langvarig behov er vurdert til nei fordi "det går over"
    Og at koordinert behov er vurdert til nei fordi "én hjelper"
    Og at komplekst behov er vurdert til nei fordi "det er enkelt"
    Og at alder er 40 år
    Når oversikt vurderes
    Så er vanlig koordinator nei

  @grense
  Scenariomal: Uten fulle rettigheter, som barn og som voksen
    Gitt at visning antall tjenester er 0
    Og at oppholdsgrunnlag er "<grunnlag>"
    Og at alder er <alder>
    Når oversikt vurderes
    Så er uten fulle rettigheter <uten>
    Og er barn uten fulle rettigheter <barn>
    Eksempler:
      | grunnlag     | alder | uten | barn |
      | ulovlig      | 17 år | ja   | ja   |
      | ulovlig      | 18 år | ja   | nei  |
      | ulovlig      | 19 år | ja   | nei  |
      | fast_opphold | 17 år | nei  | nei  |

  Scenariomal: Den som kan mangle fulle rettigheter, ser det alle har rett til
    Gitt at visning antall tjenester er 0
    Og at oppholdsgrunnlag er "<grunnlag>"
    Når oversikt vurderes
    Så er kan mangle fulle rettigheter <svar>
    Eksempler:
      | grunnlag           | svar |
      | ulovlig            | ja   |
      | lovlig_midlertidig | ja   |
      | asylsøker_i_mottak | ja   |
      | fast_opphold       | nei  |

  Scenariomal: Det som er vurdert, vises
    Gitt at visning antall tjenester er 0
    Og at <vurdering> er vurdert til <svar> fordi "det er vurdert"
    Når oversikt vurderes
    Så er <vises> <svar>
    Eksempler:
      | vurdering                     | vises            | svar |
      | påtrengende nødvendig         | det haster       | ja   |
      | påtrengende nødvendig         | det haster       | nei  |
      | særlig tyngende omsorgsarbeid | tyngende omsorg  | ja   |
      | særlig tyngende omsorgsarbeid | tyngende omsorg  | nei  |
      | kan vente hjemme forsvarlig   | kan vente hjemme | ja   |
      | kan vente hjemme forsvarlig   | kan vente hjemme | nei  |

  Scenariomal: Barn med alvorlig tilstand
    Gitt følgende barn:
      | fødselsdato | alvorlig tilstand |
      | 2010-01-01  | <alvorlig>        |
    Når oversikt vurderes
    Så er barn med alvorlig tilstand <vises>
    Eksempler:
      | alvorlig       | vises |
      | ja: sykdommen  | ja    |
      | nei: forkjølet | nei   |

  @grense
  Scenariomal: Helsestasjonen vises for barn og for ungdom
    Gitt at alder er <alder>
    Når oversikt vurderes
    Så er er barn <barn>
    Og er er ungdom over 18 <ungdom>
    Eksempler:
      | alder | barn | ungdom |
      | 17 år | ja   | nei    |
      | 18 år | nei  | ja     |
      | 19 år | nei  | ja     |
      | 20 år | nei  | ja     |
      | 21 år | nei  | nei    |

  Scenariomal: Det saken sier om personen, avgjør hva som vises
    Gitt at <opplysning> er <verdi>
    Når oversikt vurderes
    Så er <vises> <svar>
    Eksempler:
      | opplysning                               | verdi | vises                                  | svar |
      | gravid eller barselkvinne                | ja    | venter eller har fått barn             | ja   |
      | partner til gravid eller barselkvinne    | ja    | venter eller har fått barn             | ja   |
      | har fastlege                             | nei   | mangler fastlege                       | ja   |
      | har fastlege                             | ja    | mangler fastlege                       | nei  |
      | henvender seg om psykisk helse eller rus | ja    | tar kontakt om psykisk helse eller rus | ja   |
      | henvender seg om psykisk helse eller rus | nei   | tar kontakt om psykisk helse eller rus | nei  |
      | melding fra pårørende om rus             | ja    | pårørende har meldt fra om rus         | ja   |
      | melding fra pårørende om rus             | nei   | pårørende har meldt fra om rus         | nei  |

  Scenariomal: Den som ber om hjelp rundt en fødsel, får vite om svangerskaps- og barselomsorgen
    Gitt at gravid eller barselkvinne er nei
    Og at partner til gravid eller barselkvinne er nei
    Og at helsehjelpen gjelder er "<hjelpen>"
    Når oversikt vurderes
    Så er venter eller har fått barn <svar>
    Eksempler:
      | hjelpen    | svar |
      | fødsel     | ja   |
      | smittevern | nei  |

  Scenariomal: Steder loven har en egen regel om
    Gitt at særlig oppholdssted er "<sted>"
    Når oversikt vurderes
    Så er er på særlig sted <svar>
    Eksempler:
      | sted                    | svar |
      | fengsel                 | ja   |
      | utlendingsinternat      | ja   |
      | plassert_av_barnevernet | ja   |
      | intet_slikt_sted        | nei  |

  Scenariomal: Behandling og trening som er vurdert
    Gitt at <vurdering> er vurdert til <svar> fordi "det er vurdert"
    Når oversikt vurderes
    Så er <vises> <svar>
    Eksempler:
      | vurdering                                 | vises                  | svar |
      | nødvendig fysioterapi                     | trenger fysioterapi    | ja   |
      | nødvendig fysioterapi                     | trenger fysioterapi    | nei  |
      | nødvendig ergoterapi                      | trenger ergoterapi     | ja   |
      | nødvendig ergoterapi                      | trenger ergoterapi     | nei  |
      | trenger habilitering eller rehabilitering | trenger rehabilitering | ja   |
      | trenger habilitering eller rehabilitering | trenger rehabilitering | nei  |

  Scenariomal: Å si nei, med og uten kompetanse
    Gitt at motsetter seg hjelpen er <nei til hjelp>
    Og at har beslutningskompetanse er vurdert til <kompetanse> fordi "legen har vurdert det"
    Når oversikt vurderes
    Så er sier nei selv <selv>
    Og er motstand uten kompetanse <motstand>
    Eksempler:
      | nei til hjelp | kompetanse | selv | motstand |
      | ja            | ja         | ja   | nei      |
      | ja            | nei        | nei  | ja       |
      | nei           | ja         | nei  | nei      |
      | nei           | nei        | nei  | nei      |

  Scenariomal: Tvang i tjenestene til den som har utviklingshemming
    Gitt at har utviklingshemming er <har>
    Og at tiltaket er ledd i tjenester etter kapittel 9 er <ledd>
    Når oversikt vurderes
    Så er tvang i tjenestene <svar>
    Eksempler:
      | har | ledd | svar |
      | ja  | ja   | ja   |
      | nei | ja   | nei  |
      | ja  | nei  | nei  |

  Scenariomal: Den døende som sier nei
    Gitt at er døende er vurdert til <døende> fordi "legen har vurdert det"
    Og at nekter helsehjelp er "<hva>"
    Når oversikt vurderes
    Så er døende sier nei <svar>
    Eksempler:
      | døende | hva             | svar |
      | ja     | livsforlengende | ja   |
      | nei    | livsforlengende | nei  |
      | ja     | blod            | nei  |

  @grense
  Scenariomal: Barnet som kan være part
    Gitt at alder er <alder>
    Og at forstår saken er vurdert til <forstår> fordi "vi snakket om søknaden"
    Når oversikt vurderes
    Så er barnet forstår saken <svar>
    Eksempler:
      | alder | forstår | svar |
      | 17 år | ja      | ja   |
      | 17 år | nei     | nei  |
      | 18 år | ja      | nei  |
      | 19 år | ja      | nei  |

  @grense
  Scenariomal: Behov som er vurdert som nødvendige, er tjenester personen trenger
    Gitt at nødvendig praktisk bistand er vurdert til <praktisk> fordi "det er vurdert"
    Og at nødvendig helsehjelp hjemme er vurdert til <helsehjelp> fordi "det er vurdert"
    Og at nødvendig støttekontakt er vurdert til <støttekontakt> fordi "det er vurdert"
    Og at nødvendig fysioterapi er vurdert til <fysio> fordi "det er vurdert"
    Og at nødvendig ergoterapi er vurdert til <ergo> fordi "det er vurdert"
    Når oversikt vurderes
    Så er vurderte behov <antall>
    Eksempler:
      | praktisk | helsehjelp | støttekontakt | fysio | ergo | antall |
      | nei      | nei        | nei           | nei   | nei  | 0      |
      | ja       | nei        | nei           | nei   | nei  | 1      |
      | nei      | ja         | nei           | nei   | nei  | 1      |
      | nei      | nei        | ja            | nei   | nei  | 1      |
      | nei      | nei        | nei           | ja    | nei  | 1      |
      | nei      | nei        | nei           | nei   | ja   | 1      |
      | ja       | ja         | ja            | ja    | ja   | 5      |
