"""The shipped rules against the law texts beside the checkout (``../shared/lovdata``, or ``TILDELING_LOVDATA``)."""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from allocation.cli.kildekontroll import documents_of
from allocation.engine.rules import load_rules
from allocation.language.rule_model import Parameter, RuleDocument
from allocation.quality.fingerprints import FILE_NAME, read_fingerprints
from allocation.quality.lovdata_markdown import MarkdownArchive
from allocation.quality.numbers_checked import NATIONAL
from allocation.quality.results import Report
from allocation.quality.sources import Document, check_sources, updated

ROOT = Path(__file__).parents[2]
LOVDATA = Path(os.environ.get("TILDELING_LOVDATA", ROOT.parent / "shared" / "lovdata"))
HASHES = ROOT / "rules" / FILE_NAME
pytestmark = pytest.mark.skipif(not LOVDATA.is_dir(), reason=f"lovtekstene finnes ikke her ({LOVDATA})")


@cache
def archive() -> MarkdownArchive:
    return MarkdownArchive(LOVDATA)


@cache
def documents() -> tuple[Document, ...]:
    return tuple(documents_of(load_rules()))


@cache
def report() -> Report:
    return check_sources(archive(), documents(), read_fingerprints(HASHES))


def test_every_statutory_number_is_in_the_text_or_carries_a_reason() -> None:
    checks = [check for check in report().checks if check.what == "parameter"]
    assert len(checks) > 100
    assert [(c.rule, c.part, c.day, c.reason) for c in checks if c.failed] == []


def test_every_place_exists() -> None:
    assert [c for c in report().checks if c.what in ("hjemmel", "sted") and c.failed] == []


def test_oppbygning_is_that_of_the_text() -> None:
    checks = [check for check in report().checks if check.what == "oppbygning"]
    assert checks and [(c.rule, c.source, c.reason) for c in checks if c.status != "ok"] == []


def test_no_text_has_changed_since_it_was_read() -> None:
    assert [c.source for c in report().checks if c.status == "endret"] == []


def test_fingerprints_are_up_to_date() -> None:
    """Run ``tildeling kildekontroll --lovdata … --oppdater`` when a document cites a new provision."""
    known = read_fingerprints(HASHES)
    now = updated(archive(), documents(), known).fingerprints
    assert now == known, "kjør tildeling kildekontroll --lovdata MAPPE --oppdater, og ta med rules/_kildehash.yaml"


def test_no_reason_is_given_without_need() -> None:
    assert [(c.rule, c.part) for c in report().checks if c.excused and c.status == "ok"] == []


def national() -> list[RuleDocument]:
    chosen = documents() if LOVDATA.is_dir() else ()
    return [document for document in chosen if isinstance(document, RuleDocument) and document.lag in NATIONAL]


@pytest.mark.parametrize("document", national(), ids=lambda document: document.id)
def test_a_wrong_number_is_seen(document: RuleDocument) -> None:
    """A value a little higher than it is, is not in the text: the check is no rubber stamp.

    One step may by chance be another number of the same punktum; two steps are not.
    """
    assert _unseen(document, 1) & _unseen(document, 7) == set()


def _unseen(document: RuleDocument, step: int) -> set[tuple[str, date | None]]:
    """The values that pass although they are raised by ``step`` (hundredths of a share)."""
    raised = {name: _raised(parameter, step) for name, parameter in document.parametre.items()}
    report = check_sources(archive(), [document.model_copy(update={"parametre": raised})], {})
    return {(c.part, c.day) for c in report.checks if c.part in raised and c.what == "parameter" and not (c.failed or c.excused)}


def _raised(parameter: Parameter, step: int) -> Parameter:
    more = Decimal(step) / 100 if parameter.enhet == "andel" else Decimal(step)
    raised = {day: None if value is None else value + more for day, value in parameter.verdier.items()}
    return parameter.model_copy(update={"verdier": raised})
