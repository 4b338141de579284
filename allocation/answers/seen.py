"""What is seen of a value: the facts it rests on, and why it is unsettled."""

from __future__ import annotations

from typing import Any, NamedTuple

from attrs import frozen

from allocation.values.truth import Why


class FactKey(NamedTuple):
    """A fact that was read: ``name`` in row ``row`` of ``table``, or of the case; ``name`` is empty for the list itself."""

    table: str | None
    name: str
    row: int | None


Use = FactKey | int  # an int is a slot
Value = Any  # bool | str | None | tuple[int, int]


@frozen(cache_hash=True)
class Cause:
    """One reason why something is unsettled.

    ``at``: the fact, or the slot that is not modelled or given against its computed value.  ``via``: the derived fact through
    which the fact is wanted.  ``reason``, ``reason_nn``: why something is not modelled, as the document says.
    """

    why: Why
    at: Use
    via: str = ""
    reason: str = ""
    reason_nn: str = ""


class Seen(NamedTuple):
    """A value, what it rests on in the order it was met, and why it is unsettled (nothing when it is settled)."""

    value: Value
    uses: tuple[Use, ...]
    causes: tuple[Cause, ...]


def is_settled(value: Value) -> bool:
    """Is it one definite value?"""
    return value is not None and (type(value) is not tuple or value[0] == value[1])
