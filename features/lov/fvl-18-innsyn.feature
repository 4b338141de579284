# language: no
Egenskap: Partens rett til å se dokumentene i saken (fvl §§ 18 til 21)
  En part har rett til å se dokumentene, når ingen av unntakene passer.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at avgjørelse utenfor kapittel 2 er ja
    Og at alder er 44 år
    Og at ber om innsyn som part er ja
    Og at dokumentet er internt er nei
    Og at råd hentet inn utenfra er nei
    Og at utilrådelig at parten får vite er vurdert til nei fordi "hun er frisk nok"
    Og at opplysningen gjelder andres helse er nei
    Og at særlige grunner mot å føre videre er vurdert til nei fordi "ingen har bedt om fortrolighet"
    Og at innsyn venter på undersøkelser er nei

  Regel: Hvem som har retten

    Scenariomal: Bare parter og deres verger
      Gitt at ber om innsyn som part er <part>
      Når fvl.18 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | part | svar                |
        | ja   | rett_til_innsyn     |
        | nei  | ikke_krav_på_innsyn |

    Scenario: En tjeneste på to uker har ikke reglene om enkeltvedtak
      Gitt at avgjørelse utenfor kapittel 2 er nei
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Og at forventet varighet er 14 dager
      Når fvl.18 vurderes
      Så er vilkåret reglene_om_enkeltvedtak_gjelder ikke oppfylt

    Scenario: En tjeneste på femten dager har dem
      Gitt at avgjørelse utenfor kapittel 2 er nei
      Og at avgjørelsens hjemmel er "hol.3-2-6-b"
      Og at forventet varighet er 15 dager
      Når fvl.18 vurderes
      Så er svaret "rett_til_innsyn"

    @grense
    Scenariomal: Et barn under femten år får ikke selv se det taushetsplikten gjelder
      Gitt at alder er <alder>
      Og at vergen ber om innsyn er <verge>
      Og at opplysningen er taushetsbelagt er <hemmelig>
      Når fvl.18 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | alder | verge | hemmelig | svar                |
        | 14 år | nei   | ja       | ikke_krav_på_innsyn |
        | 14 år | nei   | nei      | rett_til_innsyn     |
        | 14 år | ja    | ja       | rett_til_innsyn     |
        | 15 år | nei   | ja       | rett_til_innsyn     |
        | 16 år | nei   | ja       | rett_til_innsyn     |

  Regel: Interne dokumenter

    Scenariomal: Et notat mellom to saksbehandlere, og fakta som bare står der
      Gitt at dokumentet er internt er ja
      Og at dokumentet er utenfor internt unntak er <utenfor>
      Og at faktiske opplysninger av betydning er <fakta>
      Når fvl.18 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | utenfor | fakta | svar                |
        | nei     | nei   | ikke_krav_på_innsyn |
        | ja      | nei   | rett_til_innsyn     |
        | nei     | ja    | rett_til_innsyn     |

  Regel: § 18 b – råd kommunen har hentet inn fra andre

    Scenariomal: Kommunen har fått en advokats råd om hvordan den bør møte kravet fra Eivor
      Gitt at råd hentet inn utenfra er <råd>
      Og at påkrevd å holde rådene tilbake er <påkrevd>
      Og at faktiske opplysninger av betydning er <fakta>
      Når fvl.18 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | råd | påkrevd                                           | fakta | svar                |
        | ja  | vurdert til ja fordi "saken kan komme for retten" | nei   | ikke_krav_på_innsyn |
        | ja  | vurdert til nei fordi "rådet er kjent fra før"    | nei   | rett_til_innsyn     |
        | ja  | vurdert til ja fordi "saken kan komme for retten" | ja    | rett_til_innsyn     |
        | nei | ukjent                                            | nei   | rett_til_innsyn     |

    Scenario: Ingen har vurdert om det er påkrevd å holde rådet tilbake
      Gitt at råd hentet inn utenfra er ja
      Og at faktiske opplysninger av betydning er nei
      Når fvl.18 vurderes
      Så er utfallet uavklart
      Og må påkrevd å holde rådene tilbake vurderes

  Regel: Opplysninger parten ikke bør få, og opplysninger om andre

    Scenariomal: Det parten ikke bør få vite, kan en representant få
      Gitt at utilrådelig at parten får vite er vurdert til ja fordi "legen frykter for livet hennes"
      Og at representant ber om innsyn er <ber>
      Og at særlige grunner mot representanten er vurdert til <mot> fordi "de bor sammen"
      Når fvl.18 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | ber | mot | svar                |
        | nei | nei | ikke_krav_på_innsyn |
        | ja  | ja  | ikke_krav_på_innsyn |
        | ja  | nei | rett_til_innsyn     |

    Scenariomal: Opplysninger om andre får parten se bare når de er vesentlige
      Gitt at opplysningen gjelder andres helse er <helse>
      Og at særlige grunner mot å føre videre er vurdert til <særlig> fordi "naboen ba om å være ukjent"
      Og at vesentlig for parten er vurdert til <vesentlig> fordi "saken bygger på det"
      Når fvl.18 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | helse | særlig | vesentlig | svar                |
        | ja    | nei    | nei       | ikke_krav_på_innsyn |
        | nei   | ja     | nei       | ikke_krav_på_innsyn |
        | ja    | nei    | ja        | rett_til_innsyn     |
        | nei   | ja     | ja        | rett_til_innsyn     |

    Scenario: Ingen har vurdert om opplysningen er vesentlig
      Gitt at opplysningen gjelder andres helse er ja
      Når fvl.18 vurderes
      Så er utfallet uavklart
      Og må vesentlig for parten vurderes

  Regel: Innsyn som må vente

    Scenariomal: Mens undersøkelsene pågår
      Gitt at innsyn venter på undersøkelser er <venter>
      Når fvl.18 vurderes
      Så er svaret "<svar>"

      Eksempler:
        | venter | svar                |
        | ja     | ikke_krav_på_innsyn |
        | nei    | rett_til_innsyn     |

  Regel: Når regelen gjelder

    @grense
    Scenariomal: Modellert fra 1. januar 2012
      Gitt at datoen er <dato>
      Når fvl.18 vurderes
      Så er utfallet <utfall>

      Eksempler:
        | dato              | utfall       |
        | 31. desember 1969 | ikke oppfylt |
        | 1. januar 1970    | uavklart     |
        | 31. desember 2011 | uavklart     |
        | 1. januar 2012    | oppfylt      |
