"""The page about scenarios for those who write rules: made from the vocabulary, so that it is always right."""

from __future__ import annotations

from allocation import rooms
from allocation.scenarios.steps import STEPS, Keyword, Step

SAMPLE = """# language: no
Egenskap: Rett til brukerstyrt personlig assistanse
  Den som har et langvarig og stort behov, kan kreve å få tjenestene som BPA.

  Bakgrunn:
    Gitt at alder er 40 år
    Og følgende tjeneste:
      | hjemmel     | timer per uke | innhold          | krever flere enn én | nattjeneste |
      | hol.3-2-6-b | 40            | praktisk_bistand | nei                 | nei         |

  Scenario: Varigheten er ikke opplyst
    Gitt at datoen er 1. mars 2026
    Når retten til BPA vurderes
    Så er utfallet uavklart
    Og mangler behovets varighet

  @grense
  Scenariomal: Behovet må vare i mer enn to år
    Gitt at datoen er 1. mars 2026
    Og at behovet har vart er 0 måneder
    Og at behovets varighet er <varighet>
    Når retten til BPA vurderes
    Så er svaret "<svar>"
    Eksempler:
      | varighet   | svar          |
      | 23 måneder | kan innvilges |
      | 24 måneder | kan innvilges |
      | 25 måneder | rett          |
"""

_INTRODUCTION = """# Scenarioer

Et scenario er en liten fortelling om én sak: hva som er gitt, hvilken regel som vurderes, og hva svaret skal være.
Scenarioene ligger i `features/` og kjøres hver gang reglene endres. Siden er laget av ordlisten i
`allocation/scenarios/steps.py`, som er den samme for alle som kjører scenarioene.

## Et helt eksempel

```gherkin
"""

_RUNNING = """```

## Slik kjører du dem

- `python -m allocation.scenarios` kjører alle. `python -m allocation.scenarios features/lov/pbrl-2-1-d-bpa.feature`
  kjører én fil. Det som ikke stemmer, skrives ut med fil, linje, hva som var ventet, hva svaret ble, og hvorfor.
- `python -m allocation.scenarios --formater` retter inn tabellene i filene, og kan kjøres så mange ganger en vil.
- `pytest features` gjør det samme sammen med testene. `pytest features -m grense` kjører bare dem som er merket `@grense`.

## Slik bygges en fil opp

- Første linje er `# language: no`, og så kommer `Egenskap:` med et navn. Under den kan det stå vanlig tekst.
- `Regel:` samler scenarioer om én del av bestemmelsen, også den med vanlig tekst under seg.
- `Bakgrunn:` er det som er gitt i alle scenarioene i filen eller under regelen. Den har bare `Gitt`.
- `Scenario:` har først `Gitt`, så én `Når`, så minst én `Så`. `Og` og `Men` fortsetter det som står over.
  Et scenario har høyst ti steg.
- `Scenariomal:` med `Eksempler:` er det samme scenarioet for hver rad i tabellen. `<svar>` byttes ut med ruten i kolonnen svar.
- Hver terskel skal ha ett eksempel like under, ett på og ett like over grensen, og merkes `@grense`.

Dette blir avvist før noe kjøres: to scenarioer med samme navn i en fil, et scenario uten `Så`, en linje som ikke er et
steg (for eksempel et feilskrevet `Gitt`), et ukjent steg, en mal uten eksempler, mer enn ti steg, og en fil uten
`# language: no`.

## Slik skrives verdier

| Slag | Eksempler |
|------|-----------|
| ja eller nei | `ja`, `nei` |
| tall med enhet | `32 timer/uke`, `66 år`, `36 måneder`, `245 kr/måned`, `190 632,60 kr/år` |
| dato | `1. juni 2025` eller `2025-06-01` |
| kode | `"avlastning"`, `"kan innvilges"`; i en tabell uten anførselstegn |
| ikke nøyaktig kjent | `mellom 20 og 30 timer/uke`, `mellom 1. juni 2025 og 3. juni 2025` |
| det er spurt, men ingen vet | `ukjent` |
| spørsmålet gjelder ikke denne saken | `ikke aktuelt` |

Et felt er et navn fra `rules/fakta` (se `tildeling fakta`). Understrek kan skrives som mellomrom, i felt og i koder:
`behovets varighet`. Desimaltegnet er komma. I en tabell kan enheten sløyfes. En opplysning som ikke er nevnt i scenarioet, er
ikke gitt, og det er noe annet enn `nei`. Et senere steg om samme felt eller liste erstatter det som står i bakgrunnen.

## Stegene
"""

_HEADINGS: tuple[tuple[Keyword, str], ...] = (
    ("Gitt", "Gitt – opplysningene i saken"),
    ("Når", "Når – regelen"),
    ("Så", "Så – det svaret skal være"),
)


def vocabulary_page() -> str:
    """The whole page, as Markdown."""
    parts = [_INTRODUCTION, SAMPLE, _RUNNING]
    for keyword, heading in _HEADINGS:
        parts.append(f"\n### {heading}\n")
        parts += [_entry(step) for step in STEPS if step.keyword == keyword]
    for room in rooms.rooms():
        own = rooms.steps_of(room)
        if own:
            parts.append(f"\n## {room.title}\n")
            parts += [_entry(step) for step in own]
    return "".join(parts)


def _entry(step: Step) -> str:
    return f"\n- **{step.keyword} {step.pattern}**  \n  {step.meaning}  \n  `{step.keyword} {step.example}`\n"


def main() -> None:
    """Print the page: ``python -m allocation.scenarios.page > docs/scenarier.md``."""
    print(vocabulary_page(), end="")


if __name__ == "__main__":
    main()
