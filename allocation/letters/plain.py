"""A letter as plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from allocation.letters.letter import Letter, Part
from allocation.letters.phrases import phrase

WIDTH = 80


def text(letter: Letter, width: int = WIDTH) -> str:
    """The letter; a draft says so first and last, with what is lacking."""
    lang = letter.lang
    blocks = []
    if letter.draft:
        blocks.append("\n".join(_draft(letter, width)))
    opening = [part for part in letter.parts[:1] if not part.heading]
    blocks += ["\n".join(_lines(letter, part, width)) for part in opening]
    blocks.append(letter.title.upper())
    blocks += ["\n".join(_lines(letter, part, width)) for part in letter.parts[len(opening) :]]
    if letter.draft:
        blocks.append(phrase("utkast", lang).upper())
    return "\n\n".join(blocks)


def _draft(letter: Letter, width: int) -> Iterator[str]:
    yield phrase("utkast_mangler", letter.lang)
    for lack in letter.lacks:
        yield from _wrapped(lack.words, width, "– ")
    if letter.notes:
        yield phrase("utkast_merk", letter.lang)
        for note in letter.notes:
            yield from _wrapped(note, width, "– ")


def _lines(letter: Letter, part: Part, width: int) -> Iterator[str]:
    if part.heading:
        yield part.heading
    for passage in part.passages:
        for line in passage.lines:
            yield from _wrapped(letter.shown(line), width, "– " if passage.listed else "")


def _wrapped(said: str, width: int, mark: str) -> list[str]:
    return textwrap.wrap(said, width, initial_indent=mark, subsequent_indent=" " * len(mark), break_long_words=False)
