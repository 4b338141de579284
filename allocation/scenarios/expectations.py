"""What a scenario expects of the answer.  A check that fails says what was expected, what the rule answered, and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from allocation.answers.answer import Answer, Result
from allocation.answers.points import Open
from allocation.answers.seen import Use
from allocation.answers.words import result_words
from allocation.facts.faults import did_you_mean
from allocation.facts.values import Value
from allocation.language.nodes import BoolType, CodeType, DateType, NumType, Slot, Type
from allocation.scenarios.state import Scenario, say_name
from allocation.scenarios.titles import named
from allocation.scenarios.wording import bare, divide, expected, fail, say
from allocation.values.numbers import VerdiFeil, format_date, format_date_interval, format_interval, format_list
from allocation.values.truth import Outcome, Why

_WORDS = {Outcome.FULFILLED: "oppfylt", Outcome.NOT_FULFILLED: "ikke oppfylt", Outcome.UNSETTLED: "uavklart"}
_MANY = 4
_NOT_GIVEN = "ikke gitt"


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
    words = max((word for word in _WORDS.values() if written.endswith(f" {word}")), key=len, default="")
    name = written.removesuffix(words).strip()
    if not words:
        raise fail(f"{say(written)} sier ikke om vilkåret er oppfylt", "slutt med oppfylt, ikke oppfylt eller uavklart")
    answer = scenario.answer
    slot = _condition(answer, name)
    got = Outcome.of(answer.evaluation.certain(slot.index))
    if _WORDS[got] != words:
        reason = because(answer, slot) if got is Outcome.UNSETTLED else ""
        raise fail(f"ventet at vilkåret {bare(name)} er {words}, men det ble {_WORDS[got]}{reason}")


def expect_result(scenario: Scenario, written: str) -> None:
    """``er høyeste egenandel 245 kr/måned``, ``… uavklart`` or ``… ikke gitt``"""
    answer = scenario.answer
    results = answer.results
    name, value = divide(written, " ", lambda left: _underscored(left) in results)
    result = results.get(_underscored(name))
    if result is None:
        gives = f"regelen gir {format_list([say_name(n) for n in results])}" if results else "regelen gir ingen resultater"
        raise fail(f"regelen {answer.rule} gir ikke noe resultat i {say(written)}", did_you_mean(name, results) or gives)
    if value == _NOT_GIVEN:
        if result.given is not False:
            raise fail(f"ventet at {say_name(result.name)} ikke er gitt, men det ble {result_words(result, 'nb')}")
        return
    if result.given is False:
        reason = f"den gis bare når utfallet er {result.when.replace('_', ' ')}, og det er {_WORDS[answer.outcome]}"
        raise fail(f"ventet at {say_name(result.name)} er {value}, men verdien er ikke gitt: {reason}")
    if value == "uavklart":
        if result.exact:
            told = say_value(result.type, result_value(result))
            raise fail(f"ventet at {say_name(result.name)} er uavklart, men det ble {told}")
        return
    try:
        wanted = expected(result.type, value)
    except VerdiFeil as error:
        raise fail(f"{error.finding.message} (resultatet {say_name(result.name)})", error.finding.help) from None
    got = result_value(result)
    if got != wanted:
        reason = "" if result.exact else because(answer, answer.evaluation.program.slots[result.slot])
        both = [say_value(result.type, value) for value in (wanted, got)]
        raise fail(f"ventet at {say_name(result.name)} er {both[0]}, men det ble {both[1]}{reason}")


def expect_missing(scenario: Scenario, written: str) -> None:
    """``mangler behovets varighet``"""
    _expect_named(scenario, written, scenario.answer.missing, "mangler", "det mangler")


def expect_conflict(scenario: Scenario, written: str) -> None:
    """The fact or list contradicts something else."""
    _expect_named(scenario, written, scenario.answer.conflicts, "strider mot noe annet", "det som strider mot noe annet, er")


def expect_judgement(scenario: Scenario, written: str) -> None:
    """``må kontinuerlig behov vurderes``"""
    _expect_named(scenario, written, scenario.answer.judgements, "må vurderes", "det som må vurderes, er")


def expect_unchosen(scenario: Scenario, address: str) -> None:
    """``venter svaret på valg av lesemåten hol.7-2/tjenester_som_teller``"""
    found = [point.address for point in scenario.answer.unchosen]
    if address not in found:
        got = f"det venter på {_few(found)}" if found else "det venter ikke på valg av noen lesemåte"
        raise fail(f"ventet at svaret venter på valg av lesemåten {address}, men {got}", did_you_mean(address, found))


def expect_dependence(scenario: Scenario, address: str) -> None:
    """``avhenger svaret av lesemåten egenandel.langtid/G_i_året``"""
    found = _depended_on(scenario.answer)
    if address not in found:
        got = f"det avhenger av {_few(found)}" if found else "det avhenger ikke av noen"
        raise fail(f"ventet at svaret avhenger av lesemåten {address}, men {got}", did_you_mean(address, found))


def expect_no_dependence(scenario: Scenario) -> None:
    """``avhenger svaret ikke av noen lesemåte``"""
    found = _depended_on(scenario.answer)
    if found:
        raise fail(f"ventet at svaret ikke avhenger av noen lesemåte, men det avhenger av {_few(found)}")


def _depended_on(answer: Answer) -> list[str]:
    """The addresses of the readings that another choice of would give another answer."""
    others = answer.depends_on_readings().readings
    return list(dict.fromkeys(address for other in others for address, _ in other.choices))


def expect_change(scenario: Scenario, on: dt.date) -> None:
    """``endres svaret neste gang 10. mai 2026``"""
    change = scenario.answer.next_change()
    if change is None or change.date != on:
        found = "det endres ikke senere" if change is None else f"det endres {format_date(change.date)}"
        raise fail(f"ventet at svaret endres {format_date(on)}, men {found}")


def expect_no_change(scenario: Scenario) -> None:
    """``endres ikke svaret senere``"""
    change = scenario.answer.next_change()
    if change is not None:
        raise fail(f"ventet at svaret ikke endres senere, men det endres {format_date(change.date)}")


def expect_warning(scenario: Scenario, text: str) -> None:
    """``varsles det om "feil grunnbeløp"``"""
    told = _warnings(scenario)
    if not any(_plain(text) in _plain(item) for item in told):
        help = f"det varsles om: {'; '.join(told)}" if told else "det varsles ikke om noe"
        raise fail(f"ventet et varsel med «{text}»", help)


def expect_no_warning(scenario: Scenario, text: str) -> None:
    """``varsles det ikke om "feil grunnbeløp"``"""
    found = [item for item in _warnings(scenario) if _plain(text) in _plain(item)]
    if found:
        raise fail(f"ventet ikke noe varsel med «{text}»", f"det varsles om: {'; '.join(found)}")


def _warnings(scenario: Scenario) -> list[str]:
    answer = scenario.answer
    return [*(item.text for item in answer.deviations), *(item.text for item in answer.reservations)]


# ---------------------------------------------------------------------------------------------------- why it is so


def because(answer: Answer, slot: Slot | None = None) -> str:
    """Why the outcome, or the value of a slot, came out as it did."""
    if slot is None and answer.outcome is not Outcome.UNSETTLED:
        deciding = answer.reason_code.partition(":")[2]
        return f" fordi vilkåret {deciding} ikke er oppfylt" if deciding else ""
    root = answer.evaluation.program.root if slot is None else slot.index
    causes = () if root is None else answer.ground.trace.slot(root).causes
    named = {why: _names(answer, [cause.at for cause in causes if cause.why is why]) for why in _REASONS}
    reasons = [says(_few(named[why])) for why, says in _REASONS.items() if named[why]]
    return f" fordi {format_list(reasons)}" if reasons else f" ({answer.reason_code})"


_REASONS: dict[Why, Callable[[str], str]] = {
    Why.MISSING: lambda names: f"opplysningen {names} mangler",
    Why.JUDGEMENT: lambda names: f"{names} må vurderes",
    Why.CONFLICT: lambda names: f"opplysningene om {names} er motstridende",
    Why.READING: lambda names: f"lesemåten {names} ikke er valgt",
    Why.NOT_MODELLED: lambda names: f"{names} ikke er modellert",
}


def _names(answer: Answer, uses: Iterable[Use]) -> list[str]:
    slots = answer.evaluation.program.slots
    found = [slots[use].key if isinstance(use, int) else use.name or use.table or "" for use in uses]
    return list(dict.fromkeys(say_name(name) for name in found))


def _open_names(points: Iterable[Open]) -> list[str]:
    """The names of facts and lists; also of the derived facts that could be given in their place."""
    names = [name for point in points for name in (point.name or point.table or point.address, point.via) if name]
    return list(dict.fromkeys(names))


def _expect_named(scenario: Scenario, written: str, points: Iterable[Open], wanted: str, lead: str) -> None:
    name, found = _name(scenario, written), _open_names(points)
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
    raise fail(f"det finnes ingen opplysning {say(written)}", did_you_mean(written, known))


def _condition(answer: Answer, name: str) -> Slot:
    kinds = ("vilkår", "gruppe", "størrelse")
    own = {
        slot.key.partition("/")[2]: slot
        for slot in answer.evaluation.program.slots
        if slot.key.partition("/")[0] == answer.rule and slot.kind in kinds and isinstance(slot.type, BoolType)
    }
    if bare(name) != name:  # in quotes: its text
        name = named(bare(name), {key: slot.text or key for key, slot in own.items()}, "noe vilkår")
    slot = own.get(_underscored(name))
    if slot is None:
        help = did_you_mean(name, own) or f"vilkårene er {', '.join(own)}"
        raise fail(f"regelen {answer.rule} har ikke noe vilkår {say(name)} på datoen", help)
    if slot.table is not None:
        raise fail(f"vilkåret {name} gjelder hver rad i {slot.table}, ikke saken", "prøv en størrelse som bygger på det")
    return slot


def _outcome(written: str) -> str:
    words = " ".join(written.replace("_", " ").split())
    if words not in _WORDS.values():
        help = did_you_mean(words, _WORDS.values()) or "skriv oppfylt, ikke oppfylt eller uavklart"
        raise fail(f"{say(written)} er ikke et utfall", help)
    return words


def result_value(result: Result) -> Value | None:
    """The value of a result as the engine has it."""
    if isinstance(result.type, (BoolType, CodeType)):
        return result.value
    assert result.low is not None and result.high is not None
    return result.low, result.high


def say_value(kind: Type, value: Value | None) -> str:
    """A value as a scenario writes it."""
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
