"""The version of the engine, as receipts state it; kept in step with pyproject.toml by a test."""

VERSION = "0.1.0"
