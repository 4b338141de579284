"""Documents: what good ones become, and that bad ones are refused with every fault in its place."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.engine.first_look import first_look
from allocation.errors import DokumentFeil, Funn, TildelingFeil, YamlFeil
from allocation.language.document import (
    MAX_DOCUMENT_BYTES,
    FactsDocument,
    Node,
    OverlayDocument,
    Quantity,
    RuleDocument,
    iter_expressions,
    iter_nodes,
    iter_things,
    missing_places,
    parse_document,
    read_document,
)
from allocation.language.yamltree import Mapping, Position, Scalar, Sequence, Tree, read_tree

BAD = Path(__file__).parent.parent / "bad_input" / "documents"
RULES = Path(__file__).parent.parent.parent / "rules"

RULE = """\
id: prøve.regel
tittel: Prøve
type: rettighet
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1 d}
i_kraft: {fra: 2015-01-01}
oppbygning: {ledd 1: 2}
bruk: {G: grunnbeløp/G}
parametre:
  grense: {enhet: timer/uke, sted: ledd 1 punktum 1, verdier: {2015-01-01: "32,5", 2020-01-01: 33}}
tabeller:
  trinn: {slå_opp: inntekt, ganges_med: G, kolonner: {fra: andel, tak: kr/måned}, rader: [["0", "110"], ["2", "327"]]}
for_hver:
  tjeneste:
    - {id: teller_med, tekst: Teller med, sted: ledd 1 punktum 2, hvis: hjemmel = "a"}
    - {id: timer_avrundet, tekst: Timer, enhet: timer/uke, uttrykk: avrund_ned(timer; hel)}
størrelser:
  tellende: {enhet: timer/uke, tekst: Timer i alt, uttrykk: sum(tjeneste.timer_avrundet der teller_med)}
  valgt: {enhet: kr/år, tekst: Valgt, velg: [{hvis: ung, er: "1"}, {ellers: "2"}]}
lesemåter:
  andel:
    enhet: andel
    tekst: Uavklart
    velg: {hele: {er: "1", tekst: T, begrunnelse: B}, halve: {er: "0,5", tekst: T, begrunnelse: B}}
    standard: hele
vilkår:
  én_av:
    - {id: mange, tekst: Mange timer, sted: ledd 1 punktum 1, hvis: tellende >= grense}
    - ikke: {id: ung, tekst: Er ung, sted: ledd 1 punktum 1, hvis: alder < 18, bevis: {hos: kommunen, ikke_ført: nei}}
følger:
  oppfylt: {kode: rett}
  ikke_oppfylt: {kode: kan_innvilges, hjemmel: {lov: LOV-2011-06-24-30, sted: § 3-8}}
gir:
  timer: {av: tellende, når: alltid}
