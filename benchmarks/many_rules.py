"""Cost of one rule as the rules grow from 10 to 500: reading, one case, and columns.  ``python benchmarks/many_rules.py``"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from datetime import date
from pathlib import Path

import polars as pl
import register
from measure import TARGET_HEAD, table, target

from allocation import Case, assess_many, load_rules
from allocation.columns import calculate
from allocation.engine.rules import RuleSet

DAY = date(2026, 3, 1)
SIZES = (10, 100, 500)
ROWS = 100_000
DOCUMENT = """\
id: prøve.regel-{n}
tittel: Prøveregel {n}
type: rettighet
lag: lov
hjemmel: {{lov: LOV-1999-07-02-63, sted: § 2-1 d}}
i_kraft: {{fra: 2015-01-01}}
parametre:
  aldersgrense_{n}: {{enhet: år, sted: ledd 1, verdier: {{2015-01-01: {age}}}}}
  varighet_over_{n}: {{enhet: måneder, sted: ledd 1, verdier: {{2015-01-01: {months}}}}}
  timer_minst_{n}: {{enhet: timer/uke, sted: ledd 1, verdier: {{2015-01-01: {hours}}}}}
for_hver:
  tjeneste:
    - {{id: teller_{n}, tekst: Teller, tekst_nn: Tel, sted: ledd 1, hvis: hjemmel = "hol.3-2-6-b" og ikke nattjeneste}}
størrelser:
  timer_{n}:
    enhet: timer/uke
    tekst: Timer
    tekst_nn: Timar
    sted: ledd 1
    uttrykk: sum(tjeneste.timer_per_uke der teller_{n})
vilkår:
  alle:
    - {{id: ung_{n}, tekst: Er ung nok, tekst_nn: Er ung nok, sted: ledd 1, hvis: alder < aldersgrense_{n}}}
    - id: behov_{n}
      tekst: Behovet er stort nok
      tekst_nn: Behovet er stort nok
      én_av:
        - {{id: lenge_{n}, tekst: Varer lenge, tekst_nn: Varer lenge, sted: ledd 1, hvis: behovets_varighet > varighet_over_{n}}}
        - {{id: mange_{n}, tekst: Mange timer, tekst_nn: Mange timar, sted: ledd 1, hvis: timer_{n} >= timer_minst_{n}}}
    - ikke: {{id: dyrt_{n}, tekst: For dyrt, tekst_nn: For dyrt, sted: ledd 1, hvis: vesentlig_økt_kostnad}}
følger:
  oppfylt: {{kode: ja, tekst: Ja., tekst_nn: Ja.}}
  ikke_oppfylt: {{kode: nei, tekst: Nei., tekst_nn: Nei.}}
gir:
  timer: {{av: timer_{n}, når: alltid, tekst: Timer, tekst_nn: Timar}}
"""


def write(folder: Path, count: int) -> list[str]:
    """So many rules, all different."""
    for n in range(count):
        text = f"# en av {count}\n" + DOCUMENT.format(n=n, age=60 + n % 30, months=n % 48, hours=5 + n % 40)
        (folder / f"regel-{n:03}.yaml").write_text(text, encoding="utf-8")
    return [f"prøve.regel-{n}" for n in range(count)]


def case_of(rules: RuleSet) -> Case:
    row = {"hjemmel": "hol.3-2-6-b", "timer_per_uke": 20, "nattjeneste": "nei"}
    facts = {"fødselsdato": "1985-04-12", "behovets_varighet": 24}
    return Case.from_data({"fakta": facts, "tjeneste": [row, row]}, rules.vocabulary)


def median(call: object, times: int) -> float:
    found = []
    for _ in range(times):
        start = time.process_time()
        call()  # type: ignore[operator]
        found.append(time.process_time() - start)
    return statistics.median(found)


def measure(count: int, cases: pl.DataFrame, tables: dict[str, pl.DataFrame]) -> tuple[float, float, float]:
    """Seconds for one rule of ``count``: first answer (read, typed, compiled), one more case, a register."""
    with tempfile.TemporaryDirectory() as name:
        ids = write(Path(name), count)
        rules = load_rules(folders=[name])
        case = case_of(rules)
        start = time.process_time()
        assess_many(rules, case, ids, date=DAY)
        first = time.process_time() - start
        one = median(lambda: assess_many(rules, case, ids, date=DAY), 15)
        columns = median(lambda: calculate(rules, cases, ids, date=DAY, children=tables), 3)
    return first / count, one / count, columns / count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rader", type=int, default=ROWS)
    rows = parser.parse_args().rader
    load_rules()
    cases, tables = register.make(rows, register.GAPS)
    measure(5, cases.head(1000), tables)
    found = {count: measure(count, cases, tables) for count in SIZES}
    print(f"Prosessortid for hver regel; kolonner: {rows:,} saker med hull".replace(",", " "))
    table(
        ("regler", "første svar, ms", "én sak, µs", "kolonner, ms"),
        [(count, f"{a * 1e3:.2f}", f"{b * 1e6:.1f}", f"{c * 1e3:.1f}") for count, (a, b, c) in found.items()],
    )
    limits = (("første svar", 1.1), ("én sak", 1.2), ("kolonner", 1.1))
    rows_ = [target(f"{name}: 500 mot 10 regler", found[500][i] / found[10][i], most) for i, (name, most) in enumerate(limits)]
    table(TARGET_HEAD, rows_)


if __name__ == "__main__":
    main()
