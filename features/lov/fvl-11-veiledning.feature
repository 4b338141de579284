# language: no
Egenskap: Når kommunen skal veilede (fvl § 11)
  Kommunen veileder den som ber om det, og den som trenger det uten å be. Feil sted eller en mangel skal noen få vite om.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at parten har bedt om veiledning er nei
    Og at grunn til veiledning er vurdert til nei fordi "søkeren kjenner ordningen"
    Og at spør om egne rettigheter er nei
    Og at henvendelsen hører til et annet organ er nei
    Og at henvendelsen har mangler er nei

  Scenario: En søker som kjenner ordningen og ikke spør om noe
    Når fvl.11 vurderes
    Så er svaret "ingenting_utløser_plikten"
    Og er gjenstår å veilede ikke gitt

  Scenariomal: Hver grunn er nok alene
    Gitt at parten har bedt om veiledning er <ber>
    Og at grunn til veiledning er vurdert til <grunn> fordi "hun er 19 år og har aldri søkt om noe"
    Og at spør om egne rettigheter er <spør>
    Og at veiledning er gitt er <gitt>
    Og at beskjed om mangelen er gitt er nei
    Når fvl.11 vurderes
    Så er svaret "<svar>"
    Og er gjenstår å veilede <gjenstår>
    Og er gjenstår å gi beskjed nei

    Eksempler:
      | ber | grunn | spør | gitt | svar         | gjenstår |
      | ja  | nei   | nei  | nei  | skal_veilede | ja       |
      | nei | ja    | nei  | nei  | skal_veilede | ja       |
      | nei | nei   | ja   | nei  | skal_veilede | ja       |
      | ja  | nei   | nei  | ja   | skal_veilede | nei      |

  Scenariomal: Den som skriver til feil organ, skal vises videre
    Gitt at henvendelsen hører til et annet organ er ja
    Og at vist til rett organ er <vist>
    Når fvl.11 vurderes
    Så er svaret "skal_veilede"
    Og er gjenstår å vise videre <gjenstår>
    Og er gjenstår å veilede nei

    Eksempler:
      | vist | gjenstår |
      | nei  | ja       |
      | ja   | nei      |

  Scenariomal: En søknad uten side to
    Gitt at henvendelsen har mangler er ja
    Og at beskjed om mangelen er gitt er <beskjed>
    Når fvl.11 vurderes
    Så er svaret "skal_veilede"
    Og er gjenstår å gi beskjed <gjenstår>
    Og er gjenstår å vise videre nei

    Eksempler:
      | beskjed | gjenstår |
      | nei     | ja       |
      | ja      | nei      |

  Scenario: Kommunen skal selv vurdere behovet, også når ingen har spurt
    Gitt at grunn til veiledning er ukjent
    Når fvl.11 vurderes
    Så er utfallet uavklart
    Og må grunn til veiledning vurderes

  @grense
  Scenariomal: Regelen er modellert fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at parten har bedt om veiledning er ja
    Når fvl.11 vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall       |
      | 31. desember 1969 | ikke oppfylt |
      | 1. januar 1970    | uavklart     |
      | 31. desember 2011 | uavklart     |
      | 1. januar 2012    | oppfylt      |
