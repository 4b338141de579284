"""Scenarios in Norwegian: a closed vocabulary of steps, and a runner that needs no pytest."""
