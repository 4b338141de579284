"""Coverage: each number changes when a scenario is added or taken away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from allocation.cli import main
from allocation.engine.rulesets import RuleSets
from allocation.quality.coverage import cover
from allocation.quality.coverage_model import COUNTED, Coverage, Entry, Threshold
from allocation.quality.coverage_report import detail, missing, rows

FACTS = """fakta:
  alder:
    {type: tall, enhet: år, område: [0, 120], spørsmål: Alder?, spørsmål_nn: Alder?, hvem: søker, følsomhet: vanlig, tekst: Alder}
  bor_her: {type: ja_nei, spørsmål: Bor her?, spørsmål_nn: Bur her?, hvem: søker, følsomhet: vanlig, tekst: Bor i kommunen}
  søkt: {type: dato, spørsmål: Når?, spørsmål_nn: Når?, hvem: søker, følsomhet: vanlig, tekst: Dagen det ble søkt}
tabeller:
  ting:
    tekst: Ting
    spørsmål: Hvilke?
    spørsmål_nn: Kva for nokre?
    største_antall: 5
    felt:
      stor: {type: ja_nei, spørsmål: Stor?, spørsmål_nn: Stor?, hvem: søker, følsomhet: vanlig, tekst: Er stor}
      vekt:
        {type: tall, enhet: antall, område: [0, 100], desimaler: 1, spørsmål: Vekt?, spørsmål_nn: Vekt?, hvem: søker,
         følsomhet: vanlig, tekst: Vekt}
"""
RULE = """id: prøve.a
tittel: Prøve
type: rettighet
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1}
i_kraft: {fra: 2015-01-01}
oppbygning: {ledd 1: 2, ledd 2: 1, ledd 3: 1}
parametre:
  øvre: {enhet: år, sted: ledd 1 punktum 1, verdier: {2015-01-01: 67, 2020-01-01: 70}}
  tyngst: {enhet: antall, sted: ledd 2, verdier: {2015-01-01: 10}}
  frist: {enhet: dager, sted: ledd 2, verdier: {2015-01-01: 30}}
lesemåter:
  streng:
    {tekst: Om store ting teller, sted: ledd 1 punktum 2, standard: ja_da,
     velg: {ja_da: {er: ja, tekst: Ja, begrunnelse: Slik}, nei_da: {er: nei, tekst: Nei, begrunnelse: Slik}}}
for_hver:
  ting:
    - {id: tung, tekst: Er tung, sted: ledd 2, hvis: vekt > tyngst}
    - {id: teller, tekst: Teller, sted: ledd 2, hvis: stor og streng}
størrelser:
  siste_dag: {enhet: dato, tekst: Siste dag, sted: ledd 2, uttrykk: legg_til_dager(søkt; frist)}
vilkår:
  alle:
    - {id: ung, tekst: Er ung, sted: ledd 1 punktum 1, hvis: alder < øvre}
    - id: tilknytning
      tekst: Har tilknytning
      én_av:
        - {id: bor, tekst: Bor her, sted: ledd 1 punktum 2, hvis: bor_her}
        - {id: har_tung, tekst: Har noe tungt, sted: ledd 2, hvis: finnes(ting der tung og teller)}
    - {id: i_tide, tekst: I tide, sted: ledd 2, hvis: dato <= siste_dag}
følger:
  oppfylt: {kode: rett}
  ikke_oppfylt: {kode: ikke_rett}
