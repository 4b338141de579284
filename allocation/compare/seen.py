"""What one side answers in one case, as it is compared with what the other side answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from allocation.answers.answer import Answer, Result
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
    """An answer: outcome, code, values in words by name, and the reservations, judgements and missing facts that it waits for."""

    outcome: Outcome
    code: str
    results: dict[str, str]
    exact: dict[str, Any]
    reservations: tuple[tuple[str, str, bool], ...]
    judgements: tuple[str, ...]
    missing: tuple[str, ...]

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
            tuple(dict.fromkeys(sorted(point.name or point.address for point in answer.judgements))),
            tuple(dict.fromkeys(sorted(point.name or point.table or point.address for point in answer.missing))),
        )

    def aspects(self) -> dict[Aspect, object]:
        """Each thing that is compared."""
        reserved = tuple((code, certain) for code, _, certain in self.reservations)
        return dict(zip(ASPECTS, (self.outcome, self.code, self.exact, reserved, self.judgements, self.missing), strict=True))

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
        known = {(code, certain) for code, _, certain in other.reservations}
        lines += [f'varsles det om "{text}"' for code, text, certain in self.reservations if (code, certain) not in known]
        return [f"{'Og' if number else 'Så'} {line}" for number, line in enumerate(lines)]

    def to_data(self) -> Sidesvar:
        """As data."""
        return {
            "utfall": self.outcome.value,
            "kode": self.code or None,
            "resultater": self.results,
            "forbehold": [code for code, _, _ in self.reservations],
            "må_vurderes": list(self.judgements),
            "mangler": list(self.missing),
        }


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
