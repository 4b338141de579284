"""Numbers that pass the check of a Norwegian identity number: fødselsnummer, D-number, and the synthetic series.

Eleven digits: a day, a month, two digits of the year, three of order and two check digits (modulus 11).  In a D-number the day is
raised by 40.  Synthetic numbers have the month raised by 40 or 80.  About two of a thousand other numbers pass by chance.
Numbers given from 2032 may have other check digits, and are not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_GAP = "[ \u00a0\u2009\u202f-]{0,2}"
# In one, as 6 + 5, or with the day, month and year apart; never inside a longer number, a decimal number or a hash.
_CANDIDATE = re.compile(
    rf"(?<![0-9a-fA-F])(?<![0-9][,.])(?:[0-9]{{6}}|[0-9]{{2}}(?:{_GAP}|[.])[0-9]{{2}}(?:{_GAP}|[.])[0-9]{{2}}){_GAP}"
    rf"[0-9]{{3}}{_GAP}[0-9]{{2}}(?![0-9a-fA-F])(?![,.]0*[1-9])"
)


LIKELY = re.compile("[0-9]{2}[ \u00a0\u2009\u202f.-]{0,2}[0-9]{2}[ \u00a0\u2009\u202f.-]{0,2}[0-9]{2}")  # in every such number


def passes(digits: str) -> bool:
    """Do eleven digits pass the check?"""
    if len(digits) != 11 or not (digits.isascii() and digits.isdigit()):
        return False
    numbers = [int(digit) for digit in digits]
    if sum(map(int.__mul__, _FIRST, numbers)) % 11 or sum(map(int.__mul__, _SECOND, numbers)) % 11:
        return False
    day, month = int(digits[:2]), int(digits[2:4])
    day -= 40 if day > 40 else 0
    month -= next((raised for raised in (80, 40) if raised < month <= raised + 12), 0)
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]


def places(text: str) -> Iterator[int]:
    """Where in a text such a number begins."""
    if len(text) < 11 or not LIKELY.search(text):
        return
    for found in _CANDIDATE.finditer(text):
        if passes(re.sub("[^0-9]", "", found[0])):
            yield found.start()


def is_one(number: int | float) -> bool:
    """Is a whole number one, with the zero that may have been in front?"""
    return 10**9 <= number < 10**11 and number == int(number) and passes(f"{int(number):011}")
