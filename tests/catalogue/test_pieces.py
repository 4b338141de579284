"""Several things that share reasons are told together: each reason once, nothing lost, nothing said of the wrong one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.catalogue.pieces import Piece, bundled, one_ground, told
from tests.examples import examples

PIECES = st.sampled_from([Piece("mangler", name) for name in "abcde"])
ITEMS = st.lists(st.lists(PIECES, max_size=4).map(tuple), max_size=6)


@settings(max_examples=examples(60), deadline=None)
@given(ITEMS, st.integers(0, 2), st.integers(1, 6))
def test_each_item_keeps_exactly_its_own_reasons(items: list[tuple[Piece, ...]], common: int, members: int) -> None:
    bundles = bundled(items, lambda many, shared: many <= members and shared >= common)
    assert sorted(at for bundle in bundles for at in bundle.members) == list(range(len(items)))
    for bundle in bundles:
        pieces = [piece for _, own in bundle.reasons for piece in own]
        assert len(pieces) == len(set(pieces))  # each once
        for at in bundle.members:
            assert {piece for holders, own in bundle.reasons if at in holders for piece in own} == set(items[at])


def test_a_reason_for_some_of_them_says_for_which() -> None:
    young, lawful = Piece("ikke oppfylt", "er ung", True), Piece("ikke oppfylt", "er lovlig", True)
    ended = Piece("til hinder", "ut", True)
    (bundle,) = bundled([(young, lawful), (young, lawful, ended), (ended,)], lambda members, shared: True)
    assert bundle.reasons == (((0, 1), (young, lawful)), ((1, 2), (ended,)))
    assert list(told(bundle.reasons[0][1], "nb")) == ["ikke oppfylt: er ung; er lovlig"]
    assert len(bundled([(young,), (ended,)], lambda members, shared: True)) == 2


def test_one_ground_has_one_wording() -> None:
    long, short = (Piece("ikke oppfylt", text, True, "hol. § 3-1; bor her: nei") for text in ("bor her og har rett", "bor her"))
    other = Piece("ikke oppfylt", "bor", True)
    assert one_ground([(long,), (short, other)]) == [(short,), (short, other)]
