"""The shape of every output as data: one described ``TypedDict`` for each, from which types, JSON Schema and OpenAPI come.

Nothing here runs where an answer is made: what makes data is typed by these, and tests hold it against them.
"""

from allocation.shapes.base import Feil, Funn

__all__ = ["Feil", "Funn"]
