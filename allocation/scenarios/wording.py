"""What a scenario writes – values, dates, tables' cells – as the plain data that a case is read from."""

from __future__ import annotations

import re
from collections.abc import Callable

from allocation.errors import Funn, TildelingFeil
from allocation.facts.faults import shown
from allocation.facts.values import read_bounds, read_value
from allocation.facts.vocabulary import FactDecl
from allocation.language.nodes import CodeType, NumType, Type
from allocation.values.numbers import read_quantity

_RANGE = re.compile(r"mellom (.+?) og (.+)")
_QUOTED = re.compile(r'"([^"]*)"')
_BEYOND = 10**18


class ScenarioFeil(TildelingFeil):
    """A scenario is not written as a scenario, or its rule does not answer as it says."""


def fail(message: str, help: str = "") -> ScenarioFeil:
    """The error with one finding; whoever runs the scenario adds the place."""
    return ScenarioFeil(Funn(message, help))


def bare(text: str) -> str:
    """The text without the quotes around it."""
    text = text.strip()
    found = _QUOTED.fullmatch(text)
    return found[1] if found else text


def written_range(text: str) -> tuple[str, str] | None:
    """``mellom 20 og 30 timer/uke`` → its two bounds, each with the unit; None where the text is no range."""
    found = _RANGE.fullmatch(text.strip())
    if found is None:
        return None
    low, high = found[1].strip(), found[2].strip()
    unit = read_quantity(high)[1] if high[-1:].isalpha() else None
    if unit is not None and low[-1:].isdigit():
        low = f"{low} {unit.name}"
    return low, high


def plain(decl_type: Type | None, text: str) -> object:
    """A written value as case data: a text, or for a range its two bounds.  ``decl_type`` tells numbers from dates."""
    if isinstance(decl_type, CodeType):
        return _code(decl_type, bare(text))
    bounds = written_range(text)
    if bounds is None:
        return bare(text)
    if decl_type is None or isinstance(decl_type, NumType):
        return {"minst": bounds[0], "høyst": bounds[1]}
    return {"tidligst": bounds[0], "senest": bounds[1]}


def _code(kind: CodeType, text: str) -> str:
    """A code; its underscores may be written as spaces."""
    spaceless = "_".join(text.split())
    return spaceless if spaceless in kind.codes else text


def judgement(decl: FactDecl, answer: str, reasons: str) -> dict[str, object]:
    """A whole judgement; the date of the scenario is added when the case is made."""
    data: dict[str, object] = {"svar": bare(answer), "av": "saksbehandler", "begrunnelse": reasons.strip()}
    if decl.factors:
        data["momenter"] = [decl.factors[0]]
    return data


def cell(decl: FactDecl, text: str) -> object:
    """A table cell.  A judgement takes ``ja: begrunnelse``; without reasons it does not count."""
    if decl.is_judgement and ":" in text:
        answer, _, reasons = text.partition(":")
        return judgement(decl, answer, reasons)
    return plain(decl.type, text)


def expected(kind: Type, text: str) -> bool | str | tuple[int, int]:
    """What a scenario expects of a value the rule gives: its interval, truth or code.  A number may be any size."""
    if isinstance(kind, NumType):
        kind = NumType(kind.unit, kind.scale, -_BEYOND, _BEYOND)
    if isinstance(kind, CodeType):
        return read_value(kind, _code(kind, bare(text)))
    bounds = written_range(text)
    return read_value(kind, bare(text)) if bounds is None else read_bounds(kind, *bounds)


def divide(text: str, joint: str, known: Callable[[str], object]) -> tuple[str, str]:
    """Part ``text`` at the ``joint`` whose left side is a known name: the longest there is, otherwise the first."""
    places = [place.start() for place in re.finditer(re.escape(joint), text)]
    for at in reversed(places):
        if known(text[:at].strip()):
            return text[:at].strip(), text[at + len(joint) :].strip()
    left, _, right = text.partition(joint)
    return left.strip(), right.strip()


def say(text: str) -> str:
    """A piece of a scenario as a message shows it."""
    return shown(text)
