"""Letters as documents: a person's decision is stated, the rules say what is lacking, and foreign text stays text."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from allocation import Answer, Case, assess, load_rules
from allocation.cli import main
from allocation.engine.library import look
from allocation.engine.rules import RuleSet
from allocation.engine.rulesets import RuleSets
from allocation.errors import ArgumentFeil, DokumentFeil
from allocation.letters.decision import Decided, decide, parse_decision
from allocation.letters.letter import Letter, write_letter
from allocation.letters.page import html
from allocation.letters.plain import text
from allocation.letters.template import check_template, load_template, templates
from allocation.scenarios.asked import asked
from allocation.scenarios.feature import read_feature
from allocation.shapes.schema import adapter

DAY = date(2026, 3, 1)
ROOT = Path(__file__).parents[2]
CASE = ROOT / "eksempler" / "brev" / "sak.yaml"
SERVICE, FEE = "tjeneste.praktisk-bistand", "egenandel.hjemme"
FACTOR = "hva personen selv mener"
NO = {"svar": "nei", "av": "E.E.", "dato": "2026-02-10", "momenter": [FACTOR], "begrunnelse": "Du klarer dette selv."}
KINDS = ("brev.vedtak", "brev.egenandel", "brev.forhandsvarsel", "brev.forelopig-svar")
Facts = Mapping[str, object]


@cache
def rules(municipality: str | None = None) -> RuleSet:
    return load_rules(municipality)


def answer(**facts: object) -> Answer:
    return assess(rules(), Case.read(CASE, rules().vocabulary).med(facts), SERVICE, date=DAY)


@cache
def fee() -> Answer:
    home = rules("3320")
    case = Case.read(ROOT / "eksempler" / "egenandel-hjemme.yaml", home.vocabulary)
    return assess(home, case.med({"søksmål_har_vilkår": "nei"}), FEE, date=DAY)


def decided(of: Answer, **changes: object) -> Decided:
    receipt = of.receipt("salt")
    keys: dict[str, object] = {
        "avgjørelse": "1",
        "sak": of.case.name,
        "regel": of.rule,
        "svardato": "2026-03-01",
        "kvittering": receipt.id,
        "av": "Eksempel Eksempelsen",
        "dato": "2026-03-02",
        "resultat": "innvilget",
        "omfang": {"mengde": "1,5", "enhet": "timer/uke"},
        "periode": {"fra": "2026-03-09", "til": "2027-03-08"},
    } | changes
    content = json.dumps({key: value for key, value in keys.items() if value is not None}).encode()
    return decide(parse_decision(content, "avgjørelse.json"), receipt, of.case, of.rules)


@cache
def whole(kind: str, lang: str = "nb") -> tuple[Answer, Decided | None, Mapping[str, str]]:
    """A letter of each kind with nothing lacking."""
    if kind == "brev.egenandel":
        amount = {"egenandel": {"mengde": "972", "enhet": "kr/måned"}}
        return _with_fields(fee(), kind, decided(fee(), resultat="fastsatt", omfang=None, verdier=amount))
    return _with_fields(answer(), kind, decided(answer()) if kind == "brev.vedtak" else None)


def _with_fields(found: Answer, kind: str, made: Decided | None) -> tuple[Answer, Decided | None, Mapping[str, str]]:
    return found, made, {name: f"felt {name}" for name in load_template(found.rules, kind, DAY).felt}


def letter(kind: str = "brev.vedtak", lang: str = "nb", **more: object) -> Letter:
    found, made, fields = whole(kind)
    arguments: dict[str, object] = {"decided": made, "fields": fields} | more
    of = arguments.pop("of", found)
    assert isinstance(of, Answer)
    return write_letter(load_template(of.rules, kind, DAY), of, lang, **arguments)  # type: ignore[arg-type]


def words(found: Letter) -> str:
    return " ".join(found.shown(line) for part in found.parts for passage in part.passages for line in passage.lines)


# ------------------------------------------------------------------------------------------------------------- laws


def test_the_templates_are_the_four_kinds() -> None:
    assert set(templates(rules())) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("lang", ["nb", "nn"])
def test_a_whole_letter_lacks_nothing_and_each_sentence_says_what_it_rests_on(kind: str, lang: str) -> None:
    found = letter(kind, lang)
    assert found.lacks == () and not found.draft
    assert adapter("brev").validate_python(found.to_data())
    for part in found.parts[1:-1]:
        assert part.heading
        for passage in part.passages:
            own = passage.id in {"ikke_avgjort", "innledning_til_vilkår"}
            assert own or all(line.text for line in passage.lines)


@pytest.mark.parametrize("kind", KINDS)
def test_a_block_taken_out_is_named_by_what_is_lacking(kind: str) -> None:
    blocks = [passage.id for part in letter(kind).parts for passage in part.passages]
    assert len(blocks) > 5
    for block in blocks:
        named = [lack for lack in letter(kind, struck=[block]).lacks if lack.block == block]
        assert len(named) == 1 and named[0].text, block


@pytest.mark.parametrize("kind", ["brev.vedtak", "brev.egenandel"])
def test_what_is_lacking_is_said_by_the_rules_themselves(kind: str) -> None:
    demands = {
        "grunnen": "fvl. § 27 andre ledd",
        "fakta": "fvl. § 25 andre ledd",
        "bestemmelsene": "fvl. § 25 første ledd",
        "klageadgang": "fvl. § 27 tredje ledd",
        "klagefristen": "fvl. § 27 tredje ledd",
        "klageinstansen": "fvl. § 27 tredje ledd",
        "hvordan_klage": "fvl. § 27 tredje ledd",
        "innsynsretten": "fvl. § 27 tredje ledd",
    }
    for block, place in demands.items():
        (lack,) = [one for one in letter(kind, struck=[block]).lacks if one.block == block]
        assert any(place in demand for demand in lack.demands), (block, lack)
    if kind == "brev.vedtak":
        (lack,) = [one for one in letter(kind, struck=["hensyn"]).lacks if one.block == "hensyn"]
        assert any("fvl. § 25 tredje ledd" in demand for demand in lack.demands)


def test_without_a_decision_the_letter_is_a_draft_and_says_nothing_of_the_outcome() -> None:
    found = letter(decided=None)
    assert found.draft and found.lacks[0].text == "Ingen person har avgjort saken"
    assert "Du har rett til nødvendig" not in words(found) and "Du får" not in words(found)
    assert "Saken om praktisk bistand i dagliglivet er ikke avgjort." in words(found)


# ---------------------------------------------------------------------------------------------------------- stories


def test_the_letter_states_the_persons_decision_and_not_the_outcome_of_the_rules() -> None:
    refused = answer(nødvendig_praktisk_bistand=NO)
    why = "Kommunen gir hjelpen likevel, fordi du er alene."
    found = letter(of=refused, decided=decided(refused, begrunnelse=why))
    assert "Du får praktisk bistand i dagliglivet." in words(found) and why in words(found)
    assert "Du har ikke rett" not in words(found) and "Dette er ikke oppfylt" not in words(found)
    assert any("vilkårene er ikke oppfylt, men det er innvilget" in note for note in found.notes)


def test_a_refusal_says_what_is_not_met_and_how_to_complain() -> None:
    refused = answer(nødvendig_praktisk_bistand=NO)
    found = letter(of=refused, decided=decided(refused, resultat="avslått", omfang=None, periode=None))
    said = words(found)
    assert "Du får ikke praktisk bistand i dagliglivet." in said and "Du klarer dette selv." in said
    assert "Dette er ikke oppfylt: praktisk bistand er nødvendig" in said and "Fristen er 4 uker." in said
    assert "Omfanget" not in said and found.lacks == () and "forsvarlig måte: nei" in said


def test_a_deadline_that_is_not_known_is_not_written() -> None:
    unknown = answer(avgjørelse_utenfor_kapittel_2="ukjent")
    found = letter(of=unknown, decided=decided(unknown))
    (lack,) = [one for one in found.lacks if one.block == "klagefristen"]
    assert "om avgjørelsen gjelder noe annet" in lack.text and "Fristen er" not in words(found)


def test_the_deadline_is_the_one_of_the_document_that_owns_it() -> None:
    other = answer(avgjørelse_utenfor_kapittel_2="ja", klagen_gjelder="andre_kommunale_vedtak")
    said = words(letter(of=other, decided=decided(other)))
    assert "Fristen er 3 uker." in said and "Kommunestyret eller en klagenemnd avgjør klagen" in said


def test_a_decision_without_an_extent_lacks_it() -> None:
    found = letter(decided=decided(answer(), omfang=None))
    assert [lack.block for lack in found.lacks] == ["omfanget"]


def test_a_field_that_nobody_filled_is_a_merge_field_and_a_lack() -> None:
    fields = {name: value for name, value in whole("brev.vedtak")[2].items() if name != "mottaker"}
    found = letter(fields=fields)
    assert found.draft and "[Navnet på mottakeren]" in words(found)
    first = found.to_data()["seksjoner"][0]["blokker"][0]["setninger"][0]
    assert first["tekst"] == "{mottaker}" and first["felt"] == ["mottaker"]


def test_the_letter_speaks_to_the_person_in_both_languages() -> None:
    for lang in ("nb", "nn"):
        passages = [p for part in letter(lang=lang).parts if part.id in ("hvorfor", "opplysninger") for p in part.passages]
        told = [line.text for passage in passages for line in passage.lines]
        assert told and not [line for line in told if "ersonen" in line]


# --------------------------------------------------------------------------------------------------- attempts to break


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_foreign_text_is_text(tmp_path: Path) -> None:
    evil = '<script>alert(1)</script> #import "x" {mottaker} \u202eabc'
    fields = dict(whole("brev.vedtak")[2]) | {"mottaker": evil}
    found = letter(fields=fields)
    page = _Page()
    page.feed(html(found))
    made = html(found) + text(found) + json.dumps(found.to_data(), ensure_ascii=False)
    assert "script" not in {tag for tag, _ in page.tags} and "\u202e" not in made


@pytest.mark.parametrize("lang", ["nb", "nn"])
@pytest.mark.parametrize("draft", [False, True])
def test_the_page_is_a_document(lang: str, draft: bool) -> None:
    page = _Page()
    made = html(letter(lang=lang, decided=None) if draft else letter(lang=lang))
    page.feed(made)
    tags = [tag for tag, _ in page.tags]
    assert tags.count("h1") == tags.count("main") == tags.count("title") == 1 and "script" not in tags and "img" not in tags
    assert dict(page.tags)["html"] == {"lang": lang} and not re.search(r"https?://|url\(", made)
    assert ("Utkast" in made) is draft and (dict(page.tags)["body"] == {"class": "utkast"}) is draft


def test_what_the_template_has_not_is_refused() -> None:
    with pytest.raises(ArgumentFeil, match="finnes ikke i malen"):
        letter(struck=["klagefrist"])
    with pytest.raises(ArgumentFeil, match="finnes ikke i malen"):
        letter(fields={"motaker": "x"})


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("{tema}", "{tama}"), "Det finnes ikke noe felt «tama»"),
        (("fvl.25-3", "fvl.25-4"), "Regelen «fvl.25-4» finnes ikke"),
        (("opplyst: [klageadgang]", "opplyst: [klagadgang]"), "er ikke en av kodene i opplyst"),
        (("fakta_er_nevnt: ja", "fakta_er_nemnt: ja"), "Det finnes ingen opplysning «fakta_er_nemnt»"),
        (("av: klagefrist/klagefrist}", "av: klagefrist/frist}"), "Klagefrist gir ingen verdi «frist»"),
        (("av: opplysninger", "av: opplysning"), "er ikke tillatt her"),
        (("        uten_nn: Brevet viser ikkje til reglane\n", ""), "Uten står bare på én målform"),
    ],
)
def test_a_template_with_a_fault_is_told_where(change: tuple[str, str], says: str) -> None:
    shipped = (ROOT / "rules/brev/vedtak.yaml").read_text(encoding="utf-8")
    assert change[0] in shipped
    source = look("brev/vedtak.yaml", shipped.replace(*change).encode())
    try:
        faults = check_template(rules(), source)
    except DokumentFeil as error:
        faults = list(error.findings)
    assert faults and all(fault.line for fault in faults) and any(says in str(fault) for fault in faults), [
        str(f) for f in faults
    ]


def test_the_command_writes_each_form_whole_and_refuses_its_inputs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    common = ["brev", str(CASE), "--mal", "brev.vedtak", "--regel", SERVICE, "--dato", "2026-03-01"]
    outs = [tmp_path / f"brev.{ending}" for ending in ("html", "json", "txt")]
    assert main([*common, *(word for path in outs for word in ("--ut", str(path)))]) == 0
    assert (
        all(path.read_text(encoding="utf-8") for path in outs) and "Mangler: Ingen person har avgjort" in capsys.readouterr().err
    )
    for wrong, says in (
        (["--ut", str(tmp_path / "brev.exe")], "Bruk .html"),
        (["--ut", str(CASE)], "Brevet kan ikke skrives"),
        (["--avgjørelse", str(CASE)], "kan ikke brukes sammen med --avgjørelse"),
        (["--kvittering", str(CASE)], "--avgjørelse mangler"),
    ):
        assert main([*common, *wrong]) == 2 and says in capsys.readouterr().err
    assert main(["brev", str(CASE), "--mal", "brev.vedtek", "--regel", SERVICE, "--dato", "2026-03-01"]) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["brev.html", "brev.json", "brev.txt"]


def test_pdf_is_tagged_and_says_its_language() -> None:
    pytest.importorskip("typst")
    from allocation.letters.pdf import pdf

    made = pdf(letter(lang="nn"))
    assert made.startswith(b"%PDF-1.7") and b"/MarkInfo" in made and b"(nn" in made
    assert b"pdfuaid:part" in made and b"pdfaid:part" in made


def test_what_a_story_about_a_letter_asks_is_seen_without_an_answer() -> None:
    sets = RuleSets()
    stories = read_feature(ROOT / "features" / "brev" / "vedtak.feature").scenarios
    assert {asked(story, sets).rule for story in stories} == {SERVICE}
