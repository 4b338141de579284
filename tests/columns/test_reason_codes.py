"""The reason code names what decided, also where the outermost group is ``ingen`` or ``ikke``; one case = columns."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest

from allocation import Case, assess, load_rules
from allocation.columns import calculate

DAY = date(2026, 3, 1)
FACTS = """
fakta:
  a: {type: ja_nei, spørsmål: A?, spørsmål_nn: A?, hvem: søker, tekst: A, tekst_nn: A}
  b: {type: ja_nei, spørsmål: B?, spørsmål_nn: B?, hvem: søker, tekst: B, tekst_nn: B}
"""
RULE = """
id: prøve.rot
tittel: Rot
type: kommunalt_kriterium
hjemmel: {lov: LOV-1999-07-02-63, sted: § 2-1}
i_kraft: {fra: 2015-01-01}
vilkår:
  %s
følger: {oppfylt: {kode: rett}, ikke_oppfylt: {kode: avslag}}
"""
LEAVES = "[{id: er_a, tekst: A, sted: ledd 1, hvis: a}, {id: er_b, tekst: B, sted: ledd 1, hvis: b}]"
GROUPS = {
    "alle": f"alle: {LEAVES}",
    "én_av": f"én_av: {LEAVES}",
    "ingen": f"ingen: {LEAVES}",
    "ikke": "ikke: {id: er_a, tekst: A, sted: ledd 1, hvis: a}",
}


@pytest.mark.parametrize(
    ("group", "a", "b", "code"),
    [
        ("alle", "ja", "nei", "avslag:er_b"),
        ("alle", "nei", "nei", "avslag:er_a"),
        ("alle", "ukjent", "ja", "uavklart:er_a"),
        ("én_av", "nei", "nei", "avslag:er_a"),
        ("én_av", "nei", "ukjent", "uavklart:er_b"),
        ("ingen", "nei", "nei", "rett"),
        ("ingen", "nei", "ja", "avslag:er_b"),
        ("ingen", "ja", "ja", "avslag:er_a"),
        ("ingen", "ukjent", "ja", "avslag:er_b"),
        ("ingen", "ukjent", "nei", "uavklart:er_a"),
        ("ikke", "nei", "nei", "rett"),
        ("ikke", "ja", "nei", "avslag:er_a"),
        ("ikke", "ukjent", "nei", "uavklart:er_a"),
    ],
)
def test_the_reason_code_names_what_decided(tmp_path: Path, group: str, a: str, b: str, code: str) -> None:
    (tmp_path / "fakta.yaml").write_text(FACTS, encoding="utf-8")
    (tmp_path / "rot.yaml").write_text(RULE % GROUPS[group], encoding="utf-8")
    rules = load_rules(folders=[tmp_path], only_folders=True)
    case = Case.from_data({"fakta": {"a": a, "b": b}}, rules.vocabulary)
    assert assess(rules, case, "prøve.rot", date=DAY).reason_code == code
    truths = {"ja": True, "nei": False, "ukjent": None}
    frame = pl.DataFrame(
        {"nøkkel": ["1"], "a": [truths[a]], "b": [truths[b]]}, schema_overrides={"a": pl.Boolean, "b": pl.Boolean}
    )
    answered = calculate(rules, frame, ["prøve.rot"], date=DAY)
    assert answered.frame["prøve.rot/årsakskode"].to_list() == [code]
