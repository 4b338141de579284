"""The site of the shipped rules, built once for all tests of it: they stand in one xdist group, and so in one process."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.shipped import build


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the whole site.  Only to be read."""
    folder = tmp_path_factory.mktemp("nettsted") / "alt"
    build(folder)
    return folder
