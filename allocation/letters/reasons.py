"""The reasons of an answer as data: what a decision's grounds must hold, each piece in the language asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from allocation.answers.citing import cited
from allocation.answers.gaps import merged
from allocation.answers.outcome_words import bases, consequence, deciding, outcome_otherwise, values_otherwise
from allocation.answers.own_values import own_lines
from allocation.answers.phrases import fact_label, fact_words, list_words, settled_by, spaced, title
from allocation.answers.points import deviations, readings, reservations
from allocation.answers.proof import FactUse, Ground, ProofNode, proof
from allocation.answers.refusals import refusals
from allocation.answers.words import cite, join, law_name, pick, place_words, result_words, value_words, within, word
from allocation.engine.outcome import wanted, wanted_slots
from allocation.language.nodes import CodeType
from allocation.letters.phrases import phrase
from allocation.values.languages import Language, language
from allocation.values.numbers import format_date
from allocation.values.truth import Outcome

if TYPE_CHECKING:
    from allocation.answers.answer import Answer
    from allocation.shapes.letters import Begrunnelse

_MOST_OPEN = 4
# what a municipality says of its service that belongs in a letter: to the one who is refused only who answers
_TOLD_WITH = {Outcome.FULFILLED: ("svarer", "pris", "vanlig_omfang", "ny_vurdering"), Outcome.NOT_FULFILLED: ("svarer",)}


@frozen
class Condition:
    """A condition as it was assessed.  ``depth`` 0 is the outermost; ``utfall`` is oppfylt, ikke oppfylt or uavklart."""

    tekst: str
    utfall: str
    sted: str
    fordi: str
    depth: int


@frozen
class Weighed:
    """A judgement that the answer rests on: what, the answer, who, when, what was weighed, and the reasons."""

    gjelder: str
    svar: str
    av: str
    dato: str
    momenter: tuple[str, ...]
    begrunnelse: str


@frozen
class Reasons:
    """The reasons of one answer in one language; every text is a whole phrase or sentence.

    ``fra_kommunen``: what the municipality says of the service itself.  ``kort`` is one paragraph.
    ``mangler`` says what must be in place before the reasons can stand in a decision; empty when
    nothing is.
    """

    språk: Language
    tittel: str
    dato: str
    resultat: str
    regler: tuple[str, ...]
    opplysninger: tuple[str, ...]
    vilkår: tuple[Condition, ...]
    verdier: tuple[str, ...]
    skjønn: tuple[Weighed, ...]
    lesemåter: tuple[str, ...]
    andre_lesemåter: tuple[str, ...]
    forbehold: tuple[str, ...]
    avvik: tuple[str, ...]
    fra_kommunen: tuple[str, ...]
    mangler: tuple[str, ...]
    kort: str

    def to_data(self) -> Begrunnelse:
        """As JSON-able data, with the keys above."""
        return {
            "språk": self.språk,
            "tittel": self.tittel,
            "dato": self.dato,
            "resultat": self.resultat,
            "regler": list(self.regler),
            "opplysninger": list(self.opplysninger),
            "vilkår": [
                {"tekst": one.tekst, "utfall": one.utfall, "sted": one.sted, "fordi": one.fordi, "nivå": one.depth}
                for one in self.vilkår
            ],
            "verdier": list(self.verdier),
            "skjønn": [
                {
                    "gjelder": one.gjelder,
                    "svar": one.svar,
                    "av": one.av,
                    "dato": one.dato,
                    "momenter": list(one.momenter),
                    "begrunnelse": one.begrunnelse,
                }
                for one in self.skjønn
            ],
            "lesemåter": list(self.lesemåter),
            "andre_lesemåter": list(self.andre_lesemåter),
            "forbehold": list(self.forbehold),
            "avvik": list(self.avvik),
            "fra_kommunen": list(self.fra_kommunen),
            "mangler": list(self.mangler),
            "kort": self.kort,
        }


def reasons(answer: Answer, lang: str = "nb") -> Reasons:
    """The reasons of an answer in bokmål (nb) or nynorsk (nn)."""
    lang = language(lang)
    ground = answer.ground
    root = proof(answer)
    weighed = tuple(one for _, one in told_weighed(answer, lang))
    rules = tuple(text for text, _ in told_rules(answer, lang))
    return Reasons(
        språk=lang,
        tittel=pick(answer.document.tittel, answer.document.tittel_nn or "", lang),
        dato=format_date(answer.date, lang),
        resultat=consequence(answer, lang, letter=True),
        regler=rules,
        opplysninger=tuple(text for text, _ in told_facts(answer, lang)),
        vilkår=tuple(_conditions(root, pick(answer.document.tittel, answer.document.tittel_nn or "", lang), lang)),
        verdier=tuple(text for text, _ in told_values(answer, lang)),
        skjønn=weighed,
        lesemåter=tuple(
            f"{pick(item.says, item.says_nn, lang).rstrip('.')}. {pick(item.reasons, item.reasons_nn, lang)}"
            for item in readings(answer)
            if item.used and item.chosen
        ),
        andre_lesemåter=tuple(_other_readings(answer, lang)),
        forbehold=tuple(pick(item.text, item.text_nn, lang) for item in reservations(answer)),
        avvik=tuple(pick(item.text, item.text_nn, lang) for item in deviations(answer)),
        fra_kommunen=tuple(own_lines(answer.document, _TOLD_WITH.get(answer.outcome, ()), lang)),
        mangler=tuple(_lacking(answer, ground, rules, weighed, lang)),
        kort=_paragraph(answer, ground, weighed, lang),
    )


def told_rules(answer: Answer, lang: str) -> Iterator[tuple[str, str]]:
    """The provisions of the rule itself, or its source where it has no law; then those its conditions cite elsewhere.  Each with
    its law and place as the documents write them."""
    ground = answer.ground
    named = [cite(f"{item.lov} {item.sted or ''}".strip(), "", lang) for item in bases(answer)]
    for item in bases(answer):
        yield f"{law_name(item.lov, lang)} {place_words(item.sted or '', lang)}".strip(), f"{item.lov} {item.sted or ''}".strip()
    if not named and answer.document.kilde is not None:
        yield answer.document.kilde.tittel, answer.rule
    seen = set(named)
    for slot in ground.program.slots:
        if slot.kind not in ("vilkår", "parameter", "lesemåte") or not slot.source:
            continue
        node = ground.node(slot.index) if slot.table is None else None
        law = (node.source if node is not None else slot.source.partition(";")[0]).strip()
        short = cite(law, "", lang)
        if short and short not in seen:
            seen.add(short)
            yield f"{law_name(law.partition(' ')[0], lang)} {place_words(law.partition(' ')[2], lang)}".strip(), law


def _facts(answer: Answer) -> tuple[FactUse, ...]:
    """The facts that settled the outcome, and those behind the values that are given."""
    ground, root = answer.ground, proof(answer)
    found: dict[str, FactUse] = {}
    nodes = [root] if root.slot.index >= 0 else []
    nodes += [ground.node(slot) for slot in wanted_slots(ground.program, answer.outcome)]
    for node in nodes:
        for fact in node.facts:
            found.setdefault(fact.address, fact)
    return tuple(found.values())


def told_facts(answer: Answer, lang: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """One line a fact, and the fields of a row together; each with the addresses of what it tells."""
    rows: dict[tuple[str, int], list[FactUse]] = {}
    for fact in _facts(answer):
        if fact.table is not None and fact.type is not None:
            rows.setdefault((fact.table, fact.row or 0), []).append(fact)
        elif fact.type is None:
            yield list_words(fact, lang), (fact.address,)
        elif fact.judgement is None:
            how = f" ({phrase('regnet_ut', lang)})" if fact.computed else ""
            yield _fact_words(answer, fact, lang) + how, (fact.address,)
    for (table, row), fields in sorted(rows.items()):
        told = [fact for fact in fields if fact.judgement is None]
        if told:
            said = "; ".join(_fact_words(answer, fact, lang) for fact in told)
            yield f"{spaced(table)} {row + 1}: {said}", tuple(fact.address for fact in told)


def without_letter_text(answer: Answer, lang: str) -> tuple[str, ...]:
    """What the answer tells and the documents do not say to a «du»: the consequence, and facts that it rests on."""
    document = answer.document
    told = {Outcome.FULFILLED: document.følger.oppfylt, Outcome.NOT_FULFILLED: document.følger.ikke_oppfylt}.get(answer.outcome)
    found = [f"{answer.rule}/følger"] if told is not None and not (told.brevtekst_nn if lang == "nn" else told.brevtekst) else []
    for fact in _facts(answer):
        if fact.type is not None:
            decl = answer.rules.vocabulary.fact(fact.name, fact.table)
            if not (decl.letter_nn if lang == "nn" else decl.letter):
                found.append(fact.name if fact.table is None else f"{fact.table}.{fact.name}")
    return tuple(dict.fromkeys(found))


def _fact_words(answer: Answer, fact: FactUse, lang: str) -> str:
    """A fact in words, as it is said to the person where the vocabulary says how; a code by what it stands for."""
    decl = answer.rules.vocabulary.fact(fact.name, fact.table)
    name = pick(decl.letter, decl.letter_nn, lang) if decl.letter else fact_label(fact, lang)
    if fact.value is None or not isinstance(fact.type, CodeType):
        told = fact_words(fact, lang)
        return f"{name}{told.removeprefix(fact_label(fact, lang))}" if decl.letter else told
    return f"{name}: {_value(answer, fact, lang)}"


def _value(answer: Answer, fact: FactUse, lang: str) -> str:
    """The value of a fact; a code by what it stands for."""
    decl = answer.rules.vocabulary.fact(fact.name, fact.table)
    if said := decl.codes_letter.get(str(fact.value), ""):
        return pick(said, decl.codes_letter_nn.get(str(fact.value), ""), lang)
    explained = decl.codes.get(str(fact.value), "")
    told = pick(explained, fact.codes_nn.get(str(fact.value), ""), lang)
    return within(told) or value_words(fact.type, fact.value, lang)


def told_weighed(answer: Answer, lang: str) -> Iterator[tuple[str, Weighed]]:
    """The judgements that the answer rests on, each with its address."""
    for fact in _facts(answer):
        made = fact.judgement
        if made is None:
            continue
        decl = answer.rules.vocabulary.fact(fact.name, fact.table)
        about = pick(decl.letter, decl.letter_nn, lang) or pick(fact.text or fact_label(fact, lang), fact.text_nn, lang)
        row = f" ({spaced(fact.table)} {(fact.row or 0) + 1})" if fact.table is not None else ""
        weighed = Weighed(
            gjelder=about + row,
            svar=_value(answer, fact, lang),
            av=made.by,
            dato="" if made.made is None else format_date(date.fromordinal(made.made), lang),
            momenter=(
                *(fact.factors_nn if lang == "nn" else made.factors),
                *(f"{own} ({word('eget', lang)})" for own in made.own),
            ),
            begrunnelse=made.reasons,
        )
        yield fact.address, weighed


def _conditions(root: ProofNode, heading: str, lang: str) -> Iterator[Condition]:
    """The conditions that were assessed, outermost first, each once; ``heading`` names the outermost where it has no text."""
    if root.slot.index < 0:
        return
    seen: set[int] = set()

    def walk(node: ProofNode, depth: int) -> Iterator[Condition]:
        if node.slot.index in seen:
            return
        seen.add(node.slot.index)
        below = [child for child in node.children if child.kind in ("vilkår", "gruppe") and child.table is None]
        here = depth
        if node is not root or node.text or not below or node.given is not None:
            named = title(node, lang) if node is not root or node.text else heading
            said = named.rstrip(".")
            outcome = node.outcome
            because = "" if below and node.given is None else settled_by(node, lang, prose=True)
            yield Condition(said, word(outcome.value, lang) if outcome is not None else "", place_of(node, lang), because, depth)
            here += 1
            if not below:
                yield from _elsewhere(node, here, lang)
        for child in below:
            decided_nothing = node.settled and not child.settled
            if node.group == "én_av" and node.value is True:  # alternatives to what is fulfilled
                decided_nothing = child.value is not True
            if not decided_nothing:
                yield from walk(child, here)

    yield from walk(root, 0)


def _elsewhere(node: ProofNode, depth: int, lang: str) -> Iterator[Condition]:
    """What a condition that failed rests on, where another rule answers it."""
    for one in refusals(node):
        if one.elsewhere:
            outcome = Outcome.FULFILLED if one.holds else Outcome.NOT_FULFILLED
            because = one.note(lang, prose=True)
            yield Condition(title(one.told, lang).rstrip("."), word(outcome.value, lang), one.place(lang), because, depth)


def place_of(node: ProofNode, lang: str) -> str:
    """The place in the law of a condition, as people cite it; empty where it has none."""
    return cited(node.slot.source, node.place, lang) if node.source else place_words(node.place, lang)


def told_values(answer: Answer, lang: str) -> Iterator[tuple[str, str]]:
    """The values that are given and something is known of; with a no only what follows from it.  Each with its address."""
    for name, result in answer.results.items():
        if not wanted(result.when, answer.outcome):
            continue
        gives = answer.document.gir[name]
        node = answer.ground.node(result.slot)
        said = pick(gives.tekst or node.text or spaced(name), gives.tekst_nn or node.text_nn, lang)
        value = value_words(result.type, node.value, lang)
        if value != word("ukjent", lang):  # what nobody knows is no reason
            yield f"{said}: {result_words(result, lang)}", f"{answer.rule}/{name}"


def _other_readings(answer: Answer, lang: str) -> Iterator[str]:
    """The readings that give another answer, and what it is: what they come to, not why one may read it so."""
    for other in answer.depends_on_readings().readings:
        otherwise = (*outcome_otherwise(answer, other.answer, lang), *values_otherwise(answer, other.answer, lang))
        yield f"{other.words(answer, lang)}: {'; '.join(otherwise)}"


def _lacking(answer: Answer, ground: Ground, rules: tuple[str, ...], weighed: tuple[Weighed, ...], lang: str) -> Iterator[str]:
    """What must be in place before the reasons can stand in a decision."""
    if answer.outcome is Outcome.UNSETTLED:
        yield phrase("mangler_avklaring", lang)
        for point, _ in merged(answer.open_points):
            if point.outcome:
                yield pick(point.text or spaced(point.name or point.address), point.text_nn, lang)
    if not rules:
        yield phrase("mangler_regel", lang)
    for item in weighed:
        if not item.momenter:
            yield phrase("mangler_hensyn", lang, item.gjelder)
    for title_of in _uncertain(answer, lang):
        yield phrase("mangler_sikkert", lang, title_of)


def _uncertain(answer: Answer, lang: str) -> Iterator[str]:
    """The titles of proposed or unconfirmed documents that the answer rests on."""
    document = answer.document
    if document.status in ("foreslått", "ubekreftet"):
        yield pick(document.tittel, document.tittel_nn or "", lang)
    for overlay in answer.rules.stack.active(answer.date.toordinal()):
        touched = {change.address.partition("/")[0] for change in overlay.endringer}
        if overlay.status != "vedtatt" and touched & set(answer.evaluation.program.documents):
            yield pick(overlay.tittel, overlay.tittel_nn or "", lang)


def _paragraph(answer: Answer, ground: Ground, weighed: tuple[Weighed, ...], lang: str) -> str:
    """One paragraph: what follows, by which rule, what decided, and what was weighed."""
    settled = answer.outcome is not Outcome.UNSETTLED
    laws = [cite(f"{item.lov} {item.sted or ''}".strip(), "", lang) for item in bases(answer)]
    if not laws and answer.document.kilde is not None:
        laws = [answer.document.kilde.tittel]
    grounds = refusals(proof(answer)) if answer.outcome is Outcome.NOT_FULFILLED else ()
    laws += [place for one in grounds if one.elsewhere and (place := one.place(lang))]
    laws += [] if settled else _waited_for(answer, ground, lang)
    laws = list(dict.fromkeys(laws))
    said = [consequence(answer, lang, letter=True)]
    if laws and ground.program.status != "ikke_i_kraft":
        said.append(phrase("bygger_på" if settled else "uavklart_bygger_på", lang, join(laws, lang)))
    if settled:
        if answer.outcome is Outcome.NOT_FULFILLED:
            for holds, key in ((False, "ikke_oppfylt"), (True, "til_hinder")):
                clauses = [_clause(one.words(lang), one.note(lang, prose=True)) for one in grounds if one.holds is holds]
                if clauses:
                    said.append(phrase(key, lang, "; ".join(dict.fromkeys(clauses))))
        elif clauses := [
            _clause(within(title(node, lang).rstrip(".")), settled_by(node, lang, prose=True)) for node in deciding(answer)
        ]:
            said.append(phrase("avgjørende", lang, "; ".join(dict.fromkeys(clauses))))
        said += [
            phrase("lagt_vekt_på", lang, within(item.gjelder), join(item.momenter, lang)) for item in weighed if item.momenter
        ]
        said += [f"{line}." for line, _ in told_values(answer, lang)][:_MOST_OPEN]
    else:
        waits = [
            within(pick(point.text or spaced(point.name or point.address), point.text_nn, lang)).rstrip(".")
            for point, _ in merged(answer.open_points)
            if point.outcome
        ]
        waits = list(dict.fromkeys(waits))
        if len(waits) > _MOST_OPEN:
            waits = [*waits[: _MOST_OPEN - 1], word("annet", lang).format(len(waits) - _MOST_OPEN + 1)]
        if waits:
            said.append(phrase("gjenstår", lang, "; ".join(waits)))
    return " ".join(said)


def _waited_for(answer: Answer, ground: Ground, lang: str) -> list[str]:
    """The provisions of the other rules that an unsettled answer waits for."""
    conditions = [node for node in proof(answer).walk() if node.kind == "vilkår"]
    rules = {node.key.partition("/")[0] for node in conditions if not node.settled} - {answer.rule}
    named = [cite(node.source, "", lang) for node in conditions if node.source and node.key.partition("/")[0] in rules]
    return list(dict.fromkeys(named))


def _clause(said: str, note: str) -> str:
    return f"{said} ({note})" if note else said
