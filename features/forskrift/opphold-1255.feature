# language: no
Egenskap: Fulle rettigheter til helsehjelp etter oppholdet (forskrift 1255 § 2)
  Den som er lovlig i Norge og bor fast her, er medlem av folketrygden eller er omfattet av en avtale, har fulle rettigheter.
  Andre har alltid rett til øyeblikkelig hjelp, og barn har rett til mer. Hvorfor personen er her, avgjør hvor en begynner.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at frihetsberøvet er nei

  Regel: § 2 bokstav a – den som bor fast i Norge

    Scenario: Amina flyttet hit for godt for fire måneder siden
      Gitt at oppholdsgrunnlag er "fast opphold"
      Og at oppholdets varighet er 4 måneder
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "fulle rettigheter"

    Scenario: Amina har fått opphold, men venter fortsatt i mottak på en kommune
      Gitt at oppholdsgrunnlag er "fast opphold i mottak"
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "fulle rettigheter"

    @grense
    Scenariomal: Pavel er her på et arbeidsoppdrag, og tolv måneder er nok
      Gitt at oppholdsgrunnlag er "lovlig midlertidig"
      Og at oppholdets varighet er <oppdraget>
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "<svar>"

      Eksempler:
        | oppdraget  | svar                   |
        | 11 måneder | begrensede rettigheter |
        | 12 måneder | fulle rettigheter      |
        | 13 måneder | fulle rettigheter      |

    Scenario: Pavel soner en dom på to år, og soning gir ikke fast opphold
      Gitt at oppholdsgrunnlag er "lovlig midlertidig"
      Og at oppholdets varighet er 24 måneder
      Og at frihetsberøvet er ja
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "begrensede rettigheter"
      Og er vilkåret ikke_frihetsberøvet ikke oppfylt

    Scenario: Pavel har vært her i to år, og ingen har ført om han har sonet
      Gitt at oppholdsgrunnlag er "lovlig midlertidig"
      Og at oppholdets varighet er 24 måneder
      Og at frihetsberøvet er ukjent
      Når fulle rettigheter til helsehjelp vurderes
      Så er utfallet uavklart
      Og mangler frihetsberøvet

  Regel: § 2 bokstav b og c – medlem av folketrygden, eller omfattet av en avtale

    Scenario: Lucía studerer et semester i Norge og er medlem av folketrygden
      Gitt at oppholdsgrunnlag er "folketrygdmedlem"
      Og at oppholdets varighet er 5 måneder
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "fulle rettigheter"

    Scenario: John er på ferie fra et land Norge har en avtale med
      Gitt at oppholdsgrunnlag er "konvensjonspasient"
      Og at oppholdets varighet er 1 måneder
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "fulle rettigheter"

  Regel: Uten lovlig opphold

    Scenario: Omar har vært her i fem år uten lovlig opphold, og tiden hjelper ham ikke
      Gitt at oppholdsgrunnlag er "ulovlig"
      Og at oppholdets varighet er 60 måneder
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "begrensede rettigheter"
      Og er vilkåret lovlig_opphold ikke oppfylt
      Og er vilkåret fast_opphold_i_riket oppfylt

    Scenario: Legekontoret vet bare at han har vært her i fjorten måneder
      Gitt at oppholdets varighet er 14 måneder
      Når fulle rettigheter til helsehjelp vurderes
      Så er utfallet uavklart
      Og mangler oppholdsgrunnlag

  Regel: Samira venter i mottak på svar på asylsøknaden

    Bakgrunn:
      Gitt at oppholdsgrunnlag er "asylsøker i mottak"
      Og at oppholdets varighet er 4 måneder
      Og at asylsøker har folketrygd er nei

    Scenario: Folketrygden omfatter henne, og hun har fulle rettigheter fra første dag
      Gitt at asylsøker har folketrygd er ja
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "fulle rettigheter"

    Scenario: Etter fire måneder, uten folketrygd
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "begrensede rettigheter"

    @grense
    Scenariomal: Etter et år kan bestemmelsen leses på to måter
      Gitt at lesemåten opphold.1255/asylsøkers_tid_teller er <lesemåte>
      Og at oppholdets varighet er <ventet>
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte                  | ventet     | svar                   |
        | fast_etter_tolv_måneder   | 11 måneder | begrensede rettigheter |
        | fast_etter_tolv_måneder   | 12 måneder | fulle rettigheter      |
        | fast_etter_tolv_måneder   | 13 måneder | fulle rettigheter      |
        | ikke_fast_før_avgjørelsen | 13 måneder | begrensede rettigheter |

    Scenario: Kommunen har ikke valgt lesemåte, og Samira har ventet i fjorten måneder
      Gitt at oppholdets varighet er 14 måneder
      Når fulle rettigheter til helsehjelp vurderes
      Så er utfallet uavklart
      Og venter svaret på valg av lesemåten opphold.1255/asylsøkers_tid_teller

    Scenario: Den strenge lesemåten gjelder asylsøkere, ikke Pavel som er her på oppdrag
      Gitt at lesemåten opphold.1255/asylsøkers_tid_teller er ikke_fast_før_avgjørelsen
      Og at oppholdsgrunnlag er "lovlig midlertidig"
      Og at oppholdets varighet er 13 måneder
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "fulle rettigheter"

    Scenario: At noen har svart ja på spørsmålet om asylsøkere, gir ikke Pavel rett etter tre måneder
      Gitt at oppholdsgrunnlag er "lovlig midlertidig"
      Og at oppholdets varighet er 3 måneder
      Og at asylsøker har folketrygd er ja
      Når fulle rettigheter til helsehjelp vurderes
      Så er svaret "begrensede rettigheter"
      Og er vilkåret asylsøker_som_er_medlem ikke oppfylt

  Regel: Forskriften gjelder fra 1. januar 2012

    @grense
    Scenariomal: Amina før og etter at forskriften kom, og da ordene ble endret i 2024
      Gitt at datoen er <dato>
      Og at oppholdsgrunnlag er "fast opphold"
      Når opphold.1255 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar              |
        | 31. desember 2011 | ikke i kraft      |
        | 1. januar 2012    | fulle rettigheter |
        | 31. mai 2024      | fulle rettigheter |
        | 1. juni 2024      | fulle rettigheter |
