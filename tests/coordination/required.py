"""What some tests need that is not always there.  TILDELING_KREVER=durable,nettleser,postgres (set by `.ci/run`) makes a lack
an error."""

from __future__ import annotations

import os
import warnings

import pytest


def needs(name: str, lack: str | None, *, possible: bool = True) -> pytest.MarkDecorator:
    """Skip with the reason where something is lacking; fail instead where it is required, and ``possible`` on this Python."""
    required = possible and name in os.environ.get("TILDELING_KREVER", "").split(",")
    if lack is not None and required:
        raise RuntimeError(f"{name} kreves her (TILDELING_KREVER), og kan ikke brukes: {lack}")
    if lack is not None:  # a warning stands in the summary also where nobody asks for the reasons of what is skipped
        warnings.warn(f"{name}: IKKE KJØRT: {lack}", stacklevel=2)
    return pytest.mark.skipif(lack is not None, reason=f"IKKE KJØRT: {lack}")
