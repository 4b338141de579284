"""What a rule set has to say about how it was asked for: an overlay that has no effect on the day, a municipality without
documents, and where the rules were read.  Each sentence in bokmål and nynorsk."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from attrs import frozen

from allocation.data import checkout
from allocation.engine.rules import RuleChoice, RuleSet
from allocation.language.document import OverlayDocument
from allocation.values.numbers import format_date


@frozen
class Notice:
    """One sentence, in bokmål and nynorsk."""

    text: str
    text_nn: str

    def said(self, language: str) -> str:
        """The sentence in a language (nb or nn)."""
        return self.text_nn if language == "nn" else self.text


def out_of_force(overlay: OverlayDocument, day: date) -> Notice:
    """An overlay asked for by name that does not apply on a day."""
    period = overlay.gjelder
    head = f"Overlegget {overlay.id} («{overlay.tittel}»)"
    head_nn = f"Overlegget {overlay.id} («{overlay.tittel_nn or overlay.tittel}»)"
    if period is not None and period.fra is not None and day < period.fra:
        when, when_nn = f"gjelder først fra {format_date(period.fra)}", f"gjeld først frå {format_date(period.fra, 'nn')}"
    else:
        assert period is not None and period.til is not None
        when, when_nn = f"gjaldt bare til {format_date(period.til)}", f"galdt berre til {format_date(period.til, 'nn')}"
    on, on_nn = format_date(day), format_date(day, "nn")
    return Notice(f"{head} {when}; det er ikke brukt {on}.", f"{head_nn} {when_nn}; det er ikkje brukt {on_nn}.")


def notices_on(rules: RuleSet, day: date) -> tuple[Notice, ...]:
    """What was asked for and has no effect on a day."""
    return tuple(out_of_force(overlay, day) for overlay in rules.out_of_force(day))


def without_documents(rules: RuleSet, day: date | None = None) -> Notice | None:
    """The municipality of the rules is known and has no documents of its own."""
    number, places = rules.municipality, rules.library.places
    if number is None or places.has_documents(number):
        return None
    label = places.label(number, day)
    return Notice(
        f"Ingen dokumenter for kommunen {label}; bare nasjonale regler gjelder.",
        f"Ingen dokument for kommunen {label}; berre nasjonale reglar gjeld.",
    )


def shown_path(path: str | Path) -> str:
    """A path as it is shortest from the working folder."""
    here = Path.cwd()
    return str(Path(path).relative_to(here)) if Path(path).is_relative_to(here) else str(path)


def read_from(choice: RuleChoice) -> Notice | None:
    """Where the rules were read, when it is not only what the installed package brings."""
    folders = [shown_path(folder) for folder in choice.folders]
    first = first_nn = ""
    if not choice.only_folders:
        own = checkout("rules")
        if own is not None:
            folders.insert(0, shown_path(own))
        elif folders:
            first, first_nn = "den installerte pakken, ", "den installerte pakka, "
    told = ", ".join(folders)
    return Notice(f"Reglene leses fra {first}{told}.", f"Reglane blir lesne frå {first_nn}{told}.") if folders else None
