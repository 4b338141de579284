"""The HTTP service under load and under nonsense, on loopback: what it prints are its figures.

    python benchmarks/service.py                     a taste: 5 s of each load, 300 made-up requests a route
    python benchmarks/service.py 600 8 10000         ten minutes of each load with 8 clients, 10,000 made-up requests a route

Loads run after each other against one server; each is also told as a share of the empty frame (/lever) in the same run.
Made-up requests have cases from the vocabulary and one seed; a status of 500 or more is a fault, and so is an answer that OpenAPI
does not tell of.
"""

from __future__ import annotations

import http.client
import json
import os
import random
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import quote

from allocation import load_rules

DAY = "2026-03-01"
ROWS = {"hjemmel": "hol.3-2-6-b", "innhold": "praktisk_bistand", "krever_flere_enn_én": "nei", "nattjeneste": "nei"}
BPA = {"fakta": {"fødselsdato": "1985-04-12", "behovets_varighet": 36}, "tjeneste": [{**ROWS, "timer_per_uke": "28,5"}]}
OLD = {"fakta": {"fødselsdato": "1948-05-02", "oppholder_seg_i_kommunen": "ja", "oppholdsgrunnlag": "fast_opphold"}}
LOADS: dict[str, tuple[str, dict[str, Any] | None]] = {
    "tom ramme": ("/lever", None),
    "én regel, kort": ("/v1/regler/pbrl.2-1-d/vurder", {"dato": DAY, "sak": BPA, "kort": True}),
    "én regel, hel": ("/v1/regler/pbrl.2-1-d/vurder", {"dato": DAY, "sak": BPA}),
    "gruppert": ("/v1/vurder", {"dato": DAY, "sak": OLD}),
}
RULE = "pbrl.2-1-d"
ROUTES: dict[str, dict[str, Any]] = {
    "/v1/vurder": {"dato": DAY, "tjenester": ["bpa", "støttekontakt"]},
    f"/v1/regler/{RULE}/vurder": {"dato": DAY},
    "/v1/spørsmål": {"dato": DAY, "regel": RULE},
    "/v1/spørsmål/svar": {"dato": DAY, "regel": RULE, "adresse": "fakta.vesentlig_økt_kostnad", "svar": "ukjent"},
    "/v1/begrunnelse": {"dato": DAY, "regel": RULE},
    "/v1/tidslinje": {"regel": RULE, "fra": "2014-01-01", "til": "2027-01-01"},
}
VALUES = ("ukjent", "ja", "nei", 3, -1, 2.5, "2020-02-29", "ikke_aktuelt", "", None, [], {}, {"minst": 1, "høyst": 2}, "x" * 300)


def started(port: int) -> tuple[subprocess.Popen[bytes], float]:
    """The server, and the seconds until it said that it was ready."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "allocation.cli", "tjeneste", "--port", str(port), "--varm-dato", DAY]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while True:
        try:
            if ask(port, "GET", "/klar", None)[0] == 200:
                return server, time.perf_counter() - began
        except OSError:
            pass
        time.sleep(0.05)


def ask(port: int, method: str, path: str, body: object) -> tuple[int, bytes]:
    """One request on a connection of its own."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {} if body is None else {"Content-Type": "application/json"}
    content = None if body is None else json.dumps(body, ensure_ascii=False).encode()
    connection.request(method, quote(path), content, headers)
    answer = connection.getresponse()
    found = answer.status, answer.read()
    connection.close()
    return found


