"""Layers: the closed operations of overlays (sett, legg_til, fjern, erstatt) worked on a document's tree, by address.

National law < municipality < reform.  Two operations of one layer on one address is an error; a later layer may change what an
earlier one wrote.  The result is read as a document again, so it meets the same checks, with positions in the overlay's own file.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, frozen

from allocation.errors import Funn, OverleggFeil
from allocation.language.document import Change, OverlayDocument
from allocation.language.service_model import OWN_VALUES
from allocation.language.tree import Mapping, Path, Scalar, Sequence, Tree

ORDER = {"kommune": 1, "reform": 2}
SECTIONS = ("parametre", "tabeller", "størrelser", "lesemåter", "antakelser", "ved_siden")


@frozen
class Step:
    """One operation of one overlay, with the overlay's tree of it."""

    overlay: OverlayDocument
    change: Change
    tree: Mapping

    @property
    def document(self) -> str:
        return self.change.address.partition("/")[0]

    @property
    def name(self) -> str:
        return self.change.address.partition("/")[2]

    def fault(self, message: str, help: str = "") -> Funn:
        position = self.tree.position
        index = self.overlay.endringer.index(self.change)
        return Funn(message, help, position.file, position.line, position.column, ("endringer", index))


def steps_of(overlays: Iterable[OverlayDocument]) -> tuple[Step, ...]:
    """The operations of overlays, lowest layer first; raises OverleggFeil for two on one address in one layer."""
    steps: list[Step] = []
    taken: dict[tuple[str, str], Step] = {}
    faults: list[Funn] = []
    for overlay in sorted(overlays, key=lambda o: (ORDER[o.lag], o.id)):
        listed = overlay.tree.get("endringer")
        for change, tree in zip(overlay.endringer, listed.items, strict=True):
            step = Step(overlay, change, tree)
            steps.append(step)
            if change.operation == "legg_til":
                continue
            other = taken.setdefault((overlay.lag, change.address), step)
            if other is not step:
                message = f"«{change.address}» endres to ganger i laget {overlay.lag}; også i {other.overlay.id}."
                faults.append(step.fault(message, "La bare ett overlegg endre hver adresse i samme tidsrom."))
    if faults:
        raise OverleggFeil(faults)
    return tuple(steps)


def apply(tree: Mapping, steps: Iterable[Step]) -> Mapping:
    """A document's tree with the operations worked on it.  All faults are reported at once."""
    faults: list[Funn] = []
    changed = False
    for step in steps:
        found = _apply_one(tree, step)
        if isinstance(found, Funn):
            faults.append(found)
        else:
            tree, changed = found, True
    if faults:
        raise OverleggFeil(faults)
    # what an overlay leaves need not cite every sentence of the national provision
    return without_key(tree, "oppbygning") if changed else tree


def _apply_one(tree: Mapping, step: Step) -> Mapping | Funn:
    operation = step.change.operation
    if operation == "legg_til" and not step.name:
        return _add_sections(tree, step)
    path = find(tree, step.name)
    if path is None:
        near = ", ".join(sorted(n for n in all_names(tree) if n[:3] == step.name[:3])[:5])
        help = f"Adresser som ligner: {near}." if near else "Se «tildeling vis» for adressene i dokumentet."
        return step.fault(f"Dokumentet «{step.document}» har ingenting som heter «{step.name}».", help)
    if path[0] == "tjeneste" and operation != "sett":
        return step.fault(f"«{step.name}» er kommunens egen verdi og kan bare settes.", "Bruk sett og til.")
    if operation == "fjern":
        return replace(tree, path, None)
    if operation == "erstatt":
        return _replace_thing(tree, path, step)
    if operation == "legg_til":
        return _add_node(tree, path, step)
    return _set(tree, path, step)


def _replace_thing(tree: Mapping, path: Path, step: Step) -> Mapping | Funn:
    new = step.tree.get("med")
    if not isinstance(new, Mapping):
        return step.fault("erstatt mangler «med».", "Skriv den nye definisjonen under med:.")
    if path[0] not in SECTIONS and new.get("id") is None:
        new = with_key(new, "id", Scalar(step.name, False, new.position))
    return replace(tree, path, new)


