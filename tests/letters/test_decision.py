"""The record of a person's decision: it belongs to its receipt, it says why it departs, and it is never taken for another's."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from allocation import Case, assess, load_rules
from allocation.answers.receipt import Receipt
from allocation.cli import main
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil
from allocation.letters.decision import Decided, decide, departures, parse_decision

RULE, DAY = "tjeneste.praktisk-bistand", date(2026, 3, 1)
FACTOR = "hva personen selv mener"
CASE = Path(__file__).parents[2] / "eksempler" / "brev" / "sak.yaml"


@cache
def rules() -> RuleSet:
    return load_rules()


def case(**facts: object) -> Case:
    return Case.read(CASE, rules().vocabulary).med(facts)


def receipt(of: Case, rule: str = RULE) -> Receipt:
    return assess(rules(), of, rule, date=DAY).receipt("salt")


def written(of: Receipt, **changes: object) -> str:
    """A decision as a person writes it; a change of None leaves the key out."""
    keys: dict[str, object] = {
        "avgjørelse": 1,
        "sak": "E.P. søker praktisk bistand",
        "regel": RULE,
        "svardato": "2026-03-01",
        "kvittering": of.id,
        "av": "Eksempel Eksempelsen",
        "dato": "2026-03-02",
        "resultat": "innvilget",
        "omfang": '{mengde: "1,5", enhet: timer/uke}',
        "periode": "{fra: 2026-03-09, til: 2027-03-08}",
    } | changes
    return "".join(f"{key}: {value}\n" for key, value in keys.items() if value is not None)


def decided(of: Case, **changes: object) -> Decided:
    basis = receipt(of)
    return decide(parse_decision(written(basis, **changes).encode(), "avgjørelse.yaml"), basis, of, rules())


def refused(of: Case, **changes: object) -> str:
    with pytest.raises(DokumentFeil) as raised:
        decided(of, **changes)
    assert all(fault.line and fault.column for fault in raised.value.findings)
    return str(raised.value).casefold()


def no() -> Case:
    """The same person, whose need was judged not to be there."""
    judged = {
        "svar": "nei",
        "av": "E.E.",
        "dato": "2026-02-10",
        "momenter": ["hva personen selv mener"],
        "begrunnelse": "Klarer seg.",
    }
    return case(nødvendig_praktisk_bistand=judged)


def test_a_decision_that_follows_the_answer_needs_no_reasons() -> None:
    found = decided(case())
    assert not found.departs and found.notices == () and found.answer.code == "rett"


@pytest.mark.parametrize(
    ("facts", "changes", "says"),
    [
        ({}, {"resultat": "avslått", "omfang": None, "periode": None}, "vilkårene er oppfylt, men det er avslått"),
        ({}, {"resultat": "delvis_innvilget"}, "det gis mindre enn det er søkt om"),
        ({"nødvendig_praktisk_bistand": "ukjent"}, {}, "svaret er uavklart"),
    ],
)
def test_a_decision_that_departs_says_why(facts: dict[str, object], changes: dict[str, object], says: str) -> None:
    message = refused(case(**facts), **changes)
    assert "avviker fra svaret uten å si hvorfor" in message and says in message and "avgjørelse.yaml:8:" in message
    assert decided(case(**facts), **changes, begrunnelse="Hjelpen er alt gitt på en annen måte.").departs


def test_a_grant_after_a_no_departs() -> None:
    assert "vilkårene er ikke oppfylt, men det er innvilget" in refused(no())
    assert decided(no(), begrunnelse="Kommunen gir mer enn loven krever.").departs
    assert not decided(no(), resultat="avslått", omfang=None, periode=None).departs


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"sak": "En annens sak"}, "avgjørelsen sier En annens sak, men saksfilen heter E.P. søker praktisk bistand"),
        ({"regel": "pbrl.2-1-d"}, "kvitteringen gjelder regelen tjeneste.praktisk-bistand"),
        ({"svardato": "2026-03-02"}, "avgjørelsen sier 2. mars 2026, men kvitteringen gjelder 1. mars 2026"),
        ({"kvittering": "0" * 32}, "men kvitteringen har id"),
        ({"verdier": "{egenandel: {mengde: 1, enhet: kr/måned}}"}, "verdier og resultatet fastsatt hører sammen"),
        ({"periode": "{fra: 2026-03-09, til: 2026-03-08}"}, "perioden slutter før den begynner"),
        ({"resultat": "avslått"}, "omfang hører ikke til når resultatet er avslått"),
        ({"omfang": "{mengde: 1, enhet: favner}"}, "«favner» er ikke en enhet"),
        ({"omfang": "{mengde: -1, enhet: timer/uke}"}, "omfang er mindre enn null"),
        ({"resultat": "kanskje"}, "«kanskje» er ikke tillatt her"),
        ({"av": None}, "nøkkelen «av» mangler"),
        ({"kvitering": "x"}, "mente du «kvittering»?"),
        ({"kvittering": "../../etc/passwd"}, "er ikke id-en til en kvittering"),
    ],
)
def test_a_decision_of_something_else_is_refused(changes: dict[str, object], says: str) -> None:
    assert says.casefold() in refused(case(), **changes)


def test_the_facts_must_be_those_of_the_receipt() -> None:
    before, now = case(), case(oppholder_seg_i_kommunen="nei")
    decision = parse_decision(written(receipt(before)).encode(), "avgjørelse.yaml")
    with pytest.raises(DokumentFeil, match=r"(?i)opplysningene i saken er ikke de kvitteringen gjelder"):
        decide(decision, receipt(before), now, rules())


def test_changed_rules_are_told_where_the_answer_is_the_same_and_refused_where_it_is_another(tmp_path: Path) -> None:
    basis = receipt(case())
    decision = parse_decision(written(basis).encode(), "avgjørelse.yaml")
    shipped = (Path(__file__).parents[2] / "rules/tjenester/praktisk-bistand.yaml").read_text(encoding="utf-8")
    (tmp_path / "ny.yaml").write_text(shipped + "# lest på nytt\n", encoding="utf-8")
    told = decide(decision, basis, case(), load_rules(folders=[tmp_path]))
    assert any("Endret siden da: tjeneste.praktisk-bistand" in notice for notice in told.notices)
    (tmp_path / "ny.yaml").write_text(shipped.replace("kode: rett\n", "kode: annen_rett\n"), encoding="utf-8")
    with pytest.raises(DokumentFeil, match=r"(?i)kvitteringen står seg ikke"):
        decide(decision, basis, case(), load_rules(folders=[tmp_path]))


def test_an_amount_departs_when_the_answer_has_another() -> None:
    fees = load_rules("3320")
    home = Case.read(CASE.parents[1] / "egenandel-hjemme.yaml", fees.vocabulary)
    basis = assess(fees, home, "egenandel.hjemme", date=DAY).receipt("salt")
    for amount, departs in (("972", False), ("900", True)):
        text = written(
            basis,
            regel="egenandel.hjemme",
            sak="eksempel-hjemmehjelp",
            resultat="fastsatt",
            omfang=None,
            verdier=f"{{egenandel: {{mengde: {amount}, enhet: kr/måned}}}}",
        )
        decision = parse_decision(text.encode(), "avgjørelse.yaml")
        assert bool(departures(decision, basis.told)) is departs
        if departs:
            assert departures(decision, basis.told, "nn") == (
                "egenandel er fastsett til 900 kr/månad, og i svaret er det 972 kr/månad",
            )


def test_the_decision_has_a_schema_and_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["skjema", "avgjørelse"]) == 0
    assert '"delvis_innvilget"' in capsys.readouterr().out
    file = tmp_path / "avgjørelse.yaml"
    file.write_text(written(receipt(case()), av=None), encoding="utf-8")
    assert main(["valider", str(file)]) == 1
    assert "Nøkkelen «av» mangler" in capsys.readouterr().out
    file.write_text(written(receipt(case())), encoding="utf-8")
    assert main(["valider", str(file)]) == 0
