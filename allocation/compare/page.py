"""A comparison as one page: no scripts, nothing fetched, words first, every chart with the same numbers in a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from importlib.resources import files
from typing import Any

from allocation.answers.words import pick, value_words
from allocation.compare.boundary import Found, Person
from allocation.compare.people import ORDER, OfRule, People
from allocation.compare.report import Comparison
from allocation.compare.scenarios import Changed
from allocation.compare.seen import Seen
from allocation.compare.sides import period_words
from allocation.compare.source import rule_set_hash
from allocation.compare.text import aspects, border_lines, expected, scenario_lines, side_words, status_words, summary, uncertain
from allocation.compare.text_people import MOVES, floor_words, paid_words, synthetic
from allocation.compare.words import Words, figure, kind_words, outcome_words
from allocation.facts.case import Case
from allocation.facts.states import Given
from allocation.facts.vocabulary import FactDecl
from allocation.scenarios.state import say_name
from allocation.values.numbers import format_date
from allocation.version import engine_id

_MOST = 30
_WIDTH, _BAR, _LABEL = 640, 22, 230


def page(report: Comparison, lang: str = "nb") -> str:
    """The whole page."""
    say = Words(lang)
    style = files("allocation.compare").joinpath("page.css").read_text(encoding="utf-8")
    title = _title(report, say)
    body = "\n".join([*_header(report, title, say), "<main>", *_main(report, say), "</main>", *_footer(report, say)])
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def _title(report: Comparison, say: Words) -> str:
    titles = [pick(overlay.tittel, overlay.tittel_nn or "", say.lang) for overlay in report.origin.sides.proposals]
    return " + ".join(titles) or say("Sammenligning av to regelsett", "Samanlikning av to regelsett")


def _header(report: Comparison, title: str, say: Words) -> Iterator[str]:
    sides = report.origin.sides
    yield "<header>"
    marks = [(status_words(overlay, say), overlay.status != "vedtatt") for overlay in sides.proposals]
    if report.people is not None and (mark := synthetic(report.people, say)):
        marks.append((mark, True))
    if sides.after.choice.hold_rates:
        marks.append((say("SATSER ER ANTATT", "SATSAR ER ANTEKNE"), True))
    if marks:
        yield '<ul class="band">' + "".join(_mark(*mark) for mark in dict.fromkeys(marks)) + "</ul>"
    yield f"<h1>{escape(title)}</h1>"
    for label, side in ((say("Før", "Før"), sides.before), (say("Etter", "Etter"), sides.after)):
        yield f'<p class="sider"><strong>{label}:</strong> {escape(side_words(side, say))}</p>'
    for overlay in sides.proposals:
        yield f'<p class="sider">{say("Gjelder", "Gjeld")} {period_words(overlay.gjelder, say.lang)}.</p>'
        yield from (f"<p>{escape(line)}</p>" for line in expected(overlay, say))
    yield "</header>"


def _mark(text: str, warning: bool) -> str:
    return f'<li class="{"varsel" if warning else "merke"}">{escape(text)}</li>'


def _main(report: Comparison, say: Words) -> Iterator[str]:
    yield f'<section class="kort"><h2>{say("Kort sagt", "Kort sagt")}</h2>'
    yield from (f"<p>{escape(line.strip())}</p>" for line in summary(report, say))
    yield "</section>"
    yield from _section(say("Personer på grensen", "Personar på grensa"), _border(report, say))
    if report.people is not None:
        yield from _section(say("Hvem det gjelder", "Kven det gjeld"), _people(report, report.people, say))
    if report.decisions is not None:
        lines = (f"<p>{escape(line)}</p>" for line in report.decisions.lines(say))
        made = f"<pre>{escape(report.decisions.command)}</pre>"
        yield from _section(say("Løpende vedtak", "Løpande vedtak"), (*lines, made))
    if report.scenarios is not None:
        yield from _section(say("Scenarioer", "Scenario"), _scenarios(report, say))
    yield from _section(say("Loven", "Lova"), (f"<p>{escape(line.strip())}</p>" for line in floor_words(report, say)))
    yield from _section(say("Usikkert", "Usikkert"), (f"<p>{escape(line)}</p>" for line in uncertain(report, say)))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"<section><h2>{escape(title)}</h2>"
    yield from lines
    yield "</section>"


# --------------------------------------------------------------------------------------------- people at the border


def _border(report: Comparison, say: Words) -> Iterator[str]:
    for found in report.border:
        if found.person is not None:
            yield from _person(found, found.person, report, say)
    yield f"<details><summary>{say('Hva det er lett etter', 'Kva det er leita etter')}</summary>"
    yield from (f"<p>{escape(line.strip())}</p>" for line in border_lines(report, say))
    yield "</details>"


def _person(found: Found, person: Person, report: Comparison, say: Words) -> Iterator[str]:
    yield '<article class="person">'
    rule = f'<span class="dempet">({escape(found.rule)})</span>'
    yield f"<h3>{escape(_first_up(kind_words(found.kind, say)))} {rule}</h3>"
    yield f"<p>{escape(_facts(person.case, say))}</p>"
    if person.left_out:
        names = ", ".join(say_name(name) for name in person.left_out)
        yield f"<p>{say('Ikke opplyst', 'Ikkje opplyst')}: {escape(names)}.</p>"
    if found.kind.closed:
        yield f"<p>{say('Bevisføringen er avsluttet.', 'Bevisføringa er avslutta.')}</p>"
    yield '<div class="foretter">'
    for label, own, other in (
        (say("Før", "Før"), person.before, person.after),
        (say("Etter", "Etter"), person.after, person.before),
    ):
        yield f"<div><h4>{label}</h4><p>{escape(_seen(own, other, say))}</p></div>"
    yield "</div>"
    yield f"<details><summary>{say('Som saksfil og scenario', 'Som saksfil og scenario')}</summary>"
    yield f"<pre>{escape(person.case.to_yaml())}</pre>"
    yield from (f"<pre>{escape(command)}</pre>" for command in person.commands if command)
    yield f"<pre>{escape(person.story)}</pre></details></article>"


def _seen(own: Seen, other: Seen, say: Words) -> str:
    """One side's answer in words: the outcome, its code, and what the other side has another way."""
    told = [outcome_words(own.outcome.value, say)]
    if own.code:
        told[0] += f" ({own.code.replace('_', ' ')})"
    told += [f"{say_name(name)}: {value}" for name, value in own.results.items() if own.exact[name] != other.exact.get(name)]
    told += [
        say(f"{say_name(name)} må vurderes", f"{say_name(name)} må vurderast")
        for name in own.judgements
        if name not in other.judgements
    ]
    told += [say(f"{say_name(name)} mangler", f"{say_name(name)} manglar") for name in own.missing if name not in other.missing]
    told += [
        say(f"{say_name(name)} er motstridende", f"{say_name(name)} er motstridande")
        for name in own.conflicts
        if name not in other.conflicts
    ]
    choose = say("Loven kan leses på flere måter, og ingen har valgt", "Lova kan lesast på fleire måtar, og ingen har valt")
    told += [f"{choose}: {say(*text)}" for address, text in own.unchosen.items() if address not in other.unchosen]
    unknown = say("Ikke kjent i reglene", "Ikkje kjent i reglane")
    told += [f"{unknown}: {say(*text)}" for address, text in own.not_modelled.items() if address not in other.not_modelled]
    if set(own.otherwise) - set(other.otherwise):
        told.append(
            say("en annen holdbar lesemåte av loven gir et annet svar", "ein annan haldbar lesemåte av lova gir eit anna svar")
        )
    return ". ".join(map(_first_up, told)) + "."


