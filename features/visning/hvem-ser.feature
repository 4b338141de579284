# language: no
Egenskap: Hvem som ser saken, med ord
  Oversikten sier hvem som får se saken når den gjelder et barn, og når det endrer seg. Loven avgjør det (§ 3-4); her står det med ord.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at bevisføringen er avsluttet
    Og at visning mottaker er "innbygger"
    Og at mottakers rolle er "forelder"

  @grense
  Scenariomal: Hva foreldrene får, følger av alderen
    Gitt at alder er <alder>
    Når visning.hvem-ser vurderes
    Så er sammen med barnet <sammen>
    Og er når barnet er spurt <spurt>
    Og er bare det nødvendige <nødvendig>
    Og er holdt tilbake <ikke>

    Eksempler:
      | alder | sammen | spurt    | nødvendig | ikke     |
      | 11 år | ja     | nei      | nei       | nei      |
      | 12 år | nei    | uavklart | nei       | uavklart |
      | 15 år | nei    | uavklart | nei       | uavklart |
      | 16 år | nei    | nei      | ja        | nei      |
      | 17 år | nei    | nei      | ja        | nei      |
      | 18 år | nei    | nei      | nei       | nei      |

  @grense
  Scenariomal: Den som har fylt 15 år, får eget brev når en verge er part
    Gitt at alder er <alder>
    Når visning.hvem-ser vurderes
    Så er eget brev <brev>

    Eksempler:
      | alder | brev |
      | 14 år | nei  |
      | 15 år | ja   |
      | 17 år | ja   |
      | 18 år | nei  |

  Scenariomal: Barnet er spurt
    Gitt at alder er 14 år
    Og at barnet ønsker ikke deling er <ønsker ikke>
    Og at barnets grunner bør respekteres er vurdert til ja fordi "det er trygt for henne"
    Når visning.hvem-ser vurderes
    Så er når barnet er spurt <spurt>

    Eksempler:
      | ønsker ikke | spurt |
      | nei         | ja    |
      | ja          | nei   |

  Scenario: Tungtveiende hensyn holder opplysningene fra foreldrene
    Gitt at alder er 9 år
    Og at tungtveiende hensyn mot foreldreinformasjon er vurdert til ja fordi "barnet kan bli utsatt for vold"
    Når visning.hvem-ser vurderes
    Så er sammen med barnet nei
    Og er holdt tilbake ja

  Scenario: Når det neste endrer seg
    Gitt at fødselsdato er 5. juli 2010
    Når visning.hvem-ser vurderes
    Så er bare nødvendig fra 5. juli 2026
    Og er voksen fra 5. juli 2028
    Og er spørres fra 5. juli 2022

  Scenariomal: Er personen voksen, gjelder det bare når noe i saken angår de pårørende
    Gitt at alder er <alder>
    Og at særlig tyngende omsorgsarbeid er vurdert til <tyngende> fordi "hun våker over mannen sin"
    Og at nødvendig avlastning er vurdert til nei fordi "hun vil ikke ha fri"
    Og at nødvendig pårørendeopplæring er vurdert til nei fordi "hun kan det"
    Og at nødvendig omsorgsstønad er vurdert til nei fordi "hun har ikke søkt"
    Og at har beslutningskompetanse er vurdert til ja fordi "han forstår hva det gjelder"
    Og at det ikke finnes noen samtykke_til_deling
    Når visning.hvem-ser vurderes
    Så er pårørende er med <med>
    Og er svaret "<svar>"

    Eksempler:
      | alder | tyngende | med | svar           |
      | 17 år | ja       | nei | fortelles      |
      | 18 år | ja       | ja  | fortelles      |
      | 18 år | nei      | nei | fortelles_ikke |
      | 81 år | nei      | nei | fortelles_ikke |

  Scenariomal: Hver hjelp til de pårørende for seg gjør at saken også gjelder dem
    Gitt at alder er 81 år
    Og at særlig tyngende omsorgsarbeid er vurdert til nei fordi "hun har god hjelp"
    Og at nødvendig avlastning er vurdert til <avlastning> fordi "det er spurt"
    Og at nødvendig pårørendeopplæring er vurdert til <opplæring> fordi "det er spurt"
    Og at nødvendig omsorgsstønad er vurdert til <stønad> fordi "det er spurt"
    Og at har beslutningskompetanse er vurdert til <kompetanse> fordi "samtale med ham"
    Og at det ikke finnes noen samtykke_til_deling
    Når visning.hvem-ser vurderes
    Så er svaret "<svar>"

    Eksempler:
      | avlastning | opplæring | stønad | kompetanse | svar           |
      | nei        | nei       | nei    | ja         | fortelles_ikke |
      | ja         | nei       | nei    | ja         | fortelles      |
      | nei        | ja        | nei    | ja         | fortelles      |
      | nei        | nei       | ja     | ja         | fortelles      |
      | nei        | nei       | nei    | nei        | fortelles      |

  Scenario: Har han samtykket til deling, gjelder saken også den han delte med
    Gitt at alder er 81 år
    Og at særlig tyngende omsorgsarbeid er vurdert til nei fordi "hun har god hjelp"
    Og at nødvendig avlastning er vurdert til nei fordi "hun vil ikke ha fri"
    Og at nødvendig pårørendeopplæring er vurdert til nei fordi "hun kan det"
    Og at nødvendig omsorgsstønad er vurdert til nei fordi "hun har ikke søkt"
    Og at har beslutningskompetanse er vurdert til ja fordi "han forstår hva det gjelder"
    Og følgende samtykke til deling:
      | tjeneste                  |
      | tjeneste.praktisk-bistand |
    Når visning.hvem-ser vurderes
    Så er svaret "fortelles"

  @grense
  Scenariomal: Tiden før 2018 er ikke modellert, og tiden før 2001 er det ingenting å si om
    Gitt at datoen er <dato>
    Og at alder er 9 år
    Når visning.hvem-ser vurderes
    Så er utfallet <utfall>

    Eksempler:
      | dato              | utfall       |
      | 31. desember 2000 | ikke oppfylt |
      | 1. januar 2001    | uavklart     |
      | 31. desember 2017 | uavklart     |
      | 1. januar 2018    | oppfylt      |
