"""Random layers on a small rule: the floor check finds a person exactly when a table of all cases has one."""

from __future__ import annotations

from datetime import date
from itertools import product

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from allocation.answers.answer import assess
from allocation.engine.library import Library, look
from allocation.engine.rules import RuleSet, built_vocabulary
from allocation.errors import DokumentFeil, OverleggFeil
from allocation.facts.case import Case
from allocation.floor.check import check_floor
from allocation.language.document import OverlayDocument
from allocation.values.truth import Outcome
from tests.floor.world import HEAD, overlay

FACTS = """
fakta:
  a: {type: ja_nei, tekst: A}
  b: {type: ja_nei, tekst: B}
  c: {type: skjønn, svar: ja_nei, momenter: [m], tekst: C}
  x: {type: tall, enhet: år, område: [0, 4], tekst: X}
tabeller:
  rad:
    tekst: Rader
    største_antall: 2
    felt:
      p: {type: ja_nei, tekst: P}
"""
LEAVES = ("a", "b", "ikke a", "c", "x >= grense", "x < grense", "finnes(rad der p)", "a eller b", "b og ikke c", "ja", "nei")
DAY = date(2020, 3, 1)

leaf = st.sampled_from(LEAVES)


@st.composite
def tree(draw: st.DrawFn, name: str, depth: int) -> str:
    """A node in flow style, with ids below its name."""
    if depth == 0 or draw(st.integers(0, 2)) == 0:
        return f"{{id: {name}, sted: ledd 1, tekst: T, hvis: {draw(leaf)}}}"
    kind = draw(st.sampled_from(("alle", "én_av", "ingen")))
    children = [draw(tree(f"{name}{number}", depth - 1)) for number in range(draw(st.integers(1, 3)))]
    return f"{{id: {name}, tekst: T, {kind}: [{', '.join(children)}]}}"


@st.composite
def rules(draw: st.DrawFn) -> str:
    children = ", ".join(draw(tree(f"n{number}", 1)) for number in range(draw(st.integers(1, 3))))
    kind = draw(st.sampled_from(("alle", "én_av")))
    head = "id: lov.liten\ntittel: Liten\ntype: rettighet\n" + HEAD.format("§ 1", "2015-01-01")
    number = "parametre:\n  grense: {enhet: år, sted: ledd 1, tekst: G, verdier: {2015-01-01: 2}}\n"
    ends = "følger: {oppfylt: {kode: ja}, ikke_oppfylt: {kode: nei}}\n"
    return f"{head}{number}vilkår: {{id: rot, tekst: R, {kind}: [{children}]}}\n{ends}"


@st.composite
def layers(draw: st.DrawFn) -> str:
    target = f"n{draw(st.integers(0, 2))}"
    changes = (
        f'  - sett: lov.liten/grense\n    til: "{draw(st.integers(0, 4))}"',
        f"  - sett: lov.liten/{target}\n    til: {draw(leaf)}",
        f"  - fjern: lov.liten/{target}",
        f"  - erstatt: lov.liten/{target}\n    med: {draw(tree(target, 1))}",
        f"  - legg_til: lov.liten/rot\n    node: {draw(tree('m', 1))}",
    )
    return overlay(draw(st.sampled_from(changes)), since="2020-01-01", until="2020-12-31")


def cases() -> list[dict[str, object]]:
    """Every complete case with at most two rows."""
    judged = [{"svar": yes, "av": "s", "dato": "2020-01-01", "momenter": ["m"], "begrunnelse": "b"} for yes in ("ja", "nei")]
    rows = [[], *([{"p": p}] for p in ("ja", "nei")), *([{"p": p}, {"p": q}] for p, q in product(("ja", "nei"), repeat=2))]
    found: list[dict[str, object]] = []
    for a, b, c, x, rad in product(("ja", "nei"), ("ja", "nei"), judged, range(5), rows):
        found.append({"fakta": {"a": a, "b": b, "c": c, "x": x}, "rad": rad})
    return found


CASES = cases()


@settings(max_examples=100, deadline=None)
@given(rules(), layers())
def test_the_check_finds_what_a_table_of_all_cases_has(rule: str, layer: str) -> None:
    library = Library((), [look(n, t.encode()) for n, t in (("fakta/f.yaml", FACTS), ("l.yaml", rule), ("o.yaml", layer))])
    vocabulary = built_vocabulary(library)
    try:
        report = check_floor(library, vocabulary)
        document = library.read(library.overlay_sources[0])
        assert isinstance(document, OverlayDocument)
        before, after = RuleSet(library, vocabulary, (), None), RuleSet(library, vocabulary, (document,), "9999")
        after.compiled("lov.liten", DAY.toordinal())
    except (DokumentFeil, OverleggFeil):
        reject()  # the layer changes what the rule does not have, or empties a group: that is told
    lost = []
    for data in CASES:
        case = Case.from_data(data, vocabulary)
        had = assess(before, case, "lov.liten", date=DAY).outcome is Outcome.FULFILLED
        if had and assess(after, case, "lov.liten", date=DAY).outcome is not Outcome.FULFILLED:
            lost.append(data)
    assert bool(report.findings) is bool(lost)
    assert all(found.kind == "rett_innskrenket" for found in report.findings)
    assert report.searched[0].whole
