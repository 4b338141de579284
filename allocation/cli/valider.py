"""``tildeling valider``: check rule documents, overlays, vocabularies and case files; every fault in every file at once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from attrs import evolve

from allocation.cli import common
from allocation.cli.norwegian import Parser
from allocation.engine.check import check_case, check_rules, remarks_on
from allocation.engine.library import Source, look, read_folder
from allocation.engine.notes import FILE as NOTES
from allocation.engine.notes import waiting_notes
from allocation.engine.rules import RuleSet
from allocation.errors import FilFeil, Funn, TildelingFeil
from allocation.files import read_bytes

EXAMPLE = """tildeling valider rules/lov/pbrl-2-1-d-bpa.yaml eksempler/bpa.yaml
tildeling valider rules"""


def configure(parser: Parser) -> None:
    parser.argument("FIL", "regeldokumenter, overlegg, saksfiler, eller mapper med slike", many=True)
    common.rule_options(parser)


def run(args: Namespace) -> int:
    findings: list[Funn] = []
    old: list[Funn] = []
    checked = 0
    folders = [Path(written) for written in args.fil if Path(written).is_dir()]
    waiting = sum(len(begins) for folder in folders for begins in waiting_notes(folder).values())
    for written in args.fil:
        count, found = check_path(Path(written), args)
        checked += count
        findings += found
        old += older_forms(Path(written))
    for finding in findings:
        print(finding)
    for remark in old:
        print(f"Merknad: {remark}")
    if waiting:
        unit = "merknad" if waiting == 1 else "merknader"
        print(f"{waiting} {unit} om hvordan loven er lest, er ikke avklart; de står i {NOTES}.")
    unit = "dokument" if checked == 1 else "dokumenter"
    told = f"{len(findings)} feil" if findings else "ingen feil"
    print(f"{checked} {unit} prøvd, {told}{f', {len(old)} ting som dagens regelformat ber om' if old else ''}.")
    return 1 if findings else 0


def older_forms(path: Path) -> list[Funn]:
    """Where documents of a file or folder have the form of an earlier rule format."""
    if path.is_dir():
        return [remark for source in read_folder(path) for remark in _remarks(source)]
    return _remarks(look(str(path), read_bytes(path)))


def _remarks(source: Source) -> list[Funn]:
    try:
        return remarks_on(source)
    except TildelingFeil:
        return []  # told already


def check_path(path: Path, args: Namespace) -> tuple[int, list[Funn]]:
    """How many documents there are in a file or folder, and every fault in them."""
    if not path.exists():
        raise FilFeil(Funn(f"Filen {path} finnes ikke.", "Se etter skrivefeil i navnet."))
    if path.is_dir():
        sources = read_folder(path)
        if sources and not any(source.id or source.name.startswith("fakta/") for source in sources):
            checked = [check_path(path / source.name, args) for source in sources]
            return sum(count for count, _ in checked), [finding for _, found in checked for finding in found]
        return _folder(path, args)
    content = read_bytes(path)
    try:
        return 1, _file(path, content, args)
    except TildelingFeil as error:
        return 1, list(error.findings)


def _folder(path: Path, args: Namespace) -> tuple[int, list[Funn]]:
    """A folder of rules is laid on the shipped rules and on those of ``--regler``, as in every other command."""
    choice = common.choice_of(args)
    own = {source.name for source in read_folder(path)}
    try:
        rules = evolve(choice, folders=(*choice.folders, path)).load()
        return len(own), check_rules(rules, own)
    except TildelingFeil as error:
        return max(1, len(own)), list(error.findings)


def _file(path: Path, content: bytes, args: Namespace) -> list[Funn]:
    source = look(str(path), content)
    if source.id is not None:
        from allocation.engine.check import check_source

        return check_source(_rules(args), source)
    if b"\nfakta:" in b"\n" + content and b"\nsak:" not in b"\n" + content and b"tekst:" in content:
        from allocation.engine.check import check_vocabulary

        return check_vocabulary(source)
    return check_case(_rules(args), path)


def _rules(args: Namespace) -> RuleSet:
    return common.choice_of(args).load()
