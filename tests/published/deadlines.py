"""Deadlines, time used and the procedure gate from plain English facts."""

from __future__ import annotations

import datetime as dt
import re

from allocation import Answer, Outcome, Why
from allocation.values.dates import add_months
from tests.published import long_term
from tests.published.base import Check, Prepared, check_outcome, check_truth, unsettled, yes_no
from tests.published.facts import Fact, written
from tests.published.municipality import of_the_municipality

APPEAL, FEE, REPLY, GATE = "pbrl.7-5", "egenandel.klagefrist", "fvl.11-a", "pbrl.2-7"
# The services that the two-week test is about.
TESTED = ("hol.3-2-6-a", "hol.3-2-6-b", "hol.3-2-6-c", "hol.3-6", "hol.3-8")
_COMPLAINT_WORDS = "complaint appeal complained appealed sent posted delivered date filed submitted made lodged of on received"
_KNOWN_WORDS = (
    "decision letter refusal notice received delivered notified knew known knowledge learned informed date of on user person"
)
_DECISION_WORDS = (
    "fee payment decision refusal vedtak reduction termination grant letter dated date of municipal first original made sent on "
    "bpa service services home respite care"
)
SERVICES = (
    (r"home nursing|health", "hol.3-2-6-a"),
    (r"practical|support contact|home help|personal assistance", "hol.3-2-6-b"),
    (r"short.stay|nursing home|institution", "hol.3-2-6-c"),
    (r"respite|omsorgsst|carer", "hol.3-6"),
    (r"\bbpa\b", "hol.3-8"),
)


def prepare(prepared: Prepared) -> None:
    """Fill in the case; which rule it is about follows from the law it cites."""
    law, names = prepared.case.law, " ".join(prepared.case.facts)
    if re.search(r"hol §+ 3-2 a", law):
        prepared.rules = of_the_municipality(prepared.case, prepared.rules)
        prepared.rule_ids = (long_term.DECISION,)
        long_term.decided(prepared)
        return
    if re.search(r"local", law):
        return
    # Other deadlines of an appeal: extended, missed, reversal, costs, suspension.
    if re.search(r"fvl[^;]*(29|31|34|35|36|42)", law):
        return
    if re.search(r"pbrl[^;]*7-5", law) or re.search(r"FOR-2011-12-16-1349[^;]*§ ?13", law):
        prepared.rule_ids = (FEE,) if re.search(r"fee|payment|charge|egenandel", names) else (APPEAL,)
        _appeal(prepared)
    elif re.search(r"fvl\.?[^;]*11 a", law):
        prepared.rule_ids = (REPLY,)
        _reply(prepared)
    elif re.search(r"pbrl[^;]*2-7", law):
        prepared.rule_ids = (GATE,)
        _gate(prepared)


def _day(fact: Fact | None) -> str | None:
    return fact.value if fact is not None and isinstance(fact.value, str) else None


def _appeal(prepared: Prepared) -> None:
    facts, data = prepared.facts, prepared.data
    facts.take(r"governor|statsforvalter|fylkesmann|ombud|court|tribunal", kind="date")  # later in the case
    facts.take(r"^service$|^case$", kind="text")
    complaint = facts.one(r"complain|appeal", kind="date", words=_COMPLAINT_WORDS)
    known = r"received|delivered|notified|knew|known|knowledge|learned|informed"
    received = facts.one(known, kind="date", words=_KNOWN_WORDS, may_be_unknown=True)
    made = r"decision|refusal|vedtak|reduction|termination|grant|letter|dated"
    decision = facts.one(made, kind="date", words=_DECISION_WORDS)
    if (day := _day(complaint)) is not None:
        data["klage_fremsatt"] = day
        plain_deadline(prepared)
    if (day := _day(received)) is not None:
        data["kunnskapsdato"] = day
    elif (day := _day(decision)) is not None:
        # Nobody knows of a decision before it is made.
        data["kunnskapsdato"] = {"tidligst": day}
        prepared.notes["earliest"] = True


def plain_deadline(prepared: Prepared) -> None:
    """Nothing in the source says that the deadline was extended, or that reasons were asked for."""

    def plain() -> None:
        prepared.data |= {"begrunnelse_krevd": "nei", "klagefristen_forlenget_i_tide": "nei"}

    prepared.when_complete("klagefristen er verken forlenget eller avbrutt", plain)


