"""A letter as PDF/UA-1 and PDF/A-2a, by typst (extra ``brev``), with the font that typst ships.

The letter goes to typst as JSON, so a text is text and never markup; the template reads no file and fetches nothing.
"""

from __future__ import annotations

import json
from importlib.resources import as_file, files

from allocation.errors import Funn, MaskinFeil
from allocation.extras import install
from allocation.letters.letter import Letter
from allocation.letters.phrases import phrase


def pdf(letter: Letter) -> bytes:
    """The file.  Raises MaskinFeil where typst is not installed."""
    try:
        import typst
    except ImportError:
        raise MaskinFeil(Funn("PDF trenger typst, som ikke er installert.", install("brev"))) from None
    with as_file(files("allocation.letters").joinpath("letter.typ")) as template:
        made: bytes = typst.compile(
            template,
            root=template.parent,
            ignore_system_fonts=True,
            sys_inputs={"brev": json.dumps(_data(letter), ensure_ascii=False)},
            pdf_standards=["ua-1", "a-2a"],
        )
    return made


def _data(letter: Letter) -> dict[str, object]:
    lang = letter.lang
    opening = [part for part in letter.parts[:1] if not part.heading]
    parts = [
        {
            "overskrift": part.heading,
            "blokker": [
                {"liste": passage.listed, "linjer": [letter.shown(line) for line in passage.lines]} for passage in part.passages
            ],
        }
        for part in letter.parts
    ]
    return {
        "sprak": lang,
        "tittel": letter.title,
        "dag": [letter.day.year, letter.day.month, letter.day.day],
        "utkast": phrase("utkast", lang) if letter.draft else "",
        "mangler_tittel": phrase("utkast_mangler", lang),
        "mangler": [lack.words for lack in letter.lacks],
        "merk_tittel": phrase("utkast_merk", lang),
        "merk": list(letter.notes) if letter.draft else [],
        "side": phrase("side", lang),
        "fot": "" if letter.receipt is None else phrase("kvittering", lang, letter.receipt[:12]),
        "hode": parts[: len(opening)],
        "seksjoner": parts[len(opening) :],
    }
