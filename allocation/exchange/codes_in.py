"""From rows with codes to rows of a case: one candidate is given, several stay one of some and are asked for.

Nothing is chosen and nothing is dropped in silence: what a row of a case has no place for is told.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from attrs import Factory, define, evolve, frozen

from allocation.engine.rules import RuleSet
from allocation.errors import Funn, SakFeil, TildelingFeil
from allocation.exchange.code_list import CodeListDocument, ListCode, load_code_list
from allocation.exchange.rows import SAME, CodedRow, CodedRows, KodeFeil, Table, parse_rows, plain_number, told
from allocation.facts.case import Case
from allocation.language.faults import part_fault
from allocation.values.folding import folded

_CENT = Decimal("0.01")
_REFUSED = ("avslått", "avvist")
_ASK = "svar på spørsmålet i saken når det er kjent"


@frozen
class ReadIn:
    """``case``: the rows as a case.  ``told``: what is asked for, and what the case has no place for."""

    case: Case
    told: tuple[Funn, ...]


def read_in(rows: CodedRows, codes: CodeListDocument, rules: RuleSet, table: Table = "vedtak") -> ReadIn:
    """The rows as a case with one table.  Raises KodeFeil with every code, list and value that cannot be read."""
    reader = _Reader(codes, table, rows.system)
    if rows.utgave is not None and rows.utgave != codes.utgave.navn:
        message = f"radene er skrevet med utgave {rows.utgave}, og leses med utgave {codes.utgave.navn}"
        help = "se etter om en kode betyr noe annet i den andre utgaven"
        reader.told.append(evolve(part_fault(rows, message, help, "utgave"), code="koder.annen_utgave"))
    ids = [row.id for row in rows.rader if row.id is not None]
    for row in rows.rader if table == "vedtak" else ():
        if row.id is not None and ids.count(row.id) > 1:
            message = f"flere rader har id {row.id}; i saken er det ett vedtak, og det kan ikke ha flere koder"
            reader.told.append(told(row, "samme_id", message, "gi hver rad sin egen id der vedtaket gir flere tjenester", "id"))
    made = [reader.row(row) for row in rows.rader]
    kept = [(row, data) for row, data in zip(rows.rader, made, strict=True) if data is not None]
    reader.stop()
    # A list of decisions is never all that a person needs.
    closed = table == "vedtak" and rows.alle and len(kept) == len(rows.rader)
    data = {table: [data for _, data in kept] if closed else {"rader": [data for _, data in kept], "lukket": "nei"}}
    try:
        case = Case.from_data(data, rules.vocabulary)
    except SakFeil as error:
        raise KodeFeil([_placed(fault, [row for row, _ in kept]) for fault in error.findings]) from None
    return ReadIn(case, tuple(reader.told))


def check_rows(rules: RuleSet, content: bytes, name: str) -> list[Funn]:
    """Every fault in a file of rows; a code that can be several things is no fault."""
    try:
        read_in(parse_rows(content, name), load_code_list(rules), rules)
    except TildelingFeil as error:
        return list(error.findings)
    return []


def source(codes: CodeListDocument, number: str) -> str:
    """Where a value that was read from a code is from; `coded` reads it back."""
    return f"{codes.system}#{number}"


def _placed(fault: Funn, rows: list[CodedRow]) -> Funn:
    """A fault in the case made, at the place in the file it was made from."""
    index = next((part for part in fault.where if isinstance(part, int)), None)
    if index is None:
        return fault
    back = {field: key for key, field in SAME.items()} | {"timer_per_uke": "behov", "timer_per_måned": "omfang"}
    named = next((part for part in fault.where if isinstance(part, str) and part in {*back, "omfang"}), "kode")
    return told(rows[index], "verdi", fault.message, fault.help, back.get(named, named))


@define
class _Reader:
    codes: CodeListDocument
    table: Table
    system: str | None
    told: list[Funn] = Factory(list)
    refused: list[Funn] = Factory(list)

    def stop(self) -> None:
        if self.refused:
            raise KodeFeil(self.refused)

    def row(self, row: CodedRow) -> dict[str, object] | None:
        """A row of the table; None where the row is none (told or refused)."""
        self._check_system(row)
        if row.kode is None:
            candidates = f" Den kan være {', '.join(row.kandidater)}." if row.kandidater else ""
            help = f"skriv den koden raden har; den blir aldri gjettet på.{candidates}"
            self.refused.append(told(row, "uten_kode", "raden har ingen sikker kode", help))
            return None
        if row.fra is not None and row.til is not None and row.til < row.fra:
            self.refused.append(told(row, "verdi", "raden slutter før den begynner", "bytt om på fra og til", "til"))
        number = row.kode.lstrip("0") or row.kode
        code = self.codes.koder.get(number)
        if code is None:
            return self._gone(row, number)
        if number != row.kode:
            self._tell(row, "skrivemåte", f"«{row.kode}» er lest som {number}", "")
        if row.visning is not None and _name(row.visning) != _name(code.visning):
            message = f"koden {number} heter «{code.visning}» i kodeverket, og ikke det som står i raden"
            self._tell(row, "annen_visning", message, "se etter om raden er skrevet med en annen kode eller utgave", "visning")
        if code.leses_ikke is not None:
            self._tell(row, "ikke_lest", f"raden med kode {number} er ikke lest: {code.leses_ikke}", "før den der den hører til")
            return None
        for each in self.codes.brudd:
            if number in each.koder and row.fra is not None and row.fra < each.før:
                self._tell(row, "brudd", each.tekst, "se etter hva koden betydde da", "fra")
        return self._decision(row, number, code) if self.table == "vedtak" else self._service(row, number, code)

    def _check_system(self, row: CodedRow) -> None:
        system = row.system or self.system
        known = (self.codes.system, *self.codes.også_kjent_som)
        key = "system" if row.system else "kode"
        if system is None:
            fault = told(row, "system_mangler", "det står ikke hvilket kodeverk koden er fra", f"skriv system: {known[0]}", key)
        elif system not in known:
            message = f"«{system[:80]}» er ikke adressen til kodeverket «{self.codes.id}»"
            fault = told(row, "ukjent_system", message, f"skriv {' eller '.join(known)}", key)
        else:
            return
        self.refused.append(fault)

    def _gone(self, row: CodedRow, number: str) -> dict[str, object] | None:
        """A number that is no longer in the list: a decision about nobody knows which service.  Any other is refused."""
        gone = self.codes.utgåtte.get(number)
        if gone is None:
            help = "se tildeling koder for dem som finnes; en ukjent kode blir aldri gjettet på"
            self.refused.append(told(row, "ukjent_kode", f"kodeverket har ikke koden «{number[:40]}»", help))
            return None
        thought = f" Den kan ha vært «{gone.antatt}»; det er ikke bekreftet." if gone.antatt else ""
        message = f"kode {number} står ikke lenger i kodeverket.{thought}"
        if self.table != "vedtak":
            self._tell(row, "ikke_lest", message, "skriv raden i saken selv")
            return None
        self._tell(row, "utgått", message, _ASK)
        return self._same(row) | {"tjeneste": {"verdi": "ukjent", "kilde": source(self.codes, number)}} | self._extent(row, None)

    # --------------------------------------------------------------------------------------------------- a decision

    def _decision(self, row: CodedRow, number: str, code: ListCode) -> dict[str, object]:
        if row.behov is not None:
            message = "behovet er ikke lest; et vedtak har det som er vedtatt"
            self._tell(row, "omfang", message, "les radene som tjenester for å få det med", "behov")
        return self._same(row) | {"tjeneste": self._of(row, number, "tjeneste", code.vedtak)} | self._extent(row, code)

    def _same(self, row: CodedRow) -> dict[str, object]:
        found: dict[str, object] = {}
        for key, field in SAME.items():
            value = getattr(row, key)
            if value is not None:
                found[field] = value.isoformat() if isinstance(value, date) else value
        return found

    def _extent(self, row: CodedRow, code: ListCode | None) -> dict[str, object]:
        """Hours a week of a decision; the table has no place for days and nights, nor for hours a month."""
        if row.omfang is None:
            return {}
        unit, value = row.omfang.enhet, row.omfang.verdi
        if unit in ("døgn", "timer/måned"):
            shown = f"{plain_number(value)} {unit}"
            why = "et vedtak i saken har timer i uken"
            more = " Fire uker i måneden er en regel for rapporten, ikke for retten." if unit == "timer/måned" else ""
            self._tell(
                row, "omfang", f"omfanget {shown} er ikke lest; {why}", f"skriv timer i uken når de er kjent.{more}", "omfang"
            )
            return {}
        if code is not None and code.omfang != "timer/uke":
            counted = f"i {code.omfang}" if code.omfang else "uten omfang"
            self._tell(
                row, "annen_enhet", f"kodeverket melder koden {counted}, men raden har timer", "se etter om det stemmer", "omfang"
            )
        return {"omfang": plain_number(value) if unit == "timer/uke" else _hours(value)}

    # ---------------------------------------------------------------------------------------------------- a service

    def _service(self, row: CodedRow, number: str, code: ListCode) -> dict[str, object] | None:
        if row.resultat in _REFUSED:
            message = f"raden er {row.resultat}, og sier ikke hva personen har behov for"
            self._tell(row, "ikke_lest", message, "skriv behovet i saken når det er vurdert", "resultat")
            return None
        lost = [key for key in ("id", "søkt", "innvilget", "resultat", "status") if getattr(row, key) is not None]
        if lost:
            self._tell(row, "ikke_lest", f"{', '.join(lost)} er ikke lest; en tjeneste i saken har det ikke", "", lost[0])
        found: dict[str, object] = {
            "hjemmel": self._basis(row, number, code),
            "innhold": self._of(row, number, "innhold", code.innhold),
        }
        if code.organisert_som_bpa is not None:
            found["organisert_som_bpa"] = "ja" if code.organisert_som_bpa else "nei"
        found |= self._needed(row, code)
        return found | {key: day.isoformat() for key, day in (("fra", row.fra), ("til", row.til)) if day is not None}

    def _needed(self, row: CodedRow, code: ListCode) -> dict[str, object]:
        """What is decided is not what is needed: only what is said of the need is read as it."""
        if code.mottaker == "omsorgsyter":
            for key in ("omfang", "behov"):
                if getattr(row, key) is not None:
                    self._tell(row, "omfang", f"timene er ikke lest. {code.merknad or ''}".strip(), "", key)
            return {}
        if row.omfang is not None:
            message = "omfanget er ikke lest; det er det som er vedtatt, og saken spør etter det personen trenger"
            self._tell(row, "omfang", message, "skriv behov: og timene i uken når behovet er vurdert", "omfang")
        return {} if row.behov is None else {"timer_per_uke": plain_number(row.behov)}

    def _basis(self, row: CodedRow, number: str, code: ListCode) -> object:
        """The law of the service on each day of the row."""
        held = [
            b
            for b in code.hjemmel
            if (row.til or date.max) >= (b.fra or date.min) and (row.fra or date.min) <= (b.til or date.max)
        ]
        values = []
        for basis in held:
            said = self._of(row, number, "hjemmel", basis.koder, tell=basis is held[0])
            days = {key: day.isoformat() for key, day in (("fra", basis.fra), ("til", basis.til)) if day is not None}
            values.append({**said, **days} if len(held) > 1 else said)
        return values[0] if len(values) == 1 else values

    # ------------------------------------------------------------------------------------------------------- shared

    def _of(self, row: CodedRow, number: str, field: str, candidates: tuple[str, ...], *, tell: bool = True) -> dict[str, object]:
        if len(candidates) == 1:
            return {"verdi": candidates[0], "kilde": source(self.codes, number)}
        if tell:
            self._tell(row, "spørres", f"kode {number} kan være flere ting; {field} er én av {', '.join(candidates)}", _ASK)
        return {"én_av": list(candidates), "kilde": source(self.codes, number)}

    def _tell(self, row: CodedRow, code: str, message: str, help: str, key: str = "kode") -> None:
        self.told.append(told(row, code, message, help, key))


def _hours(minutes: Decimal) -> object:
    """Minutes as hours, with two decimals: two bounds where they cannot be told exactly."""
    hours = minutes / 60
    low, high = hours.quantize(_CENT, ROUND_FLOOR), hours.quantize(_CENT, ROUND_CEILING)
    return plain_number(low) if low == high else {"minst": plain_number(low), "høyst": plain_number(high)}


def _name(text: str) -> str:
    """A display name without regard to capitals and the kind of dash."""
    return folded(text.replace("–", "-"))


def coded(text: str, codes: CodeListDocument) -> str | None:
    """The code that a source names, where it is one of this list."""
    system, _, number = text.rpartition("#")
    return number if system == codes.system and number in {*codes.koder, *codes.utgåtte} else None