def _reply(prepared: Prepared) -> None:
    facts, data = prepared.facts, prepared.data
    facts.take(r"^(reason|case|explanation)$", kind="text")
    received = facts.one(r"received|application|request|complaint|inquiry", kind="date")
    interim = facts.one(r"interim|provisional|preliminary|foreløpig", kind="date")
    sent = facts.truth(r"interim|provisional|preliminary|foreløpig|kept_informed")
    decided = facts.truth(r"^(is_)?decided$|decision_made")
    decided_on = facts.one(r"decided|decision", kind="date")
    used = facts.one(r"time|duration|months|processing", unit="month|week|day")
    if (day := _day(received)) is not None:
        data["henvendelse_mottatt"] = day
    elif used is not None and used.number is not None and "month" in used.unit:
        start = add_months(prepared.date.toordinal(), -int(used.number))
        data["henvendelse_mottatt"] = {"senest": dt.date.fromordinal(start).isoformat()}
    if (day := _day(interim)) is not None:
        data |= {"foreløpig_svar_dato": day, "foreløpig_svar_sendt": "ja"}
    elif sent is not None:
        data["foreløpig_svar_sendt"] = yes_no(sent)
    if (day := _day(decided_on)) is not None:
        data |= {"avgjort_dato": day, "saken_avgjort": "ja"}
    elif decided is not None:
        data["saken_avgjort"] = yes_no(decided)
    if prepared.presume("saken gjelder et enkeltvedtak"):
        data["saken_gjelder_enkeltvedtak"] = "ja"


def _gate(prepared: Prepared) -> None:
    facts, data = prepared.facts, prepared.data
    length = facts.one(r"duration|expected|length", unit="day|week|month")
    if length is not None and length.number is not None:
        data["forventet_varighet"] = _days(length)
    service = facts.one(r"^service(_type)?$", kind="text")
    if service is not None:
        code = next((code for pattern, code in SERVICES if re.search(pattern, service.text)), None)
        if code is None:
            facts.give_back(service)
        else:
            data["avgjørelsens_hjemmel"] = code
    elif prepared.presume("saken gjelder en av tjenestene som to uker har betydning for"):
        prepared.notes["any_service"] = True


def _days(length: Fact) -> object:
    assert length.number is not None
    if "week" in length.unit:
        return written(length.number * 7)
    if "month" in length.unit:
        return {"minst": written(length.number * 28), "høyst": written(length.number * 31)}
    return written(length.number)


def checks(prepared: Prepared) -> list[Check]:
    """What the case says about the answer."""
    expected = prepared.case.expected
    rule = prepared.rule_ids[0]
    answer = prepared.answer(rule)
    kind, sort = expected.get("class"), str(expected.get("type"))
    found: list[Check] = []
    if "deadline_date" in expected and rule != GATE:
        found.append(_deadline(prepared, answer, dt.date.fromisoformat(expected["deadline_date"])))
    if isinstance(expected.get("in_time"), bool):
        found.append(check_outcome("i tide", answer, expected["in_time"]))
    if kind == "breach" and rule == REPLY:
        found.append(_breach(answer))
    if rule == GATE and "written_decision_required" in sort:
        found.append(_written_decision(prepared, not sort.startswith("no_")))
    return found or [unsettled("spørsmålet", answer)]


def _deadline(prepared: Prepared, answer: Answer | None, expected: dt.date) -> Check:
    """When nobody knows when the decision was received, the case states the earliest last day."""
    if answer is None or answer.evaluation.program.status != "gjelder":
        return unsettled("frist", answer)
    name = next(name for name in ("siste_dag", "foreløpig_svar_senest", "plass_senest") if name in answer.results)
    result, day = answer.results[name], expected.toordinal()
    if result.low is None or result.high is None:
        return unsettled("frist", answer)
    got = dt.date.fromordinal(result.low).isoformat()
    if result.exact:
        return Check("frist", "riktig" if result.low == day else "galt_med_sikkerhet", got=got)
    if prepared.notes.get("earliest") and result.low == day:
        return Check("frist", "riktig", got=f"tidligst {got}")
    if not result.low <= day <= result.high:
        return Check("frist", "galt_med_sikkerhet", got=f"tidligst {got}")
    return unsettled("frist", answer, f"tidligst {got}")


def _breach(answer: Answer | None) -> Check:
    """A breach of the time limits is shown, or is the judgement that remains."""
    if answer is None or answer.outcome is Outcome.FULFILLED:
        return unsettled("brudd", answer) if answer is None else Check("brudd", "galt_med_sikkerhet", got="ikke brudd")
    if answer.outcome is Outcome.NOT_FULFILLED:
        return Check("brudd", "riktig", got="brudd")
    remains = any(point.why is Why.JUDGEMENT for point in answer.judgements)
    return Check("brudd", "riktig", got="skjønnet gjenstår") if remains else unsettled("brudd", answer)


def _written_decision(prepared: Prepared, expected: bool) -> Check:
    """A case that names no service is tried for each service that the two weeks matter for; they must agree."""
    if not prepared.notes.get("any_service"):
        return check_outcome("enkeltvedtak", prepared.answer(GATE), expected)
    answers = []
    for code in TESTED:
        answers.append(prepared.like({"avgjørelsens_hjemmel": code}).answer(GATE))
    outcomes = {answer.outcome for answer in answers if answer is not None}
    settled = outcomes - {Outcome.UNSETTLED}
    value = settled.pop() is Outcome.FULFILLED if len(outcomes) == 1 and settled else None
    return check_truth("enkeltvedtak", value, expected, answers[0])
