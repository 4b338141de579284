"""The stores: the same answers from all, nothing lost or written twice, and everything that is changed found where it is."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from allocation.errors import FilFeil, MaskinFeil
from coordination.case.event import DuplikatFeil, Event, KonfliktFeil, LoggFeil, Move
from coordination.store.chain import Anchor, Erasure, Row, events_of, verify
from coordination.store.file import CaseFile, FileStore
from coordination.store.memory import MemoryStore
from coordination.store.opening import open_store, store_of
from coordination.store.port import Store
from coordination.store.sqlite import SqliteStore
from tests.coordination import postgres
from tests.coordination.required import needs

DAY = date(2026, 3, 1)
with_postgres = needs("postgres", postgres.lack())


def event(number: int, **fields: str) -> Event:
    return Event(f"e{number}", "møte_holdt", DAY, DAY, "skole", fields, None, 0, Move("a", "b", "c") if number % 2 else None)


def erasure(*ids: str, whole: bool = False) -> Erasure:
    return Erasure(ids, "Oppdiktet hjemmel", "Oppdiktet leder", DAY, whole)


def a_file(folder: Path) -> Store:
    CaseFile("sak", "prøve.modell").write(folder / "sak.json")
    return FileStore(folder / "sak.json")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with postgres.running() as found:
        yield found


@pytest.fixture(params=["minne", "fil", "sqlite", pytest.param("postgres", marks=with_postgres)])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    if request.param == "postgres":
        found = open_store(request.getfixturevalue("address"), create=True)
        from coordination.store.sql import TABLE

        yield found
        with found._target.begin() as connection:  # type: ignore[attr-defined]
            connection.execute(TABLE.delete())
        return
    made: dict[str, Callable[[], Store]] = {
        "minne": MemoryStore,
        "fil": lambda: a_file(tmp_path),
        "sqlite": lambda: SqliteStore(tmp_path / "logg.db", create=True),
    }
    opened = made[request.param]()
    yield opened
    opened.close()


# ----------------------------------------------------------------------------------------------------------- one answer


def test_what_is_written_is_read_in_order_and_the_chain_holds(store: Store) -> None:
    assert store.append("sak", 0, [event(1, hva='æøå\n"«»'), event(2)]) == 2
    assert store.append("sak", 2, [event(3)]) == 3
    log, version = store.log("sak")
    assert version == 3
    assert [one.id for one in log.events] == ["e1", "e2", "e3"]
    assert log.events[0] == evolve(event(1, hva='æøå\n"«»'), nr=1)
    assert store.read("ukjent") == ()
    assert store.verify() == []
    assert set(store.anchor().heads) == {"sak"}


def test_the_same_twice_is_written_once_and_another_content_is_refused(store: Store) -> None:
    store.append("sak", 0, [event(1, hva="x")])
    assert store.append("sak", 0, [event(1, hva="x")]) == 1  # whatever was expected
    assert store.append("sak", 1, [event(1, hva="x"), event(2)]) == 2
    with pytest.raises(DuplikatFeil, match="e1"):
        store.append("sak", 2, [event(3), event(1, hva="y")])
    with pytest.raises(DuplikatFeil, match="to ganger"):
        store.append("sak", 2, [event(4), event(4)])
    assert len(store.read("sak")) == 2


def test_a_writer_who_has_not_seen_the_last_is_refused(store: Store) -> None:
    store.append("sak", 0, [event(1)])
    for expected in (0, 2):
        with pytest.raises(KonfliktFeil, match="1 rader"):
            store.append("sak", expected, [event(2)])
    assert len(store.read("sak")) == 1


def test_erasure_takes_the_content_and_keeps_state_and_chain(store: Store) -> None:
    store.append("sak", 0, [event(1, hva="hemmelig"), event(2, hva="annet")])
    for bad in (Erasure(("e1",), " ", "A", DAY), Erasure(("e1",), "A", "", DAY), erasure("e9"), erasure()):
        with pytest.raises(LoggFeil):
            store.erase("sak", bad)
    assert store.erase("sak", erasure("e1")) == 3
    log, version = store.log("sak")
    assert (version, [one.slettet for one in log.events], log.events[0].overgang) == (3, [True, False], Move("a", "b", "c"))
    assert store.append("sak", 3, [event(1, hva="hemmelig")]) == 3  # it is there; what it told cannot be held against anything
    assert store.append("sak", 3, [event(3)]) == 4
    assert store.verify() == []
    store.erase("sak", erasure(whole=True))
    assert store.verify() == []
    with pytest.raises(LoggFeil, match="er slettet"):
        store.log("sak")
    assert not any("hemmelig" in (row.content or "") or "møte" in (row.head or "") for row in store.read("sak"))


@pytest.mark.parametrize(
    "bad",
    [
        event(1, hva="A\0"),
        event(1, hva="\ud800"),
        event(1, hva="A" * 70_000),
        evolve(event(1), id=""),
        evolve(event(1), id="!sletting-1"),
        evolve(event(1), id="x" * 300),
    ],
)
def test_what_cannot_be_stored_is_refused_whole(bad: Event) -> None:
    store = MemoryStore()
    with pytest.raises(LoggFeil):
        store.append("sak", 0, [event(0), bad])
    assert store.read("sak") == ()


# -------------------------------------------------------------------------------------------------------- what is changed


def filled() -> list[Row]:
    store = MemoryStore()
    for case in ("a", "b"):
        store.append(case, 0, [event(n, hva=f"{case}{n}") for n in range(6)])
    store.erase("a", erasure("e2"))
    return list(store.rows())


ROWS = filled()
ANCHOR = Anchor({case: max((row.nr, row.link) for row in ROWS if row.case == case) for case in ("a", "b")})


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32))
def test_every_edit_is_found_where_it_is(seed: int) -> None:
    changed, case, nr = edited(ROWS, Random(seed))
    found = verify(changed, ANCHOR)
    assert any(
        fault.where[0] == case and (not isinstance(fault.where[1], int) or abs(fault.where[1] - nr) <= 1) for fault in found
    )


def edited(rows: list[Row], random: Random) -> tuple[list[Row], str, int]:
    """Rows with one thing changed, taken away, doubled or moved; and where."""
    at = random.randrange(len(rows))
    row, kind = rows[at], random.choice(("endre", "endre", "endre", "fjern", "bytt"))
    if kind == "fjern":
        return rows[:at] + rows[at + 1 :], row.case, row.nr
    if kind == "bytt":
        other = next(one for one in rows if one.case == row.case and one.nr == (row.nr % 6) + 1)
        swapped = {row.nr: evolve(other, nr=row.nr), other.nr: evolve(row, nr=other.nr)}
        return [swapped.get(one.nr, one) if one.case == row.case else one for one in rows], row.case, min(row.nr, other.nr)
    name = random.choice(
        [
            name
            for name in ("id", "head", "head_salt", "head_hash", "content", "salt", "content_hash", "before", "link")
            if getattr(row, name)
        ]
    )
    old = getattr(row, name)
    if isinstance(old, bytes):
        place = random.randrange(len(old))
        new: object = old[:place] + bytes([old[place] ^ (1 << random.randrange(8))]) + old[place + 1 :]
    else:
        place = random.randrange(len(old))
        new = old[:place] + ("x" if old[place] != "x" else "y") + old[place + 1 :]
    changed = {"content": None, "salt": None} if name == "content" and random.random() < 0.2 else {name: new}
    return [evolve(one, **changed) if one is row else one for one in rows], row.case, row.nr


def test_every_cut_tail_is_found_with_an_anchor_and_none_without() -> None:
    for case in ("a", "b"):
        last = max(row.nr for row in ROWS if row.case == case)
        for keep in range(last):
            cut = [row for row in ROWS if row.case != case or row.nr <= keep]
            assert any("slutten er kuttet" in fault.message for fault in verify(cut, ANCHOR)), (case, keep)
    assert verify([row for row in ROWS if row.case == "a" or row.nr < 6]) == []


def test_a_chain_made_anew_and_an_old_copy_put_back_are_found() -> None:
    again = MemoryStore()
    for case in ("a", "b"):
        again.append(case, 0, [event(n, hva="noe annet") for n in range(7 if case == "a" else 6)])
    assert again.verify() == []
    assert any("laget på nytt" in fault.message for fault in again.verify(ANCHOR))


@pytest.mark.parametrize("whole", [False, True])
def test_what_is_put_back_after_an_erasure_or_gone_beyond_it_is_found(whole: bool) -> None:
    store = MemoryStore()
    store.append("a", 0, [event(n, hva=f"a{n}") for n in range(3)])
    before = store.read("a")[1]
    store.erase("a", erasure(whole=True) if whole else erasure("e1"))
    rows = store.read("a")
    assert verify(rows) == []

    def told(**change: Any) -> str:
        return "\n".join(str(fault) for fault in verify([evolve(row, **change) if row.id == "e1" else row for row in rows]))

    assert "innholdet i hendelsen e1 finnes, men er slettet" in told(content=before.content, salt=before.salt).lower()
    if whole:
        assert "hodet i hendelsen e1 finnes, men er slettet" in told(head=before.head, head_salt=before.head_salt).lower()
    else:
        assert "hodet i hendelse 2 (e1) er borte uten at noen har slettet det" in told(head=None, head_salt=None).lower()


# ---------------------------------------------------------------------------------------------------------------- SQLite


def test_sqlite_refuses_mistakes_other_databases_newer_versions_and_read_only(tmp_path: Path) -> None:
    path = tmp_path / "logg.db"
    store = SqliteStore(path, create=True)
    store.append("sak", 0, [event(1, hva="x"), event(2, hva="y")])
    store.erase("sak", erasure("e2"))
    base = sqlite3.connect(path)
    for wrong in (
        "UPDATE hendelse SET hode = 'x' WHERE nr = 1",
        "UPDATE hendelse SET innhold = '{}', salt = hode_salt WHERE nr = 2",
        "DELETE FROM hendelse WHERE nr = 1",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            base.execute(wrong)
    base.execute("PRAGMA user_version = 99")
    base.commit()
    base.close()
    store.close()
    with pytest.raises(LoggFeil, match="versjon 99"):
        SqliteStore(path)
    (tmp_path / "annet.db").write_bytes(b"ikke en database, men lang nok til at noen leser den " * 20)
    with pytest.raises(LoggFeil, match="kan ikke leses"):
        SqliteStore(tmp_path / "annet.db")
    other = sqlite3.connect(tmp_path / "fremmed.db")
    other.execute("CREATE TABLE t (a)")
    other.close()
    with pytest.raises(LoggFeil, match="ikke en logg"):
        SqliteStore(tmp_path / "fremmed.db")
    with pytest.raises(FilFeil, match="finnes ikke"):
        SqliteStore(tmp_path / "borte.db")
    (tmp_path / "tom.db").touch()
    with pytest.raises(LoggFeil, match="er tom"):
        SqliteStore(tmp_path / "tom.db")
    assert (tmp_path / "tom.db").stat().st_size == 0


def test_a_full_disk_writes_nothing_and_says_so(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "logg.db", create=True)
    store.append("sak", 0, [event(1)])
    pages = store._base.execute("PRAGMA page_count").fetchone()[0]
    store._base.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(MaskinFeil, match="ikke plass igjen"):
        store.append("sak", 1, [event(n, hva="x" * 5000) for n in range(2, 20)])
    store._base.execute("PRAGMA max_page_count = 1000000")
    assert store.append("sak", 1, [event(2)]) == 2
    assert store.verify() == []


def _writer(path: str, name: int, count: int) -> None:
    store = SqliteStore(path)
    for number in range(count):
        while True:
            version = len(store.read("felles"))
            try:
                store.append("felles", version, [Event(f"{name}-{number}", "møte_holdt", DAY, DAY)])
                break
            except KonfliktFeil:
                continue
    os._exit(0)


def test_several_writers_of_one_case_lose_nothing(tmp_path: Path) -> None:
    path = str(tmp_path / "logg.db")
    store = SqliteStore(path, create=True)
    made = multiprocessing.get_context("fork")
    writers = [made.Process(target=_writer, args=(path, name, 8)) for name in range(4)]
    for one in writers:
        one.start()
    for one in writers:
        one.join(30)
    rows = store.read("felles")
    assert {row.id for row in rows} == {f"{name}-{number}" for name in range(4) for number in range(8)}
    assert verify(rows) == []


# ------------------------------------------------------------------------------------------------------------ PostgreSQL


@with_postgres
def test_postgres_takes_the_hosts_transaction_and_leaves_it_alone(address: str) -> None:
    import sqlalchemy as sa

    from coordination.store.sql import SqlStore, create_tables

    engine = sa.create_engine(address.replace("postgresql:", "postgresql+psycopg:"), poolclass=sa.NullPool)
    create_tables(engine)
    with engine.connect() as host:
        begun = host.begin()
        store = SqlStore(host)
        store.append("vert", 0, [event(1)])
        with pytest.raises(KonfliktFeil):
            store.append("vert", 0, [event(2)])
        assert store.append("vert", 1, [event(2)]) == 2  # a refusal leaves the host's transaction usable
        begun.rollback()
    assert SqlStore(engine).read("vert") == ()


@with_postgres
def test_first_events_that_collide_are_a_conflict_and_no_writer_loses(address: str) -> None:
    open_store(address, create=True)
    done: list[int] = []

    def write(name: int) -> None:
        store = open_store(address)
        for number in range(5):
            while True:
                try:
                    version = len(store.read("felles"))
                    store.append("felles", version, [Event(f"{name}-{number}", "møte_holdt", DAY, DAY)])
                    done.append(1)
                    break
                except KonfliktFeil:
                    continue

    writers = [threading.Thread(target=write, args=(name,)) for name in range(4)]
    for one in writers:
        one.start()
    for one in writers:
        one.join(30)
    rows = open_store(address).read("felles")
    assert (len(done), len(rows), verify(rows)) == (20, 20, [])


@with_postgres
def test_a_database_that_goes_away_is_told_without_its_address(address: str) -> None:
    import sqlalchemy as sa

    from coordination.store.sql import SqlStore

    engine = sa.create_engine(address.replace("postgresql:", "postgresql+psycopg:"), poolclass=sa.NullPool)
    with engine.connect() as host, engine.connect() as other:
        pid = host.execute(sa.text("SELECT pg_backend_pid()")).scalar_one()
        other.execute(sa.text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
        with pytest.raises(MaskinFeil, match="Databasen er borte") as told:
            SqlStore(host).append("sak", 0, [event(1)])
        host.invalidate()
    assert "host=" not in str(told.value)
    for wrong in ("/postgres?host=/finnes-ikke", "vert:x/postgres"):
        with pytest.raises(MaskinFeil, match="kan ikke brukes") as told:
            open_store(f"postgresql://tildeling:hemmelig@{wrong}", create=True)
        assert "hemmelig" not in str(told.value)


@pytest.mark.parametrize("address", ["mysql://tildeling:hemmelig@vert/base", "postgres://tildeling:hemmelig@vert/base"])
def test_another_address_is_refused_without_being_shown(address: str, tmp_path: Path) -> None:
    with pytest.raises(FilFeil, match="ikke til en PostgreSQL-database") as told:
        open_store(address)
    with pytest.raises(FilFeil, match="ikke til en PostgreSQL-database") as told_too:
        store_of(tmp_path / "sak.json", CaseFile("s", "m", logg=address), create=True)
    assert "hemmelig" not in f"{told.value}{told_too.value}"


def test_events_that_cannot_be_read_are_told() -> None:
    [row] = _one_row()
    with pytest.raises(LoggFeil, match="kan ikke leses"):
        events_of([evolve(row, head='{"navn":"x"}')])


def _one_row() -> tuple[Row, ...]:
    store = MemoryStore()
    store.append("sak", 0, [event(1)])
    return store.read("sak")
