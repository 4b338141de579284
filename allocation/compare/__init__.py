"""The policy lab: what a proposed change does to scenarios, people, money and the work of judging.

This room reads the others; none reads it.  A comparison has two sides, each a rule set read on a day, and one report.
"""
