"""A small invented law with a service, a deadline and a ceiling, and ways to lay municipal documents on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from allocation.engine.library import Library, look
from allocation.engine.rules import built_vocabulary
from allocation.floor.check import check_floor
from allocation.floor.report import Finding, Report

FACTS = """
fakta:
  alder: {type: tall, enhet: år, område: [0, 120], tekst: Alderen, avledet: hele_år(født; dato),
    ikke_alene: Alder avgjør ikke alene., vernet: Alder er vernet., hvem: søker}
  født: {type: dato, tekst: Født, hvem: søker}
  timer_i_uken: {type: tall, enhet: timer/uke, område: [0, 168], desimaler: 2, tekst: Timene}
  varighet: {type: tall, enhet: måneder, område: [0, 600], tekst: Varigheten}
  har_diagnose: {type: ja_nei, tekst: Har diagnosen, ikke_alene: Behovet avgjør.}
  bosatt: {type: ja_nei, tekst: Er folkeregistrert her, ikke_alene: Alle som er her skal med.}
  bor_alene: {type: ja_nei, tekst: Bor alene}
  arbeidsleder: {type: ja_nei, tekst: Kan være arbeidsleder}
  nødvendig: {type: skjønn, svar: ja_nei, momenter: [behovet], tekst: Hjelpen er nødvendig}
  særlige_grunner: {type: skjønn, svar: ja_nei, momenter: [behovet], tekst: Det er særlige grunner}
  dyrt: {type: ja_nei, tekst: Det blir dyrere}
  fikk_vite: {type: dato, tekst: Fikk vite om vedtaket, hvem: kommunen}
  klaget: {type: dato, tekst: Klaget, hvem: søker}
  inntekt: {type: tall, enhet: kr/år, område: [0, 5000000], desimaler: 2, tekst: Inntekten, hvem: skatteetaten}
  timer_i_måneden: {type: tall, enhet: timer/måned, område: [1, 100], desimaler: 1, tekst: Timene i måneden}
  selvkost: {type: tall, enhet: kr/time, område: [0, 1000], desimaler: 0, tekst: Selvkosten, hvem: kommunen}
"""

HEAD = "lag: lov\nhjemmel: {{lov: LOV-1999-07-02-63, sted: {}}}\ni_kraft: {{fra: {}}}\n"

RIGHT = (
    "id: lov.rett\ntittel: Retten\ntype: rettighet\n"
    + HEAD.format("§ 2-1 d", "2015-01-01")
    + """
parametre:
  høyest_alder: {enhet: år, sted: ledd 1, tekst: Øvre alder, verdier: {2015-01-01: 67}}
  mange_timer: {enhet: timer/uke, sted: ledd 1, tekst: Mange timer, verdier: {2015-01-01: 32, 2024-01-01: 30}}
  noen_timer: {enhet: timer/uke, sted: ledd 1, tekst: Noen timer, verdier: {2015-01-01: 25}}
  lenge: {enhet: år, sted: ledd 1, tekst: Lenge, verdier: {2015-01-01: 2}}
  tildelte_timer: {enhet: timer/uke, område: [0, 168], sted: ledd 1, tekst: Timene personen får, verdier: {2015-01-01: 40}}
vilkår:
  id: alt
  alle:
    - {id: ung_nok, sted: ledd 1, tekst: Er ung nok, hvis: alder < høyest_alder}
    - {id: varer, sted: ledd 1, tekst: Varer lenge, hvis: varighet > lenge}
    - id: stort
      sted: ledd 1
      tekst: Behovet er stort
      én_av:
        - {id: minst_mange, sted: ledd 1, tekst: Mange timer, hvis: timer_i_uken >= mange_timer}
        - {id: minst_noen, sted: ledd 1, tekst: Noen timer, hvis: timer_i_uken >= noen_timer og ikke dyrt}
følger:
  oppfylt: {kode: rett}
  ikke_oppfylt: {kode: ikke_rett}
gir:
  timer: {av: tildelte_timer, når: alltid, tekst: Timer i uken}
"""
)

SERVICE = (
    "id: tjeneste.hjelp\ntittel: Hjelp\ntype: rettighet\n"
    + HEAD.format("§ 2-1", "2015-01-01")
    + """
tjeneste:
  løser: Hjelp hjemme
  hvem_kan_søke: Alle
  situasjoner: [meg_selv]
  omfang: {enhet: timer/uke}
  kpr: null
  kpr_merknad: Oppdiktet
  betaling: {slag: gratis, tekst: Gratis}
  lovpålagt: LOVPÅLAGT
  revurdering: {tekst: Ved endring}
vilkår:
  alle:
    - {id: må_ha, sted: ledd 1, tekst: Trenger det, hvis: nødvendig}
følger:
  oppfylt: {kode: rett, gruppe: rett}
  ikke_oppfylt: {kode: ikke_rett, gruppe: ikke_rett}
"""
)

DEADLINE = (
    "id: lov.klagefrist\ntittel: Klagefristen\ntype: frist\n"
    + HEAD.format("§ 7-5", "2015-01-01")
    + """
parametre:
  frist: {enhet: uker, sted: ledd 1, tekst: Fristen, verdier: {2015-01-01: 4}}
