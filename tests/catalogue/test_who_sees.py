"""What the grouped answer says of who may see the case agrees with what the law opens, at every age, whatever is registered."""

from __future__ import annotations

from datetime import date

import pytest

from allocation import Case, RuleSet, load_rules
from allocation.catalogue import Catalogue, assess_services
from allocation.catalogue.insight import insight
from allocation.catalogue.who_sees import who_sees

TODAY = date(2026, 3, 1)
SERVICE = "tjeneste.støttekontakt"
AGAINST = {"svar": "ja", "av": "saksbehandler", "dato": "2026-02-10", "begrunnelse": "Noe er fortalt i fortrolighet."}
REGISTERED: tuple[dict[str, object], ...] = (
    {},
    {"barnet_ønsker_ikke_deling": "nei"},
    {"barnet_ønsker_ikke_deling": "ja", "barnets_grunner_bør_respekteres": AGAINST | {"egne_momenter": ["fortroligheten"]}},
    {"tungtveiende_hensyn_mot_foreldreinformasjon": AGAINST | {"egne_momenter": ["fare"]}},
)


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return load_rules(national=True)


def of(rules: RuleSet, facts: dict[str, object]) -> Catalogue:
    return assess_services(rules, Case.from_data({"fakta": facts}, rules.vocabulary), date=TODAY, services=[SERVICE])


@pytest.mark.parametrize("more", REGISTERED)
def test_it_says_that_parents_see_the_case_where_they_do_and_only_there(rules: RuleSet, more: dict[str, object]) -> None:
    for age in (0, 11, 12, 15, 16, 17, 18, 40):
        case = of(rules, {"alder": age} | more)
        told = {one.name for one in who_sees(case) if one.registered and one.since is None}
        opened = insight(case, "innbygger", "barnet_mitt").whole
        assert bool(told & {"sammen_med_barnet", "når_barnet_er_spurt"}) is opened, (age, more, told)


def test_the_next_change_is_the_next_birthday_that_matters(rules: RuleSet) -> None:
    for born, day in (("2010-07-05", date(2026, 7, 5)), ("2014-03-02", date(2026, 3, 2)), ("2009-12-31", date(2027, 12, 31))):
        coming = [one for one in who_sees(of(rules, {"fødselsdato": born})) if one.since is not None]
        assert [one.since for one in coming] == [day]


def test_nothing_is_said_of_one_whose_age_is_not_known_or_of_most_adults(rules: RuleSet) -> None:
    assert who_sees(of(rules, {})) == who_sees(of(rules, {"alder": 84})) == ()
    carer = of(rules, {"alder": 50, "særlig_tyngende_omsorgsarbeid": AGAINST | {"egne_momenter": ["hver natt"]}})
    assert [one.name for one in who_sees(carer)] == ["pårørende_er_med"]
