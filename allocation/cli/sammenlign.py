"""``tildeling sammenlign``: what a proposed change does, or the law of another day, or another municipality's rules."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from allocation.cli import common
from allocation.cli.beregn import read_assumed, read_children
from allocation.cli.norwegian import Parser, UsageFault
from allocation.data import data_root
from allocation.engine.rules import RuleChoice
from allocation.extras import install
from allocation.files import refuse_overlap, write_whole

if TYPE_CHECKING:
    from allocation.compare.decisions import Decisions
    from allocation.compare.people import People
    from allocation.compare.report import Comparison
    from allocation.compare.sides import Sides
    from allocation.floor.report import Report

EXAMPLE = """tildeling sammenlign --forslag bærum.forslag-bpa-egenandel
tildeling sammenlign egenandel.hjemme --regeldato 2025-06-01 --etter-regeldato 2026-06-01
tildeling sammenlign --forslag utkast.yaml --regeldato 2027-01-01 --hold-satser --format json"""
ENTRY, OWN = "ikrafttredelse", "egen-dato"


def configure(parser: Parser) -> None:
    parser.argument("REGEL", "reglene det gjelder; uten navn alle som er ulike", many=True, optional=True)
    parser.option("--forslag", "overlegg som bare gjelder etter, som id eller fil", value="FIL", many=True)
    parser.option("--mot", "overlegg som bare gjelder før, som id eller fil", value="FIL", many=True)
    common.rule_options(parser)
    parser.option("--regeldato", "dagen reglene er lest for; vanligvis den første dagen forslaget gjelder", value="ÅÅÅÅ-MM-DD")
    parser.option("--etter-regeldato", "dagen reglene etter er lest for, når den er en annen", value="ÅÅÅÅ-MM-DD")
    parser.option("--etter-kommune", "kommunen etter, når den er en annen", value="NR")
    parser.option("--etter-regler", "mappe med regler som bare gjelder etter", value="MAPPE", many=True)
    parser.option("--hold-satser", "hold satser som ikke er kjent på dagen, på siste kjente verdi, på begge sider", flag=True)
    parser.option(
        "--som-om",
        "scenarioer: alle prøves med reglene på regeldatoen, eller hvert på sin egen dato",
        default=ENTRY,
        choices=(ENTRY, OWN),
    )
    parser.option("--features", "scenariofil eller mappe; uten den prøves alle som følger med", value="MAPPE", many=True)
    parser.option("--register", "register med én rad per sak (Parquet eller CSV); da telles personer og penger", value="FIL")
    parser.option("--tabell", "register for en tabell, koblet med kolonnen nøkkel", value="NAVN=FIL", many=True)
    parser.option("--vedtak", "register over løpende vedtak; da telles de som må ses på (som i tildeling revurder)", value="FIL")
    parser.option("--dato", "dagen personene i registeret er vurdert på; vanligvis regeldatoen", value="ÅÅÅÅ-MM-DD")
    parser.option(
        "--bevisføring", "om bevisføringen er åpen eller avsluttet i registeret", default="åpen", value="åpen|avsluttet"
    )
    parser.option("--anta", "en opplysning registeret ikke har, antatt for alle rader", value="NAVN=VERDI", many=True)
    parser.option(
        "--ut", "skriv rapporten hit: .html er en side, .json er data, .csv og .parquet er tallene", value="FIL", many=True
    )
    common.output_options(parser)


def run(args: Namespace) -> int:
    from allocation.compare.boundary import boundary_people
    from allocation.compare.report import Comparison
    from allocation.compare.sides import Sides, on_own_days
    from allocation.compare.source import Origin
    from allocation.compare.text import text

    wrong = [path for path in args.ut if not path.lower().endswith((".html", ".json", ".csv", ".parquet"))]
    if wrong:
        raise UsageFault(f"Rapporten kan ikke skrives til {wrong[0]}.", "Bruk .html, .json, .csv eller .parquet.")
    children = read_children(args.tabell)
    inputs = {
        "registeret": args.register,
        "vedtakene": args.vedtak,
        **{f"tabellen {name}": path for name, path in children.items()},
    }
    refuse_overlap({f"rapporten {path}": path for path in args.ut}, inputs)
    sides = sides_of(args)
    common.tell(args, sides.after.choice, sides.after.rules, sides.after.read_on)
    day = sides.after.read_on
    assert day is not None
    named = tuple(dict.fromkeys(args.regel))
    changed = sides.changed(named or sides.rule_ids(), day)
    try:
        from allocation.compare.scenarios import try_scenarios
    except ModuleNotFoundError as error:
        raise UsageFault(f"{error.name} er ikke installert.", install("test")) from None
    tried_on = Sides(on_own_days(sides.before), on_own_days(sides.after)) if args.som_om == OWN else sides
    paths = args.features or [str(data_root("features"))]
    scenarios = try_scenarios(tried_on, paths, frozenset(named))
    origin = Origin(_command(args), sides, _today(args, day), args.som_om == OWN)
    searched = changed if named else sides.direct(changed)
    border = tuple(boundary_people(sides, searched, day))
    people, floor = _people(args, sides, searched, day), _floor(args, sides)
    report = Comparison(origin, changed, scenarios, searched, border, people, floor, _decisions(args, sides, searched))
    for path in args.ut:
        _write(report, path, args.sprak)
        print(f"Rapporten er skrevet til {path}.", file=sys.stderr)
    if args.format == "json":
        common.print_json(report.to_data())
    else:
        print(text(report, args.sprak))
    return 0


def _write(report: Comparison, path: str, lang: str) -> None:
    """The report as a page, as data, or as a table with where it comes from in a file beside it."""
    if path.lower().endswith(".html"):
        from allocation.compare.page import page

        write_whole(path, page(report, lang))
    elif path.lower().endswith(".csv"):
        from allocation.compare.table import csv

        write_whole(path, csv(report))
        write_whole(f"{path}.kilde.json", json.dumps(report.origin.to_data(), ensure_ascii=False, indent=2) + "\n")
    elif path.lower().endswith(".parquet"):
        from allocation.compare.table import parquet

        write_whole(path, parquet(report))
    else:
        write_whole(path, json.dumps(report.to_data(), ensure_ascii=False, indent=2) + "\n")


def _today(args: Namespace, day: date) -> date:
    return common.read_day(args.dato, "--dato") or day


def _people(args: Namespace, sides: Sides, rules: Sequence[str], day: date) -> People | None:
    """The people of the register, where there is one."""
    if not args.register:
        return None
    from allocation.compare.register import compare_people

    if not rules:
        raise UsageFault("Ingen av reglene registeret kunne prøves med, er ulike.", "Nevn reglene, eller ta bort --register.")
    return compare_people(
        sides,
        args.register,
        rules,
        _today(args, day),
        children=read_children(args.tabell),
        evidence=common.evidence(args),
        assumed=read_assumed(args.anta),
    )


def _decisions(args: Namespace, sides: Sides, rules: Sequence[str]) -> Decisions | None:
    """The running decisions that the proposal makes somebody look at, where there is a register of them."""
    if not args.vedtak:
        return None
    from allocation.compare.decisions import look

    if not (args.forslag and rules):
        raise UsageFault("--vedtak er for et forslag som gjør en regel ulik.", "Skriv --forslag, og reglene vedtakene er etter.")
    return look(
        sides,
        args.vedtak,
        rules,
        args.forslag,
        children=read_children(args.tabell),
        evidence=common.evidence(args),
        command=_review_command(args, sides, rules),
    )


def _review_command(args: Namespace, sides: Sides, rules: Sequence[str]) -> str:
    day = sides.after.read_on
    assert day is not None
    words = ["tildeling revurder --register", args.vedtak, *(f"--tabell {each}" for each in args.tabell)]
    words += [*(f"--regel {rule}" for rule in rules), *(f"--forslag {each}" for each in args.forslag)]
    words += [f"--kommune {args.kommune}"] if args.kommune else []
    words += [*(f"--regler {folder}" for folder in args.regler), *(f"--overlegg {each}" for each in args.overlegg)]
    return " ".join([*words, f"--dato {day - timedelta(days=1)} --innen {day}"])


def _floor(args: Namespace, sides: Sides) -> Report | None:
    """The floor check of what is proposed; None where nothing is."""
    from allocation.floor.check import check_floor

    if not sides.proposals:
        return None
    library = sides.after.rules.library
    files = {source.id: source.name for source in library.overlay_sources if source.id and source.name in args.forslag}
    options = " ".join(f"--regler {folder}" for folder in (*args.regler, *args.etter_regler))
    names = [overlay.id for overlay in sides.proposals]
    return check_floor(library, sides.after.rules.vocabulary, names, files=files, options=options)


def sides_of(args: Namespace) -> Sides:
    """The two sides the options ask for."""
    from allocation.compare.sides import Sides, day_of_effect

    before = evolve(common.choice_of(args, overlays=(*args.overlegg, *args.mot)), hold_rates=args.hold_satser)
    proposed = RuleChoice.of(
        args.etter_kommune or args.kommune,
        (*args.regler, *args.etter_regler),
        (*args.overlegg, *args.forslag),
        national=args.nasjonale_regler,
        hold_rates=args.hold_satser,
    )
    start = common.read_day(args.regeldato, "--regeldato")
    if start is None and args.forslag:
        known = {overlay.id for overlay in before.load().overlays}
        start = day_of_effect(overlay for overlay in proposed.load().overlays if overlay.id not in known)
    if start is None:
        raise UsageFault("--regeldato mangler.", "Skriv dagen reglene skal leses for, som 2026-01-01.")
    end = common.read_day(args.etter_regeldato, "--etter-regeldato") or start
    if (start, before) == (end, proposed):
        help = "Legg til --forslag, --mot, --etter-regeldato, --etter-kommune eller --etter-regler."
        raise UsageFault("De to sidene er like.", help)
    return Sides.of(_on(before, start), _on(proposed, end))


def _on(choice: RuleChoice, day: date) -> RuleChoice:
    return evolve(choice, date=day, read_on=day)


def _command(args: Namespace) -> str:
    """The command that was written, without what only tells how the report is shown."""
    options = (
        "--forslag",
        "--mot",
        "--kommune",
        "--regler",
        "--overlegg",
        "--regeldato",
        "--etter-regeldato",
        "--etter-kommune",
        "--etter-regler",
        "--features",
        "--register",
        "--tabell",
        "--vedtak",
        "--dato",
        "--anta",
    )
    more = ["--hold-satser"] * args.hold_satser + ([f"--som-om {OWN}"] if args.som_om == OWN else [])
    return common.written(args, ["tildeling sammenlign", *args.regel], options, more)
