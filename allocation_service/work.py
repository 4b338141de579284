"""What the service answers, as data: the library called with what a body says.  No HTTP here."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from attrs import evolve, frozen

from allocation.answers.answer import Answer, assess
from allocation.answers.data import rule_question_data, timeline_data
from allocation.answers.interview import Interview
from allocation.answers.questions import Question
from allocation.answers.receipt import Receipt
from allocation.answers.timeline import timeline
from allocation.answers.verification import verify
from allocation.answers.words import pick
from allocation.catalogue import Catalogue, assess_services
from allocation.catalogue.data import about_data
from allocation.catalogue.data import question_data as across_data
from allocation.catalogue.interview import CatalogueInterview
from allocation.catalogue.present import Audience, Presentation, present
from allocation.catalogue.receipt import ServicesReceipt, verify_services
from allocation.catalogue.shown import to_data as shown_data
from allocation.cli.fakta import fact_data
from allocation.engine.rules import RuleSet
from allocation.errors import SakFeil
from allocation.facts.case import Case
from allocation.language.document import RuleDocument
from allocation.language.tree import to_plain
from allocation.letters.reasons import reasons
from allocation.values.languages import Language
from allocation_service import bodies
from allocation_service.problems import Refused, fault
from allocation_service.store import Known, Store

_SALT_BYTES = 16


@frozen
class Caller:
    """Who asks, as the host says.  ``kommuner``: the municipalities it may ask about; None: all.  ``rolle`` caps what it sees:
    an «innbygger» is only shown what a citizen may see."""

    kommuner: frozenset[str] | None = None
    rolle: Audience = "ansatt"


@frozen(eq=False)
class Told:
    """An answer as data, and the mark of the rule set that gave it."""

    data: Any
    mark: str


@frozen(eq=False)
class Desk:
    """Answers one request: in a language, for a caller.  ``before``: the store whose rules a request may still be pinned to."""

    store: Store
    lang: Language
    caller: Caller = Caller()
    before: Store | None = None

    def answer(self, work: Callable[[Desk], Told]) -> Told:
        """What the work comes to; by the rules before these where the request is pinned to them."""
        try:
            return work(self)
        except Refused as refused:
            if refused.kode != "regelsett_endret" or self.before is None:
                raise
            try:
                return work(evolve(self, store=self.before, before=None))
            except Refused:
                raise refused from None

    # which rules, which case

    def rules(self, ask: bodies.Grunnlag, case: Case, on: date | None) -> Known:
        """The rules that a case is tried against: those of the municipality named, else of the case's own."""
        written = ask.kommune or case.municipality
        number = self.store.number(written, on) if written else None
        if number is not None:
            self.allowed(number)
        if ask.kommune and case.municipality and number is not None and not self.store.places.may_be(case.municipality, number):
            pointed = fault("kommune_motstrid", "/kommune", "saken sier en annen kommune", "utelat den ene")
            raise Refused("kommune_motstrid", [pointed])
        plain = ask.bare_nasjonale_regler
        known = self.store.get(None if plain else number, ask.overlegg, national=plain, on=on)
        if known.rules.municipality is not None:
            self.allowed(known.rules.municipality)
        self._pinned(ask, known.mark)
        return known

    @staticmethod
    def _pinned(ask: bodies.Grunnlag, mark: str) -> str:
        """The mark, where it is the one that was asked for, or none was."""
        if ask.regelsett not in (None, mark):
            raise Refused("regelsett_endret", [fault("regelsett_endret", "/regelsett", f"regelsettet er nå {mark}")])
        return mark

    def allowed(self, number: str) -> None:
        """Raises Refused for a municipality that the caller may not ask about."""
        own = self.caller.kommuner
        if own is not None and not any(self.store.places.same(number, each) for each in own):
            raise Refused("kommune_ikke_tillatt")

    def case(self, ask: bodies.Grunnlag) -> Case:
        """The case.  Raises SakFeil."""
        return Case.from_data(ask.sak, self.store.base.rules.vocabulary)

    def _open(self, ask: bodies.Spørring) -> tuple[Case, Known]:
        case = self.case(ask)
        return case, self.rules(ask, case, ask.dato)

    # answers

    def services(self, ask: bodies.TjenesteneØnsket) -> Told:
        """All the services."""
        case, known = self._open(ask)
        whole = "vilkår" in ask.ta_med
        presume = ask.tjenester is None and not whole and not ask.uten_antakelser
        found = self._catalogue(known.rules, case, ask, ask.tjenester, presume=presume)
        data: Any = found.to_data(self.lang, questions=whole or "spørsmål" in ask.ta_med, full=whole)
        if "kvittering" in ask.ta_med:
            data["kvittering"] = found.receipt(salt=_salt()).to_data()
        return Told(data, known.mark)

    def rule(self, rule: str, ask: bodies.RegelenØnsket) -> Told:
        """One rule."""
        case, known = self._open(ask)
        answer = self._answer(known.rules, case, rule, ask, in_path=True)
        if ask.kort:
            return Told(answer.to_data(brief=True), known.mark)
        salt = _salt() if "kvittering" in ask.ta_med else None
        return Told(answer.to_data(self.lang, change="endring" in ask.ta_med, salt=salt), known.mark)

    def line(self, ask: bodies.LinjeØnsket) -> Told:
        """One case of many."""
        common = ask.model_dump(exclude={"id", "regel"})
        if ask.regel is None:
            return self.services(bodies.TjenesteneØnsket.model_construct(**common))
        case, known = self._open(ask)
        return Told(self._answer(known.rules, case, ask.regel, ask).to_data(self.lang), known.mark)

    def questions(self, ask: bodies.SpørsmålØnsket) -> Told:
        """Everything that can be asked."""
        case, known = self._open(ask)
        return Told({"spørsmål": self._asked(self._interview(known.rules, case, ask))}, known.mark)

    def replied(self, ask: bodies.Besvarelse) -> Told:
        """The case with one reply worked in, and what can be asked then."""
        case, known = self._open(ask)
        interview = self._interview(known.rules, case, ask)
        listed = interview.questions()
        plain = [found if isinstance(found, Question) else found.question for found in listed]
        question = next((found for found in plain if found.address == ask.adresse), None)
        if question is None:
            pointed = fault("argument", "/adresse", "det er ikke noe spørsmål med denne adressen", "hent spørsmålene på nytt")
            raise Refused("argument", [pointed])
        try:
            interview.reply(ask.svar, question)
        except SakFeil as error:
            raise Refused("sak", [fault(found.code, "/svar", found.message, found.help) for found in error.findings]) from None
        return Told({"sak": interview.case.to_data(), "spørsmål": self._asked(interview)}, known.mark)

    def reasons(self, ask: bodies.BegrunnelseØnsket) -> Told:
        """The reasons of one rule."""
        case, known = self._open(ask)
        return Told(reasons(self._answer(known.rules, case, ask.regel, ask), self.lang).to_data(), known.mark)

    def timeline(self, ask: bodies.TidslinjeØnsket) -> Told:
        """One rule over time."""
        case = self.case(ask)
        known = self.rules(ask, case, ask.fra)
        _known_rule(known.rules, ask.regel, "/regel")
        periods = timeline(
            known.rules,
            case,
            ask.regel,
            ask.fra,
            ask.til,
            known_by=ask.kjent_per,
            evidence=ask.bevisføring,
            readings=ask.lesemåter,
        )
        return Told(timeline_data(periods), known.mark)

    def verified(self, ask: bodies.EtterprøvingØnsket) -> Told:
        """An earlier answer worked out again, with the rules of the municipality and the overlays of the receipt."""
        if "tjenester" in ask.kvittering:
            services = ServicesReceipt.from_data(ask.kvittering)
            case, known = self._receipt_rules(ask, services.municipality, services.overlays, services.date)
            return Told(verify_services(services, case, known.rules).to_data(), known.mark)
        receipt = Receipt.from_data(ask.kvittering)
        case, known = self._receipt_rules(ask, receipt.municipality, receipt.overlays, receipt.date)
        return Told(verify(receipt, case, known.rules).to_data(), known.mark)

    def _receipt_rules(
        self, ask: bodies.EtterprøvingØnsket, municipality: str | None, overlays: Iterable[str], on: date
    ) -> tuple[Case, Known]:
        chosen = ask.model_copy(update={"kommune": ask.kommune or municipality, "overlegg": [*overlays, *ask.overlegg]})
        case = self.case(ask)
        return case, self.rules(chosen, case, on)

    def shown(self, ask: bodies.VisningØnsket) -> Told:
        """What a viewer may see.  Where a person lives is also of the case: national rules say first what is shown at all."""
        if self.caller.rolle == "innbygger" and ask.mottaker != "innbygger":
            raise Refused("rolle")
        case = self.case(ask)
        if not case.municipality or ask.kommune:
            known = self.rules(ask, case, ask.dato)
            return Told(shown_data(self._presented(known.rules, case, ask), self.lang), known.mark)
        found = self._presented(self.store.get(None, ask.overlegg, national=True).rules, case, ask)
        if found.closed:  # as a case with nothing in it is answered: also the mark
            mark = self.store.get(None, ask.overlegg, national=ask.bare_nasjonale_regler).mark
            return Told(shown_data(found, self.lang), self._pinned(ask, mark))
        known = self.rules(ask, case, ask.dato)
        return Told(shown_data(self._presented(known.rules, case, ask), self.lang), known.mark)

    def _presented(self, rules: RuleSet, case: Case, ask: bodies.VisningØnsket) -> Presentation:
        catalogue = self._catalogue(rules, case, ask)
        return present(catalogue, audience=ask.mottaker, situation=ask.situasjon, channel=ask.kanal)

    def _answer(self, rules: RuleSet, case: Case, rule: str, ask: bodies.Spørring, *, in_path: bool = False) -> Answer:
        _known_rule(rules, rule, "" if in_path else "/regel")
        return assess(
            rules,
            case,
            rule,
            date=ask.dato,
            known_by=ask.kjent_per,
            evidence=ask.bevisføring,
            readings=ask.lesemåter,
        )

    def _catalogue(
        self, rules: RuleSet, case: Case, ask: bodies.Spørring, services: Iterable[str] | None = None, *, presume: bool = False
    ) -> Catalogue:
        return assess_services(
            rules,
            case,
            date=ask.dato,
            services=services,
            known_by=ask.kjent_per,
            evidence=ask.bevisføring,
            readings=ask.lesemåter,
            presume=presume,
        )

    def _interview(self, rules: RuleSet, case: Case, ask: bodies.SpørsmålØnsket) -> Interview | CatalogueInterview:
        if ask.regel is None:
            return CatalogueInterview(self._catalogue(rules, case, ask, ask.tjenester))
        _known_rule(rules, ask.regel, "/regel")
        return Interview(
            rules,
            case,
            ask.regel,
            date=ask.dato,
            known_by=ask.kjent_per,
            evidence=ask.bevisføring,
            readings=ask.lesemåter,
        )

    def _asked(self, interview: Interview | CatalogueInterview) -> list[Any]:
        if isinstance(interview, Interview):
            return [rule_question_data(asked, self.lang) for asked in interview.questions()]
        return [across_data(asked, self.lang) for asked in interview.questions()]

    # what there is

    def chosen(self, municipality: str | None, on: date | None = None) -> Known:
        """The rules of a municipality, for what is no case."""
        if municipality is None:
            return self.store.base
        number = self.store.number(municipality, on)
        self.allowed(number)
        return self.store.get(number, on=on)

    def rule_list(self, municipality: str | None) -> Told:
        """The rules there are."""
        known = self.chosen(municipality)
        library = known.rules.library
        read = [library.read(source) for source in library.rule_sources if known.rules.holds(source)]
        documents = [document for document in read if isinstance(document, RuleDocument)]
        listed = [
            {"id": d.id, "tittel": pick(d.tittel, d.tittel_nn or "", self.lang), "type": d.type, "lag": d.lag} for d in documents
        ]
        return Told({"regelsett": known.mark, "kommune": known.rules.municipality, "regler": listed}, known.mark)

    def rule_document(self, rule: str, on: date, municipality: str | None) -> Told:
        """A rule as it reads on a day."""
        known = self.chosen(municipality, on)
        _known_rule(known.rules, rule, "")
        document = known.rules.document(rule, on)
        overlays = [overlay.id for overlay in known.rules.stack.overlays_on(rule, on.toordinal())]
        return Told({"dokument": to_plain(document.tree), "overlegg": overlays}, known.mark)

    def service_list(self, on: date, municipality: str | None) -> Told:
        """What each service is."""
        known = self.chosen(municipality, on)
        found = assess_services(known.rules, Case(known.rules.vocabulary), date=on)
        listed = [
            {
                "tjeneste": each.service,
                "tittel": pick(each.document.tittel, each.document.tittel_nn or "", self.lang),
                "om": about_data(each, self.lang),
            }
            for each in found.services
        ]
        return Told({"regelsett": known.mark, "kommune": known.rules.municipality, "tjenester": listed}, known.mark)

    def codes(self, on: date) -> Told:
        """The code of the national list that each service is reported with."""
        services: Any = self.service_list(on, None).data["tjenester"]
        listed = [
            {"tjeneste": each["tjeneste"], "kode": each["om"]["kpr"], "merknad": each["om"]["kpr_merknad"]} for each in services
        ]
        return Told({"kodeliste": "9151", "tjenester": listed}, self.store.base.mark)

    def facts(self, rule: str | None, on: date | None, municipality: str | None) -> Told:
        """The facts that a case can have, or those that a rule reads on a day."""
        known = self.chosen(municipality, on)
        vocabulary = known.rules.vocabulary
        every = [*vocabulary.facts.values(), *(decl for table in vocabulary.tables.values() for decl in table.fields.values())]
        if rule is not None:
            if on is None:
                raise Refused("argument", [fault("argument", "", "datoen mangler", "skriv ?dato=åååå-mm-dd sammen med regel")])
            _known_rule(known.rules, rule, "")
            program = known.rules.program(rule, on)
            read = {("", name) for name, _ in program.facts}
            read |= {(use.name, name) for use in program.tables for name, _ in use.fields}
            every = [decl for decl in every if (decl.table or "", decl.name) in read]
        return Told({"opplysninger": [fact_data(decl) for decl in every]}, known.mark)

    def municipalities(self) -> Told:
        """The municipalities with documents of their own, as far as they are answered for."""
        own = self.store.base.rules.library.municipalities()
        only = self.store.only
        listed = [
            {"nummer": number, "navn": name}
            for number, name in own.items()
            if only is None or any(self.store.places.same(number, each) for each in only)
        ]
        return Told({"kommuner": listed}, self.store.base.mark)


def _known_rule(rules: RuleSet, rule: str, pointer: str) -> None:
    """Raises Refused for a rule that there is none of."""
    if rule not in rules.rule_ids:
        raise Refused("ukjent_regel", [fault("ukjent_regel", pointer, f"regelen «{rule[:60]}» finnes ikke", "se GET /v1/regler")])


def _salt() -> str:
    return secrets.token_hex(_SALT_BYTES)
