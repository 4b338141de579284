# language: no
Egenskap: Når en tjeneste vises
  Ett regelsett bestemmer hva som vises for innbyggeren og for den ansatte.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Scenariomal: Innbyggeren får ikke opp tjenester det er avgjort at det ikke er rett til
    Gitt at visning mottaker er "innbygger"
    Og at visning innsyn er ja
    Og at visning gruppe er "<gruppe>"
    Når visning.tjeneste vurderes
    Så er svaret "<svar>"
    Og er vilkåret vises_til_innbygger <vilkår>
    Og er viser_begrunnelse nei

    Eksempler:
      | gruppe        | svar       | vilkår       |
      | rett          | vises      | oppfylt      |
      | skal_tilbys   | vises      | oppfylt      |
      | kan_innvilges | vises      | oppfylt      |
      | uavklart      | vises      | oppfylt      |
      | ikke_rett     | vises_ikke | ikke oppfylt |

  Scenario: Den ansatte ser også tjenester personen ikke har rett til, med begrunnelse
    Gitt at visning mottaker er "ansatt"
    Og at visning gruppe er "ikke_rett"
    Når visning.tjeneste vurderes
    Så er svaret "vises"
    Og er vilkåret vises_til_ansatt oppfylt
    Og er viser_begrunnelse ja

  Scenariomal: Det personen har rett til, vises først
    Gitt at visning mottaker er "ansatt"
    Og at visning innsyn er ja
    Og at visning gruppe er "<gruppe>"
    Og at visning mangler bare vurdering er <bare vurdering>
    Når visning.tjeneste vurderes
    Så er plass <plass>

    Eksempler:
      | gruppe        | bare vurdering | plass |
      | rett          | nei            | 1     |
      | skal_tilbys   | nei            | 2     |
      | kan_innvilges | nei            | 3     |
      | uavklart      | ja             | 4     |
      | uavklart      | nei            | 5     |
      | ikke_rett     | ja             | 6     |

  Scenario: Uten å vite hvem som ser på, vises ikke begrunnelsen
    Gitt at visning gruppe er "ikke_rett"
    Når visning.tjeneste vurderes
    Så er utfallet uavklart
    Og mangler visning mottaker

  Scenariomal: Det som vises uten innsyn, avhenger ikke av svaret i saken
    Gitt at visning mottaker er "innbygger"
    Og at visning innsyn er nei
    Og at visning gruppe er "<gruppe>"
    Når visning.tjeneste vurderes
    Så er svaret "vises"
    Og er viser_svar nei
    Og er plass 5

    Eksempler:
      | gruppe        |
      | rett          |
      | skal_tilbys   |
      | kan_innvilges |
      | uavklart      |
      | ikke_rett     |

  Scenario: Den som har innsyn, får se svaret
    Gitt at visning mottaker er "innbygger"
    Og at visning innsyn er ja
    Og at visning gruppe er "rett"
    Når visning.tjeneste vurderes
    Så er viser_svar ja
    Og er plass 1

  Scenariomal: Kommunen tar bare kontakt om det som kan bli noe av
    Gitt at visning mottaker er "innbygger"
    Og at visning gruppe er "<gruppe>"
    Og at visning mangler bare vurdering er <bare vurdering>
    Når visning.tjeneste vurderes
    Så er verdt_å_varsle <varsle>

    Eksempler:
      | gruppe        | bare vurdering | varsle |
      | rett          | nei            | ja     |
      | skal_tilbys   | nei            | ja     |
      | kan_innvilges | nei            | ja     |
      | uavklart      | ja             | ja     |
      | uavklart      | nei            | nei    |
      | ikke_rett     | ja             | nei    |

  Scenario: Uten å vite svaret på tjenesten er det uavklart om innbyggeren skal se den
    Gitt at visning mottaker er "innbygger"
    Og at visning innsyn er ja
    Når visning.tjeneste vurderes
    Så er utfallet uavklart
    Og er vilkåret avgjort_uten_rett uavklart
    Og er vilkåret vises_til_innbygger uavklart

  @grense
  Scenariomal: Reglene gjelder fra 2012
    Gitt at datoen er <dag>
    Og at visning mottaker er "ansatt"
    Når visning.tjeneste vurderes
    Så er svaret "<svar>"

    Eksempler:
      | dag               | svar         |
      | 31. desember 2011 | ikke_i_kraft |
      | 1. januar 2012    | vises        |
