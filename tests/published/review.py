"""Reviews of refusals by others than the courts: whether the rules give what was refused."""

from __future__ import annotations

import re

from tests.published import refusals
from tests.published.base import Check, Prepared

# Provisions on changing decisions, costs and late complaints: `tests.published.procedure` answers those.
_PROCEDURE = re.compile(r"(fvl|forvaltningsloven)\.?[^;]*(1[67]|2[45]|3[1-6]|4[12])", re.I)
_SERVICE_LAW = re.compile(r"hol[^;]*3-[28]|hol[^;]*4-1|pbrl[^;]*2-1|kommunehelsetjenesteloven", re.I)


def prepare(prepared: Prepared) -> None:
    """Fill in the case when it is about a service."""
    if _SERVICE_LAW.search(prepared.case.law) and not _PROCEDURE.search(prepared.case.law):
        refusals.prepare(prepared, reviewed=True)


def checks(prepared: Prepared) -> list[Check]:
    """What the case says about the answer."""
    return refusals.checks(prepared)
