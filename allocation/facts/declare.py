"""From facts documents to a vocabulary, with every fault at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from attrs import Factory, define, evolve

from allocation.errors import VokabularFeil
from allocation.facts.faults import Faults, did_you_mean, shown
from allocation.facts.values import Value, read_value
from allocation.facts.vocabulary import EARLIEST, LATEST, DemandDecl, FactDecl, FactSource, TableDecl, Vocabulary
from allocation.language.nodes import BOOL, CodeType, DateType, NumType, Type
from allocation.language.reserved import RESERVED, RESERVED_CODES, RESERVED_FIELDS
from allocation.language.tree import Path
from allocation.values.numbers import MONTHS, VerdiFeil, read_date, read_unit, scaled
from allocation.values.readonly import MappingProxyType
from allocation.values.units import UNITS, Unit

KINDS = ("ja_nei", "tall", "dato", "kode", "skjønn")
ANSWERS = ("ja_nei", "tall", "kode")
MAX_ROWS = 1000
MAX_DECIMALS = 6
_INT64 = 2**63 - 1
_NAME = re.compile(r"[a-zæøåé][a-zæøåé0-9_]*")
_CODE = re.compile(r"[a-zæøåA-ZÆØÅ0-9][a-zæøåA-ZÆØÅ0-9_.-]*")
_DAY = re.compile(r"([0-9]{1,2})\. ([a-z]+)")
_AGE = re.compile(r"hele_år\(\s*([a-zæøåé][a-zæøåé0-9_]*)\s*;\s*dato\s*\)")

_TEXTS = (
    *("spørsmål", "spørsmål_nn", "tekst", "tekst_nn", "hvem", "følsomhet", "avledet", "aktuelt_når"),
    *("ikke_alene", "ikke_alene_nn", "vernet", "vernet_nn", "brevtekst", "brevtekst_nn"),
)
_FACT_KEYS = (
    *("type", "svar", "enhet", "område", "desimaler", "koder", "koder_nn", "restkoder", "ikke_rest"),
    *("momenter", "momenter_nn", "ellers", "koder_brev", "koder_brev_nn", "lest", "hvem_hjemmel"),
    *("avgrenset_av", "avgrenser_ikke"),
    *_TEXTS,
)
_TABLE_TEXTS = ("spørsmål", "spørsmål_nn", "tekst", "tekst_nn")
_TABLE_KEYS = ("felt", "største_antall", "rader", "nøkkel", *_TABLE_TEXTS)
_DEMAND_KEYS = ("uttrykk", "utelukker", "gjelder", "tekst", "tekst_nn", "hjemmel")
_DOCUMENT_KEYS = ("krav", "fakta", "tabeller", "id", "tittel", "tittel_nn", "merknader", "type", "eier")


def build(sources: Iterable[FactSource]) -> Vocabulary:
    """Build one vocabulary; the order of the documents does not matter."""
    builder = _Builder()
    for source in sorted(sources, key=lambda source: source.file or ""):
        builder.document(source)
    builder.check_readings()
    found = [fault for faults in builder.all_faults for fault in faults.found]
    if found:
        raise VokabularFeil(found)
    return builder.finished()


@define
class _Builder:
    """The declarations and faults so far."""

    facts: dict[str, FactDecl] = Factory(dict)
    tables: dict[str, TableDecl] = Factory(dict)
    demands: dict[str, DemandDecl] = Factory(dict)
    all_faults: list[Faults] = Factory(list)
    faults: Faults = Factory(Faults)
    readings: list[tuple[Path, str, Faults]] = Factory(list)

    def document(self, source: FactSource) -> None:
        self.faults = Faults(source.file, source.positions)
        self.all_faults.append(self.faults)
        self._keys(source.data, _DOCUMENT_KEYS, ())
        for name, raw in self._group(source.data.get("fakta"), ("fakta",)):
            path: Path = ("fakta", name)
            if self._name(name, path, RESERVED):
                fact = self._fact(name, raw, path, None)
                if fact and self._unique(name, path):
                    self.facts[name] = evolve(fact, file=source.file)
        for name, raw in self._group(source.data.get("tabeller"), ("tabeller",)):
            path = ("tabeller", name)
            if self._name(name, path, RESERVED):
                table = self._table(name, raw, path)
                if table and self._unique(name, path):
                    self.tables[name] = evolve(table, file=source.file)
        for name, raw in self._group(source.data.get("krav"), ("krav",)):
            demand = self._demand(name, raw, ("krav", name))
            if demand and name in self.demands:
                self.faults.add(("krav", name), f"kravet «{name}» står to ganger", "gi dem ulike navn", at_key=True)
            elif demand:
                self.demands[name] = evolve(demand, file=source.file)

    def finished(self) -> Vocabulary:
        """Mark the dates that an age is computed from: a person is not born after the date of assessment."""
        past = _age_sources(self.facts.values())
        facts = {name: evolve(fact, past=name in past) for name, fact in self.facts.items()}
        tables = {}
        for name, table in self.tables.items():
            past = _age_sources(table.fields.values())
            fields = {key: evolve(fact, past=key in past) for key, fact in table.fields.items()}
            tables[name] = evolve(table, fields=MappingProxyType(fields))
        moved = tuple(name for name, fact in facts.items() if fact.read_of is not None)
        return Vocabulary(MappingProxyType(facts), MappingProxyType(tables), MappingProxyType(self.demands), moved=moved)

    # ------------------------------------------------------------------------------------------- names and shapes

    def _unique(self, name: str, path: Path) -> bool:
        first = self.facts.get(name) or self.tables.get(name)
        if first is None:
            return True
        what = "et faktum" if isinstance(first, FactDecl) else "en tabell"
        where = f" i {first.file}" if first.file and first.file != self.faults.file else ""
        self.faults.add(path, f"navnet «{name}» er allerede brukt på {what}{where}", "gi dem ulike navn", at_key=True)
        return False

    def _name(self, name: str, path: Path, reserved: frozenset[str]) -> bool:
        if not _NAME.fullmatch(name):
            help = "bruk små bokstaver, siffer og understrek, og begynn med en bokstav"
            self.faults.add(path, f"{shown(name)} kan ikke være navnet på et faktum", help, at_key=True)
            return False
        if name in reserved:
            self.faults.add(path, f"navnet «{name}» er reservert", "velg et annet navn", at_key=True)
            return False
        return True

    def _group(self, raw: object, path: Path) -> list[tuple[str, object]]:
        """The entries of a mapping; nothing is an empty mapping."""
        if raw is None:
            return []
        if not isinstance(raw, Mapping):
            self.faults.add(path, f"her skal det stå navn med innhold under, ikke {shown(raw)}", "skriv navn: {…}")
            return []
        return [(str(name), value) for name, value in raw.items()]

    def _keys(self, raw: Mapping[str, object], allowed: tuple[str, ...], path: Path) -> None:
        for key in raw:
            if key not in allowed:
                help = self.faults.suggest(key, allowed) or f"fjern den, eller bruk en av {', '.join(allowed)}"
                self.faults.add((*path, str(key)), f"ukjent nøkkel {shown(key)}", help, at_key=True)

    def _text(self, raw: Mapping[str, object], key: str, path: Path) -> str:
        value = raw.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.faults.add((*path, key), f"«{key}» skal være tekst, ikke {shown(value)}", "skriv én tekst")
            return ""
        return " ".join(value.split())

    def _whole(self, raw: Mapping[str, object], key: str, path: Path, default: int, least: int, greatest: int) -> int:
        if key not in raw:
            return default
        try:
            value = scaled(raw[key], 0)
        except VerdiFeil as fault:
            self.faults.add_value((*path, key), fault)
            return default
        if not least <= value <= greatest:
            self.faults.add((*path, key), f"«{key}» er utenfor området", f"skriv et helt tall fra {least} til {greatest}")
            return default
        return value

    # -------------------------------------------------------------------------------------------- tables and facts

    def _table(self, name: str, raw: object, path: Path) -> TableDecl | None:
        if not isinstance(raw, Mapping):
            self.faults.add(path, "en tabell skal ha felt", "skriv felt: med ett felt på hver linje")
            return None
        self._keys(raw, _TABLE_KEYS, path)
        fields: dict[str, FactDecl] = {}
        for key, item in self._group(raw.get("felt"), (*path, "felt")):
            place = (*path, "felt", key)
            if self._name(key, place, RESERVED | RESERVED_FIELDS) and (fact := self._fact(key, item, place, name)):
                fields[key] = fact
        if not raw.get("felt"):
            self.faults.add(path, f"tabellen {name} har ingen felt", "skriv felt: med ett felt på hver linje")
        texts = {key: self._text(raw, key, path) for key in _TABLE_TEXTS}
        max_rows = self._whole(raw, "største_antall", path, 100, 1, MAX_ROWS)
        return TableDecl(
            name=name,
            fields=MappingProxyType(fields),
            text=texts["tekst"],
            text_nn=texts["tekst_nn"],
            question=texts["spørsmål"],
            question_nn=texts["spørsmål_nn"],
            max_rows=max_rows,
            events=raw.get("rader") == "hendelser",
            key=self._list(raw, "nøkkel", path),
        )

    def _demand(self, name: str, raw: object, path: Path) -> DemandDecl | None:
        if not isinstance(raw, Mapping):
            self.faults.add(path, "et krav skal ha uttrykk eller utelukker", "skriv uttrykk: … og tekst: …")
            return None
        self._keys(raw, _DEMAND_KEYS, path)
        texts = {key: self._text(raw, key, path) for key in ("uttrykk", "tekst", "tekst_nn")}
        excludes = self._list(raw, "utelukker", path)
        concerns = self._list(raw, "gjelder", path)
        return DemandDecl(name, texts["tekst"], texts["tekst_nn"], texts["uttrykk"] or None, excludes, concerns, place=path)

    def _fact(self, name: str, raw: object, path: Path, table: str | None) -> FactDecl | None:
        if not isinstance(raw, Mapping):
            self.faults.add(path, f"et faktum skal ha type, ikke {shown(raw)}", "skriv for eksempel type: ja_nei")
            return None
        self._keys(raw, _FACT_KEYS, path)
        kind = raw.get("type")
        if kind not in KINDS or not isinstance(kind, str):
            help = did_you_mean(str(kind), KINDS) or f"skriv en av {', '.join(KINDS)}"
            message = f"{shown(kind)} er ikke en type" if "type" in raw else "typen mangler"
            self.faults.add((*path, "type") if "type" in raw else path, message, help)
            return None
        answer = self._answer(kind, raw, path)
        codes = self._codes(answer, raw, path)
        unit, scale = self._unit(answer, raw, path)
        type_ = self._type(answer, raw, path, unit, scale, codes)
        for key in ("svar", "momenter", "momenter_nn"):
            if key in raw and kind != "skjønn":
                self.faults.add((*path, key), f"«{key}» hører bare til typen skjønn", f"fjern {key}", at_key=True)
        if type_ is None:
            return None
        texts = {key: self._text(raw, key, path) for key in _TEXTS}
        factors = self._list(raw, "momenter", path)
        read_of, read_day = self._read_on(raw, path, table)
        bounds = (type_.lo, type_.hi) if isinstance(type_, NumType | DateType) else (None, None)
        return FactDecl(
            name=name,
            kind=kind,
            type=type_,
            answer=answer if kind == "skjønn" else None,
            unit=unit,
            scale=scale,
            lo=bounds[0],
            hi=bounds[1],
            codes=MappingProxyType(codes),
            codes_nn=MappingProxyType(self._codes_nn(codes, raw, path)),
            question=texts["spørsmål"],
            question_nn=texts["spørsmål_nn"],
            text=texts["tekst"],
            text_nn=texts["tekst_nn"],
            who=texts["hvem"],
            who_basis=_bases(raw.get("hvem_hjemmel")),
            sensitivity=texts["følsomhet"],
            read_of=read_of,
            read_day=read_day,
            letter=texts["brevtekst"],
            letter_nn=texts["brevtekst_nn"],
            codes_letter=MappingProxyType(self._explained(raw, "koder_brev", path) if "koder_brev" in raw else {}),
            codes_letter_nn=MappingProxyType(self._explained(raw, "koder_brev_nn", path) if "koder_brev_nn" in raw else {}),
            not_alone=texts["ikke_alene"],
            not_alone_nn=texts["ikke_alene_nn"],
            protected=texts["vernet"],
            factors=factors,
            factors_nn=self._factors_nn(factors, raw, path),
            derived=texts["avledet"] or None,
            applies_when=texts["aktuelt_når"] or None,
            otherwise=self._otherwise(type_, raw, path),
            table=table,
        )

    def _read_on(self, raw: Mapping[str, object], path: Path, table: str | None) -> tuple[str | None, tuple[int, int]]:
        """The fact that this one is, and the day (month, day) of the year of assessment that it is read on."""
        written = raw.get("lest")
        if written is None:
            return None, (1, 1)
        place = (*path, "lest")
        day = _DAY.fullmatch(str(written.get("dag", ""))) if isinstance(written, Mapping) else None
        if not isinstance(written, Mapping) or day is None or day[2] not in MONTHS or not isinstance(written.get("av"), str):
            self.faults.add(place, "lest skal si hvilket faktum og hvilken dag", "skriv lest: {av: navn, dag: 1. januar}")
        elif table is not None or raw.get("avledet") or raw.get("aktuelt_når"):
            self.faults.add(
                place, "lest kan ikke stå i en tabell eller sammen med avledet og aktuelt_når", "fjern lest", at_key=True
            )
        else:
            self.readings.append((path, str(written["av"]), self.faults))
            return str(written["av"]), (MONTHS.index(day[2]) + 1, int(day[1]))
        return None, (1, 1)

    def check_readings(self) -> None:
        """A fact that is read on another day exists, is of the same type, and is given and not itself read or derived."""
        for path, of, faults in self.readings:
            own, other = self.facts.get(str(path[-1])), self.facts.get(of)
            if other is None:
                faults.add((*path, "lest"), f"det finnes ingen opplysning «{of[:60]}»", did_you_mean(of, tuple(self.facts)))
            elif own is not None and (other.type != own.type or other.is_judgement != own.is_judgement):
                faults.add((*path, "lest"), f"«{of}» er av en annen type", "gi dem samme type, enhet og område")
            elif other.derived or other.applies_when or other.read_of:
                faults.add((*path, "lest"), f"«{of}» blir ikke selv oppgitt", "velg en opplysning som blir oppgitt i saken")

    def _answer(self, kind: str, raw: Mapping[str, object], path: Path) -> str:
        """What the value is: the type itself, or what a judgement answers (ja_nei where nothing is said)."""
        if kind != "skjønn":
            return kind
        answer = raw.get("svar", "ja_nei")
        if answer in ANSWERS and isinstance(answer, str):
            return answer
        self.faults.add((*path, "svar"), f"{shown(answer)} er ikke et slags svar", f"skriv en av {', '.join(ANSWERS)}")
        return "ja_nei"

    def _codes(self, answer: str, raw: Mapping[str, object], path: Path) -> dict[str, str]:
        if answer != "kode":
            for key in ("koder", "koder_nn"):
                if key in raw:
                    self.faults.add((*path, key), f"«{key}» hører bare til typen kode", f"fjern {key}", at_key=True)
            return {}
        codes = self._explained(raw, "koder", path)
        if not raw.get("koder"):
            self.faults.add(path, "kodelisten er tom", "skriv koder: {kode: forklaring}")
        return codes

    def _codes_nn(self, codes: Mapping[str, str], raw: Mapping[str, object], path: Path) -> dict[str, str]:
        """The same codes in nynorsk."""
        told = self._explained(raw, "koder_nn", path) if codes and "koder_nn" in raw else {}
        if told and told.keys() != codes.keys():
            help = f"se på {', '.join(sorted(told.keys() ^ codes.keys()))}"
            self.faults.add((*path, "koder_nn"), "«koder_nn» har ikke de samme kodene som «koder»", help, at_key=True)
        return told

    def _explained(self, raw: Mapping[str, object], key: str, path: Path) -> dict[str, str]:
        codes = {}
        for code, text in self._group(raw.get(key), (*path, key)):
            place = (*path, key, code)
            if not _CODE.fullmatch(code) or code in RESERVED_CODES:
                help = "bruk bokstaver, siffer, punktum, bindestrek og understrek; «ukjent» er reservert"
                self.faults.add(place, f"{shown(code)} kan ikke være en kode", help, at_key=True)
            elif not isinstance(text, str) or not text.strip():
                self.faults.add(place, f"koden {shown(code)} mangler forklaring", "skriv hva koden betyr")
            else:
                codes[code] = " ".join(text.split())
        return codes

    def _unit(self, answer: str, raw: Mapping[str, object], path: Path) -> tuple[Unit | None, int]:
        if answer != "tall":
            for key in ("enhet", "desimaler"):
                if key in raw:
                    self.faults.add((*path, key), f"«{key}» hører bare til tall", f"fjern {key}", at_key=True)
            return None, 0
        name = raw.get("enhet")
        unit = None
        if name is None:
            self.faults.add(path, "enheten mangler", f"skriv enhet: en av {', '.join(UNITS)}")
        elif not isinstance(name, str) or name not in UNITS:
            try:
                help = f"skriv {read_unit(str(name)).name}"
            except VerdiFeil:
                help = did_you_mean(str(name), UNITS) or f"skriv en av {', '.join(UNITS)}"
            self.faults.add((*path, "enhet"), f"{shown(name)} er ikke en enhet", help)
        else:
            unit = UNITS[name]
        default = 2 if unit is not None and unit.name.partition("/")[0] == "kr" else 0
        return unit, self._whole(raw, "desimaler", path, default, 0, MAX_DECIMALS)

    def _type(
        self,
        answer: str,
        raw: Mapping[str, object],
        path: Path,
        unit: Unit | None,
        scale: int,
        codes: Mapping[str, str],
    ) -> Type | None:
        if answer == "tall":
            bounds = self._bounds(raw, path, scale)
            return NumType(unit, scale, *bounds) if bounds and unit else None
        if answer == "dato":
            dates = self._date_bounds(raw, path)
            return DateType(*dates) if dates else None
        if "område" in raw:
            self.faults.add((*path, "område"), "«område» hører bare til tall og datoer", "fjern område", at_key=True)
        if answer == "kode":
            return CodeType(tuple(codes), self._residual(codes, raw, path)) if codes else None
        return BOOL

    def _residual(self, codes: Mapping[str, str], raw: Mapping[str, object], path: Path) -> tuple[str, ...]:
        """The codes that say only that none of the others was chosen."""
        found = self._list(raw, "restkoder", path)
        for code in found:
            if code not in codes:
                self.faults.add((*path, "restkoder"), f"koden {shown(code)} finnes ikke i koder", "rett navnet på koden")
        return tuple(code for code in found if code in codes)

    def _pair(self, raw: Mapping[str, object], path: Path) -> list[object] | None:
        pair = raw["område"]
        if isinstance(pair, list | tuple) and len(pair) == 2:
            return list(pair)
        self.faults.add((*path, "område"), "området skal være to verdier", "skriv område: [minste, største]")
        return None

    def _bounds(self, raw: Mapping[str, object], path: Path, scale: int) -> tuple[int, int] | None:
        if "område" not in raw:
            self.faults.add(path, "området mangler", "et tall skal ha område: [minste, største]")
            return None
        pair = self._pair(raw, path)
        bounds = []
        for number, bound in enumerate(pair or ()):
            try:
                value = scaled(bound, scale)
            except VerdiFeil as fault:
                self.faults.add_value((*path, "område", number), fault)
                continue
            if abs(value) > _INT64:
                self.faults.add((*path, "område", number), "grensen er for stor", "skriv et mindre tall")
                continue
            bounds.append(value)
        return self._ordered(bounds, path)

    def _date_bounds(self, raw: Mapping[str, object], path: Path) -> tuple[int, int] | None:
        if "område" not in raw:
            return EARLIEST, LATEST
        bounds = []
        for number, bound in enumerate(self._pair(raw, path) or ()):
            try:
                day = read_date(str(bound)).toordinal()
            except VerdiFeil as fault:
                self.faults.add_value((*path, "område", number), fault)
                continue
            if not EARLIEST <= day <= LATEST:
                self.faults.add((*path, "område", number), "datoen er utenfor 1900–2200", "skriv en dato innenfor")
                continue
            bounds.append(day)
        return self._ordered(bounds, path)

    def _ordered(self, bounds: list[int], path: Path) -> tuple[int, int] | None:
        if len(bounds) != 2:
            return None
        lo, hi = bounds
        if lo > hi:
            self.faults.add((*path, "område"), "den minste grensen er større enn den største", "bytt om grensene")
            return None
        return lo, hi

    def _factors_nn(self, factors: tuple[str, ...], raw: Mapping[str, object], path: Path) -> tuple[str, ...]:
        """The same factors in nynorsk, in the same order."""
        told = self._list(raw, "momenter_nn", path)
        if told and len(told) != len(factors):
            message = f"«momenter_nn» har {len(told)} ledd, og «momenter» har {len(factors)}"
            self.faults.add((*path, "momenter_nn"), message, "skriv de samme momentene i samme rekkefølge", at_key=True)
        return told

    def _list(self, raw: Mapping[str, object], key: str, path: Path) -> tuple[str, ...]:
        factors = raw.get(key)
        if factors is None:
            return ()
        if isinstance(factors, list | tuple) and all(isinstance(item, str) and item.strip() for item in factors):
            names = tuple(" ".join(str(item).split()) for item in factors)
            if len(set(names)) == len(names):
                return names
            self.faults.add((*path, key), f"et ledd i «{key}» står to ganger", "fjern det ene")
            return ()
        self.faults.add((*path, key), f"«{key}» skal være en liste av tekster", f"skriv {key}: [a, b]")
        return ()

    def _otherwise(self, type_: Type, raw: Mapping[str, object], path: Path) -> Value | None:
        if "ellers" in raw and "aktuelt_når" not in raw:
            message = "«ellers» står alene: den sier hvordan opplysningen leses når den ikke er aktuell"
            self.faults.add((*path, "ellers"), message, "skriv også aktuelt_når", at_key=True)
            return None
        if "ellers" not in raw:
            return None
        try:
            return read_value(type_, raw["ellers"])
        except VerdiFeil as fault:
            self.faults.add_value((*path, "ellers"), fault)
            return None


def _bases(raw: object) -> tuple[tuple[str, str], ...]:
    """Law and place of each legal basis; the model of the document has checked their form."""
    items = raw if isinstance(raw, list | tuple) else (raw,)
    return tuple((str(item.get("lov", "")), str(item.get("sted") or "")) for item in items if isinstance(item, Mapping))


def _age_sources(facts: Iterable[FactDecl]) -> frozenset[str]:
    derived = (_AGE.fullmatch((fact.derived or "").strip()) for fact in facts)
    return frozenset(found[1] for found in derived if found)
