# language: no
Egenskap: Rett til omsorgstjenester etter oppholdet (forskrift 1255 § 6)
  Den som bor fast i Norge, er ikke omfattet av begrensningene. Andre kan ha rett til de kan eller må reise.

  Regel: Forskriften gjelder fra 1. januar 2012

    @grense
    Scenariomal: Omsorg før og etter ikrafttredelsen
      Gitt at datoen er <dato>
      Og at oppholdsgrunnlag er "fast_opphold"
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke_i_kraft |
        | 1. januar 2012    | rett         |

  Regel: Første ledd – den som bor fast, er ikke begrenset

    @grense
    Scenariomal: Et lovlig opphold på tolv måneder er fast også her
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholdsgrunnlag er "folketrygdmedlem"
      Og at oppholdets varighet er <måneder> måneder
      Og at frihetsberøvet er nei
      Og at norsk statsborger er nei
      Og at kan dra omsorg for seg selv er vurdert til ja fordi "personen klarer seg på egen hånd"
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | måneder | svar       |
        | 11      | ingen_rett |
        | 12      | rett       |
        | 13      | rett       |

    Scenario: Et langt, ulovlig opphold er ikke fast
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholdsgrunnlag er "ulovlig"
      Og at oppholdets varighet er 60 måneder
      Og at frihetsberøvet er nei
      Og at plikt til å forlate landet er ja
      Når opphold.1255-6 vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret har_lovlig_opphold ikke oppfylt

  Regel: Første ledd – lovlig, men ikke fast opphold

    Scenariomal: Den som ikke er norsk, har rett til personen kunne ha reist
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholdsgrunnlag er "<grunnlag>"
      Og at oppholdets varighet er 3 måneder
      Og at norsk statsborger er <norsk>
      Og at kan dra omsorg for seg selv er vurdert til <klarer seg> fordi "se journalen"
      Og at kan i praksis forlate landet er vurdert til <kan reise> fordi "se legens uttalelse"
      Og at avtale gir omsorgstjenester er <avtale>
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | grunnlag           | norsk | klarer seg | kan reise | avtale | svar       |
        | lovlig_midlertidig | ja    | ja         | ja        | nei    | rett       |
        | lovlig_midlertidig | nei   | nei        | nei       | nei    | rett       |
        | lovlig_midlertidig | nei   | nei        | ja        | nei    | ingen_rett |
        | lovlig_midlertidig | nei   | nei        | ja        | ja     | rett       |
        | lovlig_midlertidig | nei   | ja         | nei       | ja     | ingen_rett |
        | folketrygdmedlem   | nei   | nei        | nei       | nei    | rett       |
        | konvensjonspasient | nei   | nei        | nei       | nei    | rett       |

    Scenario: Unntaket for den som ikke kan reise, gjelder ikke en asylsøker i mottak
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at bosatt etter særlig avtale er nei
      Og at norsk statsborger er nei
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "personen klarer seg ikke selv"
      Og at kan i praksis forlate landet er vurdert til nei fordi "personen er for syk til å reise"
      Når opphold.1255-6 vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret lovlig_grunnlag ikke oppfylt

  Regel: Andre ledd – uten lovlig opphold

    Scenariomal: Retten varer til personen har plikt til å reise
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholdsgrunnlag er "ulovlig"
      Og at kan dra omsorg for seg selv er vurdert til <klarer seg> fordi "se journalen"
      Og at plikt til å forlate landet er <må reise>
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | klarer seg | må reise | svar       |
        | nei        | nei      | rett       |
        | nei        | ja       | ingen_rett |
        | ja         | nei      | ingen_rett |

    Scenario: Et lovlig opphold bruker ikke andre ledd
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at bosatt etter særlig avtale er nei
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "personen klarer seg ikke selv"
      Og at plikt til å forlate landet er nei
      Når opphold.1255-6 vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret ulovlig_opphold ikke oppfylt

  Regel: Tredje ledd – asylsøkere i mottak har ikke krav på omsorgstjenester før de er bosatt

    Scenariomal: Mottak og bosetting
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at bosatt etter særlig avtale er <bosatt>
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | bosatt | svar       |
        | ja     | rett       |
        | nei    | ingen_rett |

    Scenario: En egen avtale gir ikke rett til andre enn asylsøkere
      Gitt at datoen er 1. mars 2026
      Og at alder er 40 år
      Og at oppholdsgrunnlag er "ulovlig"
      Og at bosatt etter særlig avtale er ja
      Og at plikt til å forlate landet er ja
      Når opphold.1255-6 vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret asylsøker ikke oppfylt

  Regel: § 4 – barn har rett uansett opphold

    Scenariomal: Barn i mottak leses på to måter
      Gitt at datoen er 1. mars 2026
      Og at lesemåten opphold.1255-6/barn_i_mottak_omfattes er <lesemåte>
      Og at alder er <alder> år
      Og at oppholdsgrunnlag er "<grunnlag>"
      Og at bosatt etter særlig avtale er nei
      Og at plikt til å forlate landet er ja
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte           | alder | grunnlag           | svar       |
        | barnet_går_foran   | 10    | asylsøker_i_mottak | rett       |
        | mottaket_går_foran | 10    | asylsøker_i_mottak | ingen_rett |
        | mottaket_går_foran | 10    | ulovlig            | rett       |
        | barnet_går_foran   | 18    | asylsøker_i_mottak | ingen_rett |

    Scenario: Uten valgt lesemåte går barnets rett foran
      Gitt at datoen er 1. mars 2026
      Og at alder er 10 år
      Og at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at bosatt etter særlig avtale er nei
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Når opphold.1255-6 vurderes
      Så er svaret "rett"

    Scenario: Uten kjent grunnlag for oppholdet er svaret for et barn ikke klart når mottaket går foran
      Gitt at datoen er 1. mars 2026
      Og at lesemåten opphold.1255-6/barn_i_mottak_omfattes er mottaket_går_foran
      Og at alder er 10 år
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Når opphold.1255-6 vurderes
      Så er utfallet uavklart
      Og er vilkåret mottak_hindrer_ikke uavklart
      Og mangler oppholdsgrunnlag
