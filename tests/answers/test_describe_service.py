"""A service document as text: every service says what it solves, what it costs, and what nobody knows."""

from __future__ import annotations

from datetime import date

import pytest

from allocation import load_rules
from allocation.answers.describe import describe_rule
from allocation.answers.describe_service import UNKNOWN

RULES = load_rules()
SERVICES = [source.id or "" for source in RULES.library.rule_sources if source.service]


@pytest.mark.parametrize("service", SERVICES)
def test_every_service_is_described(service: str) -> None:
    document = RULES.document(service, date(2026, 3, 1))
    block = document.tjeneste
    assert block is not None
    lines = [line.strip() for line in describe_rule(document).splitlines()]
    assert f"Hva den løser: {block.løser}" in lines and f"Hvem som kan søke: {block.hvem_kan_søke}" in lines
    assert f"Slik søker du: {block.slik_søker_du or UNKNOWN}" in lines
    assert all(f"– {item.tekst}" in lines for item in block.dekker_ikke)
    assert not any("None" in line for line in lines)


def test_a_standard_nobody_knows_is_said_to_be_unknown() -> None:
    unknown = [
        name for name in SERVICES if "  Vanlig omfang: ikke kjent" in describe_rule(RULES.document(name, date(2026, 3, 1)))
    ]
    assert unknown
