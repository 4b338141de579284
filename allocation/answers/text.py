"""An answer as plain text, readable on one screen: outcome, conditions, values, what is open, readings, reservations, receipt.

``sections`` gives the pieces; ``render`` sets them as text.  The text means the same without colour.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from allocation.answers import after, gaps
from allocation.answers.citing import cited
from allocation.answers.outcome_words import heading, outcome_lines, outcome_otherwise, values_otherwise
from allocation.answers.phrases import fact_of_node, label, reading_words, settled_by, spaced, title
from allocation.answers.points import deviations, parameters, readings, reservations
from allocation.answers.proof import Ground, ProofNode, proof
from allocation.answers.words import cite, join, pick, place_words, result_words, value_words, word
from allocation.language import nodes as n
from allocation.language.places import parse_places
from allocation.values.languages import language
from allocation.values.truth import Outcome

if TYPE_CHECKING:
    from allocation.answers.answer import Answer

MARKS = {True: "✓", False: "✗", None: "?"}
WIDTH = 110
_FEW_VALUES = 2


@frozen
class Line:
    """One line: how deep, the mark (✓ ✗ ? or empty), the text, and beside or under it a note."""

    text: str
    note: str = ""
    mark: str = ""
    depth: int = 0


@frozen
class Section:
    """Lines under a title; the first section of an answer has its heading as title.

    ``beside``: a single line may stand beside the title in a dense text.
    """

    title: str
    lines: tuple[Line, ...]
    beside: bool = False


def sections(answer: Answer, lang: str = "nb", *, full: bool = False) -> tuple[Section, ...]:
    """The pieces of the text.  ``full``: every condition down to the facts, and every parameter."""
    lang = language(lang)
    ground = answer.ground
    unwritten = set() if full else _unwritten(ground)
    points = [point for point in answer.open_points if point.outcome or point.address not in unwritten]
    conditions = Conditions(ground, lang, full)
    found = [
        Section(heading(answer, lang), tuple(Line(text) for text in outcome_lines(answer, lang))),
        Section(word("vilkår", lang), tuple(conditions.lines())),
        Section(word("resultater", lang), tuple(_results(answer, conditions, unwritten, lang))),
        Section(word("ikke_lagt_inn", lang), tuple(_not_written(answer, ground, unwritten, lang))),
        Section(word("gjenstår", lang), tuple(Line(*piece) for piece in gaps.lines(answer, points, lang, full))),
        Section(word("lesemåter", lang), tuple(_readings(answer, ground, lang, full))),
        Section(word("avhenger_av_lesemåte", lang), tuple(_other_readings(answer, lang, full))),
        Section(word("parametre", lang), tuple(_parameters(answer, ground, lang)) if full else ()),
        Section(word("antatt", lang), tuple(_assumed(answer, ground, lang))),
        Section(word("forbehold", lang), tuple(_reservations(answer, lang))),
        Section(word("avvik", lang), tuple(Line(pick(item.text, item.text_nn, lang)) for item in deviations(answer))),
        Section("", tuple(Line(text) for text in after.lines(answer, lang))),
    ]
    return tuple(section for section in found if section.lines)


def render(answer: Answer, lang: str = "nb", *, width: int = WIDTH, full: bool = False) -> str:
    """The answer as plain text in bokmål (nb) or nynorsk (nn)."""
    return layout(sections(answer, lang, full=full), width)


def layout(pieces: Iterable[Section], width: int = WIDTH, *, dense: bool = False) -> str:
    """Sections as plain text; ``dense``: without empty lines between them, and each line as low as it can be."""
    blocks = []
    for section in pieces:
        lines = [section.title] if section.title else []
        for line in section.lines:
            lines += _shortest(line, width) if dense else _set(line, width)
        if dense and section.beside and len(section.lines) == 1:
            lines = min(lines, _beside(section.title, section.lines[0], width), key=len)
        blocks.append("\n".join(lines))
    return ("\n" if dense else "\n\n").join(blocks)


def _beside(title: str, line: Line, width: int) -> list[str]:
    """``Kan innvilges: + Ledsagerbevis – …``: a line beside its title."""
    parts = (f"{title}:", line.mark, f"{line.text} – {line.note}" if line.note else line.text)
    return list(_wrapped(" ".join(part for part in parts if part), width, "", "    "))


def _shortest(line: Line, width: int) -> list[str]:
    """A note after its line where that takes less room than under it."""
    apart = list(_set(line, width))
    together = list(_set(Line(f"{line.text} – {line.note}", "", line.mark, line.depth), width)) if line.note else apart
    return together if len(together) < len(apart) else apart


def _set(line: Line, width: int) -> Iterator[str]:
    head = "  " * line.depth + (f"{line.mark} " if line.mark else "")
    inner = " " * len(head)
    whole = f"{line.text} – {line.note}" if line.note else line.text
    if len(head) + len(whole) <= width or not line.note:
        yield from _wrapped(whole, width, head, inner)
        return
    yield from _wrapped(line.text, width, head, inner)
    more = inner + "  "
    yield from _wrapped(line.note, width, more, more)


def _wrapped(text: str, width: int, first: str, rest: str) -> Iterator[str]:
    """The text in lines; a word with hyphens, as an option of a command, stays whole."""
    yield from textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


class Conditions:
    """The conditions as lines; a branch that did not matter is one line, unless all is wanted."""

    def __init__(self, ground: Ground, lang: str, full: bool) -> None:
        self.root = proof(ground.answer)
        self.lang = lang
        self.full = full
        source = self.root.slot.source
        self.law = source.partition(" ")[0]
        self.section = _only_section(source)
        self.shown: set[tuple[int, int | None]] = set()
        self.made: set[tuple[int, int | None]] = set()

    def lines(self) -> Iterator[Line]:
        """All lines, the root's children at depth 0 where the root has no text of its own."""
        if self.root.slot.index < 0:
            return
        if self.root.text or self.root.group in ("ingen", "ikke", None):
            yield from self.of(self.root, 0, True)
        else:
            yield from self.beneath(self.root, 0, True)

    def place(self, node: ProofNode) -> str:
        """Where it stands in the law; the law is said where it is not the rule's first."""
        known = self.law or node.source.partition(" ")[0]
        return cited(node.slot.source, node.place, self.lang, known=known, section=self.section)

    def of(self, node: ProofNode, depth: int, matters: bool, *, first_of_row: bool = False) -> Iterator[Line]:
        note = [self.place(node)]
        key = (node.slot.index, node.row)
        conditions = [child for child in node.children if child.kind in ("vilkår", "gruppe")]
        if not conditions or node.given is not None:
            note.append(settled_by(node, self.lang))
        elif self.is_plain_denial(node):
            note = [self.place(node.children[0]), settled_by(node.children[0], self.lang)]
        if not matters and node.value is None:
            note.append(word("uten_betydning", self.lang))
        name = title(node, self.lang)
        if node.case_row is not None and first_of_row:
            name = f"{spaced(node.table or '')} {node.case_row + 1}: {name}"
        yield Line(name, " · ".join(part for part in note if part), MARKS[node.value], depth)
        if key in self.shown or not (matters or self.full):
            return
        self.shown.add(key)
        if not self.is_plain_denial(node):
            yield from self.beneath(node, depth + 1, matters)

    def is_plain_denial(self, node: ProofNode) -> bool:
        """An ``ikke`` over one condition: one line says both."""
        return node.group == "ikke" and node.children[0].kind == "vilkår" and not (self.full and node.text)

    def beneath(self, node: ProofNode, depth: int, matters: bool) -> Iterator[Line]:
        """The conditions beneath a node, and of a value that a condition reads the rows that count."""
        for child in node.children:
            if child.kind in ("vilkår", "gruppe") and child.table == node.table:
                yield from self.of(child, depth, matters and _matters(node, child))
            elif child.kind in ("vilkår", "gruppe"):
                continue
            elif child.kind == "størrelse":
                yield from self.value(child, depth)
        yield from self.rows(node, depth)

    def value(self, node: ProofNode, depth: int) -> Iterator[Line]:
        """What is beneath a value: the rows that count, and in full all values it is made of."""
        key = (node.slot.index, node.row)
        if key in self.shown:
            return
        self.shown.add(key)
        if self.full:
            yield Line(self.named(node), self.place(node), "·", depth)
            yield from self.beneath(node, depth + 1, True)
        else:
            yield from self.rows(node, depth)

    def made_of(self, node: ProofNode, depth: int) -> Iterator[Line]:
        """The facts, parameters and values beneath a value, each once, down to the facts."""
        key = (node.slot.index, node.row)
        if key in self.made:
            return
        self.made.add(key)
        for child in node.children:
            if child.table is not None:
                continue
            if child.kind in ("vilkår", "gruppe"):
                yield Line(title(child, self.lang), self.place(child), MARKS[child.value], depth)
                continue
            said = fact_of_node(child, self.lang) if child.kind == "fakta" else self.named(child)
            yield Line(said, self.place(child), "·", depth)
            yield from self.made_of(child, depth + 1)

    def named(self, node: ProofNode) -> str:
        """``Husstandens inntekt: 200 000 kr/år``."""
        if node.kind == "lesemåte":
            said = reading_words(node, self.lang)
            return said[:1].upper() + said[1:]
        name = pick(node.text, node.text_nn, self.lang) or label(node, self.lang)
        return f"{name}: {value_words(node.type, node.value, self.lang)}"

    def rows(self, node: ProofNode, depth: int) -> Iterator[Line]:
        """The rows of a list by what they came to; in full each with its conditions."""
        groups: dict[int, list[ProofNode]] = {}
        for child in node.children:
            if child.table is not None and child.table != node.table and child.kind in ("vilkår", "gruppe"):
                groups.setdefault(child.slot.index, []).append(child)
        for found in groups.values():
            if self.full:
                for child in found:
                    yield from self.of(child, depth, True, first_of_row=True)
                continue
            pieces = [_rows_with(found, value, self.lang) for value in (True, False, None)]
            yield Line(title(found[0], self.lang), "  ".join(piece for piece in pieces if piece), "·", depth)


