"""Invented services for the tests of the service answer, and random cases about them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from allocation import Case, RuleSet, load_rules
from allocation.catalogue import Catalogue, assess_services

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent / "regler"
DAY = date(2026, 3, 1)
TOWN = "9901"
Data = dict[str, object]


@cache
def rules(municipality: str | None = None) -> RuleSet:
    """The invented services, with the criteria of a municipality or without."""
    return load_rules(municipality, [FOLDER], only_folders=True)


def catalogue(facts: Data | None = None, *, municipality: str | None = None, day: date = DAY, **tables: object) -> Catalogue:
    """The service answer of a case."""
    return assess_services(rules(municipality), case(facts, **tables), date=day)


def case(facts: Data | None = None, **tables: object) -> Case:
    """A case about the invented facts."""
    return Case.from_data({"fakta": facts or {}, **tables}, rules().vocabulary)


def judged(reply: str, factor: str) -> Data:
    """A judgement with all that it takes to count."""
    return {"svar": reply, "av": "Kari Saksbehandler", "dato": "2026-01-02", "momenter": [factor], "begrunnelse": "vurdert"}


_YES_NO = st.sampled_from(("ja", "nei"))
_GAPS = st.sampled_from((None, "ukjent"))
_ANIMALS = st.lists(st.fixed_dictionaries({"slag": st.sampled_from(("hund", "katt", "annet"))}), max_size=3)


@st.composite
def facts_and_narrower(draw: st.DrawFn) -> tuple[Data, Data]:
    """The contents of a case with gaps, and of one where some gaps are filled or narrowed."""
    wide: Data = {}
    narrow: Data = {}
    for name, factor in (("nødvendig_kattepass", "katten"), ("nødvendig_turfølge", "veien")):
        _put(draw, wide, narrow, name, judged(draw(_YES_NO), factor))
    for name in ("bor_her", "har_hage", "kommunen_har_gartner"):
        _put(draw, wide, narrow, name, draw(_YES_NO))
    low, high = sorted(draw(st.tuples(st.integers(0, 6), st.integers(0, 6))))
    inside = draw(st.integers(low, high))
    _put(draw, wide, narrow, "antall_katter", inside, wider={"minst": low, "høyst": high})
    rows = draw(_ANIMALS)
    whole: Data = {"fakta": wide}
    closed: Data = {"fakta": narrow}
    how = draw(st.sampled_from(("none", "open", "closed")))
    if how != "none":
        whole["dyr"] = {"rader": rows, "lukket": "nei"} if how == "open" else rows
        more = draw(_ANIMALS) if how == "open" and draw(st.booleans()) else []
        closed["dyr"] = [*rows, *more] if draw(st.booleans()) else whole["dyr"]
    elif draw(st.booleans()):
        closed["dyr"] = rows
    return whole, closed


def _put(draw: st.DrawFn, wide: Data, narrow: Data, name: str, value: object, wider: object = None) -> None:
    """A fact that is known in both, in the narrower only, or in neither."""
    how = draw(st.sampled_from(("both", "narrower", "neither")))
    gap = draw(_GAPS)
    if how == "both":
        wide[name] = narrow[name] = value
        return
    if wider is not None and draw(st.booleans()):
        wide[name] = wider
        narrow[name] = value if how == "narrower" else wider
        return
    if gap is not None:
        wide[name] = narrow[name] = gap
    if how == "narrower":
        narrow[name] = value
