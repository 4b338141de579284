# language: no
Egenskap: Når et vedtak skal begrunnes (fvl § 24)
  Et vedtak begrunnes samtidig. Unntakene gjelder bare når alle er fornøyde, eller når flere parter deler i samme sak, og da kan parten be om begrunnelse.

  Regel: Andre ledd første punktum – søknaden innvilges og ingen er misfornøyd

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at avgjørelse utenfor kapittel 2 er nei
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Og at fordeler mellom parter er nei
      Og at begrunnelse krevd er nei

    Scenariomal: Innvilgelse og avslag
      Gitt at forventet varighet er 365 dager
      Og at innvilger søknaden er <innvilger>
      Og at kan være misfornøyd er vurdert til <misfornøyd> fordi "omfanget det er søkt om"
      Og at er klagesak er <klagesak>
      Når fvl.24 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | innvilger | misfornøyd | klagesak | svar                      |
        | nei       | ja         | nei      | skal_begrunnes            |
        | nei       | nei        | nei      | skal_begrunnes            |
        | ja        | ja         | nei      | skal_begrunnes            |
        | ja        | nei        | nei      | kan_vente_med_begrunnelse |
        | ja        | nei        | ja       | skal_begrunnes            |

    Scenariomal: Tjenester på to uker eller mindre
      Gitt at forventet varighet er <dager> dager
      Og at innvilger søknaden er nei
      Og at er klagesak er nei
      Når fvl.24 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dager | svar                      |
        | 14    | kan_vente_med_begrunnelse |
        | 15    | skal_begrunnes            |

    Scenario: Det er ikke kjent hvor lenge tjenesten skal vare
      Gitt at innvilger søknaden er nei
      Og at er klagesak er nei
      Når fvl.24 vurderes
      Så er utfallet uavklart
      Og mangler forventet varighet

    Scenario: Ingen har vurdert om noen kan være misfornøyd
      Gitt at forventet varighet er 365 dager
      Og at innvilger søknaden er ja
      Og at er klagesak er nei
      Når fvl.24 vurderes
      Så er utfallet uavklart
      Og må kan være misfornøyd vurderes

    Scenario: Et avslag om egenandel for to uker skal begrunnes, for det er ikke et vedtak om tjenester
      Gitt at avgjørelse utenfor kapittel 2 er ja
      Og at forventet varighet er 14 dager
      Og at innvilger søknaden er nei
      Og at er klagesak er nei
      Når fvl.24 vurderes
      Så er svaret "skal begrunnes"

  Regel: Andre ledd andre punktum – fordeling mellom flere parter gjelder ikke knappe tjenester

    Scenariomal: Flere søker og det er for lite
      Gitt at datoen er 1. mars 2026
      Og at avgjørelsens hjemmel er "hol.3-2-6-c"
      Og at forventet varighet er 365 dager
      Og at avgjørelse utenfor kapittel 2 er <utenfor>
      Og at fordeler mellom parter er <fordeler>
      Og at innvilger søknaden er nei
      Og at er klagesak er nei
      Og at begrunnelse krevd er nei
      Når fvl.24 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | utenfor | fordeler | svar                      |
        | nei     | ja       | skal_begrunnes            |
        | nei     | nei      | skal_begrunnes            |
        | ja      | ja       | kan_vente_med_begrunnelse |
        | ja      | nei      | skal_begrunnes            |

  Regel: Andre ledd tredje til femte punktum – begrunnelse etter krav

    Bakgrunn:
      Gitt at datoen er 1. mars 2026
      Og at innvilger søknaden er ja
      Og at kan være misfornøyd er vurdert til nei fordi "alt er innvilget"
      Og at er klagesak er nei
      Og at fordeler mellom parter er nei
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Og at forventet varighet er 365 dager
      Og at klagefristen forlenget i tide er nei

    @grense
    Scenariomal: Begrunnelsen må kreves mens klagefristen løper
      Gitt at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er <krevd>
      Og at begrunnelse krevd dato er <dato>
      Når fvl.24 vurderes
      Så er svaret "<svar>"
      Og er siste dag for å be om begrunnelse 2. februar 2026

      Eksempler:
        | krevd | dato            | svar                      |
        | ja    | 1. februar 2026 | skal_begrunnes            |
        | ja    | 2. februar 2026 | skal_begrunnes            |
        | ja    | 3. februar 2026 | kan_vente_med_begrunnelse |
        | nei   | ukjent          | kan_vente_med_begrunnelse |

    @grense
    Scenariomal: Andre vedtak har kortere klagefrist
      Gitt at avgjørelse utenfor kapittel 2 er ja
      Og at vedtaket gjelder egenandel er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at begrunnelse krevd er ja
      Og at begrunnelse krevd dato er <dato>
      Når fvl.24 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato            | svar                      |
        | 25. januar 2026 | skal_begrunnes            |
        | 26. januar 2026 | skal_begrunnes            |
        | 27. januar 2026 | kan_vente_med_begrunnelse |

    @grense
    Scenariomal: Er klagefristen forlenget, kan parten be om begrunnelse like lenge
      Gitt at avgjørelse utenfor kapittel 2 er nei
      Og at kunnskapsdato er 5. januar 2026
      Og at klagefristen forlenget i tide er ja
      Og at klagefristen forlenget til er 20. februar 2026
      Og at begrunnelse krevd er ja
      Og at begrunnelse krevd dato er <dato>
      Når fvl.24 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato             | svar                      |
        | 19. februar 2026 | skal_begrunnes            |
        | 20. februar 2026 | skal_begrunnes            |
        | 21. februar 2026 | kan_vente_med_begrunnelse |

  Regel: Eldre ordlyd er ikke modellert

    @grense
    Scenariomal: Regelen over tid
      Gitt at datoen er <dato>
      Og at fvl.24/reglene_om_enkeltvedtak_gjelder er oppgitt til nei
      Når fvl.24 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | ikke oppfylt |
