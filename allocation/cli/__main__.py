"""``python -m allocation.cli``."""

import sys

from allocation.cli import main

if __name__ == "__main__":  # a process of its own for a part of the work imports this file too
    sys.exit(main())
