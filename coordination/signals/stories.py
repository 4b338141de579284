"""The step of scenarios about signals."""

from __future__ import annotations

from allocation.scenarios.state import Scenario
from allocation.scenarios.steps import Step
from allocation.scenarios.wording import fail
from coordination.signals.notice import signals
from coordination.stories import facts_of, name_of, participant, story_of

_GIVEN = {"gitt": "gitt", "ikke gitt": "ikke_gitt", "ikke avklart": "uavklart"}


def _signal(scenario: Scenario, written: str, reader: str, expected: str) -> None:
    story = story_of(scenario)
    name, document = name_of(written), story.model.document
    names = list(dict.fromkeys(signal.gir for signal in document.signaler))
    if name not in names:
        raise fail(f"modellen har ikke signalet «{name}»", f"signalene er {', '.join(names) or 'ingen'}")
    code = participant(document.deltakere, reader.removeprefix(" for ")) if reader else None
    found = signals(story.model, story.log, story.on, story.known_by, facts_of(scenario, story.on), code)
    given = [one.signal.id for one in found.notices if one.signal.gir == name and one.state == "gitt"]
    scenario.show(document.id, *(f"signalet {signal}" for signal in given))
    read = {key: value for one in found.notices if one.signal.gir == name for key, value in one.because}
    for key, value in read.items():
        condition = document.signaldata[key].vilkår if key in document.signaldata else None
        if condition is not None:
            scenario.show(document.id, condition, truth=str(value))
    if found.state(name) != _GIVEN[expected]:
        told = ", ".join(f"{key}: {value}" for key, value in read.items())
        raise fail(f"ventet at signalet {written} er {expected}; det er {found.state(name)} ({told or 'ingenting'})")


_P = {
    "signal": ".+?",
    "for deltaker": "(?: for .+?)?",
    "gitt, ikke gitt eller ikke avklart": "|".join(_GIVEN),
}

STEPS: tuple[Step, ...] = (
    Step(
        "Så",
        "er signalet {signal}{for deltaker} {gitt, ikke gitt eller ikke avklart}",
        "Om noen bør se på saken. «for» nevner instansen som får signalet; det den ikke kan få vite, er ukjent for den.",
        "er signalet drøft nivå 2 for skolen gitt",
        _signal,
        parameters=_P,
    ),
)
