"""What to write to get an optional package.  tildeling is on no package index: it is installed from its own folder."""

from __future__ import annotations


def install(extra: str) -> str:
    """The mend for a package that is not installed; ``extra`` is the least that brings it."""
    return f"Skriv, i mappen med tildeling: pip install '.[alt]' (eller bare det som trengs her: pip install '.[{extra}]')"
