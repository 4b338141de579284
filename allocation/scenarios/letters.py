"""Steps of scenarios about what a person decides, and the letter about it."""

from __future__ import annotations

import json

from attrs import define, evolve

from allocation.answers.answer import Answer
from allocation.errors import TildelingFeil
from allocation.letters.decision import Decided, decide, parse_decision
from allocation.letters.letter import Letter, write_letter
from allocation.letters.template import load_template
from allocation.scenarios.state import Scenario
from allocation.scenarios.steps import Step
from allocation.scenarios.wording import bare, fail

_ROOM = "brev"
_SALT = "scenario"


@define
class Correspondence:
    """What the person decides (the result and the reasons), the letter, and why a decision was not taken."""

    result: str = ""
    reasons: str = ""
    letter: Letter | None = None
    refused: str = ""


def _of(scenario: Scenario) -> Correspondence:
    found = scenario.rooms.setdefault(_ROOM, Correspondence())
    assert isinstance(found, Correspondence)
    return found


def _decides(scenario: Scenario, result: str, reasons: str = "") -> None:
    told = _of(scenario)
    told.result, told.reasons = "_".join(result.split()), bare(reasons)


def _decided(told: Correspondence, answer: Answer) -> Decided:
    receipt = answer.receipt(_SALT)
    keys: dict[str, object] = {
        "avgjørelse": "1",
        "sak": answer.case.name,
        "regel": answer.rule,
        "svardato": answer.date.isoformat(),
        "kvittering": receipt.id,
        "av": "saksbehandleren",
        "dato": answer.date.isoformat(),
        "resultat": told.result,
    }
    if told.result != "avslått":
        keys |= {"innhold": "Hjelpen det er søkt om.", "periode": {"fra": answer.date.isoformat()}}
    if told.reasons:
        keys["begrunnelse"] = told.reasons
    return decide(parse_decision(json.dumps(keys).encode(), "avgjørelse.json"), receipt, answer.case, answer.rules)


def _writes(scenario: Scenario, kind: str, written: str, struck: str = "") -> None:
    scenario.assess(scenario.rule_named(written))
    answer, told = scenario.result, _of(scenario)
    if answer is None:  # only what the scenario asks is wanted (allocation.scenarios.asked)
        return
    answer = evolve(answer, case=answer.case.med({"sak": answer.case.name or "scenario"}))
    try:
        decided = _decided(told, answer) if told.result else None
    except TildelingFeil as error:
        told.refused = str(error)
        return
    template = load_template(answer.rules, kind, answer.date)
    fields = {name: f"({name})" for name in template.felt}
    told.letter = write_letter(template, answer, decided=decided, fields=fields, struck=[struck] if struck else ())


def _letter(scenario: Scenario) -> Letter:
    found = _of(scenario).letter
    if found is None:
        raise fail("det er ikke skrevet noe brev", _of(scenario).refused or "skriv «Når brevet brev.vedtak om … skrives»")
    return found


def _said(scenario: Scenario) -> str:
    letter = _letter(scenario)
    return " ".join(letter.shown(line) for part in letter.parts for passage in part.passages for line in passage.lines)


def _says(scenario: Scenario, text: str) -> None:
    if bare(text) not in _said(scenario):
        raise fail(f"brevet sier ikke {text}; det sier: {_said(scenario)}")


def _says_not(scenario: Scenario, text: str) -> None:
    if bare(text) in _said(scenario):
        raise fail(f"brevet sier {text}")


def _lacks(scenario: Scenario, text: str) -> None:
    lacks = [lack.words for lack in _letter(scenario).lacks]
    if not any(bare(text) in lack for lack in lacks):
        raise fail(f"ventet at brevet mangler {text}; det mangler: {' '.join(lacks) or 'ingenting'}")


def _ready(scenario: Scenario) -> None:
    if lacks := _letter(scenario).lacks:
        raise fail(f"brevet er et utkast: {' '.join(lack.words for lack in lacks)}")


def _draft(scenario: Scenario) -> None:
    if not _letter(scenario).draft:
        raise fail("brevet er ikke et utkast: det mangler ingenting")


def _noted(scenario: Scenario, text: str) -> None:
    notes = _letter(scenario).notes
    if not any(bare(text) in note for note in notes):
        raise fail(f"saksbehandleren får ikke vite {text}; dette står der: {' '.join(notes) or 'ingenting'}")


def _refused(scenario: Scenario, text: str) -> None:
    refused = _of(scenario).refused
    if bare(text) not in refused:
        raise fail(f"ventet at avgjørelsen ikke godtas fordi {text}", refused or "den er godtatt")


_P = {"svaret": "innvilget|delvis innvilget|avslått", "mal": r"brev\.\S+", "blokk": r"\w+"}

STEPS: tuple[Step, ...] = (
    Step(
        "Gitt",
        "at en person avgjør saken som {svaret}",
        "En person bestemmer, med kvitteringen for svaret. Det kan være noe annet enn svaret.",
        "at en person avgjør saken som innvilget",
        _decides,
        parameters=_P,
    ),
    Step(
        "Gitt",
        "at en person avgjør saken som {svaret} fordi {tekst}",
        "En person bestemmer, og sier hvorfor.",
        'at en person avgjør saken som avslått fordi "hjelpen gis på en annen måte"',
        _decides,
        parameters=_P,
    ),
    Step(
        "Når",
        "brevet {mal} om {regel} skrives",
        "Regelen vurderes, og brevet skrives etter en brevmal, med alle feltene fylt ut.",
        "brevet brev.vedtak om tjeneste.praktisk-bistand skrives",
        _writes,
        parameters=_P,
    ),
    Step(
        "Når",
        "brevet {mal} om {regel} skrives uten {blokk}",
        "Saksbehandleren stryker en blokk i brevet.",
        "brevet brev.vedtak om tjeneste.praktisk-bistand skrives uten klagefristen",
        _writes,
        parameters=_P,
    ),
    Step("Så", "sier brevet {tekst}", "Teksten står i brevet.", 'sier brevet "Fristen er 4 uker."', _says),
    Step("Så", "sier brevet ikke {tekst}", "Teksten står ikke i brevet.", 'sier brevet ikke "Du har rett"', _says_not),
    Step("Så", "mangler brevet {tekst}", "Det står i listen over det brevet mangler.", 'mangler brevet "klagefristen"', _lacks),
    Step("Så", "kan brevet sendes", "Brevet mangler ingenting.", "kan brevet sendes", _ready),
    Step("Så", "er brevet et utkast", "Brevet mangler noe, og hver side er merket.", "er brevet et utkast", _draft),
    Step(
        "Så",
        "får saksbehandleren vite {tekst}",
        "Det står til saksbehandleren, utenfor brevet.",
        'får saksbehandleren vite "fritt rettsråd"',
        _noted,
    ),
    Step(
        "Så",
        "godtas ikke avgjørelsen fordi {tekst}",
        "Avgjørelsen blir ikke brukt, og dette er grunnen.",
        'godtas ikke avgjørelsen fordi "avviker fra svaret uten å si hvorfor"',
        _refused,
    ),
)
