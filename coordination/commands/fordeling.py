"""``tildeling fordeling``: a proposal of coordinators, why not another, and what would happen if."""

from __future__ import annotations

import csv
import io
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import TypeVar

from attrs import evolve

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.errors import Funn
from allocation.files import read_bytes, refuse_overlap, write_whole
from allocation.text import decoded
from coordination.assign.document import AssignmentDocument, load_assignment
from coordination.assign.explain import what_if, why_not
from coordination.assign.made import made
from coordination.assign.overview import overview
from coordination.assign.people import FordelingFeil
from coordination.assign.problem import Cost, Problem
from coordination.assign.propose import PLAIN, Proposal, propose
from coordination.assign.tables import STAFF_COLUMNS, USER_COLUMNS, coordinator_of, user_of
from coordination.commands.action import action_of

EXAMPLE = """tildeling fordeling foreslå --brukere brukere.csv --koordinatorer koordinatorer.csv --til forslag.csv
tildeling fordeling hvorfor --brukere brukere.csv --koordinatorer koordinatorer.csv --bruker b12 --koordinator k3
tildeling fordeling foreslå --oppdiktet 678,60"""
T = TypeVar("T")
_ACTIONS = ("foreslå", "hvorfor", "hvis", "oversikt")


def configure(parser: Parser) -> None:
    parser.argument("HANDLING", f"hva du vil: {', '.join(_ACTIONS)}")
    parser.option("--fordeling", "dokumentet med regler og vekter", default="fordeling.koordinatorer", value="ID")
    parser.option(
        "--brukere", "CSV med brukerne: id, rett, takket_nei, har, ønsker, unngår, og trekkene i dokumentet", value="FIL"
    )
    parser.option("--koordinatorer", "CSV med koordinatorene: id, kapasitet, enhet, borte, vikar, og trekkene", value="FIL")
    parser.option("--oppdiktet", "oppdiktede brukere og koordinatorer i stedet, for eksempel 678,60", value="N,M")
    parser.option("--enkel", "uten HiGHS, også der det er installert", flag=True)
    parser.option("--sekunder", "lengste tid det letes", default="60", value="TALL")
    parser.option("--bruker", "hvem det spørres om", value="ID")
    parser.option("--koordinator", "koordinatoren det spørres om", value="ID")
    parser.option("--slutter", "en koordinator som slutter", value="ID", many=True)
    parser.option("--til", "skriv forslaget til en CSV-fil", value="FIL")
    common.rule_options(parser)
    common.output_options(parser)


def run(args: Namespace) -> int:
    action = action_of(args, _ACTIONS)
    if args.format == "json" and action in ("hvorfor", "hvis"):
        raise UsageFault(f"«{action}» har bare tekst.", "Ta bort --format json, eller bruk oversikt.")
    document = load_assignment(common.rules_of(args), args.fordeling)
    problem = _problem(args, document)
    found = propose(problem, seconds=_seconds(args), plain=args.enkel, say=lambda step: print(f"  {step} …", file=sys.stderr))
    if action == "hvorfor":
        return _why(args, found)
    if action == "hvis":
        return _if(args, found)
    if action == "oversikt":
        common.print_json(overview(found))
        return 0
    return _proposed(args, found)


def _problem(args: Namespace, document: AssignmentDocument) -> Problem:
    if args.oppdiktet:
        users, _, staff = args.oppdiktet.partition(",")
        if not (_whole(users, 20_000) and _whole(staff, 1000)):
            raise UsageFault("--oppdiktet er ikke skrevet riktig.", "Skriv antall brukere, komma, antall koordinatorer: 678,60.")
        print("Alle personene er oppdiktet.", file=sys.stderr)
        return made(document, int(users), int(staff))
    users_file, staff_file = (
        common.required(args, "brukere", "--brukere"),
        common.required(args, "koordinatorer", "--koordinatorer"),
    )
    people = _people(users_file, document.bruker, USER_COLUMNS, user_of)
    return Problem.of(document, people, _people(staff_file, document.koordinator, STAFF_COLUMNS, coordinator_of))


def _people(path: str, traits: Mapping[str, object], columns: tuple[str, ...], read: Callable[[Mapping[str, str]], T]) -> list[T]:
    """Each row as a person.  Raises FordelingFeil with every fault, each at its line."""
    found: list[T] = []
    faults: list[Funn] = []
    for line, row in _rows(path, traits, columns):
        try:
            found.append(read(row))
        except FordelingFeil as error:
            faults += [evolve(fault, file=path, line=line) for fault in error.findings]
    if faults:
        raise FordelingFeil(faults)
    return found


def _rows(path: str, traits: Mapping[str, object], known: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    text = decoded(read_bytes(path), path)
    sign = ";" if ";" in text.partition("\n")[0] else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=sign)
    names = list(reader.fieldnames or ())
    faults = [f"kolonnen «{name}» leses ikke" for name in names if name not in traits and name not in known]
    faults += [f"kolonnen «{name}» står flere ganger" for name in dict.fromkeys(names) if names.count(name) > 1]
    faults += [] if "id" in names else ["kolonnen «id» mangler"]
    if faults:
        columns = f"kolonnene er {', '.join(dict.fromkeys((*known, *traits)))}"
        raise FordelingFeil([Funn(told, columns, path, 1) for told in faults])
    found = []
    for row in reader:
        if None in row or None in row.values():
            raise FordelingFeil(Funn("raden har ikke like mange ruter som overskriften", "rett raden", path, reader.line_num))
        found.append((reader.line_num, {name: value.strip() for name, value in row.items()}))
    return found


