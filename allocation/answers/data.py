"""An answer as plain data for JSON; ``allocation.shapes.answer`` declares its shape, and describes every key.

Numbers are decimal texts with a point (exact in any reader), kroner always with øre (``220.00``) and others without needless
zeros; dates are ISO; rows count from 0 as in the case.  Each thing is said once, in one language.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final, cast

from allocation.answers.outcome_words import bases, consequence
from allocation.answers.points import Open, deviations, parameters, readings, reservations, rests_on_given
from allocation.answers.proof import FactUse, ProofNode, proof
from allocation.answers.seen import Value, is_settled
from allocation.answers.words import law_name, pick
from allocation.engine import outcome as outcomes
from allocation.facts.states import Given
from allocation.language import nodes as n
from allocation.language.document import Hjemmel
from allocation.values.truth import Outcome

if TYPE_CHECKING:
    from allocation.answers.answer import Answer, Result
    from allocation.answers.occasions import Occasion
    from allocation.answers.questions import Question
    from allocation.answers.timeline import Period
    from allocation.shapes.answer import (
        Angivelse,
        Avgjort,
        Endring,
        Ledd,
        Opplysning,
        Periode,
        Regelspørsmål,
        Resultat,
        Spørsmål,
        Svar,
        Svarhode,
        Svarkjerne,
        Tidslinje,
        Varsler,
        Verdi,
        Åpent,
        Årsak,
    )
    from allocation.shapes.answer import Hjemmel as HjemmelShape
    from allocation.shapes.base import Språk

VERSION: Final = "2"
NOT_GIVEN: Final = "gis_ikke"
_ØRE = 2  # decimals of kroner


def head_data(answer: Answer) -> Svarhode:
    """What was asked, the outcome, its codes and the values, and what limits them."""
    data: Svarhode = {**_core(answer)}  # type: ignore[typeddict-item]  # the core has no key but the head's
    limits = _limits(answer)
    return {**data, "varsler": limits} if any(limits.values()) else data


def _limits(answer: Answer) -> Varsler:
    """The same codes as in columns."""
    return {
        "forbehold": [item.code if item.certain else f"{item.code}?" for item in reservations(answer)],
        "avvik": list(dict.fromkeys(item.code for item in deviations(answer))),
        "lesemåter": [other.code for other in answer.depends_on_readings().readings],
    }


def _core(answer: Answer) -> Svarkjerne:
    """What was asked, the outcome, its codes and the values."""
    evaluation, outcome = answer.evaluation, answer.outcome
    results = answer.results_with(outcome)
    return {
        "versjon": VERSION,
        "regel": answer.rule,
        "dato": answer.date.isoformat(),
        "kjent_per": None if answer.known_by is None else answer.known_by.isoformat(),
        "bevisføring": answer.evidence,
        "utfall": outcome.value,
        "avgjort": answer.all_settled(outcome, results),
        "kode": outcomes.code(evaluation.program, outcome),
        "årsakskode": outcomes.reason_code(evaluation.program, outcome, evaluation.truth),
        "resultater": {name: result_data(result) for name, result in results.items()},
    }


def to_data(answer: Answer, lang: Språk = "nb", *, change: bool = False, salt: str | None = None) -> Svar:
    """The answer as data, its texts in one language.

    ``change``: also when the answer next changes by itself.  ``salt``: a random text for the receipt; without it there is none.
    """
    ground = answer.ground
    document = answer.document
    shown: set[tuple[int, int | None]] = set()
    other = answer.depends_on_readings()
    data: Svar = {
        **_core(answer),  # type: ignore[typeddict-item]  # the core has no key but its own
        "språk": lang,
        "kommune": answer.rules.municipality_on(answer.date),
        "tittel": pick(document.tittel, document.tittel_nn or "", lang),
        "tekst": consequence(answer, lang),
        "hjemler": bases_data(bases(answer), lang),
        "vilkår": node_data(proof(answer), shown, lang),
        "grunnlag": {
            name: node_data(ground.node(result.slot), shown, lang)
            for name, result in answer.results.items()
            if result.given is not False
        },
        "åpent": [open_data(point, lang) for point in answer.open_points],
        "bygger_på_oppgitt": [
            {
                "adresse": item.address,
                "tekst": pick(item.text, item.text_nn, lang),
                "verdi": value_data(item.type, item.value),
                "kilde": item.source,
            }
            for item in rests_on_given(answer)
        ],
        "forbehold": [
            {
                "kode": item.code,
                "tekst": pick(item.text, item.text_nn, lang),
                "sted": item.place,
                "sikkert": item.certain,
                "berører": list(item.touches),
            }
            for item in reservations(answer)
        ],
        "avvik": [
            {"kode": item.code, "dokument": item.document, "tekst": pick(item.text, item.text_nn, lang)}
            for item in deviations(answer)
        ],
        "lesemåter": [
            {
                "adresse": item.address,
                "valg": item.choice if item.chosen else None,
                "mulige_valg": list(item.choices),
                "standard": item.standard,
                "brukt": item.used,
                "tekst": pick(item.text, item.text_nn, lang),
                "sier": pick(item.says, item.says_nn, lang),
                "begrunnelse": pick(item.reasons, item.reasons_nn, lang),
                "velges_av": item.chooser,
                "sted": item.place,
                "kilde": item.source,
            }
            for item in readings(answer)
        ],
        "avhenger_av_lesemåte": [
            {
                "lesemåter": dict(way.choices),
                "utfall": way.answer.outcome.value,
                "kode": way.answer.code,
                "resultater": results_data(way.answer),
            }
            for way in other.readings
        ],
        "alle_lesemåter_prøvd": other.all_tried,
        "parametre": [
            {
                "adresse": item.address,
                "tekst": pick(item.text, item.text_nn, lang),
                "verdi": value_data(item.type, item.value),
                "sted": item.place,
                "kilde": item.source,
                "antatt": pick(item.assumed, item.assumed_nn, lang),
            }
            for item in parameters(answer)
        ],
        "neste_spørsmål": _next_question(answer, lang),
        "kvittering": None if salt is None else answer.receipt(salt).to_data(),
    }
    if change:
        data["neste_endring"] = _next_change(answer)
    return data


def bases_data(found: Iterable[Hjemmel], lang: str) -> list[HjemmelShape]:
    """Legal bases, each with the name of its law."""
    return [{"lov": item.lov, "navn": law_name(item.lov, lang), "sted": item.sted or ""} for item in found]


def results_data(answer: Answer) -> dict[str, Resultat]:
    """The values the rule gives, by name."""
    return {name: result_data(result) for name, result in answer.results.items()}


def result_data(result: Result) -> Resultat:
    """A value the rule gives; one that holds only with an outcome that is not settled says which; one not given says why."""
    if result.given:
        return value_data(result.type, result.interval)
    when: Avgjort = "oppfylt" if result.when == Outcome.FULFILLED.value else "ikke_oppfylt"
    if result.given is False:
        return {"slag": NOT_GIVEN, "bare_når": when}
    data = value_data(result.type, result.interval)
    data["hvis"] = when
    return data


def value_data(kind: n.Type, value: Value) -> Verdi:
    """A value with its kind: an interval ``fra``–``til`` of a number or date, or ``verdi`` of a truth or code."""
    exact = is_settled(value)
    if isinstance(kind, n.NumType):
        least = _ØRE if kind.unit.is_money else 0
        low = decimal_text(value[0], kind.scale, least)
        high = low if exact else decimal_text(value[1], kind.scale, least)
        return {"slag": "tall", "fra": low, "til": high, "enhet": kind.unit.name, "eksakt": exact}
    if isinstance(kind, n.DateType):
        return {"slag": "dato", "fra": iso_day(value[0]), "til": iso_day(value[1]), "eksakt": exact}
    if isinstance(kind, n.CodeType):
        return {"slag": "kode", "verdi": value, "eksakt": exact}
    return {"slag": "ja_nei", "verdi": value, "eksakt": exact}


def decimal_text(value: int, scale: int, least: int = 0) -> str:
    """``24550`` with scale 2 → ``245.5``, or ``245.50`` where there are to be at ``least`` two decimals.  Lossless."""
    whole, rest = divmod(abs(value), 10**scale)
    decimals = (str(rest).rjust(scale, "0").rstrip("0") if rest else "").ljust(least, "0")
    return f"{'-' if value < 0 else ''}{whole}{'.' if decimals else ''}{decimals}"


def iso_day(ordinal: int) -> str | None:
    """An ordinal as an ISO date; None outside the calendar."""
    return date.fromordinal(ordinal).isoformat() if 0 < ordinal <= date.max.toordinal() else None


def node_data(node: ProofNode, shown: set[tuple[int, int | None]], lang: str) -> Ledd:
    """A node of the proof and what is beneath it.  What is ``shown`` already is named again, without what is beneath it."""
    key = (node.slot.index, node.row)
    slot = node.slot
    value = node.value
    settled = is_settled(value)
    data: Ledd = {
        "adresse": slot.key,
        "slag": cast("Any", slot.kind),
        "tekst": pick(slot.text, node.text_nn, lang),
        "avgjort": settled,
    }
    if slot.group is not None:
        data["gruppe"] = cast("Any", slot.group)
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
        data["opplysninger"] = [fact_data(fact, lang) for fact in facts]
    children = node.children
    if children:
        data["under"] = [node_data(child, shown, lang) for child in children]
    return data


def fact_data(fact: FactUse, lang: str) -> Opplysning:
    """A fact or list that a node reads by itself."""
    data: Opplysning = {"adresse": fact.address, "tilstand": fact.state.value}
    if fact.type is None:
        data["antall_rader"], data["åpen"] = fact.value, fact.open
        return data
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
            "momenter": list(fact.factors_nn if lang == "nn" else judged.factors),
            "egne_momenter": list(judged.own),
            "begrunnelse": judged.reasons,
        }
    return data


def open_data(point: Open, lang: str) -> Åpent:
    """Something that must be settled: a fact, a list, or a value of a rule document."""
    data: Åpent = {
        "hvorfor": point.why.value,
        "adresse": point.address,
        "gjelder": "utfall" if point.outcome else "verdier",
        "tekst": pick(point.text, point.text_nn, lang),
    }
    if point.name:
        data["opplysning"] = point.name
    if point.table is not None:
        data["tabell"] = point.table
    if point.row is not None:
        data["rad"] = point.row
    if point.state is not None:
        data["tilstand"] = point.state.value
    if point.question:
        data["spørsmål"] = pick(point.question, point.question_nn, lang)
    if point.who:
        data["hvem"] = point.who
    if point.who_basis:
        data["hvem_hjemmel"] = [{"lov": law, "navn": law_name(law, lang), "sted": place} for law, place in point.who_basis]
    if point.factors:
        data["momenter"] = list(point.factors_nn if lang == "nn" else point.factors)
    if point.via:
        data["trengs_for"] = point.via
    if point.reason:
        data["grunn"] = pick(point.reason, point.reason_nn, lang)
    if point.givens:
        data["oppgitt"] = [_given(point, given) for given in point.givens]
    return data


def _given(point: Open, given: Given) -> Angivelse:
    data: Angivelse = {"tilstand": given.state.value, "kilde": given.source}
    if given.value is not None and point.type is not None:
        data["verdi"] = value_data(point.type, given.value)
    return data


def _next_question(answer: Answer, lang: str) -> Regelspørsmål | None:
    from allocation.answers.questions import next_question

    asked = next_question(answer)
    return None if asked is None else rule_question_data(asked, lang)


def rule_question_data(asked: Question, lang: str) -> Regelspørsmål:
    """A question about one rule."""
    return {
        **question_data(asked, lang),
        "gjelder": "utfall" if asked.for_outcome else "verdier",
        "kan_avgjøre": asked.can_settle,
    }


def question_data(asked: Question, lang: str) -> Spørsmål:
    """What is asked, of whom, and how it is answered."""
    data: Spørsmål = {
        "adresse": asked.address,
        "slag": cast("Any", asked.kind),
        "spørsmål": pick(asked.text, asked.text_nn, lang),
        "svar": asked.reply,
        "hvem": asked.who,
        "følsomhet": asked.sensitivity,
    }
    if asked.unit:
        data["enhet"] = asked.unit.name
    if asked.codes:
        data["koder"] = dict(asked.codes_nn if lang == "nn" and asked.codes_nn else asked.codes)
    if asked.factors:
        data["momenter"] = list(asked.factors_nn if lang == "nn" else asked.factors)
    if asked.instead:
        data["i_stedet"] = list(asked.instead)
    return data


def _next_change(answer: Answer) -> Endring | None:
    from allocation.answers.timeline import next_change

    change = next_change(answer)
    if change is None:
        return None
    return {
        "dato": change.date.isoformat(),
        "utfall": change.answer.outcome.value,
        "kode": change.answer.code,
        "årsaker": occasions_data(change.occasions),
    }


def occasions_data(found: Iterable[Occasion]) -> list[Årsak]:
    """What happens on a day when an answer changes."""
    return [{"slag": item.kind, "navn": list(item.names)} for item in found]


def timeline_data(periods: Iterable[Period]) -> Tidslinje:
    """An answer over time."""
    return {"perioder": [period_data(period) for period in periods]}


def period_data(period: Period) -> Periode:
    """Days with one answer."""
    return {
        "fra": period.first.isoformat(),
        "til": period.last.isoformat(),
        "fordi": occasions_data(period.occasions),
        "svar": head_data(period.answer),
    }
