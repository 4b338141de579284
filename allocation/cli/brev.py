"""``tildeling brev``: a letter by a template, of an answer and a person's decision, and what it lacks."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from allocation.answers.answer import Answer, assess
from allocation.answers.receipt import Receipt
from allocation.cli import common
from allocation.cli.etterprov import read_receipt
from allocation.cli.norwegian import Parser, UsageFault
from allocation.engine.rules import RuleSet
from allocation.errors import DokumentFeil
from allocation.facts.case import Case
from allocation.files import read_bytes, refuse_overlap, write_whole
from allocation.language.faults import finding
from allocation.language.tree import to_plain
from allocation.language.yamltree import read_tree
from allocation.letters.decision import Decided, decide, read_decision
from allocation.letters.letter import Letter, write_letter
from allocation.letters.template import load_template, templates

EXAMPLE = """tildeling brev eksempler/brev/sak.yaml --mal brev.vedtak --regel tjeneste.praktisk-bistand --dato 2026-03-01
tildeling vurder eksempler/brev/sak.yaml --regel tjeneste.praktisk-bistand --dato 2026-03-01 --kvittering kvittering.json
tildeling brev eksempler/brev/sak.yaml --mal brev.vedtak --avgjørelse avgjort.yaml --kvittering kvittering.json --ut brev.pdf"""
ENDINGS = (".html", ".pdf", ".json", ".txt")


def configure(parser: Parser) -> None:
    parser.argument("SAK", "saksfil i YAML eller JSON")
    parser.option(
        "--mal", "brevmalen, som brev.vedtak, brev.egenandel, brev.forhandsvarsel eller brev.forelopig-svar", value="MAL"
    )
    parser.option("--avgjørelse", "det en person har bestemt; uten den er et vedtaksbrev et utkast", value="FIL")
    parser.option("--kvittering", "kvitteringen avgjørelsen bygger på, fra vurder --kvittering", value="FIL")
    parser.option("--felt", "verdier for flettefeltene, navn: tekst, i YAML eller JSON", value="FIL")
    parser.option("--stryk", "en blokk som tas ut av brevet", value="BLOKK", many=True)
    common.assessment_options(parser)
    parser.option("--ut", f"skriv brevet hit: {', '.join(ENDINGS)} (kan gjentas)", value="FIL", many=True)
    common.output_options(parser)


def run(args: Namespace) -> int:
    from allocation.letters.plain import text

    name = common.required(args, "mal", "--mal")
    if wrong := [path for path in args.ut if not path.lower().endswith(ENDINGS)]:
        raise UsageFault(f"Brevet kan ikke skrives til {wrong[0]}.", f"Bruk {', '.join(ENDINGS)}.")
    inputs = {"saken": args.sak, "avgjørelsen": args.avgjorelse, "kvitteringen": args.kvittering, "feltene": args.felt}
    refuse_overlap({f"brevet {path}": path for path in args.ut}, inputs)
    decided, answer = _decided(args) if args.avgjorelse else (None, _answer(args))
    if name not in templates(answer.rules):
        raise UsageFault(f"Brevmalen «{name}» finnes ikke.", f"Velg {', '.join(templates(answer.rules))}.")
    day = answer.date if decided is None else decided.decision.dato
    template = load_template(answer.rules, name, day)
    fields = _fields(args.felt) if args.felt else {}
    letter = write_letter(template, answer, args.sprak, decided=decided, fields=fields, struck=args.stryk)
    made = [(path, _content(letter, path)) for path in args.ut]
    for path, content in made:
        write_whole(path, content)
        print(f"{'Utkastet' if letter.draft else 'Brevet'} er skrevet til {path}.", file=sys.stderr)
    if args.format == "json":
        common.print_json(letter.to_data())
    elif not args.ut:
        print(text(letter))
    _tell(args, letter)
    return 0


def _tell(args: Namespace, letter: Letter) -> None:
    """Beside the letter, what is for the caseworker; as text a draft says it itself."""
    if letter.draft and not args.ut:
        return
    for lack in letter.lacks:
        print(f"Mangler: {lack.text}", file=sys.stderr)
    for note in letter.notes:
        print(f"Merk: {note}", file=sys.stderr)


def _answer(args: Namespace) -> Answer:
    rule = common.required(args, "regel", "--regel")
    day = common.required_day(args, "dato", "--dato")
    if args.kvittering:
        raise UsageFault("--avgjørelse mangler.", "En kvittering hører til en avgjørelse; skriv --avgjørelse FIL.")
    known_by = common.read_day(args.kjent_per, "--kjent-per")
    case, rules = common.case_and_rules(args, day)
    return assess(rules, case, rule, date=day, known_by=known_by, evidence=common.evidence(args), readings=common.readings(args))


def _decided(args: Namespace) -> tuple[Decided, Answer]:
    """The decision held up against its receipt, which says the rule, the date and the rest."""
    for key, shown in (("regel", "--regel"), ("dato", "--dato"), ("kjent_per", "--kjent-per"), ("lesemate", "--lesemåte")):
        if getattr(args, key):
            raise UsageFault(f"{shown} kan ikke brukes sammen med --avgjørelse.", "Det står i kvitteringen.")
    receipt = read_receipt(common.required(args, "kvittering", "--kvittering"))
    if not isinstance(receipt, Receipt):
        raise UsageFault("Kvitteringen gjelder alle tjenestene.", "Bruk kvitteringen for én regel.")
    decision = read_decision(args.avgjorelse)
    rules, case = _of_receipt(args, receipt)
    decided = decide(decision, receipt, case, rules)
    return decided, decided.answer


def _of_receipt(args: Namespace, receipt: Receipt) -> tuple[RuleSet, Case]:
    rules = common.rules_of(args, receipt.municipality, receipt.date, overlays=[*receipt.overlays, *args.overlegg])
    return rules, Case.read(args.sak, rules.vocabulary)


def _fields(path: str) -> Mapping[str, str]:
    """The values of the merge fields.  Raises YamlFeil or DokumentFeil."""
    tree = read_tree(read_bytes(path), path)
    plain = to_plain(tree)
    if not isinstance(plain, dict):
        raise DokumentFeil(finding(tree, (), "feltene skal ha navn og tekst", "skriv mottaker: …"))
    faults = [
        finding(tree, (str(name),), f"feltet «{name}» er ikke en tekst", "skriv en tekst", of_key=False)
        for name, value in plain.items()
        if not isinstance(value, str) or not value.strip()
    ]
    if faults:
        raise DokumentFeil(faults)
    return {str(name): str(value) for name, value in plain.items()}


def _content(letter: Letter, path: str) -> str | bytes:
    from allocation.letters.page import html
    from allocation.letters.plain import text

    ending = Path(path).suffix.lower()
    if ending == ".pdf":
        from allocation.letters.pdf import pdf

        return pdf(letter)
    if ending == ".html":
        return html(letter)
    return json.dumps(letter.to_data(), ensure_ascii=False, indent=2) + "\n" if ending == ".json" else text(letter) + "\n"
