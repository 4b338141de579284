"""``python -m allocation.cli``."""

import sys

from allocation.cli import main

sys.exit(main())
