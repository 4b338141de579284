"""What settled a condition, in a few words: the comparison, the facts, who judged, or the burden of proof."""

from __future__ import annotations

from allocation.answers.proof import FactUse, ProofNode
from allocation.answers.seen import FactKey, Value, is_settled
from allocation.answers.words import NO_CODES, first_sentence, join, pick, some_codes, value_words, within, word
from allocation.facts.states import State
from allocation.language import nodes as n
from allocation.values.numbers import format_digits
from allocation.values.truth import Why

# operator → the sign, and what it is in a sentence in bokmål and nynorsk
_SIGNS = {
    "<": ("<", "som er under", "som er under"),
    "<=": ("≤", "som ikke er over", "som ikkje er over"),
    ">": (">", "som er mer enn", "som er meir enn"),
    ">=": ("≥", "som er minst", "som er minst"),
    "=": ("=", "som er lik", "som er lik"),
    "<>": ("≠", "som ikke er", "som ikkje er"),
}
_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "=": "<>", "<>": "="}
_MOST_FACTS = 4
_MOST_WAITS = 3
_LONG_NAME = 40
_LONG_TEXT = 120
Named = tuple[str, n.Type, Value]


def settled_by(node: ProofNode, lang: str, *, prose: bool = False) -> str:
    """The words beside a condition; empty where there is nothing to say.  ``prose``: for a letter, without signs."""
    if node.burden_decided and node.burden is not None:
        return word("bevis", lang).format(word(node.burden.holder, lang))
    if node.given is not None:
        source = f" ({node.given})" if node.given else ""
        told = node.ground.evaluation.given[node.slot.index].value
        return f"{word('oppgitt', lang)}: {value_words(node.type, told, lang)}{source}"
    return comparison(node, lang, prose=prose) or (_from_facts(node, lang) if node.settled else _waits_for(node, lang))


def comparison(node: ProofNode, lang: str, *, prose: bool = False) -> str:
    """``tellende timer: 35,5 timer/uke ≥ 32`` where the condition compares two named values; else empty.  As ``prose``:
    ``tellende timer: 35,5 timer/uke, som er minst 32``."""
    expr = node.slot.expr
    if isinstance(expr, n.Choose) and (readings := _under_each_reading(node, expr)):
        told = {comparison(each, lang, prose=prose) for each in readings}
        return told.pop() if len(told) == 1 else ""
    if not isinstance(expr, n.Compare) or not isinstance(expr.left.type, (n.NumType, n.DateType)):
        return ""
    left, right = _named(node, expr.left, lang), _named(node, expr.right, lang)
    if left is None or right is None:
        return ""
    name = f"{left[0]}: " if left[0] and len(left[0]) <= _LONG_NAME else ""
    value, limit = value_words(left[1], left[2], lang), value_words(right[1], right[2], lang)
    if node.value is None or not is_settled(right[2]):
        value = _state_of(node, expr.left, lang) or value
        limit = _state_of(node, expr.right, lang) or limit
        return f"{name}{value}; {word('grense', lang)} {limit}"
    if isinstance(left[1], n.NumType) and isinstance(right[1], n.NumType) and left[1].unit.name == right[1].unit.name:
        limit = format_digits(right[2][0], right[1].scale, right[1].unit)  # the unit has been said
    sign, nb, nn = _SIGNS[expr.op if node.value else _OPPOSITE[expr.op]]
    compared = f"{pick(nb, nn, lang) if prose else sign} {limit}"
    if not is_settled(left[2]):
        return f"{name}{value} ({compared})"
    return f"{name}{value}, {compared}" if prose else f"{name}{value} {compared}"


def _under_each_reading(node: ProofNode, expr: n.Choose) -> list[ProofNode]:
    """The node under each reading that can be chosen, where one is open; else nothing."""
    if not all(isinstance(condition, n.Unknown) and condition.reading for condition, _ in expr.branches):
        return []
    branches = (*(branch for _, branch in expr.branches), expr.otherwise)
    return [node.ground.node(branch.slot, node.row) for branch in branches if isinstance(branch, n.Ref)]


def _named(node: ProofNode, expr: n.Expr, lang: str) -> Named | None:
    """Name, type and value of an expression that is one named thing."""
    while isinstance(expr, n.Scale):
        expr = expr.item
    ground = node.ground
    if isinstance(expr, n.Ref):
        slot = ground.program.slots[expr.slot]
        shown = slot.index if slot.stands_for is None else slot.stands_for
        if ground.program.slots[shown].kind == "hjelp":
            return None
        below = ground.node(slot.index, node.row if slot.table else None)
        return label(ground.node(shown, below.row), lang), slot.type, below.value
    if isinstance(expr, (n.Const, n.Today, n.Read)):
        name = "" if isinstance(expr, n.Const) else word("dato", lang) if isinstance(expr, n.Today) else spaced(expr.fact)
        return name, expr.type, ground.trace.see(expr, node.row).value
    return None


