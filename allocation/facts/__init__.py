"""Facts: the declared vocabulary and the case."""
