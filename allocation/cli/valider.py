"""``tildeling valider``: check rule documents, overlays, vocabularies and case files; every fault in every file at once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from attrs import Factory, define, evolve

from allocation import rooms
from allocation.cli import common
from allocation.cli.norwegian import Parser
from allocation.engine.check import check_case, check_rules, remarks_on
from allocation.engine.library import Source, look, read_folder
from allocation.engine.notes import FILE as NOTES
from allocation.engine.notes import waiting_notes
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil, FilFeil, Funn, TildelingFeil
from allocation.files import STDIN, read_bytes
from allocation.letters.promised import untold

EXAMPLE = """tildeling valider rules/lov/pbrl-2-1-d-bpa.yaml eksempler/bpa.yaml
tildeling valider rules"""


def configure(parser: Parser) -> None:
    parser.argument(
        "FIL", "regeldokumenter, overlegg, saksfiler, avgjørelser, rader med koder, eller mapper med slike", many=True
    )
    common.rule_options(parser)
    common.format_option(parser)


@define
class Checked:
    """What was found: how many documents, their faults, and what today's rule format asks for besides."""

    count: int = 0
    faults: list[Funn] = Factory(list)
    remarks: list[Funn] = Factory(list)
    untold: list[str] = Factory(list)

    def add(self, other: Checked) -> None:
        self.count += other.count
        self.faults += other.faults
        self.remarks += other.remarks
        self.untold += other.untold


def run(args: Namespace) -> int:
    found = Checked()
    folders = [Path(written) for written in args.fil if Path(written).is_dir()]
    waiting = sum(len(begins) for folder in folders for begins in waiting_notes(folder).values())
    for written in args.fil:
        found.add(check_path(Path(written), args))
    if args.format == "json":
        common.print_json(
            {
                "dokumenter": found.count,
                "feil": [_coded(finding).to_data() for finding in found.faults],
                "merknader": [_coded(remark).to_data() for remark in found.remarks],
                "uavklarte_merknader": waiting,
                "uten_brevtekst": found.untold,
            }
        )
    else:
        _print(found, waiting)
    return 1 if found.faults else 0


def _coded(finding: Funn) -> Funn:
    return finding if finding.code else evolve(finding, code=DokumentFeil.code)


def _print(found: Checked, waiting: int) -> None:
    for finding in found.faults:
        print(finding)
    for remark in found.remarks:
        print(f"Merknad: {remark}")
    if waiting:
        unit = "merknad" if waiting == 1 else "merknader"
        print(f"{waiting} {unit} om hvordan loven er lest, er ikke avklart; de står i {NOTES}.")
    if found.untold:
        told = "følger og opplysninger mangler brevtekst, i regler som ellers skriver til «du»"
        print(f"{len(found.untold)} {told}; --format json viser dem.")
    unit = "dokument" if found.count == 1 else "dokumenter"
    told = f"{len(found.faults)} feil" if found.faults else "ingen feil"
    more = f", {len(found.remarks)} ting som dagens regelformat ber om" if found.remarks else ""
    print(f"{found.count} {unit} prøvd, {told}{more}.")


def _remarks(source: Source) -> list[Funn]:
    try:
        return remarks_on(source)
    except TildelingFeil:
        return []  # told already


def check_path(path: Path, args: Namespace) -> Checked:
    """What is found in a file, in a folder, or on standard input («-»)."""
    if str(path) != STDIN and not path.exists():
        raise FilFeil(Funn(f"Filen {path} finnes ikke.", "Se etter skrivefeil i navnet."))
    if path.is_dir():
        sources = read_folder(path)
        if sources and not any(source.id or source.name.startswith("fakta/") for source in sources):
            found = Checked()
            for source in sources:
                found.add(check_path(path / source.name, args))
            return found
        count, faults, untold = _folder(path, args)
        return Checked(count, faults, untold=untold, remarks=[remark for source in sources for remark in _remarks(source)])
    content = read_bytes(path)
    try:
        faults = _file(str(path), content, args)
    except TildelingFeil as error:
        faults = list(error.findings)
    return Checked(1, faults, _remarks(look(str(path), content)))


def _folder(path: Path, args: Namespace) -> tuple[int, list[Funn], list[str]]:
    """A folder of rules is laid on the shipped rules and on those of ``--regler``, as in every other command."""
    choice = common.choice_of(args)
    own = {source.name for source in read_folder(path)}
    try:
        rules = evolve(choice, folders=(*choice.folders, path)).load()
        faults = check_rules(rules, own)
        return len(own), faults, [] if faults else untold(rules, own)
    except TildelingFeil as error:
        return max(1, len(own)), list(error.findings), []


def _file(name: str, content: bytes, args: Namespace) -> list[Funn]:
    source = look(name, content)
    if source.id is not None:
        from allocation.engine.check import check_source

        return check_source(_rules(args), source)
    if b"\nfakta:" in b"\n" + content and b"\nsak:" not in b"\n" + content and b"tekst:" in content:
        from allocation.engine.check import check_vocabulary

        return check_vocabulary(source)
    if (check := rooms.check_of_file(content)) is not None:
        return check(_rules(args), content, name)
    return check_case(_rules(args), content, name)


def _rules(args: Namespace) -> RuleSet:
    return common.choice_of(args).load()