def _facts(case: Case, say: Words) -> str:
    """What is known of a person, as a sentence."""
    vocabulary = case.vocabulary
    told = [_fact(vocabulary.facts[name], givens, say) for name, givens in case.facts.items()]
    for name, table in case.tables.items():
        fields = vocabulary.tables[name].fields
        rows = ["; ".join(_fact(fields[key], givens, say) for key, givens in row.values.items()) for row in table.rows]
        none = say("ingen", "ingen")
        told.append(f"{say_name(name)}: {' / '.join(f'[{row}]' for row in rows) or none}")
    return _first_up(", ".join(told)) + "."


def _fact(decl: FactDecl, givens: tuple[Given, ...], say: Words) -> str:
    values = [value_words(decl.type, given.value, say.lang) for given in givens]
    return f"{say_name(decl.name)}: {' / '.join(values)}"


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]


# ---------------------------------------------------------------------------------------------------------- people


def _people(report: Comparison, people: People, say: Words) -> Iterator[str]:
    rows, rejected = figure(people.rows), figure(people.rejected)
    hidden = say("Antall fra 1 til 4 er skjult og vist som ··.", "Tal frå 1 til 4 er skjulte og viste som ··.")
    yield (
        "<p>"
        + say(
            f"{rows} personer i registeret, {rejected} kunne ikke leses. {hidden}",
            f"{rows} personar i registeret, {rejected} kunne ikkje lesast. {hidden}",
        )
        + "</p>"
    )
    for found in people.rules.values():
        yield f"<h3>{escape(report.origin.title(found.rule, say.lang))}</h3>"
        yield from _outcomes(found, say)
        for name in found.money:
            label = report.origin.value(found.rule, name, say.lang)
            yield f"<p><strong>{escape(label)}:</strong> {escape(paid_words(report, found, name, say))}</p>"
        yield from _work(found, say)
        for name, lines in found.shown_groups().items():
            yield from _group(name, lines, found, say)


