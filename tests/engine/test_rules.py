"""Rule sets: no gap and no overlap in dates, order does not matter, every rule is checked, and nothing is shared by accident."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, Outcome, assess, assess_many, load_rules
from allocation.engine.build import build_program
from allocation.engine.check import check_rules
from allocation.engine.library import tree_of
from allocation.errors import ArgumentFeil, DokumentFeil, FilFeil, SakFeil, UkjentRegelFeil
from allocation.language.document import RuleDocument
from allocation.language.rule_model import GROUP_KINDS
from allocation.language.tree import to_plain

RULES = load_rules()
DAYS = st.dates(date(2010, 1, 1), date(2028, 12, 31))


def test_every_shipped_document_compiles_on_every_day_it_changes() -> None:
    assert check_rules(RULES) == []


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(RULES.rule_ids), DAYS)
def test_a_program_holds_for_every_day_of_its_span_and_not_beyond(rule: str, day: date) -> None:
    """No gap and no overlap: the spans of neighbours meet, and inside one nothing changes."""
    program = RULES.program(rule, day)
    assert program.first <= day.toordinal() <= program.last
    for edge in (program.first, program.last):
        again = build_program(RULES.stack, rule, edge, {})
        assert (again.first, again.last) == (program.first, program.last)
        assert again.slots == program.slots
    if program.last < date(2100, 1, 1).toordinal():
        after = build_program(RULES.stack, rule, program.last + 1, {})
        assert after.first == program.last + 1


@pytest.mark.parametrize("rule", RULES.rule_ids)
def test_every_definite_answer_has_a_provision_behind_it(rule: str) -> None:
    """Every condition names a place in a law, or stands in a document that says where it has it from."""
    day = date(2026, 3, 1)
    for slot in RULES.program(rule, day).slots:
        if slot.kind == "vilkår":
            document = RULES.document(slot.key.partition("/")[0], day)
            own_choice = document.tjeneste is not None and not document.tjeneste.lovpålagt
            assert (slot.place and slot.source) or document.kilde or (own_choice and document.hjemmel), slot.key


@pytest.mark.parametrize("rule", RULES.rule_ids)
def test_conditions_speak_both_languages(rule: str) -> None:
    for slot in RULES.program(rule, date(2026, 3, 1)).slots:
        if slot.kind in ("vilkår", "størrelse", "lesemåte"):
            assert slot.text and slot.text_nn, slot.key


def turned(tree: object) -> object:
    """Plain data with every list of conditions, every mapping of named values and every row rule turned round."""
    if isinstance(tree, dict):
        keys = [*tree] if {"hvis", "er"} & set(tree) else [*reversed(tree)]
        return {key: turned(tree[key]) for key in keys}
    if isinstance(tree, list):
        named = all(isinstance(item, dict) and ({"id", *GROUP_KINDS} & set(item)) for item in tree)
        return [turned(item) for item in (reversed(tree) if named else tree)]
    return tree


def test_the_order_of_conditions_and_documents_does_not_matter(tmp_path: Path) -> None:
    """Rules with every list of conditions and values turned round, in files with other names, give the same answers."""
    for index, source in enumerate(reversed((*RULES.library.rule_sources, *RULES.library.facts_sources))):
        document = RULES.library.read(source)
        plain = turned(to_plain(tree_of(document)))
        assert isinstance(plain, dict)
        for parameter in plain.get("parametre", {}).values():
            parameter["verdier"] = dict(sorted(parameter["verdier"].items()))
        for table in plain.get("tabeller", {}).values():
            if "kolonner" in table:
                table["kolonner"] = dict(reversed(table["kolonner"].items()))
        parts = (f"{key}: {json.dumps(value, ensure_ascii=False, indent=1)}" for key, value in plain.items())
        text = "\n".join(part.replace("\n", "\n  ") for part in parts)
        (tmp_path / f"{index:03}.yaml").write_text(text, encoding="utf-8")
    rules = load_rules(national=True)
    other = load_rules(folders=[tmp_path], only_folders=True, national=True)
    assert set(RULES.rule_ids) <= set(other.rule_ids)
    for path in sorted((Path(__file__).parents[2] / "eksempler").glob("*.yaml")):
        case = Case.read(path, rules.vocabulary)
        same = Case.from_data(case.to_data(), other.vocabulary)
        for rule, answer in assess_many(rules, case, date=date(2026, 3, 1)).items():
            again = assess(other, same, rule, date=date(2026, 3, 1))
            assert (answer.outcome, answer.code) == (again.outcome, again.code), (path.name, rule)
            for name, result in answer.results.items():
                found = again.results[name]
                assert (found.low, found.high, found.value) == (result.low, result.high, result.value), (path.name, rule, name)


def test_threads_share_a_rule_set() -> None:
    rules = load_rules()
    case = Case.from_data({"fakta": {"alder": 40, "behovets_varighet": 30}}, rules.vocabulary)
    days = [date(2014, 1, 1) + timedelta(days=40 * i) for i in range(100)]

    def run(day: date) -> list[tuple[Outcome, str]]:
        return [(a.outcome, a.reason_code) for a in assess_many(rules, case, date=day).values()]

    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(run, days))
    assert together == [run(day) for day in days]


def test_an_outcome_is_neither_true_nor_false() -> None:
    answer = assess(RULES, Case.from_data({}, RULES.vocabulary), "pbrl.2-1-d", date=date(2026, 3, 1))
    with pytest.raises(TypeError, match="tre verdier"):
        bool(answer.outcome)


def test_wrong_arguments_are_told_in_norwegian() -> None:
    case = Case.from_data({}, RULES.vocabulary)
    day = date(2026, 3, 1)
    with pytest.raises(UkjentRegelFeil, match=r"Mente du .*pbrl\.2-1-d"):
        assess(RULES, case, "pbrl.2-1-dd", date=day)
    with pytest.raises(UkjentRegelFeil, match="har ikke valget «tull»"):
        assess(RULES, case, "pbrl.2-1-d", date=day, readings={"pbrl.2-1-d/høyere_utdanning_teller": "tull"})
    with pytest.raises(UkjentRegelFeil, match="x» finnes ikke"):
        assess(RULES, case, "pbrl.2-1-d", date=day, readings={"pbrl.2-1-d/x": "y"})
    with pytest.raises(ArgumentFeil, match="Velg åpen eller avsluttet"):
        assess(RULES, case, "pbrl.2-1-d", date=day, evidence="lukket")  # type: ignore[arg-type]
    with pytest.raises(ArgumentFeil, match="har ingen dokumenter"):
        load_rules("Langtvekkistan")
    with pytest.raises(FilFeil, match="er ikke en mappe"):
        load_rules(folders=["finnes-ikke"])
    with pytest.raises(ArgumentFeil, match="utenfor årene 1900 til 2200"):
        assess(RULES, case, "pbrl.2-1-d", date=date(2500, 1, 1))
    born = Case.from_data({"fakta": {"fødselsdato": "2027-01-01"}}, RULES.vocabulary)
    with pytest.raises(SakFeil, match="etter datoen"):
        assess(RULES, born, "pbrl.2-1-d", date=day)


def test_an_answer_given_by_address_counts_and_disagreement_is_unsettled() -> None:
    day = date(2026, 3, 1)
    known = Case.from_data({"oppgitt": {"pbrl.2-1-d/langvarig": {"verdi": "nei", "kilde": "vedtak"}}}, RULES.vocabulary)
    assert assess(RULES, known, "pbrl.2-1-d", date=day).outcome is Outcome.NOT_FULFILLED
    torn = known.med(behovets_varighet=60)
    assert assess(RULES, torn, "pbrl.2-1-d", date=day).outcome is Outcome.UNSETTLED


def test_two_documents_with_one_id_in_a_folder_are_refused(tmp_path: Path) -> None:
    source = RULES.library.rule_sources[0].content
    for name in ("en.yaml", "to.yaml"):
        (tmp_path / name).write_bytes(source)
    with pytest.raises(DokumentFeil, match="brukt to ganger"):
        load_rules(folders=[tmp_path])


def test_a_folder_replaces_a_shipped_document(tmp_path: Path) -> None:
    source = RULES.library.source("pbrl.2-1-d")
    assert source is not None
    changed = source.content.replace(b"verdier: {2015-01-01: 32}", b"verdier: {2015-01-01: 40}")
    assert changed != source.content
    (tmp_path / "bpa.yaml").write_bytes(changed)
    rules = load_rules(folders=[tmp_path])
    document = rules.document("pbrl.2-1-d", date(2026, 3, 1))
    assert isinstance(document, RuleDocument)
    assert list(document.parametre["stort_timetall"].verdier.values()) == [40]


def test_a_table_may_be_counted_without_reading_a_field_of_it(tmp_path: Path) -> None:
    (tmp_path / "telling.yaml").write_text(
        """id: prøve.telling
