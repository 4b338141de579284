"""The service answer: one case through every service document, grouped by what follows for the person.

``group``: the three groups, and what is possible when several sources have a say; ``beyond``: days when nothing is written down;
``sources``: which documents are services and municipal criteria; ``services``: the answer; ``asking`` and ``interview``: what to
ask across all services; ``reasons``: why, in a line; ``text``, ``sheet`` and ``data``: the answer as text, one service with
everything, and the answer as JSON-able data with its ``schema``; ``present`` and ``shown``: which services are presented to whom,
by rules that are documents.
"""

from allocation.catalogue.group import Group
from allocation.catalogue.services import Catalogue, ServiceAnswer, assess_services

__all__ = ["Catalogue", "Group", "ServiceAnswer", "assess_services"]
