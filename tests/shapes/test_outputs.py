"""Everything that is put out fits the shape it is declared to have."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from allocation import (
    Answer,
    Case,
    Catalogue,
    RuleSet,
    TildelingFeil,
    assess,
    assess_services,
    load_rules,
    present,
    reasons,
    timeline,
    verify,
    verify_services,
)
from allocation.answers.data import timeline_data
from allocation.letters.letter import write_letter
from allocation.letters.template import load_template
from allocation.shapes.schema import OUTPUTS, adapter
from tests.compare.test_page import whole_report

DAY, BPA = date(2026, 3, 1), "pbrl.2-1-d"


@cache
def rules() -> RuleSet:
    return load_rules()


@cache
def case() -> Case:
    return Case.read("eksempler/bpa.yaml", rules().vocabulary).uten("behovets_varighet", "fødselsdato")


@cache
def answer() -> Answer:
    return assess(rules(), case(), BPA, date=DAY)


@cache
def services() -> Catalogue:
    return assess_services(rules(), case(), date=DAY, services=["bpa", "støttekontakt"])


def comparison() -> Any:
    with TemporaryDirectory() as folder:
        return whole_report(Path(folder)).to_data()


def fault() -> Any:
    try:
        Case.from_data({"fakta": {"aldr": 1}}, rules().vocabulary)
    except TildelingFeil as error:
        return error.to_data()
    raise AssertionError


MADE: dict[str, Callable[[], Any]] = {
    "feil": fault,
    "svar": lambda: answer().to_data("nn", change=True, salt="salt"),
    "svarhode": lambda: answer().to_data(brief=True),
    "spørsmål": lambda: answer().questions()[0].to_data("nn"),
    "tidslinje": lambda: timeline_data(timeline(rules(), case(), BPA, date(2025, 1, 1), date(2027, 1, 1))),
    "tjenester": lambda: services().to_data("nn", questions=True, full=True),
    "tjenestespørsmål": lambda: services().to_data(questions=True)["spørsmål"][0],
    "visning": lambda: present(services(), audience="ansatt").to_data("nn"),
    "begrunnelse": lambda: reasons(answer(), "nn").to_data(),
    "brev": lambda: write_letter(load_template(rules(), "brev.vedtak", DAY), answer(), "nn").to_data(),
    "kvittering": lambda: answer().receipt("salt").to_data(),
    "tjenestekvittering": lambda: services().receipt("salt").to_data(),
    "etterprøving": lambda: verify(answer().receipt("salt"), case(), rules()).to_data(),
    "tjenesteetterprøving": lambda: verify_services(services().receipt("salt"), case(), rules()).to_data(),
    "sammenligning": comparison,
}


@pytest.mark.parametrize("kind", OUTPUTS)
def test_it_fits_its_shape(kind: str) -> None:
    made = MADE[kind]()
    assert adapter(kind).validate_python(made) == made
