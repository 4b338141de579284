"""``tildeling koder``: the national codes, rows with codes as a case, and the decisions of a case with codes."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault, nearest
from allocation.cli.tables import print_rows
from allocation.engine.rules import RuleSet
from allocation.errors import Funn, sentence
from allocation.exchange.code_list import CodeListDocument, load_code_list
from allocation.facts.case import Case

EXAMPLE = """tildeling koder
tildeling koder --les eksempler/utveksling/vedtak.yaml > sak.yaml
tildeling koder --skriv sak.yaml --dato 2026-03-01 --format json"""
_TABLES = ("vedtak", "tjeneste")


def configure(parser: Parser) -> None:
    parser.option("--les", "rader med koder (YAML eller JSON), som blir til en sak", value="FIL")
    parser.option("--som", "hva radene blir lest som", default="vedtak", value="|".join(_TABLES))
    parser.option("--skriv", "en sak, der vedtakene blir skrevet med koder", value="SAK")
    parser.option("--dato", "dagen vedtakene skrives slik de er kjent (med --skriv)", value="ÅÅÅÅ-MM-DD")
    parser.option("--regler", "mappe med flere regler; de legges til, og samme id erstatter", value="MAPPE", many=True)
    common.output_options(parser)


def run(args: Namespace) -> int:
    from allocation.engine.rules import load_rules

    if args.les and args.skriv:
        raise UsageFault("--les og --skriv kan ikke brukes sammen.", "Velg ett av dem.")
    rules = load_rules(folders=args.regler)
    codes = load_code_list(rules)
    if args.les:
        return _read(args, rules, codes)
    if args.skriv:
        return _write(args, rules, codes)
    return _list(args, rules, codes)


def _read(args: Namespace, rules: RuleSet, codes: CodeListDocument) -> int:
    from allocation.exchange.codes_in import read_in
    from allocation.exchange.rows import read_rows

    if args.som not in _TABLES:
        raise UsageFault(f"--som er «{args.som}».", nearest(args.som, _TABLES) or f"Velg {' eller '.join(_TABLES)}.")
    found = read_in(read_rows(args.les), codes, rules, args.som)
    if args.format == "json":
        common.print_json({"sak": found.case.to_data(), "meldinger": [each.to_data() for each in found.told]})
    else:
        print("".join(f"{line}\n" for line in _comments(found.told)) + found.case.to_yaml(), end="")
    return 0


def _write(args: Namespace, rules: RuleSet, codes: CodeListDocument) -> int:
    from allocation.exchange.codes_out import write_out
    from allocation.facts.writing import yaml_text

    day = common.required_day(args, "dato", "--dato")
    found = write_out(Case.read(args.skriv, rules.vocabulary), codes, rules, day)
    if args.format == "json":
        common.print_json({"koder": found.data, "meldinger": [each.to_data() for each in found.told]})
    else:
        print("".join(f"{line}\n" for line in _comments(found.told)) + yaml_text(found.data), end="")
    return 0


def _comments(told: Iterable[Funn]) -> list[str]:
    """What is told, as comments above a YAML text."""
    lines = []
    for each in told:
        place = f"{each.path}: " if each.path else ""
        lines.append(f"# {place}{sentence(each.message)}")
        lines += [f"#     → {sentence(each.help)}"] if each.help else []
    return lines


def _list(args: Namespace, rules: RuleSet, codes: CodeListDocument) -> int:
    if args.format == "json":
        common.print_json(code_list_data(codes, args.sprak))
        return 0
    nn = args.sprak == "nn"
    edition = codes.utgave
    print(f"{codes.tittel_nn if nn else codes.tittel} ({codes.system})")
    words = ("Utgåve", "Eigar") if nn else ("Utgave", "Eier")
    print(f"{words[0]} {edition.navn}, {edition.dato}, {edition.utgiver}. Status: {edition.status}. {words[1]}: {codes.eier}.")
    print()
    head = ("Kode", "Namn", "Omfang", "Tenester") if nn else ("Kode", "Navn", "Omfang", "Tjenester")
    rows: list[tuple[str, ...]] = [
        (
            number,
            code.visning,
            code.omfang or "–",
            ", ".join(name.removeprefix("tjeneste.") for name in code.tjenester)
            or ((code.leses_ikke_nn if nn else code.leses_ikke) or ""),
        )
        for number, code in codes.koder.items()
    ]
    print_rows(head, rows)
    print()
    for name, source in codes.kilder.items():
        print(f"{name}: {source.tittel} ({source.status})")
    return 0


def code_list_data(codes: CodeListDocument, lang: str) -> dict[str, Any]:
    """The list as data, in one language."""
    nn = lang == "nn"

    def said(part: object, name: str) -> Any:
        return getattr(part, f"{name}_nn" if nn else name)

    return {
        "id": codes.id,
        "tittel": said(codes, "tittel"),
        "system": codes.system,
        "også_kjent_som": list(codes.også_kjent_som),
        "eier": codes.eier,
        "utgave": {"navn": codes.utgave.navn, "dato": codes.utgave.dato.isoformat(), "status": codes.utgave.status},
        "kilder": {
            name: {"tittel": each.tittel, "dato": each.dato and each.dato.isoformat(), "status": each.status}
            for name, each in codes.kilder.items()
        },
        "koder": [
            {
                "kode": number,
                "visning": code.visning,
                "omfang": code.omfang,
                "mottaker": code.mottaker,
                "tjenester": list(code.tjenester),
                "vedtak": list(code.vedtak),
                "innhold": list(code.innhold),
                "hjemmel": [
                    {"fra": b.fra and b.fra.isoformat(), "til": b.til and b.til.isoformat(), "koder": list(b.koder)}
                    for b in code.hjemmel
                ],
                "leses_ikke": said(code, "leses_ikke"),
                "merknad": said(code, "merknad"),
            }
            for number, code in codes.koder.items()
        ],
        "utgåtte": [{"kode": number, "antatt": each.antatt} for number, each in codes.utgåtte.items()],
    }
