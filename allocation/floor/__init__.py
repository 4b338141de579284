"""The floor check: where a municipal document or a reform restricts a right or breaks a national ceiling, and for whom.

``check`` is the way in; ``subjects`` says what is examined, ``rights``, ``prices`` and ``alone`` how, ``search`` finds the case,
``made`` and ``example`` make it one that people can run, ``report`` and ``text`` tell it.
"""
