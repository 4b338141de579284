"""One receipt for a whole service answer, and working that answer out again from it.

What the answers share (arguments, documents, facts) stands once; the answer of each document stands by its id.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import field, frozen

from allocation.answers.receipt import Basis, Told, facts_hash, receipt, receipt_id
from allocation.answers.receipt_reading import basis_of, checked, told_of
from allocation.catalogue.services import Catalogue, assess_services
from allocation.engine.rules import RuleSet
from allocation.errors import TildelingFeil
from allocation.facts.case import Case

if TYPE_CHECKING:
    from allocation.shapes.receipts import Tjenesteetterprøving, Tjenestekvittering


@frozen(kw_only=True)
class ServicesReceipt(Basis):
    """The receipt of a whole service answer.

    ``groups``: the groups each service can belong to, best first.  ``answers``: what each document said, by its id.
    """

    groups: Mapping[str, tuple[str, ...]] = field(hash=False)
    answers: Mapping[str, Told] = field(hash=False)

    @property
    def id(self) -> str:
        """Thirty-two hex digits of the hash of all the rest."""
        return self.to_data()["id"]

    def to_data(self) -> Tjenestekvittering:
        """Plain data for JSON; ``from_data`` gives an equal receipt back."""
        data: Tjenestekvittering = {
            **self.basis_data(),
            "tjenester": {name: list(groups) for name, groups in self.groups.items()},
            "svar": {name: told.to_data() for name, told in self.answers.items()},
        }
        return {**data, "id": receipt_id(data)}

    @classmethod
    def from_data(cls, data: object) -> ServicesReceipt:
        """Read what ``to_data`` gave.  Raises KvitteringFeil where it is no such receipt, or was changed."""
        found: Tjenestekvittering = checked("tjenestekvittering", data)
        groups = {name: tuple(groups) for name, groups in found["tjenester"].items()}
        answers = {name: told_of(told) for name, told in found["svar"].items()}
        return cls(groups=groups, answers=answers, **basis_of(found))


def services_receipt(catalogue: Catalogue, salt: str | None = None) -> ServicesReceipt:
    """The receipt of a service answer.  ``salt``: a random text; none gives equal hashes for equal facts."""
    own = {part.answer.rule: receipt(part.answer, salt) for service in catalogue.services for part in service.parts}
    documents = {document.id: document for one in own.values() for document in one.documents}
    facts = tuple(sorted({name for one in own.values() for name in one.facts}))
    readings: dict[str, str] = {}
    for one in own.values():
        readings |= one.readings
    return ServicesReceipt(
        date=catalogue.date,
        known_by=catalogue.known_by,
        evidence=catalogue.evidence,
        municipality=catalogue.rules.municipality,
        readings=readings,
        documents=tuple(documents[key] for key in sorted(documents)),
        facts=facts,
        salt=salt or "",
        facts_sha256=facts_hash(catalogue.case, facts, documents, salt or ""),
        groups={service.service: tuple(group.value for group in service.possible) for service in catalogue.services},
        answers={name: one.told for name, one in own.items()},
    )


@frozen(eq=False)
class ServicesVerification:
    """An earlier service answer held up against one worked out now.

    ``other_answers``: documents that answer otherwise; ``other_documents``: those with other contents, gone, or new.
    """

    receipt: ServicesReceipt
    now: ServicesReceipt | None
    same_facts: bool
    other_answers: tuple[str, ...] = ()
    other_documents: tuple[str, ...] = ()
    problem: str = ""

    @property
    def holds(self) -> bool:
        """Are facts, documents and every answer what they were?"""
        return self.now is not None and self.same_facts and not self.other_answers and not self.other_documents

    def messages(self) -> tuple[str, ...]:
        """What was found, in Norwegian, the verdict first."""
        if self.now is None:
            return (f"Svaret kan ikke regnes ut på nytt: {self.problem}",)
        if self.holds:
            found = [f"Svaret står seg for {len(self.now.groups)} tjenester."]
        elif not self.other_answers:
            found = ["Svaret blir det samme, men grunnlaget er ikke det samme."]
        else:
            found = [f"Svaret står seg ikke. Disse svarer annerledes nå: {', '.join(self.other_answers)}."]
        if not self.same_facts:
            found.append("Opplysningene i saken er ikke de samme som da svaret ble gitt.")
        if self.other_documents:
            found.append(f"Dokumenter som er endret, borte eller nye: {', '.join(self.other_documents)}.")
        if self.now.engine != self.receipt.engine:
            found.append(f"Motoren var {self.receipt.engine}, og er nå {self.now.engine}.")
        return tuple(found)

    def to_data(self) -> Tjenesteetterprøving:
        """Plain data for JSON."""
        return {
            "står_seg": self.holds,
            "samme_opplysninger": self.same_facts,
            "andre_svar": list(self.other_answers),
            "andre_dokumenter": list(self.other_documents),
            "samme_motor": self.now is not None and self.now.engine == self.receipt.engine,
            "da": self.receipt.to_data(),
            "nå": None if self.now is None else self.now.to_data(),
            "meldinger": list(self.messages()),
        }


def verify_services(then: ServicesReceipt, case: Case, rules: RuleSet) -> ServicesVerification:
    """Work the service answer out again, with the arguments of the receipt, on the case and rules given.

    Load ``rules`` with the receipt's ``municipality`` and ``overlays``.  Never raises for what differs: it is in the result.
    """
    documents = {document.id: document.sha256 for document in then.documents}
    same_facts = facts_hash(case, then.facts, documents, then.salt) == then.facts_sha256
    try:
        catalogue = assess_services(
            rules,
            case,
            date=then.date,
            services=tuple(then.groups),
            known_by=then.known_by,
            evidence=then.evidence,
            readings=then.readings,
        )
    except TildelingFeil as error:
        return ServicesVerification(then, None, same_facts, problem=error.findings[0].message)
    now = services_receipt(catalogue, then.salt)
    after = {document.id: document.sha256 for document in now.documents}
    answers = {**then.answers, **now.answers}
    return ServicesVerification(
        then,
        now,
        same_facts,
        tuple(name for name in answers if then.answers.get(name) != now.answers.get(name)),
        tuple(key for key in {**documents, **after} if documents.get(key) != after.get(key)),
    )
