"""The store in an SQLite file: the default for a service or an office with many cases.

Write-ahead log with full sync: what is acknowledged is on the disk.  Writers queue on a file lock beside the file; with SQLite's
own waiting alone some starve.  Triggers refuse changes made by mistake, not by intent: the chain is for those.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from attrs import astuple

from allocation.errors import FilFeil, Funn, MaskinFeil
from coordination.case.event import KonfliktFeil, LoggFeil
from coordination.store.chain import START, Erasure, Row
from coordination.store.port import Store
from coordination.store.writer import only_writer

VERSION = 1
APPLICATION = 0x74696C64  # «tild»
_COLUMNS = "sak, nr, hendelse_id, hode, hode_salt, hode_hash, innhold, salt, innhold_hash, forrige, lenke"
_KEPT = ["global_nr", "sak", "nr", "hendelse_id", "hode_hash", "innhold_hash", "forrige", "lenke"]
_SAME = " AND ".join(f"NEW.{name} IS OLD.{name}" for name in _KEPT)
SCHEMA = f"""
CREATE TABLE hendelse (
  global_nr    INTEGER PRIMARY KEY AUTOINCREMENT,
  sak          TEXT    NOT NULL,
  nr           INTEGER NOT NULL CHECK (nr >= 1),
  hendelse_id  TEXT    NOT NULL,
  hode         TEXT,
  hode_salt    BLOB,
  hode_hash    BLOB    NOT NULL CHECK (length(hode_hash) = 32),
  innhold      TEXT,
  salt         BLOB,
  innhold_hash BLOB    NOT NULL CHECK (length(innhold_hash) = 32),
  forrige      BLOB    NOT NULL CHECK (length(forrige) = 32),
  lenke        BLOB    NOT NULL CHECK (length(lenke) = 32),
  UNIQUE (sak, nr),
  UNIQUE (sak, hendelse_id),
  CHECK ((salt IS NULL) = (innhold IS NULL)),
  CHECK ((hode_salt IS NULL) = (hode IS NULL)),
  CHECK (hode IS NOT NULL OR innhold IS NULL)
) STRICT;
CREATE TRIGGER bare_sletting BEFORE UPDATE ON hendelse
WHEN NOT ({_SAME} AND NEW.innhold IS NULL AND (NEW.hode IS OLD.hode OR NEW.hode IS NULL)
  AND (NEW.hode IS NULL OR NEW.hode_salt IS OLD.hode_salt))
