"""From the decisions of a case to rows with codes: the code where it is certain, else those it can be and why.

A value that is not known on the day is left out and told: the other system gets nothing that nobody has said.
"""

from __future__ import annotations

from datetime import date

from attrs import Factory, define, frozen

from allocation.engine.rules import RuleSet
from allocation.errors import Funn
from allocation.exchange.code_list import DECIDED_TABLE, CodeListDocument
from allocation.exchange.codes_in import coded
from allocation.exchange.rows import SAME, KodeFeil
from allocation.facts.case import Case
from allocation.facts.states import Known, State
from allocation.facts.values import plain_value
from allocation.facts.vocabulary import TableDecl

UNIT = "timer/uke"


@frozen
class WrittenOut:
    """``data``: the rows, as `CodedRows` reads them, each with ``kandidater`` where the code is not certain."""

    data: dict[str, object]
    told: tuple[Funn, ...]


def write_out(case: Case, codes: CodeListDocument, rules: RuleSet, on: date) -> WrittenOut:
    """The decisions of a case as they are known on a day.  Raises KodeFeil where the case says nothing of decisions."""
    table = case.tables.get(DECIDED_TABLE)
    if table is None or table.asked:
        raise KodeFeil(
            Funn("saken har ingen tabell med vedtak", "skriv vedtakene under vedtak:, eller vedtak: [] der det ikke er noen")
        )
    writer = _Writer(case, codes, rules.vocabulary.tables[DECIDED_TABLE], on)
    rows = [writer.row(index) for index, _ in case.rows_on(DECIDED_TABLE, on)]
    data: dict[str, object] = {
        "system": codes.system,
        "utgave": codes.utgave.navn,
        "alle": "ja" if table.closed else "nei",
        "rader": rows,
    }
    return WrittenOut(data, tuple(writer.told))


@define
class _Writer:
    case: Case
    codes: CodeListDocument
    decl: TableDecl
    on: date
    told: list[Funn] = Factory(list)

    def row(self, index: int) -> dict[str, object]:
        """A decision; ``kode`` is None where it is not certain."""
        candidates = self._candidates(index)
        number = candidates[0] if len(candidates) == 1 else None
        code = self.codes.koder.get(number or "")
        found: dict[str, object] = {"kode": number}
        if code is not None:
            found["visning"] = code.visning
        if number is None:
            found["kandidater"] = list(candidates)
            why = f"den kan være {', '.join(candidates)}" if candidates else "tjenesten er ikke kjent"
            self._tell(
                index,
                "tjeneste",
                "uten_kode",
                f"vedtaket har ingen sikker kode; {why}",
                "velg koden selv; den blir aldri gjettet på",
            )
        for key, field in SAME.items():
            if (value := self._value(index, field)) is not None:
                found[key] = value
        hours = self._value(index, "omfang")
        if hours is not None:
            found["omfang"] = {"verdi": str(hours), "enhet": UNIT}
            if code is not None and code.omfang != UNIT:
                counted = f"i {code.omfang}" if code.omfang else "uten omfang"
                message = f"kodeverket melder kode {number} {counted}, men vedtaket har timer i uken"
                self._tell(index, "omfang", "annen_enhet", message, "regn om der det meldes, etter reglene for rapporten")
        if self._known(index, "hjemmel").state is not State.MISSING:
            self._tell(index, "hjemmel", "ikke_skrevet", "hjemmelen er ikke skrevet; kodeverket har ikke noe sted for den", "")
        return found

    def _candidates(self, index: int) -> tuple[str, ...]:
        """The codes the decision can be: the one it was read from where that still fits, else all that fit."""
        known = self._known(index, "tjeneste")
        services = known.among or ((str(known.value),) if known.value is not None else ())
        fitting = tuple(dict.fromkeys(code for service in services for code in self.codes.decided_as(service)))
        named = {number for given in known.givens if (number := coded(given.source, self.codes)) is not None}
        if len(named) == 1:
            number = next(iter(named))
            if number in fitting or (number in self.codes.utgåtte and known.state is State.UNKNOWN):
                return (number,)
        return fitting

    def _value(self, index: int, field: str) -> object:
        """A value that is certain; None where it is not, told unless nobody has said anything."""
        known = self._known(index, field)
        if known.state is State.MISSING:
            return None
        value = known.value
        if value is None or (isinstance(value, tuple) and value[0] != value[1]):
            self._tell(index, field, "ikke_sikkert", f"{field} er ikke sikkert kjent, og er ikke skrevet", "rett det i saken")
            return None
        return plain_value(self.decl.fields[field].type, value)

    def _known(self, index: int, field: str) -> Known:
        return self.case.resolve(field, self.on, None, DECIDED_TABLE, index)

    def _tell(self, index: int, field: str, code: str, message: str, help: str) -> None:
        self.told.append(Funn(message, help, where=(DECIDED_TABLE, index, field), code=f"{KodeFeil.code}.{code}"))
