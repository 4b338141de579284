"""Mutation: every kind of wrong change is made, killed where a scenario notices, and named where none does."""

from __future__ import annotations

import json
import re
import signal
from pathlib import Path

import pytest

from allocation.cli import main
from allocation.engine.layers import at
from allocation.engine.rulesets import RuleSets
from allocation.language.parser import parse
from allocation.language.syntax import to_text
from allocation.language.tree import Mapping
from allocation.language.yamltree import read_tree
from allocation.quality.mutants import mutants, variants
from allocation.quality.mutate import _Work, _workers, mutate
from allocation.terminal import stop_tidily

RULE = """id: prøve.grense
tittel: Grense
type: kommunalt_kriterium
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1 d}
i_kraft: {fra: 2015-01-01}
parametre:
  øvre: {enhet: år, sted: ledd 1, verdier: {2015-01-01: 67}}
vilkår:
  alle:
    - {id: ung, tekst: Er ung, sted: ledd 1, hvis: alder < øvre}
følger:
  oppfylt: {kode: innenfor}
  ikke_oppfylt: {kode: utenfor}
"""
FEATURE = """# language: no
Egenskap: Grense

  Scenariomal: Grensen
    Gitt at datoen er 1. mars 2026
    Og at alder er <alder> år
    Når prøve.grense vurderes
    Så er svaret "<svar>"

    Eksempler:
      | alder | svar     |
"""


def setup(folder: Path, *rows: str) -> list[str]:
    (folder / "regler").mkdir(exist_ok=True)
    (folder / "features").mkdir(exist_ok=True)
    (folder / "regler" / "grense.yaml").write_text(RULE, encoding="utf-8")
    (folder / "features" / "grense.feature").write_text(FEATURE + "".join(f"      {row}\n" for row in rows), encoding="utf-8")
    return ["--features", str(folder / "features"), "--regler", str(folder / "regler")]


BOTH = ("| 66    | innenfor |", "| 67    | utenfor  |", "| 68    | utenfor  |")


def test_scenarios_on_both_sides_of_a_threshold_kill_every_change_of_it(tmp_path: Path) -> None:
    setup(tmp_path, *BOTH)
    report = mutate(["prøve.grense"], RuleSets([tmp_path / "regler"]), [tmp_path / "features"], {})
    assert {o.mutant.after for o in report.outcomes if o.state == "drept"} == {"68", "66", "alder <= øvre"}
    assert {o.mutant.before for o in report.survivors} == {"2015-01-01"}


def test_a_missing_scenario_is_named_with_its_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = setup(tmp_path, *BOTH[::2])
    assert main(["muter", "prøve.grense", *options]) == 1
    out = capsys.readouterr().out
    assert "alder < øvre\n  → alder <= øvre" in out and "prøve.grense:10" in out and "drept" in out


def test_a_survivor_on_the_list_counts_as_a_survivor_but_only_a_new_one_is_a_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = setup(tmp_path, *BOTH[::2])
    assert main(["muter", "prøve.grense", *options, "--format", "json"]) == 1
    ids = [found["id"] for found in json.loads(capsys.readouterr().out)["overlevde"]]
    listed = tmp_path / "features" / "_ventende-mutanter.yaml"
    listed.write_text("".join(f"- {json.dumps(key, ensure_ascii=False)}\n" for key in ids), "utf-8")
    assert main(["muter", "prøve.grense", *options]) == 0
    out = capsys.readouterr().out
    assert f"{len(ids)} overlevde" in out and f"{len(ids)} av dem som overlevde, er ført opp" in out
    listed.write_text(listed.read_text("utf-8").partition("\n")[0] + "\n", "utf-8")
    assert main(["muter", "prøve.grense", *options]) == (1 if len(ids) > 1 else 0)


def test_a_scenario_that_does_not_pass_is_pointed_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = setup(tmp_path, *BOTH)
    feature = tmp_path / "features" / "grense.feature"
    feature.write_text(feature.read_text("utf-8").replace("alder er", "aldr er"), "utf-8")
    assert main(["muter", "prøve.grense", *options]) == 2
    assert re.search(r"grense\.feature:\d+: Det finnes ingen opplysning «aldr»", capsys.readouterr().err)


def test_an_explained_mutant_is_not_a_survivor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = setup(tmp_path, *BOTH)
    reason = '"prøve.grense:i_kraft.fra: 2015-01-01 → 2015-01-02": Før 2015 har vi ingen saker.\n'
    (tmp_path / "features" / "_forklarte-mutanter.yaml").write_text(reason, encoding="utf-8")
    assert main(["muter", "prøve.grense", *options]) == 0
    assert "1 forklart, 0 overlevde (100,0 %)" in capsys.readouterr().out


def test_an_unknown_rule_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["muter", "pbrl.2-1-x"]) == 2
    assert "Mente du" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a < b", {"a <= b"}),
        ("a og b", {"a eller b", "a", "b"}),
        ("ikke a", {"a"}),
        ("a + 0,5", {"a - 0,5", "a + 0,6"}),
        ('x i ("a"; "b")', {'x i ("a")', 'x i ("b")'}),
        ("det_laveste_av(a; b)", {"det_høyeste_av(a; b)"}),
        ("finnes(barn der a)", {"finnes(barn)"}),
        ("G(1. januar)", {"G(2. januar)"}),
        ("ja", {"nei"}),
    ],
)
def test_every_kind_of_slip_in_an_expression(text: str, wanted: set[str]) -> None:
    assert {to_text(v) for v in variants(parse(text))} == wanted


def test_a_mutant_differs_in_one_place_and_leaves_the_document_as_it_was() -> None:
    tree = read_tree(RULE, "prøve.yaml")
    assert isinstance(tree, Mapping)
    made = list(mutants("prøve.grense", tree))
    assert len({m.id for m in made}) == len(made) >= 5
    assert all(m.tree != tree for m in made)
    assert at(tree, ("vilkår", "alle", 0, "hvis")) == at(read_tree(RULE, "prøve.yaml"), ("vilkår", "alle", 0, "hvis"))


def test_side_by_side_gives_the_same_report(tmp_path: Path) -> None:
    setup(tmp_path, *BOTH[:2])
    other = RULE.replace("prøve.grense", "prøve.annen")
    (tmp_path / "regler" / "annen.yaml").write_text(other, encoding="utf-8")
    names = ["prøve.grense", "prøve.annen"]
    alone, beside = (
        mutate(names, RuleSets([tmp_path / "regler"]), [tmp_path / "features"], {}, processes=processes) for processes in (1, 2)
    )
    assert beside.to_data() == alone.to_data() and alone.survivors
    assert [outcome.mutant.id for outcome in beside.outcomes] == [outcome.mutant.id for outcome in alone.outcomes]


def test_a_process_of_its_own_stops_plainly() -> None:
    """What the command line does when it is asked to stop is not inherited: a process that waits for work would never hear it."""
    work = _Work(RuleSets(()), [], {}, frozenset())
    with stop_tidily(), _workers(1, work, (RuleSets(()), (), {}, frozenset())) as workers:
        assert workers.submit(signal.getsignal, signal.SIGTERM).result(timeout=60) is signal.SIG_DFL


@pytest.mark.parametrize("count", ["0", "to", "-1", "65"])
def test_a_strange_number_of_processes(count: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["muter", "--prosesser", count]) == 2
    assert "fra 1 til 64" in capsys.readouterr().err
