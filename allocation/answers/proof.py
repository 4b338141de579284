"""The proof of an answer: a tree over the flat record, made node by node as someone walks it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from attrs import field, frozen

from allocation.answers.citing import law_of
from allocation.answers.equal_rows import equal_rows
from allocation.answers.seen import Cause, FactKey, Seen, Use, Value, is_settled
from allocation.answers.trace import trace_of
from allocation.answers.words import NO_CODES
from allocation.engine.outcome import given_slots, outcome, reason_slots
from allocation.facts.states import ABSENT, Judgement, Known, State
from allocation.language import nodes as n
from allocation.values.truth import Outcome, Why

if TYPE_CHECKING:
    from allocation.answers.answer import Answer

_NO_ROW = (None,)


@frozen
class FactUse:
    """A fact that something rests on.

    ``row`` counts from 0 as in the case.  For a list itself ``name`` is the table, ``table`` and ``type`` are None and ``value``
    is the number of rows; ``open``: there may be more rows.  ``computed``: it was not given, but computed from other facts.
    ``among``: the codes that it is one of.
    ``codes_nn``: what its codes stand for, and ``factors_nn``: the factors of the judgement, in nynorsk.
    """

    name: str
    table: str | None
    row: int | None
    state: State
    value: Value
    type: n.Type | None
    sources: tuple[str, ...] = ()
    judgement: Judgement | None = None
    computed: bool = False
    open: bool = False
    text: str = ""
    text_nn: str = ""
    codes_nn: Mapping[str, str] = field(default=NO_CODES, hash=False)
    factors_nn: tuple[str, ...] = ()
    among: tuple[str, ...] = ()

    @property
    def address(self) -> str:
        """``alder``, ``tjeneste`` (the list), ``tjeneste[0].timer_per_uke``."""
        return self.name if self.table is None else f"{self.table}[{self.row}].{self.name}"

    @property
    def exact(self) -> bool:
        """Is it known as one definite value?"""
        return is_settled(self.value)


class Ground:
    """What proofs and lists of one answer share: the trace, the numbers of rows, the facts."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.program = answer.evaluation.program
        self.trace = trace_of(answer.evaluation, answer.rules.vocabulary)
        self.evaluation = self.trace.evaluation
        self._rows: dict[str, tuple[int, ...]] = {}
        self._facts: dict[FactKey, FactUse] = {}
        self.nodes: dict[tuple[int, int | None], ProofNode] = {}

    def node(self, index: int, row: int | None = None) -> ProofNode:
        """The node of a slot (in a row); the same one however it is reached."""
        found = self.nodes.get((index, row))
        if found is None:
            found = self.nodes[index, row] = ProofNode(self, self.program.slots[index], row)
        return found

    def case_row(self, table: str, row: int) -> int:
        """The number in the case, from 0, of a row that holds on the date."""
        found = self._rows.get(table)
        if found is None:
            found = tuple(index for index, _ in self.answer.case.rows_on(table, self.answer.date))
            self._rows[table] = found
        return found[row]

    def fact(self, key: FactKey) -> FactUse:
        """A fact as it was used; the same one however it is reached."""
        found = self._facts.get(key)
        if found is None:
            found = self._facts[key] = self._fact(key)
        return found

    def _fact(self, key: FactKey) -> FactUse:
        vocabulary = self.answer.rules.vocabulary
        if not key.name:
            assert key.table is not None
            state = self.evaluation.tables[key.table]
            how = State.KNOWN if not state.missing else State.UNKNOWN if state.asked else State.MISSING
            how = State.CONFLICT if state.conflict else how
            rows = None if state.missing else len(state.rows)
            table = vocabulary.tables[key.table]
            return FactUse(key.table, None, None, how, rows, None, open=state.open, text=table.text, text_nn=table.text_nn)
        row = None if key.table is None or key.row is None else self.case_row(key.table, key.row)
        known = self.known(key)
        decl = vocabulary.fact(key.name, key.table)
        value: Value = known.value
        computed = False
        if value is None and self.address_of(key) in self.program.derived:
            value = self._computed(key)
            computed = is_settled(value)
        judgement = next((given.judgement for given in known.givens if given.judgement), None)
        return FactUse(
            key.name,
            key.table,
            row,
            known.state,
            value,
            decl.type,
            tuple(dict.fromkeys(given.source for given in known.givens if given.source)),
            judgement,
            computed,
            text=decl.text,
            text_nn=decl.text_nn,
            codes_nn=decl.codes_nn,
            factors_nn=decl.in_nynorsk(judgement.factors) if judgement else (),
            among=known.among,
        )

    def known(self, key: FactKey) -> Known:
        """The state and value of a fact."""
        if key.table is None:
            return self.evaluation.facts.get(key.name, ABSENT)
        assert key.row is not None
        return self.evaluation.tables[key.table].rows[key.row].get(key.name, ABSENT)

    @staticmethod
    def address_of(key: FactKey) -> str:
        """The name of a fact without its row, ``table.field`` for a field."""
        return f"{key.table}.{key.name}" if key.table else key.name

    def _computed(self, key: FactKey) -> Value:
        wanted = f"fakta/{self.address_of(key)}"
        index = next((slot.index for slot in self.program.slots if slot.key == wanted), None)
        return None if index is None else self.evaluation.value(index, key.row)

    def facts(self, uses: tuple[Use, ...]) -> tuple[FactUse, ...]:
        """The facts among what something rests on."""
        return tuple(self.fact(use) for use in uses if isinstance(use, FactKey))