def _seconds(args: Namespace) -> float:
    if not _whole(args.sekunder, 3600):
        raise UsageFault(f"--sekunder er «{args.sekunder}».", "Skriv et helt tall fra 1 til 3600.")
    return float(args.sekunder)


def _whole(text: str, most: int) -> bool:
    """Is it a whole number from 1 to ``most``?"""
    return text.isascii() and text.isdigit() and len(text) < 10 and 0 < int(text) <= most


def _proposed(args: Namespace, found: Proposal) -> int:
    if args.til:
        refuse_overlap({"forslaget": args.til}, {"brukerne": args.brukere, "koordinatorene": args.koordinatorer})
        write_whole(args.til, _csv(found))
    if args.format == "json":
        common.print_json({**overview(found), "forslag": dict(found.assignment)})
        return 0
    measure, problem = found.measure, found.problem
    gap = "ikke regnet ut" if found.gap is None else f"høyst {100 * found.gap:.2f} prosent".replace(".", ",")
    users, staff = len(problem.users), len(problem.coordinators)
    print(f"Forslag. Brukere: {users}. Koordinatorer: {staff}. Vekter: {problem.document.status}.")
    clock = "" if found.repeatable else " Ikke gjentakbart: tiden tok slutt."
    print(f"Metode: {found.method}. Mulig forbedring: {gap}.{clock}")
    print(f"{len(measure.waits)} venter, {len(measure.moved)} bytter koordinator, {measure.cost} poeng.")
    for user in problem.users if len(problem.users) <= 40 else ():
        name = found.assignment[user.id]
        ties = ", ".join(found.ties(user))
        told = "venter på koordinator" if name is None else f"{name}: {_points(problem.pair(user, problem.staff[name]))}"
        print(f"  {user.id}: {told}{f'; like godt: {ties}' if ties else ''}")
    for title, people in (("Uavklart om de har rett", problem.unsettled), ("Har takket nei", problem.declined)):
        if people:
            print(f"{title}: {', '.join(user.id for user in people)}")
    if problem.declined or measure.waits:
        document = problem.document
        print(document.samordning_nn if args.sprak == "nn" else document.samordning)
    print("Et menneske må bekrefte hvert forslag.")
    return 0


def _csv(found: Proposal) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("bruker", "koordinator", "hadde", "poeng", "grunner", "like_godt"))
    for user in found.problem.users:
        name = found.assignment[user.id]
        pair = None if name is None else found.problem.pair(user, found.problem.staff[name])
        total, told = ("", "venter") if pair is None else (pair.total, _points(pair))
        writer.writerow((user.id, name or "", user.present or "", total, told, " ".join(found.ties(user))))
    return out.getvalue()


def _points(pair: Cost) -> str:
    told = ", ".join(f"{name} {points}" for name, points in pair.points.items()) or "ingen poeng"
    return f"{told}; ikke kjent: {', '.join(pair.unknown)}" if pair.unknown else told


def _why(args: Namespace, found: Proposal) -> int:
    user, name = common.required(args, "bruker", "--bruker"), common.required(args, "koordinator", "--koordinator")
    why = why_not(found, user, name)
    rules = found.problem.document.harde
    print(f"{user} er foreslått {why.proposed or 'ingen, og venter'}.")
    if why.hard:
        for hard in why.hard:
            print(f"{name} kan ikke være koordinator: {rules[hard].tekst if hard in rules else 'brukeren skal ikke ha denne'}.")
        return 0
    if why.proposed == name:
        print(f"  {name}: {_points(why.theirs)}")
        return 0
    if why.mine is not None:
        print(f"  {why.proposed}: {_points(why.mine)}")
    print(f"  {name}: {_points(why.theirs)}")
    print(f"{name} har {why.load} av {why.limit} poeng belastning; det er {'plass' if why.room else 'ikke plass'}.")
    if why.others is None:
        plain = "Den enkle metoden finner ingen vei til det; HiGHS kan finne om andre kan flyttes."
        print(plain if found.method == PLAIN else "Det er ikke funnet noen vei til det uten at noen må vente.")
    else:
        moved = "; ".join(f"{who}: {before or 'venter'} → {after or 'venter'}" for who, before, after in why.others)
        print(f"Følges ønsket, blir forslaget {why.extra} poeng dyrere. Andre som flyttes: {moved or 'ingen'}.")
    return 0


def _if(args: Namespace, found: Proposal) -> int:
    if not args.slutter:
        raise UsageFault("Hva skal prøves?", "Skriv --slutter og id-en til en koordinator.")
    shown = what_if(found, leave=args.slutter, seconds=_seconds(args))
    print(f"I dag venter {len(shown.before.waits)}.")
    for title, one in (("Ingen flyttes", shown.nobody_moved), ("Noen kan flyttes", shown.moves)):
        print(f"{title}: {len(one.measure.waits)} venter, {len(one.measure.moved)} bytter koordinator.")
    print("Valget er lederens.")
    return 0
