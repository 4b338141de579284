"""An answer as plain data for JSON, version 1; ``allocation.answers.schema`` describes every key.

Numbers are decimal texts with a point (exact in any reader), kroner always with øre (``220.00``) and others without needless
zeros; dates are ISO; rows count from 0 as in the case.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from allocation.answers.outcome_words import bases, consequence
from allocation.answers.points import Open, deviations, of_kind, open_points, parameters, readings, reservations, rests_on_given
from allocation.answers.proof import FactUse, Ground, ProofNode, proof
from allocation.answers.trace import Value, is_settled
from allocation.answers.words import law_name
from allocation.facts.states import Given
from allocation.language import nodes as n
from allocation.values.truth import Why

if TYPE_CHECKING:
    from allocation.answers.answer import Answer, Result
    from allocation.answers.questions import Question

VERSION = "1"
NOT_GIVEN = "gis_ikke"
_ØRE = 2  # decimals of kroner
Data = dict[str, Any]


def to_data(answer: Answer, *, brief: bool = False, salt: str | None = None) -> Data:
    """The answer as data.  ``brief``: only what was asked, the outcome, its codes and the values.  ``salt``: a random text for
    the receipt; without it there is none."""
    data: Data = {
        "versjon": VERSION,
        "regel": answer.rule,
        "dato": answer.date.isoformat(),
        "kjent_per": None if answer.known_by is None else answer.known_by.isoformat(),
        "bevisføring": answer.evidence,
        "utfall": answer.outcome.value,
        "kode": answer.code,
        "årsakskode": answer.reason_code,
        "resultater": {name: result_data(result) for name, result in answer.results.items()},
    }
    return data if brief else data | _full(answer, salt)


def _full(answer: Answer, salt: str | None) -> Data:
    ground = Ground(answer)
    document = answer.document
    points = open_points(answer, ground)
    shown: set[tuple[int, int | None]] = set()
    return {
        "kommune": answer.rules.municipality_on(answer.date),
        "tittel": document.tittel,
        "tittel_nn": document.tittel_nn or document.tittel,
        "tekst": consequence(answer, "nb"),
        "tekst_nn": consequence(answer, "nn"),
        "hjemler": [{"lov": item.lov, "navn": law_name(item.lov, "nb"), "sted": item.sted or ""} for item in bases(answer)],
        "vilkår": node_data(proof(answer, ground), shown),
        "grunnlag": {
            name: node_data(ground.node(result.slot), shown)
            for name, result in answer.results.items()
            if result.given is not False
        },
        "mangler": [open_data(point) for point in of_kind(points, Why.MISSING)],
        "skjønn": [open_data(point) for point in of_kind(points, Why.JUDGEMENT)],
        "motstridende": [open_data(point) for point in of_kind(points, Why.CONFLICT)],
        "lesemåte_ikke_valgt": [open_data(point) for point in of_kind(points, Why.READING)],
        "ikke_modellert": [open_data(point) for point in of_kind(points, Why.NOT_MODELLED)],
        "bygger_på_oppgitt": [
            {
                "adresse": item.address,
                "tekst": item.text,
                "tekst_nn": item.text_nn,
                "verdi": value_data(item.type, item.value),
                "kilde": item.source,
            }
            for item in rests_on_given(answer, ground)
        ],
        "forbehold": [
            {
                "kode": item.code,
                "tekst": item.text,
                "tekst_nn": item.text_nn,
                "sted": item.place,
                "sikkert": item.certain,
                "berører": list(item.touches),
            }
            for item in reservations(answer)
        ],
        "avvik": [
            {"kode": item.code, "dokument": item.document, "tekst": item.text, "tekst_nn": item.text_nn}
            for item in deviations(answer)
        ],
        "lesemåter": [
            {
                "adresse": item.address,
                "valg": item.choice if item.chosen else None,
                "mulige_valg": list(item.choices),
                "standard": item.standard,
                "brukt": item.used,
                "tekst": item.text,
                "tekst_nn": item.text_nn,
                "sier": item.says,
                "sier_nn": item.says_nn,
                "begrunnelse": item.reasons,
                "begrunnelse_nn": item.reasons_nn,
                "velges_av": item.chooser,
                "sted": item.place,
                "kilde": item.source,
            }
            for item in readings(answer, ground)
        ],
        **_dependence(answer),
        "parametre": [
            {
                "adresse": item.address,
                "tekst": item.text,
                "tekst_nn": item.text_nn,
                "verdi": value_data(item.type, item.value),
                "sted": item.place,
                "kilde": item.source,
                "antatt": item.assumed,
                "antatt_nn": item.assumed_nn,
            }
            for item in parameters(answer, ground)
        ],
        "neste_spørsmål": _next_question(answer),
        "neste_endring": _next_change(answer),
        "kvittering": None if salt is None else answer.receipt(salt).to_data(),
    }


def result_data(result: Result) -> Data:
    """A value the rule gives; one that holds only with an outcome that is not settled says which; one not given says why."""
    if result.given is False:
        return {"slag": NOT_GIVEN, "bare_når": result.when}
    data = value_data(result.type, result.interval)
    return data if result.given else data | {"hvis": result.when}


def _dependence(answer: Answer) -> Data:
    """The other readings that give another answer."""
    found = answer.depends_on_readings()
    return {
        "avhenger_av_lesemåte": [
            {
                "lesemåter": dict(other.choices),
                "utfall": other.answer.outcome.value,
                "kode": other.answer.code,
                "resultater": {name: result_data(result) for name, result in other.answer.results.items()},
            }
            for other in found.readings
        ],
        "alle_lesemåter_prøvd": found.all_tried,
    }


def value_data(kind: n.Type, value: Value) -> Data:
    """A value with its kind: an interval ``fra``–``til`` of a number or date, or ``verdi`` of a truth or code."""
    exact = is_settled(value)
    if isinstance(kind, n.NumType):
        least = _ØRE if kind.unit.is_money else 0
        low, high = (decimal_text(end, kind.scale, least) for end in value)
        return {"slag": "tall", "fra": low, "til": high, "enhet": kind.unit.name, "eksakt": exact}
    if isinstance(kind, n.DateType):
        return {"slag": "dato", "fra": iso_day(value[0]), "til": iso_day(value[1]), "eksakt": exact}
    slag = "kode" if isinstance(kind, n.CodeType) else "ja_nei"
    return {"slag": slag, "verdi": value, "eksakt": exact}


def decimal_text(value: int, scale: int, least: int = 0) -> str:
    """``24550`` with scale 2 → ``245.5``, or ``245.50`` where there are to be at ``least`` two decimals.  Lossless."""
    whole, rest = divmod(abs(value), 10**scale)
    decimals = str(rest).rjust(scale, "0").rstrip("0").ljust(least, "0")
    return f"{'-' if value < 0 else ''}{whole}{'.' if decimals else ''}{decimals}"


def iso_day(ordinal: int) -> str | None:
    """An ordinal as an ISO date; None outside the calendar."""
    return date.fromordinal(ordinal).isoformat() if 0 < ordinal <= date.max.toordinal() else None


def node_data(node: ProofNode, shown: set[tuple[int, int | None]]) -> Data:
    """A node of the proof and what is beneath it.  What is ``shown`` already is named again, without what is beneath it."""
    key = (node.slot.index, node.row)
    slot = node.slot
    value = node.value
    settled = is_settled(value)
    data: Data = {"adresse": slot.key, "slag": slot.kind, "tekst": slot.text, "tekst_nn": node.text_nn, "avgjort": settled}
    if slot.group is not None:
        data["gruppe"] = slot.group
    if isinstance(slot.type, n.BoolType) and slot.kind in ("vilkår", "gruppe"):
        data["utfall"] = "uavklart" if value is None else "oppfylt" if value else "ikke_oppfylt"
    else:
        data["verdi"] = value_data(slot.type, value)
    if slot.table is not None:
        data["tabell"], data["rad"] = slot.table, node.case_row
    if slot.place:
        data["sted"] = slot.place
    if slot.source:
        data["kilde"] = node.source
    if slot.detail:
        data["uttrykk"] = slot.detail
    if not settled:
        data["hvorfor"] = sorted(why.value for why in node.why)
    if slot.burden is not None:
        burden = slot.burden
        data["bevisbyrde"] = {"hos": burden.holder, "ikke_ført": burden.unproven, "avgjorde": node.burden_decided}
    if node.given is not None:
        data["oppgitt"] = node.given
    if key in shown:
        data["vist_før"] = True
        return data
    shown.add(key)
    facts = node.own_facts
    if facts:
        data["opplysninger"] = [fact_data(fact) for fact in facts]
    children = node.children
    if children:
        data["under"] = [node_data(child, shown) for child in children]
    return data


def fact_data(fact: FactUse) -> Data:
    """A fact or list that a node reads by itself."""
    data: Data = {"adresse": fact.address, "tilstand": fact.state.value}
    if fact.type is None:
        return data | {"antall_rader": fact.value, "åpen": fact.open}
    if fact.value is not None:
        data["verdi"] = value_data(fact.type, fact.value)
    if fact.among:
        data["én_av"] = list(fact.among)
    if fact.computed:
        data["beregnet"] = True
    if fact.sources:
        data["kilder"] = list(fact.sources)
    if fact.judgement is not None:
        judged = fact.judgement
        data["vurdering"] = {
            "av": judged.by,
            "dato": None if judged.made is None else iso_day(judged.made),
            "momenter": list(judged.factors),
            "momenter_nn": list(fact.factors_nn),
            "egne_momenter": list(judged.own),
            "begrunnelse": judged.reasons,
        }
    return data


def open_data(point: Open) -> Data:
    """Something that must be settled: a fact, a list, or a value of a rule document."""
    data: Data = {
        "adresse": point.address,
        "gjelder": "utfall" if point.outcome else "verdier",
        "tekst": point.text,
        "tekst_nn": point.text_nn,
    }
    optional = {
        "opplysning": point.name,
        "tabell": point.table,
        "rad": point.row,
        "tilstand": None if point.state is None else point.state.value,
        "spørsmål": point.question,
        "spørsmål_nn": point.question_nn,
        "hvem": point.who,
        "hvem_hjemmel": [{"lov": law, "navn": law_name(law, "nb"), "sted": place} for law, place in point.who_basis],
        "momenter": list(point.factors),
        "momenter_nn": list(point.factors_nn),
        "for": point.via,
        "grunn": point.reason,
        "grunn_nn": point.reason_nn,
    }
    data |= {key: value for key, value in optional.items() if value not in (None, "", [])}
    if point.givens:
        data["oppgitt"] = [_given(point, given) for given in point.givens]
    return data


def _given(point: Open, given: Given) -> Data:
    data: Data = {"tilstand": given.state.value, "kilde": given.source}
    if given.value is not None and point.type is not None:
        data["verdi"] = value_data(point.type, given.value)
    return data


def _next_question(answer: Answer) -> Data | None:
    from allocation.answers.questions import next_question

    asked = next_question(answer)
    if asked is None:
        return None
    matters = "utfall" if asked.for_outcome else "verdier"
    return question_data(asked) | {"gjelder": matters, "kan_avgjøre": asked.can_settle}


def question_data(asked: Question) -> Data:
    """What is asked, of whom, and how it is answered."""
    return {
        "adresse": asked.address,
        "slag": asked.kind,
        "spørsmål": asked.text,
        "spørsmål_nn": asked.text_nn,
        "svar": asked.reply,
        "enhet": asked.unit.name if asked.unit else None,
        "koder": dict(asked.codes),
        "koder_nn": dict(asked.codes_nn),
        "hvem": asked.who,
        "momenter": list(asked.factors),
        "momenter_nn": list(asked.factors_nn),
        "i_stedet": list(asked.instead),
    }


def _next_change(answer: Answer) -> Data | None:
    from allocation.answers.timeline import next_change

    change = next_change(answer)
    if change is None:
        return None
    return {
        "dato": change.date.isoformat(),
        "utfall": change.answer.outcome.value,
        "kode": change.answer.code,
        "årsaker": [{"slag": item.kind, "navn": list(item.names)} for item in change.occasions],
    }
