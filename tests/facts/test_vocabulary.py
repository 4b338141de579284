"""The vocabulary: what is declared, and every fault at once."""

from __future__ import annotations

from typing import Any

import pytest

from allocation.errors import DokumentFeil, VokabularFeil
from allocation.facts.vocabulary import EARLIEST, LATEST, FactSource, Vocabulary
from allocation.language.document import read_document
from allocation.language.nodes import BOOL, CodeType, DateType, NumType
from allocation.language.tree import tree_from
from allocation.values.units import UNITS
from tests.facts.words import vocabulary

HOURS = {"type": "tall", "enhet": "timer/uke", "område": ["0", "168"], "desimaler": "2"}


def test_types_follow_the_declarations() -> None:
    words = vocabulary()
    assert words.type_of("alder") == NumType(UNITS["år"], 0, 0, 120)
    assert words.type_of("inntekt") == NumType(UNITS["kr/år"], 2, 0, 10_000_000_000)
    assert words.type_of("andel") == NumType(UNITS["andel"], 3, -1500, 1500)
    assert words.type_of("fødselsdato") == DateType(EARLIEST, LATEST)
    assert words.type_of("boform") == CodeType(("eid", "leid", "hos.andre"))
    assert words.type_of("vesentlig_økt_kostnad") == BOOL
    assert words.type_of("skjønnsmessig_timetall") == NumType(UNITS["timer/uke"], 2, 0, 16800)
    assert words.type_of("egnet_boform") == CodeType(("a", "b"))
    assert words.type_of("timer_per_uke", "tjeneste") == NumType(UNITS["timer/uke"], 2, 0, 16800)


def test_a_declaration_says_what_is_known_beforehand() -> None:
    words = vocabulary()
    cost = words.fact("vesentlig_økt_kostnad")
    assert (cost.kind, cost.answer, cost.factors) == ("skjønn", "ja_nei", ("økonomi", "organisering"))
    assert (words.fact("alder").derived, words.fact("alder").who) == ("hele_år(fødselsdato; dato)", "søker")
    assert (words.fact("bor_alene").applies_when, words.fact("bor_alene").otherwise) == ("ikke bor_på_institusjon", False)
    assert words.fact("boform").codes["eid"] == "Eid bolig"
    assert words.tables["tjeneste"].max_rows == 5
    assert words.fact("natt", "tjeneste").table == "tjeneste"


def test_a_date_that_an_age_is_computed_from_is_past_and_a_due_date_is_not() -> None:
    words = vocabulary()
    assert words.fact("fødselsdato").past
    assert words.fact("fødselsdato", "barn").past
    assert not words.fact("termin").past


def test_names_are_found_and_suggested() -> None:
    words = vocabulary()
    assert words.canonical("behovets varighet") == "behovets_varighet"
    assert words.canonical("timer per uke", "tjeneste") == "timer_per_uke"
    assert words.canonical("tjeneste") == "tjeneste"
    assert words.canonical("finnes ikke") is None
    assert words.suggest("aldr") == "mente du «alder»?"
    assert words.suggest("behovets varigheten") == "mente du «behovets_varighet»?"
    assert words.suggest("xyzzy") == ""
    with pytest.raises(VokabularFeil, match="Mente du «alder»"):
        words.type_of("aldr")
    with pytest.raises(VokabularFeil, match="har ikke feltet"):
        words.type_of("alder", "tjeneste")


def test_codes_and_factors_are_told_in_nynorsk() -> None:
    facts = {
        "boform": {"type": "kode", "koder": {"eid": "Eid bolig"}, "koder_nn": {"eid": "Eigd bustad"}},
        "kostnad": {"type": "skjønn", "svar": "ja_nei", "momenter": ["økonomi", "følger"], "momenter_nn": ["økonomi", "følgjer"]},
        "egnet": {"type": "skjønn", "svar": "ja_nei", "momenter": ["følger"]},
    }
    found = Vocabulary.from_data({"fakta": facts}).facts
    assert dict(found["boform"].codes_nn) == {"eid": "Eigd bustad"}
    assert found["kostnad"].factors_nn == ("økonomi", "følgjer")
    assert found["kostnad"].in_nynorsk(("følger", "noe annet")) == ("følgjer", "noe annet")
    assert found["egnet"].in_nynorsk(("følger",)) == ("følger",)


