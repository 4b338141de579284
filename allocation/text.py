"""The one border for text: UTF-8 in normal form (NFC) with one kind of line end; other encodings are refused by name."""

from __future__ import annotations

import codecs
import unicodedata

from allocation.errors import Funn, YamlFeil

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def normal(text: str) -> str:
    """Text in normal form, so that «å» written as one or as two signs is the same letter."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def encoding_fault(content: bytes, file: str) -> Funn | None:
    """What is wrong with the encoding of a text; None for UTF-8.  ``content`` may be the beginning of a longer text."""
    if content.startswith(_UTF16) or (b"\x00" in content[:200] and _looks_wide(content)):
        return Funn("Filen er skrevet i UTF-16.", "Lagre den som UTF-8.", file)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Funn("Teksten er ikke UTF-8; den ser ut til å være Windows-1252.", "Lagre filen som UTF-8.", file, line)
    return None


def _looks_wide(content: bytes) -> bool:
    start = content[:200]
    return min(start[0::2].count(0), start[1::2].count(0)) == 0 and start.count(0) * 3 > len(start)


def decoded(content: bytes, file: str) -> str:
    """The text of a file: UTF-8, without BOM, lines ended by «\\n», in normal form.  Raises YamlFeil."""
    fault = encoding_fault(content, file)
    if fault is not None:
        raise YamlFeil(fault)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise YamlFeil(Funn("Teksten slutter midt i en bokstav.", "Lagre filen på nytt som UTF-8.", file)) from None
    return unified(text)


def unified(text: str) -> str:
    """Text without BOM, with one kind of line end, in normal form."""
    return normal(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
