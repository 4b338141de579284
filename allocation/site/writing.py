"""Puts the pages in a folder.  The folder is new or empty, or holds an earlier site: then the pages of that one go first."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from allocation.errors import FilFeil, Funn

LIST = ".tildeling-nettsted"
_FIRST = "Sidene som «tildeling nettsted» har laget her. De byttes ut neste gang."


def write(pages: Mapping[str, str], folder: Path) -> None:
    """Write every page.  Raises FilFeil where the folder holds something else, or cannot be written."""
    try:
        _make_room(folder)
        for address, text in pages.items():
            target = folder / address
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode("utf-8"))
        (folder / LIST).write_bytes("\n".join([_FIRST, *sorted(pages), ""]).encode("utf-8"))
    except OSError as error:
        raise FilFeil(Funn(f"Kan ikke skrive i {folder}: {error.strerror}.", "Velg en annen mappe.")) from None


def _make_room(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    known = folder / LIST
    if known.is_file():
        for name in known.read_text(encoding="utf-8").splitlines()[1:]:
            page = folder / name
            if page.suffix in (".html", ".css") and page.resolve().is_relative_to(folder.resolve()):
                page.unlink(missing_ok=True)
    elif any(folder.iterdir()):
        raise FilFeil(
            Funn(f"Mappen «{folder}» er ikke tom, og inneholder ikke et nettsted herfra.", "Velg en ny eller tom mappe.")
        )