BEGIN SELECT RAISE(ABORT, 'en hendelse kan ikke endres'); END;
CREATE TRIGGER ingen_fjerning BEFORE DELETE ON hendelse
BEGIN SELECT RAISE(ABORT, 'en hendelse kan ikke fjernes'); END;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
"""


class SqliteStore(Store):
    """The cases of one SQLite file.  ``create``: make it where it is not there.  One store for each thread.

    Raises FilFeil where the file is not there, and LoggFeil where it is no such store or one of a newer version.
    """

    def __init__(self, path: str | Path, *, create: bool = False) -> None:
        self.path = Path(path)
        if not create and not self.path.is_file():
            raise FilFeil(Funn("loggen finnes ikke", "den lages med tildeling samhandling ny … --logg", str(path)))
        with self._told():
            self._base = sqlite3.connect(path, isolation_level=None, timeout=30)
            try:
                self._open(create=create)
            except BaseException:
                self._base.close()
                raise

    def _open(self, *, create: bool) -> None:
        one = self._base.execute
        version, application = one("PRAGMA user_version").fetchone()[0], one("PRAGMA application_id").fetchone()[0]
        empty = one("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
        if not empty and application != APPLICATION:
            raise LoggFeil(Funn("databasen er ikke en logg fra tildeling", "oppgi en annen fil", str(self.path)))
        if version > VERSION:
            told = f"loggen har versjon {version}, og dette er laget for {VERSION}"
            raise LoggFeil(Funn(told, "bruk en nyere tildeling", str(self.path)))
        if empty and not create:  # a file that has lost everything is no log without events
            raise LoggFeil(Funn("filen er tom", "se sikkerhetskopien", str(self.path)))
        if empty:
            with only_writer(self.path):
                one("PRAGMA journal_mode=WAL")
                if one("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
                    self._base.executescript(f"BEGIN IMMEDIATE; {SCHEMA} COMMIT;")
        one("PRAGMA synchronous=FULL")
        one("PRAGMA secure_delete=ON")

    def rows(self) -> Iterator[Row]:
        with self._told():
            yield from map(_row, self._base.execute(f"SELECT {_COLUMNS} FROM hendelse ORDER BY sak, nr"))

    def erase(self, case: str, erasure: Erasure) -> int:
        """As `Store.erase`; what is erased is taken out of the log of writes too.  Backups have it until they are replaced."""
        made = super().erase(case, erasure)
        with self._told():
            self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return made

    def close(self) -> None:
        self._base.close()

    @contextmanager
    def _writing(self, case: str) -> Iterator[None]:
        with self._told(), only_writer(self.path):
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._base.execute("COMMIT")
            except BaseException:
                if self._base.in_transaction:
                    self._base.execute("ROLLBACK")
                raise

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._told():
            yield

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What SQLite says, in Norwegian."""
        try:
            yield
        except sqlite3.IntegrityError:
            raise KonfliktFeil(Funn("noen andre har ført noe imens", "les saken på nytt og prøv igjen", str(self.path))) from None
        except sqlite3.DatabaseError as error:
            raise _fault(error, self.path) from None

    def _rows_of(self, case: str) -> list[Row]:
        return [_row(one) for one in self._base.execute(f"SELECT {_COLUMNS} FROM hendelse WHERE sak = ? ORDER BY nr", (case,))]

    def _head(self, case: str) -> tuple[int, bytes]:
        asked = "SELECT nr, lenke FROM hendelse WHERE sak = ? ORDER BY nr DESC LIMIT 1"
        found: tuple[int, bytes] | None = self._base.execute(asked, (case,)).fetchone()
        return found or (0, START)

    def _known(self, case: str, ids: Sequence[str]) -> list[Row]:
        asked = f"SELECT {_COLUMNS} FROM hendelse WHERE sak = ? AND hendelse_id = ?"
        return [_row(one) for name in ids for one in self._base.execute(asked, (case, name))]

    def _insert(self, rows: Sequence[Row]) -> None:
        self._base.executemany(f"INSERT INTO hendelse ({_COLUMNS}) VALUES ({', '.join('?' * 11)})", map(astuple, rows))

    def _blank(self, case: str, ids: Sequence[str], *, head: bool) -> None:
        more = ", hode = NULL, hode_salt = NULL" if head else ""
        for one in ids:
            self._base.execute(
                f"UPDATE hendelse SET innhold = NULL, salt = NULL{more} WHERE sak = ? AND hendelse_id = ?", (case, one)
            )


def _row(found: tuple[str, int, str, str | None, bytes | None, bytes, str | None, bytes | None, bytes, bytes, bytes]) -> Row:
    return Row(*found)


def _fault(error: sqlite3.DatabaseError, path: Path) -> LoggFeil | MaskinFeil:
    said = str(error)
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return MaskinFeil(Funn("loggen kunne ikke skrives: det er ikke plass igjen; ingenting er ført", "gjør plass", str(path)))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return MaskinFeil(
            Funn("loggen kan ikke skrives her; ingenting er ført", "se på rettighetene til filen og mappen", str(path))
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return MaskinFeil(Funn("loggen er i bruk av noen andre; ingenting er ført", "prøv igjen", str(path)))
    if name.startswith("SQLITE_IOERR"):
        return MaskinFeil(Funn("disken kan ikke leses eller skrives; ingenting er ført", "se på disken", str(path)))
    help = "se sikkerhetskopien; navnet på en saksfil må slutte på .json"
    return LoggFeil(Funn(f"filen kan ikke leses som en logg ({said})", help, str(path)))
