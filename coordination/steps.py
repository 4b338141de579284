"""The steps of scenarios that this room brings."""

from coordination.assign.stories import STEPS as SHARING
from coordination.signals.stories import STEPS as SIGNALS
from coordination.stories import STEPS as CASES

STEPS = (*SHARING, *SIGNALS, *CASES)
