"""Collecting faults: every fault of a document or a case is found before any is reported."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from attrs import Factory, define, evolve

from allocation.errors import Funn, TildelingFeil
from allocation.language.tree import Mapping, Path, Scalar, Sequence, Tree, position_of
from allocation.values.numbers import VerdiFeil

MAX_FAULTS = 100


@define
class Faults:
    """The faults found so far in one text.  ``tree`` gives the positions and ``text`` the lines, where there are any."""

    file: str | None = None
    tree: Tree | None = None
    text: str = ""
    found: list[Funn] = Factory(list)
    untold: int = 0

    def add(self, path: Path, message: str, help: str = "", *, at_key: bool = False, code: str = "") -> None:
        """Report a fault in the value at ``path`` (or in its key).  ``code`` says of what kind, within the kind of error."""
        if len(self.found) >= MAX_FAULTS:
            self.untold += 1
            return
        file, line, column = self.file, None, None
        if self.tree is not None:
            place = position_of(self.tree, path, of_key=at_key)
            file, line, column = place.file, place.line, place.column
        excerpt = self._excerpt(line, column) if line and column else ""
        self.found.append(Funn(message, help, file, line, column, path, excerpt, code))

    @property
    def from_text(self) -> bool:
        """Is it a text that a person wrote (YAML), and not data from a program?"""
        return self.tree is not None and not (self.file or "").lower().endswith(".json")

    def left_empty(self, path: Path) -> bool:
        """Was nothing written where a value should stand?  An explicit null, and None in data, say that there is none."""
        found = self.tree
        for part in path if self.from_text else ():
            if isinstance(found, Mapping):
                found = found.get(str(part))
            elif isinstance(found, Sequence) and isinstance(part, int):
                found = found.items[part]
        return self.from_text and isinstance(found, Scalar) and not found.text

    def suggest(self, name: object, known: Iterable[str]) -> str:
        """``mente du «alder»?``; nothing once there are so many faults that no more are told."""
        return "" if len(self.found) >= MAX_FAULTS else did_you_mean(str(name)[:80], known)

    def _excerpt(self, line: int, column: int) -> str:
        """The line with a caret under the fault, where it is short enough to be read."""
        lines = self.text.split("\n")
        line_text = lines[line - 1] if line <= len(lines) else ""
        fits = 0 < len(line_text) <= 200 and line_text.isprintable()
        return f"    {line_text}\n    {' ' * (column - 1)}^" if fits else ""

    def add_value(self, path: Path, fault: VerdiFeil) -> None:
        """Report a value that could not be read."""
        self.add(path, fault.finding.message, fault.finding.help, code="verdi")

    def stop(self, kind: type[TildelingFeil]) -> None:
        """Raise the faults found, in the order of the text, if there are any."""
        if self.found:
            self.found.sort(key=lambda fault: (fault.file or "", fault.line or 0, fault.column or 0))
            if self.untold:
                self.found.append(Funn(f"og {self.untold} feil til", "rett de første, og prøv igjen", self.file))
            raise kind([evolve(f, code=f"{kind.code}.{f.code}") if f.code else f for f in self.found])


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``mente du «alder»?``, or nothing where no known name is near."""
    spaced = "_".join(name.strip().split())[:80]
    by_lower = {item.lower(): item for item in known}
    near = get_close_matches(spaced.lower(), by_lower, n=2, cutoff=0.6)
    return f"mente du {' eller '.join(f'«{by_lower[item]}»' for item in near)}?" if near else ""


def shown(raw: object) -> str:
    """A value as a message shows it: short, on one line."""
    if isinstance(raw, str):
        text = " ".join(raw[:60].split())
        return f"«{text[:40]}{'…' if len(raw) > 40 else ''}»"
    if raw is None:
        return "ingenting"
    if isinstance(raw, bool):
        return "«ja»" if raw else "«nei»"
    if isinstance(raw, dict):
        return "en gruppe"
    if isinstance(raw, list | tuple):
        return "en liste"
    if isinstance(raw, int | float):
        text = "et svært stort tall" if isinstance(raw, int) and raw.bit_length() > 128 else str(raw).replace(".", ",")
        return text
    return "noe annet"
