"""The sources' calculations: each figure comes out, or says why it cannot, and what is not given is never filled in."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, RuleSet, assess, load_rules
from allocation.calculations.document import read_calculations
from allocation.calculations.work_out import Figure, table, work_out
from allocation.cli import main
from allocation.engine.library import look
from allocation.engine.rulesets import RuleSets
from allocation.errors import DokumentFeil

ROOT = Path(__file__).parents[2]
ROW = """id: prøve.regnestykker
type: regnestykker
tittel: Prøve
tittel_nn: Prøve
rader:
  - {navn: A, navn_nn: A, kilde: Oppdiktet, tall: [%s], regel: utskrivning.kostnad, dato: 2026-03-01, gir: kostnad%s}
"""


@pytest.fixture(scope="module")
def figures() -> list[Figure]:
    return list(work_out(RuleSets()))


@pytest.fixture(scope="module")
def bærum() -> RuleSet:
    return load_rules(municipality="0219")


def test_every_figure_is_reproduced_or_says_why(figures: list[Figure]) -> None:
    assert [each.row.navn for each in figures if each.status == "stemmer ikke"] == []
    assert {Decimal(x) for x in ("20900000", "10450000", "29.7", "775000", "705882.35", "850000", "0.037")} <= {
        each.found[0] for each in figures if each.found is not None and each.status == "gjenskapt"
    }


def test_the_readme_has_the_table(figures: list[Figure]) -> None:
    assert table(figures, "nb") in (ROOT / "README.md").read_text(encoding="utf-8")


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**9), st.integers(1, 10**6), st.integers(1, 10**6))
def test_the_parts_of_the_emergency_service_add_up(bærum: RuleSet, cost: int, one: int, other: int) -> None:
    facts = {"legevaktens_kostnad": cost, "innbyggere_i_samarbeidskommunen": one, "innbyggere_i_vertskommunen": other}
    case = Case.from_data({"fakta": facts}, bærum.vocabulary)
    found = assess(bærum, case, "bærum.legevakt-oppgjør", date=date(2020, 3, 1)).results
    parts = [found[name].bounds for name in ("samarbeidskommunens_del", "vertskommunens_del")]
    assert all(low == high for low, high in parts)  # type: ignore[misc]
    assert sum(low for low, _ in parts) == cost  # type: ignore[misc]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 40), st.integers(0, 40))
def test_each_split_is_inside_the_span_of_nobody_has_said(bærum: RuleSet, full: int, half: int) -> None:
    case = Case.from_data(
        {"fakta": {"særlig_ressurskrevende_helår": full, "særlig_ressurskrevende_halvår": half}}, bærum.vocabulary
    )
    for year, (low, high) in {2019: (20_900_000, 37_400_000), 2021: (15_200_000, 54_400_000)}.items():
        bounds = assess(bærum, case, "bærum.ressursmodell", date=date(year, 6, 1)).results["merbehov"].bounds
        assert bounds is not None and low <= bounds[0] <= bounds[1] <= high  # type: ignore[operator]


def test_a_reason_that_no_longer_holds_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = ROW % ("5", ", fakta: {betalte_døgn_for_utskrivningsklare: 0}, kan_ikke: Mangler, kan_ikke_nn: Manglar")
    (tmp_path / "r.yaml").write_text(row, encoding="utf-8")
    assert main(["regnestykker", "--regler", str(tmp_path)]) == 1
    assert "STEMMER IKKE" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (ROW % ("", ""), "må si hvorfor"),
        (ROW % ("5, 3", ""), "det minste tallet er størst"),
        (ROW % ("5", ", kan_ikke: Mangler"), "bare på én målform"),
        (ROW % ("fem", ""), "er ikke et tall"),
    ],
)
def test_a_wrong_row_is_told_with_its_place(row: str, said: str) -> None:
    with pytest.raises(DokumentFeil) as caught:
        read_calculations(look("r.yaml", row.encode()))
    assert any(said in str(fault).lower() and fault.line == 6 for fault in caught.value.findings)


def test_a_rule_or_fact_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "r.yaml").write_text(ROW.replace("utskrivning.kostnad", "utskrivning.kostna") % ("5", ""), encoding="utf-8")
    assert main(["valider", str(tmp_path)]) == 1
    assert "utskrivning.kostnad" in capsys.readouterr().out
    (tmp_path / "r.yaml").write_text(ROW % ("5", ", fakta: {finnes_ikke: 3}"), encoding="utf-8")
    assert main(["regnestykker", "--regler", str(tmp_path)]) == 2
    assert "finnes_ikke" in capsys.readouterr().err
