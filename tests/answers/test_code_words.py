"""A code in nynorsk is the first sentence of what it stands for; a date or a number in it ends no sentence."""

from __future__ import annotations

import pytest

from allocation.answers.words import value_words
from allocation.language.nodes import CodeType


@pytest.mark.parametrize(
    "text, told",
    [
        ("Avlasting, slik lova er frå 1. oktober 2017", "avlasting, slik lova er frå 1. oktober 2017"),
        ("Hjelp etter nr. 6 bokstav b", "hjelp etter nr. 6 bokstav b"),
        ("Bur fast i Noreg. Opphaldet varer.", "bur fast i Noreg"),
        ("Frå 2017. Eldre vedtak står.", "frå 2017"),
    ],
)
def test_a_code_in_nynorsk(text: str, told: str) -> None:
    assert value_words(CodeType(("a",)), "a", "nn", {"a": text}) == told
