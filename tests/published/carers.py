"""Support for carers: the right to a decision, what must be offered, and the hours of care benefit."""

from __future__ import annotations

import re

from allocation.language.document import RuleDocument
from tests.published.base import (
    Check,
    Prepared,
    check_judged,
    check_number,
    check_outcome,
    check_truth,
    node,
    number,
    unsettled,
    yes_no,
)
from tests.published.facts import written

RIGHT, DUTY, HOURS, ADEQUATE = "pbrl.2-8", "hol.3-6", "omsorgsstønad.utmåling", "hol.4-1"
LAW = re.compile(r"hol[^;]*3-6|hol[^;]*3-2 [^;]*(6|no)|hol[^;]*4-1|pbrl[^;]*2-8|6-4|omsorgs", re.I)
# The support that a text or a type asks for → the judgement that it is needed.
_SUPPORT = (
    (r"respite|avlast|relief", "nødvendig_avlastning"),
    (r"omsorgs(stonad|stønad|lonn|lønn)|care (benefit|pay|wage)|care_(benefit|pay|wage)", "nødvendig_omsorgsstønad"),
    (r"training|guidance|opplæring", "nødvendig_pårørendeopplæring"),
)
_NEED = r"^(respite|omsorgss?t?[oø]nad|omsorgsl[oø]nn|care_benefit|training)_(is_)?(necessary|needed)"


def prepare(prepared: Prepared) -> None:
    """Fill in the case."""
    if not LAW.search(prepared.case.law):
        return
    prepared.rule_ids = (RIGHT, DUTY, HOURS, ADEQUATE)
    facts, data = prepared.facts, prepared.data
    facts.take(r"^(free|vacant|available)_|vacan|capacity|budget|economy", may_be_unknown=True)  # no rule asks for it
    heavy = facts.truth(r"(particularly|especially|extra|very)_(burdensome|heavy|demanding)|særlig_tyngende|saerlig_tyngende")
    whole = facts.truth(r"^(services?|offer|support|sum|whole|total)_.*(adequate|forsvarlig)|^adequate$")
    for name, truth in (("særlig_tyngende_omsorgsarbeid", heavy), ("forsvarlig_tilbud", whole)):
        if truth is not None:
            data[name] = prepared.judge(truth, prepared.factor(name))
    if (duty := facts.truth(r"^has_(care_duty|duty_of_care|omsorgsplikt)|^omsorgsplikt$|^parental_responsibility")) is not None:
        data["har_omsorgsplikt"] = yes_no(duty)
    for need in facts.take(_NEED, kind="boolean"):
        found = next((name for pattern, name in _SUPPORT if re.search(pattern, need.name, re.I)), None)
        if found is not None and need.truth is not None:
            data[found] = prepared.judge(need.truth, prepared.factor(found))
    _benefit_first(prepared)
    _hours(prepared)


def _benefit_first(prepared: Prepared) -> None:
    """What the case says of the benefit that is used first."""
    facts, data = prepared.facts, prepared.data
    rate = facts.one(r"hjelpest\w+_(rate|sats)$", unit="^(rate|sats)?$", kind="number")
    named = [found[1] for name in facts.all if (found := re.search(r"hjelpest\w+_(?:rate|sats)_([1-4])", name, re.I))]
    possible = facts.truth(r"hjelpest\w+_(is_)?possible|may_have_hjelpest|entitled_to_hjelpest")
    decided = facts.truth(r"hjelpest\w+_(is_)?(applied|decided|clarified|granted|received)|(applied_for|receives)_hjelpest")
    if rate is not None and rate.number in (0, 1, 2, 3, 4):
        data["hjelpestønad_sats"] = f"sats_{rate.number}" if rate.number else "ingen"
    elif len(set(named)) == 1:
        data["hjelpestønad_sats"] = f"sats_{named[0]}"
    elif possible is False:
        data["hjelpestønad_sats"] = "ingen"
    elif possible and decided is False:
        data["hjelpestønad_sats"] = "ikke_avklart"


def _hours(prepared: Prepared) -> None:
    facts, data = prepared.facts, prepared.data
    unit = "^hours/week$"
    deducted = facts.one(r"deduct", unit=unit)
    assessed = facts.one(r"^(assessed|burdensome)_(care_)?hours|^care_hours", unit=unit, may_be_unknown=True)
    facts.take(r"^(granted|hours_granted)$", unit=unit)  # what was decided is what is tried, not a fact of the case
    for name, fact in (("omsorgstimer_vurdert", assessed), ("trekk_for_hjelpestønad", deducted)):
        if fact is not None and fact.number is not None:
            data[name] = prepared.estimate(written(fact.number), prepared.factor(name))


def checks(prepared: Prepared) -> list[Check]:
    """What the case says about the answer."""
    expected = prepared.case.expected
    kind, sort = str(expected.get("class")), str(expected.get("type"))
    duty, hours = prepared.answer(DUTY), prepared.answer(HOURS)
    if kind in ("set_aside", "discretionary", "breach"):
        refused = node(hours, f"{HOURS}/samlet_forsvarlig") is False
        return [check_judged((duty, hours, prepared.answer(RIGHT)), contradicted=refused)]
    found: list[Check] = []
    if stated := next((expected[key] for key in ("hours_per_week", "granted_hours", "hours") if key in expected), None):
        result = hours.results["omsorgsstønad_timer"] if hours else None
        found.append(check_number("timer", number(result), stated, 0, hours))
    if re.search(r"hjelpest\w+_first|before_omsorgs", sort):
        # That Nav has answered is no condition: the hours are assessed again when it has.
        found.append(check_truth("vurderes på nytt etter Nav", node(hours, f"{HOURS}/vurderes_på_nytt_etter_nav"), True, hours))
    elif kind in ("right", "granted", "no_right", "duty", "refused"):
        found.append(_claim(prepared, kind, sort))
    return found or [unsettled("spørsmålet", duty)]


def _claim(prepared: Prepared, kind: str, sort: str) -> Check:
    """Whether a decision, the municipality's duty, or a certain kind of support can be claimed."""
    yes = kind in ("right", "granted", "duty")
    only_decision = "2-8" in prepared.case.law and "3-6" not in prepared.case.law
    if re.search(r"decision|vedtak", sort) or only_decision:
        return check_outcome("vedtak", prepared.answer(RIGHT), yes)
    answer = prepared.answer(DUTY)
    kind_of_support = any(re.search(pattern, sort) for pattern, _ in _SUPPORT) or "measure" in sort
    if kind_of_support and not yes and prepared.complete:
        # A duty of the municipality gives nobody a claim to one kind of support.
        source = prepared.rules.library.source(DUTY)
        document = None if source is None else prepared.rules.library.read(source)
        if isinstance(document, RuleDocument) and document.type == "plikt":
            return check_truth("krav på tiltaket", False, False, answer)
    return check_outcome("støtte", answer, yes)
