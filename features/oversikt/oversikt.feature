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

  Scenariomal: Det som er vurdert, vises
    Gitt at visning antall tjenester er 0
    Og at <vurdering> er vurdert til <svar> fordi "det er vurdert"
    Når oversikt vurderes
    Så er <vises> <svar>
    Eksempler:
      | vurdering                      | vises            | svar |
      | påtrengende nødvendig          | det haster       | ja   |
      | påtrengende nødvendig          | det haster       | nei  |
      | særlig tyngende omsorgsarbeid  | tyngende omsorg  | ja   |
      | særlig tyngende omsorgsarbeid  | tyngende omsorg  | nei  |
      | kan vente hjemme forsvarlig    | kan vente hjemme | ja   |
      | kan vente hjemme forsvarlig    | kan vente hjemme | nei  |

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
