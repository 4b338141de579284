"""The report as a page, as data by its schema, and as a table."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from allocation.compare.boundary import boundary_people
from allocation.compare.page import page
from allocation.compare.register import compare_people
from allocation.compare.report import Comparison
from allocation.compare.scenarios import try_scenarios
from allocation.compare.source import Origin
from allocation.compare.table import csv, table
from allocation.compare.text import text
from allocation.floor.check import check_floor
from allocation.shapes.schema import output_schema
from tests.compare.test_people import register
from tests.compare.world import DAY, FEWER_HOURS, World, proposal
from tests.site.html import faults, parse, text_of

MORE = """begrunnelse: Flere skal få hjelp <uten> & med
begrunnelse_nn: Fleire skal få hjelp
evalueres: 2028-01-01
anslag:
  - {tekst: Flere timer, tekst_nn: Fleire timar, lavest: 100, høyest: 200, enhet: timer/uke, av: rådmannen}
"""


def whole_report(folder: Path) -> Comparison:
    """A comparison with every part."""
    world = World(folder, proposal(FEWER_HOURS, more=MORE))
    sides = world.sides("forslag.prøve")
    people = register(4000, 3).with_columns(syntetisk=True)
    return Comparison(
        Origin("tildeling sammenlign --forslag forslag.prøve", sides, DAY),
        sides.changed(sides.rule_ids(), DAY),
        try_scenarios(sides, [world.features]),
        ("lov.rett",),
        tuple(boundary_people(sides, ["lov.rett"], DAY)),
        compare_people(sides, people, ["lov.rett"], DAY),
        check_floor(sides.after.rules.library, sides.after.rules.vocabulary, ["forslag.prøve"]),
    )


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    return whole_report(tmp_path_factory.mktemp("verden"))


def test_the_page_is_one_whole_page_that_a_reading_program_can_follow(report: Comparison) -> None:
    found = page(report)
    assert list(faults("side.html", found, {"side.html": found})) == []
    assert "http" not in found.replace("http-equiv", "")


def test_the_page_says_that_it_is_proposed_and_made_up_and_how_to_make_it_again(report: Comparison) -> None:
    said = text_of(page(report))
    for words in ("FORESLÅTT – ikke vedtatt", "SYNTETISKE TALL", "Kort sagt", report.origin.command, "mellom 100 og 200"):
        assert words in said, words


def test_the_page_in_nynorsk(report: Comparison) -> None:
    found = page(report, "nn")
    assert parse(found).attrib["lang"] == "nn"
    said = text_of(re.sub(r"<pre>.*?</pre>|<td .*?</td>", "", found, flags=re.DOTALL))  # scenarios are written in bokmål
    for words in ("FØRESLÅTT – ikkje vedteke", "Kven det gjeld", "Fleire skal få hjelp", "ikkje oppfylt"):
        assert words in said, words
    for words in (" ikke ", "Hvem", "Hvorfor", "Gjenta"):
        assert words not in said, words


def test_every_chart_has_its_numbers_in_a_table(report: Comparison) -> None:
    root = parse(page(report))
    charts = root.findall(".//svg")
    tables = ["".join(each.itertext()) for each in root.findall(".//table")]
    assert charts
    for chart in charts:
        for label in (each.text or "" for each in chart.findall("text") if each.attrib.get("text-anchor")):
            assert any(label in each for each in tables), label


def test_the_data_follows_the_schema(report: Comparison) -> None:
    schema = output_schema("sammenligning")
    Draft202012Validator.check_schema(schema)
    assert [error.message for error in Draft202012Validator(schema).iter_errors(report.to_data())] == []


def test_the_table_has_where_it_comes_from_in_every_row(report: Comparison) -> None:
    frame = table(report)
    assert frame["regelsett_før"].n_unique() == frame["status"].n_unique() == 1
    assert frame.filter((frame["del"] == "utfall") & ~frame["skjult"])["antall"].sum() <= 4000
    assert csv(report).startswith("del,regel,gruppe,navn,før,etter,antall,laveste,høyeste,enhet")


def test_the_words_say_the_same_in_both_languages(report: Comparison) -> None:
    assert len(text(report, "nb").splitlines()) == len(text(report, "nn").splitlines())
    assert "ikke alt prøvd" in text(report) or "alt som kan ha betydning" in text(report)
