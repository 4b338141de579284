"""Payment in institution (egenandel.langtid, egenandel.korttid) from plain English facts."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

from allocation import Outcome
from allocation.values.dates import add_months
from tests.published.base import (
    Check,
    Prepared,
    check_number,
    check_truth,
    dated_values,
    node,
    number,
    unsettled,
    value_on,
    yes_no,
)
from tests.published.dates import only_a_year
from tests.published.facts import Fact, written
from tests.published.prices import PLACE_INSTITUTION, with_overlay

LONG, SHORT = "egenandel.langtid", "egenandel.korttid"
TWELVE = 12
FREE = (Fraction(0), Fraction(0))
# English name of a part of the year's income → the fact.
INCOME = (
    (r"^(?!tax).*dividend|^payout|interest_income|return_on|running_return", "renter_og_avkastning"),
    (r"(rent|rental)_income", "leieinntekt"),
    (r"(work|wage|salary|employment)(_income)?", "arbeidsinntekt"),
    (r"business_income", "næringsinntekt"),
    (r"debt_interest|gjeldsrenter", "gjeldsrenter"),
    (r"^tax(_|$)", "skatt"),
    (r"^(gross_)?(old_age_)?pension(_gross|_before_tax)?$", "pensjonsinntekt"),
)
_MOST_WORDS = "municipal max maximum charge price payment ceiling highest own per month local"
_NET_WORDS = "net income pension after tax total yearly annual resident own per year"
_PART_WORDS = (
    "dividend payout interest income return on running rent rental work wage salary employment business debt gjeldsrenter tax "
    "gross old age pension before bank deposits shares own resident yearly annual"
)
PARTS = (
    "pensjonsinntekt",
    "andre_trygdeytelser",
    "arbeidsinntekt",
    "næringsinntekt",
    "leieinntekt",
    "renter_og_avkastning",
    "avkastning_av_framtidserstatning",
)


def prepare(prepared: Prepared) -> None:
    """Fill in the case."""
    facts, data = prepared.facts, prepared.data
    prepared.rule_ids = (LONG, SHORT)
    # National numbers are the rules' own; what the municipality has charged is what the case asks about.
    _national_numbers(prepared)
    charged = facts.one(r"^charge(d)?(_by_.*)?$", unit="nok/month")
    data |= {"opphold_i_institusjon": "ja", "kommunen_dekker_oppholdet": "ja"}
    purpose, kind = _kind(prepared)
    data["oppholdets_formål"] = purpose
    short = facts.one(r"days|døgn", unit="days", words="short term stay stays days korttid døgn number of in")
    visits = facts.one(r"(day|night)_?(only_)?(stays|visits)", unit="")
    rate = facts.one(r"rate|price", unit=r"nok/(day|night|24)")
    _dependants(prepared)
    _income(prepared)
    _double_room(prepared)
    _move_in(prepared)
    _days(prepared)
    _limits(prepared)
    if short is not None or visits is not None:
        kind = kind or "short"
        data["antall_døgn"] = _whole(short)
        data["antall_dag_eller_nattopphold"] = _whole(visits)
    prepared.notes |= {
        "short": kind == "short" or purpose in ("avlastning", "øyeblikkelig_hjelp"),
        "rate": rate,
        "charged": charged,
    }
    _rest(prepared, kind)


def _national_numbers(prepared: Prepared) -> None:
    """The rules have these of their own.  One that differs from theirs is not understood, unless it is a printed one."""
    facts = prepared.facts
    own = {
        r"^(current_)?g(_used)?$": prepared.notes["G"],
        r"^(ordinary_)?fribelop$": dated_values(prepared.rules, LONG, "fribeløp"),
        r"^(high|double_room)_fribelop$": dated_values(prepared.rules, LONG, "fribeløp_dobbeltrom"),
    }
    for pattern, values in own.items():
        stated = facts.take(pattern, unit="nok", may_be_unknown=True)
        for fact in stated:
            if fact.number is not None and fact.number != value_on(values, prepared.date):
                facts.give_back(fact)
        prepared.notes["G_stated"] = prepared.notes.get("G_stated") or ("g(" in pattern and bool(stated))
    facts.take(
        r"^g_(19|20)\d\d|(fribelop|free_amount).*(printed|implied|other|page)|fribelop_\d{4}", unit="nok", may_be_unknown=True
    )


def _whole(fact: Fact | None) -> str:
    if fact is None:
        return "0"
    return "ukjent" if fact.number is None else written(fact.number)


def _kind(prepared: Prepared) -> tuple[str, str]:
    """What the stay is for, and whether it is long or short (empty when the case does not say)."""
    facts = prepared.facts
    stated = facts.take(r"stay|placement|purpose", kind="text")
    text = " ".join(fact.text for fact in stated)
    if stated and not text.strip():
        return "ukjent", ""
    decision = facts.truth(r"^long_term_(decision|stay|resident)$|^permanent(_place)?$|indefinite")
    facts.truth(r"charged_under_long_term_rule")
    kind = "" if decision is None else "long" if decision else "short"
    if re.search(r"emergency|ø-?hd?\b|øyeblikkelig", text):
        return "øyeblikkelig_hjelp", "short"
    if re.search(r"respite|avlastning|reliev", text):
        return "avlastning", "short"
    if re.search(r"short|korttid|rehabilit", text) and not re.search(r"long-term stay|langtidsopphold", text):
        kind = kind or "short"
    elif re.search(r"long|permanent|langtid", text):
        kind = kind or "long"
    return "omsorg_og_behandling", kind


def _income(prepared: Prepared) -> None:
    facts, data = prepared.facts, prepared.data
    parts: dict[str, list[Fact]] = {}
    facts.take(r"mortgage|^debt$|loan|housing_cost", unit="nok", may_be_unknown=True)
    if facts.take(r"interest_rate", may_be_unknown=True):
        data["gjeldsrenter"] = "ukjent"
    # Wealth and its growth are not in the vocabulary: they are no income.
    facts.take(r"^unreali[sz]ed|(wealth|fortune|formue)$", unit="nok")
    if facts.take(r"^holding$", kind="text"):
        prepared.notes["holding"] = True
    net = facts.take(r"^(?!.*spouse).*(net_(income|pension)|after_tax)", unit="nok/year", words=_NET_WORDS)
    other = facts.take(r"^other_income$", unit="nok/year")
    for pattern, name in INCOME:
        if taken := facts.take(pattern, unit="nok", words=_PART_WORDS, may_be_unknown=True):
            parts[name] = taken
    if net:
        stated = [fact.number for fact in (*net, *other)]
        extra = [fact for found in parts.values() for fact in found] + [fact for fact in other if fact.number]
        for fact in extra:
            facts.give_back(fact)
        if None not in stated and not extra:
            data["inntekt_etter_skatt"] = written(sum((value for value in stated if value is not None), Decimal(0)))
        return
    for fact in other:
        facts.give_back(fact)
    for name, taken in parts.items():
        numbers = [fact.number for fact in taken]
        data[name] = "ukjent" if None in numbers else written(sum((n for n in numbers if n is not None), Decimal(0)))
    prepared.notes["parts"] = tuple(parts)


def _double_room(prepared: Prepared) -> None:
    found = prepared.facts.truth(r"(double|shared)_room.*(involuntar|against|not_wanted)|against_will|involuntar")
    if found is not None:
        prepared.data["dobbeltrom_uten_eget_ønske"] = yes_no(found)


def _dependants(prepared: Prepared) -> None:
    facts, data = prepared.facts, prepared.data
    at_home = facts.truth(r"spouse_(lives_)?at_home|hjemmeboende")
    both = facts.truth(r"both_spouses_in")
    deduction = facts.one(r"(spouse|dependant|child).*deduction|^deduction", unit="nok/year")
    spouse = {
        "etterlattepensjon": facts.one(r"survivor", unit="nok/year"),
        "egen_arbeidsinntekt": facts.one(r"spouse.*(work|wage|salary)", unit="nok/year"),
        "egen_folketrygdpensjon": facts.one(r"spouse.*(pension|folketrygd)", unit="nok/year"),
    }
    for pattern, name in ((r"gross_public", "brutto_offentlig_pensjon"), (r"gross_private", "brutto_privat_pensjon")):
        if (fact := facts.one(pattern, unit="nok/year")) and fact.number is not None:
            data[name] = written(fact.number)
    if deduction is not None and deduction.number is not None:
        prepared.give(f"{LONG}/minstefradrag", written(deduction.number))
    rows: list[dict[str, Any]] = []
    if at_home or both or any(spouse.values()):
        lives_at_home = at_home if at_home is not None else not both
        numbers = {name: fact.number for name, fact in spouse.items() if fact is not None}
        amounts = {name: written(value) for name, value in numbers.items() if value is not None}
        rows.append({"slag": "ektefelle", "hjemmeboende": yes_no(lives_at_home), **amounts})
    if rows or at_home is False:
        prepared.tables["forsørget"] = rows
    else:
        what = "ingen ektefelle hjemme og ingen barn når saken ikke nevner det"
        prepared.when_complete(what, lambda: prepared.tables.update(forsørget=[]))


def _move_in(prepared: Prepared) -> None:
    facts, data = prepared.facts, prepared.data
    moved = facts.one(r"mov(ed|e|ing)_in|long_term_decision_date|admi(tted|ssion)", kind="date")
    month = facts.one(r"month_number|month_of_stay|months?_since_move", unit="month")
    direct = facts.truth(r"direct(ly)?_(transfer|from)|transferred_directly")
    if direct is not None:
        data["flyttet_direkte_fra_annen_institusjon"] = yes_no(direct)
    if moved is not None and isinstance(moved.value, str):
        data["innflyttingsdato"] = moved.value
        prepared.date = max(prepared.date, dt.date.fromisoformat(moved.value))
    elif month is not None and month.number is not None:
        data["innflyttingsdato"] = prepared.date.isoformat()
        prepared.date = dt.date.fromordinal(add_months(prepared.date.toordinal(), int(month.number) - 1))
    prepared.notes["moved"] = moved is not None or month is not None


def _days(prepared: Prepared) -> None:
    data = prepared.data
    pattern = r"(days|døgn).*(institution|same_year|this_year|calendar)|institution.*days"
    before = prepared.facts.one(pattern, unit="days")
    others = {"betalingsfrie_døgn_i_år": "0", "dag_og_nattopphold_i_år": "0"}
    if before is not None and before.number is not None:
        data["døgn_med_betalingsadgang_i_år"] = written(before.number)
        what = "de oppgitte døgnene er alle døgn i institusjon i året, og det er ikke dag- eller nattopphold"
        prepared.when_complete(what, lambda: data.update(others))
    elif before is None:
        what = "ingen tidligere døgn i institusjon i året når saken ikke nevner det"
        prepared.when_complete(what, lambda: data.update(others | {"døgn_med_betalingsadgang_i_år": "0"}))


def _limits(prepared: Prepared) -> None:
    """What the place costs, and the municipality's own highest price."""
    facts, data = prepared.facts, prepared.data
    cost = facts.one(
        r"(actual|real)?_?cost(_price)?(_of_.*)?$|selvkost|oppholdsutgift", unit="nok/(month|year)", may_be_unknown=True
    )
    cost_known = cost is not None and cost.number is not None
    most = facts.one(
        r"max(imum)?_(charge|price|payment)|municipal_max|ceiling|highest_price", unit="nok/month", words=_MOST_WORDS
    )
    if cost is not None and cost.number is not None:
        data["oppholdsutgifter"] = written(cost.number * (TWELVE if "month" in cost.unit else 1))
    if most is not None and (amount := most.number) is not None:
        prepared.rules = with_overlay(prepared.rules, _own_ceiling(amount))
        if "oppholdsutgifter" not in data:
            least = {"minst": written(amount * TWELVE)}
            what = "kommunens egen høyeste pris er ikke over det plassen koster"
            prepared.when_complete(what, lambda: data.update(oppholdsutgifter=least))
    prepared.notes["limited"] = cost_known or most is not None


