"""Checks of the rules themselves: their sources, their coverage by scenarios, their floor."""
