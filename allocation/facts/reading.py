"""From plain data (dicts, lists, texts, numbers) to what a case holds, with every fault at once.

Hand-written and without recursion: this is the way in for every single case.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from math import isfinite
from unicodedata import normalize

from attrs import define, evolve, frozen

from allocation.errors import ArgumentFeil
from allocation.facts.faults import Faults, shown
from allocation.facts.states import NOT_APPLICABLE_GIVEN, UNKNOWN_GIVEN, Given, Judgement, State
from allocation.facts.values import Value, read_bounds, read_value
from allocation.facts.vocabulary import FactDecl, TableDecl, Vocabulary
from allocation.language.nodes import CodeType, NumType
from allocation.language.reserved import PERIOD
from allocation.language.tree import Path
from allocation.language.yamltree import character_fault
from allocation.text import normal
from allocation.values.numbers import VerdiFeil, read_date
from allocation.values.readonly import MappingProxyType

MAX_TEXT = 20_000
MAX_GIVENS = 100
TOP_KEYS = ("sak", "kommune", "fakta", "oppgitt")
BOUND_KEYS = (("minst", "høyst"), ("tidligst", "senest"))
SOURCE_KEYS = ("kilde", "registrert", "fra", "til")
ASKED = "spurt"
GIVEN_KEYS = ("verdi", "én_av", "minst", "høyst", "tidligst", "senest", "enhet", *SOURCE_KEYS)
VALUE_KEYS = (*GIVEN_KEYS, ASKED)
JUDGEMENT_KEYS = ("svar", "av", "dato", "momenter", "egne_momenter", "begrunnelse", *SOURCE_KEYS, ASKED)
ADDRESS_PATTERN = "^[a-zA-ZæøåÆØÅ0-9._-]+/[a-zA-ZæøåÆØÅ0-9._/-]+$"
TABLE_KEYS = ("rader", "lukket", ASKED)
_OWN_DECIMALS = re.compile(r"(-?\d+)\.(?!\d{3}$)(\d+)")
_ABSENT_WORDS = {
    "ukjent": UNKNOWN_GIVEN,
    "ikke_aktuelt": NOT_APPLICABLE_GIVEN,
    "ikke aktuelt": NOT_APPLICABLE_GIVEN,
}
_ADDRESS = re.compile(ADDRESS_PATTERN)
_VALUE_KEY_SET = frozenset(VALUE_KEYS)
_JUDGEMENT_KEY_SET = frozenset(JUDGEMENT_KEYS)


@frozen
class Row:
    """One row of a table: the values given for each field, and the days the row holds (ordinals, inclusive)."""

    values: Mapping[str, tuple[Given, ...]]
    valid_from: int | None = None
    valid_to: int | None = None


@frozen
class TableGiven:
    """The rows given for a table.  ``closed``: these are all there are.  ``asked``: asked for, and not known.

    ``left_open``: the list is open, and whoever was asked has nothing to add; do not ask again.
    """

    rows: tuple[Row, ...]
    closed: bool = True
    asked: bool = False
    left_open: bool = False


@frozen
class GivenValue:
    """A value of a rule (``docid/id``) given with its source instead of being derived.

    The engine checks the address and the value.  ``value`` is the text as written, or for an interval (or where the
    unit is written beside) a mapping of texts: {minst, høyst, enhet}.
    """

    address: str
    value: str | Mapping[str, str]
    source: str
    registered: int | None = None
    valid_from: int | None = None
    valid_to: int | None = None


@define
class Reader:
    """Reads the parts of one case and collects the faults."""

    vocabulary: Vocabulary
    faults: Faults

    # ---------------------------------------------------------------------------------------------- whole sections

    def facts(self, raw: object, path: Path) -> dict[str, tuple[Given, ...]]:
        """The section ``fakta``; nothing written is no facts."""
        if raw is None:
            return {}
        if not isinstance(raw, Mapping):
            self.faults.add(path, f"her skal det stå fakta med verdier, ikke {shown(raw)}", "skriv navn: verdi")
            return {}
        facts = {}
        declared = self.vocabulary.facts
        for name, value in raw.items():
            decl = declared.get(normal(name)) if isinstance(name, str) else None
            if decl is None:
                self._unknown_fact(name, path)
            elif value is not None or self.faults.left_empty((*path, decl.name)):
                facts[decl.name] = self.values(decl, value, (*path, decl.name))
        return facts

    def table(self, decl: TableDecl, raw: object, path: Path) -> TableGiven:
        """One table: a list of rows (closed), ``{rader: […], lukket: nei}`` or ``ukjent``."""
        closed, left_open = True, False
        if isinstance(raw, str) and raw == "ukjent":
            return TableGiven((), closed=False, asked=True)
        if isinstance(raw, Mapping) and "rader" in raw:
            self._keys(raw, TABLE_KEYS, path)
            closed = self._truth(raw, "lukket", True, path)
            left_open = not closed and self._truth(raw, ASKED, False, path)
            path, raw = (*path, "rader"), raw.get("rader")
        if not isinstance(raw, list | tuple):
            help = "skriv én rad på hver linje med strek foran, [] når det ikke finnes noen, eller ukjent"
            message = f"{decl.name} skal være en liste, ikke {shown(raw)}"
            self.faults.add(path, message, help, at_key=raw is None)
            return TableGiven((), closed=False)
        if len(raw) > decl.max_rows:
            self.faults.add(path, f"{len(raw)} rader er for mange", f"{decl.name} har høyst {decl.max_rows} rader")
            return TableGiven((), closed=False)
        return TableGiven(tuple(self._row(decl, item, (*path, i)) for i, item in enumerate(raw)), closed, left_open=left_open)

    def given(self, raw: object, path: Path) -> tuple[GivenValue, ...]:
        """The section ``oppgitt``."""
        if raw is None:
            return ()
        if not isinstance(raw, Mapping):
            help = "skriv dokument/id: {verdi: …, kilde: …}"
            self.faults.add(path, f"her skal det stå adresser med verdier, ikke {shown(raw)}", help)
            return ()
        found: list[GivenValue] = []
        for address, value in raw.items():
            place = (*path, str(address)[:80])
            if not (isinstance(address, str) and len(address) <= 200 and _ADDRESS.fullmatch(address)):
                help = "skriv dokument/id, for eksempel regel.1/vilkår"
                self.faults.add(place, f"{shown(address)} er ikke en adresse", help, at_key=True)
                continue
            items = value if isinstance(value, list | tuple) else (value,)
            if self._countable(items, place):
                places = [place] if items == (value,) else [(*place, index) for index in range(len(items))]
                found += [self._given_value(address, item, at) for item, at in zip(items, places, strict=True)]
        return tuple(found)

    # ------------------------------------------------------------------------------------------------ single values

    def values(self, decl: FactDecl, raw: object, path: Path) -> tuple[Given, ...]:
        """The values given for one fact or field: one, or a list of several with dates or sources."""
        if isinstance(raw, list | tuple):
            if not self._countable(raw, path):
                return ()
            return tuple(self._value(decl, item, (*path, index)) for index, item in enumerate(raw))
        return (self._value(decl, raw, path),)

    def _value(self, decl: FactDecl, raw: object, path: Path) -> Given:
        if isinstance(raw, str):
            if raw in _ABSENT_WORDS:
                return _ABSENT_WORDS[raw]
        elif isinstance(raw, Mapping):
            judged = decl.is_judgement and "verdi" not in raw and not any(key in raw for pair in BOUND_KEYS for key in pair)
            given = self._judgement(decl, raw, path) if judged else self._sourced(decl, raw, path)
            return evolve(given, asked=True) if ASKED in raw and self._truth(raw, ASKED, False, path) else given
        value = self._exact(decl, raw, path)
        return Given(value, State.UNREASONED if decl.is_judgement else State.KNOWN)

    def _exact(self, decl: FactDecl, raw: object, path: Path, unit: object = None) -> Value | None:
        try:
            if isinstance(raw, str):
                return read_value(decl.type, self._as_written(decl, raw), unit)
            if raw is None:
                help = "skriv verdien eller «ukjent», eller fjern linjen"
                self.faults.add(path, "verdien mangler", help, at_key=True)
            elif isinstance(raw, Mapping | list | tuple):
                self.faults.add(path, f"her skal det stå én verdi, ikke {shown(raw)}", "skriv verdien direkte")
            else:
                return read_value(decl.type, raw, unit)
        except VerdiFeil as fault:
            self.faults.add_value(path, fault)
        return None

    def _as_written(self, decl: FactDecl, raw: str) -> str:
        """The text of a value.  Data from a program may have the decimal point that our own answers have; three decimals may
        be thousands, and are refused as in a text."""
        if not self.faults.from_text and isinstance(decl.type, NumType) and (found := _OWN_DECIMALS.fullmatch(raw)):
            return f"{found[1]},{found[2]}"
        return normal(raw)

    def _sourced(self, decl: FactDecl, raw: Mapping[object, object], path: Path) -> Given:
        """``{verdi: …}`` or ``{minst: …, høyst: …}`` with unit, source and dates."""
        if not raw.keys() <= _VALUE_KEY_SET:
            self._keys(raw, VALUE_KEYS, path)
        source, registered, first, last = self._source(raw, path)
        state = State.UNREASONED if decl.is_judgement else State.KNOWN
        value: Value | None = None
        bounds = [key for pair in BOUND_KEYS for key in pair if key in raw]
        if "verdi" in raw and not bounds:
            written = raw["verdi"]
            if isinstance(written, str) and written in _ABSENT_WORDS:
                state = _ABSENT_WORDS[written].state
            else:
                value = self._exact(decl, written, (*path, "verdi"), raw.get("enhet"))
        elif bounds and "verdi" not in raw and "én_av" not in raw:
            value = self._interval(decl, raw, bounds, path)
        elif "én_av" in raw and "verdi" not in raw and not bounds:
            among = self._among(decl, raw["én_av"], (*path, "én_av"))
            return Given(None, state, source, registered, first, last, None, among)
        else:
            message = "verdien står både som verdi og grenser" if bounds else "verdien mangler"
            self.faults.add(path, message, "skriv verdi: …, eller minst: … og høyst: …")
        return Given(value, state, source, registered, first, last)

    def _among(self, decl: FactDecl, raw: object, path: Path) -> tuple[str, ...]:
        """Two or more of the codes, of which it is one."""
        if not isinstance(decl.type, CodeType) or decl.is_judgement:
            self.faults.add(path, "bare en opplysning med koder kan være én av flere", "skriv verdi: …, eller «ukjent»")
            return ()
        if not isinstance(raw, list | tuple) or len(raw) < 2:
            self.faults.add(path, "her skal det stå to eller flere koder", "skriv én_av: [kode, kode]")
            return ()
        found = [self._exact(decl, code, (*path, index)) for index, code in enumerate(raw)]
        if len(set(found)) < len(found):
            self.faults.add(path, "en kode står to ganger", "fjern den ene")
        return tuple(str(code) for code in found if code is not None)

    def _interval(self, decl: FactDecl, raw: Mapping[object, object], bounds: list[str], path: Path) -> tuple[int, int] | None:
        least = [key for key in bounds if key in ("minst", "tidligst")]
        greatest = [key for key in bounds if key in ("høyst", "senest")]
        if len(least) > 1 or len(greatest) > 1:
            self.faults.add(path, "grensen står to ganger", "bruk enten minst og høyst, eller tidligst og senest")
            return None
        for key in bounds:
            if raw[key] is None:
                self.faults.add((*path, key), "grensen mangler", "skriv grensen, eller fjern den")
                return None
        try:
            lo = raw[least[0]] if least else None
            hi = raw[greatest[0]] if greatest else None
            return read_bounds(decl.type, lo, hi, raw.get("enhet"))
        except VerdiFeil as fault:
            self.faults.add_value(path, fault)
            return None

    def _judgement(self, decl: FactDecl, raw: Mapping[object, object], path: Path) -> Given:
        """``{svar, av, dato, momenter, begrunnelse}``; it counts only when all are there.  ``egne_momenter`` are not listed."""
        if not raw.keys() <= _JUDGEMENT_KEY_SET:
            self._keys(raw, JUDGEMENT_KEYS, path)
        source, registered, first, last = self._source(raw, path)
        value = None
        if "svar" in raw:
            value = self._exact(decl, raw["svar"], (*path, "svar"))
        else:
            self.faults.add(path, "svaret mangler", "skriv svar: …, eller ukjent i stedet for hele vurderingen")
        judgement = Judgement(
            by=self._stated(raw, "av", path),
            made=self._day(raw, "dato", path),
            factors=self._factors(decl, raw.get("momenter"), (*path, "momenter")),
            reasons=self._stated(raw, "begrunnelse", path),
            own=self._factors(decl, raw.get("egne_momenter"), (*path, "egne_momenter"), own=True),
        )
        state = State.UNREASONED if judgement.lacks(bool(decl.factors)) else State.KNOWN
        return Given(value, state, source, registered, first, last, judgement)

    def _factors(self, decl: FactDecl, raw: object, path: Path, *, own: bool = False) -> tuple[str, ...]:
        if raw is None:
            return ()
        items = raw if isinstance(raw, list | tuple) else (raw,)
        factors: list[str] = []
        for index, item in enumerate(items[: MAX_GIVENS + 1]):
            place = path if items is not raw else (*path, index)
            if not isinstance(item, str) or index == MAX_GIVENS:
                self.faults.add(place, f"et moment skal være tekst, ikke {shown(item)}", "skriv momenter: [a, b]")
                return ()
            name = " ".join(item.split())
            if own and name in decl.factors:
                self.faults.add(place, f"{shown(item)} er et moment i {decl.name}", "flytt det til momenter")
            elif decl.factors and name not in decl.factors and not own:
                near = self.faults.suggest(name, decl.factors) or f"velg blant {'; '.join(decl.factors)}"
                help = f"{near}; et moment som ikke står i listen, skrives under egne_momenter"
                self.faults.add(place, f"{shown(item)} er ikke et moment i {decl.name}", help)
            elif name and not character_fault(name) and name not in factors:
                factors.append(name)
        return tuple(factors)

    def _given_value(self, address: str, raw: object, path: Path) -> GivenValue:
        if not isinstance(raw, Mapping):
            self.faults.add(path, "en oppgitt verdi skal ha kilde", "skriv {verdi: …, kilde: …}")
            return GivenValue(address, "", "")
        self._keys(raw, GIVEN_KEYS, path)
        source, registered, first, last = self._source(raw, path)
        if not source:
            self.faults.add(path, "en oppgitt verdi skal ha kilde", "skriv kilde: hvor verdien er hentet fra")
        parts = {str(key): value for key, value in raw.items() if key not in SOURCE_KEYS}
        bounds = [key for pair in BOUND_KEYS for key in pair if key in parts]
        if ("verdi" in parts) == bool(bounds):
            self.faults.add(path, "verdien mangler", "skriv verdi: …, eller minst: … og høyst: …")
        texts = {key: self._plain_text(value, (*path, key)) for key, value in parts.items()}
        value = texts["verdi"] if texts.keys() == {"verdi"} else texts
        return GivenValue(address, value, source, registered, first, last)

    # ----------------------------------------------------------------------------------------------- rows and parts

    def _row(self, decl: TableDecl, raw: object, path: Path) -> Row:
        if not isinstance(raw, Mapping):
            self.faults.add(path, f"en rad skal ha felt med verdier, ikke {shown(raw)}", "skriv felt: verdi")
            return Row(MappingProxyType({}))
        values: dict[str, tuple[Given, ...]] = {}
        dated = False
        for name, value in raw.items():
            fact = decl.fields.get(normal(name)) if isinstance(name, str) else None
            if fact is not None:
                if value is None and not self.faults.left_empty((*path, fact.name)):
                    continue
                values[fact.name] = self.values(fact, value, (*path, fact.name))
            elif name == "fra" or name == "til":
                dated = True
                if decl.events:
                    self._event_period(decl, raw, name, values, path)
            else:
                help = self.faults.suggest(name, decl.fields) or f"feltene er {', '.join(decl.fields)}"
                message = f"{decl.name} har ikke feltet {shown(name)}"
                self.faults.add((*path, str(name)[:80]), message, help, at_key=True, code="ukjent_navn")
        constant = MappingProxyType(values)
        return Row(constant, *self._period(raw, path)) if dated and not decl.events else Row(constant)

    def _event_period(
        self,
        decl: TableDecl,
        raw: Mapping[object, object],
        word: str,
        values: dict[str, tuple[Given, ...]],
        path: Path,
    ) -> None:
        """``fra`` and ``til`` of an event are the period it is about."""
        field = PERIOD[word]
        if field in raw:
            self.faults.add(
                (*path, word), f"«{word}» og «{field}» er det samme i {decl.name}", f"skriv bare {field}", at_key=True
            )
        elif raw[word] is not None:
            values[field] = self.values(decl.fields[field], raw[word], (*path, word))

    def _truth(self, raw: Mapping[object, object], key: str, default: bool, path: Path) -> bool:
        said = raw.get(key, default)
        if said is True or said == "ja":
            return True
        if said is not False and said != "nei":
            self.faults.add((*path, key), f"{shown(said)} er verken ja eller nei", f"skriv {key}: ja eller nei")
        return False

    def _source(self, raw: Mapping[object, object], path: Path) -> tuple[str, int | None, int | None, int | None]:
        first, last = self._period(raw, path)
        return self._text(raw, "kilde", path), self._day(raw, "registrert", path), first, last

    def _period(self, raw: Mapping[object, object], path: Path) -> tuple[int | None, int | None]:
        first, last = self._day(raw, "fra", path), self._day(raw, "til", path)
        if first is not None and last is not None and first > last:
            self.faults.add(path, "fra er senere enn til", "bytt om datoene")
        return first, last

    def _day(self, raw: Mapping[object, object], key: str, path: Path) -> int | None:
        value = raw.get(key)
        if value is None:
            return None
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.toordinal()
        if not isinstance(value, str):
            message = f"{shown(value)} er ikke en dato"
            self.faults.add((*path, key), message, "skriv datoen som 2025-06-01, år-måned-dag")
            return None
        try:
            return read_date(value).toordinal()
        except VerdiFeil as fault:
            self.faults.add_value((*path, key), fault)
            return None

    def _stated(self, raw: Mapping[object, object], key: str, path: Path) -> str:
        """A text; «ukjent» states nothing."""
        text = self._text(raw, key, path)
        return "" if text in _ABSENT_WORDS else text

    def _text(self, raw: Mapping[object, object], key: str, path: Path) -> str:
        value = raw.get(key)
        if value is None:
            return ""
        return self.text(value, (*path, key))

    def text(self, value: object, path: Path) -> str:
        """A text that can be written to a file and read back."""
        if not isinstance(value, str):
            self.faults.add(path, f"her skal det stå tekst, ikke {shown(value)}", "sett teksten i anførselstegn")
            return ""
        if not self._fits(value):
            message = "teksten er for lang, eller har styretegn"
            self.faults.add(path, message, f"skriv høyst {MAX_TEXT} tegn, uten styretegn")
            return ""
        return normalize("NFC", value).strip()

    def municipality(self, value: object, path: Path) -> str:
        """A municipality by number or name, as written; one that nobody knows is a slip."""
        text = self.text(value, path)
        known = self.vocabulary.municipalities
        if text and known is not None:
            try:
                known.resolve(text)
            except ArgumentFeil as error:
                self.faults.add(path, error.findings[0].message, error.findings[0].help)
        return text

    def _plain_text(self, value: object, path: Path) -> str:
        """A value as the text a case file has for it; its type is not known here."""
        if isinstance(value, str) and self._fits(value):
            return normalize("NFC", value).strip()
        if isinstance(value, bool):
            return "ja" if value else "nei"
        if isinstance(value, int) and value.bit_length() <= 128:
            return str(value)
        if isinstance(value, float) and isfinite(value):
            return format(Decimal(repr(value)), "f").replace(".", ",")
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        message = f"her skal det stå én verdi, ikke {shown(value)}"
        self.faults.add(path, message, "skriv ja, nei, et tall, en dato eller en kode")
        return ""

    @staticmethod
    def _fits(text: str) -> bool:
        return len(text) <= MAX_TEXT and (text.isprintable() or character_fault(text) is None)

    def _countable(self, items: list[object] | tuple[object, ...], path: Path) -> bool:
        if 0 < len(items) <= MAX_GIVENS:
            return True
        message = "listen er tom" if not items else f"{len(items)} verdier er for mange"
        self.faults.add(path, message, f"skriv fra 1 til {MAX_GIVENS} verdier")
        return False

    def _keys(self, raw: Mapping[object, object], allowed: tuple[str, ...], path: Path) -> None:
        for key in raw:
            if key not in allowed:
                help = self.faults.suggest(key, allowed) or f"nøklene her er {', '.join(allowed)}"
                self.faults.add((*path, str(key)[:80]), f"ukjent nøkkel {shown(key)}", help, at_key=True, code="ukjent_navn")

    def _unknown_fact(self, name: object, path: Path) -> None:
        if isinstance(name, str) and name in self.vocabulary.tables:
            help = f"flytt {name} ut av fakta, til øverste nivå"
            self.faults.add((*path, name), f"«{name}» er en tabell, ikke et faktum", help, at_key=True, code="feil_sted")
            return
        near = self.faults.suggest(name, (*self.vocabulary.facts, *self.vocabulary.tables))
        help = near or "kommandoen «tildeling fakta» viser hvilke fakta som finnes"
        self.faults.add(
            (*path, str(name)[:80]), f"det finnes ingen opplysning {shown(name)}", help, at_key=True, code="ukjent_navn"
        )
