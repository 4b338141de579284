"""Coordinator, individual plan and child coordinator from plain English facts."""

from __future__ import annotations

import re
from typing import Any

from allocation import Outcome
from tests.published.base import Check, Prepared, as_truth, check_outcome, check_truth, node, unsettled, yes_no
from tests.published.facts import Fact, written

CHILD, RIGHT, PLAN = "pbrl.2-5-c", "pbrl.2-5-b", "pbrl.2-5"
MUNICIPALITY, HOSPITAL, PLAN_DUTY = "hol.7-2", "sphl.2-5-a", "hol.7-1"
WELFARE_PLAN = "velferdstjenester.individuell-plan"
# A detail of the published answer → the rule that answers it.
DETAILS = {
    "child_coordinator": CHILD,
    "coordinator": RIGHT,
    "hospital": HOSPITAL,
    "municipality": MUNICIPALITY,
    "duty_ordinary_coordinator": MUNICIPALITY,
}
# Whether there is to be a plan: the right to it is there whether or not the person wants it, but it is only made with consent.
PLANS, CONSENT = ("ip", "individual_plan"), f"{PLAN}/planen_kan_lages"
LEVELS = ("trenger_kommunale_tjenester", "trenger_spesialisthelsetjenester")
LONG = "ventet varighet"
TOGETHER = "tjenestene virker inn på hverandre"


def prepare(prepared: Prepared) -> None:
    """Fill in the case."""
    prepared.rule_ids = (CHILD, RIGHT, PLAN, MUNICIPALITY, HOSPITAL, PLAN_DUTY, WELFARE_PLAN)
    facts = prepared.facts
    facts.take(r"^has_(child_)?coordinator$|^wants?_coordinator$", kind="boolean")  # neither is a condition
    stated = _Need(prepared)
    child = facts.one(r"(child|son|daughter)s?_age", unit="year", may_be_unknown=True)
    age = facts.one(r"^(person_|user_)?age$", unit="year")
    expecting = facts.truth(r"expecting|pregnan|unborn")
    all_met = facts.truth(r"(family|parents)_meets?_all|all_conditions_met")
    plan = facts.truth(r"(want|wish|consent).*(plan|\bip\b|_ip)|(ip|plan)_(want|wish)|consents?_to_plan")
    wish = facts.truth(r"(parents?|family|guardian).*(want|consent|wish)|wants?_child_coordinator")
    programme = facts.truth(r"qualification_program|kvalifiseringsprogram")
    if programme is not None:
        prepared.data["deltar_i_kvalifiseringsprogram"] = yes_no(programme)
    prepared.notes["welfare"] = programme is not None or "2022-06-22-1110" in prepared.case.law
    if plan is not None:
        prepared.data["samtykker_til_individuell_plan"] = yes_no(plan)
    if age is not None and age.number is not None:
        prepared.data["alder"] = written(age.number)
    prepared.notes["child"] = any(item is not None for item in (child, expecting, stated.serious, all_met))
    if all_met:
        prepared.give(f"{CHILD}/har_eller_venter_barn", True)
        wish = True if wish is None else wish
    elif prepared.notes["child"]:
        prepared.tables["barn"] = [_child(stated, child or age, expecting)]
    stated.person()
    if wish is None and prepared.notes["child"] and prepared.presume("familien ønsker det saken gjelder"):
        wish = True
    if wish is not None:
        prepared.data["ønsker_barnekoordinator"] = yes_no(wish)


def _child(need: _Need, age: Fact | None, expecting: bool | None) -> dict[str, Any]:
    row: dict[str, Any] = {}
    if expecting is not None:
        row["ventet"] = yes_no(expecting)
    elif age is not None:
        row["ventet"] = "nei"
    if not expecting and age is not None and age.number is not None:
        row["alder"] = written(age.number)
    judge = need.prepared.judge
    row["alvorlig_tilstand"] = judge(need.serious, "ventet utvikling")
    row["vil_ha_langvarig_behov"] = judge(need.long, LONG)
    row["vil_ha_sammensatt_behov"] = judge(need.composite, "flere slags tjenester")
    row["vil_ha_koordinert_behov"] = judge(need.coordinated, "tjenestene virker inn på hverandre")
    if need.health is not None:
        row["vil_trenge_helse_og_omsorgstjenester"] = yes_no(need.health)
    if need.other is not None:
        row["vil_trenge_andre_velferdstjenester"] = yes_no(need.other)
    return row


