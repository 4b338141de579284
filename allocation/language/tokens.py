"""Expression text → tokens, each with its place in the text."""

from __future__ import annotations

import re

from attrs import frozen

from allocation.errors import Funn, UttrykkFeil

MAX_LENGTH = 2_000

_KINDS = (
    ("dato", r"\d{4}-\d{2}-\d{2}(?![\w-])"),
    (
        "dag",
        r"\d{1,2}\.[ ]*(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?!\w)"
        r"(?:[ ]+(?:i[ ]+fjor|neste[ ]+år)(?!\w))?",
    ),
    ("tall", r"\d+(?:,\d+)?(?![\w,])"),
    ("navn", r"[^\W\d]\w*"),
    ("kode", r'"[^"\n]*"'),
    ("tegn", r"<=|>=|<>|[-+*/()=<>;.]"),
    ("rom", r"\s+"),
)
_TOKEN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _KINDS))
_MENDS = {
    "≤": "Skriv <=.",
    "≥": "Skriv >=.",
    "≠": "Skriv <>.",
    "!": "Skriv «ikke» eller <>.",
    "&": "Skriv «og».",
    "|": "Skriv «eller».",
    "'": 'Koder skrives i doble anførselstegn: "bpa".',
    "«": 'Koder skrives i doble anførselstegn: "bpa".',
    ",": "Argumenter skilles med semikolon. Komma er bare desimaltegn, uten mellomrom: 0,75.",
    "[": 'En liste med koder skrives i vanlig parentes: x i ("a"; "b").',
    "%": "Skriv en andel: 0,75 for 75 prosent.",
    '"': "Koden mangler et avsluttende anførselstegn.",
}


@frozen
class Token:
    """``kind``: dato, dag, tall, navn, kode, tegn or slutt; ``at``: character offset."""

    kind: str
    text: str
    at: int


def tokenize(text: str) -> list[Token]:
    """Split an expression into tokens; the last is ``slutt``.  Raises UttrykkFeil."""
    if len(text) > MAX_LENGTH:
        raise UttrykkFeil(Funn(f"Uttrykket er på {len(text)} tegn; det meste er {MAX_LENGTH}.", "Del det opp i størrelser."))
    tokens: list[Token] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise fault(text, at, *_unreadable(text, at))
        kind = match.lastgroup or ""
        if kind != "rom":
            tokens.append(Token(kind, match.group(), at))
        at = match.end()
    tokens.append(Token("slutt", "", len(text)))
    return tokens


def _unreadable(text: str, at: int) -> tuple[str, str]:
    sign = text[at]
    if sign.isdigit():
        word = re.match(r"[\w.,]+", text[at:])
        found = word.group() if word else sign
        return f"«{found}» er ikke et tall.", "Desimaltegnet er komma, med siffer på begge sider: 0,75."
    return f"Tegnet «{sign}» kan ikke stå her.", _MENDS.get(sign, "Se «Uttrykk» i veilederen for tegnene som finnes.")


def fault(text: str, at: int, message: str, mend: str = "") -> UttrykkFeil:
    """An error that points at the place in the expression with a caret.  ``column`` counts within the expression."""
    line = text[:at].count("\n")
    start = text.rfind("\n", 0, at) + 1
    shown = text.split("\n")[line]
    if len(shown) > 110:
        cut = max(0, at - start - 50)
        shown, start = shown[cut : cut + 110], start + cut
    excerpt = f"    {shown}\n    {' ' * (at - start)}^"
    return UttrykkFeil(Funn(message, mend, line=line + 1, column=at - (text.rfind("\n", 0, at) + 1) + 1, excerpt=excerpt))
