"""Ceilings: is there a person for whom the document's price is over what national rules let a municipality take?

What the municipality itself must tell in each case (its own costs) stays unknown in the search, so a breach found is the
document's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from allocation.answers.answer import Answer, assess
from allocation.answers.words import value_words
from allocation.engine.departures import CLAMPED
from allocation.engine.order import slots_read
from allocation.floor.domains import Domains
from allocation.floor.example import build_case, plainest
from allocation.floor.goals import CeilingBroken, CeilingLeftOpen, Clamp, ValueWorse, clamp_of
from allocation.floor.made import Made, day_of, finding, places_of
from allocation.floor.report import Finding, Said
from allocation.floor.search import Effort, search
from allocation.floor.subjects import Segment
from allocation.floor.views import Record, State, View, below, given_directly, reads, reads_below
from allocation.language import nodes as n
from allocation.quality.probes import Probed, probe

# The role of a result that is the most the law lets anyone take.
CEILING = "tak"
Fact = tuple[str | None, str]
_MOST_FINDINGS = 12
_SHARES = (10, 5, 2, 1)


def check_prices(segment: Segment, effort: Effort, known: set[str], skipped: set[str]) -> Iterator[Finding]:
    """The findings of one rule in one stretch of days.  ``known``: what findings of the parts of the subject turn on."""
    costs = own_costs(segment)
    segment = evolve(segment, before=_unreserved(segment.before), after=_unreserved(segment.after))
    segment = _with_costs_unknown(segment, costs)
    program = segment.after.program
    diff = segment.differences
    if not diff.written:
        return
    direct = given_directly((segment.before.program, program))
    most = _most(segment, costs, direct)
    views = View(segment.before, segment.day, direct, costs), View(segment.after, segment.day, direct, fixed=_shared(most, 1))
    domains = Domains(segment.ground.vocabulary, views, segment.day)
    raised = False
    for ceiling in segment.before.program.of_role(CEILING):
        name, slot = ceiling.name, ceiling.slot
        after = program.result_slots.get(name)
        if after in diff.reached:
            worse = ValueWorse(views[0], views[1], diff, domains, set(known), slot, after, -1, False)
            for found in _raised(segment, worse, name, effort.part()):
                raised = True
                yield found
    over = next(iter(program.of_role(CLAMPED)), None)
    clamp = None if over is None else clamp_of(program, over.slot)
    if not program.of_role(CEILING) or (over is not None and clamp is None):
        skipped.add(
            f"{segment.rule}: ingen verdi har rollen tak, eller den som har rollen satt_ned, sammenligner ikke to verdier"
        )
    if clamp is not None and _not_told(program, clamp.price, diff.written):
        skipped.add(f"{segment.rule}: en del av prisen er ikke kjent, og den delen er ikke prøvd mot taket")
    if clamp is None or raised or not set(diff.reached) & below(program, clamp.price) or known:
        return
    view = evolve(views[1], fixed={}, blank=costs | only_the_law_asks(program, clamp))
    dearest = evolve(views[1], blank=view.blank - costs)
    broken = False
    for found in _broken(segment, view, dearest, domains, clamp, effort.part()):
        broken = True
        yield found
    if not broken and _left_open(segment, clamp):
        yield from _open(segment, view, most, domains, clamp, effort.part())


def _not_told(program: n.Program, price: int, written: frozenset[str]) -> bool:
    """Does the price rest on something that national rules leave to the municipality, and the document does not tell?"""
    slots = (program.slots[index] for index in below(program, price))
    return any(isinstance(slot.expr, n.Unknown) and slot.key not in written for slot in slots)


def own_costs(segment: Segment) -> frozenset[Fact]:
    """The amounts that national rules ask the municipality for in each case: what a service costs it."""
    facts = segment.ground.vocabulary.facts
    names = [name for name, _ in segment.before.program.facts if name in facts]
    asked = [facts[name] for name in names if facts[name].who == "kommunen" and isinstance(facts[name].type, n.NumType)]
    return frozenset((None, decl.name) for decl in asked if decl.unit is not None and decl.unit.is_money)


def only_the_law_asks(program: n.Program, clamp: Clamp) -> frozenset[Fact]:
    """The facts that decide whether the ceiling applies, and that neither the price nor the amounts under it rest on.

    A price list does not say how it treats them, and an answer applies the ceiling whatever it says: they stay unknown in the
    search, so that a breach found does not rest on them.  A price that looks at none of the facts that decide it is the same for
    all incomes: then only what is yes or no stays unknown.
    """
    expr = program.slots[clamp.lawful].expr
    if isinstance(expr, n.Ref):
        expr = program.slots[expr.slot].expr
    if not isinstance(expr, n.Choose):
        return frozenset()
    gates = [condition for condition, _ in expr.branches]
    amounts = [*(value for _, value in expr.branches), expr.otherwise, n.Ref(program.slots[clamp.price].type, clamp.price)]
    asked, priced = _facts_of(program, gates), _facts_of(program, amounts)
    left = asked - priced
    if asked & priced:
        return left
    truths = {name for name, kind in program.facts if isinstance(kind, n.BoolType)}
    fields = {(use.name, name) for use in program.tables for name, kind in use.fields if isinstance(kind, n.BoolType)}
    return frozenset(fact for fact in left if fact in fields or (fact[0] is None and fact[1] in truths))


def _facts_of(program: n.Program, exprs: list[n.Expr]) -> frozenset[Fact]:
    direct = [fact for expr in exprs for fact in reads(expr)]
    return frozenset((*direct, *(fact for expr in exprs for slot in slots_read(expr) for fact in reads_below(program, slot))))


def _unreserved(probed: Probed) -> Probed:
    """The rule without its reservations: what is not modelled lowers or raises a ceiling for the law and the document alike."""
    program = probed.original
    if not any(slot.reserved for slot in program.slots):
        return probed
    slots = tuple(evolve(slot, expr=slot.unreserved, reserved=False) if slot.reserved else slot for slot in program.slots)
    return probe(evolve(program, slots=slots))


def _with_costs_unknown(segment: Segment, costs: frozenset[Fact]) -> Segment:
    """The segment where a cost that the document itself tells is not known either: every price yields to it in an answer."""
    diff = segment.differences
    told: dict[str, n.NumType] = {}
    for slot in segment.before.program.slots:
        rests = reads_below(segment.before.program, slot.index)
        if slot.key in diff.written and rests and rests <= costs and isinstance(slot.type, n.NumType):
            told[slot.key] = slot.type
    if not told:
        return segment
    program = segment.after.original
    slots = tuple(_unknown(slot, told[slot.key]) if slot.key in told else slot for slot in program.slots)
    return evolve(segment, after=probe(evolve(program, slots=slots, has_unknown=True)))


def _unknown(slot: n.Slot, national: n.NumType) -> n.Slot:
    """A slot that can be all it can be under the national rule, with the decimals it has."""
    own = slot.type
    if not isinstance(own, n.NumType):
        return slot
    low, high = (bound * 10 ** max(0, own.scale - national.scale) for bound in (national.lo, national.hi))
    down = 10 ** max(0, national.scale - own.scale)
    return evolve(slot, expr=n.Unknown(evolve(own, lo=low // down, hi=-(-high // down)), slot.text))


def _raised(segment: Segment, goal: ValueWorse, name: str, effort: Effort) -> Iterator[Finding]:
    """The document lifts the ceiling itself."""
    for state in search(goal, effort):
        culprits = goal.diff.culprits(*goal.run(state))

        def holds(other: State, culprits: frozenset[str] = culprits) -> bool:
            found = goal.run(other)
            return goal.judge(found) is True and goal.diff.culprits(*found) == culprits

        view = evolve(goal.layered, fixed={}, blank=own_costs(segment))
        full, _ = _with_costs(view, plainest(state, segment.ground.vocabulary, holds, goal.domains), goal.after, None)
        made = _made(segment, full)
        if made is None:
            continue
        goal.found |= culprits
        values = [_upper(answer, name) for answer in (made.law, made.document)]
        places = places_of(segment, culprits)
        difference = f"Dokumentet hever selve taket: {values[1]} i stedet for {values[0]}."
        yield finding(segment, "tak_brutt", made, places, difference, _said(made.law, values[0]), _said(made.document, values[1]))
        if len(goal.found) >= _MOST_FINDINGS:
            return


def _broken(segment: Segment, view: View, dearest: View, domains: Domains, clamp: Clamp, effort: Effort) -> Iterator[Finding]:
    """A price over the ceiling, once for each step the price has."""
    keys = {view.program.slots[index].key for index in below(view.program, clamp.price)}
    edges = tuple((edge.left, edge.right, edge.table) for edge in segment.after.edges if edge.key in keys)
    goal = CeilingBroken(view, dearest, domains, clamp, edges)
    clamped = next(result.name for result in view.program.of_role(CLAMPED))
    for state in search(goal, effort):
        step = goal.step(goal.run(state)[0])

        def holds(other: State, step: tuple[object, ...] = step) -> bool:
            found = goal.run(other)
            return goal.judge(found) is True and goal.step(found[0]) == step

        plain = plainest(state, segment.ground.vocabulary, holds, goal.domains)
        full, record = _with_costs(view, plain, clamp.lawful, clamp.over)
        made = _made(segment, full)
        if made is None or made.document.results[clamped].value is not True:
            continue
        goal.found.add(step)
        price, lawful = _at_least(view, record, clamp.price), _at_most(view, record, clamp.lawful)
        places = _written(segment, clamp)
        difference = f"Prisen er {price}. Loven tillater høyst {lawful}."
        yield finding(
            segment, "tak_brutt", made, places, difference, _said(made.law, f"høyst {lawful}"), _said(made.document, price)
        )
        if len(goal.found) >= _MOST_FINDINGS:
            return


def _open(
    segment: Segment, view: View, most: Mapping[Fact, int], domains: Domains, clamp: Clamp, effort: Effort
) -> Iterator[Finding]:
    """A ceiling that the document keeps for some, and leaves out for a person the law gives it to."""
    lawful = next((slot.index for slot in segment.before.program.slots if slot.key == _key(view, clamp.lawful)), None)
    if lawful is None:
        return
    blank = view.blank - own_costs(segment)
    national = [View(segment.before, segment.day, view.direct, blank, _shared(most, share)) for share in (1, 2)]
    goal = CeilingLeftOpen(view, national[0], national[1], domains, clamp, lawful)
    for state in search(goal, effort):

        def holds(other: State) -> bool:
            records = goal.run(other)
            return goal.judge(records) is None and goal.pick(other, records) is None and goal.final(other, records)

        plain = plainest(state, segment.ground.vocabulary, holds, goal.domains)
        full, _ = _with_costs(view, plain, clamp.lawful, None)
        made = _made(segment, full)
        if made is None:
            continue
        goal.found.add(True)
        kind = view.program.slots[clamp.lawful].type
        ceiling = value_words(kind, (goal.run(plain)[1][lawful][1],) * 2, "nb")
        held = "Dokumentet holder prisen under det for andre, men ikke her."
        difference = f"Loven setter et tak på høyst {ceiling} for denne personen. {held}"
        said = Said(
            made.document.outcome.value, made.document.code, "ikke noe tak; prisen er ikke kjent", made.document.reason_code
        )
        yield finding(segment, "tak_brutt", made, _written(segment, clamp), difference, _said(made.law, f"høyst {ceiling}"), said)


def _most(segment: Segment, costs: frozenset[Fact], direct: frozenset[Fact]) -> dict[Fact, int]:
    """The most that each of the municipality's costs can be; one that another is computed from follows from that."""
    sources = {fact for table, name in direct if table is None for fact in _sources(segment.after.program, name)}
    return {fact: segment.ground.vocabulary.facts[fact[1]].hi or 0 for fact in costs - sources}


