"""Shipped documents in compiled form equal the documents read from YAML, and a changed source is never served stale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from allocation.data import data_root
from allocation.engine import shipped
from allocation.engine.library import Library, Source
from allocation.engine.rules import built_vocabulary
from allocation.engine.ship import store_folder
from allocation.language.document import Part, parse_document


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every document of ``rules/``, compiled as the build hook does it."""
    folder = tmp_path_factory.mktemp("compiled")
    rules = data_root("rules")
    assert isinstance(rules, Path)
    store_folder(rules, folder)
    return folder


@pytest.fixture
def installed(compiled: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """As in an installed wheel."""
    monkeypatch.setattr(shipped, "_folder", lambda: compiled)
    yield compiled


@pytest.fixture(scope="module")
def library() -> Library:
    return Library([data_root("rules")])


def sources(library: Library) -> list[Source]:
    return [*library.rule_sources, *library.overlay_sources, *library.facts_sources]


def parts(value: object) -> Iterator[Part]:
    """Every part of a document, in order."""
    if isinstance(value, Part):
        yield value
        for name in type(value).model_fields:
            yield from parts(getattr(value, name))
    elif isinstance(value, dict):
        for item in value.values():
            yield from parts(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from parts(item)


def test_documents_are_equal_with_their_trees_and_places(installed: Path, library: Library) -> None:
    for source in sources(library):
        found = shipped.document(source.content, source.name)
        read = parse_document(source.content, source.name)
        assert found is not None, source.name
        assert found == read
        assert found.tree == read.tree
        for mine, theirs in zip(parts(found), parts(read), strict=True):
            assert mine.path == theirs.path
            assert mine.position() == theirs.position()
            assert mine.model_fields_set == theirs.model_fields_set


def test_the_vocabulary_is_equal_and_in_the_same_order(installed: Path, library: Library) -> None:
    found = shipped.vocabulary((s.content, s.name) for s in library.facts_sources)
    read = built_vocabulary(library)
    assert found is not None
    assert list(found.facts.items()) == list(read.facts.items())
    for name, table in read.tables.items():
        assert list(found.tables[name].fields.items()) == list(table.fields.items())
    assert found == read


def test_a_changed_source_has_no_compiled_form(installed: Path, library: Library) -> None:
    for source in sources(library):
        assert shipped.document(source.content + b"\n", source.name) is None
        assert shipped.document(source.content, f"{source.name}x") is None
    changed = [(s.content + b"#", s.name) for s in library.facts_sources]
    assert shipped.vocabulary(changed) is None


def test_another_engine_version_has_no_compiled_form(installed: Path, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "engine_id", lambda: "0.0.0")
    source = library.rule_sources[0]
    assert shipped.document(source.content, source.name) is None


def test_a_broken_or_missing_file_is_read_as_yaml(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = library.rule_sources[0]
    shipped.store_document(library.read(source), source.content, source.name, tmp_path)
    monkeypatch.setattr(shipped, "_folder", lambda: tmp_path)
    [stored] = tmp_path.iterdir()
    for content in (b"", b"no pickle", stored.read_bytes()[:-20]):
        stored.write_bytes(content)
        assert shipped.document(source.content, source.name) is None
    stored.unlink()
    assert shipped.document(source.content, source.name) is None


def test_compiling_twice_gives_the_same_bytes(compiled: Path, library: Library, tmp_path: Path) -> None:
    """So that two builds of one source are the same wheel."""
    source = library.rule_sources[0]
    shipped.store_document(parse_document(source.content, source.name), source.content, source.name, tmp_path)
    [again] = tmp_path.iterdir()
    assert again.read_bytes() == (compiled / again.name).read_bytes()


def test_a_checkout_reads_the_documents_themselves() -> None:
    if not (Path(shipped.__file__).parents[2] / "pyproject.toml").is_file():
        pytest.skip("bare i en kildekodemappe")
    assert shipped._folder() is None
