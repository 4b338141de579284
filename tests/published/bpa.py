"""The right to BPA (pbrl.2-1-d) from plain English facts."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from allocation import Outcome
from tests.published.base import Check, Prepared, check_number, check_outcome, check_truth, number, unsettled, yes_no
from tests.published.facts import Fact, written
from tests.published.services import EDUCATION, HEALTH, PRACTICAL, RESPITE, Service, services_in

RULE = "pbrl.2-1-d"
DAYS = Decimal(7)
WEEK = Decimal(168)
# Half of the waking hours of a week (16 a day): the least that «nearly round the clock» can be by day.
MUCH_OF_THE_DAY = DAYS * 16 / 2
_HOURS = r"hours/(week|day)"


def prepare(prepared: Prepared) -> None:
    """Fill in the case."""
    facts, data = prepared.facts, prepared.data
    prepared.rule_ids = (RULE,)
    facts.take(r"damages|compensation|complied")  # what follows a breach is another question than the right
    _established(prepared)
    if (age := facts.one(r"^(applicant_|user_|person_|current_)?age(_now)?$", unit="year")) and age.number is not None:
        data["alder"] = written(age.number)
    _earlier(prepared)
    _duration(prepared)
    if cost := facts.one(r"(substantial|significant|vesentlig).*cost", kind="boolean", may_be_unknown=True):
        data["vesentlig_økt_kostnad"] = prepared.judge(cost.truth, "dokumenterte merutgifter")
    _children(prepared)
    _hours(prepared)


def _established(prepared: Prepared) -> None:
    """A case that says the right is agreed, or has been decided, states the conclusion."""
    disputed = prepared.facts.truth(r"^right_to_bpa_disputed$")
    established = prepared.facts.truth(r"^right_to_bpa_(established|agreed|confirmed|undisputed)")
    if disputed is False or established is True:
        for group in ("alder_eller_tidligere_rett", "langvarig", "stort_behov"):
            prepared.give(f"{RULE}/{group}", True)


def _earlier(prepared: Prepared) -> None:
    """BPA granted before the age limit, and whether it was granted as a right."""
    facts = prepared.facts
    under_right = facts.truth(r"granted.*before.*under_right|right_before_6\d")
    before = facts.truth(r"(bpa|granted).*before_6\d")
    as_right = facts.truth(r"^(bpa_)?granted_(under|as)_(a_)?right$")
    if (need := facts.one(r"need_arose", unit="year")) and need.number is not None and before is None:
        before = None if need.number < 67 else False
    granted = under_right if under_right is not None else as_right if before else before
    if granted:
        prepared.give(f"{RULE}/hadde_retten_før_67", True)
        prepared.notes["had_right"] = True
    elif granted is False:
        rows = [{"tjeneste": "bpa", "hjemmel": "hol.3-8"}] if before else []
        prepared.tables["vedtak"] = rows


def _duration(prepared: Prepared) -> None:
    facts = prepared.facts
    more = facts.truth(r"(over|more_than|exceeds|beyond)_(two|2)_years")
    words = "duration expected of need the to last remaining months years in future bpa"
    stated = facts.one(r"duration|expected_to_last", unit="month|year|week", words=words)
    if stated is not None and stated.number is not None:
        if "week" in stated.unit:
            facts.give_back(stated)
        else:
            prepared.data["behovets_varighet"] = written(stated.number * (12 if "year" in stated.unit else 1))
    if more is not None:
        prepared.give(f"{RULE}/langvarig", more)
    elif stated is None and prepared.notes.get("had_right"):
        prepared.notes["long_by_right"] = True


def _children(prepared: Prepared) -> None:
    facts = prepared.facts
    row: dict[str, Any] = {}
    if (age := facts.one(r"(son|daughter|child)s?_age", unit="year")) and age.number is not None:
        row["alder"] = written(age.number)
    for pattern, name in (
        (r"(lives|living)_at_home|hjemmeboende", "hjemmeboende"),
        (r"(child|son|daughter).*(disab|impair)", "nedsatt_funksjonsevne"),
        (r"parental_responsibility|custody", "foreldreansvar"),
    ):
        if (found := facts.truth(pattern)) is not None:
            row[name] = yes_no(found)
    prepared.notes["child"] = row


def _hours(prepared: Prepared) -> None:
    facts = prepared.facts
    if (counted := facts.one(r"^counted_hours", unit="hours/week")) and counted.number is not None:
        prepared.give(f"{RULE}/tellende_timer", f"{written(counted.number)} timer/uke")
    # What a person wishes for, and what was granted at another time, is not the need now.
    facts.take(r"claimed|wanted|wished|requested|applied|when_granted|earlier|previous", unit="hours")
    purpose = facts.one(r"^purpose$", kind="text")
    main = PRACTICAL
    if purpose is not None:
        found = services_in(purpose.text)
        if found == [EDUCATION]:
            main = EDUCATION
        else:
            facts.give_back(purpose)
    night_need = facts.truth(r"night.*continuous|continuous.*night")
    helpers_need = facts.truth(r"(two|second|helpers?).*continuous|continuous.*(helper|two)")
    night_offer = facts.take(r"night_(offer|service|team|solution)", kind="text")
    share = facts.one(r"share_of_health|health_share", unit="hours/week", may_be_unknown=True)
    rows = _beside(prepared, night_need, helpers_need)
    least, most = _share(share)
    beside = sum((Decimal(row["timer_per_uke"]) for row in rows if "timer_per_uke" in row), Decimal(0))
    for fact, may_include in _own(prepared):
        row = _row(main, fact)
        if fact.number is not None:
            hours = Decimal(row["timer_per_uke"])
            low, high = hours - most - (beside if may_include else 0), hours - least
            if hours >= 0:
                row["timer_per_uke"] = {"minst": max(low, Decimal(0)), "høyst": max(high, Decimal(0))}
        rows.append(row)
    if text := facts.one(r"^(bpa_)?hours(_needed|_now)?$", kind="text"):
        rows += _around_the_clock(prepared, text)
    if night_offer:
        rows.append({"hjemmel": PRACTICAL.provision, "nattjeneste": "ja", "kontinuerlig_behov": "ukjent"})
    if not rows:
        return
    prepared.presume("timene er for personlig assistanse om dagen med én hjelper når saken ikke sier noe annet")
    usual = {"krever_flere_enn_én": "nei", "nattjeneste": "nei"} if prepared.complete else {}
    prepared.tables["tjeneste"] = [_in_text(usual | row) for row in rows]
    what = "den som fikk retten, hadde et langvarig behov, og har det fortsatt"
    if prepared.notes.get("long_by_right") and prepared.presume(what):
        prepared.give(f"{RULE}/langvarig", True)


_HEALTH_WORDS = "granted home nursing health service services care medical hours"
_RESPITE_WORDS = "respite avlastning relief hours for parents needed granted assessed the"
_OWN_WORDS = (
    "granted after reversal bpa own personal practical assistance hours needed assessed day one helper support contact now"
)
# Hours of these names may include the hours that are named beside them.
_WHOLE_WORDS = "hours granted need needed assessed total weekly now listed per week"
_OFTEN = "hvor ofte behovet melder seg"


def _beside(prepared: Prepared, night_need: bool | None, helpers_need: bool | None) -> list[dict[str, Any]]:
    """The rows of other kinds than plain assistance by day."""
    facts = prepared.facts
    rows: list[dict[str, Any]] = []
    for fact in facts.take(r"health|nursing|medical", unit=_HOURS, words=_HEALTH_WORDS):
        rows.append(_row(HEALTH, fact))
    for fact in facts.take(r"night", unit=_HOURS, words="night hours needed assessed granted assistance bpa"):
        need = prepared.judge(night_need, _OFTEN)
        rows.append(_row(PRACTICAL, fact) | {"nattjeneste": "ja", "kontinuerlig_behov": need})
    helpers = "two second double extra helper helpers hours with needing requiring needed day"
    for fact in facts.take(r"(two|second|double|extra)_?.*helper", unit=_HOURS, words=helpers):
        need = prepared.judge(helpers_need, _OFTEN)
        rows.append(_row(PRACTICAL, fact) | {"krever_flere_enn_én": "ja", "kontinuerlig_behov": need})
    if respite := facts.take(r"respite|avlastning|relief", unit=_HOURS, words=_RESPITE_WORDS):
        provision = "hol.3-6-2" if prepared.date.isoformat() >= "2017-10-01" else "hol.3-2-6-d"
        rows += [_row(Service(provision, RESPITE.content), fact) for fact in respite]
        if prepared.notes["child"]:
            prepared.tables["barn"] = [prepared.notes["child"]]
    for fact in facts.take(r"higher_education|universit|studies", unit=_HOURS):
        rows.append(_row(EDUCATION, fact))
    return rows


def _own(prepared: Prepared) -> list[tuple[Fact, bool]]:
    """The hours of personal assistance, and whether they may include the hours of the other rows."""
    facts = prepared.facts
    own = facts.take(r"bpa|assistance|helper|support|contact", unit=_HOURS, words=_OWN_WORDS)
    whole = facts.take(r"hours|granted|need", unit=_HOURS, words=_WHOLE_WORDS)
    if own or len(whole) > 1:
        for fact in whole:
            facts.give_back(fact)
        whole = []
    return [(fact, False) for fact in own] + [(fact, True) for fact in whole]


def _share(share: Fact | None) -> tuple[Decimal, Decimal]:
    """The least and greatest hours of health services among the hours of assistance."""
    if share is None:
        return Decimal(0), Decimal(0)
    return (Decimal(0), WEEK) if share.number is None else (share.number, share.number)


def _in_text(row: dict[str, Any]) -> dict[str, Any]:
    """Numbers as a case file has them."""
    hours = row.get("timer_per_uke")
    if isinstance(hours, Decimal):
        return row | {"timer_per_uke": written(hours)}
    if isinstance(hours, dict):
        return row | {"timer_per_uke": {key: written(value) for key, value in hours.items()}}
    return row


def _row(service: Service, fact: Fact) -> dict[str, Any]:
    row: dict[str, Any] = {"hjemmel": service.provision, "innhold": service.content}
    if fact.number is not None:
        hours = fact.number * (DAYS if "day" in fact.unit else 1)
        row["timer_per_uke"] = hours
    return row


def _around_the_clock(prepared: Prepared, text: Fact) -> list[dict[str, Any]]:
    if not re.search(r"round.the.clock|24 hours|all day and night|døgnet rundt", text.text):
        prepared.facts.give_back(text)
        return []
    kind = {"hjemmel": PRACTICAL.provision, "innhold": PRACTICAL.content}
    day = {"timer_per_uke": {"minst": MUCH_OF_THE_DAY, "høyst": DAYS * 16}}
    night = {"nattjeneste": "ja", "kontinuerlig_behov": "ukjent", "timer_per_uke": {"høyst": DAYS * 8}}
    return [kind | day, kind | night]


def checks(prepared: Prepared) -> list[Check]:
    """What the case says about the answer."""
    expected, answer = prepared.case.expected, prepared.answer(RULE)
    kind, sort = expected.get("class"), expected.get("type")
    if answer is None:
        return [unsettled("spørsmålet")]
    found: list[Check] = []
    if kind == "right":
        found.append(check_outcome("rett", answer, True))
    elif kind == "no_right" and sort != "no_right_to_more":
        found.append(check_outcome("rett", answer, False))
    elif kind in ("set_aside", "discretionary", "breach"):
        # What was set aside is a judgement: the right answer is that it remains.
        remains = answer.outcome is Outcome.UNSETTLED
        found.append(Check("skjønnet gjenstår", "riktig", got="uavklart") if remains else unsettled("skjønnet", answer))
    if "right_to_bpa" in expected:
        found.append(check_outcome("rett", answer, expected["right_to_bpa"]))
    if "night_in_bpa" in expected:
        found.append(_night(prepared, expected["night_in_bpa"]))
    if "counted_hours" in expected:
        hours = number(answer.results["tellende_timer"])
        found.append(check_number("timer", hours, expected["counted_hours"], 0, answer))
    if expected.get("discretion_remains") is True and answer.outcome is Outcome.NOT_FULFILLED:
        found.append(check_truth("kan innvilges", answer.code == "kan_innvilges", True, answer))
    return found or [unsettled("spørsmålet", answer)]


def _night(prepared: Prepared, expected: bool) -> Check:
    answer = prepared.answer(RULE)
    if answer is None:
        return unsettled("natt")
    counts = next(slot for slot in answer.evaluation.program.slots if slot.key == f"{RULE}/teller_med")
    nights = [i for i, row in enumerate(prepared.tables.get("tjeneste", ())) if row.get("nattjeneste") == "ja"]
    values = {answer.evaluation.value(counts.index, row) for row in nights}
    return check_truth("natt", values.pop() if len(values) == 1 else None, expected, answer)
