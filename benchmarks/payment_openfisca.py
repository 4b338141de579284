"""BPA right and home payment in openfisca-core.

Household members are summed up beforehand and children and earlier decisions are left out, which favours OpenFisca; amounts are
floats, and it knows no unknowns, so only complete facts are compared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import polars as pl
from openfisca_core.entities import Entity, GroupEntity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from polars_by_hand import CAP, G, cents

DAY = "2023-06-01"
RESULTS = ("rett", "kan_kreves", "høyeste_egenandel", "kommunens_pris", "egenandel", "over_taket")


def system() -> TaxBenefitSystem:
    service = Entity("tjeneste", "tjenester", "En tjeneste", "")
    case = GroupEntity("sak", "saker", "En sak", "", [{"key": "rad", "plural": "rader", "label": "Rad"}])
    made = TaxBenefitSystem([service, case])

    def variable(name: str, entity: Any, kind: type, formula: Callable[..., Any] | None = None) -> None:
        members: dict[str, Any] = {"value_type": kind, "entity": entity, "definition_period": DateUnit.DAY, "label": name}
        if formula is not None:
            members["formula"] = formula
        made.add_variable(type(name, (Variable,), members))

    for name in ("b", "avlastning", "helse", "studier", "praktisk", "alarm", "nødvendig", "flere", "natt", "kontinuerlig"):
        variable(name, service, bool)
    variable("timer_uke", service, float)
    variable("timer_måned", service, float)
    for name in ("har_barn", "hadde_retten", "dyrere"):
        variable(name, case, bool)
    for name in ("født", "varighet"):
        variable(name, case, int)
    for name in ("grunnlag", "i_prøven", "selvkost_time", "selvkost_alarm", "pris_alarm"):
        variable(name, case, float)
    variable(
        "teller",
        service,
        bool,
        lambda s, p: (
            (s("b", p) + s("avlastning", p) * s.sak("har_barn", p) * ~s("helse", p))
            * ~s("studier", p)
            * (~s("flere", p) * ~s("natt", p) + s("kontinuerlig", p))
        ),
    )
    variable("kreves", service, bool, lambda s, p: s("b", p) * s("praktisk", p))
    variable("tellende", case, float, lambda c, p: c.sum(c.members("timer_uke", p) * c.members("teller", p)))
    variable(
        "timer", case, float, lambda c, p: np.floor(c.sum(c.members("timer_måned", p) * c.members("kreves", p)) * 2 + 0.5) / 2
    )
    variable("med_alarm", case, bool, lambda c, p: c.any(c.members("alarm", p) * c.members("nødvendig", p)))
    variable("kan_kreves", case, bool, lambda c, p: c.any(c.members("kreves", p)) + c("med_alarm", p))
    variable("under_67", case, bool, lambda c, p: (20230601 - c("født", p)) // 10000 < 67)
    variable("langvarig", case, bool, lambda c, p: c("varighet", p) > 24)
    variable("stort", case, bool, lambda c, p: (c("tellende", p) >= 32) + (c("tellende", p) >= 25) * ~c("dyrere", p))
    variable("rett", case, bool, lambda c, p: (c("under_67", p) + c("hadde_retten", p)) * c("langvarig", p) * c("stort", p))
    variable("under_2G", case, bool, lambda c, p: c("i_prøven", p) < 2 * G / 100)
    variable("i_G", case, float, lambda c, p: np.maximum(c("grunnlag", p), 0) / (G / 100))
    variable("timepris", case, float, lambda c, p: np.select([c("i_G", p) >= 3, c("i_G", p) >= 2], [493.0, 327.0], 110.0))
    variable(
        "tak",
        case,
        float,
        lambda c, p: np.select([c("i_G", p) >= 4, c("i_G", p) >= 3, c("i_G", p) >= 2], [3451.0, 2465.0, 1308.0], 220.0),
    )
    variable("kommunens_pris", case, float, lambda c, p: np.minimum(c("timer", p) * c("timepris", p), c("tak", p)))
    variable("selvkost", case, float, lambda c, p: c("timer", p) * c("selvkost_time", p))

    def capped(c: Any, p: Any, amount: Any) -> Any:
        return np.where(c("under_2G", p), np.minimum(CAP / 100, amount), amount)

    variable(
        "høyeste_egenandel", case, float, lambda c, p: capped(c, p, c("selvkost", p) + c("selvkost_alarm", p) * c("med_alarm", p))
    )
    variable(
        "egenandel",
        case,
        float,
        lambda c, p: capped(
            c,
            p,
            np.minimum(c("kommunens_pris", p), c("selvkost", p))
            + np.minimum(c("pris_alarm", p), c("selvkost_alarm", p)) * c("med_alarm", p),
        ),
    )
    variable(
        "over_taket", case, bool, lambda c, p: c("kommunens_pris", p) + c("pris_alarm", p) * c("med_alarm", p) > c("egenandel", p)
    )
    return made


def prepared(cases: pl.DataFrame, tables: Mapping[str, pl.DataFrame]) -> Callable[[], object]:
    """Inputs as numpy arrays; the call builds the simulation and works out every result."""
    made = system()
    rows = tables["tjeneste"]
    law, content = rows["hjemmel"], rows["innhold"]
    on_rows = {
        "b": law == "hol.3-2-6-b",
        "avlastning": law == "hol.3-6-2",
        "helse": content == "helsetjeneste",
        "studier": content == "høyere_utdanning",
        "praktisk": content.is_in(["praktisk_bistand", "opplæring"]),
        "alarm": content == "trygghetsalarm",
        "nødvendig": rows["dekker_nødvendig_behov"],
        "flere": rows["krever_flere_enn_én"],
        "natt": rows["nattjeneste"],
        "kontinuerlig": rows["kontinuerlig_behov"],
        "timer_uke": rows["timer_per_uke"].cast(pl.Float64),
        "timer_måned": rows["timer_per_måned"].cast(pl.Float64),
    }
    net = cents("nettoinntekt") + cents("hjelpestønad_til_hjelp_i_huset") - cents("omsorgsstønad")
    home = ~pl.col("betaler_langtidsopphold") & ~pl.col("avkortet_trygd")
    sums = (
        tables["medlem"]
        .group_by("nøkkel", maintain_order=True)
        .agg(grunnlag=net.sum() / 100, i_prøven=net.filter(home).sum() / 100)
    )
    born = cases["fødselsdato"].dt
    nothing = np.zeros(len(cases), dtype=bool)
    on_cases: dict[str, Any] = {
        "har_barn": nothing,
        "hadde_retten": nothing,
        "dyrere": cases["vesentlig_økt_kostnad"],
        "født": born.year() * 10000 + born.month().cast(pl.Int32) * 100 + born.day(),
        "varighet": cases["behovets_varighet"],
        "grunnlag": sums["grunnlag"],
        "i_prøven": sums["i_prøven"],
        "selvkost_time": cases["selvkost_per_time"].cast(pl.Float64),
        "selvkost_alarm": cases["selvkost_trygghetsalarm"].cast(pl.Float64),
        "pris_alarm": cases["pris_trygghetsalarm"].cast(pl.Float64),
    }
    arrays = {name: np.asarray(values) for name, values in {**on_rows, **on_cases}.items()}
    owner = rows["nøkkel"].to_numpy()
    ids, cases_count = np.arange(len(rows)), len(cases)

    def run() -> list[Any]:
        builder = SimulationBuilder()
        builder.create_entities(made)
        builder.declare_person_entity("tjeneste", ids)
        group = builder.declare_entity("sak", np.arange(cases_count))
        builder.join_with_persons(group, owner, np.full(len(ids), "rad"))
        group.members_entity_id = owner  # join_with_persons leaves out the cases without services
        simulation = builder.build(made)
        for name, values in arrays.items():
            simulation.set_input(name, DAY, values)
        return [simulation.calculate(name, DAY) for name in RESULTS]

    return run
