"""The published cases: one adapter from their plain English facts to the vocabulary, and how the rules answer."""
