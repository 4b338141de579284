"""The archive in Markdown form: ``lover/lov-….md``, ``forskrifter/forskrift-….md``, and ``historie/`` with earlier wordings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from allocation.errors import FilFeil, Funn
from allocation.quality.archive import Provision, on_date
from allocation.quality.lovdata_history import Amendment, read_history, section_key
from allocation.quality.lovdata_notes import Changes, read_notes
from allocation.quality.lovdata_text import Body, read_body

_HEADING = re.compile(r"#{2,6} § ?(\d+(?: ?[A-Z](?=-))?(?:-\d+)*(?: ?[a-zæøå](?![a-zæøåA-ZÆØÅ]))?)(?:[ .]|$)(.*)")
_LAW = re.compile(r"(LOV|FOR)-(\d{4}-\d{2}-\d{2}(?:-\d+)?)")
_MOST_BYTES = 16 << 20
_FORMS = {"LOV": ("lover", "lov"), "FOR": ("forskrifter", "forskrift")}


class MarkdownArchive:
    """The acts in a folder; each is read when it is first asked for."""

    def __init__(self, folder: str | Path) -> None:
        self._folder = Path(folder)
        self._acts: dict[str, _Act | None] = {}
        if not any((self._folder / name).is_dir() for name, _ in _FORMS.values()):
            help = "Oppgi mappen som har lover/ og forskrifter/ med Markdown-filer."
            raise FilFeil(Funn(f"«{folder}» er ikke en mappe med lovtekster.", help))

    def has(self, law: str) -> bool:
        """Tell whether the archive holds the act."""
        return self._act(law) is not None

    def wordings(self, law: str, section: str) -> tuple[Provision, ...]:
        """Every wording of a section that the archive has, oldest first."""
        act = self._act(law)
        return act.wordings(section) if act else ()

    def provision(self, law: str, section: str, on: date | None) -> Provision | None:
        """The wording on a date (None: the present one), or None."""
        return on_date(self.wordings(law, section), on)

    def _act(self, law: str) -> _Act | None:
        if law not in self._acts:
            found = _LAW.fullmatch(law)
            self._acts[law] = self._read(law, *found.groups()) if found else None
        return self._acts[law]

    def _read(self, law: str, kind: str, number: str) -> _Act | None:
        folder, word = _FORMS[kind]
        text = _text(self._folder / folder / f"{word}-{number}.md")
        past = _text(self._folder / "historie" / f"{word}-{number}.md")
        return None if text is None else _Act(law, text, read_history(past or ""))


class _Act:
    def __init__(self, law: str, text: str, history: Mapping[str, tuple[Amendment, ...]]) -> None:
        self._law = law
        self._text = text
        self._history = history
        self._made: dict[str, tuple[Provision, ...]] = {}

    def wordings(self, section: str) -> tuple[Provision, ...]:
        key = section_key(section)
        if key not in self._made:
            self._made[key] = tuple(self._timeline(key))
        return self._made[key]

    @cached_property
    def _sections(self) -> dict[str, tuple[str, list[str]]]:
        """Section key → the rest of its heading, and its lines."""
        found: dict[str, tuple[str, list[str]]] = {}
        lines: list[str] = []
        for line in self._text.splitlines():
            if line.startswith("#"):
                lines = []
                if heading := _HEADING.match(line):
                    found.setdefault(section_key(heading[1]), (heading[2], lines))
            else:
                lines.append(line)
        return found

    @cached_property
    def _start(self) -> date | None:
        """The first day the act was in force."""
        found = re.search(r'^ikrafttredelse: "(\d{4}-\d{2}-\d{2})', self._text, re.M)
        return date.fromisoformat(found[1]) if found else None

    def _timeline(self, key: str) -> Iterator[Provision]:
        """The known wordings: those of the amendments that gave the whole text, and the present one."""
        if key not in self._sections:
            return
        title, lines = self._sections[key]
        body = read_body(lines)
        changes = read_notes(body.notes)
        introduced = changes.added or self._start
        if introduced is None or changes.pending:
            yield Provision(self._law, key, body.ledd, notes=body.notes, ahead=changes.ahead, pending=True)
            return
        amendments = self._history.get(key, ())
        days = sorted({day for day in (*changes.dates, *(a.day for a in amendments)) if day > introduced})
        for day, after in pairwise(days):
            of_day = [amendment for amendment in amendments if amendment.day == day]
            if of_day and of_day[-1].body:
                yield self._earlier(key, of_day[-1], of_day[-1].body, after, introduced)
        repealed = not body.ledd and "pphev" in f"{title} {' '.join(body.notes)}"
        act = next((a.act for a in amendments if days and a.day == days[-1]), None)
        yield self._present(key, body, changes, days[-1] if days else introduced, introduced, act, repealed)

    def _earlier(self, key: str, amendment: Amendment, body: Body, after: date, introduced: date) -> Provision:
        return Provision(
            self._law,
            key,
            body.ledd,
            amendment.day,
            after - timedelta(days=1),
            introduced,
            amendment.act,
            footnotes=body.footnotes,
            lists_lost=not any(ledd.items for ledd in body.ledd),
        )

    def _present(
        self, key: str, body: Body, changes: Changes, first: date, introduced: date, act: str | None, repealed: bool
    ) -> Provision:
        return Provision(
            self._law,
            key,
            body.ledd,
            first,
            None,
            introduced,
            act,
            body.notes,
            body.footnotes,
            changes.ahead,
            repealed,
        )


def _text(path: Path) -> str | None:
    """A file's text, None where there is no such file."""
    if not path.is_file():
        return None
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise FilFeil(Funn(f"{path} er for stor til å være en lovtekst.", "Se om det er rett fil."))
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise FilFeil(Funn(f"{path} er ikke UTF-8.", "Hent filen på nytt.")) from None
    except OSError as error:
        raise FilFeil(Funn(f"Kan ikke lese {path}: {error.strerror}.")) from None
