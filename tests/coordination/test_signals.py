"""Signals: the declared subset, the evaluator that is the truth, and durable-rules held against it."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from allocation import load_rules
from allocation.cli import main
from allocation.engine.library import look
from allocation.engine.rules import RuleSet
from allocation.errors import MaskinFeil
from coordination.case.decide import append
from coordination.case.event import Log
from coordination.model.compile import Model, compile_model, load_model
from coordination.signals import host
from coordination.signals.host import DurableEngine, why_not_durable
from coordination.signals.notice import signals
from coordination.signals.pure import Inputs, evaluate
from coordination.signals.subset import Compared, SignalRule, compile_signals
from tests.coordination.cases import SMALL, day, event, faults
from tests.coordination.required import needs
from tests.coordination.signal_cases import case, made_rules, values_of

SIGNALS = """
signaldata:
  hvor: {tekst: Hvor, tekst_nn: Kvar, saken: tilstand}
  stille: {tekst: Stille, tekst_nn: Stille, dager_siden: [meldt]}
  antallet: {tekst: Antall, tekst_nn: Antal, antall: [innkalt], siste_dager: 10}
  fristen: {tekst: Frist, tekst_nn: Frist, frist: snart}
  valgt: {tekst: Valgt, tekst_nn: Vald, vilkår: har_hendt}
  lederen: {tekst: Leder, tekst_nn: Leiar, rolle: leder}
signaler:
  - {id: a, alle: ['hvor = "åpen"', stille > 5], gir: se, tekst: Se, tekst_nn: Sjå, status: oppdiktet}
  - {id: b, alle: [se, lederen = nei], gir: ingen_leder, til: leder, tekst: Ingen, tekst_nn: Ingen, status: oppdiktet}
  - {id: c, alle: [antallet >= 1], gir: kalt, tekst: Kalt, tekst_nn: Kalla, status: oppdiktet}
  - {id: d, alle: [fristen < 0], gir: sen, tekst: Sen, tekst_nn: Sein, status: oppdiktet}
  - {id: e, alle: ['valgt = "oppfylt"'], gir: er_valgt, tekst: Valgt, tekst_nn: Vald, status: oppdiktet}
