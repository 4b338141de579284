"""Words that no fact, field or code can be called."""

from __future__ import annotations

# Words of expressions, of case files and of values; a fact or table cannot be called any of these.
RESERVED = frozenset(
    (
        *("dato", "sak", "ja", "nei", "ukjent", "ikke_aktuelt", "og", "eller", "ikke", "i", "der", "ellers", "null"),
        *("sum", "antall", "finnes", "hvis", "det_laveste_av", "det_høyeste_av", "ikke_under_0"),
        *("avrund_ned", "avrund_opp", "avrund_nærmest", "per_måned", "årsbeløp", "hele_år", "dato_fyller", "legg_til_dager"),
        *("legg_til_uker", "legg_til_måneder", "legg_til_år", "neste_virkedag", "første_januar", "døgn_mellom"),
        *("første_i_måneden", "siste_i_måneden", "dag_i_måneden", "døgn_i_måneden", "hele_måneder", "kalendermåneder"),
        *("fakta", "kommune", "oppgitt", "rader", "lukket"),
    )
)
# The words for a row's period, and the fields they are where the row is an event.
PERIOD = {"fra": "periode_fra", "til": "periode_til"}
RESERVED_FIELDS = frozenset(("fra", "til"))
RESERVED_CODES = frozenset(("ukjent", "ikke_aktuelt"))
