"""Answers: what a rule comes to for a case, and everything that can be asked about it afterwards.

Begin in ``answer``: ``assess`` gives an ``Answer``, and its methods lead to the rest, worked out only when asked for.

Why is it so?
    ``trace``          what each value rests on, and why it is unsettled
    ``proof``          the tree of conditions over that
    ``points``         lists: what is open, reserved, departed from, read and used
What should be asked?
    ``reach``          which missing facts can still matter
    ``trial``          what if one input were another
    ``questions``      the next questions, best first
    ``interview``      one question at a time, with the replies worked into the case
When does it change?
    ``occasions``      the days on which it may, and what happens on them
    ``timeline``       the answer over time
Can it be worked out again?
    ``receipt``, ``receipt_reading`` what was used; reading it back
    ``verification``   the answer again from its receipt, and what differs
As text, in bokmål and nynorsk
    ``words``, ``phrases``           values, places and fixed words; what settled a condition
    ``outcome_words``, ``gaps``, ``after``   the heading; what is open; the last lines
    ``text``           the whole answer on one screen
    ``describe``       a rule document
As data
    ``data``, ``schema``             JSON, and the schema of it
"""
