"""Scenario files that must be refused: what is wrong, the line it is told at, and what the message says."""

from __future__ import annotations

HEAD = "# language: no\nEgenskap: Prøve\n"
STEPS = "    Gitt at alder er 40 år\n    Når prøve.1 vurderes\n    Så er utfallet oppfylt\n"
GOOD = f"  Scenario: Godt\n{STEPS}"

BAD: dict[str, tuple[str, int, str, str]] = {
    "samme-navn": (
        f"{HEAD}  Scenario: A\n{STEPS}  Scenario: A\n{STEPS}",
        7,
        "navnet «A» er brukt også på linje 3",
        "hver sitt navn",
    ),
    "samme-navn-under-to-regler": (
        f"{HEAD}  Regel: En\n  Scenario: A\n{STEPS}  Regel: To\n  Scenario: A\n{STEPS}",
        9,
        "navnet «A» er brukt også på linje 4",
        "også under ulike regler",
    ),
    "uten-så": (
        f"{HEAD}  Scenario: A\n    Gitt at alder er 40 år\n    Når prøve.1 vurderes\n",
        3,
        "scenarioet «A» har ingen «Så»",
        "hva svaret skal være",
    ),
    "uten-steg": (f"{HEAD}  Scenario: A\n{GOOD}", 3, "scenarioet «A» har ingen «Så»", ""),
    "feilskrevet-gitt-først": (
        f"{HEAD}  Scenario: A\n    Git at datoen er 1. juni 2025\n{STEPS}",
        4,
        "linjen «Git at datoen er 1. juni 2025» er ikke et steg",
        "mente du «Gitt»?",
    ),
    "feilskrevet-når-midt-i": (
        f"{HEAD}  Scenario: A\n    Gitt at alder er 40 år\n    Nr prøve.1 vurderes\n    Så er utfallet oppfylt\n",
        5,
        "linjen «Nr prøve.1 vurderes» hører ikke hjemme her",
        "",
    ),
    "engelsk-steg": (f"{HEAD}  Scenario: A\n    Given at alder er 40 år\n{STEPS}", 4, "er ikke et steg", "mente du «Gitt»?"),
    "liten-forbokstav": (f"{HEAD}  Scenario: A\n    gitt at alder er 40 år\n{STEPS}", 4, "er ikke et steg", "mente du «Gitt»?"),
    "uten-æøå": (
        f"{HEAD}  Scenario: A\n{STEPS}    Sa er utfallet oppfylt\n",
        7,
        "linjen «Sa er utfallet oppfylt» hører ikke hjemme her",
        "mente du «Så»?",
    ),
    "feilskrevet-i-bakgrunnen": (
        f"{HEAD}  Bakgrunn:\n    Gtt at datoen er 1. juni 2025\n{GOOD}",
        4,
        "er ikke et steg",
        "mente du «Gitt»?",
    ),
    "feilskrevet-scenario": (
        f"{HEAD}  Scenaro: A\n{STEPS}{GOOD}",
        3,
        "linjen «Scenaro: A» blir lest som vanlig tekst",
        "mente du «Scenario»?",
    ),
    "scenario-uten-kolon": (f"{HEAD}  Scenario A\n{STEPS}{GOOD}", 3, "blir lest som vanlig tekst", "mente du «Scenario»?"),
    "steg-rett-under-egenskap": (f"{HEAD}{STEPS}{GOOD}", 3, "blir lest som vanlig tekst", "mente du «Gitt»?"),
    "feilskrevet-regel": (f"{HEAD}  Regl: En\n{GOOD}", 3, "blir lest som vanlig tekst", "mente du «Regel»?"),
    "feilskrevet-bakgrunn": (
        f"{HEAD}  Bakgrun:\n    Gitt at alder er 40 år\n{GOOD}",
        3,
        "blir lest som vanlig tekst",
        "mente du «Bakgrunn»?",
    ),
    "feilskrevet-eksempler": (
        f"{HEAD}  Scenariomal: A\n    Gitt at alder er <a> år\n    Når prøve.1 vurderes\n    Så er utfallet oppfylt\n"
        "    Eksmpler:\n      | a |\n      | 1 |\n",
        7,
        "linjen «Eksmpler:» hører ikke hjemme her",
        "mente du «Eksempler»?",
    ),
    "feilskrevet-egenskap": ("# language: no\nEgenskp: Prøve\n", 2, "hører ikke hjemme her", "mente du «Egenskap»?"),
    "uten-språk": ("Egenskap: Prøve\n", 1, "filen sier ikke at den er på norsk", "# language: no"),
    "engelsk-språk": ("# language: en\nFeature: Trial\n", 1, "filen sier ikke at den er på norsk", "# language: no"),
    "tom-fil": ("", 1, "filen sier ikke at den er på norsk", ""),
    "uten-egenskap": ("# language: no\n", 1, "filen har ingen egenskap", ""),
    "uten-scenario": (HEAD, 2, "egenskapen har ingen scenarioer", ""),
    "tom-regel": (f"{HEAD}  Regel: Tom\n  Regel: Full\n{GOOD}", 3, "regelen «Tom» har ingen scenarioer", ""),
    "for-mange-steg": (
        f"{HEAD}  Scenario: A\n{STEPS}" + "    Og er utfallet oppfylt\n" * 8,
        3,
        "scenarioet «A» har 11 steg",
        "høyst 10",
    ),
    "mal-uten-eksempler": (f"{HEAD}  Scenariomal: A\n{STEPS}", 3, "er en mal uten eksempler", "Eksempler:"),
    "mal-uten-rader": (
        f"{HEAD}  Scenariomal: A\n{STEPS}    Eksempler:\n      | a |\n",
        7,
        "eksemplene har ingen rader",
        "",
    ),
    "ukjent-kolonne": (
        f"{HEAD}  Scenariomal: A\n    Gitt at alder er <aldr> år\n    Når prøve.1 vurderes\n    Så er utfallet oppfylt\n"
        "    Eksempler:\n      | alder |\n      | 40 |\n",
        4,
        "«<aldr>» er ikke en kolonne i eksemplene",
        "kolonnene er alder",
    ),
    "ulike-ruter": (
        f"{HEAD}  Scenariomal: A\n{STEPS}    Eksempler:\n      | a | b |\n      | 1 |\n",
        9,
        "radene i tabellen har ulikt antall ruter",
        "",
    ),
    "ukjent-steg": (
        f"{HEAD}  Scenario: A\n    Gitt at datoen blir 1. juni 2025\n{STEPS}",
        4,
        "ukjent steg: «Gitt at datoen blir 1. juni 2025»",
        "mente du «at datoen er {dato}»?",
    ),
    "feil-slags-steg": (
        f"{HEAD}  Scenario: A\n    Gitt er utfallet oppfylt\n    Når prøve.1 vurderes\n    Så er utfallet oppfylt\n",
        4,
        "hører til Så, ikke Gitt",
        "",
    ),
    "tabell-mangler": (f"{HEAD}  Scenario: A\n    Gitt følgende tjeneste:\n{STEPS}", 4, "steget mangler en tabell", ""),
    "tabell-for-mye": (
        f"{HEAD}  Scenario: A\n    Gitt at datoen er 1. juni 2025\n      | a |\n      | 1 |\n{STEPS}",
        4,
        "tar ingen tabell",
        "fjern tabellen",
    ),
    "tekstblokk": (
        f'{HEAD}  Scenario: A\n    Gitt at datoen er 1. juni 2025\n      """\n      x\n      """\n{STEPS}',
        4,
        "steget har en tekstblokk",
        "",
    ),
    "stjerne": (f"{HEAD}  Scenario: A\n{STEPS}    * er utfallet oppfylt\n", 7, "steget begynner med «*»", ""),
    "begynner-med-og": (f"{HEAD}  Scenario: A\n    Og at varighet er 40 måneder\n{STEPS}", 4, "begynner med «Og»", ""),
    "bakgrunn-med-så": (f"{HEAD}  Bakgrunn:\n{STEPS}{GOOD}", 5, "bakgrunnen kan bare ha «Gitt»", ""),
    "feil-rekkefølge": (
        f"{HEAD}  Scenario: A\n    Når prøve.1 vurderes\n    Gitt at alder er 40 år\n    Så er utfallet oppfylt\n",
        3,
        "har stegene i feil rekkefølge",
        "",
    ),
    "to-når": (f"{HEAD}  Scenario: A\n    Når prøve.1 vurderes\n{STEPS}", 3, "har flere «Når»", ""),
    "uten-når": (f"{HEAD}  Scenario: A\n    Gitt at alder er 40 år\n    Så er utfallet oppfylt\n", 3, "har ingen «Når»", ""),
    "uten-navn": (f"{HEAD}  Scenario:\n{STEPS}", 3, "scenarioet har ikke noe navn", ""),
    "merkelapp": (f"{HEAD}  @lov:pbrl\n  Scenario: A\n{STEPS}", 3, "merkelappen «@lov:pbrl»", "bokstaver"),
    "kolonne-to-ganger": (
        f"{HEAD}  Scenariomal: A\n{STEPS}    Eksempler:\n      | a | a |\n      | 1 | 2 |\n",
        7,
        "kolonnen «a» står to ganger",
        "",
    ),
    "kolonne-med-tegn": (
        f"{HEAD}  Scenariomal: A\n{STEPS}    Eksempler:\n      | a(b) |\n      | 1 |\n",
        7,
        "kolonnen «a(b)» har tegn den ikke kan ha",
        "bokstaver",
    ),
    "regel-uten-kolon": (f"{HEAD}  Regel Alder\n{GOOD}", 3, "blir lest som vanlig tekst", "mente du «Regel»?"),
}
