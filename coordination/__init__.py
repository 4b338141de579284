"""Coordination: who coordinates for a person, with which capacity, and how services work together in levels over time.

Stands on ``allocation``, which never imports it; it registers itself by the entry point ``tildeling.deler``
(`coordination.room`).
"""
