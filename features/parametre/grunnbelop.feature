# language: no
Egenskap: Grunnbeløpet i folketrygden (ftrl § 1-4)
  Grunnbeløpet reguleres hvert år med virkning fra 1. mai, og gjelder til og med 30. april året etter.

  @grense
  Scenariomal: Grunnbeløpet gjelder fra 1. mai til 30. april
    Gitt at datoen er <dato>
    Når folketrygden.grunnbeløp vurderes
    Så er grunnbeløp <G> kr/år

    Eksempler:
      | dato            | G      |
      | 1. mai 1997     | 42500  |
      | 30. april 1998  | 42500  |
      | 1. mai 1998     | 45370  |
      | 30. april 1999  | 45370  |
      | 1. mai 1999     | 46950  |
      | 30. april 2000  | 46950  |
      | 1. mai 2000     | 49090  |
      | 30. april 2001  | 49090  |
      | 1. mai 2001     | 51360  |
      | 30. april 2002  | 51360  |
      | 1. mai 2002     | 54170  |
      | 30. april 2003  | 54170  |
      | 1. mai 2003     | 56861  |
      | 30. april 2004  | 56861  |
      | 1. mai 2004     | 58778  |
      | 30. april 2005  | 58778  |
      | 1. mai 2005     | 60699  |
      | 30. april 2006  | 60699  |
      | 1. mai 2006     | 62892  |
      | 30. april 2007  | 62892  |
      | 1. mai 2007     | 66812  |
      | 30. april 2008  | 66812  |
      | 1. mai 2008     | 70256  |
      | 30. april 2009  | 70256  |
      | 1. mai 2009     | 72881  |
      | 30. april 2010  | 72881  |
      | 1. mai 2010     | 75641  |
      | 30. april 2011  | 75641  |
      | 1. mai 2011     | 79216  |
      | 30. april 2012  | 79216  |
      | 1. mai 2012     | 82122  |
      | 30. april 2013  | 82122  |
      | 1. mai 2013     | 85245  |
      | 30. april 2014  | 85245  |
      | 1. mai 2014     | 88370  |
      | 30. april 2015  | 88370  |
      | 1. mai 2015     | 90068  |
      | 30. april 2016  | 90068  |
      | 1. mai 2016     | 92576  |
      | 30. april 2017  | 92576  |
      | 1. mai 2017     | 93634  |
      | 30. april 2018  | 93634  |
      | 1. mai 2018     | 96883  |
      | 30. april 2019  | 96883  |
      | 1. mai 2019     | 99858  |
      | 30. april 2020  | 99858  |
      | 1. mai 2020     | 101351 |
      | 30. april 2021  | 101351 |
      | 1. mai 2021     | 106399 |
      | 30. april 2022  | 106399 |
      | 1. mai 2022     | 111477 |
      | 30. april 2023  | 111477 |
      | 1. mai 2023     | 118620 |
      | 30. april 2024  | 118620 |
      | 1. mai 2024     | 124028 |
      | 30. april 2025  | 124028 |
      | 1. mai 2025     | 130160 |
      | 30. april 2026  | 130160 |
      | 1. mai 2026     | 136549 |
      | 30. april 2027  | 136549 |

  @grense
  Scenariomal: Grensen på 2 G i egenandelsforskriften følger grunnbeløpet 1. januar, også etter 1. mai
    Gitt at datoen er <dato>
    Og følgende tjeneste:
      | hjemmel     | innhold          | timer per måned | organisert som bpa |
      | hol.3-2-6-b | praktisk_bistand | 1               | nei                |
    Og følgende medlem:
      | slag     | nettoinntekt | hjelpestønad til hjelp i huset | omsorgsstønad | betaler langtidsopphold | avkortet trygd |
      | mottaker | <inntekt>    | 0                              | 0             | nei                     | nei            |
    Når egenandel.hjemme vurderes
    Så er under 2G <svar>

    Eksempler:
      | dato              | inntekt   | svar |
      | 1. januar 2012    | 158431,99 | ja   |
      | 1. januar 2012    | 158432    | nei  |
      | 31. desember 2012 | 158431,99 | ja   |
      | 31. desember 2012 | 158432    | nei  |
      | 31. desember 2012 | 158432,01 | nei  |
      | 1. januar 2013    | 164243,99 | ja   |
      | 1. januar 2013    | 164244    | nei  |
      | 31. desember 2013 | 164243,99 | ja   |
      | 31. desember 2013 | 164244    | nei  |
      | 31. desember 2013 | 164244,01 | nei  |
      | 1. januar 2014    | 170489,99 | ja   |
      | 1. januar 2014    | 170490    | nei  |
      | 31. desember 2014 | 170489,99 | ja   |
      | 31. desember 2014 | 170490    | nei  |
      | 31. desember 2014 | 170490,01 | nei  |
      | 1. januar 2015    | 176739,99 | ja   |
      | 1. januar 2015    | 176740    | nei  |
      | 31. desember 2015 | 176739,99 | ja   |
      | 31. desember 2015 | 176740    | nei  |
      | 31. desember 2015 | 176740,01 | nei  |
      | 1. januar 2016    | 180135,99 | ja   |
      | 1. januar 2016    | 180136    | nei  |
      | 31. desember 2016 | 180135,99 | ja   |
      | 31. desember 2016 | 180136    | nei  |
      | 31. desember 2016 | 180136,01 | nei  |
      | 1. januar 2017    | 185151,99 | ja   |
      | 1. januar 2017    | 185152    | nei  |
      | 31. desember 2017 | 185151,99 | ja   |
      | 31. desember 2017 | 185152    | nei  |
      | 31. desember 2017 | 185152,01 | nei  |
      | 1. januar 2018    | 187267,99 | ja   |
      | 1. januar 2018    | 187268    | nei  |
      | 31. desember 2018 | 187267,99 | ja   |
      | 31. desember 2018 | 187268    | nei  |
      | 31. desember 2018 | 187268,01 | nei  |
      | 1. januar 2019    | 193765,99 | ja   |
      | 1. januar 2019    | 193766    | nei  |
      | 31. desember 2019 | 193765,99 | ja   |
      | 31. desember 2019 | 193766    | nei  |
      | 31. desember 2019 | 193766,01 | nei  |
      | 1. januar 2020    | 199715,99 | ja   |
      | 1. januar 2020    | 199716    | nei  |
      | 31. desember 2020 | 199715,99 | ja   |
      | 31. desember 2020 | 199716    | nei  |
      | 31. desember 2020 | 199716,01 | nei  |
      | 1. januar 2021    | 202701,99 | ja   |
      | 1. januar 2021    | 202702    | nei  |
      | 31. desember 2021 | 202701,99 | ja   |
      | 31. desember 2021 | 202702    | nei  |
      | 31. desember 2021 | 202702,01 | nei  |
      | 1. januar 2022    | 212797,99 | ja   |
      | 1. januar 2022    | 212798    | nei  |
      | 31. desember 2022 | 212797,99 | ja   |
      | 31. desember 2022 | 212798    | nei  |
      | 31. desember 2022 | 212798,01 | nei  |
      | 1. januar 2023    | 222953,99 | ja   |
      | 1. januar 2023    | 222954    | nei  |
      | 31. desember 2023 | 222953,99 | ja   |
      | 31. desember 2023 | 222954    | nei  |
      | 31. desember 2023 | 222954,01 | nei  |
      | 1. januar 2024    | 237239,99 | ja   |
      | 1. januar 2024    | 237240    | nei  |
      | 31. desember 2024 | 237239,99 | ja   |
      | 31. desember 2024 | 237240    | nei  |
      | 31. desember 2024 | 237240,01 | nei  |
      | 1. januar 2025    | 248055,99 | ja   |
      | 1. januar 2025    | 248056    | nei  |
      | 31. desember 2025 | 248055,99 | ja   |
      | 31. desember 2025 | 248056    | nei  |
      | 31. desember 2025 | 248056,01 | nei  |
      | 1. januar 2026    | 260319,99 | ja   |
      | 1. januar 2026    | 260320    | nei  |
      | 31. desember 2026 | 260319,99 | ja   |
      | 31. desember 2026 | 260320    | nei  |
      | 31. desember 2026 | 260320,01 | nei  |

  @grense
  Scenariomal: Grensen på 1 G ved langtidsopphold følger grunnbeløpet på datoen
    # 75 prosent av inntekten opp til G etter fribeløpet, og 85 prosent av det som er over.
    Gitt at datoen er <dato>
    Og at egenandel.langtid/kan_kreves_nå er oppgitt til ja
    Og at oppholdsutgifter er 1200000 kr/år
    Og at dobbeltrom uten eget ønske er nei
    Og at egenandel.langtid/inntektsgrunnlag er oppgitt til 300000 kr/år
    Og at særlov gir minsteytelse er nei
    Når egenandel.langtid vurderes
    Så er høyeste egenandel år <beløp> kr/år

    Eksempler:
      | dato           | beløp     |
      | 30. april 2013 | 241537,80 |
      | 1. mai 2013    | 241225,50 |
      | 30. april 2014 | 241038    |
      | 1. mai 2014    | 240725,50 |
      | 30. april 2015 | 240538    |
      | 1. mai 2015    | 240368,20 |
      | 30. april 2016 | 240143,20 |
      | 1. mai 2016    | 239892,40 |
      | 30. april 2017 | 239742,40 |
      | 1. mai 2017    | 239636,60 |
      | 30. april 2018 | 239486,60 |
      | 1. mai 2018    | 239161,70 |
      | 30. april 2019 | 239011,70 |
      | 1. mai 2019    | 238714,20 |
      | 30. april 2020 | 238489,20 |
      | 1. mai 2020    | 238339,90 |
      | 30. april 2021 | 238114,90 |
      | 1. mai 2021    | 237610,10 |
      | 30. april 2022 | 237535,10 |
      | 1. mai 2022    | 237027,30 |
      | 30. april 2023 | 236802,30 |
      | 1. mai 2023    | 236088    |
      | 30. april 2024 | 235638    |
      | 1. mai 2024    | 235097,20 |
      | 30. april 2025 | 234759,70 |
      | 1. mai 2025    | 234146,50 |
      | 30. april 2026 | 233771,50 |
      | 1. mai 2026    | 233132,60 |