bestemmelser: [{sted: ledd 3, innhold: ikke_vilkår, tekst: plikt}]
"""
HEAD = """# language: no
Egenskap: Prøve
"""
BASE = {"datoen": "1. mars 2026", "alder": "40 år", "bor her": "ja", "søkt": "1. mars 2026"}
YES = {"svar": "rett"}


def scenario(name: str, answer: str = "rett", *more: str, **given: str | None) -> str:
    """A scenario like the usual one, with some facts given otherwise (None: not given)."""
    facts = {**BASE, **{key.replace("_", " "): value for key, value in given.items()}}
    steps = [f"at {key} er {value}" for key, value in facts.items() if value is not None] + list(more)
    then = "er utfallet uavklart" if answer == "uavklart" else f'er svaret "{answer}"'
    lines = [f"  Scenario: {name}", *(f"    {'Og' if i else 'Gitt'} {step}" for i, step in enumerate(steps))]
    return "\n".join([*lines, "    Når prøve.a vurderes", f"    Så {then}", ""])


def things(*rows: str) -> str:
    return "\n".join(["følgende ting:", "      | stor | vekt |", *(f"      | {row} |" for row in rows)])


def covered(folder: Path, *scenarios: str, rule: str = RULE) -> Coverage:
    for name in ("regler", "features"):
        (folder / name).mkdir(exist_ok=True)
    (folder / "regler" / "fakta.yaml").write_text(FACTS, encoding="utf-8")
    (folder / "regler" / "a.yaml").write_text(rule, encoding="utf-8")
    (folder / "features" / "a.feature").write_text(HEAD + "\n".join(scenarios), encoding="utf-8")
    return cover(["prøve.a"], RuleSets([folder / "regler"], only_folders=True), [folder / "features"])


def entry(folder: Path, *scenarios: str, rule: str = RULE) -> Entry:
    [found] = covered(folder, *scenarios, rule=rule).entries
    return found


def threshold(found: Entry, name: str) -> Threshold:
    [one] = [each for each in found.thresholds.values() if each.id == f"prøve.a/{name}"]
    return one


PLAIN = scenario("Vanlig")
OLD = scenario("For gammel", "ikke_rett", alder="80 år")
UNKNOWN = scenario("Ukjent alder", "uavklart", alder=None)


def test_without_scenarios_nothing_is_covered_but_what_the_document_lists(tmp_path: Path) -> None:
    found = entry(tmp_path)
    counts = {what: found.count(what) for what in COUNTED}
    assert counts == {
        "vilkår": (0, 10),
        "uavklart": (0, 10),
        "avgjør_alene": (0, 8),
        "grenser": (0, 3),
        "grenser_sett": (0, 3),
        "svar": (0, 4),
        "lesemåter": (0, 2),
        "verdier": (0, 4),
        "bestemmelser": (4, 4),
    }


def test_a_condition_is_covered_when_it_is_seen_both_ways(tmp_path: Path) -> None:
    once = entry(tmp_path, PLAIN).conditions["prøve.a/ung"]
    assert once.seen == {"oppfylt": 1, "ikke_oppfylt": 0, "uavklart": 0}
    assert not once.covered
    both = entry(tmp_path, PLAIN, OLD, UNKNOWN).conditions["prøve.a/ung"]
    assert both.seen == {"oppfylt": 1, "ikke_oppfylt": 1, "uavklart": 1}
    assert both.covered


def test_groups_are_counted_too(tmp_path: Path) -> None:
    away = scenario("Bor ikke her", "ikke_rett", "at det ikke finnes noen ting", bor_her="nei")
    found = entry(tmp_path, PLAIN, away)
    assert found.conditions["prøve.a/tilknytning"].covered
    assert found.conditions["prøve.a/utfall"].covered


def test_each_row_counts(tmp_path: Path) -> None:
    found = entry(tmp_path, scenario("Ting", "rett", things("ja | 5", "ja | 20", "- | 30")))
    assert found.conditions["prøve.a/tung"].seen == {"oppfylt": 2, "ikke_oppfylt": 1, "uavklart": 0}
    assert found.conditions["prøve.a/teller"].seen == {"oppfylt": 2, "ikke_oppfylt": 0, "uavklart": 1}


def test_every_consequence_is_counted(tmp_path: Path) -> None:
    assert [each.seen for each in entry(tmp_path, PLAIN, OLD).consequences.values()] == [1, 1, 0, 0]
    early = scenario("For tidlig", "ikke_i_kraft", datoen="31. desember 2014")
    found = entry(tmp_path, PLAIN, OLD, UNKNOWN, early)
    assert {each.outcome: each.code for each in found.consequences.values()} == {
        "oppfylt": "rett",
        "ikke_oppfylt": "ikke_rett",
        "ikke_i_kraft": "ikke_i_kraft",
        "uavklart": "uavklart",
    }
    assert found.count("svar") == (4, 4)


def test_a_reading_counts_when_it_is_chosen(tmp_path: Path) -> None:
    row = things("ja | 20")
    assert entry(tmp_path, scenario("Ting", "rett", row)).count("lesemåter") == (1, 2)
    other = scenario("Annen lesning", "rett", row, "at lesemåten prøve.a/streng er nei_da")
    assert entry(tmp_path, scenario("Ting", "rett", row), other).count("lesemåter") == (2, 2)


def test_a_dated_value_counts_on_the_days_it_holds(tmp_path: Path) -> None:
    new = entry(tmp_path, PLAIN)
    assert [(v.value, v.seen) for v in new.values.values() if v.parameter == "øvre"] == [("67", 0), ("70", 1)]
    old = scenario("Før", datoen="31. desember 2019", søkt="31. desember 2019")
    assert [v.seen for v in entry(tmp_path, PLAIN, old).values.values() if v.parameter == "øvre"] == [1, 1]


def test_a_threshold_needs_a_scenario_one_step_below_on_and_above(tmp_path: Path) -> None:
    below, on = scenario("Under", alder="69 år"), scenario("På", "ikke_rett", alder="70 år")
    above = scenario("Over", "ikke_rett", alder="71 år")
    assert threshold(entry(tmp_path, below, on), "ung").sides == {"under": True, "på": True, "over": False}
    found = entry(tmp_path, below, on, above)
    assert threshold(found, "ung").covered
    assert found.count("grenser") == (1, 3)


def test_a_far_value_is_told_with_its_distance(tmp_path: Path) -> None:
    found = entry(tmp_path, PLAIN, OLD)
    ung = threshold(found, "ung")
    assert (ung.gap("under"), ung.gap("over")) == ("30 år", "10 år")
    assert not ung.seen
    told = "grense prøve.a/ung: alder < øvre: nærmeste under er 30 år unna (ett trinn er 1 år), ingen på grensen og"
    assert any(line.startswith(told) for line in missing(found))
    assert threshold(entry(tmp_path, PLAIN, OLD, scenario("På", "ikke_rett", alder="70 år")), "ung").seen


def test_the_step_is_that_of_the_declared_decimals(tmp_path: Path) -> None:
    close = entry(tmp_path, scenario("Tett", "rett", things("ja | 9,9", "ja | 10", "ja | 10,1")))
    assert threshold(close, "tung").covered
    wide = entry(tmp_path, scenario("Vidt", "rett", things("ja | 9", "ja | 10", "ja | 11")))
    assert not threshold(wide, "tung").covered
    assert threshold(wide, "tung").seen


def test_a_deadline_is_a_threshold_in_days(tmp_path: Path) -> None:
    days = ("30. mars 2026", "31. mars 2026", "1. april 2026")
    on_time = [scenario(f"Dag {day}", datoen=day) for day in days[:2]]
    found = threshold(entry(tmp_path, *on_time), "i_tide")
    assert found.sides == {"under": True, "på": True, "over": False}
    assert threshold(entry(tmp_path, *on_time, scenario("For sent", "ikke_rett", datoen=days[2])), "i_tide").covered


def test_a_condition_decides_alone_when_the_answer_is_another_without_it(tmp_path: Path) -> None:
    found = entry(tmp_path, PLAIN)
    assert found.conditions["prøve.a/ung"].turns is None, "left out, the answer would be the same: all of it is fulfilled"
    assert found.conditions["prøve.a/bor"].turns is None, "left out, the answer would be unsettled: the things are not known"
    assert entry(tmp_path, PLAIN, OLD).conditions["prøve.a/ung"].turns == "a.feature:11"
    none = "at det ikke finnes noen ting"
    assert entry(tmp_path, PLAIN, scenario("Ingen ting", "rett", none)).conditions["prøve.a/bor"].turns is not None


def test_a_condition_that_stands_alone_is_inverted(tmp_path: Path) -> None:
    rule = RULE[: RULE.index("vilkår:\n")] + "vilkår: {id: ung, tekst: Er ung, sted: ledd 1, hvis: alder < øvre}\n"
    rule = rule.replace("oppbygning: {ledd 1: 2, ledd 2: 1, ledd 3: 1}\n", "") + RULE[RULE.index("følger:") :]
    assert entry(tmp_path, PLAIN, rule=rule).conditions["prøve.a/ung"].turns == "a.feature:3"


def test_parts_of_an_expression_count_like_conditions(tmp_path: Path) -> None:
    rule = RULE.replace("hvis: bor_her}", "hvis: bor_her og alder < øvre}")
    found = entry(
        tmp_path, PLAIN, scenario("Bor ikke her", "ikke_rett", "at det ikke finnes noen ting", bor_her="nei"), rule=rule
    )
    part, other = (found.conditions[f"prøve.a/bor: {text}"] for text in ("bor_her", "alder < øvre"))
    assert part.covered and part.turns is not None
    assert not other.covered and other.turns is None
    assert "vilkår prøve.a/bor: alder < øvre: avgjør aldri utfallet alene" in list(missing(found))


def test_nothing_is_missing_only_where_something_was_counted(tmp_path: Path) -> None:
    assert "  Ingenting mangler." not in list(detail(Entry("prøve.b", overlay=True)))


def test_two_failed_conditions_hide_each_other(tmp_path: Path) -> None:
    both = scenario("Gammel og for sent", "ikke_rett", alder="80 år", datoen="1. mai 2026")
    found = entry(tmp_path, both)
    assert found.conditions["prøve.a/ung"].turns is None
    assert "vilkår prøve.a/ung: avgjør aldri utfallet alene" in list(missing(found))
    assert entry(tmp_path, both, OLD).conditions["prøve.a/ung"].turns is not None


def test_a_condition_of_one_row_can_decide_alone(tmp_path: Path) -> None:
    two = scenario("To tunge", "rett", things("ja | 20", "ja | 30"), bor_her="nei")
    assert entry(tmp_path, two).conditions["prøve.a/tung"].turns is None
    none = scenario("Ingen tung", "ikke_rett", things("ja | 5", "nei | 5"), bor_her="nei")
    assert entry(tmp_path, two, none).conditions["prøve.a/tung"].turns is not None


def test_places_say_what_carries_them(tmp_path: Path) -> None:
    places = {place.place: place for place in entry(tmp_path).places}
    assert places["§ 2-1 ledd 1 punktum 1"].by == ("øvre", "ung")
    assert places["§ 2-1 ledd 3 punktum 1"].state == "bestemmelse"


def test_without_structure_only_the_cited_places_are_listed(tmp_path: Path) -> None:
    rule = RULE.replace("oppbygning: {ledd 1: 2, ledd 2: 1, ledd 3: 1}\n", "")
    rule += "merknader: [{sted: ledd 4, tekst: Uavklart}]\n"
    rule += "ikke_modellert: [{id: mer, berører: ingenting, sted: ledd 5, tekst: Mangler}]\n"
    found = entry(tmp_path, rule=rule)
    assert [(place.place, place.state) for place in found.places] == [
        ("§ 2-1 ledd 1 punktum 1", "bæres"),
        ("§ 2-1 ledd 1 punktum 2", "bæres"),
        ("§ 2-1 ledd 2", "bæres"),
        ("§ 2-1 ledd 3", "bestemmelse"),
        ("§ 2-1 ledd 4", "verken"),
        ("§ 2-1 ledd 5", "ikke_modellert"),
    ]
    assert found.count("bestemmelser") == (5, 6)
    assert any(line.startswith("bestemmelse § 2-1 ledd 4: verken") for line in missing(found))


def test_a_scenario_that_fails_is_named_and_not_counted(tmp_path: Path) -> None:
    wrong = scenario("Feil", "ikke_rett")
    coverage = covered(tmp_path, PLAIN, wrong)
    assert (coverage.scenarios, coverage.failed) == (1, ("a.feature:11",))
    assert coverage.entries[0].scenarios == 1


def test_the_table_ends_with_the_sum(tmp_path: Path) -> None:
    head, total = rows(covered(tmp_path, PLAIN, OLD))
    assert head[:3] == ("prøve.a", "2", "2/10")
    assert total[0] == "I alt"
    assert head[2:] == total[2:]


def test_the_command_prints_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    covered(tmp_path, PLAIN)
    (tmp_path / "regler" / "fakta.yaml").unlink()
    rule = tmp_path / "regler" / "a.yaml"
    rule.write_text(
        """id: prøve.a
