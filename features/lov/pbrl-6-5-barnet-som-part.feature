# language: no
Egenskap: Når et barn selv er part i saken (pbrl § 6-5)
  Et barn kan være part når det er gammelt nok og forstår saken. Gjelder saken tiltak mot rus, er barnet alltid part.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  @grense
  Scenariomal: Fra tolv år avgjør det om barnet forstår saken
    Gitt at alder er <alder>
    Og at forstår saken er vurdert til <forstår> fordi "vi snakket med barnet om søknaden"
    Og at saken gjelder tiltak mot rus er nei
    Når pbrl.6-5 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | alder | forstår | svar           |
      | 11 år | ja      | ikke_part_selv |
      | 12 år | ja      | barnet_er_part |
      | 12 år | nei     | ikke_part_selv |
      | 13 år | ja      | barnet_er_part |
      | 17 år | ja      | barnet_er_part |
      | 18 år | ja      | ikke_part_selv |
      | 19 år | ja      | ikke_part_selv |

  Scenario: Søknaden til en tolvåring ligger klar, men ingen har snakket med henne
    Gitt at alder er 12 år
    Og at saken gjelder tiltak mot rus er nei
    Når pbrl.6-5 vurderes
    Så er utfallet uavklart
    Og må forstår saken vurderes

  @grense
  Scenariomal: Tiltak mot rus
    Gitt at alder er <alder>
    Og at forstår saken er vurdert til nei fordi "barnet er svært ungt"
    Og at saken gjelder tiltak mot rus er ja
    Når pbrl.6-5 vurderes
    Så er svaret "<svar>"

    Eksempler:
      | alder | svar           |
      | 9 år  | barnet_er_part |
      | 17 år | barnet_er_part |
      | 18 år | ikke_part_selv |

  Scenariomal: Bestemmelsen gjelder fra 1. januar 2012
    Gitt at datoen er <dato>
    Og at alder er 14 år
    Og at forstår saken er vurdert til ja fordi "han skrev søknaden selv"
    Når pbrl.6-5 vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato       | utfall       |
      | 2011-12-31 | ikke oppfylt |
      | 2012-01-01 | oppfylt      |
