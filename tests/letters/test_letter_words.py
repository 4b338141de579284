"""What a letter says to the person: of the consequence, of facts and of codes, where the documents say how."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from allocation import Case, assess, load_rules
from allocation.letters.reasons import reasons

FACTS = """fakta:
  timer_hjelp:
    {type: tall, enhet: timer/uke, område: [0, 168], tekst: Timer, brevtekst: Hjelpen du trenger, brevtekst_nn: Hjelpa du treng}
  måte:
    type: kode
    tekst: Måten
    koder: {bpa: Brukerstyrt personlig assistanse, annet: Noe annet}
    ikke_rest: {annet: Noe annet enn brukerstyrt personlig assistanse}
    koder_brev: {bpa: du styrer assistansen selv}
    koder_brev_nn: {bpa: du styrer assistansen sjølv}
"""
RULE = """id: eksempel.brev
tittel: Prøve
type: kommunalt_kriterium
lag: kommune
kommune: {nummer: "9999", navn: Prøve}
kilde: {tittel: Prøve}
i_kraft: {fra: 2024-01-01}
vilkår:
  alle:
    - {id: noe_hjelp, tekst: Trenger hjelp, hvis: timer_hjelp > 0}
    - {id: måten, tekst: Måten er valgt, hvis: måte = "bpa"}
følger:
  oppfylt: {kode: rett, tekst: Personen har rett., brevtekst: Du har rett til hjelpen., brevtekst_nn: Du har rett til hjelpa.}
  ikke_oppfylt: {kode: ikke_rett, tekst: Personen har ikke rett.}
"""


@pytest.mark.parametrize(
    ("lang", "result", "fact", "code"),
    [
        ("nb", "Du har rett til hjelpen.", "Hjelpen du trenger: 3 timer/uke", "måte: du styrer assistansen selv"),
        ("nn", "Du har rett til hjelpa.", "Hjelpa du treng: 3 timar/veke", "måte: du styrer assistansen sjølv"),
    ],
)
def test_a_letter_speaks_to_the_person(tmp_path: Path, lang: str, result: str, fact: str, code: str) -> None:
    (tmp_path / "fakta").mkdir()
    (tmp_path / "fakta" / "brev.yaml").write_text(FACTS, encoding="utf-8")
    (tmp_path / "brev.yaml").write_text(RULE, encoding="utf-8")
    rules = load_rules("9999", folders=[tmp_path], only_folders=True)
    case = Case.from_data({"sak": "prøve", "fakta": {"timer_hjelp": 3, "måte": "bpa"}}, rules.vocabulary)
    answer = assess(rules, case, "eksempel.brev", date=date(2026, 1, 1))
    found = reasons(answer, lang)
    assert found.resultat == result and found.kort.startswith(result)
    assert [line.casefold() for line in found.opplysninger] == [fact.casefold(), code.casefold()]
    assert "Personen har rett." in answer.text()
    refused = assess(rules, case.med({"måte": "annet"}), "eksempel.brev", date=date(2026, 1, 1))
    assert reasons(refused).resultat == "Personen har ikke rett."