@frozen(eq=False)
class ProofNode:
    """A slot of the program as it came out for the case; for a row slot, in one row.  All else is worked out when asked for."""

    ground: Ground
    slot: n.Slot
    row: int | None

    @property
    def value(self) -> Value:
        """Truth, code, or interval (low, high) of scaled integers or ordinals."""
        if self.slot.index < 0:
            return {"gjelder": True, "ikke_i_kraft": False}.get(self.ground.program.status)
        return self.ground.evaluation.value(self.slot.index, self.row)

    @property
    def key(self) -> str:
        """The address: ``document/id``."""
        return self.slot.key

    @property
    def id(self) -> str:
        """The id without its document."""
        return self.slot.key.rpartition("/")[2]

    @property
    def kind(self) -> str:
        """fakta, parameter, lesemåte, størrelse, vilkår or gruppe."""
        return self.slot.kind

    @property
    def group(self) -> str | None:
        """Of a group: alle, én_av, ingen or ikke."""
        return self.slot.group

    @property
    def text(self) -> str:
        return self.slot.text

    @property
    def text_nn(self) -> str:
        return self.slot.text_nn or self.slot.text

    @property
    def place(self) -> str:
        """The place in the provision, as the document has it."""
        return self.slot.place

    @property
    def source(self) -> str:
        """The law and section it rests on; of several, the one whose section the place names."""
        return law_of(self.slot.source, self.slot.place)

    @property
    def detail(self) -> str:
        """The expression of a condition as text, or the choice of a reading."""
        return self.slot.detail

    @property
    def type(self) -> n.Type:
        return self.slot.type

    @property
    def table(self) -> str | None:
        return self.slot.table

    @property
    def case_row(self) -> int | None:
        """The number of the row in the case, from 0."""
        if self.row is None or self.slot.table is None:
            return None
        return self.ground.case_row(self.slot.table, self.row)

    @property
    def outcome(self) -> Outcome | None:
        """Of a truth: oppfylt, ikke_oppfylt or uavklart."""
        return Outcome.of(self.value) if isinstance(self.slot.type, n.BoolType) else None

    @property
    def settled(self) -> bool:
        """Is the value definite?"""
        return is_settled(self.value)

    @property
    def causes(self) -> tuple[Cause, ...]:
        """Why it is unsettled, one by one; nothing when it is settled."""
        if self.slot.index < 0:
            return () if self.settled else (Cause(Why.NOT_MODELLED, -1),)
        return () if self.settled else self._seen().causes

    @property
    def why(self) -> frozenset[Why]:
        """The kinds of reasons why it is unsettled; empty when it is settled."""
        return frozenset(cause.why for cause in self.causes)

    @property
    def conflict(self) -> bool:
        """Is it unsettled because what is given contradicts itself?"""
        return Why.CONFLICT in self.why

    @property
    def uses(self) -> tuple[Use, ...]:
        """What it rests on: facts, and slots by number."""
        return () if self.slot.index < 0 else self._seen().uses

    @property
    def facts(self) -> tuple[FactUse, ...]:
        """The facts that settled it, or that it waits for."""
        return self.ground.facts(self.uses)

    @property
    def own_facts(self) -> tuple[FactUse, ...]:
        """The facts that no child of the tree names: those it reads by itself."""
        children = self.children
        if not children:
            return self.facts
        below: set[Use] = set().union(*[child.uses for child in children])
        return self.ground.facts(tuple([use for use in self.uses if use not in below]))

    @property
    def burden(self) -> n.Burden | None:
        """Who carries the burden of proof, where there is one."""
        return self.slot.burden

    @property
    def burden_decided(self) -> bool:
        """Was it settled because evidence is closed and the burden of proof was not met?"""
        if self.slot.burden is None or not self.ground.evaluation.evidence_closed:
            return False
        if self.slot.index in self.ground.evaluation.given and self.slot.table is None:
            return False
        return self.ground.trace.see(self.slot.expr, self.row).value is None

    @property
    def given(self) -> str | None:
        """The source, where the value was given by address (empty when no source was named)."""
        found = None if self.slot.table else self.ground.evaluation.given.get(self.slot.index)
        return None if found is None else found.source

    @cached_property
    def children(self) -> tuple[ProofNode, ...]:
        """The nodes beneath, a node for each row of a row slot; in a group that failed the ones that failed it come first."""
        if not self.slot.children:
            return ()
        ground, own = self.ground, self.slot.table
        nodes, slots = ground.nodes, ground.program.slots
        found: list[ProofNode] = []
        for index in self.slot.children:
            slot = slots[index]
            if slot.table is None:
                rows: Iterable[int | None] = _NO_ROW
            elif slot.table == own:
                rows = (self.row,)
            else:
                rows = range(len(ground.evaluation.record[index]))
            for row in rows:
                node = nodes.get((index, row))
                if node is None:
                    node = nodes[index, row] = ProofNode(ground, slot, row)
                found.append(node)
        if self.slot.group in ("alle", "ingen") and self.value is False:
            failing = self.slot.group == "ingen"
            found.sort(key=lambda node: node.value is not failing)
        return tuple(found)

    def walk(self) -> Iterator[ProofNode]:
        """This node and all beneath it, each once: several may rest on one."""
        met: set[ProofNode] = set()
        waiting = [self]
        while waiting:
            node = waiting.pop()
            if node not in met:
                met.add(node)
                yield node
                waiting += node.children[::-1]

    def _seen(self) -> Seen:
        return self.ground.trace.slot(self.slot.index, self.row)


