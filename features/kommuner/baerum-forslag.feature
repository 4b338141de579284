# language: no
Egenskap: Bærums forslag om tydeligere kriterier, og tallene i forslaget om betaling for BPA
  Rådmannen la fram handlingsprogrammet 26. september 2018. Det er forslag, ikke vedtak, og de endrer ingen rett.

  Regel: Bare det som er klart rettighetsfestet

    Bakgrunn: Britt Prøve bor i Bærum og er omfattet av retten til nødvendige tjenester
      Gitt at datoen er 1. mars 2026
      Og at kommunen er "Bærum"
      Og at pbrl.2-1/omfattet er oppgitt til ja
      Og at nødvendig hjelp er vurdert til ja fordi "hele hverdagen er kartlagt"

    Scenario: Britt trenger hjelpen, og da har hun rett til den uansett forslag
      Når bærum.forslag-tydeligere-kriterier vurderes
      Så er svaret "berøres ikke"
      Og varsles det om "Dette er et forslag"

    Scenario: Britt ønsker mer enn hun trenger, og etter forslaget ville kommunen ikke gi det
      Gitt at nødvendig hjelp er vurdert til nei fordi "hun klarer dette selv"
      Når bærum.forslag-tydeligere-kriterier vurderes
      Så er svaret "ikke utover loven"
      Og varsles det om "Dette er et forslag"

    Scenario: Ingen har vurdert om Britt trenger hjelpen
      Gitt at nødvendig hjelp er ukjent
      Når bærum.forslag-tydeligere-kriterier vurderes
      Så er utfallet uavklart
      Og må nødvendig hjelp vurderes

    @grense
    Scenariomal: Forslaget er fra 26. september 2018
      Gitt at datoen er <dato>
      Når bærum.forslag-tydeligere-kriterier vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato               | svar         |
        | 25. september 2018 | ikke i kraft |
        | 26. september 2018 | berøres ikke |

  Regel: BPA er gratis, og rådmannen vil ta betalt som for annen praktisk bistand

    Bakgrunn: Jonas Prøve har ti timer praktisk bistand i måneden som BPA, og 100 000 kroner i året å leve av
      Gitt at datoen er 1. mars 2019
      Og at kommunen er "Bærum"
      Og at selvkost per time er 400 kr/time
      Og at egenandel går ut over behov er nei
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per måned | organisert som bpa |
        | hol.3-2-6-b | praktisk bistand | 10              | ja                 |
      Og følgende medlem:
        | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
        | mottaker | 100000       | 0                              | 0             | nei                     | nei            |

    Scenario: Før forslaget betaler Jonas ingenting
      Gitt at overlegget "bærum.bpa-uten-betaling" gjelder
      Når egenandel.hjemme vurderes
      Så er egenandel 0 kr/måned

    Scenario: Etter forslaget ville han betale, men Bærums priser er ikke kjent, så bare taket er sikkert
      Gitt at overlegget "bærum.forslag-bpa-egenandel" gjelder
      Når egenandel.hjemme vurderes
      Så er egenandel mellom 0 og 210 kr/måned

    @grense
    Scenariomal: At BPA er gratis, er kjent fra programmet ble lagt fram og forutsatt ut 2019
      Gitt at datoen er <dato>
      Og at kommunen er "0219"
      Og at overlegget "bærum.bpa-uten-betaling" gjelder
      Når egenandel.hjemme vurderes
      Så er egenandel <pris>

      Eksempler:
        | dato               | pris                     |
        | 25. september 2018 | mellom 0 og 205 kr/måned |
        | 26. september 2018 | 0 kr/måned               |
        | 31. desember 2019  | 0 kr/måned               |
        | 1. januar 2020     | mellom 0 og 210 kr/måned |

  Regel: Rådmannen venter en halv million kroner, og vil se på virkningen etter ett år

    Bakgrunn:
      Gitt at kommunen er "0219"

    Scenariomal: Kommunestyret spør hva forslaget gir
      Gitt at datoen er <dato>
      Når bærum.forslag-bpa-egenandel-virkning vurderes
      Så er anslått inntektsøkning 500000 kr/år
      Og er evalueres etter 1 år

      Eksempler:
        | dato               |
        | 26. september 2018 |
        | 1. januar 2019     |

    @grense
    Scenario: Dagen før forslaget fantes det ikke noe anslag
      Gitt at datoen er 25. september 2018
      Når bærum.forslag-bpa-egenandel-virkning vurderes
      Så er svaret "ikke i kraft"
