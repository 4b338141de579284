"""What a scenario expects of the answer.  A check that fails says what was expected, what the rule answered, and why."""

from __future__ import annotations

import datetime as dt

from allocation.answers.answer import Answer, Result
from allocation.answers.reach import needs
from allocation.engine.outcome import outcome as outcome_of
from allocation.facts.faults import did_you_mean
from allocation.facts.states import State
from allocation.facts.values import Value
from allocation.language.nodes import BoolType, CodeType, DateType, NumType, Slot, Type
from allocation.scenarios.state import Scenario, say_name
from allocation.scenarios.wording import bare, divide, expected, fail, say
from allocation.values.numbers import VerdiFeil, format_date, format_date_interval, format_interval, format_list
from allocation.values.truth import Outcome

OUTCOMES = {"oppfylt": True, "ikke oppfylt": False, "uavklart": None}
_WORDS = {Outcome.FULFILLED: "oppfylt", Outcome.NOT_FULFILLED: "ikke oppfylt", Outcome.UNSETTLED: "uavklart"}
_MANY = 4


def expect_outcome(scenario: Scenario, written: str) -> None:
    """``er utfallet oppfylt``"""
    wanted = _outcome(written)
    answer = scenario.answer
    if _WORDS[answer.outcome] != wanted:
        raise fail(f"ventet at utfallet er {wanted}, men det ble {_WORDS[answer.outcome]}{because(answer)}")


def expect_code(scenario: Scenario, written: str) -> None:
    """``er svaret "rett"``"""
    answer = scenario.answer
    if answer.code == written:
        return
    codes = [code for code in answer.evaluation.program.codes if code]
    help = "" if written in codes else f"regelen svarer {format_list([f'«{c}»' for c in codes], 'eller')}"
    got = f"«{answer.code}»" if answer.code else "uavklart"
    raise fail(f"ventet svaret «{written}», men det ble {got}{because(answer)}", help)


def expect_condition(scenario: Scenario, written: str) -> None:
    """``er vilkåret langvarig oppfylt``"""
    words = next((word for word in ("ikke oppfylt", "oppfylt", "uavklart") if written.endswith(f" {word}")), "")
    name = "_".join(written.removesuffix(words).split())
    if not words:
        raise fail(f"{say(written)} sier ikke om vilkåret er oppfylt", "slutt med oppfylt, ikke oppfylt eller uavklart")
    answer = scenario.answer
    slot = _condition(answer, name)
    got = outcome_of(answer.evaluation.program, answer.evaluation.truth(slot.index))
    if _WORDS[got] != words:
        reason = because(answer, slot) if got is Outcome.UNSETTLED else ""
        raise fail(f"ventet at vilkåret {name} er {words}, men det ble {_WORDS[got]}{reason}")


def expect_result(scenario: Scenario, written: str) -> None:
    """``er høyeste egenandel 245 kr/måned``"""
    answer = scenario.answer
    results = answer.results
    name, value = divide(written, " ", lambda left: _underscored(left) in results)
    result = results.get(_underscored(name))
    if result is None:
        gives = f"regelen gir {format_list([say_name(n) for n in results])}" if results else "regelen gir ingen resultater"
        raise fail(f"regelen {answer.rule} gir ikke noe resultat i {say(written)}", did_you_mean(name, results) or gives)
    try:
        wanted = expected(result.type, value)
    except VerdiFeil as error:
        raise fail(f"{error.finding.message} (resultatet {say_name(result.name)})", error.finding.help) from None
    got = _value(result)
    if got != wanted:
        reason = "" if result.exact else because(answer, answer.evaluation.program.slots[result.slot])
        message = f"ventet at {say_name(result.name)} er {_say(result.type, wanted)}, men det ble {_say(result.type, got)}"
        raise fail(f"{message}{reason}")


def expect_missing(scenario: Scenario, written: str) -> None:
    """``mangler behovets varighet``"""
    _expect_named(scenario, written, missing(scenario.answer), "mangler", "det mangler")


def expect_judgement(scenario: Scenario, written: str) -> None:
    """``må kontinuerlig behov vurderes``"""
    _expect_named(scenario, written, to_judge(scenario.answer), "må vurderes", "det som må vurderes, er")


def expect_change(scenario: Scenario, on: dt.date) -> None:
    """``endres svaret neste gang 10. mai 2026``"""
    got = next_change(scenario.answer)
    if got != on:
        found = "endres det ikke senere" if got is None else f"endres det {format_date(got)}"
        raise fail(f"ventet at svaret endres {format_date(on)}, men da {found}")


def expect_no_change(scenario: Scenario) -> None:
    """``endres ikke svaret senere``"""
    got = next_change(scenario.answer)
    if got is not None:
        raise fail(f"ventet at svaret ikke endres senere, men det endres {format_date(got)}")


def expect_warning(scenario: Scenario, text: str) -> None:
    """``varsles det om "feil grunnbeløp"``"""
    told = warnings(scenario.answer)
    if not any(_plain(text) in _plain(item) for item in told):
        help = f"det varsles om: {'; '.join(told)}" if told else "det varsles ikke om noe"
        raise fail(f"ventet et varsel med «{text}»", help)


# -------------------------------------------------------------------------------------------------- what the answer says


