# language: no
Egenskap: Rett til omsorgstjenester etter oppholdet (forskrift 1255 § 6)
  Loven gjelder alle som er i Norge. § 6 tar retten fra noen av dem som ikke bor fast her. Avtaler Norge er bundet av, går foran,
  og barn har rett uansett.

  Bakgrunn: En voksen som har vært her i tre måneder, ikke er norsk, og verken har avtale eller tilbud om mottak
    Gitt at datoen er 1. mars 2026
    Og at alder er 40 år
    Og at oppholdets varighet er 3 måneder
    Og at frihetsberøvet er nei
    Og at norsk statsborger er nei
    Og at tilbud om statlig mottak er nei
    Og at bosatt etter særlig avtale er nei
    Og at plikt til å forlate landet er nei
    Og at avtale gir omsorgstjenester er nei

  Regel: Den som bor fast i Norge, er ikke begrenset

    Scenario: Amina har bodd her i ti år, og det er det eneste kommunen trenger å vite
      Gitt at oppholdsgrunnlag er "fast opphold"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Amina fikk i sin tid tilbud om plass i mottak, og det betyr ikke noe når hun bor fast her
      Gitt at oppholdsgrunnlag er "fast opphold"
      Og at tilbud om statlig mottak er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    @grense
    Scenariomal: Lucía studerer i Norge og trenger hjelp til det meste, og etter tolv måneder bor hun fast her
      Gitt at oppholdsgrunnlag er "folketrygdmedlem"
      Og at oppholdets varighet er <måneder> måneder
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "hun trenger hjelp til det meste"
      Og at kan i praksis forlate landet er vurdert til ja fordi "familien kunne ha fulgt henne hjem"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "<svar>"

      Eksempler:
        | måneder | svar       |
        | 11      | ingen rett |
        | 12      | rett       |
        | 13      | rett       |

    @grense
    Scenariomal: Forskriften gjelder fra 1. januar 2012
      Gitt at datoen er <dato>
      Og at oppholdsgrunnlag er "fast opphold"
      Når opphold.1255-6 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | svar         |
        | 31. desember 2011 | ikke i kraft |
        | 1. januar 2012    | rett         |

  Regel: Første ledd – den som ikke kan dra omsorg for seg selv, har retten til hun kunne ha reist

    Bakgrunn: Elena er på besøk hos datteren og får slag
      Gitt at oppholdsgrunnlag er "lovlig midlertidig"
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "hun klarer ikke å stå opp alene"
      Og at kan i praksis forlate landet er vurdert til nei fordi "legen fraråder all reise"

    Scenariomal: Elena tåler ikke reisen hjem, hva hun enn er her som
      Gitt at oppholdsgrunnlag er "<grunnlag>"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

      Eksempler:
        | grunnlag           |
        | lovlig midlertidig |
        | folketrygdmedlem   |
        | konvensjonspasient |

    Scenariomal: Elena er frisk nok til å reise, og da er retten slutt, hva hun enn er her som
      Gitt at oppholdsgrunnlag er "<grunnlag>"
      Og at kan i praksis forlate landet er vurdert til ja fordi "hun var frisk til å reise i forrige uke"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "ingen rett"

      Eksempler:
        | grunnlag           |
        | lovlig midlertidig |
        | folketrygdmedlem   |
        | konvensjonspasient |

    Scenario: Elena kunne ha reist, men Norge har en avtale som gir henne omsorgstjenester
      Gitt at kan i praksis forlate landet er vurdert til ja fordi "hun var frisk til å reise i forrige uke"
      Og at avtale gir omsorgstjenester er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Elena kunne ha reist, og ingen har undersøkt om en avtale gir henne mer
      Gitt at kan i praksis forlate landet er vurdert til ja fordi "hun var frisk til å reise i forrige uke"
      Og at avtale gir omsorgstjenester er ukjent
      Når hvem som har rett til omsorgstjenester vurderes
      Så er utfallet uavklart
      Og mangler avtale gir omsorgstjenester
      Og er vilkåret ingen_avtale_gir_mer uavklart

    Scenario: Elena kunne ha reist, men er norsk statsborger på besøk
      Gitt at kan i praksis forlate landet er vurdert til ja fordi "hun var frisk til å reise i forrige uke"
      Og at norsk statsborger er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Elena kunne ha reist, og ingen vet om hun er norsk
      Gitt at kan i praksis forlate landet er vurdert til ja fordi "hun var frisk til å reise i forrige uke"
      Og at norsk statsborger er ukjent
      Når hvem som har rett til omsorgstjenester vurderes
      Så er utfallet uavklart
      Og er vilkåret ikke_norsk uavklart

  Regel: En norsk statsborger har retten

    Bakgrunn:
      Gitt at alder er 74 år
      Og at norsk statsborger er ja
      Og at oppholdets varighet er ukjent
      Og at frihetsberøvet er ukjent
      Og at avtale gir omsorgstjenester er ukjent

    Scenario: Randi har kommet hjem fra Spania, og ingen har ført hvorfor hun er i Norge
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Randi er ført som norsk og som beboer i mottak, og det stemmer ikke
      Gitt at oppholdsgrunnlag er "fast opphold i mottak"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er utfallet uavklart

  Regel: § 6 nevner ikke den som klarer seg selv, og kan leses på to måter

    Bakgrunn: Pavel er her på et oppdrag, har brukket benet og trenger hjelp til gulvene
      Gitt at oppholdsgrunnlag er "lovlig midlertidig"
      Og at oppholdets varighet er 8 måneder
      Og at kan dra omsorg for seg selv er vurdert til ja fordi "han klarer seg, men trenger hjelp til gulvene"

    Scenariomal: Hva Pavel er her som, og hvordan paragrafen leses
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er <lesemåte>
      Og at oppholdsgrunnlag er "<grunnlag>"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte     | grunnlag           | svar       |
        | ikke_unntatt | lovlig midlertidig | rett       |
        | uttømmende   | lovlig midlertidig | ingen rett |
        | ikke_unntatt | ulovlig            | rett       |
        | uttømmende   | ulovlig            | ingen rett |
        | uttømmende   | fast opphold       | rett       |

    Scenariomal: En avtale gir Pavel retten selv om paragrafen leses strengt
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Og at oppholdsgrunnlag er "<grunnlag>"
      Og at avtale gir omsorgstjenester er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

      Eksempler:
        | grunnlag           |
        | lovlig midlertidig |
        | ulovlig            |

    Scenario: Også strengt lest har Pavel retten hvis han er norsk
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Og at norsk statsborger er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Strengt lest har Pavel likevel retten når han er sengeliggende og ikke kan reise
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "han er sengeliggende"
      Og at kan i praksis forlate landet er vurdert til nei fordi "han tåler ikke reisen"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Ingen har vurdert om Pavel klarer seg selv
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Og at kan dra omsorg for seg selv er ukjent
      Og at kan i praksis forlate landet er vurdert til nei fordi "han tåler ikke reisen"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er utfallet uavklart
      Og er vilkåret klarer_seg_selv uavklart
      Og må kan dra omsorg for seg selv vurderes

    Scenario: Kommunen har ikke valgt lesemåte, og Pavels sak er ikke avgjort
      Når hvem som har rett til omsorgstjenester vurderes
      Så er utfallet uavklart
      Og venter svaret på valg av lesemåten opphold.1255-6/den_som_klarer_seg

    Scenario: Har Pavel en avtale, betyr det ikke noe at kommunen ikke har valgt
      Gitt at avtale gir omsorgstjenester er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

  Regel: Andre ledd – uten lovlig opphold varer retten til personen har plikt til å reise

    Bakgrunn: Omar er her uten lovlig opphold og trenger hjelp til å spise
      Gitt at oppholdsgrunnlag er "ulovlig"
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "han trenger hjelp til å spise"

    Scenario: Omar har ennå ingen plikt til å reise
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Heller ikke strengt lest tar paragrafen retten fra Omar før han har plikt til å reise
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenariomal: Omar har fått plikt til å reise, enten han klarer seg selv eller ikke
      Gitt at kan dra omsorg for seg selv er vurdert til <klarer seg> fordi "se journalen"
      Og at plikt til å forlate landet er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "ingen rett"

      Eksempler:
        | klarer seg |
        | nei        |
        | ja         |

    Scenario: Omar har plikt til å reise og har vært her i fem år, og tiden gjør ikke oppholdet fast
      Gitt at oppholdets varighet er 60 måneder
      Og at plikt til å forlate landet er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "ingen rett"
      Og er vilkåret ulovlig_opphold oppfylt

    Scenario: Omar har plikt til å reise, men en avtale gir ham omsorgstjenester
      Gitt at plikt til å forlate landet er ja
      Og at avtale gir omsorgstjenester er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    @grense
    Scenariomal: At avtaler går foran andre og tredje ledd, står i loven fra 25. november 2022
      Gitt at datoen er <dato>
      Og at oppholdsgrunnlag er "<grunnlag>"
      Og at plikt til å forlate landet er ja
      Og at avtale gir omsorgstjenester er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | grunnlag           | svar       |
        | 24. november 2022 | ulovlig            | ingen rett |
        | 25. november 2022 | ulovlig            | rett       |
        | 24. november 2022 | asylsøker i mottak | ingen rett |
        | 25. november 2022 | asylsøker i mottak | rett       |

  Regel: Tredje ledd – den som er i mottak, eller har tilbud om det, har ikke krav på omsorgstjenester før bosetting

    Scenario: Samira bor i mottak og venter på svar på asylsøknaden
      Gitt at oppholdsgrunnlag er "asylsøker i mottak"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "ingen rett"

    Scenario: Samira venter på svar, men er bosatt i kommunen etter en særlig avtale
      Gitt at oppholdsgrunnlag er "asylsøker i mottak"
      Og at bosatt etter særlig avtale er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Samira er for syk til å klare seg og til å reise, og det er fortsatt mottaket som har ansvaret
      Gitt at oppholdsgrunnlag er "asylsøker i mottak"
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "hun klarer seg ikke selv"
      Og at kan i praksis forlate landet er vurdert til nei fordi "hun er for syk til å reise"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "ingen rett"
      Og er vilkåret mottaket_har_ansvaret oppfylt

    Scenario: Samira har ventet i mottaket i fjorten måneder
      Gitt at oppholdsgrunnlag er "asylsøker i mottak"
      Og at oppholdets varighet er 14 måneder
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "ingen rett"
      Og er vilkåret mottaket_har_ansvaret oppfylt

  Regel: Tredje ledd – tilbud om plass i mottak gjelder også andre enn asylsøkere

    Bakgrunn: En syk mann uten sted å bo, som statens mottak har tilbudt plass
      Gitt at tilbud om statlig mottak er ja
      Og at kan dra omsorg for seg selv er vurdert til nei fordi "han trenger hjelp til å spise"
      Og at kan i praksis forlate landet er vurdert til nei fordi "han er for syk til å reise"

    Scenariomal: Tilbudet om mottak går foran kommunen
      Gitt at oppholdsgrunnlag er "<grunnlag>"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "ingen rett"

      Eksempler:
        | grunnlag           |
        | ulovlig            |
        | lovlig midlertidig |
        | folketrygdmedlem   |
        | konvensjonspasient |

    Scenario: Mottaket har ikke tilbudt ham plass
      Gitt at oppholdsgrunnlag er "ulovlig"
      Og at tilbud om statlig mottak er nei
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Han er bosatt i kommunen etter en særlig avtale
      Gitt at oppholdsgrunnlag er "ulovlig"
      Og at bosatt etter særlig avtale er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Han viser seg å være norsk
      Gitt at oppholdsgrunnlag er "lovlig midlertidig"
      Og at norsk statsborger er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"

    Scenario: Han har fått endelig avslag og må reise senere, og ingen vet om mottaket har tilbudt plass
      Gitt at oppholdsgrunnlag er "ulovlig"
      Og at tilbud om statlig mottak er ukjent
      Når hvem som har rett til omsorgstjenester vurderes
      Så er utfallet uavklart
      Og er vilkåret i_mottak_eller_med_tilbud uavklart

  Regel: Tredje ledd – den som har fått opphold og fortsatt bor i mottak, leses på to måter

    Bakgrunn:
      Gitt at oppholdsgrunnlag er "fast opphold i mottak"

    Scenariomal: Yusuf har fått ja på søknaden og venter på en kommune
      Gitt at lesemåten opphold.1255-6/mottak_omfatter_fast_opphold er <lesemåte>
      Og at bosatt etter særlig avtale er <bosatt>
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte               | bosatt | svar       |
        | alle_med_tilbud        | nei    | ingen rett |
        | alle_med_tilbud        | ja     | rett       |
        | bare_uten_fast_opphold | nei    | rett       |

    Scenario: Kommunen har ikke valgt lesemåte, og Yusufs sak er ikke avgjort
      Når hvem som har rett til omsorgstjenester vurderes
      Så er utfallet uavklart
      Og venter svaret på valg av lesemåten opphold.1255-6/mottak_omfatter_fast_opphold

  Regel: Kommunen vet ingenting om den som søker

    Bakgrunn:
      Gitt at alder er ukjent
      Og at oppholdets varighet er ukjent
      Og at frihetsberøvet er ukjent
      Og at norsk statsborger er ukjent
      Og at tilbud om statlig mottak er ukjent
      Og at bosatt etter særlig avtale er ukjent
      Og at plikt til å forlate landet er ukjent
      Og at avtale gir omsorgstjenester er ukjent

    Scenario: En syk person er funnet på bussholdeplassen og sier ikke hvem hun er
      Når hvem som har rett til omsorgstjenester vurderes
      Så er utfallet uavklart
      Og mangler oppholdsgrunnlag

  Regel: § 4 – barn har rett uansett opphold

    Bakgrunn:
      Gitt at hensynet til barnet taler imot er vurdert til nei fordi "hjelpen er til det beste for barnet"

    @grense
    Scenariomal: Leyla bor i mottak med foreldrene, og det leses på to måter hvem som har ansvaret for henne
      Gitt at lesemåten opphold.1255-6/barn_i_mottak_omfattes er <lesemåte>
      Og at alder er <alder> år
      Og at oppholdsgrunnlag er "<grunnlag>"
      Og at plikt til å forlate landet er ja
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "<svar>"

      Eksempler:
        | lesemåte           | alder | grunnlag           | svar       |
        | barnet_går_foran   | 10    | asylsøker i mottak | rett       |
        | barnet_går_foran   | 17    | asylsøker i mottak | rett       |
        | barnet_går_foran   | 18    | asylsøker i mottak | ingen rett |
        | barnet_går_foran   | 18    | ulovlig            | ingen rett |
        | mottaket_går_foran | 10    | asylsøker i mottak | ingen rett |
        | mottaket_går_foran | 10    | ulovlig            | rett       |

    Scenario: Kommunen har ikke valgt lesemåte, og da går Leyla foran mottaket
      Gitt at alder er 10 år
      Og at oppholdsgrunnlag er "asylsøker i mottak"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "rett"
      Og avhenger svaret av lesemåten opphold.1255-6/barn_i_mottak_omfattes

    @grense
    Scenariomal: Maria er på besøk hos tanten i to måneder, og har rett som barn også der en voksen ikke har det
      Gitt at lesemåten opphold.1255-6/den_som_klarer_seg er uttømmende
      Og at alder er <alder> år
      Og at oppholdsgrunnlag er "lovlig midlertidig"
      Og at oppholdets varighet er 2 måneder
      Og at kan dra omsorg for seg selv er vurdert til <klarer seg> fordi "vurdert etter samtale"
      Og at kan i praksis forlate landet er vurdert til ja fordi "billetten er kjøpt"
      Når hvem som har rett til omsorgstjenester vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | klarer seg | svar       |
        | 10    | nei        | rett       |
        | 18    | nei        | ingen rett |
        | 17    | ja         | rett       |
        | 18    | ja         | ingen rett |

    Scenario: Går mottaket foran, må kommunen vite om Leyla bor der
      Gitt at lesemåten opphold.1255-6/barn_i_mottak_omfattes er mottaket_går_foran
      Og at alder er 10 år
      Når hvem som har rett til omsorgstjenester vurderes
      Så er utfallet uavklart
      Og er vilkåret mottaket_har_ansvaret uavklart
      Og mangler oppholdsgrunnlag
