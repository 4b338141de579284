"""The event store and the case room under load and harm.

    python benchmarks/event_store.py [--deler fart,drap,skrivere,endringer,sak,simulering,postgres] [--runder 10000] [--drap 1000]

Everything is invented and seeded.  Ends with code 1 where something is lost, broken or not found.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import signal
import statistics
import sys
import tempfile
import time
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from random import Random

from attrs import evolve
from measure import TARGET_HEAD, table, target

from allocation import load_rules
from coordination.case.decide import decide
from coordination.case.event import Event, KonfliktFeil, Move
from coordination.case.fold import fold
from coordination.model.compile import load_model
from coordination.store.chain import Anchor, Row, verify
from coordination.store.memory import MemoryStore
from coordination.store.opening import open_store
from coordination.store.sqlite import SqliteStore
from tests.coordination import postgres
from tests.coordination.simulator import simulate
from tests.coordination.test_store import edited

DAY = date(2026, 3, 1)
PARTS = ("fart", "drap", "skrivere", "endringer", "sak", "simulering", "postgres")
Target = tuple[str, str, str, str]
FORK = multiprocessing.get_context("fork")


def event(name: str) -> Event:
    """An invented event of an ordinary size."""
    fields = {"tjeneste": "skole", "hva": "Oppdiktet: noe som ble sagt på et møte."}
    return Event(name, "møte_holdt", DAY, DAY, "arena", fields, modell="0" * 64, overgang=Move("a", "b", "c"))


# ---------------------------------------------------------------------------------------------------------------- speed


def _append(path: str, name: int, seconds: float, batch: int, queue: multiprocessing.Queue[int]) -> None:
    store = SqliteStore(path)
    count, end = 0, time.perf_counter() + seconds
    while time.perf_counter() < end:
        case, version = f"{name}-{count // 50}", count % 50
        store.append(case, version, [event(f"{count + n}") for n in range(batch)])
        count += batch
    queue.put(count)


def speed(folder: Path) -> list[Target]:
    """Durable appends a second against the disk's own rate of syncs."""
    with (folder / "synk").open("wb") as file:
        count, end = 0, time.perf_counter() + 3
        while time.perf_counter() < end:
            os.pwrite(file.fileno(), b"x" * 4096, count * 4096)
            os.fdatasync(file.fileno())
            count += 1
    syncs = count / 3
    print(f"diskens egne synkroniseringer: {syncs:,.0f}/s")
    found = {}
    for processes, batch in ((1, 1), (4, 1), (4, 10)):
        path = str(folder / f"fart{processes}-{batch}.db")
        SqliteStore(path, create=True).close()
        queue: multiprocessing.Queue[int] = FORK.Queue()
        writers = [FORK.Process(target=_append, args=(path, name, 3, batch, queue)) for name in range(processes)]
        for one in writers:
            one.start()
        counts = [queue.get() for _ in writers]
        for one in writers:
            one.join()
        found[processes, batch] = sum(counts) / 3
        faults = len(SqliteStore(path).verify())
        share = f"minst {min(counts):,} og mest {max(counts):,} i en prosess"
        print(f"{processes} prosesser, {batch} om gangen: {sum(counts) / 3:,.0f} hendelser/s ({share}); feil i kjeden {faults}")
    print()
    one_by_one = max(found[1, 1], found[4, 1]) / syncs
    return [
        target("varige tillegg mot diskens synk", one_by_one, 0.8, "×", at_least=True),
        target("varige tillegg, 10 om gangen", found[4, 10], 2000, "/s", at_least=True),
    ]


# ----------------------------------------------------------------------------------------------------------------- harm


def _append_until_killed(path: str, name: str, out: int) -> None:
    store = SqliteStore(path)
    number = 0
    while True:
        store.append(name, number, [event(f"{name}-{number}")])
        number += 1
        os.write(out, b".")  # acknowledged


