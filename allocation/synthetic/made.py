"""Writes a made-up caseload to a folder: whole, or not at all.  Every file says that it is made up."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import polars as pl

from allocation.errors import Funn, SkriveFeil
from allocation.synthetic.document import Statistics
from allocation.synthetic.people import Maker
from allocation.version import engine_id

BATCH = 500_000
MOST = 10_000_000
FORM = "syntetisk/1"
_WARNING = "SYNTETISKE TALL. Alle personene er oppdiktet. Tallene kan ikke brukes om virkelige mennesker.\n"


def write(maker: Maker, count: int, folder: Path, command: str) -> None:
    """Make ``count`` people.  Raises SkriveFeil where the folder is there already, or cannot be made."""
    if folder.exists():
        raise SkriveFeil(Funn(f"Mappen {folder} finnes alt.", "Velg et navn som ikke er brukt; ingenting er skrevet."))
    if not folder.parent.is_dir():
        raise SkriveFeil(Funn(f"Mappen {folder.parent} finnes ikke.", "Lag den, eller skriv et annet sted."))
    with TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent) as place:
        made = Path(place) / "ferdig"
        made.mkdir()
        parts: dict[str, list[Path]] = {}
        for number, first in enumerate(range(0, count, BATCH)):
            for name, frame in maker.batch(first, min(BATCH, count - first)).items():
                parts.setdefault(name, []).append(Path(place) / f"{name}.{number:06}.parquet")
                frame.write_parquet(parts[name][-1], compression="lz4")
        label = {"syntetisk": "ja", "kommando": command}
        for name, files in parts.items():
            pl.concat([pl.scan_parquet(file) for file in files], how="diagonal").sink_parquet(
                made / f"{name}.parquet", compression="lz4", metadata=label
            )
            for file in files:
                file.unlink()
        (made / "_kilde.json").write_text(
            json.dumps(_source(maker, count, command), ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )
        (made / "SYNTETISK.txt").write_text(_WARNING, encoding="utf-8")
        try:
            made.rename(folder)
        except OSError as error:
            raise SkriveFeil(Funn(f"Kan ikke skrive {folder}: {error.strerror}.", "Velg en annen mappe.")) from None


def _source(maker: Maker, count: int, command: str) -> dict[str, Any]:
    statistics: Statistics = maker.statistics
    return {
        "skjema": FORM,
        "syntetisk": True,
        "kommando": command,
        "statistikk": statistics.id,
        "frø": maker.seed,
        "dato": maker.day.isoformat(),
        "personer": count,
        "øverste_bånd_til": maker.plan.top,
        "antakelser": {
            name: {"tekst": each.tekst, "av": each.av, "begrunnelse": each.begrunnelse}
            for name, each in statistics.antakelser.items()
        },
        "motor": engine_id(),
    }
