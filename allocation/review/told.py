"""A review told: as a task list (CSV), as data (JSON), in a calendar (iCalendar), and in words.

No column is a new scope.  The calendar has only the key and the frame: nothing about a person.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from csv import writer
from datetime import date, timedelta
from typing import Any

import polars as pl
from attrs import frozen

from allocation.answers.words import law_short, pick
from allocation.columns.registers import KEY
from allocation.compare.words import Words, figure
from allocation.review.frames import TRIGGERS, Cause, Frame, Trigger
from allocation.review.review import Review
from allocation.values.numbers import format_date
from allocation.version import engine_id

FORM = "revurdering/1"
_NOTICE = {
    "nei": ("nei", "nei"),
    "ved_skade": ("hvis en endring er til skade", "om ei endring er til skade"),
    "uten_søknad": ("hvis personen ikke selv har søkt eller uttalt seg", "om personen ikkje sjølv har søkt eller uttalt seg"),
}
COLUMNS = ("nøkkel", "utløser", "første_dag", "forfalt", "rekkefølge", "sikkert", "ramme", "varsel", "hent")
_LINE = 73  # bytes of a line of iCalendar, of the 75 it may have
_SHOWN = 20


@frozen
class Task:
    """One decision to look at: ``causes`` are (trigger, first day, whether it is certain), most urgent first; ``first`` is the
    first day of the most urgent."""

    key: str
    causes: tuple[tuple[str, date, bool], ...]
    first: date
    rank: int

    def overdue(self, day: date) -> bool:
        """Should it have been looked at before a day?"""
        return any(first < day for _, first, _ in self.causes)


def tasks_of(found: Review) -> Iterator[Task]:
    """The tasks that remain, most urgent first."""
    for row in found.open.iter_rows(named=True):
        days = [date.fromordinal(day) for day in row["dager"]]
        causes = tuple(zip(row["utløser"], days, row["sikkert"], strict=True))
        yield Task(row[KEY], causes, date.fromordinal(row["første_dag"]), row["rekkefølge"])


def source(found: Review, command: str) -> dict[str, Any]:
    """Where a review comes from."""
    return {
        "skjema": FORM,
        "kommando": command,
        "dato": found.day.isoformat(),
        "til": found.end.isoformat(),
        "regler": list(found.rules),
        "regelsett": found.rule_set,
        "forslag": [{"id": overlay.id, "status": overlay.status} for overlay in found.proposals],
        "motor": engine_id(),
        "vedtak": found.size,
        "ikke_lest": int(found.rejected[KEY].n_unique()) if found.rejected.height else 0,
        "vurdert_individuelt": found.individual,
        "utløsere": follow_up(found),
    }


def follow_up(found: Review) -> dict[str, dict[str, int]]:
    """For each trigger: how many decisions it concerns, how many have been looked at since, what is left and what is overdue."""
    counts: dict[str, dict[str, int]] = {}
    for name in TRIGGERS:
        mine = found.tasks.filter(pl.col("utløser") == name)
        left = mine.filter(~pl.col("gjort"))
        counts[name] = {
            "utløst": mine.height,
            "gjennomgått": mine.height - left.height,
            "gjenstår": left.height,
            "forfalt": left.filter(pl.col("første") < found.day.toordinal()).height,
        }
    return counts


def as_csv(found: Review, lang: str, command: str) -> str:
    """The task list; where it comes from stands in the last columns of every row."""
    out = io.StringIO()
    rows = writer(out, lineterminator="\n")
    rows.writerow((*COLUMNS, "regelsett", "dato", "til", "forslag"))
    proposals = " ".join(f"{overlay.id} ({overlay.status})" for overlay in found.proposals)
    tail = (found.rule_set, found.day.isoformat(), found.end.isoformat(), proposals)
    for task in tasks_of(found):
        rows.writerow((*(_safe(cell) for cell in _cells(task, found, lang)), *tail))
    return out.getvalue()


def _cells(task: Task, found: Review, lang: str) -> tuple[str, ...]:
    held = [frame for name, day, _ in task.causes if (frame := _frame(found, name, day)) is not None]
    notices = [pick(*_NOTICE[frame.varsel], lang) for frame in held if frame.varsel != "nei"] or ["nei"]
    fetch = [text for frame in held for text in (frame.hent_nn if lang == "nn" else frame.hent)]
    return (
        task.key,
        " ".join(name for name, _, _ in task.causes),
        task.first.isoformat(),
        "ja" if task.overdue(found.day) else "nei",
        str(task.rank),
        "ja" if task.causes[0][2] else "kanskje",
        " ".join(dict.fromkeys(frame.ramme for frame in held)),
        "; ".join(dict.fromkeys(notices)),
        "; ".join(dict.fromkeys(fetch)),
    )


def _frame(found: Review, name: str, day: date) -> Frame | None:
    return found.causes[name].frame(max(day, found.day))


def _safe(cell: str) -> str:
    """No cell that a spreadsheet would run as a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def to_data(found: Review, command: str) -> dict[str, Any]:
    """The whole review as data."""
    return {
        **source(found, command),
        "rammer": {name: _cause_data(found.causes[name], found.day) for name in TRIGGERS},
        "oppgaver": [
            {
                "nøkkel": task.key,
                "første_dag": task.first.isoformat(),
                "forfalt": task.overdue(found.day),
                "rekkefølge": task.rank,
                "utløsere": [{"kode": name, "første_dag": day.isoformat(), "sikkert": sure} for name, day, sure in task.causes],
            }
            for task in tasks_of(found)
        ],
        "avvist": [
            {key: None if value is None else str(value) for key, value in row.items()} for row in found.rejected.to_dicts()
        ],
    }


