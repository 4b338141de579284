"""The two languages that everything is told in, by their BCP 47 tags."""

from __future__ import annotations

import re
from typing import Final, Literal

from allocation.errors import ArgumentFeil, Funn

LANGUAGES: Final = ("nb", "nn")
Language = Literal["nb", "nn"]
_TAG = re.compile(r"(nb|nn)(-latn)?(-(no|sj))?")


def language(tag: str) -> Language:
    """``nb`` or ``nn`` for a tag such as ``nb``, ``nn-NO`` or ``NN``.  Raises ArgumentFeil for every other language."""
    found = _TAG.fullmatch(tag.strip().replace("_", "-").lower()) if isinstance(tag, str) else None
    if found is None:
        message = f"Språket «{str(tag)[:40]}» finnes ikke her."
        raise ArgumentFeil(Funn(message, "Skriv nb (bokmål) eller nn (nynorsk); nb-NO og nn-NO går også."))
    return "nn" if found.group(1) == "nn" else "nb"
