"""Coordinator assignment, individuell plan and the two-level samhandlingsmodell, built on ``allocation``.

The dependency points one way: this package uses ``allocation``, never the reverse.
"""