ikke_modellert: [{id: mer, berører: ingenting, sted: ledd 1, tekst: Noe mer, når: alder > 60}]
"""


def rule() -> RuleDocument:
    document = parse_document(RULE, "regel.yaml")
    assert isinstance(document, RuleDocument)
    return document


def test_texts_become_typed_values() -> None:
    document = rule()
    assert document.parametre["grense"].verdier == {
        date(2015, 1, 1): Decimal("32.5"),
        date(2020, 1, 1): Decimal(33),
    }
    assert document.hjemmel[0].lov == "LOV-1999-07-02-63"
    assert document.tabeller["trinn"].rader[1] == (Decimal(2), Decimal(327))
    assert document.følger.ikke_oppfylt is not None
    assert document.følger.ikke_oppfylt.hjemmel[0].sted == "§ 3-8"
    assert document.lag == "lov" and document.oppbygning == {"ledd 1": 2}


def test_nodes_know_their_kind_children_path_and_place() -> None:
    document = rule()
    root = document.vilkår
    assert root is not None and root.kind == "én_av" and root.id is None
    leaf = root.children[1].children[0]
    assert (root.children[1].kind, leaf.kind, leaf.id) == ("ikke", "hvis", "ung")
    assert leaf.path == ("vilkår", "én_av", 1, "ikke")
    assert leaf.position("hvis") == Position("regel.yaml", 28, 62)
    assert leaf.bevis is not None and leaf.bevis.ikke_ført is False
    assert [node.id for node in iter_nodes(document)] == ["teller_med", None, "mange", None, "ung"]


def test_rows_are_conditions_or_values() -> None:
    condition, value = rule().for_hver["tjeneste"]
    assert isinstance(condition, Node) and isinstance(value, Quantity)
    assert value.path == ("for_hver", "tjeneste", 1)


def test_every_expression_with_its_path() -> None:
    expressions = dict(iter_expressions(rule()))
    assert expressions[("vilkår", "én_av", 0, "hvis")] == "tellende >= grense"
    assert expressions[("lesemåter", "andel", "velg", "halve", "er")] == "0,5"
    assert expressions[("størrelser", "valgt", "velg", 0, "er")] == "1"
    assert expressions[("ikke_modellert", 0, "når")] == "alder > 60"
    assert len(expressions) == 13


def test_everything_with_a_name() -> None:
    things = {thing.id: (thing.kind, thing.table) for thing in iter_things(rule())}
    assert things == {
        "grense": ("parameter", None),
        "trinn": ("tabell", None),
        "teller_med": ("rad", "tjeneste"),
        "timer_avrundet": ("rad", "tjeneste"),
        "tellende": ("størrelse", None),
        "valgt": ("størrelse", None),
        "andel": ("lesemåte", None),
        "mange": ("node", None),
        "ung": ("node", None),
    }


def test_missing_places() -> None:
    assert missing_places(rule()) == ()
    with pytest.raises(DokumentFeil, match="Ledd 1 punktum 3 er ikke dekket"):
        parse_document(RULE.replace("{ledd 1: 2}", "{ledd 1: 3}").replace("sted: ledd 1, ", "sted: ledd 2, "), "x.yaml")


OVERLAY = """\
id: prøve.overlegg
tittel: Prøve
type: overlegg
lag: reform
status: foreslått
gjelder: {fra: 2027-01-01}
kilde: {tittel: Høringsnotat}
endringer:
  - {sett: prøve.regel/grense, til: "30"}
  - {legg_til: prøve.regel, størrelser: {ny: {tekst: Ny, uttrykk: alder > 3}}}
  - {legg_til: prøve.regel/gruppe, node: {id: nytt, tekst: Nytt, hvis: ny}}
  - {fjern: prøve.regel/ung}
  - {erstatt: prøve.regel/valgt, med: {enhet: kr/år, tekst: Valgt, uttrykk: "3"}}
  - {erstatt: prøve.regel/mange, med: {tekst: Mange, hvis: ja}}
"""


def test_overlay() -> None:
    document = parse_document(OVERLAY, "overlegg.yaml")
    assert isinstance(document, OverlayDocument)
    assert [change.operation for change in document.endringer] == [
        *("sett", "legg_til", "legg_til", "fjern", "erstatt", "erstatt")
    ]
    assert document.endringer[0].address == "prøve.regel/grense"
    assert isinstance(document.endringer[4].med, Quantity) and isinstance(document.endringer[5].med, Node)
    assert document.endringer[2].node is not None
    assert document.endringer[2].node.position() == Position("overlegg.yaml", 11, 36)
    assert ("endringer", 5, "med", "hvis") in dict(iter_expressions(document))


def test_facts() -> None:
    document = parse_document(
        "fakta:\n  alder: {type: tall, enhet: år, område: [0, 120], avledet: hele_år(fødselsdato; dato)}\n"
        "tabeller:\n  barn: {største_antall: 5, felt: {kode: {type: kode, koder: {hol.3-2-6-a: Ja}}}}\n",
        "fakta.yaml",
    )
    assert isinstance(document, FactsDocument)
    assert document.fakta["alder"].område == (Decimal(0), Decimal(120))
    assert document.tabeller["barn"].felt["kode"].koder == {"hol.3-2-6-a": "Ja"}
    assert dict(iter_expressions(document)) == {("fakta", "alder", "avledet"): "hele_år(fødselsdato; dato)"}


def test_equal_contents_are_equal_wherever_they_stand() -> None:
    assert rule() == rule()
    assert rule().vilkår == parse_document(RULE.replace("tittel: Prøve", "tittel: En annen\n"), "x.yaml").vilkår  # type: ignore[union-attr]


def test_a_large_document_is_refused() -> None:
    with pytest.raises(YamlFeil, match="for stor"):
        parse_document(RULE + "#" * MAX_DOCUMENT_BYTES, "stor.yaml")


# Documents of types that are no rule's are read by the rooms they belong to.
SHIPPED = [
    path for path in sorted(RULES.rglob("*.yaml")) if not path.name.startswith("_") and first_look(path.read_bytes()).kind is None
]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_shipped_documents_are_sound(path: Path) -> None:
    parse_document(path.read_bytes(), path.name)


# ----------------------------------------------------------------------------------------------------------- bad input


def expected(path: Path) -> list[tuple[str, int, int]]:
    """The expectations are the first lines of the file: ``# venter: <part of the message> @ line:column``."""
    found = re.findall(r"^# venter: (.*) @ (\d+):(\d+)$", path.read_text("utf-8"), re.MULTILINE)
    return [(message, int(line), int(column)) for message, line, column in found]