def test_the_order_of_documents_does_not_matter() -> None:
    one = FactSource({"fakta": {"a": {"type": "ja_nei"}, "c": {"type": "dato"}}}, "en.yaml")
    two = FactSource({"fakta": {"b": HOURS}, "tabeller": {"t": {"felt": {"a": HOURS}}}}, "to.yaml")
    assert Vocabulary.build([one, two]) == Vocabulary.build([two, one])
    assert list(Vocabulary.build([two, one]).facts) == ["a", "c", "b"]


def test_a_vocabulary_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        vocabulary().facts["ny"] = vocabulary().facts["alder"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("fact", "fragment"),
    [
        ({"type": "ja-nei"}, "mente du «ja_nei»"),
        ({}, "typen mangler"),
        ("ja_nei", "et faktum skal ha type"),
        ({"type": "tall", "område": ["0", "1"]}, "enheten mangler"),
        ({**HOURS, "enhet": "timer pr uke"}, "er ikke en enhet"),
        ({**HOURS, "enhet": "måned"}, "skriv måneder"),
        ({"type": "tall", "enhet": "år"}, "området mangler"),
        ({**HOURS, "område": ["0"]}, "området skal være to verdier"),
        ({**HOURS, "område": ["10", "0"]}, "den minste grensen er større"),
        ({**HOURS, "område": ["0", "1,555"]}, "for mange desimaler"),
        ({**HOURS, "område": ["0", "9" * 30]}, "for stor"),
        ({**HOURS, "desimaler": "7"}, "skriv et helt tall fra 0 til 6"),
        ({**HOURS, "koder": {"a": "A"}}, "hører bare til typen kode"),
        ({"type": "kode", "koder": {}}, "kodelisten er tom"),
        ({"type": "kode", "koder": {"ukjent": "Ukjent"}}, "kan ikke være en kode"),
        ({"type": "kode", "koder": {"a": ""}}, "mangler forklaring"),
        ({"type": "ja_nei", "enhet": "år"}, "hører bare til tall"),
        ({"type": "ja_nei", "område": ["0", "1"]}, "hører bare til tall og datoer"),
        ({"type": "ja_nei", "svar": "ja_nei"}, "hører bare til typen skjønn"),
        ({"type": "skjønn", "svar": "dato"}, "er ikke et slags svar"),
        ({"type": "skjønn", "momenter": ["a", "a"]}, "et ledd i «momenter» står to ganger"),
        ({"type": "skjønn", "momenter": "a"}, "en liste av tekster"),
        ({"type": "skjønn", "momenter": ["a", "b"], "momenter_nn": ["a"]}, "«momenter_nn» har 1 ledd, og «momenter» har 2"),
        ({"type": "skjønn", "momenter_nn": ["a"]}, "«momenter_nn» har 1 ledd, og «momenter» har 0"),
        ({"type": "skjønn", "momenter": ["a"], "momenter_nn": "a"}, "skriv momenter_nn"),
        ({"type": "ja_nei", "momenter_nn": ["a"]}, "«momenter_nn» hører bare til typen skjønn"),
        ({"type": "ja_nei", "koder_nn": {"a": "A"}}, "«koder_nn» hører bare til typen kode"),
        ({"type": "kode", "koder": {"a": "A", "b": "B"}, "koder_nn": {"a": "A", "c": "C"}}, "se på b, c"),
        ({"type": "kode", "koder": {"a": "A"}, "koder_nn": {"a": " "}}, "mangler forklaring"),
        ({"type": "ja_nei", "ellers": "nei"}, "«ellers» står alene"),
        ({"type": "ja_nei", "aktuelt_når": "b", "ellers": "kanskje"}, "verken ja eller nei"),
        ({"type": "ja_nei", "sporsmål": "Hva?"}, "mente du «spørsmål»"),
        ({"type": "ja_nei", "tekst": ["a"]}, "skal være tekst"),
        ({"type": "dato", "område": ["2015-01-01", "2015-02-30"]}, "finnes ikke i kalenderen"),
        ({"type": "dato", "område": ["1815-01-01", "2015-02-01"]}, "utenfor 1900–2200"),
    ],
)
def test_a_wrong_declaration_is_refused(fact: Any, fragment: str) -> None:
    with pytest.raises(VokabularFeil) as caught:
        Vocabulary.from_data({"fakta": {"x": fact}}, file="f.yaml")
    assert fragment in str(caught.value).lower()
    assert all(finding.file == "f.yaml" and finding.path.startswith("fakta.x") for finding in caught.value.findings)


