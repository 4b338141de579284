"""Read-only mappings, and how they are kept: ``pickle`` and ``copy`` know nothing of them until they are told here."""

from __future__ import annotations

import copyreg
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

__all__ = ["MappingProxyType"]


def _kept(mapping: MappingProxyType[Any, Any]) -> tuple[Any, ...]:
    return _read_only, (dict(mapping),)


def _read_only(values: Mapping[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(dict(values))


copyreg.pickle(MappingProxyType, _kept)
