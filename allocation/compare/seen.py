"""What one side answers in one case, as it is compared with what the other side answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from attrs import frozen

from allocation.answers.answer import Answer, Result
from allocation.answers.points import Open
from allocation.language.nodes import NumType
from allocation.scenarios.expectations import result_value, say_value
from allocation.scenarios.state import say_name
from allocation.shapes.comparison import ASPECTS, Aspect
from allocation.values.truth import Outcome

if TYPE_CHECKING:
    from allocation.shapes.comparison import Sidesvar

_NOT_GIVEN = "ikke gitt"


@frozen
class Seen:
    """An answer: outcome, code, values in words by name, and what it waits for: reservations, judgements, missing facts,
    contradictions, and by address readings to choose between and values of the rules that are not known, in bokmål and nynorsk.
    ``otherwise``: the other tenable readings that would give another answer."""

    outcome: Outcome
    code: str
    results: dict[str, str]
    exact: dict[str, Any]
    reservations: tuple[tuple[str, str, bool], ...]
    judgements: tuple[str, ...]
    missing: tuple[str, ...]
    conflicts: tuple[str, ...]
    unchosen: dict[str, tuple[str, str]]
    not_modelled: dict[str, tuple[str, str]]
    otherwise: tuple[str, ...]

    @classmethod
    def of(cls, answer: Answer) -> Seen:
        """What is compared of an answer."""
        given = answer.results
        return cls(
            answer.outcome,
            answer.code,
            {name: _words(result) for name, result in given.items()},
            {name: _level(result) for name, result in given.items()},
            tuple(sorted((each.code, each.text, each.certain) for each in answer.reservations)),
            named(answer.judgements),
            named(answer.missing),
            named(answer.conflicts),
            by_address(answer.unchosen),
            by_address(answer.not_modelled),
            tuple(other.code for other in answer.depends_on_readings().readings),
        )

    def aspects(self) -> dict[Aspect, object]:
        """Each thing that is compared."""
        reserved = tuple((code, certain) for code, _, certain in self.reservations)
        waits = self.judgements, self.missing, self.conflicts, sorted(self.unchosen), sorted(self.not_modelled)
        return dict(zip(ASPECTS, (self.outcome, self.code, self.exact, reserved, *waits, self.otherwise), strict=True))

    def steps(self, other: Seen) -> list[str]:
        """As steps of a scenario: the outcome, its code, and what the other side has another way."""
        lines = [f"er utfallet {self.outcome.value.replace('_', ' ')}"]
        if self.code:
            lines.append(f'er svaret "{self.code}"')
        lines += [
            f"er {say_name(name)} {value}" for name, value in self.results.items() if self.exact[name] != other.exact.get(name)
        ]
        lines += [f"må {say_name(name)} vurderes" for name in self.judgements if name not in other.judgements]
        lines += [f"mangler {say_name(name)}" for name in self.missing if name not in other.missing]
        lines += [f"er det motstrid om {say_name(name)}" for name in self.conflicts if name not in other.conflicts]
        lines += [f"venter svaret på valg av lesemåten {address}" for address in self.unchosen if address not in other.unchosen]
        lines += [f"avhenger svaret av lesemåten {address}" for address in self._otherwise(other)]
        known = {(code, certain) for code, _, certain in other.reservations}
        lines += [f'varsles det om "{text}"' for code, text, certain in self.reservations if (code, certain) not in known]
        return [f"{'Og' if number else 'Så'} {line}" for number, line in enumerate(lines)]

    def _otherwise(self, other: Seen) -> list[str]:
        """The readings that this side hangs on and the other does not."""
        codes = [code for code in self.otherwise if code not in other.otherwise]
        return list(dict.fromkeys(choice.partition("=")[0] for code in codes for choice in code.split(" + ")))

    def to_data(self) -> Sidesvar:
        """As data."""
        return {
            "utfall": self.outcome.value,
            "kode": self.code or None,
            "resultater": self.results,
            "forbehold": [code for code, _, _ in self.reservations],
            "må_vurderes": list(self.judgements),
            "mangler": list(self.missing),
            "motstridende": list(self.conflicts),
            "må_velges": list(self.unchosen),
            "ikke_modellert": list(self.not_modelled),
            "avhenger_av_lesemåte": list(self.otherwise),
        }


def named(points: Iterable[Open]) -> tuple[str, ...]:
    """The names of the facts and lists, each once."""
    return tuple(sorted({point.name or point.table or point.address for point in points}))


def by_address(points: Iterable[Open]) -> dict[str, tuple[str, str]]:
    """Values of rule documents and readings of the law: what each is, in bokmål and nynorsk."""
    return {point.address: (point.text, point.text_nn or point.text) for point in sorted(points, key=lambda each: each.address)}


def changed(before: Seen, after: Seen) -> tuple[Aspect, ...]:
    """What is not the same."""
    own, other = before.aspects(), after.aspects()
    return tuple(name for name in ASPECTS if own[name] != other[name])


def _words(result: Result) -> str:
    return _NOT_GIVEN if result.given is False else say_value(result.type, result_value(result))


def _level(result: Result) -> Any:
    """A value that is the same on both sides when it means the same, whatever its decimals."""
    if result.given is False:
        return _NOT_GIVEN
    value = result_value(result)
    if isinstance(result.type, NumType) and isinstance(value, tuple):
        scale = result.type.scale
        return tuple(bound * 10 ** (12 - scale) for bound in value)
    return value
