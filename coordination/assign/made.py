"""Invented users and coordinators for demonstration and tests: drawn from a seed, nobody is real, and it is always said.

The shares are those told of one municipality in 2018 (178 of 678 with the unit's advisors); everything else is invented."""

from __future__ import annotations

from random import Random

from attrs import evolve

from coordination.assign.document import AssignmentDocument
from coordination.assign.people import Coordinator, User
from coordination.assign.problem import Problem

LABEL = "oppdiktet"
_SERVICES = ("hjemmetjeneste", "psykisk_helse", "rus", "habilitering", "helsestasjon", "rehabilitering", "bolig", "dagtilbud")
_OTHER = ("arabisk", "polsk", "ukrainsk", "somali", "urdu")
_SHARE = 178 / 678


def made(document: AssignmentDocument, users: int, coordinators: int, seed: int = 1, slack: float = 1.12) -> Problem:
    """A problem of so many.  The capacity is that of the load of the group, times ``slack``, unevenly spread."""
    draw = Random(seed)
    places = 6 if users < 3000 else 20
    advisors = max(1, round(coordinators * 0.1))
    staff = [_coordinator(draw, number, number < advisors, places) for number in range(coordinators)]
    by_service: dict[str, list[str]] = {}
    for one in staff:
        by_service.setdefault(one.unit, []).append(one.id)
    unit = by_service["koordinerende_enhet"]
    complex_ones = round(users * _SHARE)
    people = []
    for number in range(users):
        service = draw.choice([name for name in _SERVICES if name in by_service] or ["hjemmetjeneste"])
        is_complex = number < complex_ones
        language = draw.choice(_OTHER) if draw.random() < 0.12 else "norsk"
        pool = unit if is_complex and draw.random() < 0.9 else by_service.get(service, unit)
        present = draw.choice(pool) if draw.random() < 0.75 else None
        wish = draw.choice(staff).id if draw.random() < 0.06 else present if present and draw.random() < 0.1 else None
        traits = {
            "kompleks": _yes(is_complex),
            "tjeneste": service,
            "sted": f"sone_{draw.randrange(places)}",
            "språk": language,
            "må_ha_språket": _yes(language != "norsk" and draw.random() < 0.2),
            "barn": _yes(draw.random() < 0.15),
            "antall_tjenester": str(draw.choice((2, 3, 4)) if is_complex else draw.choice((0, 1, 1, 2, 2, 3))),
        }
        people.append(User(f"b{number:05d}", traits, present=present, wish=wish))
    drawn = Problem.of(document, people, [evolve(one, capacity=10_000) for one in staff])
    weight = {True: 0, False: 0}
    for user in people:
        weight[user.traits["kompleks"] == "ja"] += drawn.loads[user.id]
    sized = []
    for one in staff:
        own = one.unit == "koordinerende_enhet"
        share = weight[own] / (advisors if own else max(1, coordinators - advisors))
        sized.append(evolve(one, capacity=max(8, round(share * slack * draw.uniform(0.8, 1.2)))))
    broken = [user for user in people if user.present and not drawn.stays(user)]
    kept = [evolve(user, present=None) if user in broken else user for user in people]
    return Problem.of(document, kept, sized)


def _coordinator(draw: Random, number: int, advisor: bool, places: int) -> Coordinator:
    unit = "koordinerende_enhet" if advisor else draw.choice(_SERVICES)
    languages = " ".join(("norsk", *((draw.choice(_OTHER),) if draw.random() < 0.3 else ())))
    traits = {
        "i_koordinerende_enhet": _yes(advisor),
        "tjeneste": unit,
        "sted": f"sone_{draw.randrange(places)}",
        "språk": languages,
        "kan_barn": _yes(draw.random() < (0.7 if advisor else 0.3)),
    }
    return Coordinator(f"k{number:04d}", 0, traits, unit)


def _yes(truth: bool) -> str:
    return "ja" if truth else "nei"
