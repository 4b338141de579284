"""The size of the house: lines of each package, files over 400 lines, and the average complexity of what is in them.

pip install -e '.[dev,hus]'
python benchmarks/house.py
"""

from __future__ import annotations

from pathlib import Path

from radon.complexity import cc_visit

ROOT = Path(__file__).resolve().parent.parent
MOST = 400


def main() -> None:
    for package in ("allocation", "allocation_service", "coordination"):
        texts = {path: path.read_text(encoding="utf-8") for path in sorted((ROOT / package).rglob("*.py"))}
        lines = {path: len(text.splitlines()) for path, text in texts.items()}
        blocks = [block.complexity for text in texts.values() for block in cc_visit(text)]
        print(f"{package}: {sum(lines.values())} lines in {len(lines)} files, average complexity {sum(blocks) / len(blocks):.2f}")
        for path, count in sorted(lines.items(), key=lambda item: -item[1]):
            if count > MOST:
                print(f"  {count}  {path.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
