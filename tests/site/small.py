"""A small site: rules and scenarios with everything a page can show, and with hostile words everywhere people can write."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from allocation.engine.rules import load_rules
from allocation.engine.rulesets import RuleSets
from allocation.site.build import pages_of
from allocation.site.material import gather

DAY = date(2026, 3, 1)
HOSTILE = """<script>alert("x")</script> & 'y' "><img src=x onerror=alert(1)> ]]> {{ 7*7 }} {% endblock %}"""
WITHOUT_COLUMNS = "& 'y' ]]> {{ 7*7 }} {% endblock %}"  # a step of a scenario takes <words> for a column
SEEN = " ".join(HOSTILE.split())


def quoted(text: str = HOSTILE) -> str:
    """The words as YAML."""
    return json.dumps(text, ensure_ascii=False)


H = quoted()
FACTS = f"""fakta:
  alder: {{type: tall, enhet: år, område: [0, 120], spørsmål: {H}, hvem: søker, tekst: {H}, ikke_alene: {H}}}
  behov: {{type: skjønn, svar: ja_nei, momenter: [{H}, varighet], spørsmål: {H}, hvem: kommunen, tekst: {H}}}
tabeller:
  barn:
    tekst: {H}
    spørsmål: {H}
    største_antall: 5
    felt: {{år_gammel: {{type: tall, enhet: år, område: [0, 120], tekst: {H}}}}}
"""
RULE = f"""id: prøve.regel
tittel: {H}
tittel_nn: {H}
type: rettighet
hjemmel: [{{lov: LOV-2000-01-01-1, sted: § 2-1 d, merknad: {H}}}]
i_kraft: {{fra: 2020-01-01}}
modellert: {{fra: 2020-01-01}}
kontrollert: 2026-01-01
eier: {H}
parametre:
  grense: {{enhet: år, tekst: {H}, sted: ledd 1, verdier: {{2020-01-01: 67}}}}
  satsen:
    enhet: kr/år
    område: [0, 900000]
    tekst: {H}
    sted: ledd 1
    verdier: {{2020-01-01: null, 2021-01-01: "190632,60", 2025-01-01: 200000, 2027-01-01: 210000}}
    kilde: {{2021-01-01: {H}}}
  ukjent_tall: {{enhet: kr/år, område: [0, 9], tekst: {H}, sted: ledd 1, verdier: {{2020-01-01: null}}}}
tabeller:
  trinn:
    tekst: {H}
    sted: ledd 1
    slå_opp: satsen
    kolonner: {{fra: kr/år, pris: kr/time}}
    rader: [["0", "110"], ["200000", "220"]]
for_hver:
  barn:
    - {{id: ungt, tekst: {H}, sted: ledd 1, hvis: år_gammel < grense}}
størrelser:
  pris: {{enhet: kr/time, tekst: {H}, sted: ledd 1, uttrykk: trinn.pris}}
  mange: {{tekst: {H}, sted: ledd 1, uttrykk: finnes(barn der ungt)}}
  valgt: {{enhet: kr/år, tekst: {H}, sted: ledd 1, velg: [{{hvis: mild, er: satsen}}, {{ellers: "0"}}]}}
  uavklart_pris: {{enhet: kr/år, område: [0, 9], tekst: {H}, sted: ledd 1, uttrykk: null, mangler: {H}}}
lesemåter:
  mild:
    tekst: {H}
    sted: ledd 1
    standard: ja_takk
    velg:
      ja_takk: {{er: ja, tekst: {H}, begrunnelse: {H}, kilde: {H}}}
      nei_takk: {{er: nei, holdbar: nei, tekst: {H}, begrunnelse: {H}}}
vilkår:
  alle:
    - {{id: ung, tekst: {H}, tekst_nn: {H}, sted: ledd 1, hvis: alder < grense, bevis: {{hos: kommunen, ikke_ført: nei}}}}
    - id: enten
      tekst: {H}
      én_av:
        - {{id: trenger, tekst: {H}, sted: ledd 1, gjelder: {{fra: 2022-01-01}}, hvis: behov}}
        - {{id: har_mange, tekst: {H}, sted: ledd 1, hvis: mange}}
følger:
  oppfylt: {{kode: rett, gruppe: rett, tekst: {H}, tekst_nn: {H}, hjemmel: {{lov: LOV-2000-01-01-1, sted: § 3}}}}
  ikke_oppfylt: {{kode: nei, gruppe: ikke_rett, tekst: {H}}}
gir:
  pris: {{av: pris, når: alltid, tekst: {H}}}
bestemmelser: [{{sted: ledd 2, innhold: ikke_vilkår, tekst: {H}}}]
ikke_modellert: [{{id: mer, berører: ingenting, sted: ledd 3, tekst: {H}, når: mange}}]
merknader: [{{sted: ledd 1, tekst: {H}, status: ubekreftet}}, {{tekst: {H}, status: {H}}}]
avvik: [{{tekst: {H}}}]
tjeneste:
  løser: {H}
  løser_nn: {H}
  hvem_kan_søke: {H}
  situasjoner: [meg_selv]
  dekker_ikke: [{{tekst: {H}, tekst_nn: {H}}}]
  omfang: {{enhet: timer/uke, standard: grense}}
  kpr: null
  kpr_merknad: {H}
  betaling: {{slag: egenandel, regel: prøve.regel, tekst: {H}}}
  lovpålagt: ja
  revurdering: {{etter: grense, tekst: {H}}}
"""
CRITERIA = f"""id: prøve.kriterium
tittel: Kriterium
type: kommunalt_kriterium
lag: kommune
kommune: {{nummer: "9999", navn: {H}}}
gjelder_tjeneste: prøve.regel
status: ubekreftet
kilde: {{tittel: {H}, dato: 2025-01-01, merknad: {H}}}
bruk: {{satsen_der: prøve.regel/satsen}}
vilkår: {{id: nok, tekst: {H}, hvis: satsen_der > 0}}
følger: {{oppfylt: {{kode: får, tekst: {H}}}, ikke_oppfylt: {{kode: får_ikke, tekst: {H}}}}}
"""
OVERLAY = f"""id: prøve.overlegg
tittel: {H}
tittel_nn: {H}
type: overlegg
lag: kommune
kommune: {{nummer: "9999", navn: {H}}}
status: vedtatt
gjelder: {{fra: 2025-01-01, til: 2026-12-31}}
kilde: {{tittel: {H}, merknad: {H}}}
endringer:
  - {{sett: prøve.regel/grense, til: "60"}}
  - {{sett: prøve.regel/mild, til: ja_takk}}
  - {{fjern: prøve.regel/har_mange}}
  - {{legg_til: prøve.regel/enten, node: {{id: ny, tekst: {H}, sted: ledd 1, hvis: alder > ekstra}}}}
  - legg_til: prøve.regel
    parametre: {{ekstra: {{enhet: år, tekst: {H}, sted: ledd 1, verdier: {{2020-01-01: 3}}}}}}
  - {{erstatt: prøve.regel/uavklart_pris, med: {{enhet: kr/år, tekst: {H}, sted: ledd 1, uttrykk: satsen}}}}
avvik: [{{tekst: {H}}}]
merknader: [{{tekst: {H}, status: ubekreftet}}]
"""
FEATURE = f"""# language: no
Egenskap: {HOSTILE}
  {HOSTILE}

  Bakgrunn:
    Gitt at datoen er 1. mars 2026

  Regel: {HOSTILE}
    {HOSTILE}

    @grense
    Scenariomal: {HOSTILE}
      Gitt at alder er <alder> år
      Og at behov er vurdert til ja fordi "{WITHOUT_COLUMNS}"
      Og følgende barn:
        | år gammel |
        | <alder>   |
      Når prøve.regel vurderes
      Så er utfallet <utfall>
      Eksempler: {HOSTILE}
        | alder | utfall       |
        | 66    | oppfylt      |
        | 67    | ikke oppfylt |

    Scenario: Dette går ikke
      Gitt at alder er 40 år
      Og at behov er vurdert til ja fordi "{WITHOUT_COLUMNS}"
      Når prøve.regel vurderes
      Så er utfallet ikke oppfylt

  Regel: Kommunen

    Scenario: Med overlegg
      Gitt at kommunen er "9999"
      Og at alder er 61 år
      Når prøve.regel vurderes
      Så er utfallet ikke oppfylt
"""
BROKEN = f"# language: no\nEgenskap: Feil\n  Scenario: {HOSTILE}\n    Gitt noe {HOSTILE}\n    Så er utfallet oppfylt\n"


def write_small(folder: Path) -> tuple[Path, Path]:
    """The rules and the scenarios, in folders below ``folder``."""
    rules, scenarios = folder / "regler", folder / "scenarier"
    for part in (rules, scenarios):
        part.mkdir(parents=True)
    for name, text in (("fakta", FACTS), ("regel", RULE), ("kriterium", CRITERIA), ("overlegg", OVERLAY)):
        (rules / f"{name}.yaml").write_text(text, encoding="utf-8")
    (scenarios / "prøve.feature").write_text(FEATURE, encoding="utf-8")
    (scenarios / "feil.feature").write_text(BROKEN, encoding="utf-8")
    return rules, scenarios


def build_small(folder: Path, municipality: str | None = None, day: date = DAY) -> dict[str, str]:
    """The pages of the small site."""
    rules, scenarios = write_small(folder)
    loaded = load_rules(municipality, [rules], only_folders=True)
    return pages_of(gather(loaded, RuleSets([rules], only_folders=True), scenarios, day))
