"""What an answer leaves open, and what it builds on: lists of what is missing, judged, contradictory or not modelled, of
reservations and deviations, of readings chosen and parameters used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from allocation.answers.citing import law_of
from allocation.answers.equal_rows import equal_rows
from allocation.answers.proof import Ground, uses_of
from allocation.answers.seen import Cause, FactKey, Value
from allocation.answers.words import NO_CODES, join, word
from allocation.engine import outcome as outcomes
from allocation.engine.reservations import OUTCOME
from allocation.facts.states import Given, Judgement, State
from allocation.language import nodes as n
from allocation.language.document import NOT_CHOSEN, Reading
from allocation.values.truth import Why

if TYPE_CHECKING:
    from allocation.answers.answer import Answer

NOT_ALL_TRIED = "ikke_alle_prøvd"  # in the code of a reservation: a bound on what is tried was met
EQUAL_ROWS = "like_rader"  # in the code of a reservation: rows of a list that are the same in everything


@frozen
class Open:
    """Something that must be settled before the answer is.

    ``name``, ``table`` and ``row`` (from 0, as in the case): the fact; ``table`` alone: the list; neither: ``address`` is a
    value of a rule document.  ``state``: of the fact.  ``who`` can supply or judge it, by which ``factors``; ``factors_nn`` and
    ``codes_nn`` tell these and its codes in nynorsk.  ``via``: it is wanted only to compute this fact.  ``outcome``: the outcome
    waits for it, not only the values given.  ``givens``: what contradicts itself, and ``reason``: the demand
    among the facts that it breaks, where there is one.  ``lacks``: the parts that a judgement must have to count, and has not.
    """

    why: Why
    address: str
    name: str = ""
    table: str | None = None
    row: int | None = None
    state: State | None = None
    value: Value = None
    type: n.Type | None = None
    text: str = ""
    text_nn: str = ""
    question: str = ""
    question_nn: str = ""
    who: str = ""
    who_basis: tuple[tuple[str, str], ...] = ()
    factors: tuple[str, ...] = ()
    factors_nn: tuple[str, ...] = ()
    codes_nn: Mapping[str, str] = field(default=NO_CODES, hash=False)
    via: str = ""
    reason: str = ""
    reason_nn: str = ""
    outcome: bool = True
    givens: tuple[Given, ...] = ()
    among: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


@frozen
class Reservation:
    """Something the law has that is not modelled and may matter here.  ``code``: ``dokument/id``.  ``certain``: it does matter.
    ``touches``: the outcome (``utfall``) and values of its document that are uncertain because of it."""

    code: str
    text: str
    text_nn: str
    place: str
    certain: bool
    touches: tuple[str, ...]


@frozen
class Departure:
    """A known deviation (avvik) from the rule as it stands: in ``document`` (an overlay or the rule itself).  ``code`` is stable:
    ``dokument/avvik``, ``dokument/foreslått``, ``dokument/ubekreftet`` or ``dokument/over_taket``."""

    code: str
    document: str
    text: str
    text_nn: str


@frozen
class ReadingChosen:
    """How unsettled law was read.  ``choice`` is ``ikke_valgt`` where nobody has chosen; ``choices``: the tenable ones.

    ``standard``: the document's own choice.  ``says`` is what the choice comes to, and ``reasons`` why one may read it so; both
    are empty where nothing is chosen.  ``others``: what each of the other tenable choices comes to.  ``chooser``: who chooses,
    where the document does not.  ``used``: the answer rests on it.
    """

    address: str
    choice: str
    choices: tuple[str, ...]
    standard: bool
    text: str
    text_nn: str
    says: str
    says_nn: str
    reasons: str
    reasons_nn: str
    place: str
    source: str
    used: bool
    chooser: str = ""
    others: tuple[tuple[str, str], ...] = ()

    @property
    def chosen(self) -> bool:
        """Has anybody chosen, the document or the one who asked?"""
        return self.choice != NOT_CHOSEN


@frozen
class GivenUsed:
    """A value given by address, with its source, that the answer rests on instead of on what would be worked out."""

    address: str
    text: str
    text_nn: str
    type: n.Type
    value: Value
    source: str


@frozen
class ParameterUsed:
    """A dated number of a rule document that the answer rests on.  ``value`` is an interval, exact where the number is known.
    ``assumed``: who assumes it, or its range, and why; empty where it is no assumption."""

    slot: int
    address: str
    text: str
    text_nn: str
    type: n.Type
    value: Value
    place: str
    source: str
    assumed: str = ""
    assumed_nn: str = ""


def open_points(answer: Answer) -> tuple[Open, ...]:
    """All that is unsettled, what the outcome waits for first; with a no only the values that follow from it."""
    ground = answer.ground
    program = ground.program
    if program.status == "ikke_modellert":
        return (_whole_rule(answer),)
    values = outcomes.wanted_slots(program, answer.outcome)
    return _with_conflicts(ground, _points(ground, () if program.root is None else (program.root,), values))


def _with_conflicts(ground: Ground, points: tuple[Open, ...]) -> tuple[Open, ...]:
    """Those, and whatever else the rule reads that contradicts itself: that is told also where it does not decide here."""
    found = {(point.why, point.address): point for point in points}
    for cause in _contradictions(ground):
        point = _open(ground, cause, "", False)
        found.setdefault((point.why, point.address), point)
    return tuple(found.values())


def _contradictions(ground: Ground) -> Iterator[Cause]:
    program, evaluation = ground.program, ground.evaluation
    for name, known in evaluation.facts.items():
        if known.state is State.CONFLICT:
            yield Cause(Why.CONFLICT, FactKey(None, name, None))
    for table, state in evaluation.tables.items():
        if state.conflict:
            yield Cause(Why.CONFLICT, FactKey(table, "", None))
        for row, fields in enumerate(state.rows):
            against = (name for name, known in fields.items() if known.state is State.CONFLICT)
            yield from (Cause(Why.CONFLICT, FactKey(table, name, row)) for name in against)
    for slot in program.slots:
        if slot.kind == "fakta" and slot.key.removeprefix("fakta/") in program.derived:
            rows: Iterable[int | None] = (None,) if slot.table is None else range(len(evaluation.tables[slot.table].rows))
            for number in rows:
                yield from (cause for cause in ground.trace.slot(slot.index, number).causes if cause.why is Why.CONFLICT)


def points_at(answer: Answer, slots: Iterable[int]) -> tuple[Open, ...]:
    """What some conditions of an answer wait for."""
    return _points(answer.ground, slots, ())


def _points(ground: Ground, outcome: Iterable[int], values: Iterable[int]) -> tuple[Open, ...]:
    found: dict[tuple[Why, object], Open] = {}
    for slot in outcome:
        _collect(ground, ground.trace.slot(slot).causes, True, found)
    for slot in values:
        _collect(ground, ground.trace.slot(slot).causes, False, found)
    return tuple(found.values())


def _whole_rule(answer: Answer) -> Open:
    """A rule that is not modelled on the date."""
    document = answer.document
    reason, reason_nn = "regelen er ikke modellert på denne datoen", "regelen er ikkje modellert på denne datoen"
    text, text_nn = document.tittel, document.tittel_nn or document.tittel
    return Open(Why.NOT_MODELLED, document.id, text=text, text_nn=text_nn, reason=reason, reason_nn=reason_nn)


def _collect(ground: Ground, causes: Iterable[Cause], outcome: bool, into: dict[tuple[Why, object], Open]) -> None:
    direct = {(cause.why, cause.at) for cause in causes if not cause.via}
    for cause in causes:
        key = (cause.why, cause.at)
        if key not in into:
            into[key] = _open(ground, cause, "" if key in direct else cause.via, outcome)


def _open(ground: Ground, cause: Cause, via: str, outcome: bool) -> Open:
    vocabulary = ground.answer.rules.vocabulary
    if not isinstance(cause.at, FactKey):
        slot = ground.program.slots[cause.at]
        value = ground.evaluation.value(cause.at) if slot.table is None else None
        return Open(
            cause.why,
            slot.key,
            value=value,
            type=slot.type,
            text=slot.text,
            text_nn=slot.text_nn or slot.text,
            reason=cause.reason,
            reason_nn=cause.reason_nn or cause.reason,
            who=reading_of(ground.answer, slot).velges_av or "" if cause.why is Why.READING else "",
            outcome=outcome,
        )
    fact = ground.fact(cause.at)
    name = cause.at.name or cause.at.table
    broken = [demand for demand in ground.evaluation.broken if name in (*demand.facts, *demand.tables)]
    against, against_nn = "; ".join(d.text for d in broken), "; ".join(d.text_nn for d in broken)
    if fact.type is None:
        table = vocabulary.tables[fact.name]
        return Open(
            cause.why,
            fact.address,
            table=fact.name,
            state=fact.state,
            value=fact.value,
            text=table.text,
            text_nn=table.text_nn or table.text,
            question=table.question,
            question_nn=table.question_nn or table.question,
            reason=against,
            reason_nn=against_nn,
            via=via,
            outcome=outcome,
        )
    decl = vocabulary.fact(fact.name, fact.table)
    return Open(
        cause.why,
        fact.address,
        name=fact.name,
        table=fact.table,
        row=fact.row,
        state=fact.state,
        value=fact.value,
        type=fact.type,
        text=decl.text,
        text_nn=decl.text_nn or decl.text,
        question=decl.question,
        question_nn=decl.question_nn or decl.question,
        who=decl.who,
        who_basis=decl.who_basis,
        factors=decl.factors,
        factors_nn=decl.factors_nn or decl.factors,
        codes_nn=decl.codes_nn,
        reason=against,
        reason_nn=against_nn,
        via=via,
        outcome=outcome,
        givens=ground.known(cause.at).givens if cause.why is Why.CONFLICT else (),
        among=fact.among,
        lacks=_lacks(ground.known(cause.at).givens, bool(decl.factors)) if fact.state is State.UNREASONED else (),
    )


def _lacks(givens: Iterable[Given], factors_wanted: bool) -> tuple[str, ...]:
    """What the first judgement that does not count lacks."""
    for given in givens:
        if given.state is State.UNREASONED:
            return (given.judgement or Judgement("", None, (), "")).lacks(factors_wanted)
    return ()


def of_kind(points: Iterable[Open], why: Why) -> tuple[Open, ...]:
    """Those of one kind."""
    return tuple(point for point in points if point.why is why)


def missing(answer: Answer) -> tuple[Open, ...]:
    """Facts and lists that are missing, and could settle something."""
    return of_kind(answer.open_points, Why.MISSING)


def judgements(answer: Answer) -> tuple[Open, ...]:
    """Judgements (skjønn) that remain, or do not count."""
    return of_kind(answer.open_points, Why.JUDGEMENT)


def conflicts(answer: Answer) -> tuple[Open, ...]:
    """Facts that contradict each other, and values given that differ from what is computed."""
    return of_kind(answer.open_points, Why.CONFLICT)


def unchosen(answer: Answer) -> tuple[Open, ...]:
    """Readings of unsettled law that nobody has chosen between, where that matters."""
    return of_kind(answer.open_points, Why.READING)


def not_modelled(answer: Answer) -> tuple[Open, ...]:
    """Values of rule documents that nobody has written down."""
    return of_kind(answer.open_points, Why.NOT_MODELLED)


def reservations(answer: Answer) -> tuple[Reservation, ...]:
    """What the rule leaves out and that may matter here."""
    evaluation = answer.evaluation
    found = []
    for item in evaluation.program.reservations:
        truth = True if item.slot is None else evaluation.truth(item.slot)
        if truth is not False:
            found.append(Reservation(item.code, item.text, item.text_nn, item.place, truth is True, item.touches))
    if evaluation.left_out:
        found.append(Reservation(f"{answer.rule}/{NOT_ALL_TRIED}", *_NOT_ALL_TRIED, "", False, ()))
    return (*found, *_equal_rows(answer))


def _rests_on(answer: Answer, table: str) -> bool:
    """Does the answer rest on a list?  Elsewhere equal rows make no difference to it."""
    ground = answer.ground
    return any(ground.fact(use).address == table for use in uses_of(ground) if isinstance(use, FactKey))


def _equal_rows(answer: Answer) -> Iterator[Reservation]:
    """Rows of a list that are the same in everything: two of a kind, or one that has been given twice.  Nobody can tell which."""
    for use in answer.evaluation.program.tables:
        equal = equal_rows(answer.case, use.name, answer.date)
        if equal and _rests_on(answer, use.name):
            name = use.name.replace("_", " ")
            pairs = [[str(number + 1) for number in numbers] for numbers in equal]
            texts = [word("like_rader", lang).format(name, "; ".join(join(p, lang) for p in pairs)) for lang in ("nb", "nn")]
            yield Reservation(f"{use.name}/{EQUAL_ROWS}", texts[0], texts[1], "", False, ())


_NOT_ALL_TRIED = (
    "Så mange opplysninger mangler at ikke alle svar er prøvd mot hverandre. Utfallet kan være avgjort likevel.",
    "Så mange opplysningar manglar at ikkje alle svar er prøvde mot kvarandre. Utfallet kan vere avgjort likevel.",
)


def deviations(answer: Answer) -> tuple[Departure, ...]:
    """Known deviations, and what is proposed or unconfirmed, in the rule's documents and the overlays that touch them; and
    amounts set down to the lawful."""
    evaluation = answer.evaluation
    return tuple(
        Departure(item.code, item.code.rpartition("/")[0], item.text, item.text_nn)
        for item in evaluation.program.departures
        if item.slot is None or evaluation.truth(item.slot) is True
    )


def readings(answer: Answer) -> tuple[ReadingChosen, ...]:
    """The readings of unsettled law in the rule; those the answer rests on are ``used``."""
    ground = answer.ground
    used = frozenset(use for use in uses_of(ground) if isinstance(use, int))
    found = []
    for slot in ground.program.slots:
        if slot.kind != "lesemåte":
            continue
        reading = reading_of(answer, slot)
        choice = reading.velg.get(slot.detail)
        others = [reading.velg[name] for name in reading.tenable if name != slot.detail]
        found.append(
            ReadingChosen(
                address=slot.key,
                choice=slot.detail,
                choices=reading.tenable,
                standard=slot.detail == reading.standard,
                text=slot.text,
                text_nn=slot.text_nn or slot.text,
                says="" if choice is None else choice.tekst,
                says_nn="" if choice is None else choice.tekst_nn or choice.tekst,
                reasons="" if choice is None else choice.begrunnelse,
                reasons_nn="" if choice is None else choice.begrunnelse_nn or choice.begrunnelse,
                place=slot.place,
                source=law_of(slot.source, slot.place),
                used=slot.index in used,
                chooser=reading.velges_av or "",
                others=tuple((other.tekst, other.tekst_nn or other.tekst) for other in others),
            )
        )
    return tuple(found)


def reading_of(answer: Answer, slot: n.Slot) -> Reading:
    """The reading behind a slot, as its document has it on the date."""
    document, _, name = slot.key.partition("/")
    return answer.rules.document(document, answer.date).lesemåter[name]


def parameters(answer: Answer) -> tuple[ParameterUsed, ...]:
    """The parameters the answer rests on, in the order they are met."""
    ground = answer.ground
    found = []
    for use in uses_of(ground):
        if isinstance(use, int) and (slot := ground.program.slots[use]).kind == "parameter":
            law = law_of(slot.source, slot.place)
            value = ground.evaluation.value(use)
            found.append(
                ParameterUsed(
                    use,
                    slot.key,
                    slot.text,
                    slot.text_nn or slot.text,
                    slot.type,
                    value,
                    slot.place,
                    law,
                    slot.assumed,
                    slot.assumed_nn or slot.assumed,
                )
            )
    return tuple(found)


def rests_on_given(answer: Answer) -> tuple[GivenUsed, ...]:
    """The values given by address that the answer rests on."""
    if not answer.evaluation.given:
        return ()
    ground = answer.ground
    used = dict.fromkeys(use for use in uses_of(ground) if isinstance(use, int) and use in ground.evaluation.given)
    found = []
    for index in used:
        slot, given = ground.program.slots[index], ground.evaluation.given[index]
        document, _, name = slot.key.rpartition("/")
        title = answer.rules.document(document, answer.date) if name == OUTCOME else None
        text = slot.text or (title.tittel if title is not None else "")
        text_nn = slot.text_nn or (title.tittel_nn if title is not None else None) or text
        found.append(GivenUsed(slot.key, text, text_nn, slot.type, given.value, given.source))
    return tuple(found)
