"""The store in PostgreSQL, by SQLAlchemy Core (extra ``postgres``): in a host's own database, and in its transaction if given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from attrs import astuple
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from allocation.errors import Funn, MaskinFeil
from coordination.case.event import KonfliktFeil
from coordination.store.chain import START, Row
from coordination.store.port import Store

_META = sa.MetaData()
TABLE = sa.Table(
    "tildeling_hendelse",
    _META,
    sa.Column("global_nr", sa.BigInteger().with_variant(sa.Integer, "sqlite"), sa.Identity(), primary_key=True),
    sa.Column("sak", sa.Text, nullable=False),
    sa.Column("nr", sa.Integer, sa.CheckConstraint("nr >= 1"), nullable=False),
    sa.Column("hendelse_id", sa.Text, nullable=False),
    sa.Column("hode", sa.Text),
    sa.Column("hode_salt", sa.LargeBinary),
    sa.Column("hode_hash", sa.LargeBinary, nullable=False),
    sa.Column("innhold", sa.Text),
    sa.Column("salt", sa.LargeBinary),
    sa.Column("innhold_hash", sa.LargeBinary, nullable=False),
    sa.Column("forrige", sa.LargeBinary, nullable=False),
    sa.Column("lenke", sa.LargeBinary, nullable=False),
    sa.UniqueConstraint("sak", "nr"),
    sa.UniqueConstraint("sak", "hendelse_id"),
    sa.CheckConstraint("(salt IS NULL) = (innhold IS NULL)"),
    sa.CheckConstraint("(hode_salt IS NULL) = (hode IS NULL)"),
)
_COLUMNS = [column for column in TABLE.c if column.name != "global_nr"]


def create_tables(target: sa.Engine | sa.Connection) -> None:
    """Make the table where it is not there."""
    _META.create_all(target)


class SqlStore(Store):
    """The cases of one database.  One store for each thread.

    Given an engine, each append is a transaction of its own.  Given a connection, it is written within the host's transaction,
    which is neither committed nor rolled back here; what is refused leaves it as it was (a savepoint).
    """

    def __init__(self, target: sa.Engine | sa.Connection) -> None:
        self._target = target
        self._now: sa.Connection | None = None

    def rows(self) -> Iterator[Row]:
        asked = sa.select(*_COLUMNS).order_by(TABLE.c.sak, TABLE.c.nr)
        with self._connected() as connection:
            yield from (_row(one) for one in connection.execution_options(stream_results=True).execute(asked))

    @contextmanager
    def _connected(self) -> Iterator[sa.Connection]:
        with _told():
            if isinstance(self._target, sa.Connection):
                yield self._target
            else:
                with self._target.connect() as connection:
                    yield connection

    @contextmanager
    def _writing(self, case: str) -> Iterator[None]:
        with _told():
            if isinstance(self._target, sa.Connection):
                with self._target.begin_nested(), self._using(self._target):
                    yield
            else:
                with self._target.begin() as connection, self._using(connection):
                    yield

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._connected() as connection, self._using(connection):
            yield

    @contextmanager
    def _using(self, connection: sa.Connection) -> Iterator[None]:
        self._now = connection
        try:
            yield
        finally:
            self._now = None

    def _ask(self, asked: Any) -> Any:
        assert self._now is not None
        return self._now.execute(asked)

    def _rows_of(self, case: str) -> list[Row]:
        return [_row(one) for one in self._ask(sa.select(*_COLUMNS).where(TABLE.c.sak == case).order_by(TABLE.c.nr))]

    def _head(self, case: str) -> tuple[int, bytes]:
        last = sa.select(TABLE.c.nr, TABLE.c.lenke).where(TABLE.c.sak == case).order_by(TABLE.c.nr.desc()).limit(1)
        found = self._ask(last).first()
        return (0, START) if found is None else (found.nr, bytes(found.lenke))

    def _known(self, case: str, ids: Sequence[str]) -> list[Row]:
        return [_row(one) for one in self._ask(sa.select(*_COLUMNS).where(TABLE.c.sak == case, TABLE.c.hendelse_id.in_(ids)))]

    def _insert(self, rows: Sequence[Row]) -> None:
        names = [column.name for column in _COLUMNS]
        self._ask(TABLE.insert().values([dict(zip(names, astuple(row), strict=True)) for row in rows]))

    def _blank(self, case: str, ids: Sequence[str], *, head: bool) -> None:
        gone = {"innhold": None, "salt": None, **({"hode": None, "hode_salt": None} if head else {})}
        self._ask(TABLE.update().where(TABLE.c.sak == case, TABLE.c.hendelse_id.in_(ids)).values(gone))


def _row(found: Any) -> Row:
    """A row; a driver may give bytes as memoryview."""
    values: list[Any] = [bytes(one) if isinstance(one, memoryview) else one for one in found]
    return Row(*values)


@contextmanager
def _told() -> Iterator[None]:
    """What the database says, in Norwegian, without the address, which may hold a password."""
    try:
        yield
    except IntegrityError:
        raise KonfliktFeil(Funn("noen andre har ført noe imens", "les saken på nytt og prøv igjen")) from None
    except DBAPIError as error:
        told = "databasen er borte" if error.connection_invalidated else "databasen svarte med en feil"
        raise MaskinFeil(
            Funn(f"{told} ({type(error.orig).__name__}); ingenting er ført", "se på databasen, og prøv igjen")
        ) from None
    except SQLAlchemyError as error:
        raise MaskinFeil(
            Funn(f"databasen kan ikke brukes ({type(error).__name__}); ingenting er ført", "se på adressen")
        ) from None
