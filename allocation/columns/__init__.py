"""Many cases at once, as polars columns."""
