"""A throwaway PostgreSQL: no service, no port, no assumption about who runs the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def programs() -> Path | None:
    """The folder of ``initdb``: TILDELING_PG_BIN, then Debian's, then the path."""
    named = os.environ.get("TILDELING_PG_BIN")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = next((folder for folder in ([Path(named)] if named else []) + debian if (folder / "initdb").exists()), None)
    on_path = shutil.which("initdb")
    return found or (Path(on_path).parent if on_path else None)


def lack() -> str | None:
    """Why PostgreSQL cannot be tried here; None where it can."""
    missing = [name for name in ("sqlalchemy", "psycopg") if find_spec(name) is None]
    if missing:
        return f"{' og '.join(missing)} er ikke installert"
    return None if programs() else "PostgreSQL er ikke installert (Debian: apt-get install postgresql-15)"


@contextmanager
def running() -> Iterator[str]:
    """Its address, while it runs.  ``initdb`` refuses root, so that it runs as another user where we are root."""
    folder = programs()
    assert folder is not None
    home = Path(tempfile.mkdtemp(prefix="tpg"))  # short: the path of a socket holds at most 107 bytes
    more: dict[str, Any] = {}
    if os.geteuid() == 0:
        import pwd

        known = {one.pw_name: one for one in pwd.getpwall()}
        user = known.get("postgres") or known["nobody"]
        os.chown(home, user.pw_uid, user.pw_gid)
        more = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    environment = {"PATH": str(folder), "LC_ALL": "C.UTF-8", "HOME": str(home)}

    def run(*words: str | Path, check: bool = True) -> None:
        done = subprocess.run(words, env=environment, cwd=home, capture_output=True, text=True, **more)
        if check and done.returncode:
            raise RuntimeError(f"{words[0]}: {done.stdout}{done.stderr}")

    data = home / "data"
    try:
        login = ("-U", "tildeling", "--auth=trust")
        run(folder / "initdb", "-D", data, *login, "--encoding=UTF8", "--no-locale", "--no-sync")
        options = f"-k {home} -c listen_addresses='' -c max_connections=40"
        # pg_ctl leaves the server with our pipes; its own output goes to a file so that nobody waits for them.
        run(folder / "pg_ctl", "-D", data, "-w", "-t", "30", "-l", home / "logg", "-o", options, "start")
        yield f"postgresql://tildeling@/postgres?host={home}"
    finally:
        run(folder / "pg_ctl", "-D", data, "-m", "immediate", "stop", check=False)
        shutil.rmtree(home, ignore_errors=True)
