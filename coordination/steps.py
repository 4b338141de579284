"""The steps of scenarios that this room brings."""

from coordination.assign.stories import STEPS as SHARING
from coordination.stories import STEPS as CASES

STEPS = (*SHARING, *CASES)
