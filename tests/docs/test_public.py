"""What is promised: a few names, all of them in the guide for developers, whose examples type-check."""

from __future__ import annotations

import doctest
from pathlib import Path

from mypy import api

import allocation
from tests.docs.blocks import blocks

GUIDE = Path(__file__).parent.parent.parent / "docs" / "integrering.md"


def test_few_names_are_promised_and_the_guide_has_them_all() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert 20 <= len(allocation.__all__) <= 30 and sorted(set(allocation.__all__)) == sorted(allocation.__all__)
    for name in allocation.__all__:
        assert getattr(allocation, name).__name__ == name
        assert f"`{name}`" in text, name


def test_the_guide_imports_only_what_is_promised() -> None:
    for line in _sources().splitlines():
        if line.startswith("from allocation"):
            module, _, names = line.removeprefix("from ").partition(" import ")
            assert module in ("allocation.columns", "allocation.shapes.schema") or set(names.split(", ")) <= set(
                allocation.__all__
            )


def test_the_examples_of_the_guide_type_check(tmp_path: Path) -> None:
    example = tmp_path / "eksempel.py"
    example.write_text(_sources(), encoding="utf-8")
    said, wrong, code = api.run([str(example), "--strict", "--disable-error-code=import-untyped", "--no-error-summary"])
    assert code == 0, f"{said}{wrong}"


def _sources() -> str:
    """The code of every example, in order."""
    parser = doctest.DocTestParser()
    shown = [block for block in blocks(GUIDE) if block.language == "pycon"]
    return "".join(example.source for block in shown for example in parser.get_examples(block.text))
