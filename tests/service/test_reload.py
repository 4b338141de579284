"""New rules take over without a restart; faulty ones do not, and a request pinned to those before is still answered by them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from allocation.errors import TildelingFeil
from allocation_service.app import create_app
from allocation_service.store import Shelf, Store
from tests.service.client import Client

DAY = date(2026, 3, 1)
RULE = """id: prøve.regel
type: rettighet
lag: lov
tittel: En prøve
hjemmel: [{lov: LOV-2011-06-24-30, sted: § 3-1}]
i_kraft: {fra: 2012-01-01}
vilkår: {id: varer, hvis: %s, tekst: Bor hjemme, sted: ledd 1}
følger:
  oppfylt: {kode: rett, tekst: Ja}
  ikke_oppfylt: {kode: ikke_rett, tekst: Nei}
"""


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """A shelf over one rule of its own, warmed with that rule alone: every rule is compiled elsewhere."""
    monkeypatch.setattr("allocation_service.store.assess_services", lambda *args, **more: _Nothing())
    monkeypatch.setattr("allocation_service.store.assess_many", _own_alone)
    (tmp_path / "regel.yaml").write_text(RULE % "ikke bor_hjemme", encoding="utf-8")
    made = Shelf(Store([tmp_path]))
    made.now.warm(DAY)
    return made


class _Nothing:
    def to_data(self) -> None:
        return None


def _own_alone(rules: Any, case: Any, *, date: date) -> Any:
    from allocation.answers.answer import assess_many

    return assess_many(rules, case, ["prøve.regel"], date=date)


def _asked(client: Client, **more: str) -> Any:
    body = {"dato": DAY.isoformat(), "sak": {"fakta": {"bor_hjemme": "ja"}}, "kort": True, **more}
    return client.post("/v1/regler/prøve.regel/vurder", body)


def test_new_rules_take_over_and_the_old_answer_what_is_pinned_to_them(shelf: Shelf, tmp_path: Path) -> None:
    client = Client(create_app(shelf))
    old = _asked(client)
    assert (old.status, old.json["kode"]) == (200, "ikke_rett"), old.json
    (tmp_path / "regel.yaml").write_text(RULE % "bor_hjemme", encoding="utf-8")
    assert _asked(client).json == old.json
    shelf.renew(DAY)
    new = _asked(client)
    assert new.json["kode"] == "rett" and new.headers["x-regelsett"] != old.headers["x-regelsett"]
    pinned = _asked(client, regelsett=old.headers["x-regelsett"])
    assert pinned.json == old.json and pinned.headers["x-regelsett"] == old.headers["x-regelsett"]
    other = _asked(client, regelsett="et annet")
    assert (other.status, new.headers["x-regelsett"] in other.json["feil"][0]["melding"]) == (412, True)


def test_faulty_rules_do_not_take_over_and_it_is_told(shelf: Shelf, tmp_path: Path) -> None:
    client = Client(create_app(shelf))
    assert client.get("/klar").json["nye_regler_kunne_ikke_brukes"] is False
    for faulty in ("id: [", RULE.replace("behovets_varighet", "finnes_ikke") % 6):
        (tmp_path / "regel.yaml").write_text(faulty, encoding="utf-8")
        with pytest.raises(TildelingFeil):
            shelf.renew(DAY)
        assert _asked(client).json["kode"] == "ikke_rett"
        assert client.get("/klar").json["nye_regler_kunne_ikke_brukes"] is True
    (tmp_path / "regel.yaml").write_text(RULE % "bor_hjemme", encoding="utf-8")
    shelf.renew(DAY)
    assert client.get("/klar").json["nye_regler_kunne_ikke_brukes"] is False
    assert _asked(client).json["kode"] == "rett"
