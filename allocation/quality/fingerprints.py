"""The committed file of fingerprints, ``rules/_kildehash.yaml``: for each provision the hash of its text when last checked.

It holds no law text.  One line a provision: ``LOV-1999-07-02-63 § 2-1 d: {sha256: 0123456789abcdef, kontrollert: 2026-07-02}``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from attrs import frozen

from allocation.errors import DokumentFeil, Funn
from allocation.quality.record_file import hash_in, read_entries, write_entries

FILE_NAME = "_kildehash.yaml"
_HEAD = """\
# Fingeravtrykk av lovtekstene som reglene viser til: de 16 første sifrene av SHA-256 av den normaliserte teksten, og datoen
# da noen sist leste teksten mot reglene. Skrives av «tildeling kildekontroll --oppdater». Lovtekst står ikke her.
"""


@frozen
class Fingerprint:
    """A provision's text as it was when someone last read the rules against it."""

    sha256: str
    checked: date


def read_fingerprints(path: Path) -> dict[str, Fingerprint]:
    """Provision («LOV-… § …») → fingerprint; empty where there is no file.  Raises FilFeil, YamlFeil or DokumentFeil."""
    return {key: _fingerprint(key, entry, path) for key, entry in read_entries(path).items()}


def _fingerprint(key: str, entry: object, path: Path) -> Fingerprint:
    if (sha256 := hash_in(entry)) is not None and isinstance(entry, Mapping):
        try:
            return Fingerprint(sha256, date.fromisoformat(str(entry.get("kontrollert"))))
        except ValueError:
            pass
    help = "Skriv {sha256: seksten sifre, kontrollert: ÅÅÅÅ-MM-DD}, eller fjern linjen og kjør med --oppdater."
    raise DokumentFeil(Funn(f"Fingeravtrykket til {key} kan ikke leses.", help, file=str(path)))


def write_fingerprints(path: Path, found: Mapping[str, Fingerprint]) -> None:
    """Write the file, provisions in order.  Raises FilFeil."""
    write_entries(path, _HEAD, (_line(key, entry) for key, entry in sorted(found.items())))


def _line(key: str, entry: Fingerprint) -> str:
    """One provision.  The hash is quoted: digits alone, or with one e among them, are a number to some readers of YAML."""
    return f'{key}: {{sha256: "{entry.sha256}", kontrollert: {entry.checked}}}\n'
