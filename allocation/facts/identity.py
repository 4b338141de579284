"""A case never says who the person is: a number that passes the check of an identity number is refused wherever it stands.

It is refused before anything else is read, and alone: no other message may repeat it, or show the line it stands on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from allocation.errors import Funn, SakFeil
from allocation.facts.faults import MAX_FAULTS
from allocation.language.tree import Path, Tree, position_of
from allocation.values.identity_numbers import LIKELY, is_one, places

CODE = "fødselsnummer"
MESSAGE = "her står et nummer som er bygd opp som et fødselsnummer eller D-nummer"
HELP = "fjern det; en sak sier aldri hvem personen er. Er det et annet nummer, del det med skråstrek etter fire sifre"


def refuse_in_text(text: str, file: str) -> None:
    """Raises where such a number stands in the text of a file, also in a comment or a name."""
    found = []
    for place in places(text):
        line, column = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
        found.append(Funn(MESSAGE, HELP, file, line, column, code=f"{SakFeil.code}.{CODE}"))
    if found:
        raise SakFeil(found[:MAX_FAULTS])


def refuse_identity_numbers(data: object, file: str | None = None, tree: Tree | None = None) -> None:
    """Raises SakFeil where such a number stands in plain data: in a value, in a number, or in a name."""
    if not _any(data):
        return
    found = []
    for path in _paths(data):
        at = None if tree is None else position_of(tree, path, of_key=False)
        line, column = (at.line, at.column) if at is not None else (None, None)
        found.append(Funn(MESSAGE, HELP, file, line, column, path, code=f"{SakFeil.code}.{CODE}"))
        if len(found) == MAX_FAULTS:
            break
    if found:
        raise SakFeil(found)


def _any(data: object) -> bool:
    """May there be one?  Asked of every case, so it keeps no places and takes the plain types first."""
    waiting: list[object] = [data]
    seen: set[int] = set()
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            if len(value) > 10 and LIKELY.search(value):
                return True
        elif value is None or isinstance(value, bool) or id(value) in seen:
            continue
        elif isinstance(value, dict | Mapping):
            seen.add(id(value))
            waiting.extend(value.values())
            waiting.extend(key for key in value if not isinstance(key, str) or len(key) > 10)
        elif isinstance(value, list | tuple):
            seen.add(id(value))
            waiting.extend(value)
        elif _is_one(value):
            return True
    return False


def _paths(data: object) -> Iterator[Path]:
    """The places in the data, in its order, without recursion; a name that is such a number is in no path."""
    waiting: list[tuple[object, Path]] = [(data, ())]
    seen: set[int] = set()
    while waiting:
        value, path = waiting.pop()
        if _is_one(value):
            yield path
        if not isinstance(value, Mapping | list | tuple) or id(value) in seen:
            continue
        seen.add(id(value))
        below: list[tuple[object, Path]] = []
        for key, item in value.items() if isinstance(value, Mapping) else enumerate(value):
            named = isinstance(value, Mapping) and _is_one(key)
            if named:
                yield path
            below.append((item, path if named else (*path, key if isinstance(key, int) else str(key)[:80])))
        waiting.extend(reversed(below))


def _is_one(value: object) -> bool:
    if isinstance(value, str):
        return len(value) > 10 and any(True for _ in places(value))
    return isinstance(value, int | float) and is_one(value)
