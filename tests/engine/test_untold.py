"""What a rule comes to while nothing that it reads is told is kept, and nothing of a case is kept with it."""

from __future__ import annotations

import gc
import weakref
from datetime import date

from allocation import Case, assess, load_rules
from allocation.engine.bind import _evaluated, evaluate

DAY = date(2026, 3, 1)
RULE = "pbrl.2-1-d"


def test_cases_that_tell_nothing_of_a_rule_share_its_answer() -> None:
    rules = load_rules()
    empty, other = Case(rules.vocabulary), Case.from_data({"sak": "en", "fakta": {"norsk_statsborger": "ja"}}, rules.vocabulary)
    compiled = rules.compiled(RULE, DAY.toordinal())
    assert "norsk_statsborger" not in compiled.names
    shared = evaluate(compiled, empty, DAY)
    assert evaluate(compiled, other, DAY) is shared
    assert evaluate(compiled, other, DAY, DAY) is shared
    assert evaluate(compiled, other, DAY, None, True) is not shared
    alone = _evaluated(compiled, other, DAY, None, False)
    assert (alone.record, alone.left_out, alone.refined.record) == (shared.record, shared.left_out, shared.refined.record)
    for told in ({"fødselsdato": "1985-04-12"}, {"behovets_varighet": "ukjent"}):
        assert evaluate(compiled, other.med(told), DAY) is not shared
    assert evaluate(compiled, other.med(tjeneste=[]), DAY) is not shared
    assert evaluate(compiled, other.med(oppgitt={f"{RULE}/utfall": {"verdi": "ja", "kilde": "vedtak"}}), DAY) is not shared


def test_nothing_of_a_case_is_kept() -> None:
    rules = load_rules()
    case = Case.from_data({"fakta": {"norsk_statsborger": "ja"}}, rules.vocabulary)
    answer = assess(rules, case, RULE, date=DAY)
    assert answer.to_data(salt="x" * 16) == assess(rules, Case(rules.vocabulary), RULE, date=DAY).to_data(salt="x" * 16)
    told = weakref.ref(case)
    del case, answer
    gc.collect()
    assert told() is None


def test_few_days_are_kept() -> None:
    rules = load_rules()
    for day in range(20):
        assess(rules, Case(rules.vocabulary), RULE, date=date(2026, 3, 1 + day))
    assert len(rules.compiled(RULE, DAY.toordinal()).untold) <= 8
