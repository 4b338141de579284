"""Texts that name a parameter, ``{stort_timetall}``: the sentence takes its number from the parameter as it is on the day.

``{navn}`` is the number with its unit in words, ``{navn:tall}`` the digits alone.  The name is one of the document's own
parameters, or one that ``bruk`` names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from allocation.language.document import Part, RuleDocument
from allocation.language.walk import TEXTS

_HOLE = re.compile(r"\{([^\W\d]\w*)(:tall)?\}")
Say = Callable[[str, str, bool], str]
"""(name, language, only the digits) → what stands in the sentence."""
P = TypeVar("P", bound=Part)


def named_in(text: str) -> tuple[str, ...]:
    """The parameters that a text names."""
    return tuple(found[1] for found in _HOLE.finditer(text))


def texts_of(part: Part) -> Iterator[tuple[Part, str, str]]:
    """Every text for people at and below a part: where it stands, its key, and the text."""
    for key, value in part.__dict__.items():
        if isinstance(value, str):
            if key in TEXTS:
                yield part, key, value
        else:
            yield from _texts_in(value)


def _texts_in(value: Any) -> Iterator[tuple[Part, str, str]]:
    if isinstance(value, Part):
        yield from texts_of(value)
    elif isinstance(value, tuple | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts_in(item)


def without_names(text: str) -> str:
    """The text with nothing where it names a parameter."""
    return _HOLE.sub("…", text)


def names_used(document: RuleDocument) -> tuple[str, ...]:
    """The parameters that the texts of a document name."""
    return tuple(dict.fromkeys(name for _, _, text in texts_of(document) if "{" in text for name in named_in(text)))


def filled(part: P, say: Say) -> P:
    """The same part with the numbers in its texts."""
    changes = {}
    for key, value in part.__dict__.items():
        new: Any = value
        if isinstance(value, str):
            if key in TEXTS and "{" in value:
                new = _sentence(value, "nn" if key.endswith("_nn") else "nb", say)
        else:
            new = _filled(value, say)
        if new is not value:
            changes[key] = new
    return part.model_copy(update=changes) if changes else part


def _sentence(text: str, lang: str, say: Say) -> str:
    return _HOLE.sub(lambda found: say(found[1], lang, found[2] is not None), text)


def _filled(value: Any, say: Say) -> Any:
    if isinstance(value, Part):
        return filled(value, say)
    if isinstance(value, tuple):
        items = tuple(_filled(item, say) for item in value)
        return items if any(a is not b for a, b in zip(items, value, strict=True)) else value
    if isinstance(value, Mapping):
        made = {key: _filled(item, say) for key, item in value.items()}
        return made if any(made[key] is not value[key] for key in made) else value
    return value


__all__ = ["filled", "named_in", "names_used", "texts_of", "without_names"]
