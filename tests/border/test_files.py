"""The border to the file system: reads are bounded, writes are whole or absent, refusals are Norwegian."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from allocation import files
from allocation.engine.library import read_folder
from allocation.errors import FilFeil, MaskinFeil, SkriveFeil


def test_a_file_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "stor"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(FilFeil, match="for stor"):
        files.read_bytes(path)


def test_a_file_on_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "akkurat"
    path.write_bytes(b"x" * 10)
    assert files.read_bytes(path, 10) == b"x" * 10
    with pytest.raises(FilFeil):
        files.read_bytes(path, 9)


def test_a_pipe_a_device_and_a_folder_are_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "rør"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero"), tmp_path):
        with pytest.raises(FilFeil):
            files.read_bytes(path)


def test_an_interrupted_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "svar.json"
    path.write_text("gammelt")

    def interrupted() -> None:
        with files.whole_file(path) as part:
            part.write_text("halv")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert path.read_text() == "gammelt"
    assert [entry.name for entry in tmp_path.iterdir()] == ["svar.json"]


def test_a_full_disk_is_a_fault_of_the_machine(tmp_path: Path) -> None:
    def full() -> None:
        with files.whole_file(tmp_path / "svar"):
            raise OSError(errno.ENOSPC, "")

    with pytest.raises(MaskinFeil, match="plass"):
        full()
    assert not list(tmp_path.iterdir())


def test_a_folder_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "svar").mkdir()
    with pytest.raises(SkriveFeil, match="mappe"):
        files.write_whole(tmp_path / "svar", "x")


def test_an_output_is_never_an_input(tmp_path: Path) -> None:
    path = tmp_path / "sak.yaml"
    path.write_text("sak: x")
    link = tmp_path / "lenke.yaml"
    link.symlink_to(path)
    for goal in (path, link, tmp_path / "." / "sak.yaml"):
        with pytest.raises(SkriveFeil, match="samme fil"):
            files.refuse_overlap({"kvitteringen": goal}, {"saken": path})
    with pytest.raises(SkriveFeil):
        files.refuse_overlap({"svarene": tmp_path / "ut", "de avviste": tmp_path / "ut"}, {})
    files.refuse_overlap({"svarene": tmp_path / "ut", "de avviste": None}, {"saken": path})


def test_a_folder_that_links_to_itself_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "regel.yaml").write_text("id: oppdiktet.regel\n")
    (tmp_path / "igjen").symlink_to(tmp_path)
    assert [source.id for source in read_folder(tmp_path)] == ["oppdiktet.regel"]
