"""Puts the pages in a folder.  The folder is new or empty, or holds an earlier site: then the pages of that one go.

The list of pages is written first, so that a site whose making was interrupted is known for one, and can be made again.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from allocation.errors import FilFeil, Funn
from allocation.files import cannot_write, read_bytes, write_whole

LIST = ".tildeling-nettsted"
_FIRST = "Sidene som «tildeling nettsted» har laget her. De byttes ut neste gang."
_MAX_LIST = 16 << 20


def write(pages: Mapping[str, str], folder: Path) -> None:
    """Write every page.  Raises FilFeil where the folder holds something else, SkriveFeil or MaskinFeil where it cannot be
    written."""
    try:
        earlier = _earlier(folder)
        write_whole(folder / LIST, "\n".join([_FIRST, *sorted({*pages, *earlier}), ""]))
        for address, text in pages.items():
            target = folder / address
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, text)
        for name in earlier - pages.keys():
            _remove(folder, name)
        write_whole(folder / LIST, "\n".join([_FIRST, *sorted(pages), ""]))
    except OSError as error:
        raise cannot_write(folder, error) from None


def _earlier(folder: Path) -> set[str]:
    """The pages of an earlier site in the folder, which is made where it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    known = folder / LIST
    if known.is_file():
        return set(read_bytes(known, _MAX_LIST).decode("utf-8", "replace").splitlines()[1:])
    if any(folder.iterdir()):
        raise FilFeil(
            Funn(f"Mappen «{folder}» er ikke tom, og inneholder ikke et nettsted herfra.", "Velg en ny eller tom mappe.")
        )
    return set()


def _remove(folder: Path, name: str) -> None:
    """A page of the earlier site; the list is data, so a name never leads out of the folder."""
    page = folder / name
    if page.suffix in (".html", ".css") and page.resolve().is_relative_to(folder.resolve()):
        page.unlink(missing_ok=True)
