"""The parts of an expression, worked out again, agree with the record of the engine on random programs."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.answers.trace import Trace
from allocation.engine.evaluate import Evaluation, TableState, compile_program
from allocation.facts.states import ABSENT, Known, State
from allocation.facts.vocabulary import Vocabulary
from tests.engine.test_python_back_end import full_inputs
from tests.examples import examples
from tests.gaps import random_gaps, random_inputs
from tests.programs import random_program


def known(value: object) -> Known:
    return ABSENT if value is None else Known(State.KNOWN, value)  # type: ignore[arg-type]


@settings(max_examples=examples(150), deadline=None)
@given(st.integers(0, 2**32))
def test_parts_agree_with_the_record(seed: int) -> None:
    rng = Random(seed)
    program = random_program(rng)
    compiled = compile_program(program)
    inputs = random_inputs(rng, program, random_gaps(rng, program), given=False)
    record = compiled.full(*full_inputs(program, inputs))
    facts = {name: known(inputs.facts.get(name)) for name, _ in program.facts}
    tables = {}
    for use in program.tables:
        found = inputs.tables.get(use.name)
        rows = tuple({name: known(row.get(name)) for name, _ in use.fields} for row in found.rows) if found else ()
        tables[use.name] = TableState(rows, found.open if found else False, found is None)
    evaluation = Evaluation(program, inputs.dato, record, False, facts, tables)
    trace = Trace(evaluation, Vocabulary({}, {}))
    for slot in program.slots:
        if slot.burden is not None and inputs.evidence_closed:
            continue
        for row in [None] if slot.table is None else range(len(tables[slot.table].rows)):
            assert trace.see(slot.expr, row).value == evaluation.value(slot.index, row), (slot.key, slot.expr)