def kills(folder: Path, times: int) -> list[Target]:
    """SIGKILL at random moments during appends, four processes at a time."""
    path = str(folder / "drap.db")
    SqliteStore(path, create=True).close()
    random = Random(3)
    lost = acknowledged = written = 0
    start = time.perf_counter()
    for first in range(0, times, 4):
        running = []
        for number in range(first, min(first + 4, times)):
            inn, out = os.pipe()
            one = FORK.Process(target=_append_until_killed, args=(path, f"d{number}", out))
            one.start()
            os.close(out)
            running.append((one, f"d{number}", inn))
        heads = [len(os.read(inn, 1)) for _, _, inn in running]  # each has written at least once
        for (one, name, inn), head in zip(running, heads, strict=True):
            time.sleep(random.uniform(0, 0.01))
            assert one.pid is not None
            os.kill(one.pid, signal.SIGKILL)
            one.join()
            told = head
            while more := os.read(inn, 65536):
                told += len(more)
            os.close(inn)
            there = len(SqliteStore(path).read(name))
            lost += max(0, told - there)
            acknowledged, written = acknowledged + told, written + there
    faults = len(SqliteStore(path).verify())
    seconds = time.perf_counter() - start
    print(f"{times} drap på {seconds:.0f} s: {acknowledged} bekreftet, {written} skrevet, {lost} tapt, feil i kjeden {faults}\n")
    return [target("bekreftet og tapt", lost, 0, "hendelser"), target("brutte kjeder etter drap", faults, 0, "kjeder")]


def _compete(path: str, name: int, count: int, queue: multiprocessing.Queue[int]) -> None:
    store, again = SqliteStore(path), 0
    for number in range(count):
        while True:
            version = len(store.read("felles"))
            try:
                store.append("felles", version, [event(f"{name}-{number}")])
                break
            except KonfliktFeil:
                again += 1
    queue.put(again)


def writers(folder: Path) -> list[Target]:
    """Eight writers of one case."""
    path = str(folder / "skrivere.db")
    SqliteStore(path, create=True).close()
    queue: multiprocessing.Queue[int] = FORK.Queue()
    all_of_them = [FORK.Process(target=_compete, args=(path, name, 50, queue)) for name in range(8)]
    for one in all_of_them:
        one.start()
    again = sum(queue.get() for _ in all_of_them)
    for one in all_of_them:
        one.join()
    rows = SqliteStore(path).read("felles")
    lost = 400 - len({row.id for row in rows}) + len(verify(rows))
    print(f"8 skrivere i én sak: {len(rows)} av 400 skrevet, prøvd på nytt {again} ganger\n")
    return [target("tapte oppdateringer", lost, 0, "hendelser")]


def edits(times: int) -> list[Target]:
    """Random edits of a log of 20 cases, and every tail cut off."""
    store = MemoryStore()
    for case in range(20):
        store.append(f"s{case:02}", 0, [event(f"e{n}") for n in range(6)])
    rows = list(store.rows())
    anchor = store.anchor()
    random = Random(9)
    by_case: dict[str, list[Row]] = {}
    for row in rows:
        by_case.setdefault(row.case, []).append(row)
    unseen = misplaced = 0
    for _ in range(times):
        case = random.choice(list(by_case))
        changed, _, nr = edited(by_case[case], random)
        found = verify(changed, Anchor({case: anchor.heads[case]}))
        unseen += not found
        misplaced += bool(found) and not any(fault.where[0] == case and abs(int(fault.where[1]) - nr) <= 1 for fault in found)
    cut = [(case, keep) for case, its in by_case.items() for keep in range(len(its))]
    tails = sum(not verify([row for row in rows if row.case != case or row.nr <= keep], anchor) for case, keep in cut)
    print(f"{times} endringer: {unseen} ikke funnet, {misplaced} funnet et annet sted")
    print(f"{len(cut)} kuttede slutter: {tails} ikke funnet\n")
    return [
        target("endringer som ikke ble funnet", unseen, 0, "endringer"),
        target("endringer funnet et annet sted", misplaced, 0, "endringer"),
        target("kuttede slutter som ikke ble funnet", tails, 0, "slutter"),
    ]


# ------------------------------------------------------------------------------------------------------------- the case


