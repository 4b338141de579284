"""What the service answers is what the library and the command line answer."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from allocation import Case, assess
from allocation.catalogue import assess_services
from allocation.cli import main
from allocation_service.store import Store
from tests.service.cases import BPA, DAY, RULE
from tests.service.client import Client

ROOT = Path(__file__).resolve().parents[2]
DATE = date.fromisoformat(DAY)


def _plain(value: object) -> Any:
    return json.loads(json.dumps(value, ensure_ascii=False))


@pytest.mark.parametrize("lang", ["nb", "nn"])
def test_one_rule_is_as_the_library_and_the_command_line_say(
    client: Client, store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    reply = client.post(f"/v1/regler/{RULE}/vurder", {"dato": DAY, "sak": BPA}, accept_language=lang)
    assert (reply.status, reply.headers["content-language"]) == (200, lang)
    case = Case.from_data(BPA, store.base.rules.vocabulary)
    assert reply.json == _plain(assess(store.base.rules, case, RULE, date=DATE).to_data(lang))
    file = tmp_path / "sak.json"
    file.write_text(json.dumps(BPA), encoding="utf-8")
    assert main(["vurder", str(file), "--regel", RULE, "--dato", DAY, "--format", "json", "--språk", lang]) == 0
    asked = client.post(f"/v1/regler/{RULE}/vurder", {"dato": DAY, "sak": BPA, "ta_med": ["endring"]}, accept_language=lang)
    assert asked.json == {**json.loads(capsys.readouterr().out), "kvittering": None}


@pytest.mark.parametrize("name", ["oversikt-84", "oversikt-familie"])
def test_the_grouped_answer_is_as_the_command_line_says(
    client: Client, store: Store, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    file = ROOT / "eksempler" / f"{name}.yaml"
    case = Case.read(file, store.base.rules.vocabulary)
    reply = client.post("/v1/vurder", {"dato": DAY, "sak": _plain(case.to_data())})
    assert reply.status == 200, reply.json
    assert main(["vurder", str(file), "--dato", DAY, "--format", "json"]) == 0
    assert reply.json == json.loads(capsys.readouterr().out)
    assert reply.json["antakelser"]


def test_nothing_is_presumed_when_it_is_said_so_or_services_are_named(client: Client) -> None:
    body = {"dato": DAY, "sak": {"fakta": {"fødselsdato": "1948-05-02"}}}
    assert client.post("/v1/vurder", {**body, "uten_antakelser": True}).json["antakelser"] == []
    assert client.post("/v1/vurder", {**body, "tjenester": ["bpa"], "ta_med": ["vilkår"]}).json["antakelser"] == []


def test_what_is_asked_for_besides_comes_along(client: Client) -> None:
    body: dict[str, Any] = {"dato": DAY, "sak": BPA, "tjenester": ["bpa"]}
    assert not {"spørsmål", "kvittering"} & set(client.post("/v1/vurder", body).json)
    told = client.post("/v1/vurder", {**body, "ta_med": ["spørsmål", "kvittering"]}).json
    assert {"spørsmål", "kvittering"} <= set(told)
    rule = client.post(f"/v1/regler/{RULE}/vurder", {"dato": DAY, "sak": BPA, "ta_med": ["endring"]}).json
    assert "neste_endring" in rule and rule["kvittering"] is None
    short = client.post(f"/v1/regler/{RULE}/vurder", {"dato": DAY, "sak": BPA, "kort": True}).json
    assert short == {key: rule[key] for key in short} and "vilkår" not in short


def test_the_municipality_of_the_case_counts_and_old_and_new_numbers_are_one(client: Client, store: Store) -> None:
    case = Case.read(ROOT / "eksempler" / "egenandel-hjemme.yaml", store.base.rules.vocabulary)
    body = {"dato": "2023-06-01", "sak": _plain({**case.to_data(), "kommune": "Drammen"}), "kort": True}
    own = client.post("/v1/regler/egenandel.hjemme/vurder", body)
    named = client.post("/v1/regler/egenandel.hjemme/vurder", {**body, "kommune": "3005"})
    assert own.status == named.status == 200, own.json
    assert own.json == named.json
    assert own.headers["x-regelsett"] == named.headers["x-regelsett"] != store.base.mark


def test_a_dialogue_goes_on_from_what_was_sent_back(client: Client) -> None:
    body: dict[str, Any] = {"dato": DAY, "regel": RULE, "sak": {"fakta": {"fødselsdato": "1985-04-12"}}}
    asked = client.post("/v1/spørsmål", body).json["spørsmål"]
    seen = []
    while asked:
        assert asked[0]["adresse"] not in seen
        seen.append(asked[0]["adresse"])
        reply = client.post("/v1/spørsmål/svar", {**body, "adresse": asked[0]["adresse"], "svar": "ukjent"})
        if reply.status != 200:  # a list cannot be unknown; it may be empty
            reply = client.post("/v1/spørsmål/svar", {**body, "adresse": asked[0]["adresse"], "svar": []})
        assert reply.status == 200, reply.json
        body["sak"] = reply.json["sak"]
        again = client.post("/v1/spørsmål", body).json["spørsmål"]
        assert again == reply.json["spørsmål"]
        asked = again
        assert len(seen) < 40
    assert len(seen) > 2


def test_the_reply_to_what_is_not_asked_is_refused(client: Client) -> None:
    body = {"dato": DAY, "regel": RULE, "sak": BPA, "adresse": "fakta.alder", "svar": 3}
    reply = client.post("/v1/spørsmål/svar", body)
    assert (reply.status, reply.json["feil"][0]["peker"]) == (422, "/adresse")


@pytest.mark.parametrize("path", [f"/v1/regler/{RULE}/vurder", "/v1/vurder"])
def test_a_receipt_holds_against_its_case_and_not_against_another(client: Client, path: str) -> None:
    wanted: dict[str, Any] = {"tjenester": ["bpa"]} if path == "/v1/vurder" else {}
    receipt = client.post(path, {"dato": DAY, "sak": BPA, "ta_med": ["kvittering"], **wanted}).json["kvittering"]
    assert client.post("/v1/kvittering/etterprøv", {"sak": BPA, "kvittering": receipt}).json["står_seg"] is True
    other = {**BPA, "fakta": {**BPA["fakta"], "behovets_varighet": 1}}
    assert client.post("/v1/kvittering/etterprøv", {"sak": other, "kvittering": receipt}).json["står_seg"] is False
    broken = client.post("/v1/kvittering/etterprøv", {"sak": BPA, "kvittering": {**receipt, "dato": "i går"}})
    assert (broken.status, broken.json["kode"], broken.json["feil"][0]["peker"]) == (422, "kvittering", "/kvittering/dato")


def test_many_cases_are_answered_line_by_line_and_a_faulty_one_stops_nobody(client: Client) -> None:
    one = {"dato": DAY, "sak": BPA, "regel": RULE, "id": "a"}
    lines = [json.dumps(one), "", "{", json.dumps({**one, "id": "b", "sak": {"fakta": {"aldr": 1}}}), json.dumps({**one, "x": 1})]
    reply = client.post("/v1/vurder-mange", "\n".join(lines).encode(), content_type="application/x-ndjson")
    first, *others = reply.lines
    alone = client.post(f"/v1/regler/{RULE}/vurder", {"dato": DAY, "sak": BPA}).json
    assert first == {"linje": 1, "id": "a", "svar": alone}
    assert [(line["linje"], line.get("id"), line["problem"]["kode"]) for line in others] == [
        (3, None, "json"),
        (4, "b", "sak"),
        (5, None, "form"),
    ]
    many = client.post("/v1/vurder-mange", b"{}\n" * 1001, content_type="application/x-ndjson")
    assert (many.status, many.json["kode"]) == (413, "for_stor")


def test_the_grouped_answer_is_as_the_library_says_in_nynorsk_too(client: Client, store: Store) -> None:
    case = Case.from_data(BPA, store.base.rules.vocabulary)
    catalogue = assess_services(store.base.rules, case, date=DATE, presume=True)
    told = client.post("/v1/vurder", {"dato": DAY, "sak": BPA}, accept_language="nn-NO, en;q=0.1").json
    assert told == _plain(catalogue.to_data("nn"))
