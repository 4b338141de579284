"""Random municipal criteria: a fact is found to decide alone exactly when a table of all pairs of people has such a pair."""

from __future__ import annotations

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.answers.answer import assess
from allocation.engine.library import Library, look
from allocation.engine.rules import RuleSet, built_vocabulary
from allocation.facts.case import Case
from allocation.floor.check import check_floor
from allocation.values.truth import Outcome
from tests.floor.test_truth import DAY
from tests.floor.world import NUMBER, SERVICE, criteria

FACTS = """
fakta:
  merket: {type: ja_nei, tekst: Merket, ikke_alene: Behovet avgjør.}
  a: {type: ja_nei, tekst: A}
  b: {type: ja_nei, tekst: B}
  nødvendig: {type: skjønn, svar: ja_nei, momenter: [m], tekst: Nødvendig}
  skjønnet: {type: skjønn, svar: ja_nei, momenter: [m], tekst: Skjønnet}
"""
PLAIN = ("merket", "a", "b", "ikke merket", "ikke a", "merket og a", "a eller b", "merket eller b")
JUDGED = ("skjønnet", "ikke skjønnet")


@st.composite
def conditions(draw: st.DrawFn) -> str:
    """Groups of two levels; a judgement stands in one leaf at most, as a Kleene answer is then exact."""
    leaves = draw(st.lists(st.sampled_from(PLAIN), min_size=1, max_size=4))
    if draw(st.booleans()):
        leaves.insert(draw(st.integers(0, len(leaves))), draw(st.sampled_from(JUDGED)))
    nodes = [f"{{id: n{number}, tekst: T, hvis: {text}}}" for number, text in enumerate(leaves)]
    cut = draw(st.integers(0, len(nodes)))
    inner = f"{{id: g, tekst: G, {draw(st.sampled_from(('alle', 'én_av')))}: [{', '.join(nodes[:cut])}]}}"
    children = [*([inner] if cut else []), *nodes[cut:]]
    return f"  {draw(st.sampled_from(('alle', 'én_av', 'ingen')))}: [{', '.join(children)}]"


def judged(answer: str) -> dict[str, object]:
    return {"svar": answer, "av": "s", "dato": "2020-01-01", "momenter": ["m"], "begrunnelse": "b"}


@settings(max_examples=100, deadline=None)
@given(conditions())
def test_the_check_finds_the_pairs_that_a_table_has(text: str) -> None:
    documents = {"fakta/f.yaml": FACTS, "tjeneste.yaml": SERVICE.replace("LOVPÅLAGT", "ja"), "k.yaml": criteria(text)}
    library = Library((), [look(name, content.encode()) for name, content in documents.items()])
    vocabulary = built_vocabulary(library)
    report = check_floor(library, vocabulary)
    rules = RuleSet(library, vocabulary, (), NUMBER)

    def granted(marked: str, a: str, b: str, judgement: str) -> bool:
        facts = {"merket": marked, "a": a, "b": b, "skjønnet": judged(judgement)}
        answer = assess(rules, Case.from_data({"fakta": facts}, vocabulary), "prøve.kriterier", date=DAY)
        return answer.outcome is Outcome.FULFILLED

    pairs = [
        (one, a, b)
        for one, a, b in product(("ja", "nei"), repeat=3)
        if any(granted(one, a, b, judgement) for judgement in ("ja", "nei"))
        and not any(granted("nei" if one == "ja" else "ja", a, b, judgement) for judgement in ("ja", "nei"))
    ]
    assert bool(report.findings) is bool(pairs)
    assert report.searched[0].whole
