"""The steps of scenarios: a closed vocabulary, the same for pytest and for the runner without it.

A pattern is read as it stands, with parameters in braces.  The first step in the list that fits is the one that counts.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Literal

from attrs import Factory, field, frozen

from allocation import rooms
from allocation.scenarios import actions, grouped
from allocation.scenarios import expectations as expect
from allocation.scenarios.state import Scenario
from allocation.scenarios.wording import ScenarioFeil, bare, fail, say
from allocation.values.numbers import MONTHS, VerdiFeil

Keyword = Literal["Gitt", "Når", "Så"]
Rows = Sequence[Sequence[str]]
_PARAMETER = re.compile(r"\{([^}]*)\}")
DATE = rf"\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}\.\s?(?:{'|'.join(MONTHS)})\s\d{{4}}"
_PARAMETERS = {
    "felt": ".+?",
    "verdi": ".+",
    "dato": ".+",
    "en dato": DATE,
    "tekst": '"[^"]*"',
    "tabell": ".+",
    "adresse": r"\S+/.+?",
    "valg": r"\S+",
    "antall": r"\d+",
    "regel": ".+",
    "utfall": ".+",
    "vilkår": ".+",
    "resultat": ".+",
    "fra, til eller registrert": "fra og med|fra|til og med|til|registrert",
}


def _regex(pattern: str, own: Mapping[str, str]) -> re.Pattern[str]:
    known = {**_PARAMETERS, **own}
    parts = _PARAMETER.split(pattern)
    return re.compile("".join(f"({known[p]})" if i % 2 else re.escape(p) for i, p in enumerate(parts)))


@frozen(eq=False)
class Step:
    """One step: how it is written, what it means, an example, and what it does.

    ``rows``: it takes a table below it.  ``parameters``: what a parameter of its own may be, as a regular expression.
    """

    keyword: Keyword
    pattern: str
    meaning: str
    example: str
    action: Callable[..., None]
    rows: bool = False
    parameters: Mapping[str, str] = Factory(dict)
    regex: re.Pattern[str] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "regex", _regex(self.pattern, self.parameters))

    def run(self, scenario: Scenario, text: str, rows: Rows | None = None) -> None:
        """Do the step.  Raises a ``TildelingFeil`` without a place."""
        found = self.regex.fullmatch(text)
        assert found is not None
        arguments: list[object] = list(found.groups())
        if self.rows:
            arguments.append(rows)
        try:
            self.action(scenario, *arguments)
        except VerdiFeil as error:
            raise ScenarioFeil(error.findings) from None


def _assess(scenario: Scenario, rule: str) -> None:
    try:
        name = scenario.rule_named(bare(rule))
    except ScenarioFeil as error:
        other = _another_step(f"{rule} vurderes")
        if not other:
            raise
        raise fail(error.findings[0].message, f"mente du «Når {other}»?") from None
    scenario.assess(name)


def _another_step(text: str) -> str:
    """The step without parameters that a text is a slip of: a rule may be called almost anything."""
    whole = [step.pattern for step in all_steps() if step.keyword == "Når" and "{" not in step.pattern]
    return next(iter(difflib.get_close_matches(text, whole, n=1, cutoff=0.85)), "")


STEPS: tuple[Step, ...] = (
    Step(
        "Gitt",
        "at datoen er {dato}",
        "Datoen det vurderes på. Den bestemmer hvilken lovtekst og hvilke satser som gjelder.",
        "at datoen er 1. juni 2025",
        actions.date,
    ),
    Step(
        "Gitt",
        "at kommunen er {tekst}",
        "Kommunens egne regler og prisliste gjelder. Skriv nummer eller navn.",
        'at kommunen er "3005"',
        actions.municipality,
    ),
    Step(
        "Gitt",
        "følgende {tabell}:",
        "Radene i en liste, og ingen flere. Første linje er feltene. «-» eller tom rute: feltet er ikke opplyst. "
        "Feltene fra og til sier hvilke dager raden gjelder. En vurdering skrives «ja: begrunnelse».",
        "følgende tjeneste:",
        actions.rows,
        rows=True,
    ),
    Step(
        "Gitt",
        "at dette gjelder alle i {tabell} når raden ikke sier noe annet:",
        "Én rad med det som er likt, så radene etterpå bare har det som er ulikt. «-» i en av dem: feltet er ikke opplyst.",
        "at dette gjelder alle i tjeneste når raden ikke sier noe annet:",
        actions.common,
        rows=True,
    ),
    Step("Gitt", "at det ikke finnes noen {tabell}", "Listen er tom.", "at det ikke finnes noen barn", actions.no_rows),
    Step(
        "Gitt",
        "at listen over {tabell} ikke er fullstendig",
        "Det kan finnes flere rader enn de som er oppgitt.",
        "at listen over vedtak ikke er fullstendig",
        actions.open_table,
    ),
    Step(
        "Gitt",
        "at bevisføringen er avsluttet",
        "Ingen legger fram mer. Den som skulle ha bevist noe og ikke har gjort det, får det mot seg.",
        "at bevisføringen er avsluttet",
        actions.evidence_closed,
    ),
    Step(
        "Gitt",
        "at bare det som er registrert til og med {dato}, er kjent",
        "Det som ble registrert senere, holdes utenfor.",
        "at bare det som er registrert til og med 1. mars 2026, er kjent",
        actions.known_by,
    ),
    Step(
        "Gitt",
        "at overlegget {tekst} gjelder",
        "Et overlegg til reglene, for eksempel en foreslått reform: en id, eller en fil, som ligger der scenariofilen ligger.",
        'at overlegget "baerum.bpa-egenandel" gjelder',
        actions.overlay,
    ),
    Step(
        "Gitt",
        "at lesemåten {adresse} er {valg}",
        "Hvilken forståelse som velges der loven er uklar.",
        "at lesemåten pbrl.2-1-d/høyere_utdanning_teller er innenfor",
        actions.reading,
    ),
    Step(
        "Gitt",
        "at {adresse} er oppgitt til {verdi}",
        "Noe regelen ellers regner ut, er slått fast et annet sted, for eksempel i et tidligere vedtak.",
        "at pbrl.2-1-d/langvarig er oppgitt til ja",
        actions.given,
    ),
    Step(
        "Gitt",
        "at {felt} er vurdert til {verdi} fordi {tekst}",
        "En saksbehandler har vurdert det på datoen, med begrunnelse.",
        'at vesentlig økt kostnad er vurdert til nei fordi "kommunen har ikke vist noen merutgift"',
        actions.judged,
    ),
    Step(
        "Gitt",
        "at {felt} er {verdi} {fra, til eller registrert} {en dato}",
        "Opplysningen gjelder fra og med eller til og med en dag, eller ble registrert en dag. Flere slike om samme felt "
        "står ved siden av hverandre.",
        "at behovets varighet er 36 måneder fra 1. januar 2026",
        actions.dated_fact,
    ),
    Step("Gitt", "at {felt} er {verdi}", "En opplysning i saken.", "at behovets varighet er 36 måneder", actions.fact),
    Step(
        "Når",
        "alle tjenestene vurderes",
        "Alle tjenestene vurderes for saken, og det som er antatt, er med.",
        "alle tjenestene vurderes",
        grouped.assess_all,
    ),
    Step(
        "Når",
        "alle tjenestene vurderes uten antakelser",
        "Alle tjenestene vurderes, og bare det som er gitt, teller.",
        "alle tjenestene vurderes uten antakelser",
        grouped.assess_plainly,
    ),
    Step(
        "Når",
        "{regel} vurderes",
        "Regelen brukes på saken. Skriv id-en, eller det regelen heter: ord fra tittelen, i samme rekkefølge, så mange at bare "
        "én regel passer.",
        "retten til BPA vurderes",
        _assess,
    ),
    Step(
        "Så",
        "står {tekst} under {tekst}",
        "En tjeneste, eller en rettighet ved siden av tjenestene, står i denne gruppen i oversikten: "
        f"{', '.join(grouped.PLACES)}.",
        'står "Støttekontakt" under "rett"',
        grouped.expect_place,
    ),
    Step(
        "Så",
        "står {antall} tjenester under {tekst}",
        "Så mange tjenester står i gruppen.",
        'står 20 tjenester under "ikke rett"',
        grouped.expect_count,
    ),
    Step(
        "Så",
        "står ikke {tekst} i oversikten",
        "Rettigheten eller tjenesten er ikke nevnt.",
        'står ikke "Koordinator" i oversikten',
        grouped.expect_absent,
    ),
    Step(
        "Så",
        "er det antatt {tekst}",
        "Oversikten regner med dette uten at saken sier det.",
        'er det antatt "bor lovlig og fast i Norge"',
        grouped.expect_presumed,
    ),
    Step(
        "Så",
        "er ingenting antatt",
        "Oversikten bygger bare på det som er gitt.",
        "er ingenting antatt",
        grouped.expect_nothing_presumed,
    ),
    Step("Så", "sier oversikten {tekst}", "Teksten inngår i oversikten.", 'sier oversikten "§ 5"', grouped.expect_said),
    Step(
        "Så",
        "sier oversikten ikke {tekst}",
        "Teksten inngår ikke i oversikten.",
        'sier oversikten ikke "kan innvilges"',
        grouped.expect_not_said,
    ),
    Step(
        "Så",
        "spør oversikten om {felt}",
        "Det er blant det oversikten spør om.",
        "spør oversikten om langvarig behov",
        grouped.expect_question,
    ),
    Step(
        "Så",
        "spør oversikten ikke om {felt}",
        "Det er ikke blant det oversikten spør om.",
        "spør oversikten ikke om oppholdsgrunnlag",
        grouped.expect_no_question,
    ),
    Step(
        "Så",
        "får oversikten plass på én skjerm",
        f"Oversikten er høyst {grouped.SCREEN} linjer.",
        "får oversikten plass på én skjerm",
        grouped.expect_screen,
    ),
    Step(
        "Så",
        "er utfallet {utfall}",
        "oppfylt, ikke oppfylt eller uavklart.",
        "er utfallet ikke oppfylt",
        expect.expect_outcome,
    ),
    Step("Så", "er svaret {tekst}", "Koden for det regelen fører til.", 'er svaret "kan_innvilges"', actions.code),
    Step(
        "Så",
        "er vilkåret {vilkår}",
        "Ett av regelens vilkår er oppfylt, ikke oppfylt eller uavklart. Skriv navnet på vilkåret, eller ord fra teksten i "
        "anførselstegn.",
        "er vilkåret langvarig ikke oppfylt",
        expect.expect_condition,
    ),
    Step(
        "Så",
        "mangler {felt}",
        "Opplysningen er ikke gitt, og den kan avgjøre svaret.",
        "mangler behovets varighet",
        expect.expect_missing,
    ),
    Step(
        "Så",
        "må {felt} vurderes",
        "Et menneske må vurdere dette før svaret er klart.",
        "må kontinuerlig behov vurderes",
        expect.expect_judgement,
    ),
    Step(
        "Så",
        "er det motstrid om {felt}",
        "Opplysningen eller listen strider mot noe annet i saken.",
        "er det motstrid om innflyttingsdato",
        expect.expect_conflict,
    ),
    Step(
        "Så",
        "venter svaret på valg av lesemåten {adresse}",
        "Loven er uklar, holdbare lesemåter gir ulike svar, og ingen har valgt.",
        "venter svaret på valg av lesemåten hol.7-2/tjenester_som_teller",
        actions.unchosen,
    ),
    Step(
        "Så",
        "avhenger svaret av lesemåten {adresse}",
        "Et annet holdbart valg gir et annet utfall eller en annen verdi, alene eller sammen med andre.",
        "avhenger svaret av lesemåten egenandel.langtid/G_i_året",
        actions.depends,
    ),
    Step(
        "Så",
        "avhenger svaret ikke av noen lesemåte",
        "Alle holdbare lesemåter gir det samme svaret.",
        "avhenger svaret ikke av noen lesemåte",
        expect.expect_no_dependence,
    ),
    Step(
        "Så",
        "endres svaret neste gang {dato}",
        "Den første dagen svaret blir et annet hvis opplysningene står.",
        "endres svaret neste gang 10. mai 2026",
        actions.change,
    ),
    Step(
        "Så",
        "endres ikke svaret senere",
        "Verken lov, satser eller alder endrer svaret.",
        "endres ikke svaret senere",
        expect.expect_no_change,
    ),
    Step(
        "Så",
        "varsles det om {tekst}",
        "Svaret har et forbehold eller melder et avvik der teksten inngår.",
        'varsles det om "grunnbeløpet"',
        actions.warning,
    ),
    Step(
        "Så",
        "varsles det ikke om {tekst}",
        "Ikke noe forbehold eller avvik i svaret har teksten i seg.",
        'varsles det ikke om "grunnbeløpet"',
        actions.no_warning,
    ),
    Step(
        "Så",
        "er {resultat}",
        "Et beløp, et antall, en dato eller annet som regelen gir, er nøyaktig dette. Når det ikke er avklart: «mellom a og b», "
        "eller bare «uavklart». Når verdien bare gis med et annet utfall: «ikke gitt».",
        "er tellende timer mellom 20 og 30 timer/uke",
        expect.expect_result,
    ),
)


@cache
def all_steps() -> tuple[Step, ...]:
    """The steps of the rooms, and then those here, whose last ones fit almost anything."""
    return (*rooms.steps(), *STEPS)


def find(keyword: Keyword, text: str) -> Step | None:
    """The step that a text is."""
    return next((step for step in all_steps() if step.keyword == keyword and step.regex.fullmatch(text)), None)


def unknown_step(keyword: Keyword, text: str) -> ScenarioFeil:
    """The error for a text that is no step, with the nearest steps."""
    other = next((step for step in all_steps() if step.keyword != keyword and step.regex.fullmatch(text)), None)
    if other is not None:
        return fail(f"steget {say(text)} hører til {other.keyword}, ikke {keyword}", f"skriv «{other.keyword} …»")
    near = nearest(keyword, text)
    told = f"mente du {' eller '.join(f'«{step.pattern}»' for step in near)}?" if near else "se docs/scenarier.md"
    help = told if rooms.rooms() else f"{told} Ingen rom er installert. {rooms.AGAIN}"
    return fail(f"ukjent steg: «{keyword} {text[:100]}»", help)


def nearest(keyword: Keyword, text: str) -> list[Step]:
    """At most two steps that look like a text."""
    by_look = {_look(form): step for step in all_steps() if step.keyword == keyword for form in (step.pattern, step.example)}
    near = difflib.get_close_matches(_look(text), by_look, n=2, cutoff=0.5)
    return list(dict.fromkeys(by_look[look] for look in near))


def _look(text: str) -> str:
    """The text without its parameters, for likeness only."""
    return " ".join(re.sub(r'\{[^}]*\}|"[^"]*"?|\d[\d .,]*', " ", text.lower()).split())