def _outcomes(found: OfRule, say: Words) -> Iterator[str]:
    caption = say("Utfall før (nedover) og etter (bortover)", "Utfall før (nedover) og etter (bortover)")
    head = "".join(f'<th scope="col">{outcome_words(name, say)}</th>' for name in ORDER)
    yield f'<div class="rulle"><table><caption>{caption}</caption><thead><tr><td></td>{head}</tr></thead><tbody>'
    for row, (name, line) in enumerate(zip(ORDER, found.shown_table(), strict=True)):
        cells = "".join(
            f'<td class="tall{" likt" if row == column else ""}">{figure(count)}</td>' for column, count in enumerate(line)
        )
        yield f'<tr><th scope="row">{outcome_words(name, say)}</th>{cells}</tr>'
    yield "</tbody></table></div>"
    same = say("De grå rutene er de som får det samme svaret.", "Dei grå rutene er dei som får det same svaret.")
    yield f'<p class="dempet">{same}</p>'


def _work(found: OfRule, say: Words) -> Iterator[str]:
    data = found.to_data()
    new = data["nye_vurderinger"]
    if found.judgements_of:
        yield (
            "<p><strong>"
            + say("Arbeid", "Arbeid")
            + ":</strong> "
            + say(f"{figure(new['personer'])} flere blir uavklart.", f"{figure(new['personer'])} fleire blir uavklarte.")
        )
        for named, words in (
            (new["vurderinger"], say("Må vurderes", "Må vurderast")),
            (new["opplysninger"], say("Må opplyses", "Må opplysast")),
            (new["motstridende"], say("Er motstridende", "Er motstridande")),
            (new["lesemåter"], say("Lesemåte må velges", "Lesemåte må veljast")),
            (new["ikke_modellert"], say("Er ikke kjent i reglene", "Er ikkje kjent i reglane")),
        ):
            if named:
                yield f" {words}: {escape(', '.join(f'{say_name(name)} ({figure(count)})' for name, count in named.items()))}."
        yield "</p>"


def _group(name: str, lines: list[dict[str, Any]], found: OfRule, say: Words) -> Iterator[str]:
    """A chart of how many in each group get another outcome, and the same numbers and the money in a table."""
    title = _first_up(say_name(name))
    moves = [move for move in MOVES if move != "uendret" and any(line[move] for line in lines)]
    counts: list[int | None] = [
        None if any(line[move] is None for move in moves) else sum(line[move] for move in moves) for line in lines
    ]
    if moves and any(counts):
        yield _chart(title, [_label(line, say) for line in lines], counts, say)
    heads = [say("Personer", "Personar"), *(_first_up(say(*MOVES[move])) for move in moves), *map(say_name, found.money)]
    yield f'<div class="rulle"><table><caption>{escape(title)}</caption><thead><tr><th scope="col">{say("Gruppe", "Gruppe")}</th>'
    yield "".join(f'<th scope="col">{escape(head)}</th>' for head in heads) + "</tr></thead><tbody>"
    for line in lines:
        cells = [figure(line["personer"]), *(figure(line[move]) for move in moves)]
        cells += [_money(line[each]) for each in found.money]
        yield (
            f'<tr><th scope="row">{escape(_label(line, say))}</th>'
            + "".join(f'<td class="tall">{cell}</td>' for cell in cells)
            + "</tr>"
        )
    yield "</tbody></table></div>"


