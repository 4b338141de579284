"""The tree that every text is read into: texts, mappings and lists with positions.

Shapes: ``Scalar(text, quoted, position)``, ``Mapping(entries, position)``, ``Sequence(items, position)``; ``Tree`` is
one of the three.  Every scalar is text: nothing is guessed to be a number, a date or a truth value.
"""

from __future__ import annotations

from attrs import frozen

Path = tuple[str | int, ...]


@frozen
class Position:
    """A place in a file.  Line and column count from 1; they are None where there is no text."""

    file: str
    line: int | None = None
    column: int | None = None


@frozen
class Scalar:
    """One text.  ``quoted`` is true for quoted and block scalars: these are never null."""

    text: str
    quoted: bool
    position: Position


@frozen
class Mapping:
    """Keys and values in the order written."""

    entries: tuple[tuple[Scalar, Tree], ...]
    position: Position

    def get(self, key: str) -> Tree | None:
        """Return the value under ``key``, or None."""
        return next((value for name, value in self.entries if name.text == key), None)


@frozen
class Sequence:
    """A list of trees."""

    items: tuple[Tree, ...]
    position: Position


Tree = Scalar | Mapping | Sequence


def tree_from(data: object, file: str) -> Tree:
    """The tree of plain dicts, lists, texts, numbers and truths, without places."""
    place = Position(file)
    if isinstance(data, dict):
        return Mapping(tuple((Scalar(str(key), True, place), tree_from(value, file)) for key, value in data.items()), place)
    if isinstance(data, list | tuple):
        return Sequence(tuple(tree_from(item, file) for item in data), place)
    if data is None:
        return Scalar("null", False, place)
    if isinstance(data, bool):
        return Scalar("ja" if data else "nei", True, place)
    return Scalar(data if isinstance(data, str) else str(data).replace(".", ","), True, place)


def to_plain(tree: Tree) -> object:
    """Return dicts, lists and texts.  An unquoted ``null``, ``~`` or nothing becomes None; all else stays text."""
    if isinstance(tree, Mapping):
        return {key.text: to_plain(value) for key, value in tree.entries}
    if isinstance(tree, Sequence):
        return [to_plain(item) for item in tree.items]
    return None if is_null(tree) else tree.text


def is_null(tree: Tree) -> bool:
    """Tell whether the tree is an unquoted ``null``, ``~`` or nothing."""
    return isinstance(tree, Scalar) and not tree.quoted and tree.text in ("", "~", "null")


def position_of(tree: Tree, path: Path, *, of_key: bool = True) -> Position:
    """Return the position of the node at ``path``, or of its nearest ancestor that exists.

    With ``of_key`` a value in a mapping is placed where its key stands, otherwise where the value itself starts.
    """
    position = tree.position
    for part in path:
        if isinstance(tree, Mapping):
            found = next((entry for entry in tree.entries if entry[0].text == part), None)
            if found is None:
                break
            key, tree = found
            position = key.position if of_key else tree.position
        elif isinstance(tree, Sequence) and isinstance(part, int) and 0 <= part < len(tree.items):
            tree = tree.items[part]
            position = tree.position
        else:
            break
    return position
