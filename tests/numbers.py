"""Numbers drawn for cases: never one that passes the check of an identity number, which a case refuses."""

from __future__ import annotations

from allocation.values.identity_numbers import is_one


def lawful(value: int, scale: int = 0) -> int:
    """The scaled number, or the next where its whole part is such a number: its last digit is a check digit."""
    return value + 10**scale if is_one(value // 10**scale) else value