størrelser:
  siste_dag: {enhet: dato, sted: ledd 1, tekst: Siste dag, uttrykk: legg_til_uker(fikk_vite; frist)}
vilkår:
  alle:
    - {id: i_tide, sted: ledd 1, tekst: Klaget i tide, hvis: klaget <= siste_dag}
følger:
  oppfylt: {kode: i_tide}
  ikke_oppfylt: {kode: for_sent}
gir:
  siste_dag: {av: siste_dag, når: alltid, tekst: Siste dag}
"""
)

CEILING = (
    "id: lov.pris\ntittel: Prisen\ntype: beregning\n"
    + HEAD.format("§ 11-2", "2015-01-01")
    + """
parametre:
  grense: {enhet: kr/år, sted: ledd 1, tekst: Grensen, verdier: {2015-01-01: 200000}}
  tak: {enhet: kr/måned, sted: ledd 1, tekst: Taket, verdier: {2015-01-01: 200, 2024-01-01: 220}}
størrelser:
  under: {sted: ledd 1, tekst: Under grensen, uttrykk: inntekt < grense}
  kommunens_pris: {enhet: kr/måned, område: [0, 5000], sted: ledd 1, tekst: Prisen, uttrykk: null, mangler: prisen er ukjent}
  kostnad: {enhet: kr/måned, sted: ledd 1, tekst: Kostnaden, uttrykk: timer_i_måneden * selvkost}
  høyeste_pris:
    enhet: kr/måned
    sted: ledd 1
    tekst: Det høyeste
    velg:
      - {hvis: under, er: det_laveste_av(tak; kostnad)}
      - {ellers: kostnad}
  betales:
    enhet: kr/måned
    sted: ledd 1
    tekst: Det som betales
    velg:
      - {hvis: under, er: det_laveste_av(tak; kommunens_pris; kostnad)}
      - {ellers: det_laveste_av(kommunens_pris; kostnad)}
  over_taket: {sted: ledd 1, tekst: Over taket, uttrykk: kommunens_pris > betales}
gir:
  høyeste_pris: {av: høyeste_pris, når: alltid, rolle: tak, tekst: Det høyeste}
  betales: {av: betales, når: alltid, rolle: betales, tekst: Betales}
  over_taket: {av: over_taket, når: alltid, rolle: satt_ned, tekst: Over taket}
"""
)

NUMBER = "9999"


def overlay(
    changes: str, *, id: str = "prøve.overlegg", since: str = "2020-01-01", until: str = "2020-12-31", more: str = ""
) -> str:
    """A municipal overlay."""
    return (
        f"id: {id}\ntittel: Prøveoverlegg\ntype: overlegg\nlag: kommune\nkommune: {{nummer: '{NUMBER}', navn: Prøve}}\n"
        f"status: vedtatt\ngjelder: {{fra: {since}, til: {until}}}\nkilde: {{tittel: Oppdiktet}}\nendringer:\n{changes}\n{more}\n"
    )


def criteria(conditions: str, *, more: str = "", service: str = "tjeneste.hjelp") -> str:
    """Municipal criteria of the service."""
    return (
        f"id: prøve.kriterier\ntittel: Prøvekriterier\ntype: kommunalt_kriterium\nlag: kommune\n"
        f"kommune: {{nummer: '{NUMBER}', navn: Prøve}}\n"
        f"gjelder_tjeneste: {service}\nstatus: ubekreftet\nkilde: {{tittel: Oppdiktet}}\n"
        "parametre:\n  alder_i_prøve: {enhet: år, tekst: Grense, verdier: {2000-01-01: 67}}\n"
        f"vilkår:\n{conditions}\nfølger:\n  oppfylt: {{kode: innenfor}}\n  ikke_oppfylt: {{kode: utenfor}}\n{more}\n"
    )


def library(
    *documents: str,
    statutory: str = "ja",
    right: str = RIGHT,
    ceiling: str = CEILING,
    service: str = "",
    parameters: str = "",
) -> Library:
    """The invented law, and municipal documents on it.  ``service``, ``parameters``: more of the service document."""
    own = SERVICE.replace("LOVPÅLAGT", statutory).replace("vilkår:\n", f"{parameters}vilkår:\n", 1)
    texts = {
        "fakta/fakta.yaml": FACTS,
        "rett.yaml": right,
        "tjeneste.yaml": own.replace("  revurdering:", f"{service}  revurdering:"),
        "frist.yaml": DEADLINE,
        "pris.yaml": ceiling,
    }
    texts |= {f"dokument-{index}.yaml": text for index, text in enumerate(documents)}
    return Library((), [look(name, text.encode()) for name, text in texts.items()])


def check(*documents: str, named: Iterable[str] = (), **world: str) -> Report:
    """The floor check of municipal documents on the invented law; ``named``: those checked, else all."""
    found = library(*documents, **world)
    return check_floor(found, built_vocabulary(found), named)


def only(*documents: str, **options: Any) -> Finding:
    """The one finding there must be."""
    report = check(*documents, **options)
    assert [(f.kind, f.places) for f in report.findings][1:] == [], "flere funn"
    [finding] = report.findings
    return finding


def facts_of(finding: Finding) -> dict[str, Any]:
    """The facts of the person it happens to."""
    data = finding.person.case.to_data()["fakta"]
    assert isinstance(data, dict)
    return data
