"""Which documents of a rule set are services, and which others have a say about them: found by data, never by name."""

from __future__ import annotations

from collections.abc import Iterable

from allocation.engine.rules import RuleSet
from allocation.errors import Funn, UkjentRegelFeil
from allocation.facts.faults import did_you_mean


def service_ids(rules: RuleSet) -> tuple[str, ...]:
    """The ids of the service documents of a rule set, in order."""
    return tuple(s.id for s in rules.library.rule_sources if s.id and s.service and rules.holds(s))


def serving_ids(rules: RuleSet) -> dict[str, tuple[str, ...]]:
    """For each service the other rules for it and the municipality's criteria, in order; no criteria without a municipality."""
    found: dict[str, tuple[str, ...]] = {}
    for source in rules.library.rule_sources:
        if source.id and source.serves and rules.holds(source):
            service = rules.library.current(source.serves)
            found[service] = (*found.get(service, ()), source.id)
    return found


def chosen_services(rules: RuleSet, wanted: Iterable[str] | None) -> tuple[str, ...]:
    """The services asked for, all when ``wanted`` is None.  Raises UkjentRegelFeil for what is no service.

    A service may be asked for by the last part of its id, also with spaces and capitals as in a title, or by an id it had before.
    """
    there = service_ids(rules)
    if wanted is None:
        return there
    short = {name.rpartition(".")[2]: name for name in there}
    earlier = {old.rpartition(".")[2]: old for old in rules.library.earlier_ids}
    found: dict[str, None] = {}
    for written in wanted:
        plain = "-".join(written.lower().split())
        name = short.get(plain) or rules.library.current(earlier.get(plain, plain))
        if name not in there:
            known = ", ".join(short) or "ingen"
            raise UkjentRegelFeil(
                Funn(f"Tjenesten «{written[:60]}» finnes ikke.", did_you_mean(plain, short) or f"Tjenestene er {known}.")
            )
        found[name] = None
    return tuple(found)
