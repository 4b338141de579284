"""A comparison in words, in bokmål and nynorsk: first what it comes to, then each part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from allocation.answers.words import pick
from allocation.compare.report import Comparison
from allocation.compare.scenarios import Changed, Tried
from allocation.compare.seen import ASPECTS
from allocation.compare.sides import Side, period_words
from allocation.language.document import OverlayDocument
from allocation.values.numbers import format_date, format_list

_ASPECTS_NN = {"skjønn": "skjønn", "mangler": "manglar", "forbehold": "atterhald", "resultat": "resultat"}
_MOST = 12


@frozen
class Words:
    """Says things in one language."""

    lang: str

    def __call__(self, nb: str, nn: str) -> str:
        return nn if self.lang == "nn" else nb

    def count(self, number: int, one: str, many: str, nn: tuple[str, str] | None = None) -> str:
        """«1 scenario», «2 scenarioer», with a thin space between thousands."""
        single, several = (one, many) if nn is None or self.lang != "nn" else nn
        return f"{figure(number)} {single if number == 1 else several}"


def figure(number: int) -> str:
    """A whole number with a space between thousands."""
    return f"{number:,}".replace(",", "\u00a0").replace("-", "−")


def text(report: Comparison, lang: str = "nb") -> str:
    """The whole comparison."""
    say = Words(lang)
    lines = [*heading(report, say), "", *summary(report, say)]
    if report.scenarios is not None:
        lines += ["", say("SCENARIOER", "SCENARIO"), *scenario_lines(report.scenarios, say), *_shown(report.scenarios, say)]
    lines += ["", say("Gjenta:", "Gjer om att:"), f"  {report.origin.command}"]
    return "\n".join(lines)


# ------------------------------------------------------------------------------------------------------------ heading


def heading(report: Comparison, say: Words) -> Iterator[str]:
    """What is compared with what."""
    sides = report.origin.sides
    for overlay in sides.proposals:
        yield proposal_words(overlay, say)
    yield say("Før:   ", "Før:   ") + side_words(sides.before, say)
    yield say("Etter: ", "Etter: ") + side_words(sides.after, say)
    if sides.after.choice.hold_rates:
        yield say(
            "Satser som ikke er kjent på dagen, er holdt på siste kjente verdi på begge sider. De er antatt.",
            "Satsar som ikkje er kjende på dagen, er haldne på siste kjende verdi på begge sider. Dei er antekne.",
        )


def proposal_words(overlay: OverlayDocument, say: Words) -> str:
    """A proposal with what it is: proposed is never adopted."""
    status = {
        "foreslått": say("FORESLÅTT – ikke vedtatt", "FØRESLÅTT – ikkje vedteke"),
        "ubekreftet": say("UBEKREFTET", "IKKJE STADFESTA"),
        "vedtatt": say("VEDTATT", "VEDTEKE"),
    }[overlay.status]
    title = pick(overlay.tittel, overlay.tittel_nn or "", say.lang)
    return f"{status}: {title} ({overlay.id}), {say('gjelder', 'gjeld')} {period_words(overlay.gjelder, say.lang)}."


def side_words(side: Side, say: Words) -> str:
    """The rules of one side."""
    library, number = side.rules.library, side.rules.municipality
    where = say("nasjonale regler", "nasjonale reglar")
    if number is not None:
        where = f"{say('reglene for', 'reglane for')} {library.places.label(number, side.read_on)}"
    when = "" if side.read_on is None else f" {say('slik de er', 'slik dei er')} {format_date(side.read_on, say.lang)}"
    over = [overlay.id for overlay in side.named]
    more = f", {say('med', 'med')} {format_list(over)}" if over else ""
    return f"{where}{when}{more}"


# ------------------------------------------------------------------------------------------------------------ summary


def summary(report: Comparison, say: Words) -> Iterator[str]:
    """What it comes to, in a few sentences."""
    changed = report.changed
    if not changed:
        yield say(
            "Kort sagt: Ingen av reglene er ulike på de to sidene. Da kan ingen få et annet svar.",
            "Kort sagt: Ingen av reglane er ulike på dei to sidene. Då kan ingen få eit anna svar.",
        )
        return
    named = [*changed[:_MOST], *([f"{len(changed) - _MOST} til"] if len(changed) > _MOST else [])]
    yield say("Kort sagt: Disse reglene er ulike: ", "Kort sagt: Desse reglane er ulike: ") + f"{format_list(named)}."
    if report.scenarios is not None:
        yield from _scenario_summary(report.scenarios, say)


def _scenario_summary(tried: Tried, say: Words) -> Iterator[str]:
    about = say.count(
        tried.unlike,
        "scenario om reglene som er ulike",
        "scenarioer om reglene som er ulike",
        ("scenario om reglane som er ulike", "scenario om reglane som er ulike"),
    )
    if not tried.tried:
        yield say(
            "Scenarioer: IKKE PRØVD. Ingen scenarioer kunne prøves på begge sider.",
            "Scenario: IKKJE PRØVD. Ingen scenario kunne prøvast på begge sider.",
        )
    elif not tried.unlike:
        yield say(
            "Ingen scenarioer handler om reglene som er ulike. Endringen er ikke vist av noe scenario.",
            "Ingen scenario handlar om reglane som er ulike. Endringa er ikkje vist av noko scenario.",
        )
    elif tried.changed:
        yield say(
            f"{figure(len(tried.changed))} av {about} får et annet svar.",
            f"{figure(len(tried.changed))} av {about} får eit anna svar.",
        )
    else:
        yield say(f"Av {about} får ingen et annet svar.", f"Av {about} får ingen eit anna svar.")


# ---------------------------------------------------------------------------------------------------------- scenarios


def scenario_lines(tried: Tried, say: Words) -> Iterator[str]:
    """How many were tried, changed, untouched and not tried; zero tried reads as not tried."""
    if not tried.tried:
        yield say("IKKE PRØVD.", "IKKJE PRØVD.")
    else:
        yield say(
            f"{figure(tried.tried)} prøvd: {figure(len(tried.changed))} endret, {figure(tried.untouched)} uendret. "
            f"{figure(tried.unlike)} av dem handler om en regel som er ulik.",
            f"{figure(tried.tried)} prøvde: {figure(len(tried.changed))} endra, {figure(tried.untouched)} uendra. "
            f"{figure(tried.unlike)} av dei handlar om ein regel som er ulik.",
        )
    if tried.as_if_in:
        yield say(
            f"{figure(tried.as_if_in)} nevner ingen kommune, og er prøvd som om de var i kommunen det gjelder.",
            f"{figure(tried.as_if_in)} nemner ingen kommune, og er prøvde som om dei var i kommunen det gjeld.",
        )
    if tried.unknown:
        yield say(
            f"{figure(tried.unknown)} uendrede har ikke noe klart svar, for en verdi i reglene er ikke kjent. Se --hold-satser.",
            f"{figure(tried.unknown)} uendra har ikkje klart svar, for ein verdi i reglane er ikkje kjend. Sjå --hold-satser.",
        )
    reasons = Counter(say(each.why, each.why_nn) for each in tried.not_tried)
    if reasons:
        yield say(f"{figure(len(tried.not_tried))} kunne ikke prøves:", f"{figure(len(tried.not_tried))} kunne ikkje prøvast:")
        for why, number in reasons.most_common(_MOST):
            yield f"  {figure(number)}: {why}"
        if len(reasons) > _MOST:
            yield say(f"  og {len(reasons) - _MOST} andre grunner", f"  og {len(reasons) - _MOST} andre grunnar")


def aspects(each: Changed, say: Words) -> str:
    """What is not the same, in words."""
    return ", ".join(_ASPECTS_NN.get(name, name) if say.lang == "nn" else name for name in ASPECTS if name in each.what)


def _shown(tried: Tried, say: Words) -> Iterator[str]:
    for each in tried.changed[:_MOST]:
        yield ""
        example = say(f", eksempelet på linje {each.place.example_line}", f", dømet på linje {each.place.example_line}")
        yield f"{each.place.file}:{each.place.line}{example if each.place.example_line else ''}"
        yield f"  Scenario: {each.place.name}"
        yield from (f"    {line}" for line in each.given)
        for label, own, other in ((say("Før", "Før"), each.before, each.after), (say("Etter", "Etter"), each.after, each.before)):
            yield f"  {label}:"
            yield from (f"    {line}" for line in own.steps(other))
        yield f"  {say('Endret', 'Endra')}: {aspects(each, say)}"
    left = len(tried.changed) - _MOST
    if left > 0:
        yield ""
        yield say(
            f"{figure(left)} endrede scenarioer til; se --format json.", f"{figure(left)} endra scenario til; sjå --format json."
        )
