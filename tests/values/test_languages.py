"""Language tags: two languages, and every other one refused."""

from __future__ import annotations

import pytest

from allocation.errors import ArgumentFeil
from allocation.values.folding import folded, near_names
from allocation.values.languages import language


@pytest.mark.parametrize(
    "tag, known", [("nb", "nb"), ("nn-NO", "nn"), ("NN", "nn"), ("nb_NO", "nb"), ("nn-Latn-NO", "nn"), (" nn ", "nn")]
)
def test_a_tag_of_one_of_the_two_languages(tag: str, known: str) -> None:
    assert language(tag) == known


@pytest.mark.parametrize("tag", ["", "en", "sv", "no", "nno", "nn-", "nynorsk", "nb-SE", "nn-NO-x"])
def test_every_other_tag_is_refused(tag: str) -> None:
    with pytest.raises(ArgumentFeil, match="nb"):
        language(tag)


@pytest.mark.parametrize(
    "one, other", [("Spør", "SPOR"), ("Ærlig", "aerlig"), ("Kárášjohka", "karasjohka"), (" to  ord ", "to ord")]
)
def test_words_that_people_mean_as_one(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_a_hint_is_never_what_was_written() -> None:
    assert near_names("bor_hjemme", ["bor_hjemme", "bor_hjemmet"]) == ["bor_hjemmet"]
