"""What a block of a letter lists: the decision, its grounds, the facts and the rules, each line with the ids it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import frozen

from allocation.answers.answer import Answer
from allocation.answers.outcome_words import consequence
from allocation.answers.phrases import title
from allocation.answers.points import readings
from allocation.answers.proof import proof
from allocation.answers.refusals import refusals
from allocation.answers.words import pick, within
from allocation.letters.decision import GIVES, Decided
from allocation.letters.phrases import phrase
from allocation.letters.reasons import Reasons, place_of, told_facts, told_rules, told_values, told_weighed
from allocation.letters.template import Content
from allocation.terminal import visible
from allocation.values.languages import Language
from allocation.values.numbers import format_date
from allocation.values.readonly import MappingProxyType
from allocation.values.truth import Outcome


@frozen
class Line:
    """A sentence or an item of a list.  ``rests``: what it rests on, as addresses.  ``gaps``: the fields nobody has filled."""

    text: str
    rests: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()


@frozen(eq=False)
class Basis:
    """What a letter is made from.  ``decided`` is None where no person has decided."""

    answer: Answer
    decided: Decided | None
    reasons: Reasons
    lang: Language

    @property
    def follows(self) -> bool:
        """Has a person decided, as the answer says?"""
        return self.decided is not None and not self.decided.departs


def clean(text: str) -> str:
    """Text from a case or a decision, on one line, its control characters made visible."""
    return visible(" ".join(text.split()))


def listed(kind: Content, basis: Basis) -> tuple[Line, ...]:
    """The lines of a kind of content; none where there is nothing to say."""
    return tuple(Line(clean(text), tuple(rests)) for text, rests in _KINDS[kind](basis) if text.strip())


Told = Iterator[tuple[str, Iterable[str]]]


def _extent(basis: Basis) -> Told:
    if basis.decided is not None:
        made = basis.decided.decision
        if made.innhold is not None:
            yield made.innhold, ("avgjørelse/innhold",)
        if made.omfang is not None:
            yield phrase("omfang", basis.lang, made.omfang.spoken(basis.lang)), ("avgjørelse/omfang",)


def _period(basis: Basis) -> Told:
    period = None if basis.decided is None else basis.decided.decision.periode
    if period is not None:
        first = format_date(period.fra, basis.lang)
        last = "" if period.til is None else format_date(period.til, basis.lang)
        yield phrase("periode" if last else "periode_uten_slutt", basis.lang, first, last), ("avgjørelse/periode",)


def _set(basis: Basis) -> Told:
    if basis.decided is not None:
        for name, amount in basis.decided.decision.verdier.items():
            gives = basis.answer.document.gir[name]
            said = pick(gives.tekst or name.replace("_", " "), gives.tekst_nn or "", basis.lang)
            yield f"{said}: {amount.spoken(basis.lang)}", (f"avgjørelse/verdier/{name}",)


def _grounds(basis: Basis) -> Told:
    """The person's own reasons; what follows by the rule only where the person decided so."""
    if basis.decided is None:
        return
    answer, lang = basis.answer, basis.lang
    if basis.follows:
        told = "oppfylt" if answer.outcome is Outcome.FULFILLED else "ikke_oppfylt"
        yield consequence(answer, lang, letter=True), (f"{answer.rule}/følger/{told}",)
        if answer.outcome is Outcome.NOT_FULFILLED:
            for one in refusals(proof(answer)):
                key = "til_hinder" if one.holds else "ikke_oppfylt"
                yield phrase(key, lang, one.words(lang)), (one.told.key,)
    if basis.decided.decision.begrunnelse is not None:
        yield basis.decided.decision.begrunnelse, ("avgjørelse/begrunnelse",)


def _weighed(basis: Basis) -> Told:
    lang = basis.lang
    for address, one in told_weighed(basis.answer, lang):
        when = f" {one.dato}" if one.dato else ""
        said = [f"{one.gjelder}: {one.svar}.", f"{phrase('vurdert', lang, one.av)}{when}."]
        said += [phrase("vekt", lang, "; ".join(one.momenter))] if one.momenter else []
        yield " ".join([*said, one.begrunnelse]), (f"fakta/{address}",)


def _facts(basis: Basis) -> Told:
    for text, names in told_facts(basis.answer, basis.lang):
        yield text, [f"fakta/{name}" for name in names]
    for address, one in told_weighed(basis.answer, basis.lang):
        yield f"{one.gjelder}: {one.svar}", (f"fakta/{address}",)


def _rules(basis: Basis) -> Told:
    for text, law in told_rules(basis.answer, basis.lang):
        yield text, (law,)


def _conditions(basis: Basis) -> Told:
    """The conditions of the rule itself, not how they came out: what the rule says, and where in the law it stands."""
    root = proof(basis.answer)
    seen: set[str] = set()
    for node in root.walk() if root.slot.index >= 0 else ():
        own = node.key.startswith(f"{basis.answer.rule}/") and node.kind == "vilkår" and node.slot.table is None
        if own and node.text and node.key not in seen:
            seen.add(node.key)
            place = place_of(node, basis.lang)
            yield f"{title(node, basis.lang)}{f' ({place})' if place else ''}", (node.key,)


def _readings(basis: Basis) -> Told:
    for item in readings(basis.answer):
        if item.used and item.chosen:
            says = pick(item.says, item.says_nn, basis.lang).rstrip(".")
            yield f"{says}. {pick(item.reasons, item.reasons_nn, basis.lang)}", (item.address,)


def _values(basis: Basis) -> Told:
    """What the rule gives, where the person set what it gives."""
    if basis.follows:
        for text, address in told_values(basis.answer, basis.lang):
            yield text, (address,)


def _of_the_municipality(basis: Basis) -> Told:
    if basis.decided is not None and basis.decided.decision.resultat in GIVES:
        for line in basis.reasons.fra_kommunen:
            yield line, (f"{basis.answer.rule}/tjeneste",)


_KINDS: Mapping[Content, Callable[[Basis], Told]] = MappingProxyType(
    {
        "omfang": _extent,
        "periode": _period,
        "fastsatt": _set,
        "grunnen": _grounds,
        "hensyn": _weighed,
        "opplysninger": _facts,
        "regler": _rules,
        "vilkår": _conditions,
        "lesemåter": _readings,
        "verdier": _values,
        "fra_kommunen": _of_the_municipality,
    }
)


def topic(basis: Basis) -> str:
    """What the letter is about: the title of the rule, as part of a sentence."""
    document = basis.answer.document
    return within(pick(document.tittel, document.tittel_nn or "", basis.lang))
