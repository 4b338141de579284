"""Reads the body of a section in Lovdata's Markdown form: paragraphs, lists, and notes in italics → ledd, notes, footnotes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from allocation.quality.archive import Ledd, normalised
from allocation.quality.lovdata_notes import is_note
from allocation.quality.sentences import split_sentences

_FOOTNOTE = re.compile(r"^(\d{1,2}) (?=\S)")
_FOOTNOTE_MARK = re.compile(r"(\S+) (\d{1,2})(?= [a-zæøå,.;)]|$)")
_COUNTED = frozenset(
    ("nr.", "nr", "§", "§§", "kapittel", "kap.", "ledd", "punktum", "bokstav", "artikkel", "pr.", "pr", "del", "og", "til")
)
_LEFT_OUT = re.compile(r"[–\- ]+\d{0,2}")
_LEDD_NUMBER = re.compile(r"^\(\d{1,2}\) ")


@frozen
class Body:
    """A section's text, taken apart."""

    ledd: tuple[Ledd, ...]
    notes: tuple[str, ...]
    footnotes: tuple[str, ...]


def read_body(lines: Iterable[str]) -> Body:
    """Take the lines under a section's heading apart."""
    ledd: list[tuple[str, tuple[str, ...]]] = []
    notes: list[str] = []
    for block in _blocks(lines):
        if block[0].startswith("*"):
            notes += _note_lines(block)
        elif block[0].startswith("- "):
            lead, items = ledd.pop() if ledd else ("", ())
            more = tuple(item.removeprefix("- ").strip() for item in block)
            ledd.append((f"{lead} {' '.join(more)}", (*items, *more)))
        else:
            text = " ".join(block)
            if _LEFT_OUT.fullmatch(text):
                continue
            if ledd and text[0].islower():
                lead, items = ledd.pop()
                ledd.append((f"{lead} {text}", items))
            else:
                ledd.append((text, ()))
    footnotes = tuple(normalised(note) for note in notes if not is_note(note))
    marks = {found[1] for note in footnotes if (found := _FOOTNOTE.match(note))}
    return Body(
        tuple(_ledd(text, items, marks) for text, items in ledd),
        tuple(normalised(note) for note in notes if is_note(note)),
        footnotes,
    )


def _blocks(lines: Iterable[str]) -> Iterator[list[str]]:
    """Groups of lines between empty ones; a list that follows its introduction directly is a group of its own."""
    block: list[str] = []
    for line in (*lines, ""):
        line = line.strip()
        starts_list = line.startswith("- ") and block and not block[0].startswith("- ")
        if (not line or starts_list) and block:
            yield block
            block = []
        if line:
            if block and block[0].startswith("- ") and not line.startswith("- "):
                block[-1] += f" {line}"
            else:
                block.append(line)


def _note_lines(block: list[str]) -> list[str]:
    """The notes in an italic block: a line that starts with a number is a footnote, other lines continue the one before."""
    found: list[str] = []
    for line in block:
        text = line.strip("*").strip()
        if found and not _FOOTNOTE.match(text):
            found[-1] += f" {text}"
        elif text:
            found.append(text)
    return found


def _ledd(text: str, items: tuple[str, ...], marks: set[str]) -> Ledd:
    text = _LEDD_NUMBER.sub("", normalised(_FOOTNOTE_MARK.sub(lambda found: _without_mark(found, marks), text)))
    if not items:
        return Ledd(split_sentences(text))
    head = normalised(items[0])
    before, _, listed = text.partition(head)
    sentences = split_sentences(before)
    last = f"{sentences[-1] if sentences else ''} {head}{listed}".strip()
    return Ledd((*sentences[:-1], *_closing(last, items)), tuple(normalised(item) for item in items))


def _without_mark(found: re.Match[str], marks: set[str]) -> str:
    """A word without the footnote's number after it; a number that the word counts is no mark."""
    is_mark = found[2] in marks and found[1].lower() not in _COUNTED and not found[1][-1].isdigit()
    return found[1] if is_mark else found[0]


def _closing(last: str, items: tuple[str, ...]) -> tuple[str, ...]:
    """The punktum with the list in it, and those that follow after its end."""
    end = normalised(items[-1])
    head, found, rest = last.rpartition(end)
    after = split_sentences(rest.strip())
    if not found or not after:
        return (last,)
    return (f"{head}{end} {after[0]}", *after[1:])
