"""Properties are tried on the same cases in every run, so that a run says what the change did.

``HYPOTHESIS_PROFILE=leting python -m pytest …`` looks for new ones instead, and ``rask`` tries few (tests/examples.py).
"""

from __future__ import annotations

import gc
import os

from hypothesis import settings

settings.register_profile("fast", derandomize=True, deadline=None)
settings.register_profile("rask", derandomize=True, max_examples=10, deadline=None)
settings.register_profile("leting", derandomize=False, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))

# Python looks for rings of garbage after every 700 new things, and what the tests hold is large: it took a fifth of their time.
gc.set_threshold(50_000, 20, 50)


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end, and is not looked through again."""
    gc.freeze()
