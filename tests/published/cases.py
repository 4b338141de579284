"""Published cases in our own vocabulary (``saker/*.yaml``), run through the rules.

A case file says where the case is from, the facts as a case file of the product has them, where in the source each fact stands
(``steder``), what is taken for granted and why (``antatt``), what of the source no rule asks for (``ikke_brukt``), prices of the
municipality as changes to the rules (``endringer``), and what the source says the answer is (``ventet``).
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Literal

from attrs import field, frozen
from ruamel.yaml import YAML

from allocation import Answer, Case, Outcome, RuleSet, Why, assess, load_rules
from allocation.answers.answer import Result
from allocation.answers.points import open_points
from allocation.answers.proof import ProofNode
from allocation.data import data_root
from allocation.engine.library import Library, look
from allocation.language.nodes import DateType, NumType
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree

FOLDER = Path(__file__).parent / "saker"
Status = Literal["riktig", "skjønn gjenstår", "uavklart", "galt med sikkerhet", "svarer uten opplysninger"]
STATUSES: tuple[Status, ...] = ("riktig", "skjønn gjenstår", "uavklart", "galt med sikkerhet", "svarer uten opplysninger")
Verdict = Literal["riktig", "skjønn gjenstår", "uavklart", "galt med sikkerhet"]
WEIGHTS = ("utfall", "kode", "resultat")
"""What a check must be of for the case to count as right: an outcome or an amount, and not only a condition on the way."""


@frozen
class Check:
    """One thing the source says about the answer, and how the answer stands to it."""

    about: str
    verdict: Verdict
    got: str
    kinds: frozenset[Why] = frozenset()


@frozen(eq=False)
class Published:
    """One case file.  ``data`` is its case as the product reads it."""

    id: str
    topic: str
    date: dt.date
    data: Mapping[str, Any]
    expected: Sequence[Mapping[str, str]]
    source: Mapping[str, str]
    places: Mapping[str, str]
    assumed: Mapping[str, str]
    unused: Sequence[str] = ()
    changes: Sequence[Mapping[str, Any]] = ()
    municipality: str | None = None
    readings: Mapping[str, str] = field(factory=dict)

    @classmethod
    def read(cls, path: Path) -> Published:
        """Read a case file by the product's own reader."""
        plain: Any = to_plain(read_tree(path.read_bytes(), path.name))
        return cls(
            plain["id"],
            plain["tema"],
            dt.date.fromisoformat(plain["dato"]),
            plain["sak"],
            plain["ventet"],
            plain["kilde"],
            plain.get("steder") or {},
            plain.get("antatt") or {},
            plain.get("ikke_brukt") or (),
            plain.get("endringer") or (),
            plain.get("kommune"),
            plain.get("lesemåter") or {},
        )

    @property
    def stated(self) -> set[str]:
        """Every fact of the case, by the name that ``steder`` and ``antatt`` use."""
        found = {f"fakta.{name}" for name in self.data.get("fakta") or {}}
        found |= {f"oppgitt.{name}" for name in self.data.get("oppgitt") or {}}
        for name, table in self.data.items():
            if name not in ("fakta", "oppgitt"):
                rows = table if isinstance(table, Sequence) else table["rader"]
                found |= {f"{name}[{index}].{key}" for index, row in enumerate(rows) for key in row}
        return found | ({"endringer"} if self.changes else set())


@frozen(eq=False)
class Ran:
    """How the rules did on one case."""

    case: Published
    status: Status
    checks: tuple[Check, ...]

    @property
    def kinds(self) -> frozenset[Why]:
        """Why it is unsettled."""
        return frozenset(kind for check in self.checks if check.verdict == "uavklart" for kind in check.kinds)


@cache
def cases() -> tuple[Published, ...]:
    """All case files."""
    return tuple(Published.read(path) for path in sorted(FOLDER.glob("*.yaml")))


@cache
def shipped(municipality: str | None = None) -> RuleSet:
    """The shipped rules, with those of a municipality."""
    return load_rules(municipality)


def run(case: Published) -> Ran:
    """One case.  One that is answered rightly with no facts at all says nothing, and does not count."""
    rules = _rules(case)
    checks = _checks(case, rules, case.data)
    found = {check.verdict for check in checks}
    status: Status
    if "galt med sikkerhet" in found:
        status = "galt med sikkerhet"
    elif "uavklart" in found or not any(key in wanted for wanted in case.expected for key in (*WEIGHTS, "skjønn")):
        status = "uavklart"
    elif "skjønn gjenstår" in found:
        status = "skjønn gjenstår"
    else:
        without = {check.verdict for check in _checks(case, rules, {})}
        status = "svarer uten opplysninger" if without == {"riktig"} else "riktig"
    return Ran(case, status, checks)


