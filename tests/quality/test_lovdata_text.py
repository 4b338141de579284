"""The body of a section: footnote marks, explicit numbers, lists, and text that no law would have."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allocation.quality.lovdata_history import read_history
from allocation.quality.lovdata_notes import read_notes
from allocation.quality.lovdata_text import read_body


def body(text: str) -> list[str]:
    return [ledd.text for ledd in read_body(text.splitlines()).ledd]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Partner 1 , barn og søsken 1 regnes med.\n\n*1 Jf. lov om noe.*", "Partner, barn og søsken regnes med."),
        ("Etter kapittel 1 og § 1 regnes nr. 1 med. 1\n\n*1 Jf. lov om noe.*", "Etter kapittel 1 og § 1 regnes nr. 1 med."),
        ("Fristen er 1 uke.\n\n*Endret ved lov 1 juni 2018 nr. 3.*", "Fristen er 1 uke."),
        ("(1) Departementet kan gi forskrift.", "Departementet kan gi forskrift."),
        ("Etter loven § 3 , jf. § 4 .", "Etter loven § 3, jf. § 4."),
    ],
)
def test_one_ledd(text: str, read: str) -> None:
    assert body(text) == [read]


def test_a_list_is_part_of_the_punktum_before_it() -> None:
    (ledd,) = read_body(
        ["Først dette. Det gjelder", "", "- en ting. Og mer.", "- en annen", "", "når det er nødvendig. Ellers ikke."]
    ).ledd
    assert len(ledd.sentences) == 3 and ledd.items == ("en ting. Og mer.", "en annen")
    assert ledd.sentences[1].startswith("Det gjelder en ting.") and ledd.sentences[1].endswith("når det er nødvendig.")


def test_a_list_directly_under_its_introduction() -> None:
    (ledd,) = read_body(["Med dette menes:", "- a: noe", "- b: mer"]).ledd
    assert len(ledd.sentences) == 1 and len(ledd.items) == 2


def test_what_is_left_out_is_no_ledd() -> None:
    assert body("Følgende gjøres: \n\n– – – 1\n\nNeste.") == ["Følgende gjøres:", "Neste."]


LINES = st.lists(
    st.text(alphabet="aB .*-#§1()[]>—–\n\u00a0", max_size=20)
    | st.sampled_from(
        [
            "- x",
            "*Endret ved lov 1 jan 2000 nr. 1 (ikr. 31 feb 2001).*",
            "#### § 1-1 a. X",
            "### 2014-01-01 — lov/2013-01-01-1",
            "*§ 1 skal lyde:*",
        ]
    ),
    max_size=8,
)


@given(LINES)
def test_no_text_breaks_the_reader(lines: list[str]) -> None:
    found = read_body(lines)
    read_notes(found.notes)
    assert all(sentence.strip() for ledd in found.ledd for sentence in ledd.sentences)
    read_history("\n".join(lines))
