"""``tildeling kildekontroll``: check the rules' sources, changes and numbers against the law texts in a folder."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault
from allocation.data import data_root
from allocation.engine.rules import RuleSet
from allocation.errors import ArgumentFeil, Funn
from allocation.language.document import OverlayDocument, RuleDocument
from allocation.quality import of_rooms
from allocation.quality.archive import LawArchive
from allocation.quality.fingerprints import FILE_NAME, read_fingerprints, write_fingerprints
from allocation.quality.lovdata_markdown import MarkdownArchive
from allocation.quality.recorded import FILE_NAME as RECORD_NAME
from allocation.quality.recorded import check_recorded, read_recorded, recorded, write_recorded
from allocation.quality.results import STATUSES, Check, Report, Status
from allocation.quality.sources import Document, check_sources, updated

EXAMPLE = """tildeling kildekontroll
tildeling kildekontroll --lovdata ../lovdata
tildeling kildekontroll --lovdata ../lovdata --format json
tildeling kildekontroll --lovdata ../lovdata --oppdater"""

_SHOWN: dict[Status, str] = {
    "ok": "ok",
    "endret": "endret",
    "ikke_funnet": "ikke funnet",
    "kan_ikke_prøves": "kan ikke prøves",
}


def configure(parser: Parser) -> None:
    parser.option("--lovdata", "mappen med lovtekster; uten den: er reglene som sist de ble prøvd mot dem", value="MAPPE")
    common.rule_options(parser)
    parser.option("--kildehash", f"filen med fingeravtrykk, når den ikke er rules/{FILE_NAME}", value="FIL")
    parser.option("--oppdater", "lagre fingeravtrykk av tekstene som er lest", flag=True)
    common.format_option(parser)


def run(args: Namespace) -> int:
    documents = documents_of(common.rules_of(args))
    path = _fingerprint_file(args.kildehash)
    record = path.with_name(RECORD_NAME)
    if args.lovdata is None:
        if args.oppdater:
            raise UsageFault("--oppdater trenger lovtekstene.", "Skriv også --lovdata MAPPE.")
        report = check_recorded(documents, read_recorded(record))
    else:
        archive = MarkdownArchive(args.lovdata)
        if args.oppdater:
            _update(archive, documents, path, quiet=args.format == "json")
        report = check_sources(archive, documents, read_fingerprints(path))
        if args.oppdater:
            write_recorded(record, recorded(documents, report))
    if args.format == "json":
        common.print_json(report.to_data())
    else:
        print("\n".join(_lines(report)))
    return 1 if report.failed else 0


def documents_of(rules: RuleSet) -> list[Document]:
    """Every rule document and overlay of a rule set, and the documents of rooms that are held against the law."""
    found = (rules.library.read(source) for source in (*rules.library.rule_sources, *rules.library.overlay_sources))
    own = [document for document in found if isinstance(document, RuleDocument | OverlayDocument)]
    return [*own, *(how.cited(source) for source, how in of_rooms.sources(rules.library))]


def _fingerprint_file(written: str | None) -> Path:
    root = data_root("rules")
    if written:
        return Path(written)
    if isinstance(root, Path):
        return root / FILE_NAME
    raise ArgumentFeil(Funn("Reglene ligger ikke i en vanlig mappe.", "Oppgi filen med --kildehash."))


def _update(archive: LawArchive, documents: Iterable[Document], path: Path, *, quiet: bool) -> None:
    """Write the fingerprints; a changed text that nobody has read keeps its old one, and is told."""
    update = updated(archive, documents, read_fingerprints(path))
    write_fingerprints(path, update.fingerprints)
    if quiet:
        return
    print(f"{len(update.fingerprints)} fingeravtrykk lagret i {path}.")
    for key in update.kept:
        print(f"{key} er endret og ikke lest: les teksten, rett reglene og sett ny kontrollert i dem, og kjør igjen.")
    print()


def _lines(report: Report) -> Iterable[str]:
    by_rule: dict[str, list[Check]] = {}
    for check in report.checks:
        by_rule.setdefault(check.rule, []).append(check)
    left_out: dict[str, list[str]] = {}
    for check in report.checks:
        if check.what == "dokument" and check.status == "kan_ikke_prøves":
            left_out.setdefault(check.reason, []).append(check.rule)
            del by_rule[check.rule]
    for reason, names in left_out.items():
        yield f"Ikke prøvd – {reason}: {', '.join(names)}."
    for rule, checks in by_rule.items():
        yield f"{rule}: {_counted(Counter(check.status for check in checks))}"
        yield from (f"  {_line(check)}" for check in checks if check.status != "ok")
    nothing = "Ingenting å rette i det som er prøvd." if left_out else "Ingenting å rette."
    yield ""
    yield f"I alt {len(report.checks)}: {_counted(report.counts())}."
    if report.counts("dokument")["ok"] or not any(check.what != "dokument" for check in report.checks):
        yield "Lovtekstene er ikke lest nå: dette er reglene mot siste kontroll. Oppgi dem med --lovdata."
        yield f"{len(report.failed)} må prøves på nytt." if report.failed else nothing
        return
    parameters = report.counts("parameter")
    yield f"Tall i lov og forskrift: {_counted(parameters)}."
    if report.late:
        yield f"{len(report.late)} av tallene er bare prøvd mot ordlyden i den siste delen av tiden de gjelder."
    yield f"{len(report.failed)} må rettes eller begrunnes." if report.failed else nothing


def _counted(counts: Mapping[Status, int]) -> str:
    return ", ".join(f"{counts[status]} {_SHOWN[status]}" for status in STATUSES if counts[status]) or "ingen"


def _line(check: Check) -> str:
    mark = "✗" if check.failed else "?"
    if check.what == "dokument":
        return f"{mark} {_SHOWN[check.status]}: {check.reason}"
    value = f" = {check.value} fra {check.day}" if check.value else ""
    source = check.source or "uten kilde"
    return f"{mark} {_SHOWN[check.status]}: {check.part}{value} ({source}): {check.reason}"
