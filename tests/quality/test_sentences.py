"""Where a punktum ends in Norwegian legal text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from allocation.quality.sentences import split_sentences


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ett punktum.", 1),
        ("Ett uten stopp", 1),
        ("Ett. To. Tre.", 3),
        ("Det gjelder tjenester etter § 3-2 første ledd nr. 6 bokstav b. Andre tjenester gjelder det ikke.", 2),
        ("Saken avgjøres, jf. Grunnloven § 98. Det er endelig.", 2),
        ("Taket er kr. 245 pr. måned. Det gjelder pr. 1. januar i året.", 2),
        ("Opphold i institusjon mv. er med. Andre opphold, herunder leilighet mv. Det samme gjelder hybler.", 3),
        ("Etter § 4 nr. 2. Departementet kan gi forskrift.", 2),
        ("Loven trer i kraft 16. desember 2011. Den gjelder f.eks. skip, bl.a. ferger.", 2),
        ("Hva gjelder da? Det står i § 2.", 2),
        ("Kravet gjelder likevel. § 5-4 gjelder tilsvarende.", 2),
        ("Han skal «høres.» Det gjelder alle.", 2),
        ("Dette er ikke satt i kraft.] 1 Neste gjelder.", 2),
        ("Beløpet er 1.000 kroner. Det er alt.", 2),
    ],
)
def test_punktum_are_counted(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count


@given(st.text(alphabet="aB. §1?«»\n", max_size=60))
def test_nothing_is_lost(text: str) -> None:
    assert "".join("".join(split_sentences(text)).split()) == "".join(text.split())