def _rows_with(nodes: list[ProofNode], value: bool | None, lang: str) -> str:
    numbers = [str((node.case_row or 0) + 1) for node in nodes if node.value is value]
    return f"{MARKS[value]} {spaced(nodes[0].table or '')} {join(numbers, lang)}" if numbers else ""


def _matters(parent: ProofNode, child: ProofNode) -> bool:
    """Did the child decide, or is it one of those that the parent waits for?"""
    if parent.group == "alle":
        return parent.value is not False or child.value is False
    if parent.group in ("én_av", "ingen"):
        found_one = parent.value is (parent.group == "én_av")
        return child.value is True if found_one else parent.settled or child.value is not False
    return True


def _only_section(source: str) -> str | None:
    """The section of a rule with one legal basis, which need not be said again at each condition."""
    if ";" in source:
        return None
    place = source.partition(" ")[2]
    return parse_places(place)[0].paragraf if place.startswith("§") else None


def _unwritten(ground: Ground) -> set[str]:
    """The addresses of the numbers the rule gives that nobody has written down: one line tells of them all."""
    slots = (ground.program.slots[slot] for slot in ground.program.result_slots.values())
    return {slot.key for slot in slots if slot.kind == "parameter" and isinstance(slot.expr, n.Unknown) and not slot.assumed}


