"""Outcome and reason code of a program, from the truths of its root.  Both back ends follow this one definition.

Reason code (årsakskode): fulfilled → the code; not fulfilled → ``code:id`` of the first false condition directly under the root;
unsettled → ``uavklart:id`` of the first unsettled one.  Under a root ``én_av`` the first condition stands for all.
"""

from __future__ import annotations

from collections.abc import Callable

from allocation.language.nodes import Program
from allocation.values.truth import Outcome

NOT_MODELLED = "uavklart:ikke_modellert"


def outcome(program: Program, truth: bool | None) -> Outcome:
    """The outcome of a program whose root has this truth (True where there is no root)."""
    if program.status == "ikke_i_kraft":
        return Outcome.NOT_FULFILLED
    if program.status == "ikke_modellert":
        return Outcome.UNSETTLED
    return Outcome.of(truth)


def code(program: Program, result: Outcome) -> str:
    """The code of the consequence (``følger``); empty when unsettled."""
    fulfilled, not_fulfilled, not_in_force = program.codes
    if program.status == "ikke_i_kraft":
        return not_in_force
    if result is Outcome.FULFILLED:
        return fulfilled
    return not_fulfilled if result is Outcome.NOT_FULFILLED else ""


ALWAYS = "alltid"


def given(when: str, result: Outcome) -> bool | None:
    """Is a value that is given ``when`` given with this outcome?  None: the outcome is unsettled and decides it."""
    if when == ALWAYS:
        return True
    return None if result is Outcome.UNSETTLED else result.value == when


def wanted(when: str, result: Outcome) -> bool:
    """Is a value that is given ``when`` worth asking about with this outcome?  With a no, only what follows from the no is."""
    return given(when, result) is not False and not (result is Outcome.NOT_FULFILLED and when == ALWAYS)


def given_slots(program: Program, result: Outcome) -> tuple[int, ...]:
    """The slots of the values that are given with this outcome, or may be."""
    return tuple(slot for _, slot, when, _ in program.results if given(when, result) is not False)


def wanted_slots(program: Program, result: Outcome) -> tuple[int, ...]:
    """The slots of the values that are worth asking about with this outcome."""
    return tuple(slot for _, slot, when, _ in program.results if wanted(when, result))


def reason_slots(program: Program) -> tuple[int, ...]:
    """The slots whose truths decide the reason code, in document order: the conditions under the root, or a root without any."""
    if program.root is None:
        return ()
    root = program.slots[program.root]
    return (program.root,) if root.group is None else root.children


def failing(program: Program) -> bool:
    """The truth of an outermost condition that by itself makes the rule not fulfilled: ja under ``ingen`` and ``ikke``."""
    return program.root is not None and program.slots[program.root].group in ("ingen", "ikke")


def local_id(program: Program, slot: int) -> str:
    """The id of a slot without its document."""
    return program.slots[slot].key.rpartition("/")[2]


def reason_code(program: Program, result: Outcome, truth_of: Callable[[int], bool | None]) -> str:
    """The reason code; ``truth_of`` gives the truth of a slot."""
    if program.status != "gjelder":
        return NOT_MODELLED if program.status == "ikke_modellert" else program.codes[2]
    if result is Outcome.FULFILLED:
        return program.codes[0]
    wanted = failing(program) if result is Outcome.NOT_FULFILLED else None
    head = program.codes[1] if result is Outcome.NOT_FULFILLED else "uavklart"
    for slot in reason_slots(program):
        if truth_of(slot) is wanted:
            return f"{head}:{local_id(program, slot)}"
    reserved = program.root is not None and program.slots[program.root].reserved
    return NOT_MODELLED if reserved and result is Outcome.UNSETTLED else head