tittel: Telling
type: kommunalt_kriterium
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1 d}
i_kraft: {fra: 2015-01-01}
vilkår:
  alle:
    - {id: har_barn, tekst: Har barn, sted: ledd 1, hvis: finnes(barn)}
    - {id: ikke_mange, tekst: Ikke mange, sted: ledd 1, hvis: antall(barn) < 3}
følger:
  oppfylt: {kode: ja_her}
  ikke_oppfylt: {kode: nei_her}
""",
        encoding="utf-8",
    )
    rules = load_rules(folders=[tmp_path])
    day = date(2026, 3, 1)
    for rows, wanted in ((0, Outcome.NOT_FULFILLED), (2, Outcome.FULFILLED), (3, Outcome.NOT_FULFILLED)):
        case = Case.from_data({"barn": [{} for _ in range(rows)]}, rules.vocabulary)
        assert assess(rules, case, "prøve.telling", date=day).outcome is wanted
    assert assess(rules, Case.from_data({}, rules.vocabulary), "prøve.telling", date=day).outcome is Outcome.UNSETTLED


@pytest.mark.parametrize(
    ("kind", "wanted"), [("alle", Outcome.FULFILLED), ("én_av", Outcome.NOT_FULFILLED), ("ingen", Outcome.FULFILLED)]
)
def test_a_rule_without_any_condition_in_force_has_an_outcome_all_the_same(tmp_path: Path, kind: str, wanted: Outcome) -> None:
    """All of none are fulfilled, and none of none is: the root is there also when nothing stands under it."""
    (tmp_path / "tom.yaml").write_text(
        f"""id: prøve.tom
