"""Payment for help at home (egenandel.hjemme) from plain English facts."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

from allocation import Outcome
from tests.published.base import Check, Prepared, check_number, check_outcome, number, unsettled, value_on
from tests.published.facts import Fact, written
from tests.published.prices import PriceList, of_the_year, step_in, with_overlay
from tests.published.services import ALARM, PERSONAL_CARE, PRACTICAL, RESPITE, Service, services_in

RULE = "egenandel.hjemme"
_LAST_ØRE = Decimal("0.01")
UNKNOWN = Service("", "")
_PRICE_WORDS = (
    "printed published listed municipal local current home help practical assistance hour hourly hours rate price fee per month "
    "monthly cap max maximum ceiling limit flat fixed subscription abonnement charge charged until of"
)
_CARE_WORDS = "of which personal care and supervision hygiene egenomsorg hours toilet dressing"
_PRACTICAL_WORDS = "of which cleaning cooking shopping practical household domestic assistance help and hours"
_INCOME_WORDS = "household net income alminnelig inntekt total annual yearly per year combined taxable ordinary general"
RESPITE_MOVED = dt.date(2017, 10, 1)


def prepare(prepared: Prepared) -> None:
    """Fill in the case."""
    facts = prepared.facts
    prepared.rule_ids = (RULE,)
    # National numbers are the rules' own, and notes of what a printed list adds up to are not prices.
    facts.take(r"^(current_)?g(_|$)|two_?g|(^|_)\dg(_limit)?$|limit_2g", unit=r"nok(/year)?$")
    facts.take(r"national_(ceiling|cap|max)", unit="nok")
    facts.take(r"^months$")
    facts.take(r"printed.*(year|annual)|(year|annual).*printed", unit="year")
    under = facts.truth(r"^(is_)?(below|under)_2_?g$|shielded")
    alarm_needed = facts.truth(r"alarm.*(need|necessary|right|statutory)")
    alarm = facts.take(r"alarm", unit="nok/month", words="safety alarm " + _PRICE_WORDS)
    services = _services(prepared, bool(alarm) or alarm_needed is not None, under is not None)
    income = _income(prepared)
    hours = _hours(prepared, services)
    prices = _prices(prepared)
    cost = facts.one(r"cost|selvkost", unit="nok/hour", words="cost self price selvkost municipal actual own hourly per hour")
    _rows(prepared, services, hours, alarm_needed)
    _alarm(prepared, _applicable(alarm, prepared.date.year, under))
    if under is not None:
        prepared.give(f"{RULE}/under_2G", under)
    _members(prepared, income)
    _cost(prepared, cost, prices, bool(hours))
    what = "det er ikke tatt opp at personen ikke har nok igjen til egne behov (§ 9 tredje ledd) når saken ikke sier det"
    prepared.when_complete(what, lambda: prepared.data.update({"egenandel_går_ut_over_behov": "nei"}))
    if prices.any and prepared.complete:
        bpa = any(service.bpa for service in services or ())
        prepared.rules = with_overlay(prepared.rules, prices.overlay(hours_known=bool(hours), bpa=bpa))
    contents = {row.get("innhold") for row in prepared.tables.get("tjeneste", ())}
    prepared.notes["priced"] = prices.any or (contents == {ALARM.content} and bool(alarm))
    prepared.notes["hours"] = next((fact.name for fact, kind in hours if kind.content != PERSONAL_CARE.content), None)


def _services(prepared: Prepared, alarm: bool, under: bool) -> list[Service] | None:
    """The services of the case; None when the case does not say, or says it in words that are not understood."""
    facts = prepared.facts
    if fact := facts.one(r"^services?$|^service_(type|kind)$|^type_of_service$", kind="text"):
        found = services_in(fact.text)
        if found is None:
            facts.give_back(fact)
        prepared.notes["service_stated"] = True
        return found
    help_is_paid_for = any(re.search(r"hours/|nok/hour", fact.unit) for fact in prepared.case.facts.values())
    if alarm:
        return [PRACTICAL, ALARM] if help_is_paid_for else [ALARM]
    priced = any("nok/month" in fact.unit for fact in prepared.case.facts.values())
    return [PRACTICAL] if help_is_paid_for or priced or under else None


def _applicable(prices: list[Fact], year: int, under: bool | None) -> list[Fact]:
    """The alarm prices of the year and of the income step."""
    found = []
    for fact in of_the_year(prices, year):
        step = step_in(fact.name)
        if step is None or (under is not None and under == (step.high is not None and step.high <= 2)):
            found.append(fact)
    return found


def _hours(prepared: Prepared, services: list[Service] | None) -> list[tuple[Fact, Service]]:
    facts, found = prepared.facts, []
    if any(service.bpa for service in services or ()):
        facts.take(r"total|bpa_hours", unit="hours/week")
    main = services[0] if services else UNKNOWN
    if main == ALARM:
        main = next((service for service in services or () if service != ALARM), PRACTICAL)
    for fact in facts.take(r"care|supervision|hygiene|egenomsorg", unit="hours/month", words=_CARE_WORDS):
        found.append((fact, Service(PERSONAL_CARE.provision, PERSONAL_CARE.content, main.bpa)))
    for fact in facts.take(r"clean|cook|shop|practical|household|domestic", unit="hours/month", words=_PRACTICAL_WORDS):
        found.append((fact, main if main == RESPITE else Service(PRACTICAL.provision, PRACTICAL.content, main.bpa)))
    if rest := facts.one(r"care|supervision|hygiene", kind="text"):
        found.append((rest, Service(PERSONAL_CARE.provision, PERSONAL_CARE.content, main.bpa)))
    plain = r"^(actual_|monthly_|granted_)?hours(_per_month|_a_month|_used|_received|_granted)?$"
    if ordinary := facts.one(plain, unit="hours/month"):
        found.append((ordinary, main))
    return found


def _rows(
    prepared: Prepared, services: list[Service] | None, hours: list[tuple[Fact, Service]], alarm_needed: bool | None
) -> None:
    rows: list[dict[str, Any]] = []
    covered = [kind for _, kind in hours]
    for fact, kind in hours:
        hours_stated = {} if fact.number is None else {"timer_per_måned": written(fact.number)}
        rows.append(_row(prepared, kind) | hours_stated)
    for service in services or ():
        if service not in covered and not (service.bpa and covered):
            rows.append(_row(prepared, service))
    for row in rows:
        if row.get("innhold") == ALARM.content:
            if alarm_needed is None and re.search(r"I-6/2006", prepared.case.law):
                alarm_needed = True
            row["dekker_nødvendig_behov"] = prepared.judge(alarm_needed, "forsvarlighet")
    if rows:
        prepared.tables["tjeneste"] = rows


def _row(prepared: Prepared, service: Service) -> dict[str, Any]:
    row: dict[str, Any] = {}
    if prepared.notes.get("service_stated") or prepared.presume("hjelpen er praktisk bistand når saken ikke sier noe annet"):
        row = {"hjemmel": service.provision, "innhold": service.content} if service.content else {}
    if row and service == RESPITE and prepared.date < RESPITE_MOVED:
        row["hjemmel"] = "hol.3-2-6-d"
    if service.bpa:
        row["organisert_som_bpa"] = "ja"
    if prepared.presume("hjelpen er ikke organisert som BPA og gjelder ikke et barn når saken ikke sier det"):
        row = {"organisert_som_bpa": "nei", "gjelder_mindreårig_barn": "nei", **row}
    return row


def _income(prepared: Prepared) -> dict[str, Any]:
    """The fields of the household's income; empty when it is not stated."""
    facts = prepared.facts
    found: dict[str, Any] = {}
    if (in_g := facts.one(r"income.*g$|band", unit=r"^g$")) and in_g.number is not None:
        found["nettoinntekt"] = written(in_g.number * _g(prepared))
    elif band := facts.one(r"band|income_(step|group|class)", kind="text"):
        step = step_in(band.text)
        if step is None:
            facts.give_back(band)
        else:
            found["nettoinntekt"] = {"minst": written(step.low * _g(prepared))}
            if step.high is not None:
                found["nettoinntekt"]["høyst"] = written(step.high * _g(prepared) - _LAST_ØRE)
    others = "spouse|partner|cohab|gross|pension|member|child|limit|printed"
    pattern = rf"^(?!.*({others})).*(net_?income|alminnelig|household_income)"
    if (income := facts.one(pattern, unit="nok/year", words=_INCOME_WORDS)) and income.number is not None:
        found["nettoinntekt"] = written(income.number)
    if (support := facts.one(r"hjelpest", unit="nok/year")) and support.number is not None:
        found["hjelpestønad_til_hjelp_i_huset"] = written(support.number)
        prepared.notes["hjelpestonad"] = support.name
    if (carer := facts.one(r"omsorgs(st|l)|carer.?s?_allowance", unit="nok/year")) and carer.number is not None:
        found["omsorgsstønad"] = written(carer.number)
    return found


