"""The pages hold what the documents say, well-formed and in order, and nothing that people write becomes anything but words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from allocation.errors import FilFeil
from allocation.site.writing import LIST, write
from tests.site.html import faults, parse, text_of
from tests.site.small import SEEN, build_small

Pages = Mapping[str, str]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    return build_small(tmp_path_factory.mktemp("nettsted"))


@pytest.fixture(scope="module")
def in_municipality(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    return build_small(tmp_path_factory.mktemp("kommune"), "9999")


def plain(page: str) -> str:
    """The words of a page, with plain spaces in the numbers."""
    return text_of(page).replace("\u00a0", " ")


def html(pages: Pages) -> dict[str, str]:
    return {address: page for address, page in pages.items() if address.endswith(".html")}


def test_every_page_is_well_formed_and_every_link_leads_somewhere(pages: Pages, in_municipality: Pages) -> None:
    for built in (pages, in_municipality):
        found = [f"{address}: {fault}" for address, page in html(built).items() for fault in faults(address, page, built)]
        assert found == []


def test_the_style_sheet_fetches_nothing(pages: Pages) -> None:
    assert not re.search(r"url\(|@import|https?:", pages["stil.css"])


def test_hostile_words_stay_words(pages: Pages) -> None:
    for address, page in html(pages).items():
        tags = {element.tag for element in parse(page).iter()}
        assert not tags & {"script", "img"}, address
        assert not re.search(r"\b49\b", text_of(page)), address
    shown = ("regler/prove.regel.html", "overlegg/prove.overlegg.html", "ikke-modellert.html", "scenarier/prove.feature.html")
    for address in (*shown, "index.html", "dekning/prove.regel.html"):
        assert SEEN in text_of(pages[address]), address


def test_the_page_of_a_rule_says_what_the_document_says(pages: Pages) -> None:
    words = plain(pages["regler/prove.regel.html"])
    for expected in (
        "Alle disse må være oppfylt",
        "Minst ett av disse må være oppfylt",
        "første ledd",
        "Bevisbyrden ligger hos kommunen",
        "190 632,60 kr/år",
        "1. januar 2020 31. desember 2020 ikke kjent",
        "Tall som ikke er kjent her",
        "Kode: rett",
        "Ubekreftet",
        "Kommer til:",
        "3 av 4 bestått",
        "Et menneske må vurdere",
    ):
        assert expected in words, expected


def test_a_chart_shows_gaps_coming_values_and_the_day(pages: Pages) -> None:
    page = pages["regler/prove.regel.html"]
    [chart] = parse(page).iter("svg")
    assert chart.attrib["role"] == "img"
    kinds = [element.attrib.get("class") for element in chart.iter()]
    assert kinds.count("hull") == 1
    assert kinds.count("trinn") == 2
    assert kinds.count("trinn kommer") == 1
    assert kinds.count("dag") == 1
    heights = [float(e.attrib["y1"]) for e in chart.iter("line") if (e.attrib.get("class") or "").startswith("trinn")]
    assert heights == sorted(heights, reverse=True)
    assert all(0 <= height <= 220 for height in heights)


def test_an_overlay_shows_before_and_after(pages: Pages) -> None:
    words = plain(pages["overlegg/prove.overlegg.html"])
    assert "Før 67 år Etter 60 år" in words
    assert "Etter Tas bort" in words
    assert "Før Finnes ikke" in words
    assert "Avvik fra de nasjonale reglene" in words


def test_scenarios_stand_with_their_results(pages: Pages) -> None:
    words = text_of(pages["scenarier/prove.feature.html"])
    assert "66 oppfylt Bestått" in words
    assert "Dette går ikke Ikke bestått" in words
    assert "3 av 4 bestått" in words
    assert "Kan ikke leses" in text_of(pages["scenarier.html"])


def test_in_a_municipality_the_rule_reads_as_it_does_there(in_municipality: Pages, pages: Pages) -> None:
    words = plain(in_municipality["regler/prove.regel.html"])
    assert "60 år" in words
    assert "Regelen er vist slik den lyder i" in words
    assert "Regelen er vist slik den lyder i" not in text_of(pages["regler/prove.regel.html"])


def test_before_it_is_in_force_a_rule_says_so(tmp_path: Path) -> None:
    pages = build_small(tmp_path, day=date(2019, 1, 1))
    assert "Gjelder fra 1. januar 2020" in text_of(pages["regler/prove.regel.html"])
    assert [f for address, page in html(pages).items() for f in faults(address, page, pages)] == []


def test_the_same_rules_give_the_same_pages(pages: Pages, tmp_path: Path) -> None:
    assert build_small(tmp_path) == pages


def test_an_earlier_site_is_replaced_and_other_folders_left_alone(pages: Pages, tmp_path: Path) -> None:
    site = tmp_path / "sider"
    write({**pages, "regler/borte.html": "x"}, site)
    write(pages, site)
    written = sorted(p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file())
    assert written == sorted([*pages, LIST])
    other = tmp_path / "andre"
    other.mkdir()
    (other / "brev.txt").write_text("viktig", encoding="utf-8")
    with pytest.raises(FilFeil, match="ikke tom"):
        write(pages, other)
    assert [p.name for p in other.iterdir()] == ["brev.txt"]


def test_the_list_of_pages_never_reaches_outside_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "utenfor.html"
    outside.write_text("viktig", encoding="utf-8")
    site = tmp_path / "sider"
    site.mkdir()
    (site / LIST).write_text(f"første linje\n../utenfor.html\n{outside}\n", encoding="utf-8")
    write({"index.html": "x"}, site)
    assert outside.read_text(encoding="utf-8") == "viktig"