tittel: Tom
type: kommunalt_kriterium
hjemmel: {{lov: LOV-1999-07-02-63, sted: § 2-1 d}}
i_kraft: {{fra: 2015-01-01}}
vilkår:
  {kind}:
    - {{id: bosatt, tekst: Er bosatt, sted: ledd 1, hvis: folkeregistrert_i_kommunen, gjelder: {{fra: 2030-01-01}}}}
    - {{id: trenger, tekst: Trenger det, sted: ledd 1, hvis: nødvendig_støttekontakt, gjelder: {{fra: 2030-01-01}}}}
følger:
  oppfylt: {{kode: ja_her}}
  ikke_oppfylt: {{kode: nei_her}}
""",
        encoding="utf-8",
    )
    rules = load_rules(folders=[tmp_path])
    case = Case.from_data({"fakta": {"folkeregistrert_i_kommunen": "ja"}}, rules.vocabulary)
    found = assess(rules, case, "prøve.tom", date=date(2026, 3, 1))
    assert found.outcome is wanted and found.evaluation.program.root is not None
    later = {"alle": Outcome.UNSETTLED, "én_av": Outcome.FULFILLED, "ingen": Outcome.NOT_FULFILLED}
    assert assess(rules, case, "prøve.tom", date=date(2030, 1, 1)).outcome is later[kind]