def _members(prepared: Prepared, income: dict[str, Any]) -> None:
    if not income:
        return
    member: dict[str, Any] = {"slag": "mottaker", **income}
    if prepared.presume("inntekten er hele husstandens, uten andre tillegg og fradrag og uten opphold på institusjon"):
        rest = {"hjelpestønad_til_hjelp_i_huset": "0", "omsorgsstønad": "0"}
        member = {**rest, **member, "betaler_langtidsopphold": "nei", "avkortet_trygd": "nei"}
    prepared.tables["medlem"] = [member]


def _g(prepared: Prepared) -> Decimal:
    value = value_on(prepared.notes["G"], prepared.date.replace(month=1, day=1))
    assert value is not None
    return value


def _prices(prepared: Prepared) -> PriceList:
    facts, prices, year = prepared.facts, PriceList(), prepared.date.year

    def put(field: str, taken: list[Fact]) -> None:
        for fact in of_the_year(taken, year):
            step = prices.at(fact.name)
            if fact.number is None or getattr(step, field) not in (None, fact.number):
                facts.give_back(fact)
            else:
                setattr(step, field, fact.number)

    put("most_hours", facts.take(r"max.*hours|hours.*max|hour_(ceiling|cap|limit)", unit="hours/month", words=_PRICE_WORDS))
    put(
        "limit",
        facts.take(r"hourly_(up_)?to|hourly_until|subscription_(from|above|over)", unit="hours/month", words=_PRICE_WORDS),
    )
    put("rate", facts.take(r"^(?!.*(cost|selvkost)).*(rate|price|fee|hour)", unit="nok/hour", words=_PRICE_WORDS))
    put("cap", facts.take(r"^(?!.*(alarm|cost)).*(cap|max|ceiling|limit)", unit="nok/month", words=_PRICE_WORDS))
    put(
        "fixed",
        facts.take(r"^(?!.*(alarm|cost)).*(subscription|flat|fixed|price|fee|abonnement)", unit="nok/month", words=_PRICE_WORDS),
    )
    return prices


