"""Places in the law in words; the law is said where it is not the first that the document rests on."""

from __future__ import annotations

from collections.abc import Sequence

from allocation.answers.citing import cited
from allocation.answers.words import law_short, place_words
from allocation.language.document import Hjemmel


def place(sted: str | None, grounds: Sequence[Hjemmel] = (), first: str = "", lang: str = "nb") -> str:
    """The place in words.  ``grounds``: the provisions it may lie in; ``first``: the law that need not be said."""
    if not sted:
        return ""
    written = "; ".join(f"{hjemmel.lov} {hjemmel.sted}" if hjemmel.sted else hjemmel.lov for hjemmel in grounds)
    return unbroken(cited(written, sted, lang, known=first or _law(grounds)))


def places(sted: str | None, own: Sequence[Hjemmel], grounds: Sequence[Hjemmel], lang: str = "nb") -> tuple[str, ...]:
    """Where a part stands: its place, in the provisions that it names itself or in those of the document."""
    if sted:
        return (place(sted, own or grounds, _law(grounds), lang),)
    return tuple(source_words(hjemmel, lang) for hjemmel in own)


def source_words(hjemmel: Hjemmel, lang: str = "nb") -> str:
    """``pbrl. § 2-1 d``."""
    return unbroken(f"{law_short(hjemmel.lov, lang)} {place_words(hjemmel.sted or '', lang)}".strip())


def unbroken(text: str) -> str:
    """No line ends between § and its number."""
    return text.replace("§ ", "§\u00a0")


def _law(grounds: Sequence[Hjemmel]) -> str:
    return grounds[0].lov if grounds else ""
