"""Running decisions that must be looked at: why, by when, and within which frame.  Nothing here lowers or changes a decision."""
