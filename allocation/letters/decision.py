"""The record of what a person decided (``avgjørelse``): who, when, what, and the receipt of the answer it rests on.

A decision is a person's.  It may depart from the answer, and then it says why.  A letter that grants or refuses states the
decision; what the rules came to is only its ground.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Literal

from attrs import frozen
from pydantic import BeforeValidator, Field

from allocation.answers.answer import Answer
from allocation.answers.receipt import ID_LENGTH, Receipt, Told
from allocation.answers.verification import verify
from allocation.documents import read_as
from allocation.engine.library import look
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, Funn, TildelingFeil
from allocation.facts.case import Case
from allocation.files import read_bytes
from allocation.language.faults import part_fault
from allocation.language.fields import DocumentId, IsoDate, Name, Number, Part, Text, refuse
from allocation.letters.phrases import phrase
from allocation.values.languages import Language
from allocation.values.numbers import VerdiFeil, format_date, format_number, read_unit

Result = Literal["innvilget", "delvis_innvilget", "avslått", "fastsatt"]
GIVES: tuple[Result, ...] = ("innvilget", "delvis_innvilget")


def _unit(value: object) -> str:
    try:
        return read_unit(str(value)).name
    except VerdiFeil as error:
        raise refuse(error.findings[0].message, error.findings[0].help) from None


def _receipt_id(value: object) -> str:
    text = str(value).strip()
    if len(text) != ID_LENGTH or set(text) - set("0123456789abcdef"):
        raise refuse(f"«{text[:40]}» er ikke id-en til en kvittering", "skriv det som står ved id i kvitteringen")
    return text


class Amount(Part):
    """How much: a number and its unit (timer/uke, kr/måned, …)."""

    mengde: Number
    enhet: Annotated[Text, BeforeValidator(_unit)]

    def spoken(self, lang: Language) -> str:
        """``1,5 timer i uken``, as a letter says it."""
        number, _, under = self.words(lang).partition("/")
        return f"{number} {phrase(f'per_{under}', lang)}" if under else number

    def words(self, lang: Language) -> str:
        """``1,5 timer/uke``."""
        scale = max(0, -int(self.mengde.as_tuple().exponent))
        return format_number(int(self.mengde.scaleb(scale)), scale, read_unit(self.enhet), lang)


class Lasting(Part):
    """From and with, and to and with; without ``til`` no end is set."""

    fra: IsoDate
    til: IsoDate | None = None


class Decision(Part):
    """``sak``, ``regel``, ``svardato`` and ``kvittering`` say which answer it rests on.

    ``språk``: what its texts are written in.  ``innhold``: what is given, in words.
    ``verdier``: amounts that are set, by the name the rule gives them.
    """

    avgjørelse: Literal["1"]
    sak: Text
    regel: DocumentId
    svardato: IsoDate
    kvittering: Annotated[Text, BeforeValidator(_receipt_id)]
    av: Text
    dato: IsoDate
    resultat: Result
    innhold: Text | None = None
    omfang: Amount | None = None
    periode: Lasting | None = None
    verdier: dict[Name, Amount] = Field(default_factory=dict)
    begrunnelse: Text | None = None
    språk: Language = "nb"


@frozen(eq=False)
class Decided:
    """A decision held up against its receipt, the case and the rules.

    ``answer``: the answer it rests on, worked out again.  ``departs``: does the decision depart from it?  ``notices``: what is no
    longer as it was, though the answer is the same.
    """

    decision: Decision
    receipt: Receipt
    answer: Answer
    departs: bool
    notices: tuple[str, ...]


def read_decision(path: str) -> Decision:
    """A decision from its file.  Raises FilFeil, YamlFeil or DokumentFeil with every fault of its form."""
    return parse_decision(read_bytes(path), path)


def parse_decision(content: bytes, name: str) -> Decision:
    """A decision from the content of its file; ``name`` is what messages call it.  Raises YamlFeil or DokumentFeil."""
    decision = read_as(Decision, look(name, content))
    if faults := list(_form(decision)):
        raise DokumentFeil(faults)
    return decision


def check_decision(rules: RuleSet, content: bytes, name: str) -> list[Funn]:
    """Every fault of the form of a decision; what it rests on is held against it when it is used."""
    try:
        parse_decision(content, name)
    except TildelingFeil as error:
        return list(error.findings)
    return []


def _form(decision: Decision) -> Iterator[Funn]:
    """What does not go together in the decision itself."""
    period = decision.periode
    if period is not None and period.til is not None and period.til < period.fra:
        yield part_fault(period, "perioden slutter før den begynner", "bytt om på fra og til", "til")
    if decision.resultat not in GIVES:
        for key in ("innhold", "omfang", *(("periode",) if decision.resultat == "avslått" else ())):
            if getattr(decision, key) is not None:
                help = "fjern den, eller rett resultatet"
                yield part_fault(decision, f"{key} hører ikke til når resultatet er {decision.resultat}", help, key)
    if (decision.resultat == "fastsatt") != bool(decision.verdier):
        help = "skriv resultat: fastsatt sammen med verdier: {navn: {mengde: …, enhet: kr/måned}}"
        yield part_fault(decision, "verdier og resultatet fastsatt hører sammen", help, "resultat")
    for name, amount in (("omfang", decision.omfang), *decision.verdier.items()):
        if amount is not None and amount.mengde < 0:
            yield part_fault(amount, f"{name} er mindre enn null", "skriv null eller mer", "mengde")


def decide(decision: Decision, receipt: Receipt, case: Case, rules: RuleSet) -> Decided:
    """Hold a decision up against its receipt, the case and the rules, loaded as for `verify`.

    Raises DokumentFeil with everything that makes the decision one of something else, and where it departs without reasons.
    """
    faults = list(_other(decision, receipt, case))
    if faults:
        raise DokumentFeil(faults)
    found = verify(receipt, case, rules)
    if not found.same_facts:
        message = "opplysningene i saken er ikke de kvitteringen gjelder: de er endret siden, eller det er en annens sak"
        faults.append(part_fault(decision, message, "vurder saken på nytt, og la en person avgjøre den", "kvittering"))
    elif found.answer is None or not found.same_answer:
        help = "vurder saken på nytt og la en person avgjøre den, eller gi de gamle reglene med --regler"
        faults.append(part_fault(decision, f"kvitteringen står seg ikke. {found.messages()[0].rstrip('.')}", help, "kvittering"))
    departs = departures(decision, receipt.told)
    if departs and decision.begrunnelse is None:
        message = f"avgjørelsen avviker fra svaret uten å si hvorfor: {'; '.join(departs)}"
        faults.append(part_fault(decision, message, "skriv begrunnelse: …", "resultat"))
    faults += _unknown_values(decision, receipt.told)
    if faults:
        raise DokumentFeil(faults)
    assert found.answer is not None
    return Decided(decision, receipt, found.answer, bool(departs), () if found.holds else found.messages())


def _other(decision: Decision, receipt: Receipt, case: Case) -> Iterator[Funn]:
    """Where the decision names something else than its receipt, or the case."""
    told = (
        ("kvittering", decision.kvittering, receipt.id, "kvitteringen har id"),
        ("regel", decision.regel, receipt.rule, "kvitteringen gjelder regelen"),
        ("svardato", format_date(decision.svardato), format_date(receipt.date), "kvitteringen gjelder"),
        ("sak", decision.sak, case.name, "saksfilen heter"),
    )
    for key, here, there, what in told:
        if here != there:
            message = f"avgjørelsen sier {here}, men {what} {there or '(ikke noe)'}"
            yield part_fault(decision, message, "bruk avgjørelsen, kvitteringen og saken som hører sammen", key)


def _unknown_values(decision: Decision, told: Told) -> Iterator[Funn]:
    for name, amount in decision.verdier.items():
        known = told.values.get(name)
        if known is None:
            help = f"regelen gir {', '.join(told.values) or 'ingen verdier'}"
            yield part_fault(decision, f"regelen gir ingen verdi «{name}»", help, "verdier", name)
        elif known.unit != amount.enhet:
            message = f"{name} er i {amount.enhet}, men svaret er i {known.unit or 'noe uten enhet'}"
            yield part_fault(amount, message, "skriv verdien i enheten svaret har", "enhet")


def departures(decision: Decision, told: Told, lang: Language = "nb") -> tuple[str, ...]:
    """How a decision departs from the answer; nothing where it follows it.

    Who is given less than asked for is told why, as one who is refused; so a part of it is a departure from any answer.
    """
    return tuple(phrase(f"avvik_{key}", lang, *parts) for key, *parts in _departures(decision, told, lang))


def _departures(decision: Decision, told: Told, lang: Language) -> Iterator[tuple[str, ...]]:
    if told.outcome == "uavklart":
        yield ("uavklart",)
    elif decision.resultat == "delvis_innvilget":
        yield ("delvis",)
    elif told.outcome == "oppfylt" and decision.resultat == "avslått":
        yield ("avslag",)
    elif told.outcome == "ikke_oppfylt" and decision.resultat != "avslått":
        yield ("fastsatt",) if decision.verdier else ("innvilget",)
    for name, amount in decision.verdier.items():
        known = told.values.get(name)
        if known is None or known.unit != amount.enhet:
            continue
        if known.low is None or known.high is None:
            yield "ukjent_verdi", name.replace("_", " ")
        elif not _number(known.low) == amount.mengde == _number(known.high):
            ends = [amount.model_copy(update={"mengde": _number(end)}).words(lang) for end in (known.low, known.high)]
            yield "verdi", name.replace("_", " "), amount.words(lang), "–".join(dict.fromkeys(ends))


def _number(written: str) -> Decimal:
    return Decimal(written.replace(",", "."))
