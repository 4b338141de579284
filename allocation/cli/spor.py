"""``tildeling spør``: the questions that can still matter, one at a time; ends with the answer and a case file.

With a rule the questions are about that rule, without one about all the services.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from typing import Protocol

from allocation.answers.interview import Interview
from allocation.answers.questions import FACT, JUDGEMENT, LIST, Question
from allocation.answers.words import word
from allocation.cli import common
from allocation.cli.norwegian import Parser, UsageFault, nearest
from allocation.engine.rules import RuleSet
from allocation.errors import SakFeil, sentence
from allocation.facts.case import Case
from allocation.facts.vocabulary import FactDecl
from allocation.files import refuse_overlap, write_whole
from allocation.values.folding import folded

EXAMPLE = """tildeling spør --regel pbrl.2-1-d --dato 2026-03-01 --ut sak.yaml
tildeling spør --dato 2026-03-01 --kommune Bærum                   (alle tjenestene)
tildeling spør --dato 2026-03-01 --tjeneste støttekontakt --tjeneste bpa"""
_COMMANDS = "Svar «?» for hjelp, «ukjent» når ingen vet det, «tilbake» for å gå tilbake, «slutt» for å stoppe."
_HINTS = {"ja_nei": "ja/nei", "dato": "åååå-mm-dd"}
_SKIP = ("ukjent", "vet ikke", "veit ikkje", "")
_YES, _NO = ("ja", "j", "jo", "yes", "y"), ("nei", "n", "no")
_FACTORS = "momenter, skilt med semikolon; «eget: …» for et som ikke står her"
_OWN = ("eget:", "eige:")
_ONLY = "Svar ja eller nei, eller «ukjent» når ingen vet det."
_STOP, _BACK = ("slutt", "stopp"), ("tilbake", "angre")
_NN = {
    _COMMANDS: "Svar «?» for hjelp, «ukjent» når ingen veit det, «tilbake» for å gå tilbake, «slutt» for å stoppe.",
    "hvem har vurdert det": "kven har vurdert det",
    "begrunnelse": "grunngiving",
    _FACTORS: "moment, skilde med semikolon; «eige: …» for eit som ikkje står her",
    "ja/nei: er det en rad å føre?": "ja/nei: er det ei rad å føre?",
    "ja/nei: er det en rad til?": "ja/nei: er det ei rad til?",
    "Tilbake til forrige spørsmål.": "Tilbake til førre spørsmål.",
    "Vurderingen teller ikke uten dette.": "Vurderinga tel ikkje utan dette.",
    _ONLY: "Svar ja eller nei, eller «ukjent» når ingen veit det.",
    "Saken er skrevet til": "Saka er skriven til",
}


class Stopped(Exception):
    """The person stopped."""


class Back(Exception):
    """The person wants to take the last reply back."""


class Questions(Protocol):
    """An interview, about one rule or about all services."""

    @property
    def case(self) -> Case:
        """The case so far."""

    def next(self) -> Question | None:
        """The question to ask."""

    def reply(self, value: object, question: Question | None = None) -> None:
        """Work a reply into the case."""

    def back(self) -> bool:
        """Take the last reply back."""

    def fields(self, table: str) -> tuple[str, ...]:
        """The fields of a table that are wanted."""


def configure(parser: Parser) -> None:
    parser.argument("SAK", "saksfil å begynne med", optional=True)
    common.assessment_options(parser, all_services=True)
    parser.option("--tjeneste", "bare denne tjenesten", value="TJENESTE", many=True)
    common.presumption_option(parser)
    common.language_option(parser)
    parser.option("--ut", "skriv saksfilen hit når spørsmålene er ferdige", value="FIL")
    common.format_option(parser)


def run(args: Namespace) -> int:
    if args.regel and args.tjeneste:
        raise UsageFault("--regel og --tjeneste kan ikke brukes sammen.", "Velg én av dem.")
    day = common.required_day(args, "dato", "--dato")
    refuse_overlap({"svarfilen": args.ut}, {"saken": args.sak})
    if args.sak:
        case, rules = common.case_and_rules(args, day)
    else:
        rules = common.rules_of(args, day=day)
        case = Case.from_data({"sak": "ny sak"}, rules.vocabulary)
    if args.format == "json":
        common.print_json(_open_questions(args, case, rules, day))
        return 0
    done = _about_rule(args, case, rules, day) if args.regel else _about_services(args, case, rules, day)
    text = done.to_yaml()
    if args.ut:
        write_whole(args.ut, text)
        print(f"\n{_said('Saken er skrevet til', args.sprak)} {args.ut}.")
    else:
        print(f"\nSaksfil:\n\n{text}", end="")
    return 0


def _open_questions(args: Namespace, case: Case, rules: RuleSet, day: date) -> dict[str, object]:
    """Everything that can be asked, best first; a program asks in its own way, and answers in the case."""
    if args.regel:
        from allocation.answers.data import rule_question_data

        return {
            "spørsmål": [rule_question_data(asked, args.sprak) for asked in _interview(args, case, rules, day).answer.questions()]
        }
    from allocation.catalogue.data import question_data as across

    catalogue = common.services_of(args, case, rules, day, args.tjeneste or None)
    return {"spørsmål": [across(asked, args.sprak) for asked in catalogue.questions()]}


def _typed(prompt: str) -> str:
    """A line from standard input; EOFError where there is none to read from."""
    if sys.stdin is None or sys.stdin.closed:
        raise EOFError
    said = input(prompt)
    if not sys.stdin.isatty():  # no terminal ended the line
        print()
    return said


def _about_rule(args: Namespace, case: Case, rules: RuleSet, day: date) -> Case:
    """Ask about one rule, and show its answer."""
    interview = _interview(args, case, rules, day)
    _talk(interview, args.sprak)
    common.show(interview.answer, args.sprak)
    return interview.case


def _interview(args: Namespace, case: Case, rules: RuleSet, day: date) -> Interview:
    return Interview(
        rules,
        case,
        args.regel,
        date=day,
        known_by=common.read_day(args.kjent_per, "--kjent-per"),
        evidence=common.evidence(args),
        readings=common.readings(args),
    )


def _about_services(args: Namespace, case: Case, rules: RuleSet, day: date) -> Case:
    """Ask about all services, or those named, and show the service answer."""
    from allocation.catalogue.interview import CatalogueInterview

    presume = not args.tjeneste and not args.uten_antakelser
    interview = CatalogueInterview(common.services_of(args, case, rules, day, args.tjeneste or None, presume=presume))
    _talk(interview, args.sprak)
    common.show_text(interview.catalogue.text(args.sprak))
    return interview.case


def _said(text: str, language: str) -> str:
    return _NN.get(text, text) if language == "nn" else text


def _talk(interview: Questions, language: str) -> None:
    print(_said(_COMMANDS, language))
    Talk(interview, language, _typed).run()
    print()


class Talk:
    """Puts the questions of an interview to a person."""

    def __init__(self, interview: Questions, language: str, read: Callable[[str], str]) -> None:
        self.interview = interview
        self.language = language
        self.read = read
        self.vocabulary = interview.case.vocabulary
        self.about: list[str] = []

    def run(self) -> None:
        """Ask until nothing more matters, or the person stops."""
        while (question := self.interview.next()) is not None:
            try:
                self.interview.reply(self.ask(question), question)
            except SakFeil as error:
                for finding in error.findings:
                    print(f"  {sentence(finding.message)}" + (f"\n  → {sentence(finding.help)}" if finding.help else ""))
            except Back:
                back = "Tilbake til forrige spørsmål." if self.interview.back() else "Dette er det første spørsmålet."
                print(f"  {_said(back, self.language)}")
            except Stopped:
                return

    def ask(self, question: Question) -> object:
        """One question; returns the reply as it stands in a case file."""
        text = question.text_nn if self.language == "nn" else question.text
        where = f" (rad {question.row + 1} i {question.table})" if question.row is not None else ""
        print(f"\n{text or question.name}{where}")
        self.about = self.explained(question)
        if question.kind == LIST or (question.kind == FACT and question.reply == "ja_nei"):
            return self.yes_or_no("ja/nei")
        if question.kind == FACT:
            return self.line(self.hint(question))
        if question.kind == JUDGEMENT:
            return self.judgement(question)
        assert question.table is not None
        return self.rows(question.table)

    def explained(self, question: Question) -> list[str]:
        """What is asked for, and what each code stands for."""
        nynorsk = self.language == "nn"
        decl = self.vocabulary.find(question.fact, question.table) if question.fact else None
        about = decl or self.vocabulary.tables[question.table or ""]
        codes = question.codes_nn if nynorsk else question.codes
        return [(about.text_nn if nynorsk else "") or about.text, *(f"{code}: {told}" for code, told in codes.items())]

    def hint(self, question: Question) -> str:
        """What kind of reply fits."""
        if question.codes:
            return "/".join(question.codes)
        return {"ja_nei": "ja/nei", "dato": "åååå-mm-dd"}.get(
            question.reply, question.unit.name if question.unit else question.reply
        )

    def line(self, hint: str) -> str:
        """One line from the person, commands taken out."""
        while True:
            try:
                said = self.read(f"  [{_said(hint, self.language)}] ").strip()
            except EOFError:
                raise Stopped from None
            if said == "?":
                print("\n".join(f"  {told}" for told in (*self.about, _said(_COMMANDS, self.language)) if told))
            elif said.lower() in _STOP:
                raise Stopped
            elif said.lower() in _BACK:
                raise Back
            else:
                return "ukjent" if said.lower() in _SKIP else said

    def yes_or_no(self, hint: str) -> str:
        """«ja», «nei» or «ukjent»; anything else is asked again, since what is not understood is not a no."""
        while True:
            said = self.line(hint)
            plain = folded(said)
            if said == "ukjent":
                return said
            if plain in _YES or plain in _NO:
                return "ja" if plain in _YES else "nei"
            print(f"  {_said(_ONLY, self.language)}")

    def judgement(self, question: Question) -> object:
        """A judgement: the reply, and who, when, which factors and why."""
        reply = self.yes_or_no("ja/nei") if question.reply == "ja_nei" else self.line(self.hint(question))
        if reply == "ukjent":
            return reply
        found: dict[str, object] = {"svar": reply, "av": self.part("hvem har vurdert det"), "dato": self.part("når, åååå-mm-dd")}
        if question.factors:
            found["momenter"], found["egne_momenter"] = self.factors(question)
        found["begrunnelse"] = self.part("begrunnelse")
        return found

    def part(self, hint: str) -> str:
        """A part without which the judgement does not count."""
        while (said := self.line(hint)) == "ukjent":
            print(f"  {_said('Vurderingen teller ikke uten dette.', self.language)}")
        return said

    def factors(self, question: Question) -> tuple[list[str], list[str]]:
        """The factors weighed, the listed ones (held in bokmål, understood in either language) and others."""
        shown = question.factors_nn if self.language == "nn" else question.factors
        print(f"  {word('momenter', self.language).capitalize()}: {'; '.join(shown)}")
        known = dict(zip(question.factors_nn, question.factors, strict=True))
        typed = self.part(_FACTORS).split(";")
        said = [part.strip() for part in typed if part.strip()]
        own = [part.partition(":")[2].strip() for part in said if part.lower().startswith(_OWN)]
        return [known.get(part, part) for part in said if not part.lower().startswith(_OWN)], own

    def rows(self, table: str) -> object:
        """The rows of a table, field by field."""
        found: list[dict[str, object]] = []
        fields = [self.vocabulary.fact(name, table) for name in self.interview.fields(table)]
        while True:
            more = self.yes_or_no("ja/nei: er det en rad å føre?" if not found else "ja/nei: er det en rad til?")
            if more == "ukjent":
                return {"rader": found, "lukket": "nei"} if found else "ukjent"
            if more == "nei":
                return found
            found.append({decl.name: value for decl in fields if (value := self.field(decl)) is not None})

    def field(self, decl: FactDecl) -> object | None:
        """One field of a row; nothing where it is not known."""
        if decl.derived or decl.is_judgement:
            return None
        text = decl.question_nn if self.language == "nn" else decl.question
        print(f"    {text or decl.text or decl.name}")
        hint = "/".join(decl.codes) if decl.codes else decl.unit.name if decl.unit else _HINTS.get(decl.kind, decl.kind)
        while True:
            said = self.yes_or_no(hint) if decl.kind == "ja_nei" else self.line(hint)
            if said == "ukjent":
                return None
            if decl.codes and said not in decl.codes:
                print(f"    {nearest(said, decl.codes) or 'Velg en av kodene.'}")
                continue
            return said
