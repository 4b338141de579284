"""What a municipality must show before a protected fact may refuse anyone: the conditions of the law that it has to prove.

They stand in an ordinary document, so the check and a case are answered by the same words.
"""

from __future__ import annotations

from collections.abc import Iterator

from allocation.floor.subjects import Ground
from allocation.language.rule_model import Node, RuleDocument

DOCUMENT = "ldl.9"
MUNICIPALITY = "kommunen"


def what_must_be_shown(ground: Ground) -> str:
    """One sentence, or empty where the rules at hand have no such document."""
    source = ground.library.source(DOCUMENT)
    document = None if source is None or source.overlay else ground.library.read(source)
    if not isinstance(document, RuleDocument) or document.vilkår is None:
        return ""
    texts = [node.tekst for node in _leaves(document.vilkår) if node.bevis is not None and node.bevis.hos == MUNICIPALITY]
    said = "; ".join(text[0].lower() + text[1:] for text in texts if text)
    return f"Kommunen må vise at {said} ({DOCUMENT})." if said else ""


def _leaves(node: Node) -> Iterator[Node]:
    if not node.children:
        yield node
    for child in node.children:
        yield from _leaves(child)
