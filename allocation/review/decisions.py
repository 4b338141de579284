"""The columns of a register of running decisions that are about the decision itself; all others are facts about the person."""

from __future__ import annotations

from collections.abc import Container
from typing import NoReturn

import polars as pl

from allocation.columns.reading import dtype_of, read_column
from allocation.columns.registers import DAY, KEY, Register, collect
from allocation.errors import Funn, RegisterFeil
from allocation.facts.vocabulary import EARLIEST, LATEST
from allocation.language.nodes import BoolType, DateType, NumType, Type
from allocation.values.units import UNITS

SCALE = 2  # decimals of what was granted
_DATES = DateType(EARLIEST, LATEST)
_KINDS: dict[str, Type] = {
    "vedtatt": _DATES,
    "gyldig_fra": _DATES,
    "gyldig_til": _DATES,
    "sist_gjennomgått": _DATES,
    "tidsbegrenset": BoolType(),
    "behov_endret": BoolType(),
    "innvilget": NumType(UNITS["andel"], SCALE, 0, 10**10),
}
CRITERION = "kriterium"
COLUMNS = (*_KINDS, CRITERION)
_SHOWN = 20


def decisions(register: Register, facts: Container[str]) -> pl.DataFrame:
    """One row a decision, in the order of the register: the key and the columns above, null where not given.  Dates are ordinals.

    Raises RegisterFeil with every cell that cannot be read.
    """
    if KEY not in register.columns:
        _refuse(f"Registeret mangler kolonnen «{KEY}».", "Den sier hvilket vedtak raden er, og står i oppgavelisten.")
    if DAY in register.columns:
        _refuse(f"Registeret har kolonnen «{DAY}».", "Dagen er --dato. Kall dagen vedtaket ble fattet, for «vedtatt».")
    if clash := [name for name in COLUMNS if name in facts]:
        _refuse(f"Kolonnen «{clash[0]}» er også en opplysning.", "Reglene må kalle opplysningen noe annet.")
    wanted = [name for name in (KEY, *COLUMNS) if name in register.columns]
    frame = collect(register.cases.select(wanted))
    faults: list[Funn] = []
    if frame[KEY].null_count():
        row = int(frame[KEY].is_null().arg_true()[0]) + 1
        faults.append(Funn(f"Rad {row}, {KEY}: nøkkelen mangler.", "Hvert vedtak må ha en nøkkel."))
    doubles = frame.filter(pl.col(KEY).is_duplicated())[KEY].drop_nulls().unique(maintain_order=True)
    faults += [Funn(f"Nøkkelen {key} står flere ganger.", "Én rad for hvert vedtak.") for key in doubles.head(_SHOWN)]
    columns = [frame[KEY].cast(pl.String)]
    for name, kind in _KINDS.items():
        if name not in frame.columns:
            columns.append(pl.Series(name, [None], dtype=dtype_of(kind)).new_from_index(0, frame.height))
            continue
        read = read_column(frame[name], kind)
        columns.append(read.values.alias(name))
        for fault in read.faults.head(_SHOWN).iter_rows(named=True):
            told = f"Rad {fault['rad'] + 1}, {name}: «{fault['verdi']}» – {fault['årsak']}."
            faults.append(Funn(told, "Rett ruten, eller la den stå tom."))
    nothing = pl.Series([None], dtype=pl.String).new_from_index(0, frame.height)
    text = frame[CRITERION].cast(pl.String) if CRITERION in frame.columns else nothing
    columns.append(text.str.strip_chars().replace("", None).alias(CRITERION))
    found = pl.DataFrame(columns)
    wrong = found.with_row_index("#").filter(pl.col("gyldig_til") < pl.col("gyldig_fra"))
    faults += [Funn(f"Rad {row + 1}: gyldig_til er før gyldig_fra.", "Rett datoene.") for row in wrong["#"].head(_SHOWN)]
    if faults:
        raise RegisterFeil(faults)
    return found


def _refuse(message: str, help: str) -> NoReturn:
    raise RegisterFeil(Funn(message, help))
