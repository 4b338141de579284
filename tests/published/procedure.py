"""Costs of a case and late complaints from plain English facts: what the law on administrative procedure says of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from allocation import Answer, Outcome
from tests.published.base import Check, Prepared, check_outcome, check_truth, node, unsettled, yes_no
from tests.published.deadlines import plain_deadline

COSTS, LATE = "fvl.36", "fvl.31"
FAVOUR = f"{COSTS}/endret_til_gunst"
DAYS = {COSTS: "krav_senest", LATE: "ett_år_etter_vedtaket"}
Topic = tuple[Callable[[Prepared], None], Callable[[Prepared], list[Check]], str]
_ACT = r"(?:fvl|forvaltningsloven)\.?[^;]*\b"
_ABOUT = ((re.compile(_ACT + r"36\b", re.I), COSTS), (re.compile(_ACT + r"31\b", re.I), LATE))
_YES, _NO = ("granted", "right", "admissible"), ("refused", "no_right", "rejected", "dismissed")
_NOTICE_WORDS = "new notice notification decision received arrived delivered date of on the"
_CLAIM_WORDS = "claim claimed costs cost legal demand sent submitted filed made date of on"
_COMPLAINT_WORDS = "complaint appeal complained appealed sent filed submitted made date of on"
_DECISION_WORDS = "decision refusal vedtak reduction made date of original first municipal on"
_KNOWN_WORDS = "decision letter refusal notice received delivered knew known date of on"


def first(topic: Topic) -> Topic:
    """The topic, where a case that cites one of these provisions is about that provision."""
    own_prepare, own_checks, law = topic

    def prepare(prepared: Prepared) -> None:
        rule = next((rule for pattern, rule in _ABOUT if pattern.search(prepared.case.law)), None)
        if rule is None:
            own_prepare(prepared)
            return
        prepared.rule_ids = (rule,)
        (_costs if rule == COSTS else _late)(prepared)

    def checks(prepared: Prepared) -> list[Check]:
        return _checks(prepared) if prepared.rule_ids[:1] in ((COSTS,), (LATE,)) else own_checks(prepared)

    return prepare, checks, law


def _costs(prepared: Prepared) -> None:
    facts, data = prepared.facts, prepared.data
    facts.take(r"^(legal_)?costs$", may_be_unknown=True)  # how much is a judgement
    changed = facts.truth(r"(decision|refusal)_(was_)?(changed|reversed)|reversed_in_favour|complaint_(upheld|succeeded)")
    for stated in facts.take(r"refus|upheld", kind="boolean"):
        if not stated.truth:
            facts.give_back(stated)  # that it was refused first is no condition of its own; that it was not, is another case
    later = facts.truth(r"later.*grant|grant.*later|granted_(the_)?same")
    again = facts.truth(r"new_application|applied_again|reapplied")
    beyond = facts.truth(r"(need|needs|health|circumstances)_(had_)?(changed|worsened|deteriorated)")
    notice = facts.one(r"notice|notif|new_decision", kind="date", words=_NOTICE_WORDS)
    claim = facts.one(r"claim|demand", kind="date", words=_CLAIM_WORDS)
    for name, truth in (("avslått_tjeneste_innvilget_senere", later), ("innvilget_etter_ny_søknad", again)):
        if truth is not None:
            data[name] = yes_no(truth)
    if changed is not None:
        data["vedtak_endret_til_gunst"] = yes_no(changed)
    if beyond is not None:
        name = "endringen_skyldes_noe_ingen_rår_over"
        data[name] = prepared.judge(beyond, prepared.factor(name))
    if later is not None and changed is None:
        prepared.when_complete(
            "vedtaket er bare endret ved at tjenesten ble innvilget senere", lambda: _no_other_change(prepared)
        )
    for name, fact in (("melding_om_nytt_vedtak_mottatt", notice), ("krav_om_kostnader_framsatt", claim)):
        if fact is not None and isinstance(fact.value, str):
            data[name] = fact.value


def _no_other_change(prepared: Prepared) -> None:
    prepared.data["vedtak_endret_til_gunst"] = "nei"


def _late(prepared: Prepared) -> None:
    facts, data = prepared.facts, prepared.data
    for name, pattern, words in (
        ("klage_fremsatt", r"complain|appeal", _COMPLAINT_WORDS),
        ("kunnskapsdato", r"received|delivered|knew|known", _KNOWN_WORDS),
        ("avgjort_dato", r"decision|refusal|vedtak|reduction", _DECISION_WORDS),
    ):
        fact = facts.one(pattern, kind="date", words=words, may_be_unknown=True)
        if fact is not None and isinstance(fact.value, str):
            data[name] = fact.value
    if "kunnskapsdato" not in data and "avgjort_dato" in data:
        data["kunnskapsdato"] = {"tidligst": data["avgjort_dato"]}  # nobody knows of a decision before it is made
    plain_deadline(prepared)
    for name, pattern in (
        ("kan_ikke_lastes_for_sen_klage", r"^(delay_|complainant_)?(is_|was_)?(excusable|excused|blameless)$"),
        ("særlige_grunner_for_å_prøve_klagen", r"^special_(reasons|grounds)$"),
    ):
        if (truth := facts.truth(pattern)) is not None:
            data[name] = prepared.judge(truth, prepared.factor(name))


def _checks(prepared: Prepared) -> list[Check]:
    """That costs are granted means that the change counts: how much is necessary is a judgement that nobody has published."""
    rule, expected = prepared.rule_ids[0], prepared.case.expected
    answer, kind = prepared.answer(rule), expected.get("class")
    found: list[Check] = []
    if "deadline_date" in expected:
        found.append(_day(answer, DAYS[rule], dt.date.fromisoformat(expected["deadline_date"])))
    if rule == COSTS and kind in _YES:
        refused = answer is not None and answer.outcome is Outcome.NOT_FULFILLED
        found.append(check_truth("endret til gunst", False if refused else node(answer, FAVOUR), True, answer))
    elif kind in (*_YES, *_NO):
        found.append(check_outcome("utfallet", answer, kind in _YES))
    return found or [unsettled("spørsmålet", answer)]


def _day(answer: Answer | None, name: str, expected: dt.date) -> Check:
    result = answer.results.get(name) if answer is not None else None
    if answer is None or result is None or result.low is None or not result.exact:
        return unsettled("frist", answer)
    got = dt.date.fromordinal(result.low).isoformat()
    return Check("frist", "riktig" if got == expected.isoformat() else "galt_med_sikkerhet", got=got)
