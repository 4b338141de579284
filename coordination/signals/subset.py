"""The subset that signals are written in, compiled to plain rules that both evaluators take.

A test is an input against a constant (``stille_dager > 42``, ``deling = "uavklart"``) or the name of another signal, and all must
hold.  An outcome that is not settled holds only where that is what is asked for.  Whole numbers of at most nine digits and
declared codes: no money, no dates, no free text, no negation.  The words are read by the one expression parser; what it reads
beyond this is refused at its place.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from allocation.errors import Funn, UttrykkFeil
from allocation.language import syntax
from allocation.language.faults import part_fault, suggestion
from allocation.language.parser import COMPARISONS, parse
from allocation.values.truth import Outcome
from coordination.model.document import ModelDocument, Signal, SignalInput

MOST = 999_999_999
Value = int | str
UNSETTLED = Outcome.UNSETTLED.value
OUTCOMES = (Outcome.FULFILLED.value, Outcome.NOT_FULFILLED.value, UNSETTLED)


@frozen
class Compared:
    """An input, how it is compared, and with what."""

    input: str
    operator: str
    value: Value


@frozen
class SignalRule:
    """A signal as both evaluators read it: ``gives`` is given when all tests hold and all of ``signals`` are given."""

    id: str
    tests: tuple[Compared, ...]
    signals: tuple[str, ...]
    gives: str

    def plain(self) -> list[object]:
        """For the worker: [id, [[input, operator, value], …], [signal, …], gives]."""
        return [self.id, [[one.input, one.operator, one.value] for one in self.tests], list(self.signals), self.gives]


def compile_signals(document: ModelDocument) -> tuple[SignalRule, ...]:
    """The signals of a model that has no `signal_faults`."""
    names = {signal.gir for signal in document.signaler}
    found = []
    for signal in document.signaler:
        read = [_read(document, names, written) for written in signal.alle]
        tests = tuple(one for one in read if isinstance(one, Compared))
        found.append(SignalRule(signal.id, tests, tuple(one for one in read if isinstance(one, str)), signal.gir))
    return tuple(found)


def codes_of(document: ModelDocument, kind: SignalInput) -> tuple[str, ...]:
    """The codes an input may have; none where it is a number."""
    if kind.vilkår is not None:
        return OUTCOMES
    if kind.rolle is not None:
        return ("ja", "nei")
    if kind.saken == "nivå":
        return tuple(document.nivåer)
    return tuple(document.tilstander) if kind.saken == "tilstand" else ()


def signal_faults(document: ModelDocument) -> Iterator[Funn]:
    """Every fault in the signals of a model and in what they read, each at its place."""
    for name, kind in document.signaldata.items():
        yield from _input_faults(document, name, kind)
    names = {signal.gir for signal in document.signaler}
    seen: set[str] = set()
    for signal in document.signaler:
        if signal.id in seen:
            yield part_fault(signal, f"signalet «{signal.id}» er skrevet to ganger", "gi det ene en ny id", "id")
        seen.add(signal.id)
        if signal.gir in document.signaldata:
            yield part_fault(signal, f"«{signal.gir}» er også navnet på noe signalene leser", "velg et annet navn", "gir")
        if signal.til is not None and signal.til not in {*document.roller, *document.deltakere}:
            help = suggestion(signal.til, {*document.roller, *document.deltakere})
            yield part_fault(signal, f"«{signal.til}» er verken rolle eller deltaker", help, "til")
        if not signal.alle:
            yield part_fault(signal, "signalet har ingen vilkår", "legg til alle: […]")
        for at, written in enumerate(signal.alle):
            try:
                _read(document, names, written)
            except _Outside as fault:
                yield part_fault(signal, fault.message, fault.help, "alle", at)
            except UttrykkFeil as error:
                yield part_fault(signal, error.findings[0].message, error.findings[0].help, "alle", at)
        if not signal.hjemmel and signal.kilde is None and signal.status != "oppdiktet":
            yield part_fault(signal, "signalet har verken hjemmel eller kilde", "legg til kilde, eller skriv status: oppdiktet")
    yield from _loops(document.signaler)


def _input_faults(document: ModelDocument, name: str, kind: SignalInput) -> Iterator[Funn]:
    told = [key for key in ("vilkår", "frist", "antall", "dager_siden", "rolle", "saken") if getattr(kind, key)]
    if len(told) != 1:
        help = "skriv én av vilkår, frist, antall, dager_siden, rolle og saken"
        yield part_fault(kind, f"«{name}» skal lese én ting, og leser {' og '.join(told) or 'ingenting'}", help)
    if (kind.siste_dager is not None) != bool(kind.antall):
        yield part_fault(kind, "siste_dager hører til antall, og må stå der", "skriv hvor mange dager som telles")
    if kind.saken and UNSETTLED in codes_of(document, kind):
        yield part_fault(
            kind, f"«{UNSETTLED}» er et utfall og kan ikke være en {kind.saken} her", "gi den et annet navn", "saken"
        )
    for key, used, known in (
        ("vilkår", (kind.vilkår,), document.vilkår),
        ("frist", (kind.frist,), document.frister),
        ("rolle", (kind.rolle,), document.roller),
        ("antall", kind.antall, document.hendelser),
        ("dager_siden", kind.dager_siden, document.hendelser),
    ):
        for one in used:
            if one is not None and one not in known:
                yield part_fault(kind, f"«{one}» finnes ikke", suggestion(one, known), key)


class _Outside(Exception):
    """A test that is not of the subset."""

    def __init__(self, message: str, help: str) -> None:
        self.message, self.help = message, help


def _read(document: ModelDocument, names: set[str], written: str) -> Compared | str:
    tree = parse(written)
    inputs = document.signaldata
    if isinstance(tree, syntax.Name) and tree.prefix is None:
        if tree.name not in names:
            wrong = "er et tall eller en kode, og må sammenlignes" if tree.name in inputs else "er ikke noe signal"
            raise _Outside(f"«{tree.name}» {wrong}", suggestion(tree.name, names))
        return tree.name
    if not isinstance(tree, syntax.Binary) or tree.operator not in COMPARISONS or not isinstance(tree.left, syntax.Name):
        raise _Outside(f"«{written}» er utenfor det et signal kan si", "skriv navn, tegn og konstant, eller navnet på et signal")
    name, value = tree.left.name, _constant(tree.right)
    if tree.left.prefix is not None or name not in inputs:
        raise _Outside(f"«{name}» er ikke blant signaldata", suggestion(name, inputs))
    codes = codes_of(document, inputs[name])
    if value is None or isinstance(value, int) is bool(codes):
        wanted = f"en av {', '.join(codes)} i anførselstegn" if codes else "et helt tall med høyst ni sifre"
        raise _Outside(f"«{name}» kan ikke sammenlignes med dette", f"skriv {wanted}")
    if isinstance(value, str):
        if tree.operator not in ("=", "<>"):
            raise _Outside(f"en kode har ingen rekkefølge, og kan ikke prøves med {tree.operator}", "bruk = eller <>")
        if codes == OUTCOMES and tree.operator != "=":
            told = "et utfall prøves med =, for det uavklarte kan være begge deler"
            raise _Outside(told, 'skriv for eksempel = "uavklart"')
        if value not in codes:
            raise _Outside(f"«{value}» er ingen kode i «{name}»", suggestion(value, codes))
    return Compared(name, tree.operator, value)


def _constant(tree: syntax.Syntax) -> Value | None:
    """A whole number or a code; None for anything else."""
    match tree:
        case syntax.Number(number) if tree.unit is None and number == int(number) and number <= MOST:
            return int(number)
        case syntax.Unary("-", syntax.Number()):
            below = _constant(tree.item)
            return -below if isinstance(below, int) else None
        case syntax.Code(code):
            return code
        case syntax.Truth(truth):
            return "ja" if truth else "nei"
    return None


def _loops(signals: tuple[Signal, ...]) -> Iterator[Funn]:
    """A signal that only comes when it has come."""
    needs: dict[str, list[set[str]]] = {}
    for signal in signals:
        needs.setdefault(signal.gir, []).append(set(signal.alle) & {one.gir for one in signals})
    given: set[str] = set()
    while more := {name for name, ways in needs.items() if name not in given and any(way <= given for way in ways)}:
        given |= more
    for signal in signals:
        if signal.gir not in given:
            yield part_fault(signal, f"signalet «{signal.gir}» bygger på seg selv og kommer aldri", "ta bort det ene", "alle")
