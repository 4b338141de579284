# language: no
Egenskap: Et menneske avgjør, og brevet sier det
  Eksempla har søkt om hjelp hjemme. Reglene gir et svar, men det er en person som avgjør saken. Brevet sier det personen har
  bestemt, og reglene om vedtak sier om brevet er godt nok.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at oppholder seg i kommunen er ja
    Og at oppholdsgrunnlag er "fast_opphold"
    Og at nødvendig praktisk bistand er vurdert til ja fordi "du kan ikke bære eller bøye deg etter bruddet"
    Og at avgjørelse utenfor kapittel 2 er nei
    Og at klagen gjelder er "kapittel_2"

  Scenario: Ingen har avgjort saken, og brevet er et utkast
    Når brevet brev.vedtak om tjeneste.praktisk-bistand skrives
    Så er svaret "rett"
    Og er brevet et utkast
    Og mangler brevet "Ingen person har avgjort saken"
    Og sier brevet ikke "Du får praktisk bistand"

  Scenario: Saksbehandleren innvilger, og brevet kan sendes
    Gitt at en person avgjør saken som innvilget
    Når brevet brev.vedtak om tjeneste.praktisk-bistand skrives
    Så kan brevet sendes
    Og sier brevet "Du får praktisk bistand i dagliglivet."
    Og sier brevet "du kan ikke bære eller bøye deg etter bruddet"
    Og sier brevet "Fristen er 4 uker."
    Og sier brevet "Statsforvalteren avgjør klagen"
    Og får saksbehandleren vite "fritt rettsråd"

  Scenario: Klagefristen er strøket, og forvaltningsloven savner den
    Gitt at en person avgjør saken som innvilget
    Når brevet brev.vedtak om tjeneste.praktisk-bistand skrives uten klagefristen
    Så er brevet et utkast
    Og mangler brevet "Brevet sier ikke hvor lang klagefristen er (fvl. § 27 tredje ledd første punktum)."

  Scenario: Saksbehandleren avslår mot svaret uten å si hvorfor
    Gitt at en person avgjør saken som avslått
    Når brevet brev.vedtak om tjeneste.praktisk-bistand skrives
    Så godtas ikke avgjørelsen fordi "vilkårene er oppfylt, men det er avslått"

  Scenario: Saksbehandleren avslår mot svaret og sier hvorfor
    Gitt at en person avgjør saken som avslått fordi "Du får den samme hjelpen av et annet tiltak."
    Når brevet brev.vedtak om tjeneste.praktisk-bistand skrives
    Så sier brevet "Du får ikke praktisk bistand i dagliglivet."
    Og sier brevet "Du får den samme hjelpen av et annet tiltak."
    Og sier brevet ikke "Du har rett til nødvendig praktisk bistand"
    Og får saksbehandleren vite "vilkårene er oppfylt, men det er avslått"

  Scenario: Det er ikke sagt hva som avgjør klagefristen, og da skrives den ikke
    Gitt at avgjørelse utenfor kapittel 2 er ukjent
    Og at en person avgjør saken som innvilget
    Når brevet brev.vedtak om tjeneste.praktisk-bistand skrives
    Så sier brevet ikke "Fristen er"
    Og mangler brevet "Brevet sier ikke hvor lang klagefristen er"
