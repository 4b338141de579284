"""A letter as a document: sections of blocks, each sentence with the ids it rests on, and what the letter lacks.

A letter that grants or refuses states a person's decision.  Without one, and as long as anything is lacking, it is a draft.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from allocation.answers.answer import Answer, assess
from allocation.answers.outcome_words import consequence
from allocation.answers.proof import proof_of
from allocation.answers.words import cite, pick, value_words, within
from allocation.errors import ArgumentFeil, Funn
from allocation.facts.case import Case
from allocation.language.nodes import NumType
from allocation.letters.contents import Basis, Line, clean, listed, topic
from allocation.letters.decision import Decided, departures
from allocation.letters.phrases import phrase
from allocation.letters.proof import Judge, Lack
from allocation.letters.reasons import reasons, without_letter_text
from allocation.letters.template import PLACEHOLDER, Block, Fetched, Section, Template
from allocation.values.folding import near_names
from allocation.values.languages import Language
from allocation.values.numbers import format_date, plain_number

if TYPE_CHECKING:
    from allocation.shapes.letters import Brev


@frozen
class Passage:
    """A block as it stands in the letter.  ``listed``: a list, and not running text."""

    id: str
    listed: bool
    lines: tuple[Line, ...]


@frozen
class Part:
    """A section as it stands in the letter; without a heading it is the head or the foot."""

    id: str
    heading: str
    passages: tuple[Passage, ...]


@frozen(eq=False)
class Letter:
    """``lacks``: what must be mended before it can be sent.  ``notes``: for the caseworker, not a part of the letter.

    ``fields``: every merge field: name → (what it is, its value or None).
    """

    lang: Language
    template: str
    title: str
    day: date
    parts: tuple[Part, ...]
    fields: Mapping[str, tuple[str, str | None]]
    lacks: tuple[Lack, ...]
    notes: tuple[str, ...]
    receipt: str | None

    @property
    def draft(self) -> bool:
        """Is it a draft?  Then every page says so."""
        return bool(self.lacks)

    def shown(self, line: Line) -> str:
        """A line for people: a field that nobody has filled is shown by what it is."""
        text = line.text
        for name in line.gaps:
            text = text.replace(f"{{{name}}}", f"[{self.fields[name][0]}]")
        return text.replace("§ ", "§\u00a0")  # a section and its number stand on one line

    def to_data(self) -> Brev:
        """As JSON-able data; a field that nobody has filled stands as ``{name}`` in the text."""
        return {
            "språk": self.lang,
            "mal": self.template,
            "tittel": self.title,
            "dato": self.day.isoformat(),
            "utkast": self.draft,
            "seksjoner": [
                {
                    "id": part.id,
                    "overskrift": part.heading,
                    "blokker": [
                        {
                            "id": passage.id,
                            "slag": "liste" if passage.listed else "avsnitt",
                            "setninger": [
                                {"tekst": line.text, "bygger_på": list(line.rests), "felt": list(line.gaps)}
                                for line in passage.lines
                            ],
                        }
                        for passage in part.passages
                    ],
                }
                for part in self.parts
            ],
            "flettefelt": [{"navn": name, "tekst": text, "verdi": value} for name, (text, value) in self.fields.items()],
            "mangler": [{"blokk": lack.block, "tekst": lack.text, "krav": list(lack.demands)} for lack in self.lacks],
            "til_saksbehandleren": list(self.notes),
            "kvittering": self.receipt,
        }


@frozen(eq=False)
class _Writer:
    """What the blocks are written from: the values of fields, of the decision, and of rules."""

    template: Template
    basis: Basis
    fields: Mapping[str, str]
    fetched: Mapping[str, tuple[str, str, str]]  # name → (in words, what is missing for it, its number)

    @property
    def result(self) -> str:
        decided = self.basis.decided
        return "ikke_avgjort" if decided is None else decided.decision.resultat

    def applies(self, block: Block) -> bool:
        """Does the block belong in a letter with this result?"""
        return not block.når or self.result in block.når

    def lines(self, block: Block) -> tuple[Line, ...]:
        """What the block says; nothing where something it says is not known."""
        if block.av is not None:
            return listed(block.av, self.basis)
        line = self.filled(pick(block.tekst or "", block.tekst_nn or "", self.basis.lang), block)
        return () if line is None else (line,)

    def filled(self, text: str, block: Block | None = None) -> Line | None:
        """A text with its fields put in; None where a value in it is not known."""
        rests = [] if block is None or block.krav is None else [f"{block.krav.lov} {block.krav.sted}"]
        put: dict[str, str] = {}
        gaps: list[str] = []
        for name in dict.fromkeys(PLACEHOLDER.findall(text)):
            if name in self.template.hent:
                rests.append(self.template.hent[name].av)
                value = self.fetched[name][0]
            elif name in self.template.felt:
                value = self.fields.get(name, "") or f"{{{name}}}"
                gaps += [name] if name not in self.fields else []
            else:
                value = self._built_in(name)
                rests += ["avgjørelse"] if name.startswith("avgjort") else [self.basis.answer.rule]
            if not value:
                return None
            put[name] = value
        return Line(PLACEHOLDER.sub(lambda found: put[found[1]], text), tuple(dict.fromkeys(rests)), tuple(gaps))

    def _built_in(self, name: str) -> str:
        decided = self.basis.decided
        if name == "tema":
            return topic(self.basis)
        if decided is None:
            return ""
        return clean(decided.decision.av) if name == "avgjort_av" else format_date(decided.decision.dato, self.basis.lang)

    def missing(self, block: Block) -> str:
        """What the letter lacks without the block, and what is not known where that is why."""
        said = pick(block.uten or "", block.uten_nn or "", self.basis.lang)
        names = PLACEHOLDER.findall(block.tekst or "")
        why = [self.fetched[name][1] for name in names if name in self.fetched and self.fetched[name][1]]
        return f"{said.rstrip('.')}: {'; '.join(why)}" if why else said


def write_letter(
    template: Template,
    answer: Answer,
    lang: Language = "nb",
    *,
    decided: Decided | None = None,
    fields: Mapping[str, str] | None = None,
    struck: Iterable[str] = (),
) -> Letter:
    """A letter by a template.

    ``fields``: values of merge fields.  ``struck``: blocks that the caseworker has taken out.  Raises ArgumentFeil for a field or
    block that the template has not.
    """
    fields, struck = {name: clean(value) for name, value in (fields or {}).items()}, frozenset(struck)
    _known("Feltet", fields, template.felt)
    _known("Blokken", struck, [block.id for block in template.blocks])
    basis = Basis(answer, decided, reasons(answer, lang), lang)
    day = answer.date if decided is None else decided.decision.dato
    case = answer.case.med({name: _of_kind(value, basis) for name, value in template.saken.items()})
    fetched = {name: _fetched(one, answer, case, day, lang) for name, one in template.hent.items()}
    writer = _Writer(template, basis, fields, fetched)
    parts, saying, blank = _parts(template, writer, struck)
    judge = Judge(template, answer.rules, case, day, lang, {name: number for name, (_, _, number) in fetched.items() if number})
    lacks, notes = judge.lacks(saying, blank)
    used = [name for part in parts for passage in part.passages for line in passage.lines for name in line.gaps]
    title = writer.filled(pick(template.overskrift, template.overskrift_nn, lang))
    return Letter(
        lang,
        template.id,
        "" if title is None else title.text,
        day,
        parts,
        {name: (pick(one.tekst, one.tekst_nn, lang), fields.get(name)) for name, one in template.felt.items()},
        (*_without_decision(template, basis), *_cited(template, lacks, lang), *_unfilled(template, used, lang)),
        tuple(dict.fromkeys(clean(note) for note in (*_notes(template, basis, day), *notes))),
        None if decided is None else decided.receipt.id,
    )


def _known(what: str, names: Iterable[str], known: Iterable[str]) -> None:
    known = tuple(known)
    faults = []
    for name in names:
        if name not in known:
            near = near_names(name, known) or known
            faults.append(Funn(f"{what} «{clean(name)[:60]}» finnes ikke i malen.", f"Velg {', '.join(near)}."))
    if faults:
        raise ArgumentFeil(faults)


def _of_kind(value: object, basis: Basis) -> object:
    """A fact that follows from the kind of letter; whether it rests on judgement is seen from the answer and the decision."""
    if value != "bygger_på_skjønn":
        return value
    return "ja" if basis.reasons.skjønn or (basis.decided is not None and basis.decided.departs) else "nei"


def _fetched(one: Fetched, answer: Answer, case: Case, day: date, lang: Language) -> tuple[str, str, str]:
    """A value that a rule gives: in words, what is missing for it, and its number.  Only one that is exact is put in a letter."""
    rule, _, name = one.av.partition("/")
    found = assess(answer.rules, case, rule, date=day)
    result = found.results[name]
    if not result.exact:
        lacking = [fact for fact in proof_of(found, name).facts if not fact.exact]
        said = dict.fromkeys(within(pick(fact.text or fact.name.replace("_", " "), fact.text_nn, lang)) for fact in lacking)
        return "", ", ".join(said) or name.replace("_", " "), ""
    if isinstance(result.value, str):
        return pick(one.ord.get(result.value, ""), one.ord_nn.get(result.value, ""), lang), "", ""
    number = plain_number(result.low, result.type.scale) if isinstance(result.type, NumType) and result.low is not None else ""
    return value_words(result.type, result.interval, lang), "", number


def _parts(
    template: Template, writer: _Writer, struck: frozenset[str]
) -> tuple[tuple[Part, ...], tuple[Block, ...], dict[str, str]]:
    """The sections, the blocks that say something, and those that should and do not, with what is lacking without them."""
    parts, saying, blank = [], [], {}
    for section in template.seksjoner:
        heading = _heading(section, writer)
        passages = []
        for block in section.blokker:
            if not writer.applies(block):
                continue
            lines = writer.lines(block)
            if lines and block.id not in struck:
                passages.append(Passage(block.id, block.av is not None and len(lines) > 1, lines))
                saying.append(block)
            elif lines or block.uten is not None:
                blank[block.id] = writer.missing(block) or phrase("strøket", writer.basis.lang, block.id.replace("_", " "))
        if passages:
            parts.append(Part(section.id, heading, tuple(passages)))
    return tuple(parts), tuple(saying), blank


def _heading(section: Section, writer: _Writer) -> str:
    line = writer.filled(pick(section.overskrift or "", section.overskrift_nn or "", writer.basis.lang))
    return "" if line is None else line.text


def _without_decision(template: Template, basis: Basis) -> Iterator[Lack]:
    decided, lang = basis.decided, basis.lang
    if decided is None:
        if template.krever_avgjørelse:
            yield Lack(None, phrase("mangler_avgjørelse", lang))
    elif decided.decision.språk != lang and (decided.decision.begrunnelse or decided.decision.innhold):
        yield Lack(None, phrase("mangler_målform", lang))


def _cited(template: Template, lacks: Iterable[Lack], lang: Language) -> Iterator[Lack]:
    """Each lack, also with the demand that its block cites."""
    demands = {block.id: block.krav for block in template.blocks if block.krav is not None}
    for lack in lacks:
        demand = demands.get(lack.block or "")
        own = () if demand is None else (cite(f"{demand.lov} {demand.sted}", "", lang),)
        yield Lack(lack.block, lack.text, tuple(dict.fromkeys((*lack.demands, *own))))


def _unfilled(template: Template, used: Iterable[str], lang: Language) -> Iterator[Lack]:
    for name in dict.fromkeys(used):
        field = template.felt[name]
        yield Lack(None, phrase("mangler_felt", lang, within(pick(field.tekst, field.tekst_nn, lang)), name))


def _notes(template: Template, basis: Basis, day: date) -> Iterator[str]:
    """What the caseworker must know: it is said of the answer, and has no place in a letter to the person."""
    found, lang = basis.reasons, basis.lang
    if basis.decided is not None:
        for one in departures(basis.decided.decision, basis.decided.receipt.told, lang):
            yield phrase("merk_avvik", lang, one)
        yield from basis.decided.notices
    if template.sendes_når is not None:
        when = assess(basis.answer.rules, basis.answer.case, template.sendes_når, date=day)
        yield f"{template.sendes_når}: {consequence(when, lang)}"
    yield from found.mangler
    yield from found.forbehold
    yield from found.avvik
    for reading in found.andre_lesemåter:
        yield phrase("merk_lesemåte", lang, reading)
    for name in without_letter_text(basis.answer, lang):
        yield phrase("merk_brevtekst", lang, name)
