"""Asks a model's conditions about a log: the log becomes the tables and facts that the rules read, and the engine answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from allocation.answers.answer import Answer, assess
from allocation.facts.case import Case
from coordination.case.consent import consents
from coordination.case.event import Event
from coordination.model.compile import CONSENTS, EVENTS, MOST_EVENTS, TRIED, Model, coded_fields

Facts = Mapping[str, object]
"""The person's case as plain data, as in a case file: ``fakta`` and tables."""


def ask(model: Model, condition: str, facts: Facts, events: Sequence[Event], on: date, tried: Event | None = None) -> Answer:
    """The answer to a condition on a day, with the events that are visible then; ``tried``: the event it is asked for."""
    rule = model.rule(condition)
    read = {use.name for use in model.rules.program(rule, on).tables}
    data = _data(model, facts, events, on, tried, read, model.events_read(condition))
    return assess(model.rules, Case.from_data(data, model.rules.vocabulary), rule, date=on)


def _data(
    model: Model,
    facts: Facts,
    events: Sequence[Event],
    on: date,
    tried: Event | None,
    read: set[str],
    names: frozenset[str] | None,
) -> dict[str, object]:
    """The case with the tables and the events that the rule reads, and no others."""
    data = dict(facts)
    if EVENTS in read:
        asked = [event for event in events if names is None or event.navn in names]
        rows = [_row(model, event) for event in asked[-MOST_EVENTS:]]
        data[EVENTS] = rows if len(asked) <= MOST_EVENTS else {"rader": rows, "lukket": "nei"}
    if CONSENTS in read:
        data[CONSENTS] = _consents(model, events, on)
    if tried is not None:
        coded = coded_fields(model.document)
        told = {f"{TRIED}{name}": value for name, value in tried.felt.items() if name in coded}
        if told:
            own = data.get("fakta")
            data["fakta"] = {**(own if isinstance(own, Mapping) else {}), **told}
    return data


def _row(model: Model, event: Event) -> dict[str, object]:
    fields = model.document.hendelser[event.navn].felt
    coded = coded_fields(model.document)
    told: dict[str, object] = {"navn": event.navn, "dag": event.gjelder.isoformat()}
    for name in fields:
        if name in coded:
            told |= {name: "ukjent"} if event.slettet else {name: event.felt[name]} if name in event.felt else {}
    return told


def _consents(model: Model, events: Sequence[Event], on: date) -> object:
    found = consents(model.document, events, on)
    named = model.document.samtykke is not None and model.document.samtykke.formål is not None
    words = {True: "ja", False: "nei", None: "ukjent"}
    rows = [
        {"mottaker": one.receiver, "gjelder": words[one.holds], **({"formål": one.purpose} if named and one.purpose else {})}
        for one in found.given
    ]
    return {"rader": rows, "lukket": "nei"} if found.blurred else rows
