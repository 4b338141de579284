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
