"""A comparison in words, in bokmål and nynorsk: first what it comes to, then each part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from allocation.answers.words import pick
from allocation.compare.report import Comparison
from allocation.compare.scenarios import Changed, Tried
from allocation.compare.sides import Side, period_words
from allocation.compare.text_people import floor_sentence, floor_words, people_lines, people_summary
from allocation.compare.words import Words, between, figure, kind_words
from allocation.language.document import OverlayDocument
from allocation.scenarios.state import say_name
from allocation.values.numbers import format_date, format_list

_ASPECTS_NN = {
    "mangler": "manglar",
    "forbehold": "atterhald",
    "valg av lesemåte": "val av lesemåte",
    "ikke modellert": "ikkje modellert",
    "andre lesemåter": "andre lesemåtar",
}
_MOST = 12


def text(report: Comparison, lang: str = "nb") -> str:
    """The whole comparison."""
    say = Words(lang)
    lines = [*heading(report, say), "", say("KORT SAGT", "KORT SAGT"), *summary(report, say)]
    if report.scenarios is not None:
        lines += ["", say("SCENARIOER", "SCENARIO"), *scenario_lines(report.scenarios, say), *_shown(report.scenarios, say)]
    lines += ["", say("PERSONER PÅ GRENSEN", "PERSONAR PÅ GRENSA"), *border_lines(report, say), *_people(report, say)]
    if report.people is not None:
        lines += ["", say("PERSONER I REGISTERET", "PERSONAR I REGISTERET"), *people_lines(report.people, say)]
    if report.decisions is not None:
        lines += ["", say("LØPENDE VEDTAK", "LØPANDE VEDTAK"), *report.decisions.lines(say), f"  {report.decisions.command}"]
    lines += ["", say("LOVEN", "LOVA"), *floor_words(report, say)]
    lines += ["", say("USIKKERT", "USIKKERT"), *uncertain(report, say)]
    lines += ["", say("Gjenta:", "Gjer om att:"), f"  {report.origin.command}"]
    return "\n".join(lines)


# ------------------------------------------------------------------------------------------------------------ heading


def heading(report: Comparison, say: Words) -> Iterator[str]:
    """What is compared with what."""
    sides = report.origin.sides
    for overlay in sides.proposals:
        yield proposal_words(overlay, say)
        yield from expected(overlay, say)
    yield say("Før:   ", "Før:   ") + side_words(sides.before, say)
    yield say("Etter: ", "Etter: ") + side_words(sides.after, say)
    if sides.after.choice.hold_rates:
        yield say(
            "Satser som ikke er kjent på dagen, er holdt på siste kjente verdi på begge sider. De er antatt.",
            "Satsar som ikkje er kjende på dagen, er haldne på siste kjende verdi på begge sider. Dei er antekne.",
        )


def proposal_words(overlay: OverlayDocument, say: Words) -> str:
    """A proposal with what it is: proposed is never adopted."""
    title = pick(overlay.tittel, overlay.tittel_nn or "", say.lang)
    when = period_words(overlay.gjelder, say.lang)
    return f"{status_words(overlay, say)}: {title} ({overlay.id}), {say('gjelder', 'gjeld')} {when}."


def status_words(overlay: OverlayDocument, say: Words) -> str:
    """How a proposal stands."""
    return {
        "foreslått": say("FORESLÅTT – ikke vedtatt", "FØRESLÅTT – ikkje vedteke"),
        "ubekreftet": say("UBEKREFTET", "IKKJE STADFESTA"),
        "vedtatt": say("VEDTATT", "VEDTEKE"),
        "avvist": say("AVVIST", "AVVIST"),
    }[overlay.status]


def expected(overlay: OverlayDocument, say: Words) -> Iterator[str]:
    """Why it is proposed, what somebody expects of it, and when it is looked at again."""
    if overlay.begrunnelse:
        yield f"{say('Hvorfor', 'Kvifor')}: {pick(overlay.begrunnelse, overlay.begrunnelse_nn or '', say.lang)}"
    for each in overlay.anslag:
        told = between(each.lavest, each.høyest, each.enhet, say)
        yield f"{say('Anslag', 'Overslag')}: {pick(each.tekst, each.tekst_nn or '', say.lang)}: {told} ({each.av})."
    if overlay.evalueres is not None:
        yield f"{say('Vurderes på nytt', 'Blir vurdert på nytt')} {format_date(overlay.evalueres, say.lang)}."


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
            "Ingen av reglene er ulike på de to sidene. Da kan ingen få et annet svar.",
            "Ingen av reglane er ulike på dei to sidene. Då kan ingen få eit anna svar.",
        )
        return
    named = [f"{report.origin.title(rule, say.lang)} ({rule})" for rule in changed[:_MOST]]
    named += [f"{len(changed) - _MOST} til"] if len(changed) > _MOST else []
    yield f"{say('Reglene som er ulike', 'Reglane som er ulike')}: {'; '.join(named)}."
    if report.people is not None:
        yield from people_summary(report, report.people, say)
    yield from border_summary(report, say)
    if report.scenarios is not None:
        yield from _scenario_summary(report.scenarios, say)
    if report.floor is not None:
        yield f"{say('Loven', 'Lova')}: {floor_sentence(report.floor, say)}"


def uncertain(report: Comparison, say: Words) -> Iterator[str]:
    """What no part of the comparison says."""
    yield say(
        "Alt er regnet som om ingen gjør noe annet enn før. Hvordan forslaget virker på det folk velger, er ikke regnet inn.",
        "Alt er rekna som om ingen gjer noko anna enn før. Korleis framlegget verkar på det folk vel, er ikkje rekna inn.",
    )
    if report.people is None:
        yield say(
            "Personer og penger er ikke telt. Oppgi --register for å telle dem.",
            "Personar og pengar er ikkje talde. Oppgi --register for å telje dei.",
        )
    if report.origin.sides.after.choice.hold_rates:
        yield say("Satser er holdt, og dermed antatt.", "Satsar er haldne, og dermed antekne.")


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
    return ", ".join(_ASPECTS_NN.get(name, name) if say.lang == "nn" else name for name in each.what)


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


# --------------------------------------------------------------------------------------------- people at the border


def border_summary(report: Comparison, say: Words) -> Iterator[str]:
    """Which changes have a person, and whether any outcome is still changed when evidence is closed."""
    people = [found for found in report.border if found.person is not None]
    for rule in report.searched:
        own = [found for found in people if found.rule == rule]
        title = report.origin.title(rule, say.lang)
        if not own:
            yield say(f"{title}: fant ingen som får et annet svar.", f"{title}: fann ingen som får eit anna svar.")
            continue
        told = "; ".join(kind_words(found.kind, say) for found in own)
        yield say(f"{title}: fant personer der dette skjer: {told}.", f"{title}: fann personar der dette skjer: {told}.")
        closed = [found for found in report.border if found.rule == rule and found.kind.closed]
        outcomes = [found for found in own if not found.kind.value]
        if closed and outcomes and not any(found.kind.closed for found in own):
            yield say(
                "Er bevisføringen avsluttet uten at det som skulle bevises, er bevist, fant søket ingen som får et annet utfall.",
                "Er bevisføringa avslutta utan at det som skulle provast, er prova, fann søket ingen som får eit anna utfall.",
            )


def border_lines(report: Comparison, say: Words) -> Iterator[str]:
    """How much was searched; finding nothing proves nothing unless all that could matter was seen."""
    if not report.searched:
        yield say("IKKE SØKT. Nevn reglene du vil ha personer for.", "IKKJE SØKT. Nemn reglane du vil ha personar for.")
        return
    for rule in report.searched:
        own = [found for found in report.border if found.rule == rule]
        tried = sum(found.tried for found in own)
        left = [found for found in own if found.person is None and not found.whole]
        yield f"{rule}: {say.count(tried, 'forsøk', 'forsøk')}."
        seen = [found for found in own if found.person is None and found.whole]
        if seen:
            told = "; ".join(kind_words(found.kind, say) for found in seen)
            yield say(
                f"  Ingen, og alt som kan ha betydning er prøvd: {told}.",
                f"  Ingen, og alt som kan ha noko å seie er prøvd: {told}.",
            )
        if left:
            told = "; ".join(kind_words(found.kind, say) for found in left)
            yield say(f"  Ikke funnet, men ikke alt er prøvd: {told}.", f"  Ikkje funne, men ikkje alt er prøvd: {told}.")
    others = [rule for rule in report.changed if rule not in report.searched]
    if others:
        named = format_list(
            [*others[:_MOST], *([say(f"{len(others) - _MOST} til", f"{len(others) - _MOST} til")] if len(others) > _MOST else [])]
        )
        yield say(
            f"Ikke søkt i {named}, som bygger på dem. Nevn dem for å søke.",
            f"Ikkje søkt i {named}, som byggjer på dei. Nemn dei for å søkje.",
        )


def _people(report: Comparison, say: Words) -> Iterator[str]:
    for found in report.border:
        person = found.person
        if person is None:
            continue
        yield ""
        yield f"{found.rule}: {kind_words(found.kind, say)}"
        if person.left_out:
            named = format_list([say_name(name) for name in person.left_out])
            yield say(f"  Ikke opplyst: {named}.", f"  Ikkje opplyst: {named}.")
        yield from (f"    {line}" for line in person.story.splitlines())
        yield say("  Saksfil (eksempel.yaml):", "  Saksfil (eksempel.yaml):")
        yield from (f"    {line}" for line in person.case.to_yaml().splitlines())
        for label, command in zip((say("Før", "Før"), say("Etter", "Etter")), person.commands, strict=True):
            none = say("ingen kommando gir dette svaret alene", "ingen kommando gir dette svaret åleine")
            yield f"  {label}: {command or none}"
