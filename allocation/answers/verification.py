"""Working an earlier answer out again from its receipt, and saying what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from allocation.answers.answer import Answer, assess
from allocation.answers.receipt import Receipt, ValueGiven, facts_hash, receipt
from allocation.engine.rules import RuleSet
from allocation.errors import TildelingFeil
from allocation.facts.case import Case

if TYPE_CHECKING:
    from allocation.shapes.receipts import Etterprøving


@frozen(eq=False)
class Verification:
    """An earlier answer held up against one worked out now, with the same arguments.

    ``changed``: documents with other contents; ``missing``: documents that are not read any more; ``added``: documents that
    were not read then.  ``answer`` and ``now`` are None where it cannot be worked out; ``problem`` says why.
    """

    receipt: Receipt
    answer: Answer | None
    now: Receipt | None
    same_facts: bool
    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    problem: str = ""

    @property
    def same_answer(self) -> bool:
        """Are outcome, codes and values what they were?"""
        return self.now is not None and self.now.told == self.receipt.told

    @property
    def same_documents(self) -> bool:
        """Were the same documents read, with the same contents?"""
        return self.now is not None and not (self.changed or self.missing or self.added)

    @property
    def same_engine(self) -> bool:
        """Is the engine the same: its version, and its sources?"""
        return self.now is not None and self.now.engine == self.receipt.engine

    @property
    def holds(self) -> bool:
        """Does the answer still hold: the same facts, the same documents, and the same answer?"""
        return self.same_facts and self.same_documents and self.same_answer

    def messages(self) -> tuple[str, ...]:
        """What was found, in Norwegian, the verdict first."""
        found = [self._verdict()]
        if not self.same_facts:
            found.append("Opplysningene i saken er ikke de samme som da svaret ble gitt.")
        if self.now is not None and self.now.municipality != self.receipt.municipality:
            then, now = (f"kommune {r.municipality}" if r.municipality else "ingen kommune" for r in (self.receipt, self.now))
            found.append(f"Svaret ble gitt med reglene for {then}, men er nå prøvd med reglene for {now}.")
        for label, ids in (
            ("Endret siden da", self.changed),
            ("Lest da, men ikke nå", self.missing),
            ("Lest nå, men ikke da", self.added),
        ):
            if ids:
                found.append(f"{label}: {', '.join(ids)}.")
        if self.now is not None and not self.same_engine:
            found.append(f"Motoren var {self.receipt.engine}, og er nå {self.now.engine}.")
        if self.now is None or not self.same_documents:
            found.append("Gi de gamle reglene med --regler for å prøve svaret mot dokumentene det bygget på.")
        return tuple(found)

    def _verdict(self) -> str:
        then, now = self.receipt, self.now
        if now is None:
            return f"Svaret kan ikke regnes ut på nytt: {self.problem}"
        if self.holds:
            return f"Svaret står seg: {_outcome(then)}."
        if self.same_answer:
            parts = (("opplysningene", self.same_facts), ("dokumentene", self.same_documents))
            other = [what for what, same in parts if not same]
            return f"Svaret blir det samme ({_outcome(then)}), men {' og '.join(other)} er ikke de samme."
        differs = [] if _outcome(then) == _outcome(now) else [f"utfallet var {_outcome(then)} og er nå {_outcome(now)}"]
        for name in {**then.told.values, **now.told.values}:
            before, after = then.told.values.get(name), now.told.values.get(name)
            if before != after:
                differs.append(f"{name} var {_shown(before)} og er nå {_shown(after)}")
        return f"Svaret står seg ikke: {'; '.join(differs)}."

    def to_data(self) -> Etterprøving:
        """Plain data for JSON."""
        return {
            "står_seg": self.holds,
            "samme_svar": self.same_answer,
            "samme_opplysninger": self.same_facts,
            "samme_dokumenter": self.same_documents,
            "samme_motor": self.same_engine,
            "endret": list(self.changed),
            "mangler": list(self.missing),
            "nye": list(self.added),
            "da": self.receipt.to_data(),
            "nå": None if self.now is None else self.now.to_data(),
            "meldinger": list(self.messages()),
        }


def verify(receipt_then: Receipt, case: Case, rules: RuleSet) -> Verification:
    """Work the answer out again, with the arguments of the receipt, on the case and rules given.

    Load ``rules`` with the receipt's ``municipality`` and ``overlays``.  Never raises for what differs: it is in the result.
    """
    then = receipt_then
    documents = [document.id for document in then.documents]
    same_facts = facts_hash(case, then.facts, documents, then.salt) == then.facts_sha256
    try:
        answer = assess(
            rules,
            case,
            then.rule,
            date=then.date,
            known_by=then.known_by,
            evidence=then.evidence,
            readings=then.readings,
        )
    except TildelingFeil as error:
        return Verification(then, None, None, same_facts, problem=error.findings[0].message)
    now = receipt(answer, then.salt)
    before = {document.id: document.sha256 for document in then.documents}
    after = {document.id: document.sha256 for document in now.documents}
    return Verification(
        then,
        answer,
        now,
        same_facts,
        changed=tuple(key for key in before if key in after and before[key] != after[key]),
        missing=tuple(key for key in before if key not in after),
        added=tuple(key for key in after if key not in before),
    )


def _outcome(found: Receipt) -> str:
    return f"{found.told.outcome.replace('_', ' ')} ({found.told.reason_code})"


def _shown(value: ValueGiven | None) -> str:
    if value is None or value.low is None:
        return "ukjent"
    return f"{value.low if value.low == value.high else f'{value.low}–{value.high}'} {value.unit}".strip()
