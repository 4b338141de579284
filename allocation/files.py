"""The one border to the file system: every read is bounded, every write is whole or absent, every refusal is in Norwegian.

What is read must be a regular file, and its size is looked at first.  What is written goes to a file beside the final one,
is flushed to the disk and renamed; whoever is interrupted leaves nothing half-written behind.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from allocation.errors import FilFeil, Funn, MaskinFeil, SkriveFeil, os_reason

MAX_BYTES = 1 << 20
STDIN = "-"  # instead of the name of a file
_MACHINE = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EFBIG))
_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_bytes(path: str | Path, limit: int = MAX_BYTES) -> bytes:
    """The content of a regular file, or of standard input («-»), of at most ``limit`` bytes.

    Raises FilFeil, or MaskinFeil where the machine fails.
    """
    if str(path) == STDIN:
        return _piped(limit)
    try:
        opened = os.open(path, os.O_RDONLY | _NO_WAIT)
        with os.fdopen(opened, "rb") as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode):
                raise FilFeil(
                    Funn("Dette er ikke en vanlig fil.", "Oppgi en fil, ikke en mappe, et rør eller en enhet.", str(path))
                )
            if state.st_size > limit:
                raise _too_large(path, limit)
            content = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise cannot_read(path, error) from None
    if len(content) > limit:
        raise _too_large(path, limit)
    return content


def _piped(limit: int) -> bytes:
    """What stands on standard input."""
    if sys.stdin is None or sys.stdin.closed:
        raise FilFeil(Funn("Det er ikke noe å lese fra standard inn.", "Send filen inn, eller oppgi navnet på den.", STDIN))
    try:
        content = sys.stdin.buffer.read(limit + 1)
    except (OSError, ValueError) as error:
        raise cannot_read(STDIN, error) from None
    if len(content) > limit:
        raise _too_large(STDIN, limit)
    return content


def _too_large(path: str | Path, limit: int) -> FilFeil:
    return FilFeil(Funn(f"Filen er for stor; høyst {limit} byte er tillatt.", "Del innholdet på flere filer.", str(path)))


def cannot_read(path: str | Path, error: OSError | ValueError) -> FilFeil | MaskinFeil:
    """The error for a file that could not be read."""
    if isinstance(error, OSError) and error.errno in _MACHINE:
        return MaskinFeil(Funn(f"Kan ikke lese filen; {os_reason(error)}.", "Prøv igjen når maskinen er i orden.", str(path)))
    reason = os_reason(error) if isinstance(error, OSError) else "navnet kan ikke være navnet på en fil"
    return FilFeil(Funn(f"Kan ikke lese filen; {reason}.", "Se etter skrivefeil i navnet, og at du har tilgang.", str(path)))


def cannot_write(path: str | Path, error: OSError | ValueError) -> SkriveFeil | MaskinFeil:
    """The error for a file or folder that could not be written."""
    if isinstance(error, OSError) and error.errno in _MACHINE:
        return MaskinFeil(Funn(f"Kan ikke skrive {path}: {os_reason(error)}.", "Gjør plass eller rett feilen, og prøv igjen."))
    reason = os_reason(error) if isinstance(error, OSError) else "navnet kan ikke være navnet på en fil"
    return SkriveFeil(Funn(f"Kan ikke skrive {path}: {reason}.", "Velg en annen fil eller mappe."))


@contextlib.contextmanager
def whole_file(path: str | Path) -> Iterator[Path]:
    """A path beside ``path`` to write to; it takes the place of ``path`` when the block ends well, and is removed when not.

    Raises SkriveFeil or MaskinFeil; never leaves a part of the file under its final name.
    """
    target = Path(path)
    part: Path | None = None
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "", str(target))
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".del", dir=target.parent)
        os.close(handle)
        part = Path(name)
        yield part
        _keep(part, target)
        part = None
    except (OSError, ValueError) as error:
        raise cannot_write(path, error) from None
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def _keep(part: Path, target: Path) -> None:
    """Flush to the disk, give the rights a new file would have, and rename."""
    with part.open("rb") as file:
        os.fsync(file.fileno())
    mask = os.umask(0)
    os.umask(mask)
    part.chmod(stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~mask)
    part.replace(target)


def write_whole(path: str | Path, content: str | bytes) -> None:
    """Write a whole file or nothing; text becomes UTF-8 with one kind of line end.  Raises SkriveFeil or MaskinFeil."""
    with whole_file(path) as part:
        part.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def refuse_overlap(outputs: Mapping[str, str | Path | None], inputs: Mapping[str, str | Path | None]) -> None:
    """No output may be an input or another output.  Keys are how messages call them.  Raises SkriveFeil with every clash."""
    faults = []
    seen: list[tuple[str, Path]] = [(name, Path(path)) for name, path in inputs.items() if path is not None]
    for name, path in outputs.items():
        if path is None:
            continue
        for other, taken in seen:
            if _same(Path(path), taken):
                faults.append(Funn(f"{name} og {other} er samme fil: {path}.", "Skriv til en annen fil; ingenting er skrevet."))
        seen.append((name, Path(path)))
    if faults:
        raise SkriveFeil(faults)


def _same(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except (OSError, ValueError):
        return a.resolve() == b.resolve()
