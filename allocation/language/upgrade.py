"""Documents written for the last rule format: read as this one, with a remark on each place that has another form now.

The rule format is numbered (``FORMAT``); a document may say which one it is written for (``format: "1"``).  A form that is older
is told by its shape, so a municipality's document that says nothing is read too.  What an older form does not say is read as
what is least certain: a result is then given only where the outcome is fulfilled.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from allocation.errors import DokumentFeil, Funn
from allocation.language.tree import Mapping, Path, Scalar, Tree

FORMAT = 2
OLDEST = 1


def upgraded(tree: Tree) -> tuple[Tree, tuple[Funn, ...]]:
    """The tree in today's form, and a remark for each place that had an older one.  Raises DokumentFeil for a newer format."""
    if not isinstance(tree, Mapping):
        return tree, ()
    remarks: list[Funn] = []
    version = tree.get("format")
    if version is not None:
        _check(version)
        today = says_today(tree)
        tree = evolve(tree, entries=tuple((key, value) for key, value in tree.entries if key.text != "format"))
        if today:
            return tree, ()
    if tree.get("kommune") is None:  # national documents ship with this engine, and are of its format
        return tree, ()
    conditions = tree.get("vilkår") is not None
    tree = _with(tree, "gir", lambda gives: _gives(gives, conditions, remarks))
    tree = _with(tree, "lesemåter", lambda readings: _readings(readings, remarks))
    return tree, tuple(remarks)


def _check(version: Tree) -> None:
    written = version.text if isinstance(version, Scalar) else ""
    if written not in {str(number) for number in range(OLDEST, FORMAT + 1)}:
        place = version.position
        message = f"Regelformatet «{written[:20]}» leses ikke her."
        help = f"Skriv format: {FORMAT}, eller bruk en nyere tildeling for dokumentet."
        raise DokumentFeil(Funn(message, help, place.file, place.line, place.column, ("format",)))


def _with(tree: Mapping, key: str, change: object) -> Mapping:
    assert callable(change)
    entries = tuple((k, change(v) if k.text == key and isinstance(v, Mapping) else v) for k, v in tree.entries)
    return evolve(tree, entries=entries)


def _gives(gives: Mapping, conditions: bool, remarks: list[Funn]) -> Mapping:
    when = "oppfylt" if conditions else "alltid"
    entries = []
    for name, result in gives.entries:
        if isinstance(result, Mapping) and result.get("når") is None and result.get("av") is not None:
            message = f"Resultatet {name.text} sier ikke når det gis; det leses som «når: {when}»"
            remarks.append(_remark(name, message, "legg til når: oppfylt, ikke_oppfylt eller alltid", ("gir", name.text)))
            said = (Scalar("når", False, name.position), Scalar(when, False, name.position))
            result = evolve(result, entries=(*result.entries, said))
        entries.append((name, result))
    return evolve(gives, entries=tuple(entries))


def _readings(readings: Mapping, remarks: list[Funn]) -> Mapping:
    entries = []
    for name, reading in readings.entries:
        choices = reading.get("velg") if isinstance(reading, Mapping) else None
        if isinstance(choices, Mapping) and any(isinstance(value, Scalar) for _, value in choices.entries):
            assert isinstance(reading, Mapping)
            message = f"Lesemåten {name.text} har valg uten egen begrunnelse; den felles begrunnelsen leses som deres"
            help = "skriv velg: {navn: {er: …, tekst: …, begrunnelse: …}}"
            remarks.append(_remark(name, message, help, ("lesemåter", name.text)))
            reading = _with_reasons(reading, choices)
        entries.append((name, reading))
    return evolve(readings, entries=tuple(entries))


def _with_reasons(reading: Mapping, choices: Mapping) -> Mapping:
    shared = [(key, value) for key, value in reading.entries if key.text in ("begrunnelse", "begrunnelse_nn")]
    found = []
    for name, value in choices.entries:
        if isinstance(value, Scalar):
            place = value.position
            pairs = [
                (Scalar("er", False, place), value),
                (Scalar("tekst", False, place), Scalar(name.text.replace("_", " "), True, place)),
                *(shared or [(Scalar("begrunnelse", False, place), Scalar("Ikke oppgitt", True, place))]),
            ]
            value = Mapping(tuple(pairs), place)
        found.append((name, value))
    kept = [
        (key, evolve(choices, entries=tuple(found)) if key.text == "velg" else value)
        for key, value in reading.entries
        if key.text not in ("begrunnelse", "begrunnelse_nn")
    ]
    return evolve(reading, entries=tuple(kept))


def _remark(name: Scalar, message: str, help: str, where: Path) -> Funn:
    return Funn(message, help, name.position.file, name.position.line, name.position.column, where)


def says_today(tree: Tree) -> bool:
    """Does the document say that it is of today's format?"""
    version = tree.get("format") if isinstance(tree, Mapping) else None
    return isinstance(version, Scalar) and version.text == str(FORMAT)


def remarks(tree: Tree) -> Iterator[Funn]:
    """What is written in an older form."""
    yield from upgraded(tree)[1]
