# language: no
Egenskap: Når forvaltningslovens regler om enkeltvedtak gjelder (pbrl § 2-7)
  Avgjørelser om tjenester som ventes å vare i mer enn to uker, følger reglene om enkeltvedtak.

  Regel: Andre ledd første punktum – tjenester som ventes å vare i mer enn to uker

    @grense
    Scenariomal: To uker er ikke nok
      Gitt at datoen er 1. mars 2026
      Og at avgjørelsens hjemmel er "hol.3-2-6-a"
      Og at forventet varighet er <varighet>
      Når pbrl.2-7 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | varighet | svar                              |
        | 13 dager | enkeltvedtaksreglene_gjelder_ikke |
        | 14 dager | enkeltvedtaksreglene_gjelder_ikke |
        | 15 dager | enkeltvedtaksreglene_gjelder      |

    Scenariomal: Hvilke tjenester regelen gjelder
      Gitt at datoen er 1. mars 2026
      Og at avgjørelsens hjemmel er "<hjemmel>"
      Og at forventet varighet er 90 dager
      Når pbrl.2-7 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | hjemmel          | utfall       |
        | hol.3-2-6-a      | oppfylt      |
        | hol.3-2-6-b      | oppfylt      |
        | hol.3-2-6-c      | oppfylt      |
        | hol.3-6          | oppfylt      |
        | hol.3-8          | oppfylt      |
        | hol.3-2-6-d      | oppfylt      |
        | annet_kapittel_2 | ikke oppfylt |

    @grense
    Scenariomal: Avgjørelser om avlastning følger reglene også når de viser til den eldre bestemmelsen
      Gitt at datoen er <dato>
      Og at avgjørelsens hjemmel er "hol.3-2-6-d"
      Og at forventet varighet er 90 dager
      Når pbrl.2-7 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato               | utfall  |
        | 29. september 2017 | oppfylt |
        | 30. september 2017 | oppfylt |
        | 1. oktober 2017    | oppfylt |

    @grense
    Scenariomal: Omsorgslønn og pårørendestøtte før og etter 1. oktober 2017
      Gitt at datoen er <dato>
      Og at avgjørelsens hjemmel er "hol.3-6"
      Og at forventet varighet er 90 dager
      Når pbrl.2-7 vurderes
      Så er utfallet oppfylt
      Og er vilkåret <vilkår> oppfylt

      Eksempler:
        | dato               | vilkår          |
        | 30. september 2017 | omsorgslønn     |
        | 1. oktober 2017    | pårørendestøtte |
        | 2. oktober 2017    | pårørendestøtte |

    Scenario: Varigheten er ikke vurdert
      Gitt at datoen er 1. mars 2026
      Og at avgjørelsens hjemmel er "hol.3-8"
      Når pbrl.2-7 vurderes
      Så er utfallet uavklart
      Og mangler forventet varighet

  Regel: Andre ledd andre punktum – langtidsopphold, fra 1. juli 2017 til 30. september 2017 og fra 1. juli 2019

    @grense
    Scenariomal: Langtidsopphold
      Gitt at datoen er <dato>
      Og at avgjørelsens hjemmel er "hol.3-2-a"
      Når pbrl.2-7 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato               | utfall       |
        | 30. juni 2017      | ikke oppfylt |
        | 1. juli 2017       | oppfylt      |
        | 30. september 2017 | oppfylt      |
        | 1. oktober 2017    | uavklart     |
        | 30. juni 2019      | uavklart     |
        | 1. juli 2019       | oppfylt      |

    @grense
    Scenariomal: Da leddet ikke nevnte langtidsopphold, kan loven leses på to måter
      Gitt at datoen er <dato>
      Og at avgjørelsens hjemmel er "hol.3-2-a"
      Og at forventet varighet er <varighet> dager
      Og at lesemåten pbrl.2-7/langtidsopphold_2017_til_2019 er "<lesemåte>"
      Når pbrl.2-7 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato            | varighet | lesemåte               | utfall       |
        | 1. oktober 2017 | 15       | regnes_som_institusjon | oppfylt      |
        | 1. oktober 2017 | 14       | regnes_som_institusjon | ikke oppfylt |
        | 1. oktober 2017 | 365      | ikke_nevnt             | ikke oppfylt |
        | 30. juni 2019   | 365      | regnes_som_institusjon | oppfylt      |
        | 30. juni 2019   | 365      | ikke_nevnt             | ikke oppfylt |

    Scenario: Lesemåten gjelder bare langtidsopphold
      Gitt at datoen er 1. mars 2018
      Og at avgjørelsens hjemmel er "annet_kapittel_2"
      Og at forventet varighet er 365 dager
      Og at lesemåten pbrl.2-7/langtidsopphold_2017_til_2019 er "regnes_som_institusjon"
      Når pbrl.2-7 vurderes
      Så er utfallet ikke oppfylt

    Scenario: Har ingen valgt lesemåte, er det uavklart
      Gitt at datoen er 1. mars 2018
      Og at avgjørelsens hjemmel er "hol.3-2-a"
      Og at forventet varighet er 365 dager
      Når pbrl.2-7 vurderes
      Så er utfallet uavklart

  Regel: Første ledd – tilbakekreving av reiseutgifter, fra 1. oktober 2016

    @grense
    Scenariomal: Tilbakekreving
      Gitt at datoen er <dato>
      Og at avgjørelsens hjemmel er "pbrl.2-6-a"
      Når pbrl.2-7 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato               | utfall       |
        | 30. september 2016 | ikke oppfylt |
        | 1. oktober 2016    | oppfylt      |
        | 2. oktober 2016    | oppfylt      |

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Loven før 2012
      Gitt at datoen er <dato>
      Og at avgjørelsens hjemmel er "hol.3-2-6-a"
      Og at forventet varighet er 90 dager
      Når pbrl.2-7 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. august 2004   | ikke oppfylt |
        | 1. september 2004 | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |
