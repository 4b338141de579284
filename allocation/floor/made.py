"""Putting a finding together: the example answered by the engine on both sides, what it turns on, and the commands that show
it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from allocation.answers.answer import Answer
from allocation.facts.case import Case
from allocation.floor.report import Finding, Person, Said
from allocation.floor.subjects import Segment
from allocation.language.document import OverlayDocument
from allocation.language.rule_model import FloorFinding, Node


@frozen(eq=False)
class Made:
    """The case of the one who loses and the case beside it, with the answers of the law and of the document."""

    case: Case
    beside: Case
    law: Answer
    document: Answer


def day_of(ordinal: int) -> date:
    """The day as a date."""
    return date.fromordinal(ordinal)


def places_of(segment: Segment, keys: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Addresses with the texts of the slots, those the document wrote where there are any; a taken-out one has its text from the
    national rule."""
    own = {f"{segment.rule}/{name}" for overlay in segment.subject.overlays for name in _names(overlay)}
    keys = keys & own or keys
    found = {slot.key: slot.text for program in (segment.before.program, segment.after.program) for slot in program.slots}
    return tuple((key, found.get(key, "")) for key in sorted(keys))


def _names(overlay: OverlayDocument) -> Iterator[str]:
    """The names an overlay writes."""
    for change in overlay.endringer:
        yield change.address.partition("/")[2]
        yield from (*change.parametre, *change.tabeller, *change.størrelser, *change.lesemåter)
        for node in (change.node, change.med):
            if isinstance(node, Node):
                yield from _ids(node)


def _ids(node: Node) -> Iterator[str]:
    if node.id is not None:
        yield node.id
    for child in node.children:
        yield from _ids(child)


def finding(
    segment: Segment,
    kind: FloorFinding,
    made: Made,
    places: tuple[tuple[str, str], ...],
    difference: str,
    law: Said,
    document: Said,
    beside_rule: str | None = None,
) -> Finding:
    """A finding in one stretch of days.  ``beside_rule``: the rule that the person beside is answered by, where it is another."""
    day = segment.day
    shut = made.law.evidence == "avsluttet"
    person = Person(made.case, day_of(day).isoformat(), command(segment, layered=True, shut=shut))
    own = segment.subject.rule is not None and beside_rule is None
    beside = Person(made.beside, day_of(day).isoformat(), command(segment, layered=own, shut=shut, rule=beside_rule))
    return Finding(
        documents=segment.subject.documents,
        title=segment.subject.title,
        kind=kind,
        rule=segment.rule,
        places=places,
        periods=((day_of(segment.first).isoformat(), day_of(segment.last).isoformat()),),
        day=day_of(day).isoformat(),
        difference=difference,
        law=law,
        document=document,
        person=person,
        beside=beside,
    )


def command(segment: Segment, *, layered: bool, shut: bool = False, rule: str | None = None) -> str:
    """The command that answers the example."""
    words = ["tildeling vurder eksempel.yaml", f"--regel {rule or segment.rule}", f"--dato {day_of(segment.day).isoformat()}"]
    if layered and segment.subject.rule is not None:
        words.append(f"--kommune {segment.layered.municipality}")
    elif segment.today is not None and not layered:
        words.append(f"--kommune {segment.today.municipality}")
    elif layered:
        files = segment.ground.files
        words += [f"--overlegg {files.get(name, name)}" for name in segment.subject.documents]
    evidence = "--bevisføring avsluttet" if shut else ""
    return " ".join(word for word in (*words, segment.ground.options, evidence) if word)
