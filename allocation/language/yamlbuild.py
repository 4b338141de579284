"""Builds a tree from ruamel.yaml's event stream with a stack of our own: nothing here recurses over the input."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import Factory, define

from allocation.errors import Funn, YamlFeil
from allocation.language.tree import Mapping, Position, Scalar, Sequence, Tree, is_null

if TYPE_CHECKING:
    from ruamel.yaml.error import StringMark

Event = Any  # ruamel.yaml's events have no common type for their fields
MAX_FAULTS = 50

# Control characters, other line ends, surrogates, text-direction overrides and non-characters.
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]")


def character_fault(text: str) -> re.Match[str] | None:
    """Find a character that no text may hold, whether written directly or as an escape.  Tabs are not counted."""
    return next((found for found in FORBIDDEN.finditer(text) if found[0] != "\t"), None)


@define
class Faults:
    """The faults found so far in one text."""

    file: str
    text: str
    found: list[Funn] = Factory(list)
    lines: list[str] = Factory(list)

    def add(self, message: str, help: str, line: int, column: int) -> None:
        if len(self.found) < MAX_FAULTS:
            self.found.append(Funn(message, help, self.file, line, column, (), self._excerpt(line, column)))

    def _excerpt(self, line: int, column: int) -> str:
        """Return the line with a caret under the fault, where the line is short enough to be read."""
        self.lines = self.lines or self.text.split("\n")
        shown = self.lines[line - 1].replace("\t", " ") if line <= len(self.lines) else ""
        return f"    {shown}\n    {' ' * (column - 1)}^" if shown and len(shown) <= 200 and shown.isprintable() else ""

    def stop(self) -> None:
        if self.found:
            raise YamlFeil(sorted(self.found, key=lambda fault: (fault.line or 0, fault.column or 0)))


# What ruamel.yaml says, by how it begins, and what we say instead.
_PROBLEMS = (
    (
        "mapping values are not allowed",
        "et kolon står der det ikke kan stå",
        "sett teksten i anførselstegn, eller se på innrykket",
    ),
    ("found unexpected end of stream", "et anførselstegn lukkes ikke", "lukk anførselstegnet"),
    ("expected <block end>", "innrykket stemmer ikke med linjene over", "la nøkler på samme nivå ha samme innrykk"),
    ("expected ',' or '}'", "en { lukkes ikke, eller et komma mangler", "lukk med }, eller sett komma mellom leddene"),
    ("expected ',' or ']'", "en [ lukkes ikke, eller et komma mangler", "lukk med ], eller sett komma mellom leddene"),
    ("could not find expected ':'", "en nøkkel mangler kolon", "skriv nøkkel: verdi"),
    (
        "expected the node content",
        "en verdi mangler eller begynner med et tegn den ikke kan begynne med",
        "sett verdien i anførselstegn",
    ),
    ("expected '<document start>'", "det står mer etter at dokumentet er slutt", "se på innrykket, eller fjern resten"),
    ("found character", "verdien begynner med et tegn den ikke kan begynne med", "sett verdien i anførselstegn"),
    ("found unknown escape", "ukjent tegn etter omvendt skråstrek", "bruk enkle anførselstegn, eller skriv \\\\"),
    ("sequence entries are not allowed", "en strek står der det ikke kan stå", "sett hvert listeledd på egen linje"),
    ("mapping keys are not allowed", "en nøkkel står der den ikke kan stå", "se på innrykket"),
)


def read_events(text: str, faults: Faults) -> Iterator[Event]:
    """Yield the parser's events; a fault of its own ends the stream and is reported with the others."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError

    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except YamlFeil:
        raise
    except MarkedYAMLError as error:
        problem = (error.problem or "").lower()
        unclosed = problem.startswith("found unexpected end")
        mark = (error.context_mark if unclosed else None) or error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        for start, message, help in _PROBLEMS:
            if problem.startswith(start):
                faults.add(message, help, line, column)
                return
        faults.add("teksten er ikke gyldig YAML", "se på innrykk, kolon og anførselstegn her", line, column)
    except Exception:  # escapes such as \UFFFFFFFF make the parser fail with errors that are not its own
        faults.add("teksten kan ikke leses som YAML", "se etter omvendte skråstreker i anførselstegn", 1, 1)


@define
class _Frame:
    """A mapping or sequence under construction."""

    is_mapping: bool
    flow: bool
    position: Position
    entries: list[tuple[Scalar, Tree]] = Factory(list)
    items: list[Tree] = Factory(list)
    seen: dict[str, int] = Factory(dict)
    key: Scalar | None = None
    key_end: int = 0
    last: Scalar | None = None
    last_end: int = -1

    def finished(self) -> Tree:
        return Mapping(tuple(self.entries), self.position) if self.is_mapping else Sequence(tuple(self.items), self.position)


_INTEGER = re.compile(r"[-+]?[0-9][0-9 ]*")


