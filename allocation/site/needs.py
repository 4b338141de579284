"""What must be known or judged before a rule can be answered on the day of the site."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from allocation.answers.words import word
from allocation.engine.build import build_program
from allocation.engine.rules import RuleSet
from allocation.facts.vocabulary import FactDecl
from allocation.site.conditions import spaced


@frozen
class Need:
    """A fact, a list or a judgement.  ``fields``: what each row of a list must say."""

    question: str
    name: str
    who: str
    factors: tuple[str, ...] = ()
    not_alone: str = ""
    fields: tuple[Need, ...] = ()
    derived: bool = False


@frozen
class Needs:
    """Facts and judgements apart: people find the first and make the second."""

    facts: tuple[Need, ...]
    judgements: tuple[Need, ...]


def needs(rules: RuleSet, rule: str, day: date) -> Needs:
    """What the rule reads; nothing where it is not in force on the day."""
    program = build_program(rules.stack, rule, day.toordinal(), {})
    known = rules.vocabulary
    single = [known.facts[name] for name, _ in program.facts]
    tables = [
        Need(
            table.question or table.text,
            spaced(table.name),
            "",
            fields=tuple(_need(table.fields[name], f"{use.name}.{name}" in program.derived) for name, _ in use.fields),
        )
        for use in program.tables
        for table in (known.tables[use.name],)
    ]
    return Needs(
        facts=(*(_need(fact, fact.name in program.derived) for fact in single if not fact.is_judgement), *tables),
        judgements=tuple(_need(fact, False) for fact in single if fact.is_judgement),
    )


def _need(fact: FactDecl, derived: bool) -> Need:
    return Need(
        question=fact.question or fact.text or spaced(fact.name),
        name=spaced(fact.name),
        who=word(fact.who, "nb") if fact.who else "",
        factors=fact.factors,
        not_alone=fact.not_alone,
        derived=derived,
    )
