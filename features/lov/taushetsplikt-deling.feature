# language: no
Egenskap: Når opplysninger kan deles med en annen tjeneste
  Med samtykke kan de deles. Uten samtykke kan de deles når helsehjelpen krever det og personen ikke motsetter seg, eller når en lov åpner for det.

  Bakgrunn:
    Gitt at samtykket til at tjenesten får vite er nei
    Og at lovbestemt opplysningsplikt er nei
    Og at opplysningene er fra helsehjelp er ja
    Og at mottaker samarbeider om hjelpen er ja
    Og at deling formål er "yte_helsehjelp"
    Og at opplysningene er nødvendige for helsehjelpen er vurdert til ja fordi "sårstell må følges opp hjemme"
    Og at til fare for seg selv eller andre er vurdert til nei fordi "ingen fare"
    Og at tungtveiende interesser gjør deling rettmessig er vurdert til nei fordi "ingen slike"

  Scenariomal: Samtykke og opplysningsplikt åpner uansett
    Gitt at datoen er 1. oktober 2026
    Og at samtykket til at tjenesten får vite er <samtykke>
    Og at lovbestemt opplysningsplikt er <plikt>
    Og at mottaker samarbeider om hjelpen er nei
    Når taushetsplikt.deling vurderes
    Så er svaret "<svar>"

    Eksempler:
      | samtykke | plikt | svar            |
      | ja       | nei   | kan_deles       |
      | nei      | ja    | kan_deles       |
      | nei      | nei   | skal_ikke_deles |

  Scenariomal: Tungtveiende interesser kan gjøre det rettmessig
    Gitt at datoen er 1. oktober 2026
    Og at mottaker samarbeider om hjelpen er nei
    Og at tungtveiende interesser gjør deling rettmessig er vurdert til <rettmessig> fordi "barn i huset er i fare"
    Når taushetsplikt.deling vurderes
    Så er svaret "<svar>"

    Eksempler:
      | rettmessig | svar            |
      | ja         | kan_deles       |
      | nei        | skal_ikke_deles |

  Scenariomal: Sykehuset og hjemmesykepleien samarbeider om et sår
    Gitt at datoen er <dato>
    Og at motsetter seg deling er <motsetter>
    Og at ville ha motsatt seg deling er vurdert til nei fordi "er glad for hjelpen"
    Og at tungtveiende grunner for deling er vurdert til nei fordi "kan løses uten"
    Når taushetsplikt.deling vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato            | motsetter | svar            |
      | 1. mai 2026     | nei       | kan_deles       |
      | 1. mai 2026     | ja        | skal_ikke_deles |
      | 1. oktober 2026 | nei       | kan_deles       |
      | 1. oktober 2026 | ja        | skal_ikke_deles |

  @grense
  Scenariomal: Retten til å motsette seg flyttes 1. juli 2026, og tungtveiende grunner kommer til
    Gitt at datoen er <dato>
    Og at motsetter seg deling er ja
    Og at ville ha motsatt seg deling er vurdert til ja fordi "har sagt nei"
    Og at tungtveiende grunner for deling er vurdert til <grunner> fordi "kan dø uten"
    Når taushetsplikt.deling vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato          | grunner | svar            |
      | 30. juni 2026 | ja      | skal_ikke_deles |
      | 1. juli 2026  | ja      | kan_deles       |
      | 1. juli 2026  | nei     | skal_ikke_deles |

  @grense
  Scenariomal: Fra 1. juli 2026 teller det også hva personen ville ha sagt
    Gitt at datoen er <dato>
    Og at motsetter seg deling er nei
    Og at ville ha motsatt seg deling er vurdert til ja fordi "har alltid sagt nei før"
    Og at tungtveiende grunner for deling er vurdert til nei fordi "kan løses uten"
    Når taushetsplikt.deling vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato          | svar            |
      | 30. juni 2026 | kan_deles       |
      | 1. juli 2026  | skal_ikke_deles |

  @grense
  Scenariomal: Unntaket om fare stod i § 25 bare i juni 2026
    Gitt at datoen er <dato>
    Og at motsetter seg deling er ja
    Og at ville ha motsatt seg deling er vurdert til ja fordi "har sagt nei"
    Og at til fare for seg selv eller andre er vurdert til <fare> fordi "legens vurdering"
    Og at tungtveiende grunner for deling er vurdert til nei fordi "kan løses uten"
    Når taushetsplikt.deling vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dato          | fare | svar            |
      | 31. mai 2026  | ja   | skal_ikke_deles |
      | 1. juni 2026  | ja   | kan_deles       |
      | 1. juni 2026  | nei  | skal_ikke_deles |
      | 30. juni 2026 | ja   | kan_deles       |
      | 1. juli 2026  | ja   | skal_ikke_deles |

  Scenariomal: Bare det som trengs, til den som hjelper
    Gitt at datoen er 1. oktober 2026
    Og at motsetter seg deling er nei
    Og at ville ha motsatt seg deling er vurdert til nei fordi "er glad for hjelpen"
    Og at tungtveiende grunner for deling er vurdert til nei fordi "ingen"
    Og at mottaker samarbeider om hjelpen er <samarbeider>
    Og at opplysningene er nødvendige for helsehjelpen er vurdert til <nødvendig> fordi "se journalen"
    Og at deling formål er "<formål>"
    Når taushetsplikt.deling vurderes
    Så er svaret "<svar>"

    Eksempler:
      | samarbeider | nødvendig | formål         | svar            |
      | ja          | ja        | yte_helsehjelp | kan_deles       |
      | nei         | ja        | yte_helsehjelp | skal_ikke_deles |
      | ja          | nei       | yte_helsehjelp | skal_ikke_deles |
      | ja          | ja        | avgjøre_søknad | skal_ikke_deles |

  Scenariomal: Om tildelingskontoret kan få helseopplysninger for å avgjøre en søknad, kan leses på to måter
    Gitt at datoen er 1. oktober 2026
    Og at motsetter seg deling er nei
    Og at ville ha motsatt seg deling er vurdert til nei fordi "har søkt selv"
    Og at deling formål er "<formål>"
    Og at lesemåten taushetsplikt.deling/helsehjelp_omfatter er "<lesemåte>"
    Når taushetsplikt.deling vurderes
    Så er svaret "<svar>"

    Eksempler:
      | formål         | lesemåte                | svar            |
      | avgjøre_søknad | bare_å_yte_hjelpen      | skal_ikke_deles |
      | avgjøre_søknad | også_å_avgjøre_søknaden | kan_deles       |
      | yte_helsehjelp | også_å_avgjøre_søknaden | kan_deles       |

  Scenariomal: Opplysninger som ikke er fra helsehjelp, følger forvaltningsloven
    Gitt at datoen er 1. oktober 2026
    Og at opplysningene er fra helsehjelp er <fra helsehjelp>
    Og at mottaker samarbeider om hjelpen er nei
    Og at brukes til det de er innhentet for er vurdert til <formålet> fordi "søknaden om bolig"
    Og at nødvendig mot fare for liv eller helse er vurdert til <fare> fordi "har truet med å skade seg"
    Når taushetsplikt.deling vurderes
    Så er svaret "<svar>"

    Eksempler:
      | fra helsehjelp | formålet | fare | svar            |
      | nei            | ja       | nei  | kan_deles       |
      | nei            | nei      | ja   | kan_deles       |
      | nei            | nei      | nei  | skal_ikke_deles |
      | ja             | ja       | ja   | skal_ikke_deles |

  Scenariomal: Reglene om deling til andre formål, som forskning og opplæring, er ikke lagt inn
    Gitt at datoen er 1. oktober 2026
    Og at deling formål er "noe_annet_enn_hjelpen"
    Og at lesemåten taushetsplikt.deling/helsehjelp_omfatter er "<lesemåte>"
    Når taushetsplikt.deling vurderes
    Så er utfallet uavklart
    Og er vilkåret formålet ikke oppfylt

    Eksempler:
      | lesemåte                |
      | bare_å_yte_hjelpen      |
      | også_å_avgjøre_søknaden |

  Scenario: Ingen har spurt personen
    Gitt at datoen er 1. oktober 2026
    Og at ville ha motsatt seg deling er vurdert til nei fordi "er glad for hjelpen"
    Når taushetsplikt.deling vurderes
    Så er utfallet uavklart
    Og mangler motsetter seg deling

  @grense
  Scenariomal: Modellert fra 1. juli 2021
    Gitt at datoen er <dato>
    Og at samtykket til at tjenesten får vite er ja
    Når taushetsplikt.deling vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 30. juni 2021     | uavklart     |
      | 1. juli 2021      | oppfylt      |
