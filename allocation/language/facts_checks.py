"""Checks of a facts document: each type of fact has what it needs and nothing that means nothing for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from allocation.errors import Funn
from allocation.language.facts_model import FactDemand, FactModel, FactsDocument, FactTable
from allocation.language.faults import part_fault
from allocation.language.part_checks import check_range
from allocation.language.reserved import PERIOD
from allocation.values.folding import near_names
from allocation.values.units import UNITS

_NAME = re.compile(r"[a-zæøåé][a-zæøåé0-9_]*")
_MAX_ROWS = 1000
_LOOKS_RESIDUAL = re.compile(r"(?:noe_)?anne[nt]|ingen_av_(?:disse|dem)")
_MAX_DECIMALS = 4
_NEEDS = {"tall": ("enhet", "område"), "kode": ("koder",)}
_HELP = {
    "enhet": "legg til enhet: år, kr/år, timer/uke …",
    "område": "legg til område: [minste, største]",
    "koder": "legg til koder: {kode: forklaring}",
    "svar": "legg til svar: ja_nei, tall eller kode",
}


def check_facts(document: FactsDocument) -> Iterator[Funn]:
    """Check every fact, table and demand."""
    for demand in document.krav.values():
        yield from _check_demand(demand)
    yield from _names(document.fakta)
    yield from _names(document.tabeller)
    for fact in document.fakta.values():
        yield from _check_fact(fact)
    for name, table in document.tabeller.items():
        if name in document.fakta:
            yield part_fault(table, f"«{name}» er både opplysning og tabell", "gi den ene et annet navn")
        if not 1 <= table.største_antall <= _MAX_ROWS:
            yield part_fault(table, f"«største_antall» er fra 1 til {_MAX_ROWS}", "rett tallet", "største_antall")
        if not table.felt:
            yield part_fault(table, "tabellen har ingen felt", "legg til felt", "felt")
        for field in (*table.nøkkel, *(PERIOD.values() if table.rader == "hendelser" else ())):
            if field not in table.felt:
                yield part_fault(table, f"tabellen har ikke feltet «{field}»", "legg til feltet, eller rett navnet", "felt")
        yield from _names(table.felt)
        for fact in table.felt.values():
            yield from _check_fact(fact)


def _names(parts: Mapping[str, FactModel | FactTable]) -> Iterator[Funn]:
    for name, part in parts.items():
        if not _NAME.fullmatch(name):
            help = "bruk små bokstaver, siffer og understrek, og begynn med en bokstav"
            yield part_fault(part, f"«{name[:60]}» kan ikke være navnet på et faktum", help)


def _check_demand(demand: FactDemand) -> Iterator[Funn]:
    if (demand.uttrykk is None) == (not demand.utelukker):
        yield part_fault(demand, "et krav har enten uttrykk eller utelukker", "skriv ett av dem")
    elif len(demand.utelukker) == 1:
        yield part_fault(demand, "utelukker har bare ett ledd", "skriv minst to, som ikke kan gjelde samtidig", "utelukker")


def _check_fact(fact: FactModel) -> Iterator[Funn]:
    kind = fact.svar if fact.type == "skjønn" else fact.type
    if kind is None:
        yield part_fault(fact, "skjønn mangler svar", _HELP["svar"])
        return
    if fact.type != "skjønn" and fact.svar is not None:
        yield part_fault(fact, "bare skjønn har svar", "fjern svar, eller skriv type: skjønn", "svar")
    if fact.type != "skjønn" and fact.momenter:
        yield part_fault(fact, "bare skjønn har momenter", "fjern momenter, eller skriv type: skjønn", "momenter")
    needs = _NEEDS.get(kind, ())
    for name in needs:
        if not getattr(fact, name):
            yield part_fault(fact, f"opplysningen er {kind} og mangler {name}", _HELP[name])
    for name in ("enhet", "område", "desimaler", "koder"):
        of_number = name == "desimaler" and kind == "tall"
        if name not in needs and not of_number and getattr(fact, name) not in (None, {}):
            yield part_fault(fact, f"{kind} har ikke {name}", f"fjern {name}, eller rett type", name)
    yield from _check_residual(fact)
    yield from _check_nynorsk(fact)
    if kind == "tall" and fact.enhet is not None and fact.enhet not in UNITS:
        near = near_names(fact.enhet, UNITS, cutoff=0.5)
        help = f"mente du {' eller '.join(near)}?" if near else f"skriv en av {', '.join(UNITS)}"
        yield part_fault(fact, f"«{fact.enhet[:40]}» er ikke en enhet", help, "enhet")
    if fact.desimaler is not None and not 0 <= fact.desimaler <= _MAX_DECIMALS:
        yield part_fault(fact, f"desimaler er fra 0 til {_MAX_DECIMALS}", "rett tallet", "desimaler")
    yield from check_range(fact, fact.område)
    if fact.ellers is not None and fact.aktuelt_når is None:
        yield part_fault(fact, "ellers mangler aktuelt_når", "legg til aktuelt_når: uttrykk", "ellers")


def _check_residual(fact: FactModel) -> Iterator[Funn]:
    """A code that looks like «something else» is either residual or explained."""
    for key, codes in (("restkoder", fact.restkoder), ("ikke_rest", tuple(fact.ikke_rest))):
        for code in codes:
            if code not in fact.koder:
                yield part_fault(fact, f"koden «{code}» finnes ikke i koder", "rett navnet på koden", key)
    for code in fact.koder:
        if _LOOKS_RESIDUAL.fullmatch(code) and (code in fact.restkoder) == (code in fact.ikke_rest):
            help = f"skriv restkoder: [{code}], eller ikke_rest: {{{code}: hvorfor den sier noe bestemt}}"
            yield part_fault(fact, f"«{code}» kan være en restkode, og det er ikke sagt", help, "koder", code)


def _check_nynorsk(fact: FactModel) -> Iterator[Funn]:
    """The nynorsk texts belong to the codes and factors there are."""
    if fact.momenter_nn and len(fact.momenter_nn) != len(fact.momenter):
        message = f"«momenter_nn» har {len(fact.momenter_nn)} ledd, og «momenter» har {len(fact.momenter)}"
        yield part_fault(fact, message, "skriv de samme momentene i samme rekkefølge", "momenter_nn")
    for name, told in (("koder_brev", fact.koder_brev), ("koder_brev_nn", fact.koder_brev_nn)):
        if odd := sorted(told.keys() - fact.koder.keys()):
            yield part_fault(fact, f"«{name}» har koder som ikke finnes i «koder»", f"se på {', '.join(odd)}", name)
    if fact.koder_nn and fact.koder_nn.keys() != fact.koder.keys():
        odd = sorted(fact.koder_nn.keys() ^ fact.koder.keys())
        yield part_fault(fact, "«koder_nn» har ikke de samme kodene som «koder»", f"se på {', '.join(odd)}", "koder_nn")
