# language: no
Egenskap: Rett til omsorgstjenester etter oppholdet (forskrift 1255 § 6)
  Loven gjelder alle som er i Norge. § 6 tar retten fra noen av dem som ikke bor fast her; avtaler Norge er bundet av, går foran.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at alder er 40 år
    Og at oppholdets varighet er 3 måneder
    Og at frihetsberøvet er nei
    Og at norsk statsborger er nei
    Og at tilbud om statlig mottak er nei
    Og at bosatt etter særlig avtale er nei

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

  Regel: Den som bor fast i Norge, er ikke begrenset

    Scenario: For den som bor fast, er én opplysning nok
      Gitt at oppholdsgrunnlag er "fast_opphold"
      Når opphold.1255-6 vurderes
      Så er svaret "rett"

    @grense
    Scenariomal: Et lovlig opphold på tolv måneder er fast også her
      Gitt at oppholdsgrunnlag er "folketrygdmedlem"
      Og at oppholdets varighet er <måneder> måneder
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "hun trenger hjelp til det meste"
      Og at kan i praksis forlate landet er vurdert til ja fordi "familien kunne ha fulgt henne hjem"
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | måneder | svar       |
        | 11      | ingen_rett |
        | 12      | rett       |
        | 13      | rett       |

    Scenario: Et langt, ulovlig opphold er ikke fast
      Gitt at oppholdsgrunnlag er "ulovlig"
      Og at oppholdets varighet er 60 måneder
      Og at plikt til å forlate landet er ja
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret ulovlig_opphold oppfylt

  Regel: Første ledd – den som ikke kan dra omsorg for seg selv, har retten til hun kunne ha reist

    Scenariomal: Besøkende som trenger hjelp
      Gitt at oppholdsgrunnlag er "<grunnlag>"
      Og at norsk statsborger er <norsk>
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "han klarer ikke å stå opp alene"
      Og at kan i praksis forlate landet er vurdert til <kan reise> fordi "se legens uttalelse"
      Og at avtale gir omsorgstjenester er <avtale>
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | grunnlag           | norsk | kan reise | avtale | svar       |
        | lovlig_midlertidig | nei   | nei       | nei    | rett       |
        | lovlig_midlertidig | nei   | ja        | nei    | ingen_rett |
        | lovlig_midlertidig | nei   | ja        | ja     | rett       |
        | lovlig_midlertidig | ja    | ja        | nei    | rett       |
        | folketrygdmedlem   | nei   | nei       | nei    | rett       |
        | folketrygdmedlem   | nei   | ja        | nei    | ingen_rett |
        | konvensjonspasient | nei   | nei       | nei    | rett       |
        | konvensjonspasient | nei   | ja        | nei    | ingen_rett |

    Scenario: Ingen har undersøkt om en avtale gir mer
      Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "han klarer ikke å stå opp alene"
      Og at kan i praksis forlate landet er vurdert til ja fordi "han var frisk til å reise i forrige uke"
      Når opphold.1255-6 vurderes
      Så er utfallet uavklart
      Og mangler avtale gir omsorgstjenester
      Og er vilkåret ingen_avtale_gir_mer uavklart

    Scenario: En norsk statsborger har retten, også når ingen har ført hvorfor hun er i Norge
      Gitt at datoen er 1. mars 2026
      Og at alder er 74 år
      Og at norsk statsborger er ja
      Når opphold.1255-6 vurderes
      Så er svaret "rett"

    Scenario: Er det ført at hun er i mottak, stemmer ikke opplysningene med hverandre
      Gitt at datoen er 1. mars 2026
      Og at alder er 74 år
      Og at norsk statsborger er ja
      Og at oppholdsgrunnlag er "fast_opphold_i_mottak"
      Når opphold.1255-6 vurderes
      Så er utfallet uavklart

    Scenario: Uten å vite om personen er norsk, er svaret åpent
      Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at norsk statsborger er ukjent
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "han klarer ikke å stå opp alene"
      Og at kan i praksis forlate landet er vurdert til ja fordi "han var frisk til å reise i forrige uke"
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er utfallet uavklart
      Og er vilkåret ikke_norsk uavklart

  Regel: § 6 nevner ikke den som klarer seg selv, og kan leses på to måter

    Scenariomal: En arbeider på åtte måneders opphold trenger hjelp etter et beinbrudd
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er <lesemåte>
      Og at oppholdsgrunnlag er "<grunnlag>"
      Og at oppholdets varighet er 8 måneder
      Og at norsk statsborger er <norsk>
      Og at kan dra omsorg for seg selv er vurdert til ja fordi "han klarer seg, men trenger hjelp til gulvene"
      Og at plikt til å forlate landet er nei
      Og at avtale gir omsorgstjenester er <avtale>
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte     | grunnlag           | norsk | avtale | svar       |
        | ikke_unntatt | lovlig_midlertidig | nei   | nei    | rett       |
        | uttømmende   | lovlig_midlertidig | nei   | nei    | ingen_rett |
        | uttømmende   | lovlig_midlertidig | nei   | ja     | rett       |
        | uttømmende   | lovlig_midlertidig | ja    | nei    | rett       |
        | uttømmende   | fast_opphold       | nei   | nei    | rett       |
        | ikke_unntatt | ulovlig            | nei   | nei    | rett       |
        | uttømmende   | ulovlig            | nei   | nei    | ingen_rett |
        | uttømmende   | ulovlig            | nei   | ja     | rett       |

    Scenario: Den som ikke kan reise, har retten hvordan paragrafen enn leses
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er 8 måneder
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "hun er sengeliggende"
      Og at kan i praksis forlate landet er vurdert til nei fordi "hun tåler ikke reisen"
      Når opphold.1255-6 vurderes
      Så er svaret "rett"

    Scenario: Ingen har vurdert om personen klarer seg selv
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er 8 måneder
      Og at kan i praksis forlate landet er vurdert til nei fordi "hun tåler ikke reisen"
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er utfallet uavklart
      Og er vilkåret klarer_seg_selv uavklart
      Og må kan dra omsorg for seg selv vurderes

    Scenario: Uten lovlig opphold, men uten plikt til å reise, har den som ikke klarer seg, rett hvordan paragrafen enn leses
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Og at oppholdsgrunnlag er "ulovlig"
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "hun er sengeliggende"
      Og at plikt til å forlate landet er nei
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er svaret "rett"

    Scenario: Så lenge kommunen ikke har valgt lesemåte, er det ikke avgjort for den som klarer seg selv
      Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at kan dra omsorg for seg selv er vurdert til ja fordi "han klarer seg, men trenger hjelp til gulvene"
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er utfallet uavklart

    Scenario: Har personen en avtale som gir retten, betyr ikke lesemåten noe
      Gitt at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at kan dra omsorg for seg selv er vurdert til ja fordi "han klarer seg, men trenger hjelp til gulvene"
      Og at avtale gir omsorgstjenester er ja
      Når opphold.1255-6 vurderes
      Så er svaret "rett"

  Regel: Andre ledd – uten lovlig opphold varer retten til personen har plikt til å reise

    Scenariomal: Plikten til å reise avgjør
      Gitt at oppholdsgrunnlag er "ulovlig"
      Og at kan dra omsorg for seg selv er vurdert til <klarer seg> fordi "se journalen"
      Og at plikt til å forlate landet er <må reise>
      Og at avtale gir omsorgstjenester er <avtale>
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | klarer seg | må reise | avtale | svar       |
        | nei        | nei      | nei    | rett       |
        | nei        | ja       | nei    | ingen_rett |
        | ja         | ja       | nei    | ingen_rett |
        | nei        | ja       | ja     | rett       |

    @grense
    Scenariomal: At avtaler går foran andre og tredje ledd, står i loven fra 25. november 2022
      Gitt at datoen er <dato>
      Og at oppholdsgrunnlag er "<grunnlag>"
      Og at plikt til å forlate landet er ja
      Og at avtale gir omsorgstjenester er ja
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | grunnlag           | svar       |
        | 24. november 2022 | ulovlig            | ingen_rett |
        | 25. november 2022 | ulovlig            | rett       |
        | 24. november 2022 | asylsøker_i_mottak | ingen_rett |
        | 25. november 2022 | asylsøker_i_mottak | rett       |

  Regel: Tredje ledd – den som er i mottak, eller har tilbud om det, har ikke krav på omsorgstjenester før bosetting

    Scenariomal: Asylsøker i mottak
      Gitt at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at bosatt etter særlig avtale er <bosatt>
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | bosatt | svar       |
        | ja     | rett       |
        | nei    | ingen_rett |

    Scenario: At asylsøkeren ikke klarer seg selv og ikke kan reise, endrer ikke svaret
      Gitt at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "personen klarer seg ikke selv"
      Og at kan i praksis forlate landet er vurdert til nei fordi "personen er for syk til å reise"
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret mottaket_har_ansvaret oppfylt

    Scenario: Asylsøkeren har vært i Norge i over et år, men er fortsatt i mottak
      Gitt at oppholdsgrunnlag er "asylsøker_i_mottak"
      Og at oppholdets varighet er 14 måneder
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er svaret "ingen_rett"
      Og er vilkåret mottaket_har_ansvaret oppfylt

    Scenariomal: Tilbud om mottak gjelder også andre enn asylsøkere
      Gitt at oppholdsgrunnlag er "<grunnlag>"
      Og at norsk statsborger er <norsk>
      Og at tilbud om statlig mottak er <tilbud>
      Og at bosatt etter særlig avtale er <bosatt>
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "personen klarer seg ikke selv"
      Og at kan i praksis forlate landet er vurdert til nei fordi "personen er for syk til å reise"
      Og at plikt til å forlate landet er nei
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | grunnlag           | norsk | tilbud | bosatt | svar       |
        | ulovlig            | nei   | ja     | nei    | ingen_rett |
        | ulovlig            | nei   | nei    | nei    | rett       |
        | ulovlig            | nei   | ja     | ja     | rett       |
        | lovlig_midlertidig | nei   | ja     | nei    | ingen_rett |
        | lovlig_midlertidig | ja    | ja     | nei    | rett       |
        | folketrygdmedlem   | nei   | ja     | nei    | ingen_rett |
        | konvensjonspasient | nei   | ja     | nei    | ingen_rett |

    Scenario: Endelig avslag, men ingen plikt til å reise ennå, og ingen vet om det er tilbudt plass i mottak
      Gitt at oppholdsgrunnlag er "ulovlig"
      Og at tilbud om statlig mottak er ukjent
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "han trenger hjelp til å spise"
      Og at plikt til å forlate landet er nei
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er utfallet uavklart
      Og er vilkåret i_mottak_eller_med_tilbud uavklart

    Scenariomal: Den som har fått opphold og venter i mottak, leses på to måter
      Gitt at lesemåten opphold.1255-6/mottak_omfatter_fast_opphold er <lesemåte>
      Og at oppholdsgrunnlag er "fast_opphold_i_mottak"
      Og at bosatt etter særlig avtale er <bosatt>
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte               | bosatt | svar       |
        | alle_med_tilbud        | nei    | ingen_rett |
        | alle_med_tilbud        | ja     | rett       |
        | bare_uten_fast_opphold | nei    | rett       |

    Scenario: Så lenge kommunen ikke har valgt lesemåte, er svaret åpent for den som har fått opphold og venter i mottak
      Gitt at oppholdsgrunnlag er "fast_opphold_i_mottak"
      Og at avtale gir omsorgstjenester er nei
      Når opphold.1255-6 vurderes
      Så er utfallet uavklart

  Regel: § 4 – barn har rett uansett opphold

    Scenariomal: Barn i mottak leses på to måter
      Gitt at lesemåten opphold.1255-6/barn_i_mottak_omfattes er <lesemåte>
      Og at alder er <alder> år
      Og at oppholdsgrunnlag er "<grunnlag>"
      Og at plikt til å forlate landet er ja
      Og at avtale gir omsorgstjenester er nei
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte           | alder | grunnlag           | svar       |
        | barnet_går_foran   | 10    | asylsøker_i_mottak | rett       |
        | mottaket_går_foran | 10    | asylsøker_i_mottak | ingen_rett |
        | mottaket_går_foran | 10    | ulovlig            | rett       |
        | barnet_går_foran   | 17    | asylsøker_i_mottak | rett       |
        | barnet_går_foran   | 18    | asylsøker_i_mottak | ingen_rett |
        | barnet_går_foran   | 18    | ulovlig            | ingen_rett |

    Scenariomal: Et barn på besøk har rett som barn, også der en voksen ikke har det
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Og at alder er <alder> år
      Og at oppholdsgrunnlag er "lovlig_midlertidig"
      Og at oppholdets varighet er 2 måneder
      Og at kan dra omsorg for seg selv er vurdert til <klarer seg> fordi "vurdert etter samtale"
      Og at kan i praksis forlate landet er vurdert til ja fordi "billetten er kjøpt"
      Og at avtale gir omsorgstjenester er nei
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | klarer seg | svar       |
        | 10    | nei        | rett       |
        | 18    | nei        | ingen_rett |
        | 17    | ja         | rett       |
        | 18    | ja         | ingen_rett |

    Scenario: Uten kjent grunnlag for oppholdet er svaret for et barn ikke klart når mottaket går foran
      Gitt at lesemåten opphold.1255-6/barn_i_mottak_omfattes er mottaket_går_foran
      Og at alder er 10 år
      Og at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"
      Når opphold.1255-6 vurderes
      Så er utfallet uavklart
      Og er vilkåret mottaket_har_ansvaret uavklart
      Og mangler oppholdsgrunnlag
