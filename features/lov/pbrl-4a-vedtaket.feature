# language: no
Egenskap: Hva som skal gjøres når det er truffet vedtak etter kapittel 4 A
  Sykehjemmet har bestemt at såret skal stelles selv om hun slår etter dem. Nå skal noen underrettes og noen kontrollere.

  Bakgrunn:
    Gitt at datoen er 10. juni 2026
    Og at vedtak etter kapittel 4a er ja
    Og at vedtak etter kapittel 4a dato er 10. mars 2026
    Og at alvorlig inngrep er vurdert til nei fordi "et lite stell"
    Og at innleggelse tilbakeholdelse eller belter mot motstand er nei

  Scenariomal: Underretning og kopi
    Gitt at pasient og pårørende er underrettet om 4a er <underrettet>
    Og at vedtak 4a sendt statsforvalteren er <sendt>
    Når pbrl.4a-vedtaket vurderes
    Så er svaret "oppgaver_etter_vedtaket"
    Og er gjenstår å underrette <underrette>
    Og er gjenstår å sende kopi <kopi>
    Og er gjelder høyst til 10. mars 2027
    Eksempler:
      | underrettet | sendt | underrette | kopi |
      | nei         | ja    | ja         | nei  |
      | ja          | nei   | nei        | ja   |
      | ja          | ja    | nei        | nei  |

  Scenariomal: Samråd når det er et alvorlig inngrep, og alltid ved innleggelse mot motstand
    Gitt at alvorlig inngrep er vurdert til <alvorlig> fordi "vi har vurdert det"
    Og at innleggelse tilbakeholdelse eller belter mot motstand er <innleggelse>
    Og at rådført med annet helsepersonell er <rådført>
    Når pbrl.4a-vedtaket vurderes
    Så er gjenstår å rådføre seg <gjenstår>
    Eksempler:
      | alvorlig | innleggelse | rådført | gjenstår |
      | ja       | nei         | nei     | ja       |
      | nei      | ja          | nei     | ja       |
      | ja       | ja          | ja      | nei      |
      | nei      | nei         | nei     | nei      |

  @grense
  Scenariomal: Tre måneder etter vurderer statsforvalteren selv
    Gitt at datoen er <dato>
    Og at vedtak 4a er påklaget er <klaget>
    Og at helsehjelpen mot motstand vedvarer er <vedvarer>
    Når pbrl.4a-vedtaket vurderes
    Så er statsforvalteren skal vurdere <svar>
    Eksempler:
      | dato          | klaget | vedvarer | svar |
      | 9. juni 2026  | nei    | ja       | nei  |
      | 10. juni 2026 | nei    | ja       | ja   |
      | 11. juni 2026 | nei    | ja       | ja   |
      | 11. juni 2026 | ja     | ja       | nei  |
      | 11. juni 2026 | nei    | nei      | nei  |

  Scenario: Uten vedtak er det ingen slike oppgaver, og ikke noe grunnlag
    Gitt at vedtak etter kapittel 4a er nei
    Når pbrl.4a-vedtaket vurderes
    Så er svaret "ikke_noe_vedtak"
    Og er gjelder høyst til ikke gitt

  @grense
  Scenariomal: Når reglene gjelder
    Gitt at datoen er <dato>
    Når pbrl.4a-vedtaket vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2008 | ikke oppfylt |
      | 1. januar 2009    | uavklart     |
      | 31. desember 2011 | uavklart     |
      | 1. januar 2012    | oppfylt      |
