"""The rows of a register as cases."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from attrs import field, frozen

from allocation.columns.registers import DAY, MUNICIPALITY, Batch, Register
from allocation.errors import TildelingFeil
from allocation.facts.case import Case
from allocation.facts.vocabulary import Vocabulary


@frozen(eq=False)
class Rows:
    """The rows of a batch as cases."""

    register: Register
    batch: Batch
    vocabulary: Vocabulary
    assumed: Mapping[str, str]
    _tables: dict[str, dict[int, list[dict[str, object]]]] = field(factory=dict)
    _cases: dict[int, Case | None] = field(factory=dict)

    def day(self, number: int) -> date | None:
        """The date of the row itself."""
        if DAY not in self.batch.cases.columns:
            return None
        value = self.batch.cases[DAY][number]
        if isinstance(value, datetime):
            return value.date()
        try:
            return value if value is None or isinstance(value, date) else date.fromisoformat(str(value))
        except ValueError:
            return None

    def case(self, number: int) -> Case | None:
        """The case of a row; None where it cannot be read so."""
        if number not in self._cases:
            self._cases[number] = self._read(number)
        return self._cases[number]

    def _read(self, number: int) -> Case | None:
        if not self._tables:
            self._fill()
        row = self.batch.cases.row(number, named=True)
        if any("/" in name and value is not None for name, value in row.items()):
            return None
        data: dict[str, object] = {"fakta": {**self._facts(row, None), **self.assumed}}
        if row.get(MUNICIPALITY) is not None:
            data["kommune"] = str(row[MUNICIPALITY]).zfill(4)
        for name, found in self._tables.items():
            if row.get(f"{name}.åpen"):
                return None
            data[name] = [self._facts(each, name) for each in found.get(number, [])]
        try:
            return Case.from_data(data, self.vocabulary)
        except TildelingFeil:
            return None

    def _fill(self) -> None:
        whole = self.register.with_rows(self.batch, [*self.register.children, *self.register.nested])
        for name, frame in whole.rows.items():
            rows = self._tables.setdefault(name, {})
            for line in frame.iter_rows(named=True):
                rows.setdefault(int(line["rad"]), []).append(line)

    def _facts(self, row: Mapping[str, Any], table: str | None) -> dict[str, object]:
        known = self.vocabulary.facts if table is None else self.vocabulary.tables[table].fields
        found: dict[str, object] = {}
        for column, value in row.items():
            name, _, end = column.rpartition(".")
            if value is None or (isinstance(value, str) and not value.strip()):
                continue
            if column in known:
                decl = known[column]
                plain = _written(value)
                found[column] = plain
                if decl.is_judgement:
                    found[column] = {
                        "svar": plain,
                        "av": "registeret",
                        "dato": "1900-01-01",
                        "momenter": list(decl.factors[:1]),
                        "begrunnelse": "Slik det står i registeret.",
                    }
            elif name in known:
                held = found.setdefault(name, {})
                if isinstance(held, dict):
                    held[end] = _written(value)
        return found


def _written(value: Any) -> object:
    if isinstance(value, bool):
        return "ja" if value else "nei"
    if isinstance(value, (date, datetime)):
        return value.isoformat()[:10]
    if isinstance(value, (float, Decimal)):
        return format(Decimal(str(value)), "f")
    return value if isinstance(value, int) else str(value)