tittel: Grense
type: kommunalt_kriterium
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1}
i_kraft: {fra: 2015-01-01}
parametre:
  øvre: {enhet: år, sted: ledd 1, verdier: {2015-01-01: 67}}
vilkår:
  alle:
    - {id: ung, tekst: Er ung, sted: ledd 1, hvis: alder < øvre}
følger:
  oppfylt: {kode: rett}
  ikke_oppfylt: {kode: ikke_rett}
""",
        encoding="utf-8",
    )
    feature = HEAD + scenario("Ung", bor_her=None, søkt=None)
    (tmp_path / "features" / "a.feature").write_text(feature, encoding="utf-8")
    options = ["--features", str(tmp_path / "features"), "--regler", str(tmp_path / "regler")]
    assert main(["dekning", "prøve.a", *options]) == 0
    told = capsys.readouterr().out
    assert "vilkår prøve.a/ung: aldri ikke oppfylt eller uavklart" in told
    assert "grense prøve.a/ung: alder < øvre: nærmeste under er 27 år unna (ett trinn er 1 år)" in told
    assert main(["dekning", "prøve.a", "--format", "json", *options]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["sum"]["svar"] == {"dekket": 1, "av": 4}
    assert data["regler"][0]["grenser"][0]["sider"]["under"] == {"dekket": False, "avstand": "27 år"}
    assert main(["dekning", "prøve.b", *options]) == 2
    assert "Mente du prøve.a" in capsys.readouterr().err


OVERLAY = """id: prøve.kommune
tittel: Kommunens liste
type: overlegg
lag: kommune
kommune: {nummer: "0000", navn: Prøve}
status: vedtatt
gjelder: {fra: 2020-01-01}
kilde: {tittel: Prøve}
endringer:
  - erstatt: prøve.a/siste_dag
    med:
      {enhet: dato, tekst: Siste dag, sted: ledd 2, velg: [{hvis: alder > øvre, er: dato}, {ellers: legg_til_dager(søkt; frist)}]}
"""


def test_what_an_overlay_writes_counts_with_the_overlay(tmp_path: Path) -> None:
    covered(tmp_path)
    (tmp_path / "regler" / "k.yaml").write_text(OVERLAY, encoding="utf-8")
    own = scenario("I kommunen", "ikke_rett", 'at kommunen er "0000"', alder="70 år")
    sets = RuleSets([tmp_path / "regler"], only_folders=True)
    (tmp_path / "features" / "a.feature").write_text(HEAD + PLAIN + "\n" + own, encoding="utf-8")
    rule, overlay = cover(["prøve.a", "prøve.kommune"], sets, [tmp_path / "features"]).entries
    assert (rule.scenarios, overlay.scenarios) == (2, 1)
    assert [each.id for each in overlay.thresholds.values()] == ["prøve.a/siste_dag"]
    assert threshold(overlay, "siste_dag").on
    assert len(rule.thresholds) == 3
    assert threshold(rule, "ung").on, "what the overlay leaves alone still counts with the rule"
