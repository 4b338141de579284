"""The BPA rule (pbrl § 2-1 d) written by hand in Python, with a trace of every condition, and the same without."""

from __future__ import annotations

from datetime import date
from typing import Any

Row = tuple[str, str, bool, bool, bool, int]  # provision, content, more than one helper, night, continuous, hours × 100
Facts = tuple[int | None, date, int, bool]  # age if given, date of birth, months, documented cost


def age_on(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def birthday(born: date, years: int) -> date:
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def with_trace(
    day: date,
    facts: Facts,
    decisions: list[tuple[str, str, date]],
    children: list[tuple[bool, bool, bool, date]],
    services: list[Row],
) -> dict[str, Any]:
    """The value of every named condition; those of services are lists."""
    _, born, months, dearer = facts
    trace: dict[str, Any] = {}
    trace["alder"] = age = age_on(born, day)
    trace["øvre_alder"] = 67
    trace["under_67"] = under_67 = age < 67
    trace["vedtak"] = earlier = [
        kind == "bpa" and law == "pbrl.2-1-d" and made < birthday(born, 67) for kind, law, made in decisions
    ]
    trace["hadde_retten_før_67"] = had_right = any(earlier)
    trace["alder_eller_tidligere_rett"] = right_age = under_67 or had_right
    trace["behovets_varighet"] = months
    trace["langvarig_over"] = 24
    trace["langvarig"] = lasting = months > 24
    trace["barnets_alder"] = ages = [age_on(child[3], day) for child in children]
    trace["barnets_øvre_alder"] = 18
    trace["barn"] = own = [
        care and home and disabled and years < 18 for (care, home, disabled, _), years in zip(children, ages, strict=True)
    ]
    trace["har_eget_barn"] = has_child = any(own)
    trace["høyere_utdanning_teller"] = False
    personal, relief, no_care, for_parents, kinds = [], [], [], [], []
    no_study, alone, always, alone_or_always, counts, hours = [], [], [], [], [], []
    total = 0
    for law, content, several, night, continuous, amount in services:
        is_personal = law == "hol.3-2-6-b"
        is_relief = law == "hol.3-6-2"
        is_no_care = content != "helsetjeneste"
        is_for_parents = is_relief and has_child and is_no_care
        right_kind = is_personal or is_for_parents
        is_no_study = content != "høyere_utdanning"
        is_alone = not several and not night
        is_either = is_alone or continuous
        does_count = right_kind and is_no_study and is_either
        personal.append(is_personal)
        relief.append(is_relief)
        no_care.append(is_no_care)
        for_parents.append(is_for_parents)
        kinds.append(right_kind)
        no_study.append(is_no_study)
        alone.append(is_alone)
        always.append(continuous)
        alone_or_always.append(is_either)
        counts.append(does_count)
        hours.append(amount)
        if does_count:
            total += amount
    trace["personlig_assistanse"] = personal
    trace["er_avlastning"] = relief
    trace["er_ikke_helsetjeneste"] = no_care
    trace["avlastning_for_foreldre"] = for_parents
    trace["slags_tjeneste"] = kinds
    trace["utenfor_høyere_utdanning"] = no_study
    trace["en_hjelper_utenom_natten"] = alone
    trace["trenger_det_kontinuerlig"] = always
    trace["alene_og_dag_eller_kontinuerlig"] = alone_or_always
    trace["teller_med"] = counts
    trace["timer_per_uke"] = hours
    trace["tellende_timer"] = total
    trace["stort_timetall"] = 3200
    trace["minst_32_timer"] = at_least_32 = total >= 3200
    trace["mindre_timetall"] = 2500
    trace["når_25_timer"] = reaches_25 = total >= 2500
    trace["vesentlig_dyrere"] = dearer
    trace["ikke_dokumentert_dyrere"] = not_dearer = not dearer
    trace["minst_25_timer"] = at_least_25 = reaches_25 and not_dearer
    trace["stort_behov"] = large = at_least_32 or at_least_25
    trace["utfall"] = right_age and lasting and large
    return trace


def without_trace(
    day: date,
    facts: Facts,
    decisions: list[tuple[str, str, date]],
    children: list[tuple[bool, bool, bool, date]],
    services: list[Row],
) -> bool:
    """Only the outcome."""
    _, born, months, dearer = facts
    if months <= 24:
        return False
    if age_on(born, day) >= 67 and not any(
        kind == "bpa" and law == "pbrl.2-1-d" and made < birthday(born, 67) for kind, law, made in decisions
    ):
        return False
    has_child = any(care and home and disabled and age_on(son, day) < 18 for care, home, disabled, son in children)
    total = 0
    for law, content, several, night, continuous, amount in services:
        kind = law == "hol.3-2-6-b" or (law == "hol.3-6-2" and has_child and content != "helsetjeneste")
        if kind and content != "høyere_utdanning" and (continuous or not (several or night)):
            total += amount
    return total >= 3200 or (total >= 2500 and not dearer)