def _own_ceiling(amount: Decimal) -> list[dict[str, Any]]:
    own = {"enhet": "kr/måned", "tekst": "Høyeste pris fra saken", "sted": PLACE_INSTITUTION}
    return [
        {"legg_til": LONG, "parametre": {"sakens_høyeste_pris": {**own, "verdier": {"2012-01-01": written(amount)}}}},
        {"sett": f"{LONG}/kommunens_høyeste_pris", "til": "sakens_høyeste_pris"},
    ]


def _rest(prepared: Prepared, kind: str) -> None:
    """What the case is silent about."""
    data = prepared.data
    if prepared.notes["short"] or kind == "long":
        data["opphold_på_ubestemt_tid"] = yes_no(kind == "long" and not prepared.notes["short"])
    else:
        what = "saken gjelder et opphold på ubestemt tid"
        prepared.when_complete(what, lambda: data.update({"opphold_på_ubestemt_tid": "ja"}))
    usual: dict[str, Any] = {"flyttet_direkte_fra_annen_institusjon": "nei", "oppholdet_er_avsluttet": "nei"}
    usual |= {"særlov_gir_minsteytelse": "nei", "dobbeltrom_uten_eget_ønske": "nei", "alder": {"minst": "18"}}
    usual |= {"rimelig_fradrag_er_gitt": "nei"}
    if not prepared.notes["moved"]:
        # The free month is over when the case does not say when the resident moved in.
        usual["innflyttingsdato"] = {"senest": (prepared.date - dt.timedelta(days=62)).isoformat()}
    if parts := prepared.notes.get("parts"):
        usual |= {name: "0" for name in (*PARTS, "gjeldsrenter") if name not in parts}
    usual = {name: value for name, value in usual.items() if name not in data}
    what = "beboeren er voksen, bor der fortsatt, kom hjemmefra for mer enn en måned siden og har ikke andre inntekter"
    prepared.when_complete(what, lambda: data.update(usual))


