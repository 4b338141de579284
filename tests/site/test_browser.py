"""The pages in a real browser: no violations of axe-core, nothing wider than the screen, the skip link first, nothing fetched.

Takes the largest pages of each kind; ``TILDELING_ALLE_SIDER=1`` takes every page.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from allocation.site.writing import write
from tests.coordination.required import needs
from tests.site.small import build_small

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ARGUMENTS = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
LARGEST_OF_EACH_KIND = 2
WIDE, PHONE, NARROW = (1280, 900), (390, 844), (320, 640)

pytestmark = [
    pytest.mark.treg,
    pytest.mark.xdist_group("nettsted"),
    needs("nettleser", None if CHROMIUM else "Chromium er ikke installert; sidene blir ikke prøvd i en nettleser"),
    needs(
        "nettleser",
        None
        if find_spec("axe_playwright_python")
        else "axe-playwright-python er ikke installert; sidene blir ikke prøvd med axe (pip install 'tildeling[dev]')",
    ),
]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site, where scenarios fail."""
    folder = tmp_path_factory.mktemp("lite")
    write(build_small(folder), folder / "lite")
    return folder / "lite"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="module")
def chosen(whole: Path, small: Path) -> list[Path]:
    """Every page at the top, and the largest in each folder; the whole of the small site."""
    kinds: dict[Path, list[Path]] = {}
    for page in sorted(whole.rglob("*.html"), key=lambda p: -p.stat().st_size):
        kinds.setdefault(page.parent, []).append(page)
    everything = bool(os.environ.get("TILDELING_ALLE_SIDER"))
    most = {folder: None if everything or folder == whole else LARGEST_OF_EACH_KIND for folder in kinds}
    return [*(page for folder, own in kinds.items() for page in own[: most[folder]]), *sorted(small.rglob("*.html"))]


def opened(browser: Browser, size: tuple[int, int], scheme: str = "light") -> Page:
    """A page of a size; whatever it fetches must be a file."""
    dark: Any = scheme
    page = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=dark).new_page()

    def only_files(url: str) -> None:
        assert url.startswith("file:"), url

    page.on("request", lambda request: only_files(request.url))
    return page


@pytest.mark.parametrize(("size", "scheme"), [(WIDE, "light"), (PHONE, "dark")], ids=["bred og lys", "telefon og mørk"])
def test_no_violations_of_axe(browser: Browser, chosen: list[Path], size: tuple[int, int], scheme: str) -> None:
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    page = opened(browser, size, scheme)
    found = []
    for path in chosen:
        page.goto(path.as_uri())
        page.evaluate(axe)
        for violation in page.evaluate("axe.run()")["violations"]:
            where = [node["html"][:120] for node in violation["nodes"][:3]]
            found.append(f"{path.name}: {violation['id']}: {violation['help']}: {where}")
    assert found == []


def test_nothing_is_wider_than_a_narrow_screen(browser: Browser, chosen: list[Path]) -> None:
    page = opened(browser, NARROW)
    wide = []
    for path in chosen:
        page.goto(path.as_uri())
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            wide.append(path.name)
    assert wide == []


def test_the_keyboard_comes_first_to_the_skip_link(browser: Browser, whole: Path) -> None:
    page = opened(browser, WIDE)
    page.goto((whole / "index.html").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Hopp til innholdet"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "innhold"


def test_expressions_are_shown_when_asked_for(browser: Browser, small: Path) -> None:
    page = opened(browser, WIDE)
    page.goto((small / "regler" / "prove.regel.html").as_uri())
    expression = page.get_by_text("alder < grense", exact=True).first
    assert not expression.is_visible()
    page.get_by_label("Vis også hvordan vilkårene er skrevet").check()
    assert expression.is_visible()