def load(port: int, name: str, seconds: float, clients: int) -> tuple[float, list[float], int, int]:
    """Requests a second, the sorted milliseconds of each, how many were not 200, and how many distinct answers."""
    path, body = LOADS[name]
    content = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
    method = "GET" if body is None else "POST"
    lines = (
        f"{method} {quote(path)} HTTP/1.1",
        "Host: 127.0.0.1",
        "Content-Type: application/json",
        f"Content-Length: {len(content)}",
    )
    head = "\r\n".join(lines) + "\r\n\r\n"
    request = head.encode() + content
    taken: list[float] = []
    wrong: Counter[str] = Counter()
    seen: set[int] = set()
    lock = threading.Lock()

    def client(stop: float) -> None:
        line = socket.create_connection(("127.0.0.1", port))
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        reader = line.makefile("rb", 1 << 16)
        mine = []
        while time.perf_counter() < stop:
            began = time.perf_counter()
            line.sendall(request)
            status, length = reader.readline(), 0
            while (field := reader.readline()) != b"\r\n":
                if field[:15].lower() == b"content-length:":
                    length = int(field[15:])
            answer = reader.read(length)
            mine.append(1000 * (time.perf_counter() - began))
            with lock:
                seen.add(hash(answer))
                wrong["wrong"] += b" 200 " not in status
        with lock:
            taken.extend(mine)

    began = time.perf_counter()
    threads = [threading.Thread(target=client, args=(began + seconds,)) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(taken) / (time.perf_counter() - began), sorted(taken), wrong["wrong"], len(seen)


def nonsense(port: int, path: str, number: int) -> Counter[int]:
    """How made-up cases were answered, by status."""
    draw = random.Random(f"{path} 1")
    vocabulary = load_rules().vocabulary
    names, tables = sorted(vocabulary.facts), sorted(vocabulary.tables)
    found: Counter[int] = Counter()
    told = document_statuses(port, path)
    for _ in range(number):
        real = draw.random() < 0.5
        facts = {name: "ukjent" if real else draw.choice(VALUES) for name in draw.sample(names, draw.randrange(8))}
        case: dict[str, Any] = {"fakta": facts}
        if draw.random() < 0.4:
            case[draw.choice(tables)] = [] if real else draw.choice(VALUES)
        body = {**ROUTES[path], "sak": case}
        if not real and draw.random() < 0.3:
            body[draw.choice(("kommune", "bevisføring", "lesemåter", "overlegg", "x"))] = draw.choice(VALUES)
        status, _ = ask(port, "POST", path, body)
        found[status] += 1
        if status >= 500 or str(status) not in told:
            print(f"  FEIL {status} {path}: {json.dumps(body, ensure_ascii=False)[:300]}")
    return found


def document_statuses(port: int, path: str) -> set[str]:
    """The statuses that OpenAPI tells of."""
    document = json.loads(ask(port, "GET", "/openapi.json", None)[1])
    return set(document["paths"][path.replace(RULE, "{regel}")]["post"]["responses"])


def memory(server: subprocess.Popen[bytes]) -> int:
    """Resident kilobytes; 0 where the machine does not tell."""
    try:
        text = Path(f"/proc/{server.pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0
    return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("VmRSS"))


def worked(server: subprocess.Popen[bytes]) -> float:
    """Seconds of the processor; 0 where the machine does not tell."""
    try:
        told = Path(f"/proc/{server.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def main(seconds: float = 5, clients: int = 8, number: int = 300) -> None:
    """Print the figures."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server, ready = started(port)
    try:
        spent = f"{ready:.1f} s (herav prosessor {worked(server):.1f} s)"
        print(f"Klar etter {spent}, {memory(server) / 1024:.0f} MB. {clients} klienter, {seconds:.0f} s hver.\n")
        frame = 0.0
        print("| last | svar/s | av rammen | p50 ms | p99 ms | ikke 200 | ulike svar | MB før → etter |")
        print("|---|--:|--:|--:|--:|--:|--:|--:|")
        for name in LOADS:
            ask(port, "GET" if LOADS[name][1] is None else "POST", *LOADS[name])
            before = memory(server)
            rate, taken, wrong, distinct = load(port, name, seconds, clients)
            frame = frame or rate
            middle, late = taken[len(taken) // 2], taken[min(len(taken) - 1, int(len(taken) * 0.99))]
            grown = f"{before / 1024:.0f} → {memory(server) / 1024:.0f}"
            share = 100 * rate / frame
            print(f"| {name} | {rate:.0f} | {share:.0f} % | {middle:.1f} | {late:.1f} | {wrong} | {distinct} | {grown} |")
        print(f"\n{number} oppdiktede forespørsler per adresse, svar etter status:")
        for path in ROUTES:
            found = nonsense(port, path, number)
            faults = sum(times for status, times in found.items() if status >= 500)
            shares = ", ".join(f"{status}: {times}" for status, times in sorted(found.items()))
            print(f"  {path}: {shares}; feil: {faults}; besvart {100 * found[200] / max(1, number):.0f} %")
    finally:
        server.terminate()
        server.wait(10)


if __name__ == "__main__":
    written = sys.argv[1:]
    main(*(float(each) for each in written[:1]), *(int(each) for each in written[1:3]))
