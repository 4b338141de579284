# language: no
Egenskap: Habilitering og rehabilitering i kommunen (FOR-2011-12-16-1256 §§ 5, 8 og 9)
  Plikten gjelder alle som oppholder seg i kommunen, hjemme, i omsorgsbolig eller på sykehjem.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenariomal: Etter hjerneslaget
    Gitt at oppholder seg i kommunen er <her>
    Og at trenger habilitering eller rehabilitering er vurdert til <trenger> fordi "hun vil gå selv igjen"
    Når rehabilitering.1256 vurderes
    Så er svaret "<svar>"
    Eksempler:
      | her | trenger | svar           |
      | ja  | ja      | skal_tilby     |
      | nei | ja      | ikke_behov_her |
      | ja  | nei     | ikke_behov_her |

  Scenariomal: Det som gjenstår
    Gitt at oppholder seg i kommunen er ja
    Og at trenger habilitering eller rehabilitering er vurdert til ja fordi "hun vil gå selv igjen"
    Og at kommunen har undersøkt og utredet er <utredet>
    Og at hjelpemidler er vurdert er <hjelpemidler>
    Når rehabilitering.1256 vurderes
    Så er gjenstår å utrede <utrede>
    Og er gjenstår å vurdere hjelpemidler <vurdere>
    Eksempler:
      | utredet | hjelpemidler | utrede | vurdere |
      | nei     | ja           | ja     | nei     |
      | ja      | nei          | nei    | ja      |

  Scenario: Uten behov er det ikke noe som gjenstår
    Gitt at oppholder seg i kommunen er ja
    Og at trenger habilitering eller rehabilitering er vurdert til nei fordi "hun er som før"
    Når rehabilitering.1256 vurderes
    Så er gjenstår å utrede ikke gitt
    Og er gjenstår å vurdere hjelpemidler ikke gitt

  @grense
  Scenariomal: Når regelen gjelder
    Gitt at datoen er <dato>
    Og at oppholder seg i kommunen er ja
    Og at trenger habilitering eller rehabilitering er vurdert til ja fordi "hun vil gå selv igjen"
    Når rehabilitering.1256 vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | uavklart     |
      | 30. april 2018    | uavklart     |
      | 1. mai 2018       | oppfylt      |
