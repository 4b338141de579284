# language: no
Egenskap: Felles kartlegging av behov ved psykiske vansker og rus
  Helse og sosial har kartlagt noe, pleie og omsorg noe annet. Personen skal ikke spørres to ganger, og ingen poeng avgjør.

  Bakgrunn:
    Gitt at datoen er 1. mars 2026
    Og at kan delta i egen kartlegging er ja
    Og at samtykket til at tjenesten får vite er ja
    Og følgende kartlagt:
      | område          | kartlagt av              | viser behov   |
      | bolig           | helse_og_sosial          | klarer_seg    |
      | hverdagen       | pleie_og_omsorg          | tjenester     |
      | fysisk_helse    | pleie_og_omsorg          | klarer_seg    |
      | psykisk_helse   | spesialisthelsetjenesten | råd_og_støtte |
      | rus             | helse_og_sosial          | klarer_seg    |
      | økonomi         | helse_og_sosial          | klarer_seg    |
      | nettverk        | helse_og_sosial          | klarer_seg    |
      | arbeid_og_skole | helse_og_sosial          | klarer_seg    |
      | barn            | helse_og_sosial          | klarer_seg    |
      | trygghet        | pleie_og_omsorg          | klarer_seg    |

  Scenario: Begge tjenestene kan bygge på den
    Når kartlegging.psykisk-helse-rus vurderes
    Så er svaret "felles_grunnlag"
    Og er peker mot tjenester ja
    Og er peker mot råd og støtte ja

  Scenario: At kartleggingen peker mot tjenester, gir ikke i seg selv noen rett
    Gitt at oppholder seg i kommunen er ja
    Når tjeneste.psykisk-helse-rus vurderes
    Så er utfallet uavklart
    Og må nødvendig psykisk helse rus vurderes

  Scenariomal: Uten samtykke, eller uten personen
    Gitt at kan delta i egen kartlegging er <med>
    Og at samtykket til at tjenesten får vite er <samtykke>
    Når kartlegging.psykisk-helse-rus vurderes
    Så er svaret "ikke_felles_grunnlag"
    Eksempler:
      | med | samtykke |
      | nei | ja       |
      | ja  | nei      |

  Scenariomal: Ett område mangler
    Gitt følgende kartlagt:
      | område | kartlagt av     | viser behov |
      | <a>    | pleie_og_omsorg | klarer_seg  |
      | <b>    | pleie_og_omsorg | klarer_seg  |
      | <c>    | pleie_og_omsorg | klarer_seg  |
      | <d>    | pleie_og_omsorg | klarer_seg  |
      | <e>    | pleie_og_omsorg | klarer_seg  |
      | <f>    | pleie_og_omsorg | klarer_seg  |
      | <g>    | pleie_og_omsorg | klarer_seg  |
      | <h>    | pleie_og_omsorg | klarer_seg  |
      | <i>    | pleie_og_omsorg | klarer_seg  |
    Når kartlegging.psykisk-helse-rus vurderes
    Så er svaret "ikke_felles_grunnlag"
    Og er peker mot tjenester nei
    Og er peker mot råd og støtte nei
    Eksempler:
      | a         | b            | c             | d             | e       | f        | g               | h               | i        |
      | hverdagen | fysisk_helse | psykisk_helse | rus           | økonomi | nettverk | arbeid_og_skole | barn            | trygghet |
      | bolig     | fysisk_helse | psykisk_helse | rus           | økonomi | nettverk | arbeid_og_skole | barn            | trygghet |
      | bolig     | hverdagen    | psykisk_helse | rus           | økonomi | nettverk | arbeid_og_skole | barn            | trygghet |
      | bolig     | hverdagen    | fysisk_helse  | rus           | økonomi | nettverk | arbeid_og_skole | barn            | trygghet |
      | bolig     | hverdagen    | fysisk_helse  | psykisk_helse | økonomi | nettverk | arbeid_og_skole | barn            | trygghet |
      | bolig     | hverdagen    | fysisk_helse  | psykisk_helse | rus     | nettverk | arbeid_og_skole | barn            | trygghet |
      | bolig     | hverdagen    | fysisk_helse  | psykisk_helse | rus     | økonomi  | arbeid_og_skole | barn            | trygghet |
      | bolig     | hverdagen    | fysisk_helse  | psykisk_helse | rus     | økonomi  | nettverk        | barn            | trygghet |
      | bolig     | hverdagen    | fysisk_helse  | psykisk_helse | rus     | økonomi  | nettverk        | arbeid_og_skole | trygghet |
      | bolig     | hverdagen    | fysisk_helse  | psykisk_helse | rus     | økonomi  | nettverk        | arbeid_og_skole | barn     |

  Scenario: Er listen ikke fullstendig, kan resten være kartlagt et annet sted
    Gitt følgende kartlagt:
      | område | kartlagt av     | viser behov |
      | bolig  | pleie_og_omsorg | klarer_seg  |
    Og at listen over kartlagt ikke er fullstendig
    Når kartlegging.psykisk-helse-rus vurderes
    Så er utfallet uavklart

  @grense
  Scenariomal: Fra 1. januar 2012
    Gitt at datoen er <dato>
    Når kartlegging.psykisk-helse-rus vurderes
    Så er utfallet <utfall>
    Eksempler:
      | dato              | utfall       |
      | 31. desember 2011 | ikke oppfylt |
      | 1. januar 2012    | oppfylt      |
