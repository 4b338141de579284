"""What a typed node is in columns: a ``Range`` (numbers, dates) or a ``Single`` (truths, codes).  Constants fold away.

``level`` is the stage after which the value can be computed; ``plain`` says that using it twice costs nothing.
A ``Range`` is exact when both ends are the same object: then it needs one column instead of two.
"""

from __future__ import annotations

import polars as pl
from attrs import frozen

Bound = int | pl.Expr


@frozen(eq=False)
class Range:
    """The least and greatest possible value; never null."""

    lo: Bound
    hi: Bound
    level: int = 0
    plain: bool = False

    @property
    def exact(self) -> bool:
        return self.lo is self.hi or (isinstance(self.lo, int) and isinstance(self.hi, int) and self.lo == self.hi)

    @property
    def known(self) -> tuple[int, int] | None:
        """Both ends, when they are constants."""
        if isinstance(self.lo, int) and isinstance(self.hi, int):
            return self.lo, self.hi
        return None


@frozen(eq=False)
class Single:
    """A truth or code; null where it is unsettled.  ``certain``: it is never null.  ``codes``: of a column that is an Enum."""

    value: bool | str | pl.Expr | None
    certain: bool = False
    level: int = 0
    plain: bool = False
    codes: tuple[str, ...] | None = None

    @property
    def constant(self) -> bool:
        return not isinstance(self.value, pl.Expr)


Cell = Range | Single


def constant_range(lo: int, hi: int) -> Range:
    return Range(lo, lo if lo == hi else hi, 0, True)


def constant(value: bool | str | None) -> Single:
    return Single(value, value is not None, 0, True)


def exact_range(value: Bound, level: int, plain: bool = False) -> Range:
    return Range(value, value, level, plain or isinstance(value, int))


def number(bound: Bound) -> pl.Expr:
    """A bound as an expression."""
    return pl.lit(bound, dtype=pl.Int64) if isinstance(bound, int) else bound


def single(value: Single) -> pl.Expr:
    """A truth or code as an expression; codes are texts."""
    if isinstance(value.value, pl.Expr):
        return value.value if value.codes is None else value.value.cast(pl.String)
    return pl.lit(value.value, dtype=pl.String if isinstance(value.value, str) else pl.Boolean)


def code(value: Single) -> pl.Expr:
    """A code as an expression; an unknown constant is a null text."""
    return single(value) if isinstance(value.value, pl.Expr) else pl.lit(value.value, dtype=pl.String)


def plus(a: Bound, b: Bound) -> Bound:
    if isinstance(a, int) and a == 0:
        return b
    if isinstance(b, int) and b == 0:
        return a
    return a + b


def minus(a: Bound, b: Bound) -> Bound:
    if isinstance(b, int) and b == 0:
        return a
    return a - b


def times(a: Bound, b: Bound) -> Bound:
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    if isinstance(a, int):
        a, b = b, a
    if isinstance(b, int) and b in (0, 1):
        return a if b else 0
    return a * b


def least(items: list[Bound]) -> Bound:
    """The least of the bounds; constants are folded into one."""
    return _extreme(items, greatest=False)


def greatest(items: list[Bound]) -> Bound:
    """The greatest of the bounds."""
    return _extreme(items, greatest=True)


def _extreme(items: list[Bound], *, greatest: bool) -> Bound:
    pick = max if greatest else min
    known = [item for item in items if isinstance(item, int)]
    open_: list[pl.Expr] = []
    for item in items:
        if not isinstance(item, int) and not any(item is other for other in open_):
            open_.append(item)
    if not open_:
        return pick(known)
    if len(open_) == 1:
        if not known:
            return open_[0]
        return open_[0].clip(lower_bound=pick(known)) if greatest else open_[0].clip(upper_bound=pick(known))
    columns = [*open_, *([number(pick(known))] if known else [])]
    return pl.max_horizontal(columns) if greatest else pl.min_horizontal(columns)


def floor_divide(value: Bound, divisor: Bound) -> Bound:
    """Towards minus infinity, as Python does."""
    if isinstance(value, int) and isinstance(divisor, int):
        return value // divisor
    if isinstance(divisor, int) and divisor == 1:
        return value
    return number(value) // number(divisor)


def both(*items: Single) -> Single:
    """Kleene AND."""
    return _join(items, stop=False)


def either(*items: Single) -> Single:
    """Kleene OR."""
    return _join(items, stop=True)


def _join(items: tuple[Single, ...], *, stop: bool) -> Single:
    if any(item.value is stop for item in items):
        return constant(stop)
    open_ = [item for item in items if not item.constant]
    blank = any(item.value is None for item in items)
    if not open_:
        return constant(None if blank else not stop)
    if len(open_) == 1 and not blank:
        return open_[0]
    result = single(open_[0])
    for item in open_[1:]:
        result = result | single(item) if stop else result & single(item)
    if blank:
        null = pl.lit(None, dtype=pl.Boolean)
        result = result | null if stop else result & null
    return Single(result, not blank and all(item.certain for item in open_), max(item.level for item in open_))


def negate(item: Single) -> Single:
    """Kleene NOT."""
    if isinstance(item.value, pl.Expr):
        return Single(~item.value, item.certain, item.level)
    return constant(None if item.value is None else not item.value)


def decided(certain: Single, possible: Single) -> Single:
    """True where certain, False where not even possible, else null."""
    if possible.value is False or certain.value is True:
        return constant(certain.value is True)
    if certain.constant and possible.constant:
        return constant(None)
    a, b = single(certain), single(possible)
    return Single(pl.when(a == b).then(a), False, max(certain.level, possible.level))


def test(op: str, left: Bound, right: Bound, level: int) -> Single:
    """Compare two bounds: < or <=, or = for exact ones."""
    if isinstance(left, int) and isinstance(right, int):
        return constant({"<": left < right, "<=": left <= right, "=": left == right}[op])
    if isinstance(left, int):
        b = number(right)
        return Single({"<": b.gt, "<=": b.ge, "=": b.eq}[op](left), True, level)
    return Single({"<": left.lt, "<=": left.le, "=": left.eq}[op](number(right)), True, level)


def compare(op: str, left: Range, right: Range) -> Single:
    """Decided where the intervals allow only one answer."""
    if op in (">", ">="):
        return compare({">": "<", ">=": "<="}[op], right, left)
    if op == "<>":
        return negate(compare("=", left, right))
    level = max(left.level, right.level)
    if left.exact and right.exact:
        return test(op, left.lo, right.lo, level)
    if op == "=":
        certain = both(test("=", left.lo, right.hi, level), test("=", left.hi, right.lo, level))
        possible = both(test("<=", left.lo, right.hi, level), test("<=", right.lo, left.hi, level))
        return decided(certain, possible)
    return decided(test(op, left.hi, right.lo, level), test(op, left.lo, right.hi, level))


def same(left: Single, right: Single) -> Single:
    """Truths or codes; two unknowns are not equal, they are unknown."""
    if left.value is None or right.value is None:
        return constant(None)
    if not isinstance(left.value, pl.Expr) and not isinstance(right.value, pl.Expr):
        return constant(left.value == right.value)
    if right.codes:
        left, right = right, left
    if left.codes and isinstance(left.value, pl.Expr) and isinstance(right.value, str):
        possible = right.value in left.codes
        found = left.value == right.value if possible else pl.when(left.value.is_not_null()).then(False)
        return Single(found, left.certain, left.level)
    return Single(single(left) == single(right), left.certain and right.certain, max(left.level, right.level))
