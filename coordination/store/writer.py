"""One writer at a time of what is stored in a file."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from allocation.files import cannot_write


@contextmanager
def only_writer(path: str | Path) -> Iterator[None]:
    """Wait in line for a lock beside the file; it is let go of when the process ends, however it ends.

    Raises SkriveFeil or MaskinFeil where there can be no lock there.
    """
    beside = Path(path).with_name(f".{Path(path).name}.lås")
    try:
        file = beside.open("w")
    except OSError as error:
        raise cannot_write(path, error) from None
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
        except OSError as error:
            raise cannot_write(path, error) from None
        yield