class _Need:
    """What a case says of the need for services."""

    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        facts = prepared.facts
        self.serious = facts.truth(r"serious|severe")
        whole = facts.truth(r"long_term.*(composite|coordinated|complex)|(composite|coordinated|complex).*long_term")
        self.whole = whole
        self.long = whole or facts.truth(r"^long_term(_need.*)?$|^needs?_long_term|^lasting")
        either = facts.truth(r"composite_or_coordinated")
        self.composite = whole or either or facts.truth(r"^(needs?_)?composite")
        self.coordinated = whole or facts.truth(r"^(needs?_)?coordinated|coordination_needed|needs?_coordination")
        self.complex = facts.truth(r"^(needs?_)?complex")
        both = facts.truth(r"both_(service_)?(types|kinds)")
        self.health = both or whole or facts.truth(r"needs?_health|health_and_care")
        self.other = both or whole or facts.truth(r"other_welfare|welfare_services")
        self.municipal = facts.truth(r"municipal_services")
        self.hospital = facts.truth(r"(specialist|hospital)_services")
        self._texts(facts.take(r"^needs(_services_from)?$|^services?(_from)?$", kind="text"))
        self.numbers = {
            "total": facts.one(r"^number_of_services|^services_needed", unit="services"),
            "municipal": facts.one(r"number_of_(municipal|health)", unit="services"),
            "hospital": facts.one(r"number_of_(specialist|hospital)", unit="services"),
        }

    def _texts(self, taken: list[Fact]) -> None:
        for fact in taken:
            text, understood = fact.text, False
            if re.search(r"home nursing|municipal|home help|practical", text):
                self.municipal, understood = True, True
            if re.search(r"hospital|specialist", text):
                self.hospital, understood = True, True
            if re.search(r"one service only|single service", text):
                self.hospital, understood = bool(self.hospital), True
            if re.search(r"long.term", text):
                self.long = True
            if re.search(r"complex", text):
                self.complex = True
            if not understood:
                self.prepared.facts.give_back(fact)

    def person(self) -> None:
        """The need as facts of the person."""
        data, judge = self.prepared.data, self.prepared.judge
        for name, value, factor in (
            ("langvarig_behov", self.long, LONG),
            ("koordinert_behov", self.coordinated, TOGETHER),
            ("komplekst_behov", self.complex, "flere fagområder"),
        ):
            if value is not None:
                data[name] = judge(value, factor)
        if self.whole:  # the conclusion on the need for services as the law words it
            for rule in (PLAN, MUNICIPALITY):
                self.prepared.give(f"{rule}/koordinerte", True)
                self.prepared.give(f"{rule}/langvarige", True)
            self.prepared.give(f"{HOSPITAL}/langvarige_og_koordinerte", True)
        municipal, hospital = self._count("municipal"), self._count("hospital")
        total = self._count("total")
        nobody_named = self.municipal is None and self.hospital is None and not any(self.numbers.values())
        self.prepared.notes["either_level"] = bool(self.whole) and nobody_named
        if total is not None and self.hospital is False:
            municipal, hospital = total, "0"
        elif total == "1" and self.municipal and not self.hospital:
            municipal, hospital = "1", "0"
        for name, count, truth in (
            ("antall_kommunale_tjenester", municipal, self.municipal),
            ("antall_spesialisttjenester", hospital, self.hospital),
        ):
            flag = "trenger_kommunale_tjenester" if "kommunale" in name else "trenger_spesialisthelsetjenester"
            if count is not None:
                data[name] = count
            elif truth is not None:
                data[name] = {"minst": "1"} if truth else "0"
            if truth is not None and count is None:
                data[flag] = yes_no(truth)

    def _count(self, name: str) -> str | None:
        fact = self.numbers[name]
        return None if fact is None or fact.number is None else written(fact.number)


def checks(prepared: Prepared) -> list[Check]:
    """What the case says about the answer."""
    expected = prepared.case.expected
    kind, sort = expected.get("class"), str(expected.get("type"))
    found: list[Check] = []
    if kind in ("right", "no_right"):
        rule = _main(prepared, sort)
        found.append(_outcome(rule, prepared, rule, kind == "right"))
    elif kind in ("set_aside", "discretionary", "breach"):
        answer = prepared.answer(_main(prepared, sort))
        remains = answer is not None and answer.outcome is Outcome.UNSETTLED
        found.append(Check("skjønnet gjenstår", "riktig", got="uavklart") if remains else unsettled("skjønnet", answer))
    elif sort == "municipality_responsible":
        duty = prepared.answer(PLAN_DUTY)
        value = duty.results["planansvar_hos_kommunen"].value if duty else None
        found.append(check_truth("planansvar", value if isinstance(value, bool) else None, True, duty))
    for key, rule in DETAILS.items():
        if isinstance(expected.get(key), bool):
            found.append(_outcome(key, prepared, rule, expected[key]))
    found += [_plan_is_made(prepared, key, expected[key]) for key in PLANS if isinstance(expected.get(key), bool)]
    return found or [unsettled("spørsmålet")]


def _outcome(name: str, prepared: Prepared, rule: str, expected: bool) -> Check:
    """A case that does not say who the services come from is tried for each of the two there are; they must agree."""
    if rule != RIGHT or not prepared.notes.get("either_level"):
        return check_outcome(name, prepared.answer(rule), expected)
    answers = [prepared.like({level: "ja"}).answer(rule) for level in LEVELS]
    found = {None if answer is None else as_truth(answer.outcome) for answer in answers}
    return check_truth(name, found.pop() if len(found) == 1 else None, expected, answers[0])


def _plan_is_made(prepared: Prepared, key: str, expected: bool) -> Check:
    answer = prepared.answer(PLAN)
    parts = (None if answer is None else as_truth(answer.outcome), node(answer, CONSENT))
    made = False if False in parts else None if None in parts else True
    return check_truth(key, made, expected, answer)


def _main(prepared: Prepared, sort: str) -> str:
    if "hospital" in sort:
        return HOSPITAL
    if "child_coordinator" in sort:
        return CHILD
    if re.search(r"individual_plan|_ip$|_plan$", sort):
        return WELFARE_PLAN if prepared.notes["welfare"] else PLAN
    if "coordinator" in sort:
        return RIGHT
    return CHILD if prepared.notes["child"] else RIGHT
