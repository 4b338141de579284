# language: no
Egenskap: Hva kommunen gjør med en klage (fvl § 33)
  Kommunen undersøker klagen. Så tar den klagen til følge, avviser den når den ikke kan behandles, eller sender den videre.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at klagen er undersøkt er vurdert til ja fordi "saksbehandleren har besøkt Ola og sett på det han skriver"
    Og at klagesaken har motpart er nei
    Og at motparten er varslet er nei

  Scenariomal: Klagen blir tatt til følge eller ligger
    Gitt at kommunens svar på klagen er "<svaret>"
    Når fvl.33 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | svaret         | svar                     |
      | tatt_til_følge | forberedt_som_loven_sier |
      | ikke_avgjort   | noe_gjenstår             |

  Scenariomal: Klagen blir avvist
    Gitt at kommunens svar på klagen er "avvist"
    Og at klagen kan ikke behandles er vurdert til <kan ikke> fordi "naboen klager uten fullmakt"
    Når fvl.33 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | kan ikke | svar                     |
      | ja       | forberedt_som_loven_sier |
      | nei      | noe_gjenstår             |

  Scenario: Naboen har klaget uten fullmakt, og kommunen har ennå ikke avvist klagen
    Gitt at kommunens svar på klagen er "ikke avgjort"
    Og at klagen kan ikke behandles er vurdert til ja fordi "naboen klager uten fullmakt"
    Når fvl.33 vurderes
    Så er svaret "noe gjenstår"

  Scenariomal: Klagen blir sendt til Statsforvalteren
    Gitt at kommunens svar på klagen er "sendt_videre"
    Og at sendt så snart saken var klar er vurdert til <snart> fordi "saken lå ferdig i <uker> uker"
    Og at kommunen ga uttalelse til klagen er <uttalelse>
    Og at parten har kopi av uttalelsen er <kopi>
    Når fvl.33 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | snart | uker | uttalelse | kopi | svar                     |
      | ja    | to   | nei       | nei  | forberedt_som_loven_sier |
      | ja    | to   | ja        | ja   | forberedt_som_loven_sier |
      | ja    | to   | ja        | nei  | noe_gjenstår             |
      | nei   | ni   | nei       | nei  | noe_gjenstår             |

  Scenario: Klagen er sendt videre uten at kommunen har undersøkt den
    Gitt at klagen er undersøkt er vurdert til nei fordi "klagen ble sendt samme dag som den kom"
    Og at kommunens svar på klagen er "tatt_til_følge"
    Når fvl.33 vurderes
    Så er utfallet ikke oppfylt

  Scenariomal: En motpart varsles med frist
    Gitt at klagesaken har motpart er ja
    Og at motparten er varslet er <varslet>
    Og at kommunens svar på klagen er "tatt_til_følge"
    Når fvl.33 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | varslet | svar                     |
      | ja      | forberedt_som_loven_sier |
      | nei     | noe_gjenstår             |

  Scenario: Klagen har en motpart, og ingen vet om motparten er varslet
    Gitt at klagesaken har motpart er ja
    Og at motparten er varslet er ukjent
    Og at kommunens svar på klagen er "tatt til følge"
    Når fvl.33 vurderes
    Så er utfallet uavklart
    Og mangler motparten er varslet

  Scenario: Klagen kom i dag, og ingen har lest den
    Gitt at klagen er undersøkt er ukjent
    Og at klagesaken har motpart er ukjent
    Og at motparten er varslet er ukjent
    Når fvl.33 vurderes
    Så er utfallet uavklart
    Og må klagen er undersøkt vurderes
    Og mangler kommunens svar på klagen

  Scenario: Ingen har vurdert om saken ble sendt så snart den var klar
    Gitt at kommunens svar på klagen er "sendt_videre"
    Og at kommunen ga uttalelse til klagen er nei
    Når fvl.33 vurderes
    Så er utfallet uavklart
    Og må sendt så snart saken var klar vurderes

  Scenariomal: Regelen er modellert fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at klagesaken har motpart er ja
    Og at motparten er varslet er nei
    Når fvl.33 vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato       | utfall       |
      | 2011-12-31 | uavklart     |
      | 2012-01-01 | ikke oppfylt |

  Scenariomal: Loven trådte i kraft 1. januar 1970
    Gitt at datoen er <dato>
    Og at kommunens svar på klagen er "ikke_avgjort"
    Når fvl.33 vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato       | utfall       |
      | 1969-12-31 | ikke oppfylt |
      | 1970-01-01 | uavklart     |
