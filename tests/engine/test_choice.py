"""One choice of rules for every command and for Python; nothing asked for is ignored in silence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from allocation import Case, assess, load_rules
from allocation.answers.words import law_name
from allocation.cli import main
from allocation.engine.notices import notices_on
from allocation.engine.rulesets import municipal_rules
from allocation.errors import ArgumentFeil, OverleggFeil, SakFeil

ON = date(2026, 8, 1)
CRITERION = """id: lillevik.mat
tittel: Mat i Lillevik (oppdiktet)
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9998", navn: Lillevik}
kilde: {tittel: Oppdiktet}
i_kraft: {fra: 2020-01-01}
vilkår: {id: ute, tekst: Er ofte ute, hvis: er_ute}
følger:
  oppfylt: {kode: ja, gruppe: kan_innvilges, tekst: Ja.}
  ikke_oppfylt: {kode: nei, gruppe: ikke_rett, tekst: Nei.}
"""
FACT = "fakta:\n  er_ute: {type: ja_nei, tekst: Er ofte ute (oppdiktet), spørsmål: Er du ofte ute?, hvem: søker}\n"
PROPOSAL = """id: flå.forslag
tittel: Høyere timepris (oppdiktet)
type: overlegg
lag: reform
kommune: {nummer: "3320", navn: Flå}
status: foreslått
gjelder: {fra: 2026-07-01, til: 2026-12-31}
kilde: {tittel: Oppdiktet}
endringer:
  - {sett: egenandel.hjemme/månedspris_under_2G, til: "250"}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of one's own, with a vocabulary."""
    (tmp_path / "fakta").mkdir()
    (tmp_path / "fakta" / "lillevik.yaml").write_text(FACT, encoding="utf-8")
    (tmp_path / "mat.yaml").write_text(CRITERION, encoding="utf-8")
    return tmp_path


@pytest.fixture
def proposal(tmp_path: Path) -> str:
    """A proposal that builds on a municipality's own price list."""
    path = tmp_path / "forslag.yaml"
    path.write_text(PROPOSAL, encoding="utf-8")
    return str(path)


def test_a_folder_of_ones_own_adds_to_the_shipped_rules(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules = load_rules("Lillevik", [folder])
    assert {"lillevik.mat", "pbrl.2-1-d"} <= set(rules.rule_ids) and rules.municipality == "9998"
    assert main(["valider", str(folder)]) == 0
    assert "2 dokumenter prøvd, ingen feil" in capsys.readouterr().out


def test_a_proposal_without_a_municipality_named_is_laid_on_its_own(proposal: str) -> None:
    rules = load_rules(overlays=[proposal])
    assert rules.municipality == "3320" and {o.id for o in rules.overlays} == {"flå.forslag", "flå.prisliste-2026"}


@pytest.mark.parametrize(
    "words",
    [
        ["valider", "{}"],
        ["kontroller", "{}"],
        ["vis", "egenandel.hjemme", "--overlegg", "{}", "--dato", "2026-08-01"],
        ["fakta", "alder", "--overlegg", "{}"],
        ["regler", "--overlegg", "{}"],
    ],
)
def test_every_command_reads_the_same_rules_for_a_proposal(
    proposal: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word.format(proposal) for word in words]) in (0, 1)
    assert "har ingenting som heter" not in "".join(capsys.readouterr())


def test_an_overlay_of_another_municipality_is_refused(proposal: str) -> None:
    with pytest.raises(OverleggFeil, match=r"gjelder bare Flå \(3320\), og reglene er for Drammen"):
        load_rules("Drammen", overlays=[proposal])
    national = load_rules(national=True, overlays=["nav.forslag-finnes-ikke"][:0])
    assert national.municipality is None


def test_an_overlay_outside_its_period_is_told(proposal: str) -> None:
    rules = load_rules(overlays=[proposal])
    assert notices_on(rules, ON) == ()
    (early,), (late,) = notices_on(rules, date(2026, 1, 1)), notices_on(rules, date(2027, 1, 1))
    assert "gjelder først fra 1. juli 2026; det er ikke brukt 1. januar 2026" in early.text
    assert "gjaldt bare til 31. desember 2026" in late.text and "galdt berre" in late.text_nn


def _case(municipality: str, rules: Callable[..., object] = load_rules) -> Case:
    return Case.from_data({"kommune": municipality}, load_rules().vocabulary)


@pytest.mark.parametrize("own, of_case", [("Drammen", "Flå"), ("3005", "3320"), (None, "Flå"), (None, "3301")])
def test_a_case_of_another_municipality_is_refused(own: str | None, of_case: str) -> None:
    with pytest.raises(SakFeil, match="Saken er i"):
        assess(load_rules(own), _case(of_case), "egenandel.hjemme", date=ON)


@pytest.mark.parametrize(
    "own, of_case", [("Flå", "3320"), ("3201", "0219"), ("Drammen", "Drammen"), (None, "Hamar"), ("0219", "")]
)
def test_a_case_of_the_same_municipality_is_answered(own: str | None, of_case: str) -> None:
    assess(load_rules(own), _case(of_case), "egenandel.hjemme", date=ON)


def test_national_rules_are_used_where_they_are_asked_for() -> None:
    rules = load_rules(national=True)
    answer = assess(rules, Case.from_data({"kommune": "Lutvann"}, rules.vocabulary), "egenandel.hjemme", date=ON)
    assert answer.to_data()["kommune"] is None


