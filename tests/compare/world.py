"""The invented law of the floor tests as a folder, with proposals laid on it, and the two sides of a comparison."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from allocation.compare.sides import Sides
from allocation.engine.rules import RuleChoice
from tests.floor.world import CEILING, DEADLINE, FACTS, NUMBER, RIGHT

DAY = date(2027, 6, 1)
FEATURE = """# language: no
Egenskap: Retten

  Bakgrunn:
    Gitt at alder er 40 år
    Og at datoen er 1. juni 2025
    Og at varighet er 36 måneder

  Scenario: Tretti timer
    Gitt at timer i uken er 30 timer/uke
    Når lov.rett vurderes
    Så er utfallet oppfylt

  Scenario: Tjueåtte timer, og det blir dyrere
    Gitt at timer i uken er 28 timer/uke
    Og at dyrt er ja
    Når lov.rett vurderes
    Så er utfallet ikke oppfylt

  Scenario: Klagen
    Gitt at fikk vite er 1. mai 2025
    Og at klaget er 20. mai 2025
    Når lov.klagefrist vurderes
    Så er utfallet oppfylt
"""


def proposal(changes: str, *, id: str = "forslag.prøve", since: str = "2027-01-01", more: str = "", own: bool = False) -> str:
    """A proposed reform, national or (``own``) of the invented municipality."""
    place = f"kommune: {{nummer: '{NUMBER}', navn: Prøve}}\n" if own else ""
    return (
        f"id: {id}\ntittel: Prøveforslag\ntype: overlegg\nlag: reform\n{place}status: foreslått\ngjelder: {{fra: {since}}}\n"
        f"kilde: {{tittel: Oppdiktet}}\nendringer:\n{changes}\n{more}"
    )


FEWER_HOURS = "  - {sett: lov.rett/mange_timer, til: 28}"
MORE_HOURS = "  - {sett: lov.rett/mange_timer, til: 35}"


class World:
    """A folder with the law, proposals and scenarios."""

    def __init__(self, folder: Path, *proposals: str) -> None:
        self.rules = folder / "regler"
        self.features = folder / "scenarioer"
        texts = {"fakta/fakta.yaml": FACTS, "rett.yaml": RIGHT, "frist.yaml": DEADLINE, "pris.yaml": CEILING}
        texts |= {f"forslag-{number}.yaml": text for number, text in enumerate(proposals)}
        for name, text in texts.items():
            path = self.rules / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.features.mkdir()
        (self.features / "retten.feature").write_text(FEATURE, encoding="utf-8")

    def choice(self, *overlays: str, on: date = DAY, **more: Any) -> RuleChoice:
        return RuleChoice.of(None, [self.rules], overlays, only_folders=True, read_on=on, **more)

    def sides(self, *overlays: str, on: date = DAY, after_on: date | None = None) -> Sides:
        return Sides.of(self.choice(on=on), self.choice(*overlays, on=after_on or on))
