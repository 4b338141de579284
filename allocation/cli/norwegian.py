"""A command-line parser in Norwegian on top of argparse: headings, errors and «mente du» in Norwegian, and ASCII spellings."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

from allocation.errors import Funn
from allocation.files import STDIN

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})
_TRANSLATIONS = (
    (r"argument (?P<name>[^:]+): expected one argument", "Valget {name} mangler en verdi."),
    (r"argument (?P<name>[^:]+): expected at least one argument", "{name} mangler; skriv minst én."),
    (r"the following arguments are required: (?P<name>.+)", "Dette mangler: {name}."),
    (
        r"argument (?P<name>[^:]+): invalid choice: (?P<value>'[^']*').*choose from (?P<all>.+)\)",
        "{name} kan ikke være {value}. Velg {all}.",
    ),
    (r"ambiguous option: (?P<name>\S+) could match (?P<all>.+)", "Valget {name} kan bety flere: {all}."),
    (r"argument (?P<name>[^:]+): ignored explicit argument (?P<value>.+)", "Valget {name} tar ingen verdi."),
)


def ascii_words(text: str) -> str:
    """The ASCII spelling: spør → spor, bevisføring → bevisforing."""
    return text.lower().translate(_LETTERS)


def nearest(written: str, known: Iterable[str]) -> str:
    """«Mente du …?», or nothing."""
    near = get_close_matches(written, list(known), 2, 0.5)
    return f"Mente du {' eller '.join(near)}?" if near else ""


class UsageFault(Exception):
    """The command was written wrongly."""

    def __init__(self, message: str, help: str = "") -> None:
        self.finding = Funn(message, help, code="bruk")
        super().__init__(f"{message}\n    → {help}" if help else message)


def _quoted(said: str) -> str:
    """``'a', 'b'`` as «a» eller «b»."""
    names = re.findall(r"'([^']*)'", said)
    return " eller ".join(filter(None, (", ".join(f"«{name}»" for name in names[:-1]), f"«{names[-1]}»"))) if names else said


class _Argparse(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        for pattern, norwegian in _TRANSLATIONS:
            if match := re.match(pattern, message):
                words = {
                    name: _quoted(said.partition("/")[0] if name == "name" else said) for name, said in match.groupdict().items()
                }
                raise UsageFault(norwegian.format(**words), f"Se tildeling {self.prog} --help.")
        raise UsageFault(message, f"Se tildeling {self.prog} --help.")


class Parser:
    """The arguments and options of one command."""

    def __init__(self, command: str, text: str, example: str) -> None:
        self.command = command
        self.text = text
        self.example = example
        self.parser = _Argparse(prog=command, add_help=False, allow_abbrev=False)
        self.arguments: list[tuple[str, str]] = []
        self.options: list[tuple[str, str]] = []
        self.names: list[str] = []
        self.refused: dict[str, tuple[str, str]] = {}
        self.option("--help", "vis denne hjelpen", flag=True)

    def argument(self, name: str, text: str, *, many: bool = False, optional: bool = False) -> None:
        """A positional argument; its value is stored under its lower-case name."""
        count = "*" if many and optional else "+" if many else "?" if optional else None
        self.parser.add_argument(ascii_words(name), metavar=name, nargs=count)
        shown = f"{name}…" if many else name
        self.arguments.append((f"[{shown}]" if optional else shown, text))

    def option(
        self,
        name: str,
        text: str,
        *,
        value: str = "",
        default: Any = None,
        many: bool = False,
        flag: bool = False,
        choices: Sequence[str] | None = None,
        read: Callable[[str], object] = str,
    ) -> None:
        """An option; answers to its ASCII spelling too, and is stored under that, as ``read`` makes of it."""
        spellings = list(dict.fromkeys((name, ascii_words(name))))
        if name == "--help":
            spellings += ["-h", "--hjelp"]
        key = ascii_words(name).lstrip("-").replace("-", "_")
        if flag:
            self.parser.add_argument(*spellings, dest=key, action="store_true")
        elif many:
            self.parser.add_argument(*spellings, dest=key, action="append", default=[], metavar=value or "VERDI")
        else:
            shown = value or "VERDI"
            self.parser.add_argument(*spellings, dest=key, default=default, choices=choices, metavar=shown, type=read)
        shown = name if flag else f"{name} {'|'.join(choices) if choices else value or 'VERDI'}"
        note = " (kan gjentas)" if many else f" (vanligvis {default})" if default else ""
        self.options.append((shown, text + note))
        self.names.append(name)

    def refuse(self, name: str, message: str, help: str) -> None:
        """An option that belongs to other commands, and why it is refused here."""
        self.refused[name] = message, help

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """Read the words; prints help and stops when asked.  Raises UsageFault."""
        if any(word in ("-h", "--help", "--hjelp") for word in words):
            print(self.help())
            sys.exit(0)
        if list(words).count(STDIN) > 1:
            raise UsageFault("Bare én fil kan leses fra standard inn.", f"Skriv {STDIN} ett sted, og navnet på filen ellers.")
        found, unknown = self.parser.parse_known_args(words)
        if unknown:
            head = unknown[0].partition("=")[0]
            if head in self.refused:
                raise UsageFault(*self.refused[head])
            if head.startswith("-"):
                raise UsageFault(
                    f"Valget {head} finnes ikke.", nearest(head, self.names) or f"Se tildeling {self.command} --help."
                )
            raise UsageFault(f"«{unknown[0]}» er for mye.", f"Se tildeling {self.command} --help.")
        return found

    def help(self) -> str:
        """The help text, with an example."""
        usage = " ".join(["tildeling", self.command, *(shown for shown, _ in self.arguments), "[VALG]"])
        rows = [*self.arguments, *self.options]
        width = max(len(shown) for shown, _ in rows)
        lines = [f"{self.text[0].upper()}{self.text[1:]}.", "", f"Bruk: {usage}", ""]
        lines += [f"  {shown:<{width}}  {text}" for shown, text in rows]
        return "\n".join([*lines, "", "Eksempel:", *(f"  {line}" for line in self.example.splitlines())])
