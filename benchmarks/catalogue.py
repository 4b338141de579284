"""The service answer: the whole catalogue for one case, brief and with everything."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from measure import TARGET_HEAD, side_by_side, table, target

from allocation import Case, assess_services, load_rules, present

CASE = Path(__file__).resolve().parent.parent / "eksempler" / "tjenester.yaml"
DAY = date(2026, 3, 1)
LIMIT = 50.0  # milliseconds for the groups of all services
MOST_MS, MOST_KB = 0.5, 0.7  # a service, of the full answer of an empty case
_EMPTY = "hele svaret for en tom sak, som data"


def main() -> None:
    """Print the times and the target."""
    rules = load_rules("3201")
    case, empty = Case.read(CASE, rules.vocabulary), Case(rules.vocabulary)
    answer = assess_services(rules, case, date=DAY)
    print(f"{len(answer.services)} tjenester, en innbygger i kommune {rules.municipality}\n")
    times = side_by_side(
        {
            "svaret (gruppene)": lambda: assess_services(rules, case, date=DAY),
            "spørsmålene på tvers": answer.questions,
            "tekst": answer.text,
            "hele svaret, som data": lambda: assess_services(rules, case, date=DAY).to_data(),
            "det samme med spørsmål": lambda: assess_services(rules, case, date=DAY).to_data(questions=True),
            _EMPTY: lambda: assess_services(rules, empty, date=DAY).to_data(),
            "visning for en innbygger, som data": lambda: present(answer, audience="innbygger", situation="meg_selv").to_data(),
        },
        rounds=5,
    )
    table(("hva", "ms"), [(name, f"{micro / 1000:.2f}") for name, micro in times.items()])
    data = assess_services(rules, empty, date=DAY).to_data()
    count = len(data["tjenester"])
    size = len(json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()) / 1000
    rows = [
        target("tom sak, per tjeneste", times[_EMPTY] / 1000 / count, MOST_MS, "ms"),
        target("tom sak, per tjeneste", size / count, MOST_KB, "kB"),
        target("gruppene for én sak", times["svaret (gruppene)"] / 1000, LIMIT, "ms"),
    ]
    table(TARGET_HEAD, rows)


if __name__ == "__main__":
    main()