def _results(answer: Answer, conditions: Conditions, unwritten: set[str], lang: str) -> Iterator[Line]:
    """The values the rule gives; in full with the values they are made of."""
    not_given = []
    ground = conditions.root.ground
    document = answer.document
    if answer.outcome is Outcome.NOT_FULFILLED and answer.evaluation.program.root is None:
        return
    for name, result in answer.results.items():
        node = ground.node(result.slot)
        gives = document.gir[name]
        said = pick(gives.tekst or node.text or spaced(name), gives.tekst_nn or node.text_nn, lang)
        if result.given is False:
            not_given.append(said)
            continue
        if node.key in unwritten:
            continue
        note = f"{word('oppgitt', lang)} {node.given}".strip() if node.given is not None else ""
        if not node.settled:
            note = join(sorted(word(why.value, lang).lower() for why in node.why), lang)
        yield Line(f"{said}: {result_words(result, lang)}", note)
        if conditions.full:
            yield from conditions.made_of(node, 1)
    if not_given:
        yield Line(f"{word('gis_ikke', lang)}: {'; '.join(not_given)}")


def _not_written(answer: Answer, ground: Ground, unwritten: set[str], lang: str) -> Iterator[Line]:
    """The numbers that the municipality sets, and nobody has written down for it."""
    if answer.outcome is Outcome.NOT_FULFILLED and answer.evaluation.program.root is None:
        return
    named = []
    for name, result in answer.results.items():
        node, gives = ground.node(result.slot), answer.document.gir[name]
        if node.key in unwritten and result.given is not False:
            named.append(pick(gives.tekst or node.text or spaced(name), gives.tekst_nn or node.text_nn, lang))
    if named:
        yield Line("; ".join(named))


