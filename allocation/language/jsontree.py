"""JSON text into the same tree as YAML.  Numbers, true, false and null are written as the rule language writes them.

JSON has one spelling of a decimal number, so ``0.75`` becomes the text ``0,75`` here; ``true`` becomes ``ja``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NoReturn

from attrs import Factory, define

from allocation.errors import Funn, YamlFeil
from allocation.language.tree import Mapping, Position, Scalar, Sequence, Tree
from allocation.language.yamlbuild import character_fault

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[{]|-?\d[^\s,\]}]*|true|false|null', re.DOTALL)
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)


class _Number(str):
    """A number as written, so that it is not taken for a quoted text."""


@define
class _Pairs:
    """An object as JSON wrote it, duplicates and all."""

    pairs: list[tuple[str, object]]


@define
class _Converter:
    file: str
    max_nodes: int
    places: Iterator[Position]
    nodes: int = 0
    faults: list[Funn] = Factory(list)

    def tree(self, value: object) -> Tree:
        """Convert one value; the depth was measured before, so recursion is safe."""
        self.nodes += 1
        if self.nodes > self.max_nodes:
            _refuse(f"filen har flere enn {self.max_nodes} verdier", "del innholdet på flere filer", self.file)
        position = next(self.places)
        if isinstance(value, _Pairs):
            return Mapping(tuple(self._entries(value)), position)
        if isinstance(value, list):
            return Sequence(tuple(self.tree(item) for item in value), position)
        if isinstance(value, _Number):
            return Scalar(str(value).replace(".", ","), False, position)
        if isinstance(value, str):
            self._check(value, position)
            return Scalar(value, True, position)
        return Scalar("null" if value is None else "ja" if value is True else "nei", False, position)

    def _entries(self, value: _Pairs) -> list[tuple[Scalar, Tree]]:
        entries: dict[str, tuple[Scalar, Tree]] = {}
        for key, item in value.pairs:
            position = next(self.places)
            self._check(key, position)
            if key in entries:
                self._fault(f"nøkkelen «{key}» står to ganger", "fjern den ene", position)
            entries.setdefault(key, (Scalar(key, True, position), self.tree(item)))
        return list(entries.values())

    def _check(self, text: str, position: Position) -> None:
        if bad := character_fault(text):
            self._fault(f"teksten har et tegn som ikke er tillatt (U+{ord(bad[0]):04X})", "fjern tegnet", position)

    def _fault(self, message: str, help: str, position: Position) -> None:
        self.faults.append(Funn(message, help, self.file, position.line, position.column))


def read_json(text: str, file: str, *, max_depth: int, max_nodes: int) -> Tree:
    """Read one JSON value, or raise `YamlFeil`."""
    _refuse_depth(text, file, max_depth)

    def not_a_number(name: str) -> NoReturn:
        _refuse(f"{name} er ikke et tall", "skriv et tall, eller null der verdien er ukjent", file)

    try:
        value: object = json.loads(
            text,
            object_pairs_hook=_Pairs,
            parse_int=_Number,
            parse_float=_Number,
            parse_constant=not_a_number,
        )
    except json.JSONDecodeError as error:
        if not text.strip():
            _refuse("dokumentet er tomt", "skriv innholdet, eller fjern filen", file)
        help = "se på komma, anførselstegn og klammer her"
        raise YamlFeil(Funn("teksten er ikke gyldig JSON", help, file, error.lineno, error.colno)) from None
    except RecursionError:
        _refuse(f"innholdet er nøstet dypere enn {max_depth} nivåer", "gjør strukturen flatere", file)
    converter = _Converter(file, max_nodes, _places(text, file))
    tree = converter.tree(value)
    if converter.faults:
        raise YamlFeil(converter.faults[:50])
    if value is None:
        _refuse("dokumentet er tomt", "skriv innholdet, eller fjern filen", file)
    return tree


def _places(text: str, file: str) -> Iterator[Position]:
    """Where each value and each key begins, in the order of the text; the text is known to be JSON."""
    line, start = 1, 0
    for found in _TOKEN.finditer(text):
        newlines = text.count("\n", start, found.start())
        if newlines:
            line += newlines
        start = found.start()
        yield Position(file, line, start - text.rfind("\n", 0, start))


def _refuse_depth(text: str, file: str, max_depth: int) -> None:
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        sign = found[0]
        depth += (sign in "[{") - (sign in "]}")
        if depth > max_depth:
            line = text.count("\n", 0, found.start()) + 1
            column = found.start() - text.rfind("\n", 0, found.start())
            message = f"innholdet er nøstet dypere enn {max_depth} nivåer"
            raise YamlFeil(Funn(message, "gjør strukturen flatere", file, line, column))


def _refuse(message: str, help: str, file: str) -> NoReturn:
    raise YamlFeil(Funn(message, help, file))
