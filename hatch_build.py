"""Build hook: puts the compiled form of every rule document into the wheel (``docs/decisions/003-compiled-rules.md``)."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledRules(BuildHookInterface[Any]):
    """Runs for the wheel only: an editable install and the sdist read the documents themselves."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        self.folder = Path(tempfile.mkdtemp(prefix="tildeling-"))
        sys.path.insert(0, str(root))
        try:
            from allocation.engine.ship import store_folder

            store_folder(root / "rules", self.folder)
        finally:
            sys.path.remove(str(root))
        build_data["force_include"][str(self.folder)] = "allocation/_data/compiled"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            shutil.rmtree(self.folder, ignore_errors=True)
