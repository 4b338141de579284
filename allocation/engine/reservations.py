"""What is not modelled bites: what it touches becomes uncertain wherever it is read.

Each name that a document's ``ikke_modellert`` touches has two slots: a hidden one with what is computed, and the named one,
a choice whose branches are the reservations.  Where ``når`` is no, it is the computed value; where it is yes, what it can become;
where it is unknown, what lies between.  ``når`` itself reads what is computed, or it would wait for itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from attrs import evolve

from allocation.engine.at_place import fault
from allocation.errors import DokumentFeil
from allocation.facts.vocabulary import EARLIEST, LATEST
from allocation.language import nodes as n
from allocation.language.fields import Part
from allocation.language.rule_model import NotModelled, Touched
from allocation.language.typing import Typer, describe, num

if TYPE_CHECKING:
    from allocation.engine.scope import DocumentScope

OUTCOME = "utfall"  # the name of a document's outcome as a whole
_LESS, _MORE = ("lavere", "tidligere"), ("høyere", "senere")
_OR_DOMAIN = "eller område på størrelsen."
_CONDITION = ("oppfylt", "ikke_oppfylt", "annet")
_WORDS = {
    n.BoolType: ("ja", "nei", "annet"),
    n.NumType: ("lavere", "høyere", "annet"),
    n.DateType: ("tidligere", "senere", "annet"),
    n.CodeType: ("annet",),
}


class Reservations:
    """What the reservations of one document do to its names."""

    def __init__(self, scope: DocumentScope) -> None:
        self.scope = scope
        self.touching: dict[str, list[tuple[NotModelled, Touched, str]]] = {}
        gives = scope.document.gir
        for item in scope.document.ikke_modellert:
            for name, what in item.berører.items():
                local = gives[name].av if name in gives else name
                self.touching.setdefault(local, []).append((item, what, name))
        self._conditions: dict[int, int | None] = {}
        self._slots: dict[str, n.Slot] = {}
        self._only_computed: str | None = None

    def __contains__(self, name: str) -> bool:
        return name in self.touching

    def make(self, name: str, key: str, build: Callable[[], n.Slot], part: Part) -> int:
        """The slot of a name, with what reservations do to it."""
        if name not in self.touching:
            return self.scope.builder.make(key, build, part)
        if name == self._only_computed:
            self._only_computed = None
            return self._hidden(key, build, part)
        return self.scope.builder.make(key, lambda: self._reserved(name, key, build, part), part)

    def computed(self, name: str) -> int | None:
        """The slot of what is computed under a name that is touched; None for any other."""
        if name not in self.touching:
            return None
        key = _hidden(f"{self.scope.document.id}/{name}")
        if key in self.scope.builder.keys:
            return self.scope.builder.keys[key]
        self._only_computed = name
        return self.scope.named(name)

    def condition(self, item: NotModelled) -> int | None:
        """The slot that says whether a reservation matters; None where it always does."""
        if id(item) not in self._conditions:
            builder = self.scope.builder
            found = None
            if item.når is not None:
                expr = builder.typed(_Computed(self.scope), item, "når", item.når, None)
                if not isinstance(expr.type, n.BoolType):
                    raise fault(
                        item.position("når"), f"«når» er ikke ja/nei, men {describe(expr.type)}.", "Sammenlign med en grense."
                    )
                found = builder.hoist(expr, None)
            self._conditions[id(item)] = found
            place = item.sted or ""
            code = f"{self.scope.document.id}/{item.id}"
            builder.reservations.append(
                n.ReservationSlot(code, item.tekst, item.tekst_nn or item.tekst, place, found, tuple(item.berører))
            )
        return self._conditions[id(item)]

    def _reserved(self, name: str, key: str, build: Callable[[], n.Slot], part: Part) -> n.Slot:
        builder = self.scope.builder
        expr: n.Expr = builder.ref(self._hidden(key, build, part))
        slot = self._slots[key]
        typer = Typer(key, self.scope, None)
        for item, what, touched in self.touching[name]:
            condition = self.condition(item)
            changed = self._changed(expr, item, what, touched)
            if condition is None:
                builder.has_unknown = True
                expr = changed
            else:
                expr = typer.choose([(builder.ref(condition), changed)], expr, 0)
        # the conditions of a group are its children; of anything else, what it reads
        children = slot.children if slot.group is not None else builder.children(expr)
        return evolve(slot, expr=expr, type=expr.type, children=children, burden=None, reserved=True)

    def _hidden(self, key: str, build: Callable[[], n.Slot], part: Part) -> int:
        """The slot of what is computed under a key."""

        def hidden() -> n.Slot:
            slot = self._slots[key] = build()
            return evolve(slot, key=_hidden(key), kind="hjelp", group=None, givable=False)

        return self.scope.builder.make(_hidden(key), hidden, part)

    def _changed(self, value: n.Expr, item: NotModelled, what: Touched, name: str) -> n.Expr:
        """What a value can be where the reservation matters."""
        words = _CONDITION if name == OUTCOME or name in self.scope.nodes else _WORDS[type(value.type)]
        if what.kan_bli not in words:
            raise _fault(what, "kan_bli", f"«{name}» kan ikke bli «{what.kan_bli}».", f"Velg en av {', '.join(words)}.")
        settled = None if what.avgjøres_av is None else self._read(what, "avgjøres_av", what.avgjøres_av)
        if isinstance(value.type, n.BoolType):
            other = settled or n.Unknown(n.BOOL, item.tekst, item.tekst_nn or item.tekst)
            if what.kan_bli in ("oppfylt", "ja"):
                return n.Or((value, other))
            return n.And((value, other)) if what.kan_bli in ("ikke_oppfylt", "nei") else other
        if isinstance(value.type, n.CodeType):
            return settled or n.Unknown(value.type, item.tekst, item.tekst_nn or item.tekst)
        return self._moved(value, item, what, name, settled)

    def _moved(self, value: n.Expr, item: NotModelled, what: Touched, name: str, settled: n.Expr | None) -> n.Expr:
        """A number or date that can become another, within the bounds given, or else within what is declared of the value."""
        low, high = self._declared(name)
        least = low if what.minst is None else self._read(what, "minst", what.minst)
        most = high if what.høyst is None else self._read(what, "høyst", what.høyst)
        given = [part for part in (value, least, most, settled) if part is not None]
        if any(type(part.type) is not type(value.type) for part in given):
            raise fault(
                what.position("kan_bli"), f"Grensene er ikke {describe(value.type)}.", "Skriv dem i samme enhet som verdien."
            )
        if isinstance(value.type, n.NumType):
            with self.scope.builder.placed(what, "kan_bli"):
                given = list(Typer(name, self.scope, None).align(given, 0))
        value = given.pop(0)
        least, most = (None if bound is None else given.pop(0) for bound in (least, most))
        other = given.pop(0) if settled is not None else self._unknown(value.type, item, what, least, most)
        if least is not None:
            other = _extreme(n.Highest, least, other)
        if most is not None:
            other = _extreme(n.Lowest, most, other)
        if what.kan_bli in _LESS:
            return _extreme(n.Lowest, value, other)
        return _extreme(n.Highest, value, other) if what.kan_bli in _MORE else other

    def _declared(self, name: str) -> tuple[n.Expr | None, n.Expr | None]:
        """The ends of the domain that the document declares for a value (``område``)."""
        document = self.scope.document
        local = document.gir[name].av if name in document.gir else name
        part = document.størrelser.get(local) or document.parametre.get(local)
        if part is None or part.område is None or part.enhet is None:
            return None, None
        kind = self.scope.domain(part, self.scope.unit(part.enhet, part))
        low, high = (n.Const(evolve(kind, lo=end, hi=end), end) for end in (kind.lo, kind.hi))
        return low, high

    def _unknown(self, kind: n.Type, item: NotModelled, what: Touched, least: n.Expr | None, most: n.Expr | None) -> n.Unknown:
        """A value nobody knows, from the least to the greatest it can be."""
        nb, nn = item.tekst, item.tekst_nn or item.tekst
        if isinstance(kind, n.DateType):
            return n.Unknown(n.DateType(EARLIEST, LATEST), nb, nn)
        assert isinstance(kind, n.NumType)
        if least is None and what.kan_bli not in _MORE:
            raise fault(
                what.position("kan_bli"), "Det er ikke sagt hvor lavt verdien kan bli.", f'Skriv minst: "0", {_OR_DOMAIN}'
            )
        if most is None and what.kan_bli not in _LESS:
            raise _fault(what, "kan_bli", "Det er ikke sagt hvor høyt verdien kan bli.", f"Skriv høyst: …, {_OR_DOMAIN}")
        low = kind.lo if least is None else num(least).lo
        high = kind.hi if most is None else num(most).hi
        return n.Unknown(evolve(kind, lo=min(low, high), hi=max(low, high)), nb, nn)

    def _read(self, what: Touched, key: str, text: str) -> n.Expr:
        return self.scope.builder.typed(self.scope, what, key, text, None)


class _Computed:
    """The names of a document as its reservations' own conditions see them: what is computed, without what is reserved."""

    def __init__(self, scope: DocumentScope) -> None:
        self.scope = scope

    def lookup(self, name: str, prefix: str | None, table: str | None) -> n.Expr | None:
        if prefix is None and self.scope.builder.stack.vocabulary.find(name, table or "") is None:
            computed = self.scope.reservations.computed(name)
            if computed is not None:
                return self.scope.builder.ref(computed)
        return self.scope.lookup(name, prefix, table)

    def read_at(self, name: str, day: int, month: int, years: int) -> n.Expr | None:
        return self.scope.read_at(name, day, month, years)

    def is_table(self, name: str) -> bool:
        return self.scope.is_table(name)

    def use_table(self, table: str) -> int:
        return self.scope.use_table(table)

    def hoist(self, expr: n.Expr, table: str | None) -> int:
        return self.scope.hoist(expr, table)

    def names(self, table: str | None) -> Iterable[str]:
        return self.scope.names(table)


def _hidden(key: str) -> str:
    return f"hjelp/{key}"


def _extreme(make: type[n.Lowest] | type[n.Highest], *items: n.Expr) -> n.Expr:
    """The least or the greatest of numbers of one unit and scale, or of dates."""
    end = min if make is n.Lowest else max
    kinds = [item.type for item in items]
    if all(isinstance(kind, n.DateType) for kind in kinds):
        dates = [kind for kind in kinds if isinstance(kind, n.DateType)]
        return make(n.DateType(end(d.lo for d in dates), end(d.hi for d in dates)), items)
    numbers = [num(item) for item in items]
    return make(evolve(numbers[0], lo=end(k.lo for k in numbers), hi=end(k.hi for k in numbers)), items)


def _fault(part: Part, key: str, message: str, help: str) -> DokumentFeil:
    return fault(part.position(key), message, help)
