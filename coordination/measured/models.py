"""A model of cooperation, measured: each transition, condition, power, exit, deadline and signal of it."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from allocation.engine.layers import at, replace
from allocation.engine.library import Source
from allocation.engine.rules import RuleSet
from allocation.language.rule_model import Hjemmel
from allocation.language.tree import Mapping, Path, Scalar, Tree
from allocation.language.walk import parts_of
from allocation.language.yamltree import read_tree
from allocation.quality.citations import Cited, Span, of_hjemmel
from allocation.quality.coverage_model import Condition, Consequence, Entry
from allocation.quality.mutants import Changed, Mutant, expression, mutants, number, to, without
from allocation.quality.of_rooms import Measured
from coordination.measured.places import named, stands
from coordination.model.compile import Model, load_model, remade_model
from coordination.model.document import ModelDocument, Sourced, read_model

_TAKEN_AWAY = (
    "overganger.*",
    "overganger.*.krever.*",
    "overganger.*.fra.*",
    "overganger.*.til",
    "roller.*.makt.*",
    "roller.*.utpekes_ved.*",
    "roller.*.overtas_ved",
    "roller.*.fratrer_ved.*",
    "hendelser.*.av.*",
    "alltid.*",
    "frister.*",
    "tilstander.*.nivå",
    "tilstander.*.ansvarlig",
    "samtykke",
    "samtykke.annet_grunnlag",
    "samtykke.formål",
    "samtykke.til",
    "restdeltakere.*",
    "signaler.*",
    "signaldata.*.antall.*",
    "signaldata.*.dager_siden.*",
)
_TURNED = ("roller.*.én", "hendelser.*.felt.*.valgfri", "tilstander.*.slutt")
_INVENTED = "14"


def _more(tree: Mapping, path: Path, node: Tree) -> Iterator[Changed]:
    """What can be wrong in a model beside what can be wrong in a rule."""
    if stands(path, _TAKEN_AWAY):
        yield without(tree, path, named(path, node))
    if not isinstance(node, Scalar):
        return
    if stands(path, _TURNED):
        yield from to(tree, path, node, "nei" if node.text == "ja" else "ja")
    elif stands(path, ("signaler.*.alle.*",)):
        yield from expression(tree, path, node)
    elif stands(path, ("signaldata.*.siste_dager",)):
        yield from number(tree, path, node)
    elif stands(path, ("overganger.*.til",)):
        yield from _elsewhere(tree, path, node)
    elif stands(path, ("frister.*.verdier.*",)) and not node.quoted and node.text == "null":
        yield "null", _INVENTED, replace(tree, path, evolve(node, text=_INVENTED))  # a number that nobody has set


def _elsewhere(tree: Mapping, path: Path, node: Scalar) -> Iterator[Changed]:
    """To the next state of the document."""
    states = at(tree, ("tilstander",))
    names = [key.text for key, _ in states.entries] if isinstance(states, Mapping) else []
    if node.text in names:
        yield from to(tree, path, node, names[(names.index(node.text) + 1) % len(names)])


def _mutants(source: Source) -> Iterator[Mutant]:
    tree = read_tree(source.content, source.name)
    assert isinstance(tree, Mapping)
    found = mutants(source.id or "", tree, _more)
    return (mutant for mutant in found if ".hjemmel" not in mutant.path)  # which law held when is read by ``kildekontroll`` alone


def _read(rules: RuleSet, name: str, tree: Mapping) -> Model:
    return remade_model(rules, load_model(rules, name), tree)


def _to_see(source: Source) -> Entry:
    document = read_model(source)
    found = Entry(document.id)
    for name, condition in document.vilkår.items():
        found.conditions[name] = Condition(name, None, condition.tekst or name)
    ends = [(f"overgangen {way.id}", "gått") for way in document.overganger]
    ends += [(f"utgangen {exit.id}", "vist") for exit in document.alltid]
    ends += [(f"makten {power} hos {name}", "brukt") for name, role in document.roller.items() for power in role.makt]
    ends += [(f"fristen {name}", "lest") for name in document.frister]
    ends += [(f"signalet {signal.id}", "gitt") for signal in document.signaler]
    found.consequences = {name: Consequence(name, code) for name, code in ends}
    return found


def _cited(source: Source) -> Cited:
    document = read_model(source)
    span = Span().within(document.i_kraft)
    found = [cited for part, hjemmel in _hjemler(document) for cited in of_hjemmel(part, hjemmel, span)]
    return Cited(document.id, document.lag, document.kontrollert, tuple(dict.fromkeys(found)))


def _hjemler(document: ModelDocument) -> Iterator[tuple[str, Hjemmel]]:
    for part in parts_of(document):
        if isinstance(part, Sourced):
            yield from ((".".join(map(str, part.path)), hjemmel) for hjemmel in part.hjemmel)


MEASURED = Measured(_mutants, _read, _to_see, _cited)
