"""How many examples a law is tried on where each is a whole answer by some rule.

A quarter in a run of the tests, all in a search (``HYPOTHESIS_PROFILE=leting``), and a tenth where the tests only have to tell
quickly (``HYPOTHESIS_PROFILE=rask``).
"""

from __future__ import annotations

import os

_PART = {"leting": 1, "rask": 10}.get(os.environ.get("HYPOTHESIS_PROFILE", ""), 4)


def examples(all_of_them: int) -> int:
    """The number to try."""
    return max(5, all_of_them // _PART)
