"""``tildeling kontroller``: find where municipal documents and reforms restrict a right or break a national ceiling."""

from __future__ import annotations

from argparse import Namespace

from allocation.cli import common
from allocation.cli.norwegian import Parser
from allocation.engine.library import Library
from allocation.engine.rules import is_file

EXAMPLE = """tildeling kontroller
tildeling kontroller averøy.prisliste-2023
tildeling kontroller --kommune Averøy --format json"""


def configure(parser: Parser) -> None:
    parser.argument(
        "DOKUMENT", "overlegg (id eller fil) eller kommunale kriterier; uten navn prøves alle", many=True, optional=True
    )
    common.rule_options(parser)
    common.format_option(parser)


def run(args: Namespace) -> int:
    from allocation.floor.check import check_floor
    from allocation.floor.subjects import subjects
    from allocation.floor.text import text

    written = [*args.dokument, *args.overlegg]
    rules = common.rules_of(args, overlays=[name for name in written if is_file(name)])
    files = _files(rules.library, written)
    named = [*files, *(name for name in written if not is_file(name))]
    if named and args.kommune:
        named += [name for subject in subjects(rules.library, (), rules.municipality) for name in subject.documents]
    options = " ".join(f"--regler {folder}" for folder in args.regler)
    municipality = rules.municipality if args.kommune else None
    report = check_floor(rules.library, rules.vocabulary, dict.fromkeys(named), municipality, files=files, options=options)
    if args.format == "json":
        common.print_json(report.to_data())
    else:
        print(text(report, full=bool(named)))
    asked = {*files, *(name for name in written if not is_file(name))}
    untried = {each.document for each in report.untried}
    left_out = bool(asked & untried) or len(untried) == len(report.searched)
    return 1 if report.unknown or left_out else 0


def _files(library: Library, written: list[str]) -> dict[str, str]:
    """Id → file of the overlays given as files."""
    given = {name for name in written if is_file(name)}
    return {source.id: source.name for source in library.overlay_sources if source.id is not None and source.name in given}