def _rules(case: Published) -> RuleSet:
    rules = shipped(case.municipality)
    if not case.changes:
        return rules
    document = {
        "id": "publisert.sak",
        "tittel": "Tall fra en publisert sak",
        "type": "overlegg",
        "lag": "kommune",
        "kommune": {"nummer": "0000", "navn": "Publisert sak"},
        "status": "ubekreftet",
        "gjelder": {"fra": "2012-01-01"},
        "kilde": {"tittel": "Publisert sak"},
        "endringer": case.changes,
    }
    stream = io.StringIO()
    YAML(typ="safe").dump(document, stream)
    library = Library([data_root("rules")], [look("publisert-sak.yaml", stream.getvalue().encode())])
    return RuleSet(library, rules.vocabulary, library.overlays_for(None, ["publisert.sak"]), None)


def _checks(case: Published, rules: RuleSet, data: Mapping[str, Any]) -> tuple[Check, ...]:
    known = Case.from_data({"sak": case.id, **data}, rules.vocabulary)
    answers: dict[str, Answer] = {}
    found = []
    for wanted in case.expected:
        rule = wanted["regel"]
        if rule not in answers:
            readings = {address: choice for address, choice in case.readings.items() if address.startswith(f"{rule}/")}
            answers[rule] = assess(rules, known, rule, date=case.date, readings=readings)
        found.append(_check(answers[rule], wanted))
    return tuple(found)


def _check(answer: Answer, wanted: Mapping[str, str]) -> Check:
    if "skjønn" in wanted:
        remains = answer.outcome is Outcome.UNSETTLED and bool(answer.judgements)
        return _made(answer, "skjønn", "skjønn gjenstår" if remains else None, remains, answer.outcome.value)
    if "utfall" in wanted:
        settled = answer.outcome is not Outcome.UNSETTLED
        return _made(answer, "utfall", answer.outcome.value.replace("_", " ") == wanted["utfall"], settled, answer.outcome.value)
    if "kode" in wanted:
        settled = answer.outcome is not Outcome.UNSETTLED
        return _made(answer, "kode", answer.code == wanted["kode"], settled, answer.code or "")
    if "vilkår" in wanted:
        node = next(node for node in _nodes(answer.proof()) if node.id == wanted["vilkår"])
        assert node.outcome is not None
        settled = node.outcome is not Outcome.UNSETTLED
        right = node.outcome.value.replace("_", " ") == wanted["er"]
        return _made(answer, wanted["vilkår"], right, settled, node.outcome.value)
    result = answer.results.get(wanted["resultat"])
    return _result(answer, result, wanted) if result else _made(answer, wanted["resultat"], None, False, "ikke i kraft")


def _nodes(node: ProofNode) -> list[ProofNode]:
    return [node, *(below for child in node.children for below in _nodes(child))]


def _result(answer: Answer, result: Result, wanted: Mapping[str, str]) -> Check:
    name = wanted["resultat"]
    if result.given is False:
        return _made(answer, name, False, True, "gis ikke")
    if not isinstance(result.type, NumType | DateType):
        got = None if result.value is None else "ja" if result.value is True else "nei" if result.value is False else result.value
        return _made(answer, name, got == wanted.get("verdi"), got is not None, str(got))
    if result.low is None or result.high is None:
        return _made(answer, name, False, False, "ukjent")
    if isinstance(result.type, DateType):
        low, high = dt.date.fromordinal(result.low), dt.date.fromordinal(result.high)
        if "tidligst" in wanted:
            return _made(answer, name, low == (day := dt.date.fromisoformat(wanted["tidligst"])), low > day, f"tidligst {low}")
        day = dt.date.fromisoformat(wanted["verdi"])
        return _made(answer, name, low == day == high, low == high or not low <= day <= high, f"{low} til {high}")
    scale = 10**result.type.scale
    least, most = Fraction(result.low, scale), Fraction(result.high, scale)
    value, slack = (Fraction(Decimal(wanted.get(key, "0").replace(",", "."))) for key in ("verdi", "slingring"))
    reachable = least <= value + slack and value - slack <= most
    got = f"{float(least):.2f}" if least == most else f"{float(least):.2f} til {float(most):.2f}"
    return _made(answer, name, reachable and least == most, least == most or not reachable, got)


def _made(answer: Answer, about: str, right: bool | Verdict | None, settled: bool, got: str) -> Check:
    if isinstance(right, str):
        return Check(about, right, got)
    if right:
        return Check(about, "riktig", got)
    if settled:
        return Check(about, "galt med sikkerhet", got)
    kinds = frozenset(point.why for point in open_points(answer))
    return Check(about, "uavklart", got, kinds or frozenset({Why.NOT_MODELLED}))
