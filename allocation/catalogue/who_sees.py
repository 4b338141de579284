"""Who may see the case, in the words of a document: what holds now, what waits for somebody to be asked, and what comes next.

The document decides nothing: it reads the rule about parents, and the insight itself follows ``allocation.catalogue.insight``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from allocation.answers.citing import cited
from allocation.answers.proof import Ground
from allocation.answers.words import pick
from allocation.catalogue.insight import AUDIENCE, ROLE, ROLES, asked_of_all
from allocation.catalogue.services import Catalogue
from allocation.values.truth import Outcome

WHO_SEES = "visning.hvem-ser"


@frozen
class Sees:
    """``registered``: does it hold by what is registered?  ``since``: from when, where that is to come."""

    name: str
    text: str
    text_nn: str
    source: str
    place: str
    registered: bool
    since: date | None = None

    def cited(self, lang: str, *, short: bool = False) -> str:
        """The place in the law."""
        return cited(self.source, self.place, lang, short=short)

    def words(self, lang: str) -> str:
        """Who, in running text."""
        return pick(self.text, self.text_nn, lang)


def who_sees(catalogue: Catalogue) -> tuple[Sees, ...]:
    """Who may see the case, and the next time that changes; nothing where the document has nothing to say of the case."""
    source = catalogue.rules.library.source(WHO_SEES)
    if source is None or not catalogue.rules.holds(source):
        return ()
    found = list(_all(catalogue))
    holds = [one for one in found if one.since is None and one.registered]
    open_now = [one for one in found if one.since is None and not one.registered]
    coming = sorted((one for one in found if one.since is not None), key=lambda one: str(one.since))
    return (*open_now[:1], *holds, *coming[:1])


def _all(catalogue: Catalogue) -> Iterator[Sees]:
    answer = asked_of_all(catalogue, WHO_SEES, {AUDIENCE: "innbygger", ROLE: ROLES["barnet_mitt"]})
    if answer.evaluation.program.status != "gjelder" or answer.outcome is not Outcome.FULFILLED:
        return
    ground = Ground(answer)
    for name, result in answer.results.items():
        gives, node = answer.document.gir[name], ground.node(result.slot)
        since = result.bounds
        day = since[0] if since is not None and result.exact and isinstance(since[0], date) else None
        told = gives.tekst or "", gives.tekst_nn or "", node.slot.source, node.place
        if day is not None and day > catalogue.date:
            yield Sees(name, *told, registered=True, since=day)
        elif since is None and result.value is not False:
            yield Sees(name, *told, registered=result.value is True)