def _shared(most: Mapping[Fact, int], share: int) -> dict[Fact, tuple[int, int]]:
    return {fact: (value // share, value // share) for fact, value in most.items()}


def _sources(program: n.Program, name: str) -> frozenset[Fact]:
    """The facts that a derived fact is computed from."""
    slot = next((slot for slot in program.slots if slot.key == f"fakta/{name}"), None)
    return frozenset() if slot is None else reads_below(program, slot.index) - {(None, name)}


def _left_open(segment: Segment, clamp: Clamp) -> bool:
    """Has the document a price that is not known?  Else its ceiling cannot be open."""
    program = segment.after.program
    written = segment.differences.written
    return any(
        isinstance(each, n.Unknown) and program.slots[index].key in written
        for index in below(program, clamp.price)
        for each in _parts(program.slots[index].expr)
    )


def _parts(expr: n.Expr) -> Iterator[n.Expr]:
    yield expr
    for part in n.parts(expr):
        yield from _parts(part)


def _with_costs(view: View, state: State, lawful: int, over: int | None) -> tuple[State, Record]:
    """The case with the municipality's costs written in, so high that they do not matter, and no higher than that."""
    open_view = View(view.probed, view.day, view.direct)
    best: tuple[State, Record] | None = None
    for share in reversed(_SHARES):
        full = dict(state)
        for _ in range(20):
            record = open_view.record(full)
            key = open_view.free(full, record, lawful)
            if key is None or (key[0], key[2]) not in view.blank:
                break
            kind = dict(view.program.facts).get(key[2])
            full[key] = (kind.hi // share, kind.hi // share) if isinstance(kind, n.NumType) else False
        record = open_view.record(full)
        if best is not None and (record[lawful][1] < best[1][lawful][1] or (over is not None and record[over] is not True)):
            break
        best = full, record
    assert best is not None
    return best


def _made(segment: Segment, state: State) -> Made | None:
    case = build_case(state, segment.ground.vocabulary, segment.day, "eksempel")
    if case is None:
        return None
    day = day_of(segment.day)
    law = assess(segment.ground.rules, case, segment.rule, date=day)
    return Made(case, case, law, assess(segment.layered, case, segment.rule, date=day))


def _written(segment: Segment, clamp: Clamp) -> tuple[tuple[str, str], ...]:
    """The values of the price that the document wrote."""
    program = segment.after.program
    written = segment.differences.written
    slots = [program.slots[index] for index in below(program, clamp.price)]
    keys = {slot.key for slot in slots if slot.key in written and slot.kind == "størrelse"}
    return places_of(segment, frozenset(keys))


def _key(view: View, slot: int) -> str:
    return view.program.slots[slot].key


def _at_least(view: View, record: Record, slot: int) -> str:
    """An amount; of one that is not known, only what it is at the least."""
    low, high = record[slot]
    words = value_words(view.program.slots[slot].type, (low, low), "nb")
    return words if low == high else f"minst {words}"


def _at_most(view: View, record: Record, slot: int) -> str:
    return value_words(view.program.slots[slot].type, (record[slot][1],) * 2, "nb")


def _upper(answer: Answer, name: str) -> str:
    """The most a result can be; of one that can be all that its declaration allows, nothing is known."""
    result = answer.results[name]
    assert result.high is not None and isinstance(result.type, n.NumType)
    if not result.exact and result.high >= result.type.hi:
        return "ikke kjent"
    return f"høyst {value_words(result.type, (result.high, result.high), 'nb')}"


def _said(answer: Answer, value: str = "") -> Said:
    return Said(answer.outcome.value, answer.code, value, answer.reason_code)