def checks(prepared: Prepared) -> list[Check]:
    """What the case says about the answer."""
    expected = prepared.case.expected
    kind = expected.get("class")
    if kind == "amount":
        return _amounts(prepared)
    if kind == "payment_rule":
        return _rule(prepared)
    if kind in ("breach", "set_aside") and prepared.notes["charged"] is not None:
        charged, highest = prepared.notes["charged"].number, _figure(prepared, "month")
        over = charged is not None and highest is not None and charged > highest[1]
        return [Check("over_taket", "riktig", got="over") if over else unsettled("over_taket", prepared.answer(LONG))]
    return [unsettled("spørsmålet")]


def _amounts(prepared: Prepared) -> list[Check]:
    expected = prepared.case.expected
    rule = prepared.answer(SHORT if prepared.notes["short"] else LONG)
    figure = _figure(prepared, expected.get("period") or "month")
    tolerance = expected.get("tolerance_nok", 0)
    found = [check_number("beløp", figure, expected.get("amount_nok"), tolerance, rule)]
    if "per_month_nok" in expected:
        slack = Decimal("0.01") + Decimal(str(tolerance)) / TWELVE
        found.append(check_number("måned", _figure(prepared, "month"), expected["per_month_nok"], slack, rule))
    return found


def _figure(prepared: Prepared, period: str) -> tuple[Fraction, Fraction] | None:
    """The highest lawful payment; before it is held against the cost of the place, where the case has no cost."""
    if prepared.notes["short"]:
        return _short(prepared, period)
    found = _long(prepared, period)
    if found is None or prepared.notes["G_stated"] or prepared.notes["moved"] or not only_a_year(prepared.case):
        return found
    # When in the year the case is, and so which G, is not said: it must not matter.
    late = _long(prepared.like(date=prepared.date.replace(month=12, day=31)), period)
    return None if late is None else (min(found[0], late[0]), max(found[1], late[1]))


