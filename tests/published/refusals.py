"""A refused or reduced service: what the right to necessary services says, whatever ground the municipality gave.

Capacity and economy are never facts of the rules: they are recognised only to know that nothing else was given as a
ground.  Neither a diagnosis nor an age is a condition.
"""

from __future__ import annotations

import datetime as dt
import re

from allocation import Outcome
from allocation.language.document import RuleDocument
from tests.published.base import Check, Prepared, check_judged, check_truth, in_force, unsettled

GENERAL = "pbrl.2-1"
SHORT_STAY = ("tjeneste.korttid-utredning", "tjeneste.korttid-rehabilitering", "tjeneste.korttid-annet")
# What a text asks for → the services it can be, and the judgement that each of them turns on.
_SERVICES = (
    (r"short.(term )?stay|short-term|korttid", SHORT_STAY, "nødvendig_korttidsopphold"),
    (r"support (contact|person)|støttekontakt", ("tjeneste.støttekontakt",), "nødvendig_støttekontakt"),
    (
        r"home nursing|health services? at home|hjemmesykepleie",
        ("tjeneste.helsetjenester-hjemme",),
        "nødvendig_helsehjelp_hjemme",
    ),
    (r"training|opplæring", ("tjeneste.opplæring",), "nødvendig_opplæring"),
    (r"practical|home ?help|cleaning|hjemmehjelp", ("tjeneste.praktisk-bistand",), "nødvendig_praktisk_bistand"),
)
_PURPOSES = (
    (r"fracture|surgery|operation|stroke|rehabilit|training", "gjenvinne_funksjon"),
    (r"assess|diagnos|observation|treatment", "medisinsk_avklaring"),
    (r"palliative|end of life|terminal", "lindring"),
)
_CAPACITY = re.compile(
    r"vacan|vacant|capacity|\bplaces?\b|\bbeds?\b|\bfull\b|waiting list|queue|staff|personnel|econom|budget|money|\bcosts?\b|"
    r"resources|kapasitet|økonomi"
)
_PARTS = re.compile(r"\s*(?:,|;|\band\b|\bog\b|&)\s*")
CAPACITY_FACTS = (
    r"^(free|vacant|available)_|_(free|vacant|available)$|vacan|capacity|budget|economy|"
    r"^(number_)?(on|waiting_list|people_waiting|places|beds)(_length|_waiting|_free|_available)?$|^(municipality|nursing_home)_full$"
)
_OLDER_LAW = re.compile(r"predecessor|kommunehelsetjenesteloven", re.I)


def only_capacity(text: str) -> bool:
    """Is every ground in the text a lack of places, people or money?"""
    parts = [part for part in _PARTS.split(text.casefold()) if part.strip()]
    return bool(parts) and all(_CAPACITY.search(part) for part in parts)


def prepare(prepared: Prepared, *, reviewed: bool = False) -> None:
    """Fill in the case: the service, the ground, and who judged the need.  ``reviewed``: it is a refusal that is tried."""
    facts, notes = prepared.facts, prepared.notes
    facts.take(CAPACITY_FACTS, may_be_unknown=True)  # no rule asks for it
    facts.take(r"impair|disab|diagnos|^illness$|^condition$|^age$|_age$", may_be_unknown=True)  # no condition of its own
    _service(prepared)
    ground = facts.one(r"ground|reason", kind="text")
    if ground is not None and only_capacity(ground.text):
        notes["capacity"] = True
    elif ground is not None:
        facts.give_back(ground)
    necessary = facts.truth(r"^(service_|help_|need_)?(is_)?(necessary|needed|undisputed|agreed)")
    assessed = facts.truth(r"individual(ly)?_assess|concrete_assessment|assessed_individually")
    stands = [fact.truth for fact in facts.take(r"upheld|^refused$|^refusal$", kind="boolean")]
    _older_law(prepared)
    need = necessary
    if need is None and notes.get("capacity"):
        need = True if prepared.presume("kommunen viser bare til kapasitet eller økonomi, så behovet er ikke bestridt") else None
    elif need is None and assessed and reviewed and False not in stands:
        need = False if prepared.presume("avslaget bygger på den individuelle vurderingen, som er kommunens skjønn") else None
    if need is not None:
        prepared.data[notes["judgement"]] = prepared.judge(need, prepared.factor(notes["judgement"]))
    if prepared.presume("personen oppholder seg fast og lovlig i kommunen"):
        prepared.data |= {"oppholder_seg_i_kommunen": "ja", "oppholdsgrunnlag": "fast_opphold"}


def _service(prepared: Prepared) -> None:
    facts, notes = prepared.facts, prepared.notes
    prepared.rule_ids, notes["judgement"] = (GENERAL,), "nødvendig_hjelp"
    applied = facts.one(r"^(applied(_for)?|service|application|refused_service)$", kind="text")
    if applied is None:
        return
    found = [(rules, judgement) for pattern, rules, judgement in _SERVICES if re.search(pattern, applied.text)]
    if len(found) != 1:
        facts.give_back(applied)
        return
    prepared.rule_ids, notes["judgement"] = found[0]
    purpose = next((code for pattern, code in _PURPOSES if re.search(pattern, applied.text)), None)
    if prepared.rule_ids == SHORT_STAY and purpose is not None:
        prepared.data["formål_med_korttidsopphold"] = purpose


def _older_law(prepared: Prepared) -> None:
    """A case under the law that was replaced is tried by the provision that replaced it, on its first day."""
    source = prepared.rules.library.source(GENERAL)
    document = None if source is None else prepared.rules.library.read(source)
    first = document.i_kraft.fra if isinstance(document, RuleDocument) and document.i_kraft else None
    replaced = "loven er avløst, og saken prøves etter bestemmelsen som avløste den"
    if (
        isinstance(first, dt.date)
        and prepared.date < first
        and _OLDER_LAW.search(prepared.case.law)
        and prepared.presume(replaced)
    ):
        prepared.date = first


def right(prepared: Prepared) -> bool | None:
    """Is there a right to one of the services the case can be about?  None when it is unsettled."""
    answers = [answer for rule in prepared.rule_ids if (answer := prepared.answer(rule)) is not None and in_force(answer)]
    outcomes = [answer.outcome for answer in answers]
    if Outcome.FULFILLED in outcomes:
        return True
    return False if outcomes and set(outcomes) == {Outcome.NOT_FULFILLED} else None


def checks(prepared: Prepared) -> list[Check]:
    """What the case says about the answer."""
    kind = prepared.case.expected.get("class")
    answers = [prepared.answer(rule) for rule in prepared.rule_ids]
    if kind in ("right", "granted"):
        return [check_truth("rett til tjenesten", right(prepared), True, answers[0])]
    if kind in ("no_right", "no_breach", "refused"):
        return [check_truth("rett til tjenesten", right(prepared), False, answers[0])]
    if kind in ("set_aside", "discretionary", "breach"):
        return [check_judged(answers, contradicted=right(prepared) is True)]
    return [unsettled("spørsmålet", answers[0])]