def faults(path: Path) -> tuple[Funn, ...]:
    with pytest.raises((YamlFeil, DokumentFeil)) as caught:
        parse_document(path.read_bytes(), path.name)
    error: TildelingFeil = caught.value
    return error.findings


def test_there_are_many_bad_documents() -> None:
    assert len(list(BAD.glob("*.yaml"))) >= 60


@pytest.mark.parametrize("path", sorted(BAD.glob("*.yaml")), ids=lambda path: path.stem)
def test_bad_document(path: Path) -> None:
    found = faults(path)
    wanted = expected(path)
    assert wanted, "filen sier ikke hva som ventes"
    assert [(fault.line, fault.column) for fault in found] == [(line, column) for _, line, column in wanted]
    for fault, (message, _, _) in zip(found, wanted, strict=True):
        assert message in fault.message
        assert fault.help or fault.excerpt, fault
        assert fault.file == path.name


# ----------------------------------------------------------------------------------------------------------- any input

_HERE = Position("x.yaml", 1, 1)
KEYS = st.sampled_from(
    """
    id tittel type lag hjemmel lov sted i_kraft fra til parametre verdier enhet område tabeller rader kolonner slå_opp
    for_hver størrelser uttrykk velg hvis er ellers lesemåter standard vilkår alle én_av ingen ikke følger oppfylt kode
    oppbygning bruk gir av endringer sett legg_til fjern erstatt med node fakta felt koder 2015-01-01 tittle
    """.split()  # noqa: SIM905
)
TEXTS = st.text(max_size=8) | st.sampled_from(
    """
    ja nei a prøve.regel x/y 0,75 1.5 NaN 2015-01-01 2015-13-01 null rettighet parameter overlegg lov kommune
    tall skjønn LOV-1999-07-02-63 {} %s a< (
    """.split()  # noqa: SIM905
)
SCALARS = st.builds(Scalar, TEXTS, st.booleans(), st.just(_HERE))


def mappings(values: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    keys = KEYS | st.text(min_size=1, max_size=5)
    return st.dictionaries(keys, values, max_size=6).map(
        lambda found: Mapping(tuple((Scalar(key, False, _HERE), value) for key, value in found.items()), _HERE)
    )


TREES: st.SearchStrategy[Tree] = st.recursive(
    SCALARS,
    lambda below: mappings(below) | st.builds(Sequence, st.lists(below, max_size=4).map(tuple), st.just(_HERE)),
    max_leaves=25,
)


def accepted_or_refused(tree: Tree) -> None:
    try:
        read_document(tree, "x.yaml")
    except DokumentFeil as error:
        assert error.findings
        assert all(fault.message and fault.file and fault.line for fault in error.findings)


@settings(deadline=None)
@given(TREES)
def test_nothing_but_dokumentfeil(tree: Tree) -> None:
    accepted_or_refused(tree)


def slots(tree: Tree, path: tuple[int, ...] = ()) -> list[tuple[int, ...]]:
    """The paths of all nodes, as indices."""
    below: tuple[Tree, ...] = ()
    if isinstance(tree, Mapping):
        below = tuple(value for _, value in tree.entries)
    elif isinstance(tree, Sequence):
        below = tree.items
    return [path, *(found for index, item in enumerate(below) for found in slots(item, (*path, index)))]


def replaced(tree: Tree, path: tuple[int, ...], new: Tree) -> Tree:
    if not path:
        return new
    index, rest = path[0], path[1:]
    if isinstance(tree, Mapping):
        entries = list(tree.entries)
        entries[index] = (entries[index][0], replaced(entries[index][1], rest, new))
        return Mapping(tuple(entries), tree.position)
    assert isinstance(tree, Sequence)
    items = list(tree.items)
    items[index] = replaced(items[index], rest, new)
    return Sequence(tuple(items), tree.position)


GOOD = [read_tree(RULE, "regel.yaml"), read_tree(OVERLAY, "overlegg.yaml")]


@settings(deadline=None)
@given(st.sampled_from(GOOD), st.data(), TREES)
def test_a_good_document_with_anything_in_any_place(tree: Tree, data: st.DataObject, new: Tree) -> None:
    for _ in range(data.draw(st.integers(1, 3))):
        tree = replaced(tree, data.draw(st.sampled_from(slots(tree))), new)
    accepted_or_refused(tree)