def _long(prepared: Prepared, period: str) -> tuple[Fraction, Fraction] | None:
    answer = prepared.answer(LONG)
    if answer is None or answer.evaluation.program.status != "gjelder" or period not in ("month", "year"):
        return None
    results = answer.results
    if number(results["høyeste_egenandel_måned"]) == FREE:
        return FREE
    if prepared.notes["limited"]:
        return number(results["egenandel_måned" if period == "month" else "høyeste_egenandel_år"])
    found = number(results["etter_inntekt"])
    return found if found is None or period == "year" else (found[0] / TWELVE, found[1] / TWELVE)


def _short(prepared: Prepared, period: str) -> tuple[Fraction, Fraction] | None:
    answer = prepared.answer(SHORT)
    if answer is None or answer.evaluation.program.status != "gjelder":
        return None
    if answer.outcome is Outcome.NOT_FULFILLED:
        free = node(answer, f"{SHORT}/fritatt") or node(answer, f"{LONG}/gratis_som_kort")
        return FREE if free else None
    rate: Fact | None = prepared.notes["rate"]
    day = number(answer.results["høyeste_per_døgn"])
    if rate is not None and (rate.number is None or day is None or rate.number < day[0]):
        return None  # the municipality's own lower rate is not in the rules
    if period == "total" and _passes_sixty(prepared):
        return None  # from then on the stay is a long one
    name = {"total": "høyeste_samlet", "day": "høyeste_per_døgn", "night": "høyeste_per_dag_eller_natt"}.get(period)
    return number(answer.results[name]) if name else None


