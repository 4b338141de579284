"""One BPA answer with a record of every node, against what a user would else write or pick."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import bpa_by_hand
from measure import TARGET_HEAD, missing, side_by_side, table, target

from allocation import Case, assess, assess_many, load_rules
from allocation.engine.bind import evaluate
from allocation.engine.evaluate import Compiled
from allocation.engine.rules import RuleSet
from allocation.language.yamltree import read_tree, to_plain

ROOT = Path(__file__).resolve().parent.parent
DAY = date(2026, 3, 1)
BORN = date(1985, 4, 12)
RULE = "pbrl.2-1-d"
SERVICES: list[bpa_by_hand.Row] = [
    ("hol.3-2-6-b", "personlig_stell", False, False, False, 2150),
    ("hol.3-2-6-b", "praktisk_bistand", False, False, False, 1000),
    ("hol.3-2-6-b", "støttekontakt", False, False, False, 400),
    ("hol.3-2-6-a", "helsetjeneste", False, False, False, 600),
]
ONE: list[bpa_by_hand.Row] = [("hol.3-2-6-b", "personlig_stell", False, False, False, 3550)]


def case_of(rules: RuleSet, services: list[bpa_by_hand.Row], *, complete: bool) -> Case:
    """A case with every fact known, or with the judgement of cost and the need at night still open."""
    judged = {"av": "saksbehandler", "dato": "2026-01-02", "begrunnelse": "vurdert"}
    words = {True: "ja", False: "nei"}
    rows: list[dict[str, object]] = []
    for law, content, several, night, always, hours in services:
        row: dict[str, object] = {"hjemmel": law, "innhold": content, "timer_per_uke": f"{hours // 100},{hours % 100:02}"}
        row |= {"krever_flere_enn_én": words[several], "nattjeneste": words[night]}
        if complete:
            factors = rules.vocabulary.fact("kontinuerlig_behov", "tjeneste").factors
            row["kontinuerlig_behov"] = judged | {"svar": words[always]} | ({"momenter": [factors[0]]} if factors else {})
        rows.append(row)
    facts: dict[str, object] = {"fødselsdato": BORN.isoformat(), "behovets_varighet": 60}
    if complete:
        facts["vesentlig_økt_kostnad"] = judged | {"svar": "nei", "momenter": ["økonomi"]}
    return Case.from_data({"fakta": facts, "tjeneste": rows, "barn": [], "vedtak": []}, rules.vocabulary)


def bound(compiled: Compiled, case: Case) -> tuple[Callable[..., Any], tuple[Any, ...]]:
    """The generated function that a case is run on, and its inputs."""
    seen: list[tuple[Callable[..., Any], tuple[Any, ...]]] = []

    def spy(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            seen.append((function, arguments))
            return function(*arguments)

        return call

    spied = attrs.evolve(compiled, fast=spy(compiled.fast) if compiled.fast else None, full=spy(compiled.full))
    evaluate(spied, case, DAY)
    return seen[0]


def candidates(rules: RuleSet, services: list[bpa_by_hand.Row]) -> dict[str, Callable[[], object]]:
    compiled = rules.compiled(RULE, DAY.toordinal())
    complete, gaps = case_of(rules, services, complete=True), case_of(rules, services, complete=False)
    fast, fast_inputs = bound(compiled, complete)
    full, full_inputs = bound(compiled, gaps)
    assert fast is (compiled.fast or compiled.full) and full is compiled.full  # a value nobody knows: no fast one
    rows = [tuple(row) for row in services]
    hand = (DAY, (None, BORN, 60, False), [], [], rows)
    assert bpa_by_hand.with_trace(*hand)["utfall"] is bpa_by_hand.without_trace(*hand) is True  # type: ignore[arg-type]
    assert assess(rules, complete, RULE, date=DAY).outcome.value == "oppfylt"
    answer = assess(rules, gaps, RULE, date=DAY)
    found: dict[str, Callable[[], object]] = {
        "for hånd, uten spor": lambda: bpa_by_hand.without_trace(*hand),  # type: ignore[arg-type]
        "for hånd, med spor": lambda: bpa_by_hand.with_trace(*hand),  # type: ignore[arg-type]
        "vår: fast (alt kjent)": lambda: fast(*fast_inputs),
        "vår: full (noe ukjent)": lambda: full(*full_inputs),
        "vår: evaluate(), alt kjent": lambda: evaluate(compiled, complete, DAY),
        "vår: evaluate(), noe ukjent": lambda: evaluate(compiled, gaps, DAY),
        "vår: assess()": lambda: assess(rules, complete, RULE, date=DAY),
        "vår: assess() og to_data(brief)": lambda: assess(rules, complete, RULE, date=DAY).to_data(brief=True),
        "vår: forklaring, proof()": lambda: answer.proof(),
        "vår: assess(), og treet gått første gang": lambda: walk(assess(rules, gaps, RULE, date=DAY).proof()),
        "vår: hele forklaringstreet gått igjen": lambda: walk(answer.proof()),
    }
    return found | _zen(rows) | _openfisca(rows)


def walk(node: Any) -> int:
    """Visit the whole tree."""
    return 1 + sum(walk(child) for child in node.children)


def _zen(rows: list[Any]) -> dict[str, Callable[[], object]]:
    try:
        import bpa_zen
    except ImportError:
        missing("zen-engine")
        return {}
    decision, context = bpa_zen.decision(), bpa_zen.context(40, 60, False, rows)
    assert decision.evaluate(context)["result"]["utfall"] is True
    return {
        "zen-engine": lambda: decision.evaluate(context),
        "zen-engine, med spor": lambda: decision.evaluate(context, {"trace": True}),
    }


def _openfisca(rows: list[Any]) -> dict[str, Callable[[], object]]:
    try:
        import bpa_openfisca
    except ImportError:
        missing("openfisca-core")
        return {}
    system = bpa_openfisca.system()
    assert bpa_openfisca.one(system, 19850412, 60, False, rows, False) is True
    ready = bpa_openfisca.ready(system, 19850412, 60, False, rows)
    assert ready(False) is ready(True) is True
    return {
        "openfisca, ferdig bygd": lambda: ready(False),
        "openfisca, med spor": lambda: bpa_openfisca.one(system, 19850412, 60, False, rows, True),
    }


def whole(rules: RuleSet) -> dict[str, Callable[[], object]]:
    """A case file checked, every shipped rule answered, JSON out."""
    text = (ROOT / "eksempler" / "bpa.yaml").read_bytes()
    data = to_plain(read_tree(text, "bpa.yaml"))
    as_json = json.dumps(data)

    def run() -> str:
        case = Case.from_data(json.loads(as_json), rules.vocabulary)
        answers = assess_many(rules, case, date=DAY)
        return json.dumps({rule: answer.to_data(brief=True) for rule, answer in answers.items()})

    case = Case.from_data(data, rules.vocabulary)

    def full() -> str:
        return json.dumps({rule: answer.to_data() for rule, answer in assess_many(rules, case, date=DAY).items()})

    return {
        "sak kontrollert": lambda: Case.from_data(data, rules.vocabulary),
        f"alle {len(rules.rule_ids)} regler": lambda: assess_many(rules, case, date=DAY),
        "helheten": run,
        "fullt svar med begrunnelse": lambda: assess(rules, case, RULE, date=DAY).to_data(),
        "alle fulle svar": full,
    }


def main() -> None:
    rules = load_rules()
    for title, services in (("én tjeneste", ONE), ("fire tjenester", SERVICES)):
        found = side_by_side(candidates(rules, services))
        base = found["for hånd, med spor"]
        print(f"Ett BPA-svar med verdien av hvert vilkår, {title}")
        table(("", "µs", "× for hånd med spor"), [(n, f"{t:.2f}", f"{t / base:.2f}") for n, t in found.items()])
        fast, full = found["vår: fast (alt kjent)"], found["vår: full (noe ukjent)"]
        rows = [target("fast mot for hånd med spor", fast / base, 2), target("full mot for hånd med spor", full / base, 2)]
        if "zen-engine, med spor" in found:
            zen = found["zen-engine, med spor"]
            rows.append(target("raskere enn zen med spor: fast", zen / fast, 10, at_least=True))
            rows.append(target("raskere enn zen med spor: full", zen / full, 10, at_least=True))
        if "openfisca, med spor" in found:
            openfisca = found["openfisca, med spor"]
            rows.append(target("raskere enn openfisca med spor: fast", openfisca / fast, 300, at_least=True))
            rows.append(target("raskere enn openfisca med spor: full", openfisca / full, 300, at_least=True))
        rows.append(target("forklaring på forespørsel", found["vår: forklaring, proof()"], 50, "µs"))
        again, first = found["vår: hele forklaringstreet gått igjen"], found["vår: assess(), og treet gått første gang"]
        rows.append(target("hele forklaringstreet, igjen", again, 50, "µs"))
        rows.append(target("hele forklaringstreet, første gang", first - found["vår: assess()"], 50, "µs"))
        table(TARGET_HEAD, rows)
    print("En saksfil kontrollert, alle regler besvart, JSON ut")
    found = side_by_side(whole(rules), rounds=9, seconds=0.05)
    table(("", "µs"), [(name, f"{time:.0f}") for name, time in found.items()])
    wanted = ("helheten", "fullt svar med begrunnelse")
    table(TARGET_HEAD, [target(name, found[name] / 1000, 1, "ms") for name in wanted])


if __name__ == "__main__":
    main()
