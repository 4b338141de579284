"""A place in a nursing home: the right to it now, to a decision while waiting, and the municipality's own deadline."""

from __future__ import annotations

import re

from allocation import Answer
from tests.published import refusals
from tests.published.base import Check, Prepared, check_judged, check_outcome, check_truth, in_force, unsettled, yes_no
from tests.published.municipality import of_the_municipality

PLACE, DECISION, ANSWER, DUTY = "pbrl.2-1-e", "pbrl.2-1-e-venteliste", "langtidsopphold.avgjørelsen", "hol.3-2-a"
LAW = re.compile(r"§+ ?2-1 ?e|§+ ?3-2 ?a", re.I)
_NAMED = r"(nursing_home|place|institution|sykehjem|long_term_stay)(_place|_stay)?"
_ONLY = (
    rf"^(the_)?only_(adequate_|forsvarlig_)?(offer|option|alternative|solution)(_that_.*|_is_(a_)?{_NAMED})?$|"
    rf"^{_NAMED}(_is)?_(the_)?only_(adequate_|forsvarlig_)?(offer|option|alternative|solution)(_that_.*)?$"
)
_CRITERIA_WORDS = (
    "meets meet satisfies satisfy fulfils fulfills fulfilled met satisfied are all the local municipal municipality s "
    "criteria of in for regulation long term stay place nursing home"
)
_OWN_FACTS = (
    (r"regulation_(adopted|exists|given)|has_(local_)?regulation", "har_langtidsforskrift"),
    (r"(decision|vedtak).*(criteria|made|issued)", "vedtak_om_langtidskriteriene"),
    (r"(on|placed_on|put_on)_(the_)?waiting_list", "på_venteliste_for_langtidsopphold"),
    (r"place_(offered|given|granted)|offered_(a_)?place", "langtidsplass_tilbudt"),
)


def prepare(prepared: Prepared) -> None:
    """Fill in the case; one about another provision is about the right to necessary services."""
    if not LAW.search(prepared.case.law):
        refusals.prepare(prepared)
        return
    prepared.rules = of_the_municipality(prepared.case, prepared.rules)
    prepared.rule_ids = (PLACE, DECISION, ANSWER, DUTY)
    facts, data = prepared.facts, prepared.data
    facts.take(refusals.CAPACITY_FACTS, may_be_unknown=True)  # no rule asks for it
    facts.take(r"^(applied(_for)?|application)$", kind="text")
    ground = facts.one(r"ground|reason", kind="text")
    if ground is not None and not refusals.only_capacity(ground.text):
        facts.give_back(ground)
    if (age := facts.one(r"^(applicant_|person_|user_)?age$", unit="year")) and age.number is not None:
        data["alder"] = str(age.number)
    only = facts.truth(_ONLY)
    wait = facts.truth(r"^(can|could|able_to)_.*(home|wait)|home_while_waiting|waiting_at_home_(is_)?adequate")
    criteria = facts.one(r"criteria", kind="boolean", words=_CRITERIA_WORDS)
    for name, truth in (("eneste_forsvarlige_tilbud", only), ("kan_vente_hjemme_forsvarlig", wait)):
        if truth is not None:
            data[name] = prepared.judge(truth, prepared.factor(name))
    if criteria is not None and criteria.truth is not None:
        prepared.give(f"{DUTY}/oppfyller_kriteriene", criteria.truth)
    for pattern, name in _OWN_FACTS:
        if (truth := facts.truth(pattern)) is not None:
            data[name] = yes_no(truth)
    decided(prepared)


def decided(prepared: Prepared) -> None:
    """The day of the decision that the municipality's own deadline runs from."""
    day = prepared.facts.one(
        r"decision|vedtak", kind="date", words="positive long term decision date of on the vedtak stay place"
    )
    if day is not None and isinstance(day.value, str):
        prepared.data["langtidsvedtak_dato"] = day.value


def checks(prepared: Prepared) -> list[Check]:
    """What the case says about the answer."""
    if prepared.rule_ids != (PLACE, DECISION, ANSWER, DUTY):
        return refusals.checks(prepared)
    expected = prepared.case.expected
    kind, sort = str(expected.get("class")), str(expected.get("type"))
    place, decision, answer = prepared.answer(PLACE), prepared.answer(DECISION), prepared.answer(ANSWER)
    waiting = bool(re.search(r"wait|decision|vedtak|list", f"{kind} {sort}"))
    if kind in ("set_aside", "discretionary", "breach"):
        duty = prepared.answer(DUTY)
        broken = duty is not None and in_force(duty) and _false(duty)
        return [check_judged((place, decision, answer), contradicted=broken or (place is not None and _true(place)))]
    if waiting and kind in ("right", "granted", "procedure", "waiting_list", "right_to_decision"):
        return [check_outcome("vedtak", decision, True), _not_now(place, answer)]
    if kind in ("right", "granted"):
        only_decision = place is not None and _false(place) and decision is not None and _true(decision)
        return [check_outcome("vedtak", decision, True) if only_decision else _of_the_time("plass nå", place, True)]
    if kind in ("no_right", "refused", "no_breach"):
        return [check_outcome("vedtak", decision, False) if waiting else _of_the_time("plass nå", place, False)]
    return [unsettled("spørsmålet", place)]


def _of_the_time(name: str, answer: Answer | None, expected: bool) -> Check:
    """Before the provision was in force the right to necessary services held, so nothing is said of those days."""
    if answer is None or not in_force(answer):
        return unsettled(name, answer)
    return check_outcome(name, answer, expected)


def _not_now(place: Answer | None, answer: Answer | None) -> Check:
    """The waiting list is the answer; where nobody said that another offer is adequate too, it is not looked at."""
    if answer is None or place is None or not in_force(answer):
        return unsettled("plass nå", place)
    if _true(place):
        return check_truth("plass nå", True, False, place)
    return Check("plass nå", "riktig", got="nei" if _false(place) else "ikke avgjort")


def _true(answer: Answer) -> bool:
    return in_force(answer) and answer.outcome.value == "oppfylt"


def _false(answer: Answer) -> bool:
    return answer.outcome.value == "ikke_oppfylt"
