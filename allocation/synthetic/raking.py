"""Raking: how likely each service and each band of hours is, by age and need, so that every printed margin comes out.

The table has age × need × service × band.  Drawing services and hours apart makes those who need most get far too few hours
(18.8 against 67.9 a week for adults of extensive need), so hours are tilted by age and need until the printed means are met,
while each service keeps its printed bands.
"""

from __future__ import annotations

from math import exp

from attrs import frozen

from allocation.errors import ArgumentFeil, Funn
from allocation.synthetic.document import Statistics

MOST_HOURS = 168.0
_ROUNDS, _STEPS, _CLOSE = 200, 30, 2e-4
Cube = list[list[list[list[float]]]]


@frozen
class Plan:
    """What is drawn from.  ``cells``: the share of people by age and need.  ``likely``: [age][need][service], the chance of
    getting it.  ``bands``: [age][need][service], the share of each band.  ``top``: the greatest hours of the open band."""

    cells: list[list[float]]
    likely: list[list[list[float]]]
    bands: Cube
    top: float


def plan(statistics: Statistics) -> Plan:
    """Fit the table.  Raises ArgumentFeil where the printed hours cannot all be so."""
    ages, needs = len(statistics.aldersgrupper), len(statistics.behov)
    whole = sum(statistics.alder.antall)
    cells = []
    for group, line in zip(statistics.alder.antall, statistics.behov_etter_alder.prosent, strict=True):
        total = float(sum(line))
        cells.append([group / whole * float(share) / total for share in line])
    services = list(statistics.tjenester.values())
    everybody = statistics.mottakere.antall[0]
    likely = [[[0.0] * len(services) for _ in range(needs)] for _ in range(ages)]
    for at, service in enumerate(services):
        wanted = service.mottakere.antall[0] / everybody
        by_age = _by_age(statistics, at, cells)
        for age in range(ages):
            for need in range(needs):
                likely[age][need][at] = min(1.0, wanted * by_age[age])
    return _with_hours(statistics, cells, likely)


def _by_age(statistics: Statistics, at: int, cells: list[list[float]]) -> list[float]:
    """How many times the mean share each age group gets a service; 1 where nothing is printed."""
    service = list(statistics.tjenester.values())[at]
    ages = len(cells)
    if service.alder is None:
        return [1.0] * ages
    shares = [sum(line) for line in cells]
    counts = [float(count) for count in service.alder.antall]
    if (first := service.alder.sammen_fra) is not None:
        together = sum(shares[first - 1 :])
        counts = [*counts[: first - 1], *(counts[first - 1] * share / together for share in shares[first - 1 :])]
    total = sum(counts)
    return [count / total / share for count, share in zip(counts, shares, strict=True)]


def _with_hours(statistics: Statistics, cells: list[list[float]], likely: list[list[list[float]]]) -> Plan:
    services = list(statistics.tjenester.values())
    timed = [at for at, service in enumerate(services) if service.timer is not None]
    home = [at for at in timed if services[at].hjemme]
    ages, needs, bands = len(cells), len(cells[0]), len(statistics.bånd)
    wanted_hours = [[float(hours) for hours in line] for line in statistics.timer_etter_alder_og_behov.timer]
    target = {at: _shares(services[at].timer.prosent) for at in timed}  # type: ignore[union-attr]
    mass = {at: sum(cells[a][n] * likely[a][n][at] for a in range(ages) for n in range(needs)) for at in timed}
    # What the printed means come to in all decides how far the open band reaches.
    homes = [[cells[a][n] * _any([likely[a][n][at] for at in home]) for n in range(needs)] for a in range(ages)]
    total = sum(homes[a][n] * wanted_hours[a][n] for a in range(ages) for n in range(needs))
    low = [float(edge) for edge in statistics.bånd]
    means = [(low[band] + low[band + 1] - 0.25) / 2 for band in range(bands - 1)]
    below = sum(mass[at] * sum(target[at][band] * means[band] for band in range(bands - 1)) for at in home)
    open_mass = sum(mass[at] * target[at][-1] for at in home)
    top_mean = (total - below) / open_mass
    top = 2 * top_mean - low[-1] + 0.25
    if not low[-1] < top_mean or top > MOST_HOURS:
        message = f"Timene i statistikken går ikke opp: det øverste båndet måtte ha {top_mean:.1f} timer i gjennomsnitt."
        raise ArgumentFeil(Funn(message, "Se på timer_etter_alder_og_behov og timer i tjenestene."))
    hours = [*means, top_mean]
    table: Cube = [[[list(target.get(at, [])) for at in range(len(services))] for _ in range(needs)] for _ in range(ages)]
    scale = {at: [1.0] * bands for at in timed}
    for _ in range(_ROUNDS):
        worst = 0.0
        for a in range(ages):
            for n in range(needs):
                parts = [(likely[a][n][at], [x * y for x, y in zip(target[at], scale[at], strict=True)]) for at in home]
                factors = _tilt(wanted_hours[a][n] * homes[a][n] / cells[a][n], parts, hours)
                for at in timed:
                    flat = [x * y for x, y in zip(target[at], scale[at], strict=True)]
                    table[a][n][at] = _tilted(flat, factors if at in home else [1.0] * bands)
        for at in timed:
            for band in range(bands):
                got = sum(cells[a][n] * likely[a][n][at] * table[a][n][at][band] for a in range(ages) for n in range(needs))
                want = mass[at] * target[at][band]
                if got > 0 and want > 0:
                    scale[at][band] *= want / got
                    worst = max(worst, abs(got - want) / mass[at])
        if worst < _CLOSE:
            break
    return Plan(cells, likely, table, top)


def _tilt(wanted: float, parts: list[tuple[float, list[float]]], hours: list[float]) -> list[float]:
    """The factors of the bands that give the wanted hours a head, by halving."""
    low, high = -3.0, 3.0
    factors = [1.0] * len(hours)
    for _ in range(_STEPS):
        middle = (low + high) / 2
        factors = [exp(middle * (hour - (hours[-1] if middle > 0 else 0))) for hour in hours]
        got = 0.0
        for chance, weights in parts:
            got += chance * sum(share * hour for share, hour in zip(_tilted(weights, factors), hours, strict=True))
        low, high = (middle, high) if got < wanted else (low, middle)
    return factors


def _tilted(weights: list[float], factors: list[float]) -> list[float]:
    """Weights times factors, as shares."""
    found = [weight * factor for weight, factor in zip(weights, factors, strict=True)]
    total = sum(found)
    return [weight / total for weight in found]


def _shares(percentages: tuple[object, ...]) -> list[float]:
    numbers = [float(str(value)) for value in percentages]
    return [number / sum(numbers) for number in numbers]


def _any(chances: list[float]) -> float:
    none = 1.0
    for chance in chances:
        none *= 1 - chance
    return 1 - none
