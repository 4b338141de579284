"""The site of the shipped rules: every page in order, and the same in another process."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.html import faults
from tests.site.shipped import ROOT, build

pytestmark = [pytest.mark.treg, pytest.mark.xdist_group("nettsted")]


def read(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.suffix in (".html", ".css"))
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}


def all_faults(pages: dict[str, str]) -> list[str]:
    html = {address: page for address, page in pages.items() if address.endswith(".html")}
    return [f"{address}: {fault}" for address, page in html.items() for fault in faults(address, page, pages)]


def test_every_page_is_in_order(whole: Path) -> None:
    assert all_faults(read(whole)) == []


def test_with_a_municipality_only_its_documents_are_there_and_the_pages_are_the_same_each_time(tmp_path: Path) -> None:
    """Every national rule and those of the municipality, with what the municipalities' scenarios cover; the other scenarios would
    only make it longer."""
    for seed in ("1", "2"):
        build(tmp_path / seed, "--kommune", "Drammen", "--features", str(ROOT / "features" / "kommuner"), seed=seed)
    pages = read(tmp_path / "1")
    assert read(tmp_path / "2") == pages
    assert "overlegg/drammen.prisliste-2023.html" in pages
    assert "scenarier/drammen.feature.html" in pages
    assert not [address for address in pages if address.startswith(("overlegg/oslo", "scenarier/oslo"))]
    assert all_faults(pages) == []