def _cause_data(cause: Cause, day: date) -> dict[str, Any]:
    frame = cause.frame(day)
    told: dict[str, Any] = {"rekkefølge": cause.rekkefølge, "tekst": cause.tekst, "tekst_nn": cause.tekst_nn, "ramme": None}
    if frame is not None:
        told["ramme"] = {
            "kode": frame.ramme,
            "hjemmel": [{"lov": each.lov, "sted": each.sted} for each in frame.hjemmel],
            "tekst": frame.tekst,
            "tekst_nn": frame.tekst_nn,
            "varsel": frame.varsel,
            "hent": list(frame.hent),
            "hent_nn": list(frame.hent_nn),
        }
    return told


def as_calendar(found: Review, lang: str) -> str:
    """One all-day event a task, on its first day or today where that is past.  RFC 5545."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tildeling//revurdering//NO"]
    stamp = f"{found.day:%Y%m%d}T000000Z"
    for task in tasks_of(found):
        name, day, _ = task.causes[0]
        cause, frame = found.causes[name], _frame(found, name, day)
        on = max(task.first, found.day)
        told = pick(cause.tekst, cause.tekst_nn, lang)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_escaped(task.key)}-{name}-{task.first:%Y%m%d}@tildeling",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{on:%Y%m%d}",
            f"DTEND;VALUE=DATE:{on + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(f'{task.key}: {told}')}",
            *([] if frame is None else [f"DESCRIPTION:{_escaped(pick(frame.tekst, frame.tekst_nn, lang))}"]),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "\r\n".join(part for line in (*lines, "END:VCALENDAR") for part in _folded(line)) + "\r\n"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A line in parts of at most 75 bytes; the later ones begin with a blank, and no letter is cut."""
    part = ""
    for letter in line:
        if len((part + letter).encode()) > _LINE:
            yield part
            part = " "
        part += letter
    yield part


def text(found: Review, lang: str) -> str:
    """The review in words: how many by trigger, what is followed up, and the first tasks."""
    say = Words(lang)
    left = found.open.height
    since = say("Løpende vedtak fra", "Løpande vedtak frå")
    stands = say("må ses på. Ingen vedtak endres av listen.", "må sjåast på. Ingen vedtak blir endra av lista.")
    lines = [
        f"{since} {format_date(found.day, lang)} til {format_date(found.end, lang)}",
        f"{figure(found.size)} vedtak. {figure(left)} {stands}",
    ]
    if found.proposals:
        told = ", ".join(f"{pick(o.tittel, o.tittel_nn or '', lang)} ({o.status})" for o in found.proposals)
        lines.append(f"{say('Med forslaget', 'Med framlegget')}: {told}")
    lines += [line for name in _ordered(found) for line in _trigger_lines(found, name, say)]
    if found.individual:
        why = say(
            "vedtak har et annet omfang enn kriteriene ga, og er ikke sammenlignet: noen har vurdert dem enkeltvis.",
            "vedtak har eit anna omfang enn kriteria ga, og er ikkje samanlikna: nokon har vurdert dei einskilt.",
        )
        lines.append(f"{figure(found.individual)} {why}")
    if found.rejected.height:
        why = say(
            "vedtak kan reglene ikke lese; de er bare prøvd mot periode og det som er registrert.",
            "vedtak kan reglane ikkje lese; dei er berre prøvde mot periode og det som er registrert.",
        )
        lines.append(f"{figure(int(found.rejected[KEY].n_unique()))} {why}")
    for number, task in enumerate(tasks_of(found)):
        if number == _SHOWN:
            lines.append(f"… {figure(left - _SHOWN)} til; {say('skriv dem med --ut.', 'skriv dei med --ut.')}")
            break
        cells = _cells(task, found, lang)
        lines.append(f"{cells[0]}  {format_date(task.first, lang)}  {cells[1]}  ({cells[5]})  {cells[6]}")
    return "\n".join(lines)


def _ordered(found: Review) -> list[Trigger]:
    return sorted(TRIGGERS, key=lambda name: (found.causes[name].rekkefølge, TRIGGERS.index(name)))


def _trigger_lines(found: Review, name: Trigger, say: Words) -> Iterator[str]:
    """How many a trigger concerns, what is done, and its frame; nothing where it concerns nobody."""
    cause, count = found.causes[name], follow_up(found)[name]
    if not count["utløst"]:
        return
    told = [figure(count["gjenstår"])]
    if count["forfalt"]:
        told.append(f"{figure(count['forfalt'])} forfalt")
    if count["gjennomgått"]:
        told.append(f"{figure(count['gjennomgått'])} {say('alt gjennomgått', 'alt gått gjennom')}")
    yield f"  {cause.rekkefølge}  {say(cause.tekst, cause.tekst_nn)}: {', '.join(told)}"
    frame = cause.frame(found.day)
    if frame is not None:
        places = " · ".join(f"{law_short(each.lov, say.lang)} {each.sted or ''}".strip() for each in frame.hjemmel)
        yield f"     {say(frame.tekst, frame.tekst_nn)}{f' ({places})' if places else ''}"
