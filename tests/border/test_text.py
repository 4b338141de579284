"""The border for text: one normal form, other encodings refused by name, control characters shown and not obeyed."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from allocation.columns.csv import checked_csv, csv_text
from allocation.engine.first_look import first_look
from allocation.errors import RegisterFeil, YamlFeil
from allocation.terminal import Plain, visible
from allocation.text import decoded

NORWEGIAN = "Blåbær, høst og vår: §\n"


def test_however_a_letter_is_written_it_is_the_same_text() -> None:
    for form in ("NFC", "NFD"):
        for line_end in ("\n", "\r\n", "\r"):
            for mark in ("", "\ufeff"):
                written = mark + unicodedata.normalize(form, NORWEGIAN).replace("\n", line_end)
                assert decoded(written.encode(), "x") == NORWEGIAN


@pytest.mark.parametrize(("encoding", "name"), [("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("cp1252", "Windows-1252")])
def test_another_encoding_is_refused_by_name(encoding: str, name: str, tmp_path: Path) -> None:
    with pytest.raises(YamlFeil, match=name):
        decoded(NORWEGIAN.encode(encoding), "x")
    register = tmp_path / "register.csv"
    register.write_bytes(("nøkkel,alder\n" + NORWEGIAN).encode(encoding))
    with pytest.raises(RegisterFeil, match="UTF"):
        checked_csv(register)


@given(st.text())
def test_no_control_character_reaches_the_stream(text: str) -> None:
    raw = io.StringIO()
    print(text, file=Plain(raw))
    assert all(unicodedata.category(c) != "Cc" or c in "\n\t" for c in raw.getvalue())
    assert visible("å\n\tb") == "å\n\tb"


@given(st.lists(st.text(alphabet="=+-@\t1,5aå", max_size=6), min_size=1))
def test_no_cell_of_ours_is_run_by_a_spreadsheet(cells: list[str]) -> None:
    written = csv_text(pl.DataFrame({"a": cells})).splitlines()[1:]
    for line in written:
        cell = line.removeprefix('"')
        assert not cell.startswith(("=", "@", "\t")) and (
            cell[:1] not in ("+", "-") or cell.strip('"').replace(",", "")[1:].isdigit()
        )


@given(st.lists(st.sampled_from(["kommune:\n", "id: a\n", "  nummer: '1'\n", "\n", "# x\n", "navn: {", "'"]), max_size=40))
def test_the_first_look_never_fails(lines: list[str]) -> None:
    first_look("".join(lines).encode())
