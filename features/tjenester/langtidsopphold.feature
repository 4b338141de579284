# language: no
Egenskap: Langtidsopphold (pbrl § 2-1 e, hol § 3-2 a)
  Er en plass det eneste forsvarlige, har personen rett til den nå. Den som kan vente hjemme, kan ha rett til vedtak og venteliste.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"

  Scenariomal: Plassen må være det eneste tilbudet som er forsvarlig
    Gitt at eneste forsvarlige tilbud er vurdert til <eneste> fordi "<grunn>"
    Når tjeneste.langtidsopphold vurderes
    Så er svaret "<svar>"

    Eksempler:
      | eneste | grunn                            | svar                   |
      | ja     | hun er i fare alene hele døgnet  | rett                   |
      | nei    | hjemmetjenester og tilsyn er nok | ikke_rett_til_plass_nå |

  Scenario: Ingen har vurdert om noe annet er forsvarlig
    Når tjeneste.langtidsopphold vurderes
    Så er utfallet uavklart
    Og må eneste forsvarlige tilbud vurderes

  Scenariomal: Den som kan vente hjemme, kan ha rett til vedtak, men ikke til plass nå
    Gitt at eneste forsvarlige tilbud er vurdert til nei fordi "han klarer seg hjemme med hjelp"
    Og at pbrl.2-1-e-venteliste/oppfyller_kommunens_kriterier er oppgitt til <kriterier>
    Og at kan vente hjemme forsvarlig er vurdert til ja fordi "han har tilsyn fem ganger om dagen"
    Når tjeneste.langtidsopphold vurderes
    Så er svaret "ikke_rett_til_plass_nå"
    Og er vedtak_og_venteliste <kriterier>

    Eksempler:
      | kriterier |
      | ja        |
      | nei       |

  Scenario: Personen er ikke i kommunen
    Gitt at oppholder seg i kommunen er nei
    Og at eneste forsvarlige tilbud er vurdert til ja fordi "hun er i fare alene hele døgnet"
    Når tjeneste.langtidsopphold vurderes
    Så er svaret "ikke_rett_til_plass_nå"
    Og er vilkåret omfattet ikke oppfylt

  Scenario: Oppholdsgrunnlaget er ikke kjent
    Gitt at oppholdsgrunnlag er ukjent
    Og at eneste forsvarlige tilbud er vurdert til ja fordi "hun er i fare alene hele døgnet"
    Når tjeneste.langtidsopphold vurderes
    Så er utfallet uavklart
    Og er vilkåret omfattet uavklart

  Scenario: En ung person har samme rett som en gammel
    Gitt at alder er 34 år
    Og at eneste forsvarlige tilbud er vurdert til ja fordi "hjerneskaden krever hjelp hele døgnet"
    Når tjeneste.langtidsopphold vurderes
    Så er svaret "rett"

  @grense
  Scenariomal: Tiden før 1. juli 2016 er ikke modellert
    Gitt at datoen er <dato>
    Og at eneste forsvarlige tilbud er vurdert til ja fordi "hun er i fare alene hele døgnet"
    Når tjeneste.langtidsopphold vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | uavklart     |
      | 30. juni 2016     | uavklart     |
      | 1. juli 2016      | oppfylt      |

  Scenariomal: Asylsøkeren har rett til helsehjelp, men ikke til omsorg, og om det er nok, leses på tre måter
    Gitt at lesemåten pbrl.2-1/opphold_i_institusjon_er er <lesemåte>
    Og at oppholdsgrunnlag er "asylsøker_i_mottak"
    Og at asylsøker har folketrygd er ja
    Og at alder er 81 år
    Og at bosatt etter særlig avtale er nei
    Og at avtale gir omsorgstjenester er nei
    Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
    Når tjeneste.langtidsopphold vurderes
    Så er svaret "<svar>"

    Eksempler:
      | lesemåte          | svar                   |
      | begge_deler       | ikke_rett_til_plass_nå |
      | én_av_dem         | rett                   |
      | alt_er_helsehjelp | rett                   |

  Scenario: Så lenge kommunen ikke har valgt lesemåte, er svaret åpent for asylsøkeren
    Gitt at oppholdsgrunnlag er "asylsøker_i_mottak"
    Og at asylsøker har folketrygd er ja
    Og at alder er 81 år
    Og at bosatt etter særlig avtale er nei
    Og at avtale gir omsorgstjenester er nei
    Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
    Når tjeneste.langtidsopphold vurderes
    Så er utfallet uavklart
    Og venter svaret på valg av lesemåten pbrl.2-1/opphold_i_institusjon_er

  Scenariomal: Den besøkende har rett til omsorg til hun kan reise, men ikke til all helsehjelp
    Gitt at lesemåten pbrl.2-1/opphold_i_institusjon_er er <lesemåte>
    Og at oppholdsgrunnlag er "lovlig_midlertidig"
    Og at oppholdets varighet er 1 måneder
    Og at alder er 81 år
    Og at kan dra omsorg for seg selv er vurdert til nei fordi "hun må ha hjelp døgnet rundt"
    Og at kan i praksis forlate landet er vurdert til nei fordi "legen fraråder reise"
    Og at tilbud om statlig mottak er nei
    Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
    Når tjeneste.langtidsopphold vurderes
    Så er svaret "<svar>"

    Eksempler:
      | lesemåte          | svar                   |
      | begge_deler       | ikke_rett_til_plass_nå |
      | én_av_dem         | rett                   |
      | alt_er_helsehjelp | ikke_rett_til_plass_nå |

  Scenario: Feriegjesten med rett til helsehjelp etter avtale kunne ha reist hjem
    Gitt at oppholdsgrunnlag er "konvensjonspasient"
    Og at oppholdets varighet er 1 måneder
    Og at alder er 81 år
    Og at kan dra omsorg for seg selv er vurdert til nei fordi "hun må ha hjelp døgnet rundt"
    Og at kan i praksis forlate landet er vurdert til ja fordi "datteren kan følge henne hjem"
    Og at avtale gir omsorgstjenester er nei
    Og at eneste forsvarlige tilbud er vurdert til ja fordi "ikke noe annet kan gi nødvendig hjelp"
    Når tjeneste.langtidsopphold vurderes
    Så er utfallet uavklart
