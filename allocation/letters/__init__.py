"""Raw material for letters: the reasons of an answer, short and whole, in bokmål and nynorsk.

``reasons(answer)`` gives the pieces a decision's grounds must have: the result, the rules, the facts relied on, each condition,
and the judgement with who made it and what it weighed.  A person writes the letter; nothing here decides.
"""

from allocation.letters.reasons import Reasons, reasons

__all__ = ["Reasons", "reasons"]