def missing(answer: Answer) -> list[str]:
    """The names of facts, row fields and tables that were never given and can still matter."""
    return [name for name, judged in _needed(answer, _targets(answer)) if not judged]


def to_judge(answer: Answer) -> list[str]:
    """The names of what someone must judge before the answer is settled."""
    return [name for name, judged in _needed(answer, _targets(answer)) if judged]


def next_change(answer: Answer) -> dt.date | None:
    """When the answer changes next with the facts as they are; None when it does not."""
    raise fail("neste endring regnes ikke ut ennå")


def warnings(answer: Answer) -> list[str]:
    """Deviations and reservations told with the answer."""
    evaluation = answer.evaluation
    program = evaluation.program
    told = [text for text, slot in program.reservations if slot is None or evaluation.truth(slot) is not False]
    for overlay in answer.rules.stack.active(evaluation.day):
        told += [str(deviation.tekst) for deviation in overlay.avvik]
    return told


def because(answer: Answer, slot: Slot | None = None) -> str:
    """Why it came out as it did: what is unsettled, or the condition that decided."""
    targets = _targets(answer) if slot is None else [slot.index]
    if slot is None and answer.outcome is not Outcome.UNSETTLED:
        deciding = answer.reason_code.partition(":")[2]
        return f" fordi vilkåret {deciding} ikke er oppfylt" if deciding else ""
    needed = _needed(answer, targets)
    absent = [say_name(name) for name, judged in needed if not judged]
    judged = [say_name(name) for name, judged in needed if judged]
    reasons = []
    if absent:
        reasons.append(f"opplysningen {_few(absent)} mangler")
    if judged:
        reasons.append(f"{_few(judged)} må vurderes")
    if conflicts := [say_name(name) for name, known in answer.evaluation.facts.items() if known.state is State.CONFLICT]:
        reasons.append(f"opplysningene om {_few(conflicts)} er motstridende")
    return f" fordi {format_list(reasons)}" if reasons else f" ({answer.reason_code})"


def _targets(answer: Answer) -> list[int]:
    program = answer.evaluation.program
    return [slot for slot in (program.root, *(slot for _, slot in program.results)) if slot is not None]


def _needed(answer: Answer, targets: list[int]) -> list[tuple[str, bool]]:
    """Names, and whether each calls for judgement."""
    vocabulary = answer.rules.vocabulary
    found: dict[str, bool] = {}
    for need in needs(answer.evaluation, targets):
        decl = vocabulary.find(need.fact, need.table) if need.fact else None
        found[need.fact or need.table or ""] = decl is not None and decl.is_judgement
    return list(found.items())


def _expect_named(scenario: Scenario, written: str, found: list[str], wanted: str, lead: str) -> None:
    name = _name(scenario, written)
    if name not in found:
        got = f"{lead} {_few([say_name(n) for n in found])}" if found else "ingenting gjør det"
        raise fail(f"ventet at {say_name(name)} {wanted}, men {got}")


def _name(scenario: Scenario, written: str) -> str:
    """A fact, a table or a field of any table."""
    vocabulary = scenario.vocabulary
    name = _underscored(written)
    fields = {field for table in vocabulary.tables.values() for field in table.fields}
    if name in vocabulary.facts or name in vocabulary.tables or name in fields:
        return name
    known = (*vocabulary.facts, *vocabulary.tables, *fields)
    raise fail(f"det finnes ikke noe faktum {say(written)}", did_you_mean(written, known))


def _condition(answer: Answer, name: str) -> Slot:
    kinds = ("vilkår", "gruppe", "størrelse")
    own = {
        slot.key.partition("/")[2]: slot
        for slot in answer.evaluation.program.slots
        if slot.key.partition("/")[0] == answer.rule and slot.kind in kinds and isinstance(slot.type, BoolType)
    }
    slot = own.get(name)
    if slot is None:
        help = did_you_mean(name, own) or f"vilkårene er {', '.join(own)}"
        raise fail(f"regelen {answer.rule} har ikke noe vilkår {say(name)} på datoen", help)
    if slot.table is not None:
        raise fail(f"vilkåret {name} gjelder hver rad i {slot.table}, ikke saken", "prøv en størrelse som bygger på det")
    return slot


def _outcome(written: str) -> str:
    words = " ".join(written.replace("_", " ").split())
    if words not in OUTCOMES:
        help = did_you_mean(words, OUTCOMES) or "skriv oppfylt, ikke oppfylt eller uavklart"
        raise fail(f"{say(written)} er ikke et utfall", help)
    return words


def _value(result: Result) -> Value | None:
    if isinstance(result.type, (BoolType, CodeType)):
        return result.value
    assert result.low is not None and result.high is not None
    return result.low, result.high


def _say(kind: Type, value: Value | None) -> str:
    if isinstance(value, tuple):
        if isinstance(kind, DateType):
            return format_date_interval(*value)
        assert isinstance(kind, NumType)
        return format_interval(*value, kind.scale, kind.unit)
    if value is None:
        return "uavklart"
    return f"«{value}»" if isinstance(value, str) else ("ja" if value else "nei")


def _few(names: list[str]) -> str:
    if len(names) > _MANY:
        names = [*names[:_MANY], f"{len(names) - _MANY} til"]
    return format_list(names)


def _underscored(name: str) -> str:
    return "_".join(bare(name).split())


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
