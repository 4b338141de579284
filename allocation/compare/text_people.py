"""The people of a register, and the floor check of the change, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from allocation.compare.people import ORDER, Money, OfRule, People
from allocation.compare.words import Words, between, figure, outcome_words
from allocation.floor.text import TODAY
from allocation.scenarios.state import say_name

if TYPE_CHECKING:
    from allocation.compare.report import Comparison
    from allocation.floor.report import Report


MOVES = {
    "får_ja": ("får ja", "får ja"),
    "mister_ja": ("mister ja", "mistar ja"),
    "blir_uavklart": ("blir uavklart", "blir uavklart"),
    "avklart_til_nei": ("avklart til nei", "avklart til nei"),
    "uendret": ("samme utfall", "same utfall"),
}


def synthetic(people: People, say: Words) -> str:
    """What a register of invented people must say on every page."""
    return say("SYNTETISKE TALL", "SYNTETISKE TAL") if people.synthetic else ""


def people_summary(report: Comparison, people: People, say: Words) -> Iterator[str]:
    """For each rule: who gains, who loses, who must be judged, and the money."""
    for found in people.rules.values():
        title = report.origin.title(found.rule, say.lang)
        table = found.shown_table()
        diagonal = [table[place][place] for place in range(3)]
        if sum(found.moved.values()) and all(before == after for before, after in found.moved):
            yield say(
                f"{title}: ingen av {figure(found.size)} personer får et annet utfall.",
                f"{title}: ingen av {figure(found.size)} personar får eit anna utfall.",
            )
            if table[2][2] != 0:
                yield say(
                    f"  {figure(table[2][2])} av dem er uavklart både før og etter, så det kan være flere.",
                    f"  {figure(table[2][2])} av dei er uavklarte både før og etter, så det kan vere fleire.",
                )
        elif None in diagonal:
            yield say(
                f"{title}: noen av {figure(found.size)} personer får et annet utfall, men så få at tallene er skjult.",
                f"{title}: nokre av {figure(found.size)} personar får eit anna utfall, men så få at tala er skjulte.",
            )
        else:
            moves = [
                (table[1][0], "får ja i stedet for nei", "får ja i staden for nei"),
                (table[2][0], "uavklarte får ja", "uavklarte får ja"),
                (table[0][1], "mister ja", "mistar ja"),
                (table[2][1], "uavklarte får nei", "uavklarte får nei"),
                (table[0][2], "går fra ja til uavklart: noen må vurdere dem", "går frå ja til uavklart: nokon må vurdere dei"),
                (table[1][2], "går fra nei til uavklart: noen må vurdere dem", "går frå nei til uavklart: nokon må vurdere dei"),
            ]
            told = "; ".join(f"{figure(count)} {say(nb, nn)}" for count, nb, nn in moves if count != 0)
            of = say("personer", "personar")
            yield f"{title}, {figure(found.size)} {of}: {told}."
        for name in found.money:
            yield f"  {report.origin.value(found.rule, name, say.lang)}: {paid_words(report, found, name, say)}"


def paid_words(report: Comparison, found: OfRule, name: str, say: Words) -> str:
    """How a value changes, and who pays it where the rules say so."""
    money = found.money[name]
    told = money_words(money, say)
    if not any(money.change) or not report.origin.paid(found.rule, name):
        return told
    return told + say(
        " Det er personene som betaler; kommunen får inn like mye mer eller mindre.",
        " Det er personane som betaler; kommunen får inn like mykje meir eller mindre.",
    )


def money_words(money: Money, say: Words) -> str:
    """How a value changes for all the people together, and for how many."""
    data = money.to_data()
    if data["skjult"]:
        return say("endres for så få at tallet er skjult.", "blir endra for så få at talet er skjult.")
    if not any(money.change):
        return say("ingen endring.", "inga endring.")
    people = data["personer"]
    told = say(
        f"{figure(people['høyere'])} får høyere, {figure(people['lavere'])} får lavere",
        f"{figure(people['høyere'])} får høgare, {figure(people['lavere'])} får lågare",
    )
    if money.open:
        told += say(f", {figure(people['uviss'])} kan vi ikke si for", f", {figure(people['uviss'])} kan vi ikkje seie for")
    sign = "+" if money.change[0] == money.change[1] > 0 else ""
    total = f"{sign}{between(*money.change, money.unit, say)}"
    return say(f"endringen er i alt {total} ({told}).", f"endringa er i alt {total} ({told}).")


def people_lines(people: People, say: Words) -> Iterator[str]:
    """The tables."""
    if mark := synthetic(people, say):
        yield mark
    yield say(
        f"{figure(people.rows)} rader lest, {figure(people.rejected)} avvist. Tall under 5 er skjult (··).",
        f"{figure(people.rows)} rader lesne, {figure(people.rejected)} avviste. Tal under 5 er skjulte (··).",
    )
    for found in people.rules.values():
        yield ""
        yield found.rule
        yield from _table(found, say)
        for name, money in found.money.items():
            yield f"  {say_name(name)}: {money_words(money, say)}"
            if (wide := money.to_data()["vid"]) != 0:
                yield say(
                    f"    {figure(wide)} av dem er regnet vidt, uten å dele opp det som er ukjent.",
                    f"    {figure(wide)} av dei er rekna vidt, utan å dele opp det som er ukjent.",
                )
        yield from _judgements(found, say)
        for group, lines in found.shown_groups().items():
            yield f"  {say('Etter', 'Etter')} {say_name(group)}:"
            yield from (f"    {_group(line, found, say)}" for line in lines)


def _table(found: OfRule, say: Words) -> Iterator[str]:
    head = [say("før ↓ etter →", "før ↓ etter →"), *(outcome_words(name, say) for name in ORDER)]
    rows = [[outcome_words(name, say), *map(figure, line)] for name, line in zip(ORDER, found.shown_table(), strict=True)]
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    for row in (head, *rows):
        yield "  " + "  ".join(
            cell.rjust(width) if at else cell.ljust(width) for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )


def _judgements(found: OfRule, say: Words) -> Iterator[str]:
    data = found.to_data()
    new = data["nye_vurderinger"]
    if found.judgements_of:
        yield say(
            f"  Arbeid: {figure(new['personer'])} blir uavklart. {figure(new['sett_på'])} av dem er sett på.",
            f"  Arbeid: {figure(new['personer'])} blir uavklart. {figure(new['sett_på'])} av dei er sett på.",
        )
        for named, words in (
            (new["vurderinger"], say("Må da vurderes", "Må då vurderast")),
            (new["opplysninger"], say("Må da opplyses", "Må då opplysast")),
            (new["motstridende"], say("Er da motstridende", "Er då motstridande")),
            (new["lesemåter"], say("Lesemåte må da velges", "Lesemåte må då veljast")),
            (new["ikke_modellert"], say("Er da ikke kjent i reglene", "Er då ikkje kjent i reglane")),
        ):
            if named:
                yield f"  {words}: {'; '.join(f'{say_name(name)} ({figure(count)})' for name, count in named.items())}."
    if data["ikke_avgjort"]:
        told = "; ".join(f"{name} ({figure(count)})" for name, count in data["ikke_avgjort"].items())
        yield say(f"  Kan ikke avgjøres etter, og hvorfor: {told}.", f"  Kan ikkje avgjerast etter, og kvifor: {told}.")


def _group(line: Mapping[str, Any], found: OfRule, say: Words) -> str:
    told = [f"{figure(line[name])} {say(*words)}" for name, words in MOVES.items() if line[name] not in (0, None)]
    for name, money in found.money.items():
        change = line[name]
        if change is not None and (change["laveste"], change["høyeste"]) != ("0", "0"):
            told.append(f"{say_name(name)} {between(Decimal(change['laveste']), Decimal(change['høyeste']), money.unit, say)}")
    people = say("personer", "personar")
    return f"{say(line['gruppe'], line['gruppe_nn'])}: {figure(line['personer'])} {people}" + (
        f"; {', '.join(told)}" if told else ""
    )


# ---------------------------------------------------------------------------------------------------------- the floor


def floor_words(report: Comparison, say: Words) -> Iterator[str]:
    """What the floor check of the proposal found; finding nothing is no proof."""
    if report.floor is None:
        yield say(
            "IKKE PRØVD. Bare forslag som er skrevet som overlegg, kan prøves mot loven.",
            "IKKJE PRØVD. Berre framlegg som er skrivne som overlegg, kan prøvast mot lova.",
        )
        return
    yield floor_sentence(report.floor, say)
    for found in report.floor.findings:
        known = say(" – kjent avvik", " – kjent avvik") if found.known else ""
        yield f"  {found.kind}{known}: {found.rule}. {found.difference}"
        yield f"    {found.person.command}"


def floor_sentence(floor: Report, say: Words) -> str:
    """How much was tried, and whether anyone gets less than the law gives, or than the municipality's own rules give today."""
    tried = sum(each.tried for each in floor.searched)
    whole = all(each.whole for each in floor.searched)
    seen = say("alt som kan ha betydning", "alt som kan ha noko å seie") if whole else say("ikke alt prøvd", "ikkje alt prøvd")
    today = sum(found.kind == TODAY for found in floor.findings)
    law = len(floor.findings) - today
    told = [say("Ingen funn.", "Ingen funn.")] if not floor.findings else []
    if law:
        told.append(
            say(f"{law} funn: forslaget gir noen mindre enn loven.", f"{law} funn: framlegget gir nokon mindre enn lova.")
        )
    if today:
        told.append(
            say(
                f"{today} funn: noen får det dårligere enn etter kommunens regler i dag. Det er ikke et brudd på loven.",
                f"{today} funn: nokon får det dårlegare enn etter reglane i kommunen i dag. Det er ikkje eit brot på lova.",
            )
        )
    if not floor.findings and not whole:
        told.append(say("Det er ikke et bevis.", "Det er ikkje eit prov."))
    return f"{figure(tried)} {say('forsøk', 'forsøk')}, {seen}. {' '.join(told)}"