def _add_node(tree: Mapping, path: Path, step: Step) -> Mapping | Funn:
    node = step.tree.get("node")
    group = at(tree, path)
    if node is None or not isinstance(group, Mapping):
        return step.fault("legg_til i en gruppe mangler «node».", "Skriv den nye noden under node:.")
    for kind in ("alle", "én_av", "ingen"):
        children = group.get(kind)
        if isinstance(children, Sequence):
            return replace(tree, (*path, kind), evolve(children, items=(*children.items, node)))
    return step.fault(f"«{step.name}» er ikke en gruppe med flere vilkår.", "Velg en gruppe med alle, én_av eller ingen.")


def _add_sections(tree: Mapping, step: Step) -> Mapping | Funn:
    names = all_names(tree)
    for section in SECTIONS:
        added = step.tree.get(section)
        if not isinstance(added, Mapping):
            continue
        old = tree.get(section)
        for key, _ in added.entries:
            if key.text in names:
                return step.fault(
                    f"«{step.document}» har allerede noe som heter «{key.text}».",
                    "Bruk erstatt, eller velg et annet navn.",
                )
        new = tuple((key, _since(tree, value) if section == "parametre" else value) for key, value in added.entries)
        entries = (*(old.entries if isinstance(old, Mapping) else ()), *new)
        tree = with_key(tree, section, Mapping(entries, added.position))
    return tree


def _since(tree: Mapping, parameter: Tree) -> Tree:
    """A parameter an overlay adds, dated from where the document is in force; the overlay says when it is there."""
    start = at(tree, ("i_kraft", "fra"))
    values = parameter.get("verdier") if isinstance(parameter, Mapping) else None
    if not isinstance(start, Scalar) or not isinstance(values, Mapping) or not values.entries:
        return parameter
    first, value = values.entries[0]
    if first.text <= start.text:
        return parameter
    assert isinstance(parameter, Mapping)
    return with_key(parameter, "verdier", evolve(values, entries=((evolve(first, text=start.text), value), *values.entries)))


def _set(tree: Mapping, path: Path, step: Step) -> Mapping | Funn:
    value = step.tree.get("til")
    if path[0] == "tjeneste" and value is not None:
        service = tree.get("tjeneste")
        assert isinstance(service, Mapping)
        return with_key(tree, "tjeneste", with_key(service, str(path[1]), value))
    target = at(tree, path)
    if value is None or not isinstance(target, Mapping):
        return step.fault("sett mangler «til».", "Skriv den nye verdien under til:.")
    if path[0] == "parametre":
        old = target.get("verdier")
        if not isinstance(old, Mapping) or not old.entries:
            return step.fault(f"«{step.name}» har ingen verdier å sette.")
        return _set_value(tree, path, target, old.entries[0][0], value, step)
    if path[0] == "lesemåter":
        return replace(tree, (*path, "standard"), value)
    if path[0] == "antakelser":
        return replace(tree, (*path, "verdi"), value)
    if path[0] == "ved_siden":
        return step.fault(f"«{step.name}» er en rettighet i oversikten og kan ikke settes.", "Bruk erstatt eller fjern.")
    if path[0] == "tabeller":
        return step.fault("En tabell kan ikke settes.", "Bruk erstatt med en ny tabell.")
    if path[0] == "størrelser" or target.get("enhet") is not None:
        for key in ("velg", "mangler", "mangler_nn"):
            target = without_key(target, key)
        return replace(tree, path, with_key(target, "uttrykk", value))
    if target.get("hvis") is None:
        return step.fault(f"«{step.name}» er en gruppe og kan ikke settes.", "Bruk erstatt, eller sett ett av vilkårene i den.")
    return replace(tree, path, with_key(target, "hvis", value))


def _set_value(tree: Mapping, path: Path, target: Mapping, first: Scalar, value: Tree, step: Step) -> Mapping | Funn:
    """A parameter with one value, for as long as the overlay holds; without an end it lasts no longer than a value here does."""
    period = step.overlay.gjelder
    new = without_key(without_key(target, "kilde"), "antatt")
    until = step.tree.get("kjent_til")
    if until is not None or period.til is not None:
        new = without_key(without_key(without_key(new, "fornyes"), "kjent_til"), "varig")
        new = new if until is None else with_key(new, "kjent_til", until)
    elif new.get("fornyes") is not None:
        if period.fra is None:
            return step.fault(
                f"«{step.name}» settes på nytt hvert år, og overlegget sier ikke når.", "Legg til kjent_til: ÅÅÅÅ-MM-DD."
            )
        start = evolve(first, text=period.fra.isoformat())
        if start.text > first.text:  # before the overlay its value is not there, and nobody asks
            before = Scalar("null", False, value.position)
            return replace(tree, path, with_key(new, "verdier", Mapping(((first, before), (start, value)), value.position)))
    return replace(tree, path, with_key(new, "verdier", Mapping(((first, value),), value.position)))


