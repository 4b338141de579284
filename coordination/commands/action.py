"""The first word after a command of this room: what is to be done."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Collection

from allocation.cli.norwegian import UsageFault, ascii_words, nearest


def action_of(args: Namespace, names: Collection[str]) -> str:
    """The action that is asked for, as it is named here.  Raises UsageFault, with the nearest, where there is none."""
    known = {ascii_words(name): name for name in names}
    found = known.get(ascii_words(args.handling))
    if found is None:
        raise UsageFault(
            f"Handlingen «{args.handling}» finnes ikke.", nearest(args.handling, names) or f"Velg {', '.join(names)}."
        )
    return found
