"""A store in memory: for tests and for trying things out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import RLock

from attrs import evolve

from coordination.store.chain import Row
from coordination.store.port import Store


class MemoryStore(Store):
    """Cases in a dict.  Safe between threads; gone with the process."""

    def __init__(self) -> None:
        self._cases: dict[str, list[Row]] = {}
        self._lock = RLock()

    def rows(self) -> Iterator[Row]:
        with self._lock:
            return iter([row for _, rows in sorted(self._cases.items()) for row in rows])

    @contextmanager
    def _writing(self, case: str) -> Iterator[None]:
        with self._lock:
            before = list(self._cases.get(case, []))
            try:
                yield
            except BaseException:
                self._cases[case] = before
                raise

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._lock:
            yield

    def _rows_of(self, case: str) -> list[Row]:
        return list(self._cases.get(case, []))

    def _insert(self, rows: Sequence[Row]) -> None:
        for row in rows:
            self._cases.setdefault(row.case, []).append(row)

    def _blank(self, case: str, ids: Sequence[str], *, head: bool) -> None:
        self._cases[case] = [blanked(row, head=head) if row.id in ids else row for row in self._cases[case]]


def blanked(row: Row, *, head: bool) -> Row:
    """A row whose content is erased, and its head too where that is asked for."""
    bare = evolve(row, content=None, salt=None)
    return evolve(bare, head=None, head_salt=None) if head else bare
