# language: no
Egenskap: Fulle rettigheter til helsehjelp etter oppholdet (forskrift 1255 § 2)
  Den som er lovlig i Norge og bor fast her, er medlem av folketrygden eller er omfattet av en avtale, har fulle rettigheter.

  Regel: Forskriften gjelder fra 1. januar 2012

    @grense
    Scenariomal: Før og etter ikrafttredelsen
      Gitt at datoen er <dato>
      Og at oppholdsgrunnlag er "fast_opphold"
      Når opphold.1255 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar              |
        | 31. desember 2011 | ikke_i_kraft      |
        | 1. januar 2012    | fulle_rettigheter |
        | 31. mai 2024      | fulle_rettigheter |
        | 1. juni 2024      | fulle_rettigheter |

  Regel: § 2 – grunnlaget avgjør

    Scenariomal: Én opplysning er nok for den som bor fast eller har et annet grunnlag
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er "<grunnlag>"
      Når opphold.1255 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | grunnlag           | svar                   |
        | fast_opphold       | fulle_rettigheter      |
        | fast_opphold_i_mottak | fulle_rettigheter   |
        | folketrygdmedlem   | fulle_rettigheter      |
        | konvensjonspasient | fulle_rettigheter      |
        | ulovlig            | begrensede_rettigheter |

    Scenario: Uten lovlig opphold hjelper det ikke at oppholdet har vart lenge
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er "ulovlig"
      Og at oppholdets varighet er 60 måneder
      Og at frihetsberøvet er nei
      Når opphold.1255 vurderes
      Så er svaret "begrensede_rettigheter"
      Og er vilkåret lovlig_opphold ikke oppfylt
      Og er vilkåret fast_opphold_i_riket oppfylt

    Scenario: Grunnlaget for oppholdet må være kjent
      Gitt at datoen er 1. mars 2026
      Når opphold.1255 vurderes
      Så er utfallet uavklart
      Og mangler oppholdsgrunnlag

  Regel: § 2 bokstav a – oppholdet er ment å vare eller har vart i minst tolv måneder

    @grense
    Scenariomal: Tolv måneder er nok
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er <måneder> måneder
      Og at frihetsberøvet er nei
      Når opphold.1255 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | måneder | svar                   |
        | 11      | begrensede_rettigheter |
        | 12      | fulle_rettigheter      |
        | 13      | fulle_rettigheter      |

    Scenario: Soning i Norge gir ikke fast opphold
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er 24 måneder
      Og at frihetsberøvet er ja
      Når opphold.1255 vurderes
      Så er svaret "begrensede_rettigheter"
      Og er vilkåret ikke_frihetsberøvet ikke oppfylt

    Scenario: Et langt besøk spør om frihetsberøvelse, et kort gjør ikke
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er 24 måneder
      Når opphold.1255 vurderes
      Så er utfallet uavklart
      Og mangler frihetsberøvet

  Regel: § 2 bokstav b – en asylsøker har fulle rettigheter når folketrygden omfatter personen

    Scenariomal: Asylsøker i mottak
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at oppholdets varighet er 4 måneder
      Og at frihetsberøvet er nei
      Og at asylsøker har folketrygd er <medlem>
      Når opphold.1255 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | medlem | svar                   |
        | ja     | fulle_rettigheter      |
        | nei    | begrensede_rettigheter |

    @grense
    Scenariomal: En asylsøker som har vært her i tolv måneder, leses på to måter
      Gitt at datoen er 1. mars 2026
      Og at lesemåten opphold.1255/asylsøkers_tid_teller er <lesemåte>
      Og at oppholdsgrunnlag er "<grunnlag>"
      Og at oppholdets varighet er <måneder> måneder
      Og at frihetsberøvet er nei
      Og at asylsøker har folketrygd er nei
      Når opphold.1255 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte                  | grunnlag           | måneder | svar                   |
        | fast_etter_tolv_måneder   | asylsøker_i_mottak | 11      | begrensede_rettigheter |
        | fast_etter_tolv_måneder   | asylsøker_i_mottak | 12      | fulle_rettigheter      |
        | fast_etter_tolv_måneder   | asylsøker_i_mottak | 13      | fulle_rettigheter      |
        | ikke_fast_før_avgjørelsen | asylsøker_i_mottak | 13      | begrensede_rettigheter |
        | ikke_fast_før_avgjørelsen | lovlig_midlertidig | 13      | fulle_rettigheter      |

    Scenario: Så lenge kommunen ikke har valgt lesemåte, er det ikke avgjort for asylsøkeren som har vært her i fjorten måneder
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at oppholdets varighet er 14 måneder
      Og at frihetsberøvet er nei
      Og at asylsøker har folketrygd er nei
      Når opphold.1255 vurderes
      Så er utfallet uavklart

    Scenario: Andre enn asylsøkere får ikke rett av den opplysningen
      Gitt at datoen er 1. mars 2026
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er 3 måneder
      Og at asylsøker har folketrygd er ja
      Når opphold.1255 vurderes
      Så er svaret "begrensede_rettigheter"
      Og er vilkåret asylsøker_som_er_medlem ikke oppfylt
