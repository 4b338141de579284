"""What the writers of Python share: numbered inputs, lines of text, and constants kept out of the text."""

from __future__ import annotations

from allocation.language import nodes as n


class Writer:
    """Writes one function, line by line."""

    def __init__(self, program: n.Program) -> None:
        self.program = program
        self.lines: list[str] = []
        self.indent = 1
        self.temporaries = 0
        self.facts = {name: index for index, (name, _) in enumerate(program.facts)}
        self.fields = {t.name: {name: i for i, (name, _) in enumerate(t.fields)} for t in program.tables}
        self.tables = {t.name: index for index, t in enumerate(program.tables)}
        self.constants: dict[object, str] = {}

    def constant(self, value: object) -> str:
        """Numbers and truths as they are; a code is named, so that no text of a document becomes source."""
        if isinstance(value, int):
            return repr(value)
        return self.constants.setdefault(value, f"k{len(self.constants)}")

    def line(self, text: str) -> None:
        """One more line at the present depth."""
        self.lines.append("    " * self.indent + text)
