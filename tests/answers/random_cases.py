"""Random cases for a shipped rule: facts given, missing, unknown, dated, contradicting; lists open, closed or not there."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from random import Random

from allocation import Answer, Case, RuleSet, load_rules
from allocation.answers.trace import Trace
from allocation.facts.vocabulary import FactDecl, TableDecl
from allocation.language import nodes as n
from allocation.language.reserved import PERIOD
from allocation.values.numbers import plain_number
from allocation.values.truth import Why
from tests.numbers import lawful

DAY = date(2026, 3, 1)


@cache
def rules() -> RuleSet:
    """The shipped rules of one municipality with price lists."""
    return load_rules("Drammen")


@cache
def limits(rule: str, of: RuleSet) -> tuple[int, ...]:
    """The whole numbers that a rule's parameters come to, roughly: values near them are worth trying."""
    found = {0, 1}
    for slot in of.program(rule, DAY).slots:
        if isinstance(slot.expr, n.Const) and isinstance(slot.type, n.NumType):
            found.add(int(slot.expr.value) // 10**slot.type.scale)
    return tuple(sorted(found))


class CaseMaker:
    """Makes what a case may hold about a rule.  ``gaps``: how often something is missing; ``dated``: how often it has dates."""

    def __init__(
        self,
        rng: Random,
        rule: str,
        *,
        gaps: float = 0.3,
        odd: float = 0.3,
        dated: float = 0.0,
        of: RuleSet | None = None,
    ) -> None:
        self.rng, self.rule, self.gaps, self.odd, self.dated = rng, rule, gaps, odd, dated
        self.rules = of or rules()
        self.day = DAY

    def case(self) -> Case:
        """A whole case."""
        return Case.from_data(self.data(), self.rules.vocabulary)

    def data(self) -> dict[str, object]:
        """The contents of a case file."""
        program, vocabulary = self.rules.program(self.rule, DAY), self.rules.vocabulary
        facts = {}
        for name, _ in program.facts:
            derived = name in program.derived
            if self.rng.random() >= (0.85 if derived else self.gaps):
                facts[name] = self.given(vocabulary.facts[name])
        data: dict[str, object] = {"fakta": facts}
        for use in program.tables:
            if self.rng.random() >= self.gaps:
                data[use.name] = self.table(vocabulary.tables[use.name])
        givable = [slot for slot in program.slots if slot.givable and slot.stands_for is None]
        if givable and self.rng.random() < self.odd * 0.5:
            data["oppgitt"] = dict(self.stated(self.rng.choice(givable)) for _ in range(self.rng.randint(1, 2)))
        return data

    def stated(self, slot: n.Slot) -> tuple[str, object]:
        """A derived value given by address."""
        value: object = self.rng.choice(("ja", "nei"))
        if isinstance(slot.type, n.NumType):
            value = plain_number(self.number(slot.type), slot.type.scale)
        elif isinstance(slot.type, n.DateType):
            value = self.near(slot.type)
        elif isinstance(slot.type, n.CodeType):
            value = self.rng.choice(slot.type.codes)
        return slot.key, {"verdi": value, "kilde": "vedtak", **(self.dates() if self.rng.random() < self.dated else {})}

    def table(self, decl: TableDecl) -> object:
        """A list of rows, open or closed, or «ukjent»."""
        if self.rng.random() < self.odd * 0.2:
            return "ukjent"
        rows = [self.row(decl) for _ in range(self.rng.randint(0, 3))]
        return rows if self.rng.random() >= self.odd else {"rader": rows, "lukket": "nei"}

    def row(self, decl: TableDecl) -> dict[str, object]:
        """One row."""
        row: dict[str, object] = {}
        for name, fact in decl.fields.items():
            if self.rng.random() >= (0.7 if fact.derived else self.gaps):
                row[name] = self.given(fact)
        if self.rng.random() < self.dated and not PERIOD.values() & row.keys():
            row.update(self.dates())
        return row

    def given(self, decl: FactDecl) -> object:
        """What stands in the case for one fact."""
        if self.rng.random() < self.dated:
            return [self.dated_value(decl) for _ in range(self.rng.randint(1, 2))]
        if self.rng.random() >= self.odd:
            return self.reply(decl)
        return self.rng.choice(("ukjent", "ikke_aktuelt", self.interval(decl), self.reply(decl), self.plain(decl)))

    def reply(self, decl: FactDecl) -> object:
        """A definite value that counts."""
        if not decl.is_judgement:
            return self.plain(decl)
        factors = list(decl.factors[:1])
        return {"svar": self.plain(decl), "av": "NN", "dato": "2020-01-01", "momenter": factors, "begrunnelse": "slik"}

    def interval(self, decl: FactDecl) -> object:
        """Two bounds, where the type has bounds."""
        if not isinstance(decl.type, n.NumType):
            return "ukjent"
        low, high = sorted((self.number(decl.type), self.number(decl.type)))
        return {"minst": plain_number(low, decl.scale), "høyst": plain_number(high, decl.scale)}

    def dated_value(self, decl: FactDecl) -> object:
        """A value with dates."""
        if decl.is_judgement:
            reply = self.reply(decl)
            assert isinstance(reply, dict)
            return {**reply, **self.dates()}
        return {"verdi": self.plain(decl), **self.dates()}

    def dates(self) -> dict[str, object]:
        """From a day, to a day, or both."""
        first = self.day + timedelta(self.rng.randint(-400, 700))
        last = first + timedelta(self.rng.randint(0, 500))
        found: dict[str, object] = {"fra": first.isoformat(), "til": last.isoformat()}
        if self.rng.random() < 0.4:
            del found[self.rng.choice(("fra", "til"))]
        return found

    def plain(self, decl: FactDecl) -> object:
        """One value of the fact's type, near what the rule compares with."""
        kind = decl.type
        if isinstance(kind, n.CodeType):
            return self.rng.choice(kind.codes)
        if isinstance(kind, n.NumType):
            return plain_number(self.number(kind), kind.scale)
        if isinstance(kind, n.DateType):
            return self.born() if decl.past else self.near()
        return self.rng.choice(("ja", "nei"))

    def number(self, kind: n.NumType) -> int:
        """A scaled number."""
        near = (self.rng.choice(limits(self.rule, self.rules)) + self.rng.randint(-1, 1)) * 10**kind.scale
        value = self.rng.choice((kind.lo, kind.hi, near, near, near, self.rng.randint(kind.lo, kind.hi)))
        return lawful(min(max(value, kind.lo), kind.hi), kind.scale)

    def born(self) -> str:
        """A birth date: some limit of the rule is filled about now."""
        years = self.rng.choice((*limits(self.rule, self.rules), 18, 30, 67))
        year = max(1900, self.day.year - min(years, 110))
        born = date(year, self.day.month, 1) + timedelta(self.rng.randint(-500, 500))
        return min(born, self.day - timedelta(900)).isoformat() if self.rng.random() < 0.95 else "1960-02-29"

    def near(self, within: n.DateType | None = None) -> str:
        """A date not far from the date of assessment, as near as ``within`` allows."""
        found = self.day.toordinal() + self.rng.randint(-300, 300)
        if within is not None:
            found = min(max(found, within.lo), within.hi)
        return date.fromordinal(found).isoformat()


def contradicts(found: Answer) -> bool:
    """Does a table contradict itself, or a derived fact or value given not agree with what it is computed from?"""
    if any(table.conflict for table in found.evaluation.tables.values()):
        return True
    trace = Trace(found.evaluation, found.case.vocabulary)
    if any(cause.why is Why.CONFLICT for slot in found.evaluation.given for cause in trace.slot(slot).causes):
        return True
    for slot in found.evaluation.program.slots:
        if isinstance(slot.expr, n.GivenOr):
            for row in [None] if slot.table is None else range(len(found.evaluation.tables[slot.table].rows)):
                if any(cause.why is Why.CONFLICT for cause in trace.see(slot.expr, row).causes):
                    return True
    return False
