"""Nothing in a document of this room can be wrong unseen: its mutants and what its stories show of it.

``tildeling muter`` and ``tildeling dekning`` go through all that is shipped; here one of each type, and that a hole shows.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from allocation import load_rules
from allocation.engine.library import Library, Source
from allocation.engine.rulesets import RuleSets
from allocation.language.tree import Mapping
from allocation.language.yamltree import read_tree
from allocation.quality import of_rooms
from allocation.quality.coverage import cover
from allocation.quality.coverage_report import missing
from allocation.quality.mutate import mutate, read_explained
from coordination.assign.document import load_assignment
from coordination.assign.highs import available
from coordination.assign.people import Coordinator, User
from coordination.assign.problem import Problem
from coordination.assign.propose import propose
from coordination.measured import models
from coordination.model.compile import load_model
from tests.coordination.cases import SMALL

FEATURES = Path(__file__).parents[2] / "features"
NAME = "bærum.samhandlingsmodell"
RULES = RuleSets()
EXPLAINED = read_explained(FEATURES / "_forklarte-mutanter.yaml")
SMALLEST = {"bærum.kjøpt-plass": "samhandling/hvem-som-svarer.feature", "fordeling.koordinatorer": "fordeling"}


def library() -> Library:
    return load_rules(national=True).library


@cache
def sources() -> dict[str, Source]:
    return {source.id or "": source for source, _ in of_rooms.sources(library())}


@pytest.mark.parametrize("name", SMALLEST)
def test_every_wrong_change_is_noticed_or_explained(name: str) -> None:
    report = mutate([name], RULES, [FEATURES / SMALLEST[name], FEATURES / "samhandling/modellene-gjelder-fra.feature"], EXPLAINED)
    assert [outcome.mutant.id for outcome in report.survivors] == []
    assert report.count("drept") > 10


def test_a_model_without_stories_has_only_survivors(tmp_path: Path) -> None:
    (tmp_path / "modell.yaml").write_text(SMALL, encoding="utf-8")
    report = mutate(["prøve.modell"], RuleSets([tmp_path]), [], {})
    changed = {outcome.mutant.path.partition("[")[0].partition(".")[0] for outcome in report.survivors}
    assert {"overganger", "frister", "vilkår"} <= changed
    assert report.count("drept") == 0


def test_what_no_story_shows_is_named() -> None:
    found = cover(["bærum.kjøpt-plass"], RULES, [FEATURES / "samhandling/modellene-gjelder-fra.feature"])
    told = list(missing(found.entries[0]))
    assert "svar overgangen begynne (gått): aldri nådd" in told
    assert "vilkår ansvaret_er_plassert: aldri oppfylt, ikke oppfylt eller uavklart" in told


def test_what_a_story_shows_is_counted() -> None:
    found = cover(list(SMALLEST), RULES, [FEATURES / place for place in SMALLEST.values()])
    assert [found.total(what) for what in ("svar", "avgjør_alene")] == [(found.total("svar")[1],) * 2, (1, 1)]


def test_a_number_that_nobody_has_set_is_a_wrong_change() -> None:
    tried = [mutant for mutant in models.MEASURED.mutants(sources()["bti.mal"]) if mutant.path.startswith("frister.")]
    assert {(mutant.before, mutant.after) for mutant in tried if "verdier" in mutant.path} == {("null", "14")}


def test_what_a_model_cites_is_held_against_the_law() -> None:
    cited = models.MEASURED.cited(sources()[NAME])
    assert "LOV-2021-06-18-97" in {citation.law for citation in cited.citations}


def test_a_change_that_conditions_cannot_read_compiles_nothing() -> None:
    rules = load_rules("3201")
    whole = load_model(rules, NAME)
    tree = read_tree(whole.source.content, whole.source.name)
    assert isinstance(tree, Mapping)
    assert models.MEASURED.read(rules, NAME, tree).rules is whole.rules


@pytest.mark.skipif(not available(), reason="IKKE KJØRT: HiGHS er ikke installert")
def test_what_it_counts_that_somebody_waits_is_shown() -> None:
    """The plain method places one at a time and never weighs who waits; HiGHS does."""
    whole = load_assignment(load_rules(national=True), "fordeling.koordinatorer")
    users = [User("a", traits={"antall_tjenester": "4"}), User("b"), User("c")]
    staff = [Coordinator("k", 5)]
    waiting = {}
    for points in (whole.vente.poeng, 0):
        document = whole.model_copy(update={"vente": whole.vente.model_copy(update={"poeng": points})})
        waiting[points] = set(propose(Problem.of(document, users, staff), seconds=5).measure.waits)
    assert waiting == {whole.vente.poeng: {"a"}, 0: {"b", "c"}}


def test_the_rows_of_the_dossier_have_their_nodes() -> None:
    """Each row of the source is told by at least one node of the document."""
    found: set[str] = set()
    for line in sources()[NAME].content.decode().splitlines():
        found |= {word.strip(" ,'}") for word in line.replace("kilde:", " ").split() if word.strip(" ,'}")[:2] in ("E-", "S4")}
    wanted = {f"E-P{n}" for n in range(1, 7)} | {"E-R1", "E-R2", "E-R3", "E-L1", "E-L2", "E-M1", "E-T2", "E-C1", "E-C2", "E-X1"}
    wanted |= {f"S4-{n}" for n in (21, 22, 23, 24, 25, 26, 27, 28)}
    assert wanted - found == set()