def _readings(answer: Answer, ground: Ground, lang: str, full: bool) -> Iterator[Line]:
    for item in readings(answer):
        if not (item.used or full):
            continue
        others = "; ".join(pick(nb, nn, lang).rstrip(".") for nb, nn in item.others)
        if item.chosen:
            how = word("standard" if item.standard else "valgt", lang)
            note = f"{word('ellers', lang)}: {others}" if others else ""
            yield Line(f"{pick(item.says, item.says_nn, lang).rstrip('.')} ({how})", note)
        else:
            yield Line(f"{pick(item.text, item.text_nn, lang)}: {word('ikke_valgt', lang)}", others)
        if full and item.reasons:
            yield Line(pick(item.reasons, item.reasons_nn, lang), depth=1)


def _other_readings(answer: Answer, lang: str, full: bool) -> Iterator[Line]:
    """The readings that give another answer, and what it is; of the values only the first few unless all are wanted."""
    found = answer.depends_on_readings()
    for other in found.readings:
        otherwise = list(outcome_otherwise(answer, other.answer, lang))
        values = list(values_otherwise(answer, other.answer, lang))
        if len(values) > _FEW_VALUES and not full:
            values = [*values[:_FEW_VALUES], word("til", lang).format(len(values) - _FEW_VALUES)]
        yield Line(other.words(answer, lang), "; ".join((*otherwise, *values)))
    if found.readings and not found.all_tried:
        yield Line(word("flere_lesemåter", lang))


def limiting_words(answer: Answer, lang: str) -> Iterator[str]:
    """What limits an answer, a line for each: what is not modelled, known deviations, and other tenable readings."""
    for title_, lines in (
        (word("forbehold", lang), _reservations(answer, lang)),
        (word("avvik", lang), (Line(pick(item.text, item.text_nn, lang)) for item in deviations(answer))),
        (word("avhenger_av_lesemåte", lang), _other_readings(answer, lang, False)),
    ):
        for line in lines:
            yield f"{title_}: {line.text}" + (f" – {line.note}" if line.note else "")


def _parameters(answer: Answer, ground: Ground, lang: str) -> Iterator[Line]:
    for item in parameters(answer):
        name = pick(item.text, item.text_nn, lang) or label(ground.node(item.slot), lang)
        yield Line(f"{name}: {value_words(item.type, item.value, lang)}", cite(item.source, item.place, lang))


def _assumed(answer: Answer, ground: Ground, lang: str) -> Iterator[Line]:
    """The values that the answer rests on and nobody knows, only assumes."""
    for item in parameters(answer):
        if item.assumed:
            name = pick(item.text, item.text_nn, lang) or label(ground.node(item.slot), lang)
            yield Line(f"{name}: {value_words(item.type, item.value, lang)}", pick(item.assumed, item.assumed_nn, lang))


def _reservations(answer: Answer, lang: str) -> Iterator[Line]:
    for item in reservations(answer):
        note = [place_words(item.place, lang), "" if item.certain else word("kan_ha_betydning", lang)]
        yield Line(pick(item.text, item.text_nn, lang), " · ".join(part for part in note if part))