"""
durable = needs("durable", why_not_durable(), possible=sys.version_info < (3, 13))


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return load_rules(national=True)


@pytest.fixture(scope="module")
def model(rules: RuleSet) -> Model:
    return compile_model(rules, look("modell.yaml", (SMALL + SIGNALS).encode()))


WRONG = {
    "ukjent": ("stille > 5", "stlle > 5", "«stlle» er ikke blant signaldata"),
    "desimal": ("stille > 5", '"stille > 5,5"', "et helt tall"),
    "enhet": ("stille > 5", "stille > 5 år", "et helt tall"),
    "for langt": ("stille > 5", "stille > 1000000000", "høyst ni sifre"),
    "kode som ikke finnes": ('hvor = "åpen"', 'hvor = "apen"', "«apen» er ingen kode i «hvor»"),
    "tall mot kode": ('hvor = "åpen"', "hvor = 3", "kan ikke sammenlignes"),
    "rekkefølge": ('hvor = "åpen"', 'hvor > "åpen"', "en kode har ingen rekkefølge"),
    "uavklart er begge deler": ('valgt = "oppfylt"', 'valgt <> "oppfylt"', "et utfall prøves med ="),
    "eller": ("[antallet >= 1]", "[antallet >= 1 eller stille > 1]", "utenfor det et signal kan si"),
    "ikke": ("[se, lederen", "[ikke se, lederen", "utenfor det et signal kan si"),
    "ukjent signal": ("[se, lederen", "[sett, lederen", "er ikke noe signal"),
    "i ring": ("[antallet >= 1], gir: kalt", "[ingen_leder, kalt], gir: kalt", "bygger på seg selv"),
    "to ganger": ("{id: b,", "{id: a,", "skrevet to ganger"),
    "uten vilkår": ("[antallet >= 1]", "[]", "ingen vilkår"),
    "skrivefeil": ("[antallet >= 1]", "[antallet >=]", "modell.yaml:"),
    "to ting": ("vilkår: har_hendt}\n", "vilkår: har_hendt, rolle: leder}\n", "vilkår og rolle"),
    "ukjent hendelse": ("dager_siden: [meldt]", "dager_siden: [melt]", "«melt» finnes ikke"),
    "uten dager": (", siste_dager: 10", "", "siste_dager hører til antall"),
    "til ingen": ("til: leder", "til: ledr", "verken rolle eller deltaker"),
    "uten kilde": ("Kalla, status: oppdiktet", "Kalla, status: vedtatt", "verken hjemmel eller kilde"),
}


def test_the_small_signals_are_in_order(rules: RuleSet) -> None:
    assert faults(rules, SMALL + SIGNALS) == []


@pytest.mark.parametrize("kind", WRONG)
def test_a_signal_outside_the_subset_is_refused_at_its_place(kind: str, rules: RuleSet) -> None:
    before, after, told = WRONG[kind]
    assert before in SIGNALS
    found = faults(rules, SMALL + SIGNALS.replace(before, after, 1))
    assert any(told.lower() in message.lower() and message.startswith("modell.yaml:") for message in found), found


def test_what_is_not_known_to_the_one_who_reads_is_not_settled(model: Model) -> None:
    log, _ = append(model, Log("sak"), event(1, "meldt", 0), {})
    log, _ = append(model, log, event(2, "valgt", 1, hvem="A"), {})
    log, _ = append(model, log, event(3, "innkalt", 6, by="leder", tjeneste="skole"), {})
    own = signals(model, log, day(8), day(8), {}, "skole")
    assert [own.state(name) for name in ("se", "ingen_leder", "kalt", "sen", "er_valgt")] == [
        "gitt",
        "ikke_gitt",
        "gitt",
        "ikke_gitt",
        "gitt",
    ]
    assert signals(model, log, day(8), day(8), {}).state("kalt") == "uavklart"
    assert signals(model, log, day(2), day(8), {}).state("sen") == "uavklart"
    assert signals(model, log, day(16), day(16), {}).state("kalt") == "ikke_gitt"


def test_an_outcome_that_is_not_settled_holds_only_where_that_is_asked_for() -> None:
    rules = (
        SignalRule("ja", (Compared("v", "=", "oppfylt"),), (), "ja"),
        SignalRule("uvisst", (Compared("v", "=", "uavklart"),), (), "uvisst"),
    )
    found = evaluate(rules, {"v": "uavklart"})
    assert (set(found.fired), set(found.unsettled)) == ({"uvisst"}, {"ja"})
    assert evaluate(rules, {}).unsettled == frozenset()


# ------------------------------------------------------------------------------------------------------- durable-rules


@durable
def test_durable_rules_and_ours_agree_on_the_shipped_and_on_made_up_signals() -> None:
    random = Random(38)
    shipped = compile_signals(load_model(load_rules("3201"), "bærum.samhandlingsmodell").document)
    for rules, count in ((shipped, 200), *((made_rules(random), 25) for _ in range(4))):
        values = values_of(rules)
        with DurableEngine(rules) as engine:
            for _ in range(count):
                inputs = case(random, values)
                assert engine.fired(inputs) == evaluate(rules, inputs).fired, inputs
            assert (engine.answered, engine.told) == (count, [])


@durable
def test_an_edit_of_the_document_changes_both(rules: RuleSet, model: Model) -> None:
    edited = compile_model(rules, look("modell.yaml", (SMALL + SIGNALS.replace("stille > 5", "stille > 6")).encode()))
    inputs: Inputs = {"hvor": "åpen", "stille": 6}
    for one, expected in ((model, {"a"}), (edited, set[str]())):
        compiled = compile_signals(one.document)
        with DurableEngine(compiled) as engine:
            assert engine.fired(inputs) == evaluate(compiled, inputs).fired == expected


@durable
def test_kills_and_hangs_lose_nothing_and_are_told() -> None:
    rules = made_rules(Random(5))
    random = Random(6)
    values = values_of(rules)
    stop = threading.Event()
    with DurableEngine(rules, timeout=0.2) as engine:
        engine.fired({})

        def disturb() -> None:
            kinds = iter((signal.SIGKILL, signal.SIGSTOP, signal.SIGSEGV, signal.SIGKILL))
            for kind in kinds:
                time.sleep(0.15)
                if (pid := engine.pid) is not None and not stop.is_set():
                    os.kill(pid, kind)

        thread = threading.Thread(target=disturb)
        thread.start()
        asked = 1
        while thread.is_alive():
            inputs = case(random, values)
            assert engine.fired(inputs) == evaluate(rules, inputs).fired
            asked += 1
        stop.set()
        thread.join()
        assert engine.restarts > 0
        assert engine.answered + len(engine.told) == asked == engine.asked


@durable
@pytest.mark.parametrize("answer", ['{"nr": 99, "utløst": ["alt"], "feil": null}', '{"nr": 1}', "[]"])
def test_a_worker_that_answers_something_else_is_not_believed(
    answer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    false = tmp_path / "worker.py"
    false.write_text(
        'import sys\nsys.stdin.readline()\nprint("{}", flush=True)\n'
        f"for line in sys.stdin:\n    print({answer!r}, flush=True)\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(host, "WORKER", false)
    rules = (SignalRule("a", (Compared("x", "=", 1),), (), "a"),)
    with DurableEngine(rules) as engine:
        assert engine.fired({"x": 1}) == {"a"}
        assert "regnet ut uten den" in engine.told[0]


class Silent(DurableEngine):
    """An engine that finds nothing, whatever holds."""

    def __attrs_post_init__(self) -> None:
        pass

    def fired(self, inputs: Inputs) -> frozenset[str]:
        return frozenset()


Made = Callable[..., int]


@pytest.fixture
def made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Made:
    """The signals of a case where nothing is done for eleven weeks."""
    path = str(tmp_path / "sak.json")
    told = ("--navn", "bekymring_meldt", "--felt", "tjeneste=skole", "--dato", "2026-01-03")
    assert main(["samhandling", "ny", path, "--modell", "bærum.samhandlingsmodell", "--kommune", "Bærum"]) == 0
    assert main(["samhandling", "hendelse", path, *told]) == 0
    capsys.readouterr()
    return lambda *more: main(["samhandling", "signaler", path, "--dato", "2026-03-20", *more])


def test_where_the_two_differ_ours_is_shown_and_it_is_told(
    made: Made, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coordination.commands.signaler.DurableEngine", Silent)
    assert made("--motor", "durable") == 1
    out, err = capsys.readouterr()
    assert "! Ingenting er gjort på mer enn seks uker" in out
    assert "er ikke enige om ingen_framdrift; vår egen vises." in err


def test_without_durable_rules_the_answer_is_the_same_and_it_is_told(
    made: Made, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coordination.commands.signaler.why_not_durable", lambda: "durable-rules er ikke installert")
    monkeypatch.setattr("coordination.signals.host.why_not_durable", lambda: "durable-rules er ikke installert")
    assert made() == 0
    out, err = capsys.readouterr()
    assert "! Ingenting er gjort på mer enn seks uker" in out
    assert "Regnet ut uten durable-rules: durable-rules er ikke installert." in err
    assert made("--motor", "durable") == 3
    assert "durable-rules er ikke installert" in capsys.readouterr().err
    assert made("--motor", "polars") == 2
    assert made("--for", "skoel") == 2
    with pytest.raises(MaskinFeil):
        DurableEngine(())