@pytest.mark.parametrize(
    ("data", "fragment"),
    [
        ({"fakta": {"dato": {"type": "dato"}}}, "«dato» er reservert"),
        ({"fakta": {"Ålder": {"type": "dato"}}}, "kan ikke være navnet"),
        ({"fakta": {"a": {"type": "dato"}}, "tabeller": {"a": {"felt": {"b": HOURS}}}}, "allerede brukt på et faktum"),
        ({"tabeller": {"t": {"felt": {}}}}, "har ingen felt"),
        ({"tabeller": {"t": {"felt": {"fra": HOURS}}}}, "«fra» er reservert"),
        ({"tabeller": {"t": {"felt": {"a": HOURS}, "største_antall": "0"}}}, "fra 1 til 1000"),
        ({"faktaa": {}}, "mente du «fakta»"),
    ],
)
def test_wrong_names_and_tables_are_refused(data: dict[str, object], fragment: str) -> None:
    with pytest.raises(VokabularFeil, match=f"(?i){fragment}"):
        Vocabulary.from_data(data)


def test_the_same_name_in_two_files_is_refused_and_all_faults_come_at_once() -> None:
    one = FactSource({"fakta": {"a": {"type": "ja_nei"}, "b": {"type": "tal"}}}, "en.yaml")
    two = FactSource({"fakta": {"a": {"type": "dato"}, "c": {"type": "kode"}}}, "to.yaml")
    with pytest.raises(VokabularFeil) as caught:
        Vocabulary.build([two, one])
    messages = [f"{finding.file}: {finding.message}" for finding in caught.value.findings]
    assert messages == [
        "en.yaml: «tal» er ikke en type",
        "to.yaml: navnet «a» er allerede brukt på et faktum i en.yaml",
        "to.yaml: kodelisten er tom",
    ]


@pytest.mark.parametrize(
    "fact",
    [
        {**HOURS, "desimaler": "5"},
        {"type": "skjønn", "momenter": ["helse"]},
        {"type": "ja_nei", "hvem": "naboen"},
        {"type": "ja_nei", "følsomhet": "litt"},
    ],
)
def test_a_declaration_from_python_is_refused_as_one_in_a_file_is(fact: dict[str, object]) -> None:
    with pytest.raises(VokabularFeil):
        Vocabulary.from_data({"fakta": {"x": fact}})
    with pytest.raises(DokumentFeil):
        read_document(tree_from({"fakta": {"x": fact}}, "f.yaml"), "f.yaml")


def test_every_fault_of_a_facts_file_is_told_at_once() -> None:
    facts = {"Stor": {"type": "ja_nei"}, "lang": {**HOURS, "enhet": "krone"}, "glad": {"type": "ja_nei", "hvem": "naboen"}}
    with pytest.raises(DokumentFeil) as caught:
        read_document(tree_from({"fakta": facts}, "f.yaml"), "f.yaml")
    told = str(caught.value)
    assert all(part in told for part in ("Stor", "krone", "naboen"))
