"""Exact values: units, dates, numbers and truth."""