def test_the_number_told_is_that_of_the_day() -> None:
    rules, case = load_rules("Bærum"), Case.from_data({}, load_rules().vocabulary)
    found = [assess(rules, case, "pbrl.2-5", date=day).to_data()["kommune"] for day in (date(2019, 5, 1), date(2021, 5, 1), ON)]
    assert found == ["0219", "3024", "3201"]


def test_a_municipality_that_is_gone_is_refused() -> None:
    with pytest.raises(SakFeil, match="Etter det er det Senja"):
        assess(load_rules("1931"), Case.from_data({}, load_rules().vocabulary), "pbrl.2-5", date=ON)


def test_the_rules_of_many_municipalities_use_an_overlay_in_its_own_alone(proposal: str) -> None:
    of = municipal_rules(overlays=[proposal])
    assert "flå.forslag" in of("Flå").named and not of("Drammen").named and not of(None).named
    assert of.unused() == () and municipal_rules(overlays=[proposal]).unused()[0].startswith("Overlegget")
    with pytest.raises(ArgumentFeil, match="Mente du Drammen"):
        of("dramen")


OLD = """id: lillevik.gammel
tittel: Et dokument fra forrige format (oppdiktet)
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9998", navn: Lillevik}
kilde: {tittel: Oppdiktet}
i_kraft: {fra: 2020-01-01}
FORMATparametre:
  pris: {enhet: kr, verdier: {2020-01-01: 50}}
lesemåter:
  teller: {tekst: Om det teller (oppdiktet), velg: {med: ja, uten: nei}, standard: uten, begrunnelse: Det er uklart}
vilkår: {id: hjemme, tekst: Bor hjemme, hvis: bor_hjemme og teller}
følger:
  oppfylt: {kode: ja, gruppe: kan_innvilges, tekst: Ja.}
  ikke_oppfylt: {kode: nei, gruppe: ikke_rett, tekst: Nei.}
gir:
  pris: {av: pris}
"""


def test_a_municipal_document_of_the_last_format_is_read_with_remarks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "gammel.yaml"
    path.write_text(OLD.replace("FORMAT", ""), encoding="utf-8")
    assert main(["valider", str(path)]) == 0
    out = capsys.readouterr().out
    assert out.count("Merknad: ") == 3 and "ingen feil, 3 ting som dagens regelformat ber om" in out
    rules = load_rules("Lillevik", [tmp_path])
    case = Case.from_data({"fakta": {"bor_hjemme": "ja"}}, rules.vocabulary)
    answer = assess(rules, case, "lillevik.gammel", date=ON, readings={"lillevik.gammel/teller": "med"})
    assert (answer.code, answer.results["pris"].low) == ("ja", 50)
    path.write_text(OLD.replace("FORMAT", 'format: "2"\n'), encoding="utf-8")
    assert main(["valider", str(path)]) == 1
    path.write_text(OLD.replace("FORMAT", 'format: "3"\n'), encoding="utf-8")
    assert main(["valider", str(path)]) == 1
    assert "Regelformatet «3» leses ikke her" in capsys.readouterr().out


def test_a_name_of_ones_own_counts_in_its_document_also_when_a_fact_has_it(tmp_path: Path) -> None:
    text = CRITERION.replace("lillevik.mat", "lillevik.alder").replace("hvis: er_ute", "hvis: alder > 3")
    size = "størrelser:\n  alder: {enhet: antall, tekst: Antall barn, uttrykk: antall(barn)}\n"
    (tmp_path / "egen.yaml").write_text(text + size, encoding="utf-8")
    rules = load_rules("Lillevik", [tmp_path])
    few = Case.from_data({"fakta": {"alder": 40}, "barn": []}, rules.vocabulary)
    assert assess(rules, few, "lillevik.alder", date=ON).code == "nei"


@pytest.mark.parametrize(
    "old, new, told",
    [
        ("kilde:", "gjelder_tjeneste: tjeneste.matombringning\nkilde:", "Mente du tjeneste.matombringing"),
        ("kilde:", "bruk: {x: pbrl.2-99/utfall}\nkilde:", "pbrl.2-99"),
        ("gruppe: ikke_rett", "gruppe: skal_tilbys", "er bedre enn når de er det"),
        ("gruppe: kan_innvilges", "gruppe: rett", "kommunens kriterier kan ikke gi den"),
        ("kilde:", "parametre: {p: {enhet: kr/mnd, varig: ja, verdier: {2020-01-01: 5}}}\nkilde:", "kr/mnd"),
        ('"9998"', '"3320"', "ommunenummeret 3320 er Flå, ikke Lillevik"),
    ],
)
def test_what_points_at_nothing_or_cannot_be_right_is_refused(
    folder: Path, old: str, new: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "mat.yaml").write_text(CRITERION.replace(old, new), encoding="utf-8")
    assert main(["valider", str(folder)]) == 1
    assert told in capsys.readouterr().out


def test_a_folder_brings_the_names_of_its_laws(folder: Path) -> None:
    (folder / "_lover.yaml").write_text(
        "LOV-1900-01-01-1: {navn: prøveloven, navn_nn: prøvelova, kort: prl.}\n", encoding="utf-8"
    )
    load_rules("Lillevik", [folder])
    assert (law_name("LOV-1900-01-01-1", "nn"), law_name("LOV-1900-01-02-3", "nb")) == ("prøvelova", "LOV-1900-01-02-3")
