"""What goes to a terminal or a pipe: always UTF-8, and never a control character from somebody else's text.

A control character is shown as ``\\u001b``, which is also what it is called inside a JSON text.
"""

from __future__ import annotations

import io
import re
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TextIO

# C0 but tab and newline, DEL and C1, and the marks that turn the direction of writing.
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    """The text with control characters shown, not obeyed."""
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


class Plain(io.TextIOBase):
    """A text stream whose control characters are made visible before they reach ``raw``."""

    def __init__(self, raw: TextIO) -> None:
        self.raw = raw

    def write(self, text: str) -> int:
        self.raw.write(visible(text))
        return len(text)

    def flush(self) -> None:
        if not self.raw.closed:
            self.raw.flush()

    def isatty(self) -> bool:
        return self.raw.isatty()

    def fileno(self) -> int:
        return self.raw.fileno()

    def close(self) -> None:
        """Leave ``raw`` open: it belongs to whoever opened it, and this is also called when the object goes."""

    def writable(self) -> bool:
        return True


def coloured(stream: object) -> object:
    """The stream behind a plain one: for our own colours, around text that has been made visible."""
    return stream.raw if isinstance(stream, Plain) else stream


@contextmanager
def plain_streams() -> Iterator[None]:
    """Standard output and errors in UTF-8, control characters made visible, for as long as the block lasts."""
    before = sys.stdout, sys.stderr
    for stream in (*before, sys.stdin):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace" if stream is not sys.stdin else "strict")
    sys.stdout, sys.stderr = (s if s is None or isinstance(s, Plain) else Plain(s) for s in before)
    try:
        yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, Plain):
                stream.flush()
        sys.stdout, sys.stderr = before


class Stopped(BaseException):
    """The program was asked to stop (SIGTERM); raised so that whatever is open is tidied up."""


@contextmanager
def stop_tidily() -> Iterator[None]:
    """A request to stop becomes an exception, so that half-written files are removed."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(number: int, frame: FrameType | None) -> None:
        raise Stopped

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
