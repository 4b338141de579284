"""Models of a facts document (``rules/fakta/*.yaml``): the facts and tables that rules may ask for."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from allocation.language.fields import DayOfYear, Expression, FactCode, Name, Part, Text, Whole
from allocation.language.rule_model import Hjemler, Range

FactType = Literal["ja_nei", "tall", "dato", "kode", "skjønn"]


class ReadOn(Part):
    """The fact is another fact as it was on a day of the year of assessment."""

    av: Text
    dag: DayOfYear


class FactModel(Part):
    """One fact or field of a table.  Where ``aktuelt_når`` is false it reads as ``ellers``, or as not applicable.

    ``koder_nn`` and ``momenter_nn`` are the same codes and the same factors, in the same order, told in nynorsk.
    ``brevtekst`` is what a letter to the person calls it, and ``koder_brev`` what a letter says of a code (not of all of them).
    ``restkoder`` are the codes that say only that none of the others was chosen; ``ikke_rest`` why one that looks so is not.
    ``hvem_hjemmel`` is where the law lets the one in ``hvem`` be asked for it, or makes them tell it.
    ``avgrenset_av`` is where the law says what a limiting word in the definition leaves out, ``avgrenser_ikke`` why it leaves out
    nothing.
    ``ikke_alene`` says why the fact can never by itself be the ground for refusing a service that the law requires, and
    ``vernet`` what must be shown before it can be the ground for refusing any other.
    """

    type: FactType
    enhet: Text | None = None
    område: Range | None = None
    desimaler: Whole | None = None
    koder: dict[FactCode, Text] = Field(default_factory=dict)
    koder_nn: dict[FactCode, Text] = Field(default_factory=dict)
    restkoder: tuple[FactCode, ...] = ()
    ikke_rest: dict[FactCode, Text] = Field(default_factory=dict)
    svar: Literal["ja_nei", "tall", "kode"] | None = None
    momenter: tuple[Text, ...] = ()
    momenter_nn: tuple[Text, ...] = ()
    hvem: Literal["søker", "kommunen", "lege", "nav", "skatteetaten"] | None = None
    hvem_hjemmel: Hjemler = ()
    følsomhet: Literal["vanlig", "personopplysning", "helse"] = "vanlig"
    tekst: Text | None = None
    tekst_nn: Text | None = None
    spørsmål: Text | None = None
    spørsmål_nn: Text | None = None
    avledet: Expression | None = None
    lest: ReadOn | None = None
    aktuelt_når: Expression | None = None
    ellers: Text | None = None
    brevtekst: Text | None = None
    brevtekst_nn: Text | None = None
    koder_brev: dict[FactCode, Text] = Field(default_factory=dict)
    koder_brev_nn: dict[FactCode, Text] = Field(default_factory=dict)
    avgrenset_av: Hjemler = ()
    avgrenser_ikke: Text | None = None
    ikke_alene: Text | None = None
    ikke_alene_nn: Text | None = None
    vernet: Text | None = None
    vernet_nn: Text | None = None


class FactTable(Part):
    """A table of one level: one row for each service, child or household member.

    ``rader``: a state is read while it holds (its ``fra`` and ``til``); an event is read for ever, and its ``fra`` and ``til``
    are the period it is about (the fields ``periode_fra`` and ``periode_til``).  ``nøkkel``: fields that no two rows share.
    """

    tekst: Text | None = None
    tekst_nn: Text | None = None
    spørsmål: Text | None = None
    spørsmål_nn: Text | None = None
    største_antall: Whole
    rader: Literal["tilstander", "hendelser"] = "tilstander"
    nøkkel: tuple[Name, ...] = ()
    felt: dict[Name, FactModel]


class FactDemand(Part):
    """Something that must hold among the facts: ``uttrykk`` is true, or of ``utelukker`` at most one is.

    Where it does not hold, the facts and tables in ``gjelder`` (else all that it reads) contradict each other.
    """

    uttrykk: Expression | None = None
    utelukker: tuple[Expression, ...] = ()
    gjelder: tuple[Name, ...] = ()
    tekst: Text
    tekst_nn: Text
    hjemmel: Hjemler = ()


class FactsDocument(Part):
    """Facts and tables, and what must hold among them, by name."""

    krav: dict[Name, FactDemand] = Field(default_factory=dict)
    fakta: dict[Name, FactModel] = Field(default_factory=dict)
    tabeller: dict[Name, FactTable] = Field(default_factory=dict)

    @property
    def tree(self) -> Any:
        """The tree the document was read from."""
        return self._origin.tree
