"""What is wrong with a request is told as a problem with a stable code and a pointer, in the language asked for."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation.values.identity_numbers import passes
from allocation_service.app import create_app
from allocation_service.guard import Guard, Metrics
from allocation_service.problems import PROBLEMS, Refused
from allocation_service.store import Shelf, Store
from allocation_service.strict import read
from allocation_service.words import language_of
from allocation_service.work import Caller
from tests.examples import examples
from tests.service.cases import BPA, DAY, READ, ROUTES, RULE
from tests.service.client import Client, Reply

ONE = f"/v1/regler/{RULE}/vurder"
BODY: dict[str, Any] = {"dato": DAY, "sak": BPA, "kort": True}


def _kode(reply: Reply) -> tuple[int, str]:
    assert reply.headers["content-type"] == "application/problem+json"
    told = reply.json
    assert told["status"] == reply.status and told["type"] == f"urn:tildeling:feil:{told['kode']}"
    assert set(told) == {"type", "title", "status", "kode", "feil"}
    return reply.status, told["kode"]


@pytest.mark.parametrize("case", [BODY])
def test_faults_in_the_case_point_into_the_body(client: Client, case: dict[str, Any]) -> None:
    rows = [{**BPA["tjeneste"][0], "timer_per_uke": "mange"}]
    reply = client.post(ONE, {**case, "sak": {"fakta": {"aldr": 1, "a/b": 2}, "tjeneste": rows}})
    assert _kode(reply) == (422, "sak")
    assert {found["peker"] for found in reply.json["feil"]} == {
        "/sak/fakta/aldr",
        "/sak/fakta/a~1b",
        "/sak/tjeneste/0/timer_per_uke",
    }
    assert all(found["kode"].startswith("sak") for found in reply.json["feil"])


def test_an_identity_number_in_a_case_is_refused_and_never_repeated(client: Client) -> None:
    number = next(str(n) for n in range(13_825_090_000, 13_825_100_000) if passes(str(n)))  # the month is raised by 80
    reply = client.post(ONE, {**BODY, "sak": {**BPA, "sak": f"sak {number}", number: "x"}})
    assert _kode(reply) == (422, "sak")
    assert {found["peker"] for found in reply.json["feil"]} == {"/sak", "/sak/sak"}
    assert {found["kode"] for found in reply.json["feil"]} == {"sak.fødselsnummer"}
    assert number not in json.dumps(reply.json)


def test_faults_in_the_frame_are_told_all_at_once_in_the_language_asked_for(client: Client) -> None:
    body = {"dato": "2026-02-30", "sak": [], "kort": "ja", "bevisføring": "kanskje", "x": 1}
    reply = client.post(ONE, body, accept_language="nn")
    assert _kode(reply) == (422, "form")
    told = {found["peker"]: found for found in reply.json["feil"]}
    assert set(told) == {"/dato", "/sak", "/kort", "/bevisføring", "/x"}
    assert told["/sak"]["melding"] == "Her skal det stå eit objekt."
    assert told["/bevisføring"]["hjelp"] == "Vel åpen, avsluttet."
    assert reply.headers["content-language"] == "nn"
    assert client.post(ONE, body).json["feil"][1]["melding"] != ""


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"kommune": "Ingenstad"}, (404, "ukjent_kommune", "/kommune")),
        ({"kommune": "3005", "sak": {**BPA, "kommune": "4601"}}, (409, "kommune_motstrid", "/kommune")),
        ({"overlegg": ["finnes.ikke"]}, (404, "ukjent_overlegg", "/overlegg/0")),
        ({"overlegg": ["../../etc/passwd.yaml"]}, (404, "ukjent_overlegg", "/overlegg/0")),
        ({"regelsett": "et annet"}, (412, "regelsett_endret", "/regelsett")),
        ({"dato": "1700-01-01"}, (422, "argument", "")),
        ({"lesemåter": {"pbrl.2-1-d/finnes_ikke": "ja"}}, (422, "argument", "")),
        ({"dato": "1980-01-01"}, (422, "sak", "/sak/fakta/fødselsdato")),
        ({"sak": {**BPA, "tjeneste": BPA["tjeneste"] * 401}}, (422, "sak", "/sak/tjeneste")),
    ],
)
def test_each_kind_has_its_code_and_its_place(client: Client, more: dict[str, Any], expected: tuple[int, str, str]) -> None:
    reply = client.post(ONE, {**BODY, **more})
    assert (*_kode(reply), reply.json["feil"][0]["peker"]) == expected


def test_a_rule_that_is_not_there(client: Client) -> None:
    assert _kode(client.post("/v1/regler/finnes.ikke/vurder", BODY)) == (404, "ukjent_regel")
    assert _kode(client.post("/v1/begrunnelse", {"dato": DAY, "sak": BPA, "regel": "finnes.ikke"})) == (404, "ukjent_regel")
    assert _kode(client.get(f"/v1/regler/finnes.ikke?dato={DAY}")) == (404, "ukjent_regel")
    assert _kode(client.get("/v1/skjema/finnes.ikke")) == (404, "finnes_ikke")
    assert _kode(client.get("/v1/finnes-ikke")) == (404, "finnes_ikke")


def test_what_is_wrong_with_the_address_is_named(client: Client) -> None:
    for path in (f"/v1/regler/{RULE}?dato=i-dag", f"/v1/regler/{RULE}"):
        reply = client.get(path)
        [found] = reply.json["feil"]
        assert (_kode(reply), found["peker"]) == ((422, "form"), "")
        assert found["melding"].startswith("«dato»: ")
    assert _kode(client.get(f"/v1/fakta?regel={RULE}")) == (422, "argument")


def test_the_rule_set_may_be_pinned(client: Client, store: Store) -> None:
    assert client.post(ONE, {**BODY, "regelsett": store.base.mark}).status == 200


def test_another_method_is_told_which_there_is(client: Client) -> None:
    reply = client.get("/v1/vurder")
    assert _kode(reply) == (405, "metode") and reply.headers["allow"] == "POST"


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"host": "ond.example"}, (400, "vertsnavn")),
        ({"host": ""}, (400, "vertsnavn")),
        ({"origin": "https://ond.example"}, (403, "opphav")),
        ({"origin": "null"}, (403, "opphav")),
        ({"accept_language": "de, fr;q=0.5"}, (406, "språk")),
        ({"content_length": ""}, (411, "lengde")),
        ({"content_length": "262145"}, (413, "for_stor")),
        ({"content_length": "9" * 5000}, (413, "for_stor")),
        ({"content_type": "text/plain"}, (415, "medietype")),
        ({"content_type": ""}, (415, "medietype")),
    ],
)
def test_who_and_what_is_let_in(client: Client, headers: dict[str, str], expected: tuple[int, str]) -> None:
    assert _kode(client.post(ONE, BODY, **headers)) == expected


def test_own_hosts_and_pages_are_let_in(client: Client) -> None:
    for host in ("127.0.0.1:8842", "localhost", "[::1]:8842", "LOCALHOST"):
        assert client.post(ONE, BODY, host=host, origin=f"http://{host}").status == 200


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b'{"dato": NaN}',
        b'{"dato": 1, "dato": 2}',
        b'{"sak": {"fakta": {"alder": 1, "alder": 2}}}',
        b'{"dato": "\xff"}',
        b'{"dato": "\\ud800"}',
        b'{"dato": ' + b"9" * 41 + b"}",
        b'{"dato": 1e' + b"9" * 41 + b"}",
        b"[" * 100_000,
        b'{"a":' * 40 + b"1" + b"}" * 40,
    ],
)
def test_json_that_cannot_be_read_for_certain_is_refused(client: Client, content: bytes) -> None:
    status, kode = _kode(client.post(ONE, content))
    assert (status, kode) in ((400, "json"), (422, "form"))
    assert (status, kode) == (400, "json") or content == b""


LEAVES = st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.text(max_size=20)


def _nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)


@settings(max_examples=examples(40), deadline=None)
@given(st.recursive(LEAVES, _nested, max_leaves=12))
def test_strict_reading_reads_what_json_reads(value: object) -> None:
    try:
        content = json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        with pytest.raises(Refused):
            read(json.dumps(value).encode())
        return
    assert read(content) == value


WORDS = st.sampled_from(["ja", "ukjent", "2020-02-29", "", "\x00", "é"])
KEYS = st.sampled_from(["verdi", "fra", "rader", "svar", "x"])


def _odd(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3)


WEIRD = st.recursive(st.none() | st.booleans() | st.integers(-99, 99) | st.floats(-9, 9) | WORDS, _odd, max_leaves=6)


@settings(max_examples=examples(60), deadline=None)
@given(data=st.data())
def test_any_case_made_of_the_vocabulary_is_answered_or_refused(client: Client, store: Store, data: st.DataObject) -> None:
    vocabulary = store.base.rules.vocabulary
    facts = data.draw(st.dictionaries(st.sampled_from(sorted(vocabulary.facts)), WEIRD, max_size=3))
    tables = data.draw(st.dictionaries(st.sampled_from(sorted(vocabulary.tables)), WEIRD, max_size=1))
    path = data.draw(st.sampled_from([path for path in ROUTES if path not in ("/v1/vis", "/v1/vurder")]))
    reply = client.post(path, {**ROUTES[path], "sak": {"fakta": facts, **tables}})
    assert reply.status in (200, 422), reply.content
    if reply.status == 422:
        assert _kode(reply)[1] in ("sak", "argument")


def test_not_ready_before_the_rules_are_warm(store: Store) -> None:
    cold = Store.__new__(Store)
    cold.__dict__.update(store.__dict__)
    cold.ready = False
    client = Client(create_app(Shelf(cold)))
    assert client.get("/lever").status == 200
    for reply in (client.get("/klar"), client.get("/v1/regler"), client.post(ONE, BODY)):
        assert _kode(reply) == (503, "ikke_klar") and reply.headers["retry-after"] == "1"


def test_too_many_at_once_are_asked_to_come_again(client: Client, store: Store) -> None:
    full = Guard(client.app, Shelf(store), Metrics(), at_once=0)
    reply = Client(full).get("/v1/regler")
    assert _kode(reply) == (429, "opptatt") and reply.headers["retry-after"] == "1"
    assert Client(full).get("/lever").status == 200


def test_only_the_municipalities_answered_for(store: Store) -> None:
    narrow = Store(municipalities=["3005"])
    narrow.ready = True
    client = Client(create_app(Shelf(narrow)))
    assert client.get("/v1/regler?kommune=Drammen").status == 200
    assert _kode(client.get("/v1/regler?kommune=Oslo")) == (404, "ukjent_kommune")
    assert [found["nummer"] for found in client.get("/v1/kommuner").json["kommuner"]] != []


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (None, "nb"),
        ("", "nb"),
        ("nn", "nn"),
        ("nn-NO", "nn"),
        ("no", "nb"),
        ("*", "nb"),
        ("de, nn;q=0.3, nb;q=0.2", "nn"),
        ("nn;q=0, nb", "nb"),
        ("nn;q=0", None),
        ("de", None),
        (";;;", None),
    ],
)
def test_the_language_is_the_one_wanted_most(header: str | None, expected: str | None) -> None:
    assert language_of(header) == expected


def test_every_problem_is_told_in_both_languages() -> None:
    for status, nb, nn in PROBLEMS.values():
        assert 400 <= status < 600 and nb and nn


def test_the_host_says_who_is_let_in_and_what_they_may_see(store: Store) -> None:
    nobody = Client(create_app(Shelf(store), authorise=lambda request: None))
    assert {_kode(nobody.post(path, {**more, "sak": BPA})) for path, more in ROUTES.items()} == {(401, "ikke_innlogget")}
    assert {_kode(nobody.get(path)) for path in READ} == {(401, "ikke_innlogget")}
    assert nobody.get("/lever").status == 200

    citizen = Client(create_app(Shelf(store), authorise=lambda request: Caller(rolle="innbygger")))
    told = {path: citizen.post(path, {**more, "sak": BPA}).status for path, more in ROUTES.items()}
    assert told.pop("/v1/vis") == 200 and set(told.values()) == {403}
    assert _kode(citizen.post("/v1/vis", {**ROUTES["/v1/vis"], "sak": BPA, "mottaker": "ansatt"})) == (403, "rolle")
    many = citizen.post("/v1/vurder-mange", b"{}", content_type="application/x-ndjson")
    assert _kode(many) == (403, "rolle")

    own = Client(create_app(Shelf(store), authorise=lambda request: Caller(kommuner=frozenset({"3301"}))))
    assert own.post(ONE, {**BODY, "kommune": "3005", "dato": "2023-06-01"}).status == 200
    assert _kode(own.post(ONE, {**BODY, "kommune": "0301"})) == (403, "kommune_ikke_tillatt")
    assert _kode(own.post(ONE, {**BODY, "sak": {**BPA, "kommune": "0301"}})) == (403, "kommune_ikke_tillatt")
    assert _kode(own.get("/v1/regler?kommune=0301")) == (403, "kommune_ikke_tillatt")