def _state_of(node: ProofNode, expr: n.Expr, lang: str) -> str:
    """Of a value nothing is known of: the state of the fact, or «ukjent»; empty where something is known."""
    while isinstance(expr, n.Scale):
        expr = expr.item
    seen = node.ground.trace.see(expr, node.row)
    if any(cause.why is Why.CONFLICT for cause in seen.causes):
        return word("motstridende", lang)
    facts = [use for use in seen.uses if isinstance(use, FactKey)]
    if is_settled(seen.value) or any(_something_known(node, key) for key in facts):
        return ""
    named: n.Expr = expr
    if isinstance(expr, n.Ref) and node.ground.program.slots[expr.slot].kind == "fakta":
        named = node.ground.program.slots[expr.slot].expr
    if isinstance(named, (n.Read, n.GivenOr)) and facts:
        return word(node.ground.known(facts[0]).state.value, lang)
    return word("ukjent", lang) if facts else ""


def _something_known(node: ProofNode, key: FactKey) -> bool:
    if not key.name:
        return not node.ground.evaluation.tables[key.table or ""].missing
    return node.ground.known(key).value is not None


def label(node: ProofNode, lang: str) -> str:
    """What a fact or value is called in running text."""
    return called(node.id.partition("@")[0].rpartition(".")[2], node.text_nn, lang)


def fact_label(fact: FactUse, lang: str) -> str:
    """What a fact or list is called in running text."""
    return called(fact.name, fact.text_nn, lang)


def called(name: str, text_nn: str, lang: str) -> str:
    """A name in running text: its words in bokmål, and in nynorsk the text where that is short enough."""
    return _short(text_nn, spaced(name)) if lang == "nn" else spaced(name)


def spaced(name: str) -> str:
    """A name as words."""
    return name.replace("_", " ")


def _short(text: str, name: str) -> str:
    """What a text says first, as a name, where that is short enough; else the name."""
    first = first_sentence(text).partition("; ")[0]
    return within(first) if first and len(first) <= _LONG_TEXT else name


def _from_facts(node: ProofNode, lang: str) -> str:
    """The values and facts that the condition reads, those that decided it first.

    What nobody has said cannot have settled it: that is told last, and as such.
    """
    used = {use for use in node.uses if isinstance(use, int)}
    said: list[str] = []
    beside: list[str] = []
    for child in node.children:
        if child.kind in ("fakta", "størrelse", "lesemåte") and child.slot.index in used and child.row == node.row:
            nobody = child.kind == "fakta" and any(map(_unsaid, child.own_facts))
            (beside if nobody else said).append(fact_of_node(child, lang))
    if found := _rows_found(node, lang):
        said.append(found)
    else:
        unsaid = tuple(filter(_unsaid, node.own_facts))
        said += facts_words(tuple(fact for fact in node.own_facts if fact not in unsaid), node.row is not None, lang)
        beside += [fact_words(fact, lang) for fact in unsaid]
    said = list(dict.fromkeys((*said, *(f"{fact} ({word('uten_betydning', lang)})" for fact in beside))))
    if len(said) > _MOST_FACTS:
        said = [*said[:_MOST_FACTS], "…"]
    return listed(said)


def _unsaid(fact: FactUse) -> bool:
    """Has nobody said anything of it, or only that it is not known?"""
    return (
        fact.type is not None
        and fact.table is None
        and fact.value is None
        and not fact.among
        and fact.state in (State.MISSING, State.UNKNOWN)
    )


def _rows_found(node: ProofNode, lang: str) -> str:
    """``barn 2`` of a condition that rows fulfil; empty where none does or there are no such rows."""
    if node.value is not True or not isinstance(node.slot.expr, n.Exists):
        return ""
    rows = [child for child in node.children if child.table is not None and child.table != node.table and child.value is True]
    numbers = dict.fromkeys(str((child.case_row or 0) + 1) for child in rows if child.slot.index == rows[0].slot.index)
    return f"{spaced(rows[0].table or '')} {join(numbers, lang)}" if rows else ""


