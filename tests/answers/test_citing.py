"""A place in the law is told with its law wherever the reader could take it for another."""

from __future__ import annotations

import pytest

from allocation.answers.citing import cited, law_of

PBRL, HOL = "LOV-1999-07-02-63", "LOV-2011-06-24-30"
BOTH = f"{HOL} § 3-2; {PBRL} § 2-1"


@pytest.mark.parametrize(
    ("place", "known", "section", "told"),
    [
        ("§ 3-2 ledd 1 nr 6 bokstav b", HOL, None, "§ 3-2 første ledd nr. 6 bokstav b"),
        ("§ 3-2 ledd 1 nr 6 bokstav b", "", None, "hol. § 3-2 første ledd nr. 6 bokstav b"),
        ("§ 2-1 ledd 2", HOL, None, "pbrl. § 2-1 andre ledd"),
        ("§ 2-1 ledd 2 og § 3-2 ledd 1", HOL, None, "pbrl. § 2-1 andre ledd og hol. § 3-2 første ledd"),
        ("§ 3-2 ledd 1 og ledd 2", HOL, None, "§ 3-2 første ledd og andre ledd"),
        ("ledd 1 punktum 2", HOL, "3-2", "første ledd andre punktum"),
        ("", HOL, None, ""),
        ("ikke et sted", HOL, None, "ikke et sted"),
    ],
)
def test_a_place_with_its_law(place: str, known: str, section: str | None, told: str) -> None:
    assert cited(BOTH, place, "nb", known=known, section=section) == told


def test_the_law_whose_section_the_place_names() -> None:
    assert law_of(BOTH, "§ 2-1 ledd 2") == f"{PBRL} § 2-1"
    assert law_of(BOTH, "ledd 2") == f"{HOL} § 3-2"
    assert law_of(BOTH, "§ 9-9") == f"{HOL} § 3-2"
