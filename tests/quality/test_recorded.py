"""The record of the last source check: a document whose numbers or places have changed since is seen without the law texts."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from allocation.cli import main
from allocation.cli.kildekontroll import documents_of
from allocation.data import data_root
from allocation.engine.rules import load_rules
from allocation.errors import DokumentFeil
from allocation.language.rule_model import RuleDocument
from allocation.quality.recorded import (
    FILE_NAME,
    Checked,
    check_recorded,
    fingerprint,
    is_checked,
    read_recorded,
    recorded,
    write_recorded,
)
from allocation.quality.results import Check, Report

DOCUMENTS = documents_of(load_rules())
NATIONAL = [document for document in DOCUMENTS if isinstance(document, RuleDocument) and is_checked(document)]
WITH_NUMBERS = next(document for document in NATIONAL if document.parametre and document.oppbygning)
PASSED = Report(tuple(Check(document.id, "hjemmel", "hjemmel", "", "ok") for document in NATIONAL))


def changed(**update: object) -> RuleDocument:
    return WITH_NUMBERS.model_copy(update=update)


def raised() -> RuleDocument:
    name, parameter = next(iter(WITH_NUMBERS.parametre.items()))
    values = {day: None if value is None else value + Decimal(1) for day, value in parameter.verdier.items()}
    return changed(parametre={**WITH_NUMBERS.parametre, name: parameter.model_copy(update={"verdier": values})})


def test_every_shipped_national_document_is_as_it_was_when_it_was_read_against_the_law() -> None:
    root = data_root("rules")
    assert isinstance(root, Path)
    report = check_recorded(DOCUMENTS, read_recorded(root / FILE_NAME))
    assert len(report.checks) == len(DOCUMENTS) > len(NATIONAL) > 40
    left_out = {check.rule for check in report.checks if check.status == "kan_ikke_prøves"}
    assert left_out == {document.id for document in DOCUMENTS} - {document.id for document in NATIONAL}
    assert [(check.rule, check.reason) for check in report.failed] == []


@pytest.mark.parametrize(
    "other",
    [
        raised(),
        changed(oppbygning={**WITH_NUMBERS.oppbygning, "ledd 9": 1}),
        changed(hjemmel=()),
        changed(parametre={}),
    ],
    ids=["number", "structure", "basis", "removed"],
)
def test_what_the_check_looks_at_changes_the_fingerprint(other: RuleDocument) -> None:
    assert fingerprint(other) != fingerprint(WITH_NUMBERS)


def test_wording_of_its_own_does_not() -> None:
    assert fingerprint(changed(tittel="En annen overskrift")) == fingerprint(WITH_NUMBERS)


def test_a_changed_and_a_new_document_must_be_checked_again() -> None:
    known = recorded(NATIONAL, PASSED)
    assert check_recorded(NATIONAL, known).failed == ()
    (found,) = check_recorded([raised()], known).failed
    assert (found.rule, found.status) == (WITH_NUMBERS.id, "endret")
    (found,) = check_recorded([changed(id="ny.regel")], known).failed
    assert found.status == "ikke_funnet"


def test_a_document_with_something_to_mend_is_not_recorded() -> None:
    failed = Report((Check(WITH_NUMBERS.id, "sted", "x", "", "ikke_funnet"),))
    assert recorded([WITH_NUMBERS], failed) == {}


def test_the_file_reads_as_it_was_written(tmp_path: Path) -> None:
    known = {"a.b": Checked("0123456789abcdef", 3, 1), "å.ø": Checked("1234567890123456", 0, 0)}
    write_recorded(tmp_path / FILE_NAME, known)
    assert read_recorded(tmp_path / FILE_NAME) == known
    assert read_recorded(tmp_path / "finnes-ikke.yaml") == {}


@pytest.mark.parametrize(
    "line", ["a.b: 3", 'a.b: {sha256: "xyz", prøvd: 1, begrunnet: 0}', 'a.b: {sha256: "0123456789abcdef", prøvd: mange}']
)
def test_a_broken_line_is_told(tmp_path: Path, line: str) -> None:
    (tmp_path / FILE_NAME).write_text(line + "\n", "utf-8")
    with pytest.raises(DokumentFeil, match=r"a\.b"):
        read_recorded(tmp_path / FILE_NAME)


def test_the_command_without_law_texts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kildekontroll"]) == 0
    out = capsys.readouterr().out
    assert "Lovtekstene er ikke lest nå" in out and "Ingenting å rette i det som er prøvd." in out
    assert main(["kildekontroll", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["feil"] == 0
    assert main(["kildekontroll", "--oppdater"]) == 2
    assert "--lovdata" in capsys.readouterr().err
