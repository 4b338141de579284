# language: no
Egenskap: Bærums egne kriterier for omsorgsstønad, korttidsopphold, bolig, BPA og avlastning for barn

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kommunen er "3201"

  Regel: Omsorgsstønad

    Scenariomal: Fire vurderinger må alle være ja
      Gitt at særlig tyngende omsorgsarbeid er vurdert til <tungt> fordi "han er oppe hver natt"
      Og at omsorgsoppgavene er nødvendige er vurdert til <nødvendig> fordi "det gjelder mat og stell"
      Og at privat omsorg er best og forsvarlig er vurdert til <best> fordi "begge ønsker det"
      Og at oppgavene ville falt på kommunen er vurdert til <ellers> fordi "hjemmetjenesten måtte gjort det"
      Når bærum.omsorgsstønad vurderes
      Så er svaret "<svar>"

      Eksempler:
        | tungt | nødvendig | best | ellers | svar               |
        | ja    | ja        | ja   | ja     | etter_kriteriene   |
        | nei   | ja        | ja   | ja     | utenfor_kriteriene |
        | ja    | nei       | ja   | ja     | utenfor_kriteriene |
        | ja    | ja        | nei  | ja     | utenfor_kriteriene |
        | ja    | ja        | ja   | nei    | utenfor_kriteriene |

    Scenario: Ingen har vurdert noe
      Når bærum.omsorgsstønad vurderes
      Så er utfallet uavklart
      Og må særlig tyngende omsorgsarbeid vurderes
      Og må omsorgsoppgavene er nødvendige vurderes
      Og må privat omsorg er best og forsvarlig vurderes
      Og må oppgavene ville falt på kommunen vurderes

  Regel: Korttidsopphold

    Scenariomal: Formålet må være ett av dem kommunen nevner, og hjelp hjemme må ikke være nok
      Gitt at formål med korttidsopphold er "<formål>"
      Og at hjelp hjemme strekker ikke til er vurdert til <for_lite> fordi "hun faller ofte"
      Når bærum.korttidsopphold vurderes
      Så er utfallet <utfall>

      Eksempler:
        | formål              | for_lite | utfall       |
        | gjenvinne_funksjon  | ja       | oppfylt      |
        | medisinsk_avklaring | ja       | oppfylt      |
        | lindring            | ja       | oppfylt      |
        | avlaste_pårørende   | ja       | oppfylt      |
        | mestre_hverdagen    | ja       | oppfylt      |
        | annet               | ja       | uavklart     |
        | annet               | nei      | ikke oppfylt |
        | lindring            | nei      | ikke oppfylt |

    Scenario: Formålet er ikke kjent, og ingen har vurdert hjelpen hjemme
      Når bærum.korttidsopphold vurderes
      Så er utfallet uavklart
      Og mangler formål med korttidsopphold
      Og må hjelp hjemme strekker ikke til vurderes

  Regel: Bolig for personer med funksjonsnedsettelse

    Scenariomal: Behovet må være omfattende
      Gitt at funksjonsnedsettelse med omfattende behov er vurdert til <omfattende> fordi "hele døgnet er kartlagt"
      Når bærum.omsorgsbolig vurderes
      Så er utfallet <utfall>

      Eksempler:
        | omfattende | utfall       |
        | ja         | oppfylt      |
        | nei        | ikke oppfylt |

    Scenario: Ingen har vurdert om personen er i målgruppen for boligene
      Når bærum.omsorgsbolig vurderes
      Så er utfallet uavklart
      Og må funksjonsnedsettelse med omfattende behov vurderes

  Regel: Brukerstyrt personlig assistanse

    Scenariomal: Kravet om å være arbeidsleder gjelder ikke den som har rett etter loven
      Gitt at kan være arbeidsleder er vurdert til <leder> fordi "dette er prøvd"
      Når bærum.bpa vurderes
      Så er svaret "<svar>"
      Og varsles det om "Loven krever ikke"

      Eksempler:
        | leder | svar               |
        | ja    | etter_kriteriene   |
        | nei   | utenfor_kriteriene |

    Scenario: Ingen har vurdert hvem som kan lede assistentene
      Når bærum.bpa vurderes
      Så er utfallet uavklart
      Og må kan være arbeidsleder vurderes

    Scenario: Den som ikke kan være arbeidsleder, har likevel rett til BPA
      Gitt at kan være arbeidsleder er vurdert til nei fordi "hun trenger hjelp til å lede"
      Og at alder er 40 år
      Og at behovets varighet er 36 måneder
      Og følgende tjeneste:
        | hjemmel     | innhold          | timer per uke | krever flere enn én | nattjeneste |
        | hol.3-2-6-b | praktisk_bistand | 40            | nei                 | nei         |
      Når pbrl.2-1-d vurderes
      Så er utfallet oppfylt

  Regel: Avlastning med døgnopphold for barn, slik tilbudene var i 2019

    Bakgrunn:
      Gitt at datoen er 1. juni 2019
      Og at nødvendig avlastning er vurdert til ja fordi "foreldrene sover ikke"

    Scenariomal: Avlastning må være nødvendig
      Gitt at nødvendig avlastning er <behov>
      Og at har utviklingshemming er ja
      Og at alder er 10 år
      Når bærum.avlastning-barn vurderes
      Så er utfallet <utfall>

      Eksempler:
        | behov                                 | utfall       |
        | vurdert til ja fordi "hun er utslitt" | oppfylt      |
        | vurdert til nei fordi "det går greit" | ikke oppfylt |
        | ukjent                                | uavklart     |

    @grense
    Scenariomal: Barneboligene er for barn under 18 år med utviklingshemming
      Gitt at har utviklingshemming er <diagnose>
      Og at har psykisk lidelse er nei
      Og at alder er <alder>
      Når bærum.avlastning-barn vurderes
      Så er utfallet <utfall>

      Eksempler:
        | diagnose | alder  | utfall       |
        | ja       | 0 år   | oppfylt      |
        | ja       | 17 år  | oppfylt      |
        | ja       | 18 år  | ikke oppfylt |
        | ja       | 19 år  | ikke oppfylt |
        | nei      | 10 år  | ikke oppfylt |
        | ukjent   | 10 år  | uavklart     |
        | ja       | ukjent | uavklart     |

    @grense
    Scenariomal: Stanga er for barn fra 8 til 18 år med psykiske vansker
      Gitt at har utviklingshemming er nei
      Og at har psykisk lidelse er <vansker>
      Og at alder er <alder>
      Når bærum.avlastning-barn vurderes
      Så er utfallet <utfall>

      Eksempler:
        | vansker | alder  | utfall       |
        | ja      | 7 år   | ikke oppfylt |
        | ja      | 8 år   | oppfylt      |
        | ja      | 9 år   | oppfylt      |
        | ja      | 17 år  | oppfylt      |
        | ja      | 18 år  | ikke oppfylt |
        | ja      | 19 år  | ikke oppfylt |
        | nei     | 10 år  | ikke oppfylt |
        | ukjent  | 10 år  | uavklart     |
        | ja      | ukjent | uavklart     |

    Scenario: Diagnosen avgjør ikke om familien får avlastning
      Gitt at har utviklingshemming er nei
      Og at har psykisk lidelse er nei
      Og at alder er 10 år
      Når bærum.avlastning-barn vurderes
      Så er svaret "utenfor_kriteriene"
      Og varsles det om "Tilbudene er delt etter diagnose og alder"

    Scenario: Familien kan kreve vedtak selv om ingen av tilbudene passer
      Gitt at har utviklingshemming er nei
      Og at har psykisk lidelse er nei
      Og at alder er 10 år
      Og at særlig tyngende omsorgsarbeid er vurdert til ja fordi "foreldrene sover ikke"
      Når pbrl.2-8 vurderes
      Så er utfallet oppfylt

    @grense
    Scenariomal: Rapporten er fra 16. mai 2019, og ingenting viser at den holdt etter det året
      Gitt at datoen er <dato>
      Og at har utviklingshemming er <diagnose>
      Og at har psykisk lidelse er <vansker>
      Og at alder er <alder> år
      Når bærum.avlastning-barn vurderes
      Så er svaret "<svar>"

      Eksempler:
        | dato              | diagnose | vansker | alder | svar               |
        | 15. mai 2019      | ja       | nei     | 10    | ikke_i_kraft       |
        | 16. mai 2019      | ja       | nei     | 17    | etter_kriteriene   |
        | 16. mai 2019      | nei      | ja      | 17    | etter_kriteriene   |
        | 16. mai 2019      | nei      | ja      | 7     | utenfor_kriteriene |
        | 31. desember 2019 | ja       | nei     | 10    | etter_kriteriene   |
        | 1. januar 2020    | ja       | nei     | 10    | ikke_i_kraft       |
        | 1. mars 2026      | ja       | nei     | 10    | ikke_i_kraft       |
