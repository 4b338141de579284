"""The service answer: the whole catalogue for one case, brief and with everything."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from measure import TARGET_HEAD, side_by_side, table, target

from allocation import Case, load_rules
from allocation.catalogue import assess_services
from allocation.catalogue.data import to_data
from allocation.catalogue.present import present
from allocation.catalogue.shown import to_data as shown_data

CASE = Path(__file__).resolve().parent.parent / "eksempler" / "tjenester.yaml"
DAY = date(2026, 3, 1)
LIMIT = 50.0  # milliseconds for the brief answer


def main() -> None:
    """Print the times and the target."""
    rules = load_rules("3201")
    case = Case.read(CASE, rules.vocabulary)
    answer = assess_services(rules, case, date=DAY)
    print(f"{len(answer.services)} tjenester, en innbygger i kommune {rules.municipality}\n")
    times = side_by_side(
        {
            "svaret (gruppene)": lambda: assess_services(rules, case, date=DAY),
            "kort, som data": lambda: to_data(assess_services(rules, case, date=DAY), brief=True),
            "spørsmålene på tvers": answer.questions,
            "tekst": answer.text,
            "med begrunnelser og spørsmål, som data": lambda: to_data(assess_services(rules, case, date=DAY)),
            "visning for en innbygger, som data": lambda: shown_data(present(answer, audience="innbygger", situation="meg_selv")),
        },
        rounds=5,
    )
    table(("hva", "ms"), [(name, f"{micro / 1000:.2f}") for name, micro in times.items()])
    table(TARGET_HEAD, [target("hele katalogen for én sak, kort", times["kort, som data"] / 1000, LIMIT, "ms")])


if __name__ == "__main__":
    main()
