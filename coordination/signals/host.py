"""The port to an engine of signals that is held against the pure one: durable-rules in a worker process of its own.

One question is in flight at a time.  A worker that dies, hangs or answers something else is replaced and asked again; the second
time the pure evaluator answers, and it is told.  Signals are worked out from the log, so nothing is lost with a worker.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

from attrs import Factory, define

from allocation.errors import Funn, MaskinFeil
from coordination.signals.pure import Inputs, evaluate
from coordination.signals.subset import SignalRule

WORKER = Path(__file__).with_name("worker.py")
MOST_CASES = 20_000  # a worker is replaced after so many: the engine keeps a little of each
MOST_ANSWER = 1 << 20
STARTING = 20.0
HELP = "På Python 3.11 og 3.12, med en C-kompilator: skriv, i mappen med tildeling, pip install '.[durable]'. Ellers --motor ren."


class Engine(Protocol):
    """Works out which rules hold for what is known."""

    def fired(self, inputs: Inputs) -> frozenset[str]:
        """The ids of the rules that hold; an unknown input holds for none."""
        ...


def why_not_durable() -> str | None:
    """Why durable-rules cannot be used here; None where it can."""
    if sys.version_info >= (3, 13):
        return "durable-rules lar seg ikke bruke på Python 3.13 eller nyere"
    return None if find_spec("durable") else "durable-rules er ikke installert"


@define
class DurableEngine:
    """durable-rules, behind a pipe.  Use as a context.

    ``answered``: how many the worker itself has answered; ``restarts``: how many times it was replaced because it failed;
    ``told``: what happened with it, in Norwegian.  Raises MaskinFeil where durable-rules cannot be used.
    """

    rules: Sequence[SignalRule]
    timeout: float = 2.0
    answered: int = 0
    asked: int = 0
    restarts: int = 0
    told: list[str] = Factory(list)
    _process: subprocess.Popen[bytes] | None = None
    _buffer: bytes = b""
    _cases: int = 0

    def __attrs_post_init__(self) -> None:
        if why := why_not_durable():
            raise MaskinFeil(Funn(f"Signalene kan ikke regnes ut med durable-rules: {why}.", HELP))

    def __enter__(self) -> DurableEngine:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    @property
    def pid(self) -> int | None:
        """The worker's process; None where none runs."""
        return None if self._process is None else self._process.pid

    def fired(self, inputs: Inputs) -> frozenset[str]:
        self.asked += 1
        known = {name: value for name, value in inputs.items() if value is not None}
        why = ""
        for _ in range(2):
            try:
                found = self._ask(known)
            except (OSError, EOFError, ValueError) as error:  # TimeoutError is an OSError
                why = _reason(error)
                self.stop()
                self.restarts += 1
                continue
            self.answered += 1
            return found
        self.told.append(f"Arbeideren med durable-rules {why} to ganger; spørsmål {self.asked} er regnet ut uten den.")
        return evaluate(self.rules, inputs).fired

    def _ask(self, known: dict[str, int | str]) -> frozenset[str]:
        if self._process is None or self._cases >= MOST_CASES:
            self.stop()
            self._start()
        self._send({"nr": self.asked, "inndata": known})
        answer = self._line(self.timeout)
        fired = answer.get("utløst") if isinstance(answer, dict) and answer.get("nr") == self.asked else None
        if not isinstance(fired, list) or answer.get("feil"):
            raise ValueError(answer)
        self._cases += 1
        return frozenset(fired)

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", str(WORKER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env={"PATH": ""},
        )
        self._buffer, self._cases = b"", 0
        self._send({"regler": [rule.plain() for rule in self.rules]})
        self._line(STARTING)

    def stop(self) -> None:
        """End the worker, if any."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process is not None and self._process.stdin is not None
        self._process.stdin.write((json.dumps(message) + "\n").encode())

    def _line(self, seconds: float) -> Any:
        """The worker's next line.  Raises TimeoutError, EOFError or ValueError."""
        assert self._process is not None and self._process.stdout is not None
        end = time.monotonic() + seconds
        while b"\n" not in self._buffer:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self._process.stdout], [], [], left)[0]:
                raise TimeoutError
            got = os.read(self._process.stdout.fileno(), 65536)
            if not got:
                raise EOFError
            self._buffer += got
            if len(self._buffer) > MOST_ANSWER:
                raise ValueError("for langt svar")
        one, self._buffer = self._buffer.split(b"\n", 1)
        return json.loads(one)


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "svarte ikke i tide"
    return "svarte noe annet enn det ble spurt om" if isinstance(error, ValueError) else "stanset"
