"""A case over time: events with two clocks, what they come to on a day, what may happen next, and what is due for whom."""
