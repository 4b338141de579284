"""The BPA rule in openfisca-core: a person's services in a household-like group.  Children and earlier decisions are left out,
which favours OpenFisca."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from openfisca_core.entities import Entity, GroupEntity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

DAY = "2026-03-01"


def system() -> TaxBenefitSystem:
    service = Entity("tjeneste", "tjenester", "En tjeneste", "")
    case = GroupEntity("sak", "saker", "En sak", "", [{"key": "rad", "plural": "rader", "label": "Rad"}])
    made = TaxBenefitSystem([service, case])

    def variable(name: str, entity: Any, kind: type, formula: Callable[..., Any] | None = None) -> None:
        members: dict[str, Any] = {"value_type": kind, "entity": entity, "definition_period": DateUnit.DAY, "label": name}
        if formula is not None:
            members["formula"] = formula
        made.add_variable(type(name, (Variable,), members))

    for name in ("hjemmel_b", "avlastning", "helsetjeneste", "studier", "krever_flere", "natt", "kontinuerlig"):
        variable(name, service, bool)
    variable("timer", service, int)
    variable(
        "slags",
        service,
        bool,
        lambda s, p: s("hjemmel_b", p) + s("avlastning", p) * s.sak("har_barn", p) * ~s("helsetjeneste", p),
    )
    variable("dag", service, bool, lambda s, p: ~s("krever_flere", p) * ~s("natt", p))
    variable("alene", service, bool, lambda s, p: s("dag", p) + s("kontinuerlig", p))
    variable("teller", service, bool, lambda s, p: s("slags", p) * ~s("studier", p) * s("alene", p))
    variable("tellende", service, int, lambda s, p: s("timer", p) * s("teller", p))
    for name in ("har_barn", "hadde_retten", "dyrere"):
        variable(name, case, bool)
    variable("varighet", case, int)
    variable("født", case, int)  # yyyymmdd
    variable("alder", case, int, lambda c, p: (20260301 - c("født", p)) // 10000)
    variable("under_67", case, bool, lambda c, p: c("alder", p) < 67)
    variable("rett_alder", case, bool, lambda c, p: c("under_67", p) + c("hadde_retten", p))
    variable("langvarig", case, bool, lambda c, p: c("varighet", p) > 24)
    variable("sum_timer", case, int, lambda c, p: c.sum(c.members("tellende", p)))
    variable("minst_32", case, bool, lambda c, p: c("sum_timer", p) >= 3200)
    variable("minst_25", case, bool, lambda c, p: (c("sum_timer", p) >= 2500) * ~c("dyrere", p))
    variable("stort", case, bool, lambda c, p: c("minst_32", p) + c("minst_25", p))
    variable("utfall", case, bool, lambda c, p: c("rett_alder", p) * c("langvarig", p) * c("stort", p))
    return made


def one(made: TaxBenefitSystem, born: int, months: int, dearer: bool, services: list[Any], trace: bool) -> bool:
    """One case, as a caller has it: plain data in, outcome out."""
    rows = {
        f"t{i}": {
            "hjemmel_b": {DAY: row[0] == "hol.3-2-6-b"},
            "avlastning": {DAY: row[0] == "hol.3-6-2"},
            "helsetjeneste": {DAY: row[1] == "helsetjeneste"},
            "studier": {DAY: row[1] == "høyere_utdanning"},
            "krever_flere": {DAY: row[2]},
            "natt": {DAY: row[3]},
            "kontinuerlig": {DAY: row[4]},
            "timer": {DAY: row[5]},
        }
        for i, row in enumerate(services)
    }
    case = {"rader": list(rows), "varighet": {DAY: months}, "født": {DAY: born}, "dyrere": {DAY: dearer}}
    simulation = SimulationBuilder().build_from_entities(made, {"tjenester": rows, "saker": {"s": case}})
    simulation.trace = trace
    return bool(simulation.calculate("utfall", DAY)[0])


def ready(made: TaxBenefitSystem, born: int, months: int, dearer: bool, services: list[Any]) -> Callable[[bool], bool]:
    """The same with the simulation built beforehand: only inputs are set and the outcome worked out."""
    count = len(services)
    builder = SimulationBuilder()
    builder.create_entities(made)
    builder.declare_person_entity("tjeneste", np.arange(count))
    group = builder.declare_entity("sak", np.arange(1))
    builder.join_with_persons(group, np.zeros(count, dtype=int), np.array(["rad"] * count))
    simulation = builder.build(made)
    simulation.set_input("varighet", DAY, np.array([months]))
    simulation.set_input("født", DAY, np.array([born]))
    simulation.set_input("dyrere", DAY, np.array([dearer]))
    simulation.set_input("timer", DAY, np.array([row[5] for row in services]))
    for name, values in (
        ("hjemmel_b", [row[0] == "hol.3-2-6-b" for row in services]),
        ("avlastning", [row[0] == "hol.3-6-2" for row in services]),
        ("helsetjeneste", [row[1] == "helsetjeneste" for row in services]),
        ("studier", [row[1] == "høyere_utdanning" for row in services]),
        ("krever_flere", [row[2] for row in services]),
        ("natt", [row[3] for row in services]),
        ("kontinuerlig", [row[4] for row in services]),
    ):
        simulation.set_input(name, DAY, np.array(values))
    computed = [name for name, variable in made.variables.items() if variable.formulas]

    def run(trace: bool) -> bool:
        simulation.trace = trace
        for name in computed:
            simulation.delete_arrays(name)
        return bool(simulation.calculate("utfall", DAY)[0])

    return run
