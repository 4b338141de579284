# language: no
Egenskap: Når det er nok at én av foreldrene samtykker (pbrl § 4-4)
  Mor og far er uenige, eller bare den ene er å få tak i. Loven sier når den ene er nok, og at barnet skal høres.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at alder er 9 år
    Og at pbrl.4-3/utfall er oppgitt til nei
    Og at barnevernet har overtatt omsorgen er nei
    Og at helsehjelpen er daglig omsorg er vurdert til nei fordi "det er mer enn hverdagen"
    Og at nødvendig for at barnet ikke tar skade er vurdert til nei fordi "det kan vente"
    Og at den som samtykker har foreldreansvar er ja

  @grense
  Scenariomal: Mor tar ham med til legen med halsbetennelse
    Gitt at alder er <alder>
    Og at helsehjelpen er daglig omsorg er vurdert til ja fordi "en vanlig halsbetennelse"
    Og at vaksine i barnevaksinasjonsprogrammet er nei
    Når pbrl.4-4 vurderes
    Så er svaret "<svar>"
    Og er begge skal få si sin mening <begge>
    Eksempler:
      | alder | svar                    | begge     |
      | 14 år | en_forelder_er_nok      | nei       |
      | 15 år | en_forelder_er_nok      | nei       |
      | 16 år | en_forelder_er_ikke_nok | ikke gitt |
      | 17 år | en_forelder_er_ikke_nok | ikke gitt |

  Scenariomal: Vaksinen på skolen, og faren uten foreldreansvar
    Gitt at helsehjelpen er daglig omsorg er vurdert til ja fordi "vaksiner hører med"
    Og at vaksine i barnevaksinasjonsprogrammet er <vaksine>
    Og at den som samtykker har foreldreansvar er <ansvar>
    Når pbrl.4-4 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | vaksine | ansvar | svar                    |
      | ja      | nei    | en_forelder_er_ikke_nok |
      | ja      | ja     | en_forelder_er_nok      |
      | nei     | nei    | en_forelder_er_nok      |

  Scenario: Legen mener at barnet må ha behandlingen, og mor sier ja
    Gitt at nødvendig for at barnet ikke tar skade er vurdert til ja fordi "uten medisinen blir hun syk"
    Når pbrl.4-4 vurderes
    Så er svaret "en_forelder_er_nok"
    Og er begge skal få si sin mening ja

  Scenario: Verken hverdag eller fare for skade
    Når pbrl.4-4 vurderes
    Så er svaret "en_forelder_er_ikke_nok"
    Og er vilkåret én er nok ikke oppfylt

  Scenario: Legen mener at det trengs, men faren har ikke foreldreansvar, og ingen har valgt lesemåte
    Gitt at nødvendig for at barnet ikke tar skade er vurdert til ja fordi "uten medisinen blir hun syk"
    Og at den som samtykker har foreldreansvar er nei
    Når pbrl.4-4 vurderes
    Så er utfallet uavklart
    Og venter svaret på valg av lesemåten pbrl.4-4/foreldreansvar_når_barnet_kan_ta_skade

  Scenariomal: De to lesemåtene
    Gitt at nødvendig for at barnet ikke tar skade er vurdert til ja fordi "uten medisinen blir hun syk"
    Og at den som samtykker har foreldreansvar er nei
    Og at lesemåten pbrl.4-4/foreldreansvar_når_barnet_kan_ta_skade er <valg>
    Når pbrl.4-4 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | valg             | svar                    |
      | må_ha_det        | en_forelder_er_ikke_nok |
      | trenger_det_ikke | en_forelder_er_nok      |

  Scenariomal: Barnet kan selv, eller barnevernet har omsorgen
    Gitt at helsehjelpen er daglig omsorg er vurdert til ja fordi "et vanlig legebesøk"
    Og at vaksine i barnevaksinasjonsprogrammet er nei
    Og at alder er 14 år
    Og at pbrl.4-3/utfall er oppgitt til <selv>
    Og at barnevernet har overtatt omsorgen er <barnevernet>
    Når pbrl.4-4 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | selv | barnevernet | svar                    |
      | nei  | nei         | en_forelder_er_nok      |
      | ja   | nei         | en_forelder_er_ikke_nok |
      | nei  | ja          | en_forelder_er_ikke_nok |

  @grense
  Scenariomal: Når barnet skal høres, og når meningen har stor vekt
    Gitt at alder er <alder>
    Og at kan danne egne synspunkter er vurdert til <kan> fordi "vi snakket med barnet"
    Når pbrl.4-4 vurderes
    Så er barnet skal høres <høres>
    Og er stor vekt <vekt>
    Eksempler:
      | alder | kan | høres | vekt |
      | 5 år  | ja  | ja    | nei  |
      | 6 år  | nei | nei   | nei  |
      | 7 år  | nei | ja    | nei  |
      | 8 år  | nei | ja    | nei  |
      | 11 år | nei | ja    | nei  |
      | 12 år | nei | ja    | ja   |
      | 13 år | nei | ja    | ja   |
      | 15 år | nei | ja    | ja   |
      | 16 år | ja  | nei   | nei  |
      | 17 år | ja  | nei   | nei  |

  @grense
  Scenariomal: Et flytteforbud tar samtykket fra foreldrene først fra 1. januar 2026
    Gitt at datoen er <dato>
    Og at barnevernet har overtatt omsorgen er ja
    Og at barnevernets grunnlag er "<grunnlag>"
    Og at helsehjelpen er daglig omsorg er vurdert til ja fordi "et vanlig legebesøk"
    Og at vaksine i barnevaksinasjonsprogrammet er nei
    Når pbrl.4-4 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | dato              | grunnlag           | svar                    |
      | 31. desember 2025 | flytteforbud       | en_forelder_er_nok      |
      | 31. desember 2025 | akutt              | en_forelder_er_ikke_nok |
      | 31. desember 2025 | omsorgsovertakelse | en_forelder_er_ikke_nok |
      | 1. januar 2026    | flytteforbud       | en_forelder_er_ikke_nok |
      | 1. januar 2026    | omsorgsovertakelse | en_forelder_er_ikke_nok |

  Scenario: Et vanlig legebesøk som også er nødvendig, er fortsatt hverdag
    Gitt at helsehjelpen er daglig omsorg er vurdert til ja fordi "et vanlig legebesøk"
    Og at nødvendig for at barnet ikke tar skade er vurdert til ja fordi "øret må behandles"
    Og at vaksine i barnevaksinasjonsprogrammet er nei
    Når pbrl.4-4 vurderes
    Så er begge skal få si sin mening nei

  @grense
  Scenariomal: Ordlyden fra 1. januar 2018
    Gitt at datoen er <dato>
    Og at helsehjelpen er daglig omsorg er vurdert til ja fordi "et vanlig legebesøk"
    Og at vaksine i barnevaksinasjonsprogrammet er nei
    Når pbrl.4-4 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 31. desember 2017 | uavklart     |
      | 1. januar 2018    | oppfylt      |
