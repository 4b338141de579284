"""Tokens → syntax tree.  The docstrings of the ``_Parser`` methods are the grammar."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from allocation.errors import UttrykkFeil
from allocation.language import syntax as s
from allocation.language.tokens import Token, fault, tokenize
from allocation.values.units import UNITS

MAX_DEPTH = 40
COMPARISONS = ("<", "<=", ">", ">=", "=", "<>")
AGGREGATES = ("sum", "antall", "finnes")
RESERVED = frozenset({"og", "eller", "ikke", "i", "der", "ja", "nei", *AGGREGATES})


@lru_cache(maxsize=20_000)
def parse(text: str) -> s.Syntax:
    """Parse an expression.  Raises UttrykkFeil with a caret under the fault."""
    return _Parser(text).whole()


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokenize(text)
        self.index = 0
        self.depth = 0

    # helpers

    @property
    def now(self) -> Token:
        return self.tokens[self.index]

    def sees(self, *texts: str) -> bool:
        return self.now.kind in ("tegn", "navn") and self.now.text in texts

    def take(self) -> Token:
        token = self.now
        self.index += 1
        return token

    def expect(self, sign: str, after: str) -> Token:
        if not self.sees(sign):
            raise self.fault(f"Ventet «{sign}» {after}, men fant {self.found()}.")
        return self.take()

    def found(self) -> str:
        return "slutten av uttrykket" if self.now.kind == "slutt" else f"«{self.now.text}»"

    def fault(self, message: str, mend: str = "", at: int | None = None) -> UttrykkFeil:
        return fault(self.text, self.now.at if at is None else at, message, mend)

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.fault(f"Uttrykket er nøstet dypere enn {MAX_DEPTH} nivåer.", "Del det opp i størrelser.")

    # grammar

    def whole(self) -> s.Syntax:
        """whole := either END"""
        if self.now.kind == "slutt":
            raise self.fault("Uttrykket er tomt.", "Skriv en betingelse, for eksempel alder < øvre_alder.")
        tree = self.either()
        if self.now.kind != "slutt":
            raise self.fault(f"Uttrykket skulle vært slutt før {self.found()}.", "Mangler det «og», «eller» eller et regnetegn?")
        return tree

    def either(self) -> s.Syntax:
        """either := both ("eller" both)*"""
        return self.chain("eller", self.both)

    def both(self) -> s.Syntax:
        """both := negation ("og" negation)*"""
        return self.chain("og", self.negation)

    def chain(self, word: str, inner: object) -> s.Syntax:
        assert callable(inner)
        at = self.now.at
        items: list[s.Syntax] = [inner()]
        while self.sees(word):
            self.take()
            items.append(inner())
        return items[0] if len(items) == 1 else s.Logical(word, tuple(items), at)

    def negation(self) -> s.Syntax:
        """negation := "ikke" negation | comparison"""
        if self.sees("ikke"):
            at = self.take().at
            self.deeper()
            item = self.negation()
            self.depth -= 1
            return s.Unary("ikke", item, at)
        return self.comparison()

    def comparison(self) -> s.Syntax:
        """comparison := sum [("<" | "<=" | ">" | ">=" | "=" | "<>") sum | "i" "(" CODE (";" CODE)* ")"]"""
        left = self.sum()
        if self.sees(*COMPARISONS):
            operator = self.take()
            right = self.sum()
            if self.sees(*COMPARISONS):
                raise self.fault("To sammenligninger på rad.", "Skriv a < b og b < c.")
            return s.Binary(operator.text, left, right, operator.at)
        if self.sees("i"):
            at = self.take().at
            return s.InList(left, self.codes(), at)
        return left

    def codes(self) -> tuple[str, ...]:
        self.expect("(", "etter «i»")
        codes = [self.code()]
        while self.sees(";"):
            self.take()
            codes.append(self.code())
        self.expect(")", "etter listen av koder")
        return tuple(codes)

    def code(self) -> str:
        if self.now.kind != "kode":
            raise self.fault(f"Ventet en kode i anførselstegn, men fant {self.found()}.", 'For eksempel x i ("a"; "b").')
        return self.take().text[1:-1]

    def sum(self) -> s.Syntax:
        """sum := product (("+" | "-") product)*"""
        left = self.product()
        while self.sees("+", "-"):
            operator = self.take()
            left = s.Binary(operator.text, left, self.product(), operator.at)
        return left

    def product(self) -> s.Syntax:
        """product := signed (("*" | "/") signed)*"""
        left = self.signed()
        while self.sees("*", "/"):
            operator = self.take()
            left = s.Binary(operator.text, left, self.signed(), operator.at)
        return left

    def signed(self) -> s.Syntax:
        """signed := "-" signed | atom"""
        if self.sees("-"):
            at = self.take().at
            self.deeper()
            item = self.signed()
            self.depth -= 1
            return s.Unary("-", item, at)
        return self.atom()

    def atom(self) -> s.Syntax:
        """atom := NUMBER [UNIT] | DATE | CODE | "ja" | "nei" | "(" either ")" | call | aggregate | NAME ["." NAME]"""
        token = self.now
        if token.kind == "tall":
            self.take()
            unit = self.take().text if self.now.kind == "navn" and self.now.text in UNITS else None
            return s.Number(Decimal(token.text.replace(",", ".")), token.at, unit=unit)
        if token.kind == "dato":
            self.take()
            return s.DateLiteral(self.date(token), token.at)
        if token.kind == "kode":
            self.take()
            return s.Code(token.text[1:-1], token.at)
        if self.sees("ja", "nei"):
            self.take()
            return s.Truth(token.text == "ja", token.at)
        if self.sees("("):
            self.take()
            self.deeper()
            tree = self.either()
            self.depth -= 1
            self.expect(")", "etter parentesen")
            return tree
        if token.kind == "navn":
            return self.named()
        if token.kind == "dag":
            raise self.fault("En dag i året kan bare stå som G(1. januar).", "Skriv parameterens navn foran.")
        raise self.fault(f"Ventet et tall, et navn eller en parentes, men fant {self.found()}.")

    def date(self, token: Token) -> date:
        try:
            return date.fromisoformat(token.text)
        except ValueError:
            raise self.fault(f"«{token.text}» er ikke en dato i kalenderen.", at=token.at) from None

    def named(self) -> s.Syntax:
        """call := NAME "(" [either (";" either)*] ")" | NAME "(" DAY ")" """
        token = self.now
        if token.text in RESERVED and token.text not in AGGREGATES:
            raise self.fault(f"«{token.text}» kan ikke stå her.")
        self.take()
        if self.sees("."):
            self.take()
            if self.now.kind != "navn" or self.now.text in RESERVED:
                raise self.fault(f"Ventet et navn etter «{token.text}.», men fant {self.found()}.")
            return s.Name(self.take().text, token.text, token.at)
        if not self.sees("("):
            if token.text in AGGREGATES:
                raise self.fault(f"Etter «{token.text}» kommer en parentes.", "For eksempel finnes(barn der alder < grense).")
            return s.Name(token.text, None, token.at)
        self.take()
        self.deeper()
        tree = self.inside(token)
        self.depth -= 1
        self.expect(")", f"etter argumentene til «{token.text}»")
        return tree

    def inside(self, name: Token) -> s.Syntax:
        if name.text in AGGREGATES:
            return self.aggregate(name)
        if self.now.kind == "dag":
            return self.read_at(name)
        arguments: list[s.Syntax] = []
        if not self.sees(")"):
            arguments.append(self.either())
            while self.sees(";"):
                self.take()
                arguments.append(self.either())
        return s.Call(name.text, tuple(arguments), name.at)

    def aggregate(self, name: Token) -> s.Syntax:
        """aggregate := ("sum" | "antall" | "finnes") "(" sum ["der" either] ")" """
        of = self.sum()
        where = None
        if self.sees("der"):
            self.take()
            where = self.either()
        return s.Aggregate(name.text, of, where, name.at)

    def read_at(self, name: Token) -> s.Syntax:
        token = self.take()
        day, rest = token.text.split(".")
        month, *year = rest.split()
        number = s.MONTHS.index(month) + 1
        years = {"": 0, "i fjor": -1, "neste år": 1}[" ".join(year)]
        try:
            date(2001, number, int(day))
        except ValueError:
            raise self.fault(f"«{token.text}» er ikke en dag som finnes hvert år.", at=token.at) from None
        return s.ReadAt(name.text, int(day), number, years, name.at)
