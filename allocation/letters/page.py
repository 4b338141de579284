"""A letter as one HTML page: no script, nothing fetched, headings and lists as such, readable by a screen reader and on paper."""

from __future__ import annotations

from html import escape
from importlib.resources import files

from allocation.letters.letter import Letter, Part, Passage
from allocation.letters.phrases import phrase


def html(letter: Letter) -> str:
    """The page.  A draft says so at the top of every page on paper, and tells first what is lacking."""
    lang = letter.lang
    style = files("allocation.letters").joinpath("letter.css").read_text(encoding="utf-8")
    head = [
        "<!doctype html>",
        f'<html lang="{lang}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{escape(_title(letter))}</title>",
        f"<style>\n{style}</style>",
        "</head>",
        '<body class="utkast">' if letter.draft else "<body>",
    ]
    top = _draft(letter) if letter.draft else []
    opening = [part for part in letter.parts[:1] if not part.heading]
    rest = letter.parts[len(opening) :]
    body = [line for part in opening for line in _part(letter, part)]
    body.append(f"<h1>{escape(letter.title)}</h1>")
    body += [line for part in rest for line in _part(letter, part)]
    return "\n".join([*head, *top, "<main>", *body, "</main>", *_foot(letter), "</body>", "</html>", ""])


def _title(letter: Letter) -> str:
    return f"{phrase('utkast', letter.lang)}: {letter.title}" if letter.draft else letter.title


def _draft(letter: Letter) -> list[str]:
    lang = letter.lang
    lines = [f'<p class="merke" aria-hidden="true">{escape(phrase("utkast", lang))}</p>']
    title = escape(phrase("utkast_mangler", lang))
    lines += ['<aside aria-labelledby="mangler">', f'<p class="tittel" id="mangler">{title}</p>', "<ul>"]
    lines += [f"<li>{escape(lack.words)}</li>" for lack in letter.lacks]
    lines.append("</ul>")
    if letter.notes:
        lines += [f'<p class="tittel">{escape(phrase("utkast_merk", lang))}</p>', "<ul>"]
        lines += [f"<li>{escape(note)}</li>" for note in letter.notes]
        lines.append("</ul>")
    return [*lines, "</aside>"]


def _part(letter: Letter, part: Part) -> list[str]:
    heading = [f"<h2>{escape(part.heading)}</h2>"] if part.heading else []
    return [
        f'<section id="{escape(part.id)}">' if part.heading else f'<section id="{escape(part.id)}" class="hode">',
        *heading,
        *(line for passage in part.passages for line in _passage(letter, passage)),
        "</section>",
    ]


def _passage(letter: Letter, passage: Passage) -> list[str]:
    if not passage.listed:
        return [f"<p>{escape(letter.shown(line))}</p>" for line in passage.lines]
    return ["<ul>", *(f"<li>{escape(letter.shown(line))}</li>" for line in passage.lines), "</ul>"]


def _foot(letter: Letter) -> list[str]:
    if letter.receipt is None:
        return []
    return [f"<footer><p>{escape(phrase('kvittering', letter.lang, letter.receipt[:12]))}</p></footer>"]
