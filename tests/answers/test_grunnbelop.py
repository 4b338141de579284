"""The basic amount of the national insurance, and the limits that follow it: as it is on the day, or as it was on 1 January.

The scenarios tell a few of these days as stories; here every year from 2013 is tried against the amounts of the rule document.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from allocation import Case, Result, assess, load_rules
from tests.examples import examples

RULES = load_rules()
YEARS = range(2013, 2027)
ØRE = Decimal("0.01")


def result(rule: str, name: str, on: date, data: dict[str, object]) -> Result:
    return assess(RULES, Case.from_data(data, RULES.vocabulary), rule, date=on).results[name]


def kroner(found: Result) -> Decimal:
    assert found.low is not None and found.low == found.high
    return Decimal(found.low).scaleb(-found.type.scale)  # type: ignore[union-attr]


def basic_amount(on: date) -> Decimal:
    """G on a day."""
    return kroner(result("folketrygden.grunnbeløp", "grunnbeløp", on, {}))


def under_2G(on: date, income: Decimal) -> object:
    """Is an income under the limit for the monthly ceiling of help at home?"""
    service = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "timer_per_måned": "1", "organisert_som_bpa": "nei"}
    member = {
        **{"slag": "mottaker", "nettoinntekt": str(income).replace(".", ","), "hjelpestønad_til_hjelp_i_huset": "0"},
        **{"omsorgsstønad": "0", "betaler_langtidsopphold": "nei", "avkortet_trygd": "nei"},
    }
    return result("egenandel.hjemme", "under_2G", on, {"tjeneste": [service], "medlem": [member]}).value


def highest(on: date) -> Decimal:
    """The most a resident with an income of 300,000 kroner can be asked to pay in a year."""
    facts = {"oppholdsutgifter": "1200000", "dobbeltrom_uten_eget_ønske": "nei", "særlov_gir_minsteytelse": "nei"}
    given = {"egenandel.langtid/kan_kreves_nå": "ja", "egenandel.langtid/inntektsgrunnlag": "300000 kr/år"}
    settled = {address: {"verdi": value, "kilde": "prøven"} for address, value in given.items()}
    return kroner(result("egenandel.langtid", "høyeste_egenandel_år", on, {"fakta": facts, "oppgitt": settled}))


@pytest.mark.parametrize("year", range(1998, 2027))
def test_an_amount_holds_from_the_first_of_may_to_the_last_of_april(year: int) -> None:
    assert basic_amount(date(year, 4, 30)) == basic_amount(date(year - 1, 5, 1)) < basic_amount(date(year, 5, 1))


@given(st.dates(date(2013, 1, 1), date(2026, 12, 31)))
@settings(max_examples=examples(25), deadline=None)
def test_the_limit_for_help_at_home_is_twice_the_amount_of_the_first_of_january(on: date) -> None:
    limit = 2 * basic_amount(date(on.year, 1, 1))
    assert [under_2G(on, limit + shift) for shift in (-ØRE, Decimal(0), ØRE)] == [True, False, False]


@pytest.mark.parametrize("year", YEARS)
def test_in_an_institution_the_amount_of_the_day_moves_the_limit_between_75_and_85_percent(year: int) -> None:
    may = date(year, 5, 1)
    april = may - timedelta(1)
    assert highest(april) - highest(may) == (basic_amount(may) - basic_amount(april)) / 10