@define
class Builder:
    """Builds the tree from events with a stack of frames."""

    faults: Faults
    max_depth: int
    max_nodes: int
    root: Tree | None = None
    stack: list[_Frame] = Factory(list)
    documents: int = 0
    nodes: int = 0

    def take(self, event: Event) -> None:
        kind = type(event).__name__
        mark = event.start_mark
        if kind == "DocumentStartEvent":
            self.documents += 1
            if self.documents > 1:
                self._fault(mark, "filen har flere dokumenter", "la hver fil ha ett dokument; fjern linjen ---")
                self.faults.stop()
        elif kind in ("MappingStartEvent", "SequenceStartEvent"):
            self._refuse_extras(event)
            self._count(mark)
            if len(self.stack) >= self.max_depth:
                self._fault(mark, f"innholdet er nøstet dypere enn {self.max_depth} nivåer", "gjør strukturen flatere")
                self.faults.stop()
            self.stack.append(_Frame(kind == "MappingStartEvent", bool(event.flow_style), self._position(mark)))
        elif kind in ("MappingEndEvent", "SequenceEndEvent"):
            frame = self.stack.pop()
            self._add(frame.finished(), event)
        elif kind == "ScalarEvent":
            self._refuse_extras(event)
            self._count(mark)
            self._add(self._scalar(event), event)
        elif kind == "AliasEvent":
            self._fault(mark, "alias (*navn) er ikke tillatt", "skriv verdien ut")
            self._add(Scalar("", True, self._position(mark)), event)

    def _scalar(self, event: Event) -> Scalar:
        if bad := character_fault(event.value):
            self._fault(event.start_mark, f"teksten har et tegn som ikke er tillatt (U+{ord(bad[0]):04X})", "fjern tegnet")
        return Scalar(event.value, event.style is not None and event.style != "", self._position(event.start_mark))

    def _count(self, mark: StringMark) -> None:
        self.nodes += 1
        if self.nodes > self.max_nodes:
            self._fault(mark, f"filen har flere enn {self.max_nodes} verdier", "del innholdet på flere filer")
            self.faults.stop()

    def _add(self, tree: Tree, event: Event) -> None:
        """Put a finished node where it belongs: the root, a list, or a mapping's next key or value."""
        if not self.stack:
            self.root = None if self.documents == 1 and is_null(tree) else tree
            return
        frame = self.stack[-1]
        end = event.end_mark.index
        if not frame.is_mapping:
            if frame.flow and self._is_split_number(frame, tree) and event.start_mark.index == frame.last_end + 1:
                self._split_number(frame, tree)
            frame.items.append(tree)
            frame.last, frame.last_end = (tree if isinstance(tree, Scalar) else None), end
        elif frame.key is None:
            frame.key, frame.key_end = self._key(tree), end
        else:
            self._entry(frame, frame.key, tree, event)
            frame.last = tree if isinstance(tree, Scalar) else None
            frame.key = None

    def _key(self, tree: Tree) -> Scalar:
        if not isinstance(tree, Scalar):
            self._fault_at(tree.position, "en nøkkel må være tekst", "skriv nøkkelen som ett ord")
            return Scalar("", True, tree.position)
        if tree.text == "" and not tree.quoted:
            self._fault_at(tree.position, "nøkkelen er tom", "skriv et navn foran kolon")
        elif any(unicodedata.category(sign) in ("Cf", "Cc") for sign in tree.text):
            self._fault_at(tree.position, "nøkkelen har usynlige tegn", "skriv nøkkelen på nytt")
        return tree

    def _entry(self, frame: _Frame, key: Scalar, value: Tree, event: Event) -> None:
        """Add a key and value, unless a split number made it, the colon is missing, or the key stands twice."""
        without_colon = frame.flow and is_null(value) and event.end_mark.index == frame.key_end
        if without_colon and self._is_split_number(frame, key):
            self._split_number(frame, key)
        elif without_colon:
            help = "skriv nøkkel: verdi, med mellomrom etter kolon"
            if " " in key.text or key.text[:1].isdigit():  # the rest of a sentence that a comma has split
                help = "skriv hele setningen i anførselstegn, for et komma deler teksten her"
            self._fault_at(key.position, f"«{key.text}» mangler kolon og verdi", help)
        elif key.text in frame.seen:
            self._fault_at(
                key.position,
                f"nøkkelen «{key.text}» står to ganger, først i linje {frame.seen[key.text]}",
                "fjern den ene",
            )
        else:
            frame.seen[key.text] = key.position.line or 0
            frame.entries.append((key, value))

    @staticmethod
    def _is_split_number(frame: _Frame, after: Tree) -> bool:
        before = frame.last
        if before is None or before.quoted or not isinstance(after, Scalar) or after.quoted:
            return False
        return bool(_INTEGER.fullmatch(before.text) and after.text[:1].isdigit())

    def _split_number(self, frame: _Frame, after: Tree) -> None:
        before = frame.last
        if before is None or not isinstance(after, Scalar):
            return
        digits = re.match(r"[0-9]+", after.text)
        number = f"{before.text},{digits[0] if digits else ''}"
        help = f'skriv "{number}" i anførselstegn'
        if not frame.is_mapping:
            help += ", eller sett mellomrom etter komma om det er to tall"
        self._fault_at(before.position, f"desimaltallet {number} deles i to av YAML", help)

    def _refuse_extras(self, event: Event) -> None:
        if event.anchor is not None:
            self._fault(event.start_mark, f"anker (&{event.anchor}) er ikke tillatt", "skriv verdien ut der den brukes")
        if event.tag is not None:
            self._fault(event.start_mark, "YAML-merke (!) er ikke tillatt", "fjern merket, eller sett teksten i anførselstegn")

    def _position(self, mark: StringMark) -> Position:
        return Position(self.faults.file, mark.line + 1, mark.column + 1)

    def _fault(self, mark: StringMark, message: str, help: str) -> None:
        self.faults.add(message, help, mark.line + 1, mark.column + 1)

    def _fault_at(self, position: Position, message: str, help: str) -> None:
        self.faults.add(message, help, position.line or 1, position.column or 1)