def touches(overlay: OverlayDocument, document: str, name: str) -> bool:
    """Does the overlay change, or add, the thing of a document that has this name?"""
    for change in overlay.endringer:
        if change.address == f"{document}/{name}":
            return True
        added = (change.parametre, change.tabeller, change.størrelser, change.lesemåter, change.antakelser, change.ved_siden)
        if change.address == document and any(name in section for section in added):
            return True
    return False


# trees


def find(tree: Mapping, name: str) -> Path | None:
    """The path of a parameter, table, quantity, reading or node by its id."""
    for section in SECTIONS:
        entries = tree.get(section)
        if isinstance(entries, Mapping) and entries.get(name) is not None:
            return (section, name)
    if name in OWN_VALUES and isinstance(tree.get("tjeneste"), Mapping):
        return ("tjeneste", name)
    for section in ("vilkår", "for_hver"):
        below = tree.get(section)
        if below is not None and (path := _find_node(below, (section,), name)) is not None:
            return path
    return None


def _find_node(tree: Tree, path: Path, name: str) -> Path | None:
    if isinstance(tree, Mapping):
        own = tree.get("id")
        if isinstance(own, Scalar) and own.text == name:
            return path
        parts: list[tuple[str | int, Tree]] = [(key.text, value) for key, value in tree.entries]
    elif isinstance(tree, Sequence):
        parts = list(enumerate(tree.items))
    else:
        return None
    for key, value in parts:
        if (found := _find_node(value, (*path, key), name)) is not None:
            return found
    return None


def all_names(tree: Mapping) -> set[str]:
    """Every id in a document."""
    names: set[str] = set()
    for section in SECTIONS:
        entries = tree.get(section)
        if isinstance(entries, Mapping):
            names |= {key.text for key, _ in entries.entries}
    for section in ("vilkår", "for_hver"):
        if (below := tree.get(section)) is not None:
            names |= _node_names(below)
    return names


def _node_names(tree: Tree) -> set[str]:
    if isinstance(tree, Sequence):
        return {name for item in tree.items for name in _node_names(item)}
    if not isinstance(tree, Mapping):
        return set()
    own = tree.get("id")
    below = {name for _, value in tree.entries for name in _node_names(value)}
    return below | {own.text} if isinstance(own, Scalar) else below


def at(tree: Tree, path: Path) -> Tree | None:
    """The tree at a path."""
    for part in path:
        if isinstance(tree, Mapping):
            found = tree.get(str(part))
        elif isinstance(tree, Sequence) and isinstance(part, int):
            found = tree.items[part]
        else:
            return None
        if found is None:
            return None
        tree = found
    return tree


def replace(tree: Mapping, path: Path, new: Tree | None) -> Mapping:
    """A document's tree with the part at ``path`` replaced, or taken out when ``new`` is None."""
    replaced = _replace(tree, path, new)
    assert isinstance(replaced, Mapping)
    return replaced


def _replace(tree: Tree, path: Path, new: Tree | None) -> Tree:
    """The tree with the part at ``path`` replaced, or taken out when ``new`` is None."""
    head, rest = path[0], path[1:]
    if isinstance(tree, Sequence) and isinstance(head, int):
        items = list(tree.items)
        if rest:
            items[head] = _replace(items[head], rest, new)
        else:
            items[head : head + 1] = [] if new is None else [new]
        return evolve(tree, items=tuple(items))
    assert isinstance(tree, Mapping)
    if rest:
        below = tree.get(str(head))
        assert below is not None
        return with_key(tree, str(head), _replace(below, rest, new))
    return without_key(tree, str(head)) if new is None else with_key(tree, str(head), new)


def with_key(tree: Mapping, key: str, value: Tree) -> Mapping:
    """The mapping with a key set, in its old place if it had one."""
    if tree.get(key) is None:
        return evolve(tree, entries=(*tree.entries, (Scalar(key, False, value.position), value)))
    return evolve(tree, entries=tuple((k, value if k.text == key else v) for k, v in tree.entries))


def without_key(tree: Mapping, key: str) -> Mapping:
    """The mapping without a key."""
    return evolve(tree, entries=tuple((k, v) for k, v in tree.entries if k.text != key))