def _waits_for(node: ProofNode, lang: str) -> str:
    """The facts and values that an unsettled condition waits for."""
    said = []
    derived = {cause.via for cause in node.causes if cause.via}
    for cause in node.causes:
        if not isinstance(cause.at, FactKey):
            below = node.ground.node(cause.at)
            said.append(f"{label(below, lang)}: {word(cause.why.value, lang).lower()}")
        elif cause.at.name not in derived:
            said += facts_words((node.ground.fact(cause.at),), node.row is not None, lang)
    said = list(dict.fromkeys(said))
    if len(said) > _MOST_WAITS:
        said = [*said[:_MOST_WAITS], word("til", lang).format(len(said) - _MOST_WAITS)]
    return listed(said)


def listed(pieces: list[str]) -> str:
    """Pieces after each other, parted so that it is seen where each ends."""
    return ("; " if any(", " in piece for piece in pieces) else ", ").join(pieces)


def fact_of_node(node: ProofNode, lang: str) -> str:
    """``alder: 40 år`` of a fact or value with a slot of its own; of a reading what the choice comes to."""
    if node.kind == "lesemåte":
        return reading_words(node, lang)
    if node.kind == "fakta":
        found = next((fact for fact in node.own_facts if fact.table is None and f"fakta/{fact.name}" == node.key), None)
        if found is not None and (found.value is None or found.judgement is not None):
            return fact_words(found, lang)
        codes_nn = found.codes_nn if found is not None else NO_CODES
        return f"{label(node, lang)}: {value_words(node.type, node.value, lang, codes_nn)}"
    return f"{label(node, lang)}: {value_words(node.type, node.value, lang)}"


def reading_words(node: ProofNode, lang: str) -> str:
    """What the choice of a reading comes to, and its value; a truth is told by what was found, never after the question."""
    document, _, name = node.key.partition("/")
    reading = node.ground.answer.rules.document(document, node.ground.answer.date).lesemåter[name]
    choice = reading.velg.get(node.detail)
    if choice is None:
        return f"{pick(node.text, node.text_nn, lang)}: {word('ikke_valgt', lang)}"
    said = within(pick(choice.tekst, choice.tekst_nn or "", lang)).rstrip(".")
    if not isinstance(node.type, n.BoolType):
        return f"{said}: {value_words(node.type, node.value, lang)}"
    found = _from_facts(node, lang) if node.settled else _waits_for(node, lang)
    return f"{said} ({found})" if found else said


def facts_words(facts: tuple[FactUse, ...], in_row: bool, lang: str) -> list[str]:
    """Facts in words; the rows of a list together, unless only one row matters."""
    said = []
    rows: dict[str, dict[int, list[FactUse]]] = {}
    lists: dict[str, FactUse] = {}
    for fact in facts:
        if fact.type is None:
            lists[fact.name] = fact
        elif fact.table is None or in_row:
            said.append(fact_words(fact, lang))
        else:
            rows.setdefault(fact.table, {}).setdefault(fact.row or 0, []).append(fact)
    for table, own in rows.items():
        if len(own) == 1:
            (number, fields), *_ = own.items()
            said.append(f"{spaced(table)} {number + 1}: " + ", ".join(fact_words(fact, lang) for fact in fields))
            lists.pop(table, None)
        elif table not in lists:
            said.append(f"{spaced(table)} {join((str(number + 1) for number in own), lang)}")
    return said + [list_words(found, lang) for found in lists.values()]


def list_words(found: FactUse, lang: str) -> str:
    """``barn: ingen``, ``tjeneste: 3 rader, listen er ikke fullstendig``."""
    name = fact_label(found, lang)
    if found.value is None:
        return f"{name}: {word('liste_mangler', lang)}"
    count = word("ingen", lang) if not found.value else f"{found.value} {word('rad' if found.value == 1 else 'rader', lang)}"
    return f"{name}: {count}" + (f", {word('liste_åpen', lang)}" if found.open else "")


def fact_words(fact: FactUse, lang: str) -> str:
    """``vesentlig økt kostnad: nei (vurdert av saksbehandler)``; the state where there is no value."""
    name = fact_label(fact, lang)
    if fact.among:
        return f"{name}: {some_codes(fact.among, fact.codes_nn, lang)}"
    if fact.value is None:
        return f"{name}: {word(fact.state.value, lang)}"
    said = f"{name}: {value_words(fact.type, fact.value, lang, fact.codes_nn)}"
    if fact.judgement is not None:
        return f"{said} ({word('vurdert_av', lang)} {fact.judgement.by})"
    return f"{said} ({', '.join(fact.sources)})" if fact.sources else said


def title(node: ProofNode, lang: str) -> str:
    """The sentence of a condition; of a group without one, its children's."""
    text = pick(node.text, node.text_nn, lang)
    if text:
        return text
    if node.group == "ikke" and node.children:
        return f"{word('ikke', lang).capitalize()}: {title(node.children[0], lang)}"
    return spaced(node.id)
