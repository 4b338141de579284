"""Opens a store by where it is: an SQLite file, a case's own JSON file, or a PostgreSQL address."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from allocation.errors import FilFeil, Funn, MaskinFeil
from coordination.store.file import CaseFile, FileStore, read_case
from coordination.store.port import Store
from coordination.store.sqlite import SqliteStore

ADDRESS = ("postgresql://", "postgresql+psycopg://")


def open_store(where: str | Path, *, create: bool = False) -> Store:
    """The store there; a case file is opened at the log it names.  Raises FilFeil, LoggFeil or MaskinFeil."""
    written = str(where)
    if "://" in written:
        return _postgres(written, create=create)
    if written.endswith(".json"):
        return store_of(written, read_case(written))
    return SqliteStore(written, create=create)


def store_of(path: str | Path, case: CaseFile, *, create: bool = False) -> Store:
    """The store of a case's log: the file itself, or what it names; a path is read from where the file is."""
    if case.logg is None:
        return FileStore(path)
    if "://" in case.logg:
        return _postgres(case.logg, create=create)
    if case.logg.endswith(".json"):
        raise FilFeil(Funn("en sak kan ikke ha loggen sin i en annen sak", "oppgi en SQLite-fil eller en adresse", str(path)))
    return open_store(Path(path).parent / case.logg, create=create)


def _postgres(address: str, *, create: bool) -> Store:
    """The store of a database.  No message has the address: it may hold a password."""
    if not address.startswith(ADDRESS):
        raise FilFeil(Funn("adressen er ikke til en PostgreSQL-database", "den begynner med postgresql://"))
    missing = [name for name in ("sqlalchemy", "psycopg") if find_spec(name) is None]
    if missing:
        help = "Skriv, i mappen med tildeling: pip install '.[postgres]'"
        raise MaskinFeil(Funn(f"PostgreSQL krever {' og '.join(missing)}, som ikke er installert", help))
    import sqlalchemy as sa
    from sqlalchemy.exc import SQLAlchemyError

    from coordination.store.sql import SqlStore, create_tables

    try:
        engine = sa.create_engine(address.replace("postgresql://", "postgresql+psycopg://", 1), poolclass=sa.NullPool)
        if create:
            create_tables(engine)
    except (SQLAlchemyError, ValueError) as error:
        told = f"databasen kan ikke brukes ({type(error).__name__})"
        raise MaskinFeil(Funn(told, "se på adressen, og om databasen er startet")) from None
    return SqlStore(engine)