def _label(line: Mapping[str, Any], say: Words) -> str:
    return say(line["gruppe"], line["gruppe_nn"])


def _money(change: Mapping[str, str] | None) -> str:
    if change is None:
        return "··"
    low, high = change["laveste"], change["høyeste"]
    return escape(low if low == high else f"{low} – {high}").replace("-", "−").replace(".", ",")


def _chart(title: str, labels: list[str], counts: list[int | None], say: Words) -> str:
    """Bars of people with another outcome; a hidden number has no bar."""
    most = max((count for count in counts if count), default=1)
    height = _BAR * len(labels) + 8
    name = say(f"Personer med et annet utfall, etter {title.lower()}", f"Personar med eit anna utfall, etter {title.lower()}")
    rows = []
    for place, (label, count) in enumerate(zip(labels, counts, strict=True)):
        top = 4 + place * _BAR
        width = 0 if count is None else round((_WIDTH - _LABEL - 90) * count / most)
        rows.append(
            f'<text x="{_LABEL - 8}" y="{top + 15}" text-anchor="end">{escape(label)}</text>'
            f'<rect x="{_LABEL}" y="{top + 2}" width="{width}" height="{_BAR - 6}" fill="#2f6f9f"></rect>'
            f'<text x="{_LABEL + width + 6}" y="{top + 15}">{figure(count)}</text>'
        )
    return (
        f'<figure><figcaption>{escape(name)}</figcaption><svg role="img" aria-label="{escape(name)}" '
        f'viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}">{"".join(rows)}</svg></figure>'
    )


# -------------------------------------------------------------------------------------------------------- scenarios


def _scenarios(report: Comparison, say: Words) -> Iterator[str]:
    assert report.scenarios is not None
    yield from (f"<p>{escape(line.strip())}</p>" for line in scenario_lines(report.scenarios, say))
    shown = report.scenarios.changed[:_MOST]
    yield from (line for each in shown for line in _scenario(each, say))
    left = len(report.scenarios.changed) - len(shown)
    if left:
        more = say(f"{figure(left)} til er endret, og står i datafilen.", f"{figure(left)} til er endra, og står i datafila.")
        yield f"<p>{more}</p>"


def _scenario(each: Changed, say: Words) -> Iterator[str]:
    yield f'<article class="person"><h3>{escape(each.place.name)}</h3>'
    what = f"{each.rule}, {format_date(each.day, say.lang)}. {say('Endret', 'Endra')}: {aspects(each, say)}."
    yield f'<p class="dempet">{escape(what)}</p>'
    yield '<div class="foretter">'
    for label, own, other in ((say("Før", "Før"), each.before, each.after), (say("Etter", "Etter"), each.after, each.before)):
        yield f"<div><h4>{label}</h4><p>{escape(_seen(own, other, say))}</p></div>"
    yield f"</div><details><summary>{say('Hele scenarioet', 'Heile scenarioet')}</summary>"
    yield f"<pre>{escape(each.text(after=False))}</pre><pre>{escape(each.text(after=True))}</pre></details></article>"


# ----------------------------------------------------------------------------------------------------------- footer


def _footer(report: Comparison, say: Words) -> Iterator[str]:
    sides = report.origin.sides
    yield "<footer><h2>" + say("Hvor dette kommer fra", "Kvar dette kjem frå") + "</h2><dl>"
    rows = [
        (say("Regelsett før", "Regelsett før"), rule_set_hash(sides.before.rules)),
        (say("Regelsett etter", "Regelsett etter"), rule_set_hash(sides.after.rules)),
        (say("Motor", "Motor"), engine_id()),
    ]
    if report.people is not None and report.people.hash:
        rows.append((say("Register", "Register"), report.people.hash[:16]))
    yield "".join(f"<dt>{label}</dt><dd><code>{escape(value)}</code></dd>" for label, value in rows)
    yield f"</dl><p>{say('Gjenta', 'Gjer om att')}:</p><pre>{escape(report.origin.command)}</pre></footer>"