def _passes_sixty(prepared: Prepared) -> bool:
    limit = value_on(dated_values(prepared.rules, LONG, "grense_døgn"), prepared.date)
    days = [prepared.data.get(name, "0") for name in ("antall_døgn", "døgn_med_betalingsadgang_i_år")]
    return limit is not None and (("ukjent" in days) or sum(Decimal(day.replace(",", ".")) for day in days) > limit)


def _rule(prepared: Prepared) -> list[Check]:
    expected, answer = prepared.case.expected, prepared.answer(LONG)
    kind = str(expected.get("type"))
    if answer is None or answer.evaluation.program.status != "gjelder":
        return [unsettled(kind)]
    results = answer.results
    if kind in ("no_free_month", "free_month"):
        paying = node(answer, f"{LONG}/fri_måned_er_over")
        return [check_truth("fri måned er over", paying, kind == "no_free_month", answer)]
    if "dependant_deduction_nok" in expected or kind == "no_dependant_deduction":
        amount = expected.get("dependant_deduction_nok", 0)
        return [check_number("fradrag", number(results["fradrag"]), amount, 0, answer)]
    if kind == "not_income":
        return [check_number("inntekt", _counted(prepared), expected.get("amount_counted_nok", 0), 0, answer)]
    if kind == "counts_as_income":
        counted = _counted(prepared)
        truth = None if counted is None or counted[0] <= 0 < counted[1] else counted[0] > 0
        return [check_truth("regnes som inntekt", truth, True, answer)]
    return [unsettled(kind)]


def _counted(prepared: Prepared) -> tuple[Fraction, Fraction] | None:
    """How much the income the case names adds: the base with it less the base without it, the tax and all else equal."""
    names = [name for name in prepared.notes.get("parts", ()) if name in PARTS]
    if not names or not prepared.complete or "holding" not in prepared.notes:
        return None
    bases = []
    nothing: dict[str, str] = {}
    for changed in (nothing, dict.fromkeys(names, "0")):
        answer = prepared.like({**changed, "skatt": "0"}).answer(LONG)
        bases.append(number(answer.results["inntektsgrunnlag"]) if answer else None)
    with_it, without = bases
    return None if with_it is None or without is None else (with_it[0] - without[1], with_it[1] - without[0])
