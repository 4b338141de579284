"""The pieces that a reason is made of, and how several things that share some of them are told together, each piece once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import frozen

from allocation.answers.words import join, word

_MOST = 3


@frozen
class Piece:
    """One thing that is missing, or one ground: ``head`` says of what kind; where it is empty the text stands by itself.

    ``apart``: with others of its kind it is told after a semicolon, not in an enumeration.  ``ground``: of a refusal, the place
    in the law, what settled it and the facts it rests on.
    """

    head: str
    text: str
    apart: bool = False
    ground: str = ""


@frozen
class Bundle:
    """Things that are told on one line since they share reasons: their places, and each reason with the places it is for."""

    members: tuple[int, ...]
    reasons: tuple[tuple[tuple[int, ...], tuple[Piece, ...]], ...]


def told(pieces: Iterable[Piece], lang: str) -> Iterator[str]:
    """``mangler: alder og inntekt``: the pieces of each kind together."""
    kinds: dict[tuple[str, bool], dict[str, None]] = {}
    for piece in pieces:
        kinds.setdefault((piece.head, piece.apart), {})[piece.text] = None
    for (head, apart), texts in kinds.items():
        if not head:
            yield from texts
            continue
        names = some(list(texts), lang)
        yield f"{head}: {_together(names, apart, lang)}"


def some(names: list[str], lang: str) -> list[str]:
    """The first few, and how many more."""
    if len(names) <= _MOST + 1:
        return names
    return [*names[:_MOST], word("annet", lang).format(len(names) - _MOST)]


def _together(names: list[str], apart: bool, lang: str) -> str:
    if apart:
        return "; ".join(names)
    return " · ".join(names) if any(", " in name for name in names) else join(names, lang)


def one_ground(items: Sequence[tuple[Piece, ...]]) -> list[tuple[Piece, ...]]:
    """The items with one wording for each ground: the shortest that any of them has for the same place settled by the same."""
    shortest: dict[tuple[str, str], Piece] = {}
    for piece in (piece for pieces in items for piece in pieces if piece.ground):
        key = piece.head, piece.ground
        shortest[key] = min(shortest.get(key, piece), piece, key=lambda one: len(one.text))
    return [tuple(shortest.get((piece.head, piece.ground), piece) for piece in pieces) for pieces in items]


def bundled(items: Sequence[tuple[Piece, ...]], may_share: Callable[[int, int], bool]) -> tuple[Bundle, ...]:
    """The items by what they share, in their own order.

    Items with the same pieces are one bundle; so are those that are linked by pieces they share, where ``may_share`` allows it
    of how many they are and how many pieces they all have in common.
    """
    found = []
    for members in _linked(items):
        kinds = {frozenset(items[at]) for at in members}
        common = frozenset.intersection(*kinds)
        if len(kinds) > 1 and not may_share(len(members), len(common)):
            found += [_bundle(items, own) for own in _alike(items, members)]
        else:
            found.append(_bundle(items, members))
    return tuple(sorted(found, key=lambda bundle: bundle.members))


def _bundle(items: Sequence[tuple[Piece, ...]], members: tuple[int, ...]) -> Bundle:
    """Each reason once, that which is for most members first."""
    holders: dict[Piece, list[int]] = {}
    for at in members:
        for piece in dict.fromkeys(items[at]):
            holders.setdefault(piece, []).append(at)
    reasons: dict[tuple[int, ...], list[Piece]] = {}
    for piece, own in holders.items():
        reasons.setdefault(tuple(own), []).append(piece)
    ordered = sorted(reasons.items(), key=lambda reason: -len(reason[0]))
    return Bundle(members, tuple((own, tuple(pieces)) for own, pieces in ordered))


def _alike(items: Sequence[tuple[Piece, ...]], members: Iterable[int]) -> Iterator[tuple[int, ...]]:
    same: dict[frozenset[Piece], list[int]] = {}
    for at in members:
        same.setdefault(frozenset(items[at]), []).append(at)
    yield from map(tuple, same.values())


def _linked(items: Sequence[tuple[Piece, ...]]) -> Iterator[tuple[int, ...]]:
    """The places of items that share a piece, directly or through others; those without any piece are alike."""
    groups: list[tuple[set[Piece | None], list[int]]] = []
    for at, pieces in enumerate(items):
        own: set[Piece | None] = set(pieces) or {None}
        places = [at]
        for group in [group for group in groups if group[0] & own]:
            groups.remove(group)
            own |= group[0]
            places += group[1]
        groups.append((own, places))
    yield from (tuple(sorted(places)) for _, places in groups)
