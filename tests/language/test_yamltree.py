"""Reading YAML and JSON: what is read, what is refused, and that nothing else than `YamlFeil` comes out."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from allocation.errors import YamlFeil, path_text
from allocation.language.yamltree import (
    Mapping,
    Position,
    Scalar,
    Sequence,
    position_of,
    read_tree,
    to_plain,
)


def plain(text: str | bytes, file: str = "prøve.yaml") -> object:
    return to_plain(read_tree(text, file))


def refused(text: str | bytes, file: str = "prøve.yaml") -> YamlFeil:
    with pytest.raises(YamlFeil) as caught:
        read_tree(text, file)
    return caught.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no\nb: 0301\nc: 12:30\nd: 1e3", {"a": "no", "b": "0301", "c": "12:30", "d": "1e3"}),
        ("a: 0,75", {"a": "0,75"}),
        ('{a: "0,75", b: [0, 120]}', {"a": "0,75", "b": ["0", "120"]}),
        ("a: ~\nb: null\nc:\nd: 'null'\ne: ''", {"a": None, "b": None, "c": None, "d": "null", "e": ""}),
        ("a: {b: }", {"a": {"b": None}}),
        ("a: >-\n  en\n  to\nb: |\n  tre\n", {"a": "en to", "b": "tre\n"}),
        ("---\na: b\n...\n", {"a": "b"}),
        ("\ufeffa: b\r\nc: d\r\n", {"a": "b", "c": "d"}),
        ("a\u030a: b", {"å": "b"}),
        ('{"a": 1, "b": [true, null, "x\\ty"]}', {"a": "1", "b": ["true", None, "x\ty"]}),
        ("bare tekst", "bare tekst"),
        ("<<: {a: 1}", {"<<": {"a": "1"}}),
    ],
)
def test_every_scalar_is_text(text: str, value: object) -> None:
    assert plain(text) == value
    assert plain(text.encode()) == value


def test_positions_count_from_one() -> None:
    tree = read_tree("a:\n  - b\n  - {c: d}\n", "x.yaml")
    assert isinstance(tree, Mapping)
    assert tree.entries[0][0] == Scalar("a", False, Position("x.yaml", 1, 1))
    below = tree.get("a")
    assert isinstance(below, Sequence)
    assert below.items[0].position == Position("x.yaml", 2, 5)
    assert position_of(tree, ("a", 1, "c")) == Position("x.yaml", 3, 6)
    assert position_of(tree, ("a", 1, "c"), of_key=False) == Position("x.yaml", 3, 9)


def test_a_path_that_does_not_exist_is_placed_at_its_nearest_ancestor() -> None:
    tree = read_tree("a:\n  - b\n", "x.yaml")
    assert position_of(tree, ("a", 7, "c")) == position_of(tree, ("a",)) == Position("x.yaml", 1, 1)
    assert position_of(tree, ("finnes ikke",)) == tree.position


def test_path_text() -> None:
    assert path_text(("vilkår", "alle", 2, "hvis")) == "vilkår.alle[2].hvis"
    assert path_text(()) == ""


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("{a: 0,75}", "desimaltallet 0,75 deles i to", 1, 5),
        ("b: {2013-01-01: 7000,5, 2014-01-01: 3}", "desimaltallet 7000,5", 1, 17),
        ("{a: -0,5}", "desimaltallet -0,5", 1, 5),
        ("- [0,75]", "desimaltallet 0,75", 1, 4),
        ("a: &x b", "anker (&x)", 1, 4),
        ("a: *x", "alias", 1, 4),
        ("a: !!str b", "YAML-merke", 1, 4),
        ("- ! b", "YAML-merke", 1, 3),
        ("a: 1\nb: 2\na: 3", "«a» står to ganger, først i linje 1", 3, 1),
        ("{a: 1, a: 2}", "«a» står to ganger", 1, 8),
        ("? [a]\n: b", "en nøkkel må være tekst", 1, 3),
        (": a", "nøkkelen er tom", 1, 1),
        ("a\u200b: b", "usynlige tegn", 1, 1),
        ("a: 1\n---\nb: 2", "flere dokumenter", 2, 1),
        ("a:\tb", "tabulator", 1, 3),
        ("a: b\x00", "styretegn", 1, 5),
        ("a: 1\nb: \u202etekst", "styretegn", 2, 4),
        ("a: b\x85c", "styretegn", 1, 5),
        ('a: "\\0"', "U+0000", 1, 4),
        ('a: "\\ud800"', "U+D800", 1, 4),
        ('"\\UFFFFFFFF"', "kan ikke leses", 1, 1),
        ("%TAG ! x\n---\na: b", "direktiver", 1, 1),
        ("", "tomt", 1, 1),
        ("# kommentar", "tomt", 1, 1),
        ("---\n...\n", "tomt", 1, 1),
        ("a: b: c", "kolon", 1, 5),
        ('a: "b', "anførselstegn lukkes ikke", 1, 4),
        ("a:\n  - b\n c: d", "innrykket", 3, 2),
        ("{a: b", "lukkes ikke", 1, 6),
        ("a: @b", "begynner med et tegn", 1, 4),
        ("{a: 1, b}", "«b» mangler kolon", 1, 8),
    ],
)
def test_refused_with_a_place_and_a_mend(text: str, message: str, line: int, column: int) -> None:
    (finding,) = refused(text).findings
    assert message in finding.message
    assert (finding.file, finding.line, finding.column) == ("prøve.yaml", line, column)
    assert finding.help


def test_numbers_that_are_two_numbers_are_read() -> None:
    assert plain("[0, 75]") == ["0", "75"]
    assert plain('["0",75, 1]') == ["0", "75", "1"]
    assert plain("[a,b]") == ["a", "b"]


def test_all_faults_are_reported_at_once() -> None:
    error = refused("a: &x 1\nb: *x\nc: {d: 0,5}\na: !ny 2\n? [e]\n: f\n")
    assert [(finding.line, finding.column) for finding in error.findings] == [
        (1, 4),
        (2, 4),
        (3, 8),
        (4, 1),
        (4, 4),
        (5, 3),
    ]


def test_the_excerpt_points_at_the_fault() -> None:
    (finding,) = refused("ok: ja\nb: *x\n").findings
    assert finding.excerpt == "    b: *x\n       ^"


@pytest.mark.parametrize("text", [b"\xff\xfea", b"a: \xe6", "a: b".encode("utf-16"), b"\x80"])
def test_only_utf8(text: bytes) -> None:
    assert "UTF-8" in str(refused(text))


@pytest.mark.parametrize("file", ["stor.yaml", "stor.json"])
@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000_000,
        b"[" + b"1, " * 3_300_000,
        "[" * 10_000,
        "[" * 1_000_000,
        '{"a": ' * 10_000,
        "- " * 10_000,
        "".join(" " * depth + "a:\n" for depth in range(1_000)),
        "[" + '"a", ' * 200_000 + '"a"]',
        "\t" * 1_000_000,
        "\x00\n" * 500_000,
        '"' * 1_000_001,
        "&a " * 300_000,
        "{a, " + "a, " * 300_000,
    ],
    ids=lambda value: repr(value[:12]),
)
def test_large_and_deep_text_is_refused_quickly(text: str | bytes, file: str) -> None:
    plain("a: b")  # loads the parser
    start = time.process_time()
    error = refused(text, file)
    assert time.process_time() - start < 1
    assert len(error.findings) <= 50
    assert len(str(error)) < 30_000


def test_depth_and_size_at_the_edge() -> None:
    assert plain("[" * 32 + "]" * 32) is not None
    assert "dypere enn 32" in str(refused("[" * 33 + "]" * 33))
    assert "dypere enn 32" in str(refused("[" * 33 + "]" * 33, "x.json"))
    assert read_tree("æ", "x.yaml", max_bytes=2)
    with pytest.raises(YamlFeil, match="3 byte, høyst 2"):
        read_tree("æa", "x.yaml", max_bytes=2)


class TestJson:
    def test_values_become_the_texts_of_the_rule_language(self) -> None:
        text = '{\n\t"a": 0.75, "b": [true, false, null, "null"], "c": "x\\ty\\u00e6", "d": -3, "e": {}}'
        expected = {"a": "0,75", "b": ["ja", "nei", None, "null"], "c": "x\tyæ", "d": "-3", "e": {}}
        assert plain(text, "sak.JSON") == expected

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ('{"a": 1, "b": {"c": 1, "c": 2}}', "«c» står to ganger"),
            ('{"a": NaN}', "NaN er ikke et tall"),
            ('{"a": -Infinity}', "-Infinity er ikke et tall"),
            ('{"a": }', "ikke gyldig JSON"),
            ('{"a": "\\ud800"}', "U+D800"),
            ('{"a": "\\u0000"}', "U+0000"),
            ("", "tomt"),
            ("null", "tomt"),
            ("a: b", "ikke gyldig JSON"),
        ],
    )
    def test_refused(self, text: str, message: str) -> None:
        assert message in str(refused(text, "sak.json"))

    def test_syntax_errors_have_a_place(self) -> None:
        (finding,) = refused('{\n  "a": 1,\n}', "sak.json").findings
        assert (finding.line, finding.column) in ((2, 9), (3, 1))

    def test_brackets_in_strings_do_not_count(self) -> None:
        assert plain('"' + "[" * 100 + '"', "x.json") == "[" * 100


YAML_PIECES = st.lists(
    st.sampled_from([*"{}[],:-?&*!|>%@\"'#\n  \\~", "a", "0", "75", "\t", "---", "...", "<<", "å", "\\x", "\\U", "\x00", "\r"]),
    max_size=40,
).map("".join)


@settings(deadline=None)
@given(st.one_of(st.text(max_size=200), st.binary(max_size=200), YAML_PIECES), st.sampled_from(["x.yaml", "x.json"]))
@example("? ", "x.yaml")
@example("[?", "x.yaml")
@example("- |2-1\n", "x.yaml")
@example('"\\xZZ"', "x.yaml")
def test_nothing_but_yamlfeil(text: str | bytes, file: str) -> None:
    try:
        tree = read_tree(text, file)
    except YamlFeil as error:
        assert error.findings and all(finding.message and finding.file == file for finding in error.findings)
    else:
        to_plain(tree)


PLAIN = st.recursive(
    st.none() | st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Cn")), max_size=10),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(st.text("abcæøå_1", min_size=1, max_size=6), below, max_size=4),
    max_leaves=20,
)


@settings(deadline=None)
@given(PLAIN)
def test_json_text_reads_the_same_as_yaml_and_as_json(value: object) -> None:
    import json
    import unicodedata

    text = json.dumps(value, ensure_ascii=False, indent=1)
    if value is None:
        return
    expected = json.loads(unicodedata.normalize("NFC", text))
    assert plain(text, "x.yaml") == plain(text, "x.json") == expected


def test_json_has_places_as_yaml_has() -> None:
    text = '{\n "fakta": {\n  "a\\"b": [1, "to",\n   {"c": null}],\n  "d": -1.5e3 }\n}\n'
    tree = read_tree(text, "sak.json")
    assert position_of(tree, ("fakta",)) == Position("sak.json", 2, 2)
    assert position_of(tree, ("fakta", 'a"b')) == Position("sak.json", 3, 3)
    assert position_of(tree, ("fakta", 'a"b', 2, "c")) == Position("sak.json", 4, 5)
    assert position_of(tree, ("fakta", "d"), of_key=False) == Position("sak.json", 5, 8)