def proof(answer: Answer) -> ProofNode:
    """The tree of the conditions.  Where a rule has none, a node whose children are the values it gives."""
    ground = answer.ground
    program = ground.program
    if program.root is not None:
        return ground.node(program.root)
    children = tuple(dict.fromkeys(program.result_slots.values()))
    slot = n.Slot(-1, f"{program.rule}/utfall", "gruppe", n.Const(n.BOOL, True), n.BOOL, None, children)
    return ProofNode(ground, slot, None)


def proof_of(answer: Answer, result: str) -> ProofNode:
    """The tree behind a value the rule gives.  Raises KeyError for a name it does not give."""
    return answer.ground.node(answer.evaluation.program.result_slots[result])


def facts_named(answer: Answer) -> frozenset[str]:
    """The facts the answer rests on: ``alder``, ``tjeneste`` (the list), ``tjeneste[0].timer_per_uke``, and addresses of what
    was given by address.  Changing any other fact changes neither outcome, codes, results nor reservations.
    """
    ground = answer.ground
    named = frozenset(_address(ground, use) for use in uses_of(ground) if _is_named(ground, use))
    return named | _must_agree(answer, named) | _told_equal(answer, named)


def _told_equal(answer: Answer, named: frozenset[str]) -> frozenset[str]:
    """Every field of a list that is told to have equal rows: another value anywhere makes them unlike."""
    found: set[str] = set()
    for table in (use.name for use in answer.evaluation.program.tables if use.name in named):
        if equal_rows(answer.case, table, answer.date):
            fields = answer.rules.vocabulary.tables[table].fields
            found |= {f"{table}[{row}].{name}" for row in range(len(answer.case.tables[table].rows)) for name in fields}
    return frozenset(found)


def _must_agree(answer: Answer, named: frozenset[str]) -> frozenset[str]:
    """The facts that must agree with those named, or that contradict each other (``krav``)."""
    demands = answer.evaluation.program.demands
    about = {name.partition("[")[0] for name in named}
    found: set[str] = set()
    for item in demands.items if demands is not None else ():
        concerned = {*item.facts, *item.tables, *(name for names in item.needs for name in names)}
        if item in answer.evaluation.broken or about & concerned:
            found |= concerned
    for table in demands.program.tables if demands is not None else ():
        if table.name in found:
            given = answer.case.tables.get(table.name)
            rows = range(len(given.rows) if given is not None else 0)
            found |= {f"{table.name}[{row}].{name}" for row in rows for name, _ in table.fields}
    return frozenset(found)


def facts_at(answer: Answer, slots: Iterable[int]) -> frozenset[str]:
    """The facts that some conditions of an answer rest on."""
    ground = answer.ground
    uses = chain.from_iterable(ground.trace.slot(slot).uses for slot in slots)
    return frozenset(_address(ground, use) for use in uses if _is_named(ground, use))


def uses_of(ground: Ground) -> tuple[Use, ...]:
    """Everything the outcome, the reason code, the results and the reservations rest on."""
    program = ground.program
    wanted = [] if program.root is None else [program.root]
    if program.root is not None and ground.evaluation.root is not True:
        # the reason code names the first condition that failed or is open: it rests on those before it too
        for slot in reason_slots(program):
            wanted.append(slot)
            if ground.evaluation.truth(slot) is ground.evaluation.root:
                break
    wanted += given_slots(program, outcome(program, ground.evaluation.root))
    wanted += [item.slot for item in program.reservations if item.slot is not None]
    untried = program.untried if program.root is not None and ground.evaluation.root is None else ()
    found: list[Use] = [use for slot in wanted for use in ground.trace.slot(slot).uses]
    for what in untried:
        found += [FactKey(None, what.name, None)] if what.slot is None else ground.trace.slot(what.slot).uses
    return tuple(dict.fromkeys(found))


def _is_named(ground: Ground, use: Use) -> bool:
    return isinstance(use, FactKey) or use in ground.evaluation.given


def _address(ground: Ground, use: Use) -> str:
    return ground.fact(use).address if isinstance(use, FactKey) else ground.program.slots[use].key


__all__ = ["FactUse", "Ground", "ProofNode", "facts_at", "facts_named", "proof", "proof_of", "uses_of"]
