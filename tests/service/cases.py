"""Cases and bodies that the tests share; the people are invented."""

from __future__ import annotations

from typing import Any

DAY = "2026-03-01"
RULE = "pbrl.2-1-d"
BPA: dict[str, Any] = {
    "fakta": {"fødselsdato": "1985-04-12", "behovets_varighet": 36},
    "tjeneste": [
        {
            "hjemmel": "hol.3-2-6-b",
            "innhold": "praktisk_bistand",
            "timer_per_uke": 28.5,
            "krever_flere_enn_én": "nei",
            "nattjeneste": "nei",
        }
    ],
}
# Every route that reads a case: the path, and what its body has beside the case and the date.
ROUTES: dict[str, dict[str, Any]] = {
    "/v1/vurder": {"dato": DAY, "tjenester": ["bpa"]},
    f"/v1/regler/{RULE}/vurder": {"dato": DAY},
    "/v1/spørsmål": {"dato": DAY, "regel": RULE},
    "/v1/spørsmål/svar": {"dato": DAY, "regel": RULE, "adresse": "fakta.vesentlig_økt_kostnad", "svar": "ukjent"},
    "/v1/begrunnelse": {"dato": DAY, "regel": RULE},
    "/v1/tidslinje": {"regel": RULE, "fra": "2014-01-01", "til": "2027-01-01"},
    "/v1/vis": {"dato": DAY, "situasjon": "meg_selv"},
}
READ = (
    "/v1/regler",
    f"/v1/regler/{RULE}?dato={DAY}",
    f"/v1/tjenester?dato={DAY}",
    f"/v1/koder/9151?dato={DAY}",
    "/v1/fakta",
    f"/v1/fakta?regel={RULE}&dato={DAY}",
    "/v1/kommuner",
    "/v1/skjema/fakta",
    "/v1/skjema/svar",
)