def _alarm(prepared: Prepared, prices: list[Fact]) -> None:
    stated = {fact.number for fact in prices if fact.number is not None}
    if len(stated) != 1:
        return
    price = stated.pop()
    prepared.data["pris_trygghetsalarm"] = written(price)
    if prepared.presume("kommunen tar ikke mer for alarmen enn den koster kommunen selv"):
        prepared.data["selvkost_trygghetsalarm"] = {"minst": written(price)}


def _cost(prepared: Prepared, cost: Fact | None, prices: PriceList, hours: bool) -> None:
    if cost is not None:
        prepared.data["selvkost_per_time"] = "ukjent" if cost.number is None else written(cost.number)
        return
    rate = prices.lowest_rate()
    if rate is not None:
        if prepared.presume("timeprisen er ikke over selvkost (§ 9) når selvkost ikke er oppgitt"):
            prepared.data["selvkost_per_time"] = {"minst": written(rate)}
        return
    fixed = [price.fixed for price in prices.steps.values() if price.fixed is not None]
    what = "en fast pris er ikke over selvkost når saken verken har timer eller selvkost"
    if fixed and not hours and prepared.presume(what):
        prepared.give(f"{RULE}/selvkost_for_betalte_timer", {"minst": written(max(fixed))})


def checks(prepared: Prepared) -> list[Check]:
    """What the case says about the answer."""
    expected, answer = prepared.case.expected, prepared.answer(RULE)
    kind = expected.get("class")
    if kind in ("breach", "set_aside") and answer is not None:
        over = answer.results["over_taket"].value
        return [Check("over_taket", "riktig", got="over taket") if over else unsettled("over_taket", answer)]
    if kind != "amount":
        return [unsettled("spørsmålet", None)]
    found = [_amount(prepared)]
    if expected.get("type") == "not_chargeable":
        found.append(check_outcome("kan_kreves", answer, False))
    for key, amount in expected.items():
        if (match := re.fullmatch(r"at_(\d+)_hours?_nok", key)) and prepared.notes["hours"]:
            found.append(_at_hours(prepared, int(match[1]), key, amount))
    return found


def _at_hours(prepared: Prepared, hours: int, key: str, amount: Any) -> Check:
    from tests.published.adapter import adapt

    other = adapt(prepared.case.with_value(prepared.notes["hours"], hours), prepared.notes["base_rules"])
    return check_number(key, _figure(other, "month"), amount, 0, other.answer(RULE))


def _amount(prepared: Prepared) -> Check:
    expected = prepared.case.expected
    figure = _figure(prepared, expected.get("period") or "month")
    tolerance = expected.get("tolerance_nok", 0)
    return check_number("beløp", figure, expected.get("amount_nok"), tolerance, prepared.answer(RULE))


def _figure(prepared: Prepared, period: str) -> tuple[Fraction, Fraction] | None:
    """What is to be paid; without prices in the case, the national ceiling.  None when the rule does not say."""
    answer = prepared.answer(RULE)
    if answer is None or answer.evaluation.program.status != "gjelder":
        return None
    if answer.outcome is Outcome.NOT_FULFILLED:
        return Fraction(0), Fraction(0)
    times = _months(prepared, period)
    found = number(answer.results["egenandel"]) if prepared.notes["priced"] else _ceiling(prepared)
    return None if found is None or times is None else (found[0] * times, found[1] * times)


def _ceiling(prepared: Prepared) -> tuple[Fraction, Fraction] | None:
    answer = prepared.answer(RULE)
    if answer is None or answer.results["under_2G"].value is not True or not prepared.complete:
        return None
    alarms = [row for row in prepared.tables.get("tjeneste", ()) if row.get("innhold") == ALARM.content]
    free = prepared.data.get("pris_trygghetsalarm") == "0"
    if any(row.get("dekker_nødvendig_behov") == "ukjent" for row in alarms) and not free:
        return None
    return number(answer.results["utgiftstak"])


def _months(prepared: Prepared, period: str) -> int | None:
    """How many months the amount is for."""
    stated = prepared.case.facts.get("months")
    if period == "month":
        return 1
    if stated is not None and stated.number is not None:
        return int(stated.number)
    return 12 if period == "year" else None