def case_room() -> list[Target]:
    """Verifying, folding, and judging one decision with 500 events before it."""
    store = MemoryStore()
    for case in range(40):
        store.append(f"s{case:02}", 0, [event(f"e{n}") for n in range(500)])
    rows = list(store.rows())
    verifying = len(rows) / _median(lambda: verify(rows), 5)
    model = load_model(load_rules("3201"), "bærum.samhandlingsmodell")
    log, _ = MemoryStore().log("sak")
    days = [DAY + timedelta(n) for n in range(500)]
    first = decide(model, log, Event("h0", "bekymring_meldt", DAY, DAY, "", {"tjeneste": "skole"}), {})
    assert isinstance(first, Event)
    log = log.with_event(first)
    names = ("samtale_holdt", "bekymring_meldt", "drøftet_anonymt", "møte_holdt")
    for number, on in enumerate(days[1:], 1):
        name = names[number % 4]
        fields = {"tjeneste": "nav"} if name == "bekymring_meldt" else {}
        log = log.with_event(Event(f"h{number}", name, on, on, "", fields, modell=model.sha256))
    folding = len(log.events) / _median(lambda: fold(model.document, log.events, days[-1], days[-1]), 50)
    facts: dict[str, object] = {"barn": [{"fødselsdato": "2011-01-10"}]}
    fact = Event("ny", "samtale_holdt", days[-1], days[-1])
    asked = Event("ny", "nivå_2_bedt_om", days[-1], days[-1], "arena")
    decide(model, log, asked, facts)
    plain = _median(lambda: decide(model, log, fact, facts), 30) * 1000
    decided = _median(lambda: decide(model, log, asked, facts), 30) * 1000
    print(f"verifisert {verifying:,.0f} rader/s; foldet {folding:,.0f} hendelser/s")
    print(f"prøvd med 500 hendelser før: et faktum {plain:.1f} ms, en beslutning med tre vilkår {decided:.1f} ms")
    every = evolve(model, read=dict.fromkeys(model.document.vilkår))  # each condition gets all events, not those it names
    decide(every, log, asked, facts)
    print(
        f"den samme med alle hendelsene til hvert vilkår {_median(lambda: decide(every, log, asked, facts), 10) * 1000:.1f} ms\n"
    )
    return [
        target("verifisering", verifying, 100_000, "/s", at_least=True),
        target("folding", folding, 200_000, "/s", at_least=True),
        target("et faktum, 500 hendelser før", plain, 5, "ms"),
        target("en beslutning, 500 hendelser før", decided, 5, "ms"),
    ]


def _median(call: object, times: int) -> float:
    """Processor seconds of a call."""
    assert callable(call)
    found = []
    for _ in range(times):
        start = time.process_time()
        call()
        found.append(time.process_time() - start)
    return statistics.median(found)


def simulation(runs: int) -> list[Target]:
    """Seeded runs with everything that goes wrong; every tenth on SQLite."""
    told: Counter[str] = Counter()
    broken = []
    start = time.perf_counter()
    for seed in range(runs):
        try:
            run = simulate(seed, "minne" if seed % 10 else "sqlite")
        except Exception as error:  # whatever stops a run is a break, and the seed shows it again
            broken.append(f"frø {seed}: {error!r}")
            continue
        told.update(run.told)
        broken += [f"frø {seed}: {one}" for one in run.broken]
    shown = ", ".join(f"{name} {count}" for name, count in sorted(told.items()))
    print(f"{runs} simulerte saker på {time.perf_counter() - start:.0f} s: {shown}; {len(broken)} brudd")
    print("\n".join(broken[:10]))
    return [target("brutte invarianter", len(broken), 0, "brudd")]


def postgresql() -> list[Target]:
    """Durable appends a second, where PostgreSQL is installed."""
    if lack := postgres.lack():
        print(f"PostgreSQL er ikke målt: {lack}\n")
        return []
    with postgres.running() as address:
        store = open_store(address, create=True)
        count, end = 0, time.perf_counter() + 3
        while time.perf_counter() < end:
            store.append(f"s{count // 50}", count % 50, [event(str(count))])
            count += 1
        faults = len(store.verify())
        print(f"PostgreSQL, én prosess med ny forbindelse hver gang: {count / 3:,.0f} varige tillegg/s; feil i kjeden {faults}\n")
        return [target("brutte kjeder i PostgreSQL", faults, 0, "kjeder")]


def main() -> int:
    """Measure what is asked for, and print the targets."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--deler", default=",".join(PARTS))
    parser.add_argument("--runder", type=int, default=10_000)
    parser.add_argument("--drap", type=int, default=1000)
    chosen = parser.parse_args()
    parts = chosen.deler.split(",")
    rows: list[Target] = []
    with tempfile.TemporaryDirectory(dir=os.environ.get("LAGER_DIR")) as name:
        folder = Path(name)
        rows += speed(folder) if "fart" in parts else []
        rows += kills(folder, chosen.drap) if "drap" in parts else []
        rows += writers(folder) if "skrivere" in parts else []
    rows += edits(chosen.runder) if "endringer" in parts else []
    rows += case_room() if "sak" in parts else []
    rows += simulation(chosen.runder) if "simulering" in parts else []
    rows += postgresql() if "postgres" in parts else []
    table(TARGET_HEAD, rows)
    hard = ("tap", "brutte", "ikke ble", "annet sted")
    return 1 if any(row[3] == "NEI" and any(word in row[0] for word in hard) for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
