"""A small invented law in the archive's Markdown form, and a rule document that cites it."""

from __future__ import annotations

from pathlib import Path

from allocation.language.document import RuleDocument, parse_document

ACT = "LOV-2011-03-04-5"
REGULATION = "FOR-2012-06-07-890"

LAW_TEXT = """\
---
tittel: "Lov om prøvestasjoner"
ikrafttredelse: "2012-01-01, 2013-01-01"
---

# Lov om prøvestasjoner

## Kapittel 1. Innledning

Overskriften endret ved lov 1 jan 2014 nr. 1.

#### § 1-1. Hvem loven gjelder

Loven gjelder alle under 67 år som bor ved en stasjon, jf. § 2-2 første ledd nr. 6 mv. Den gjelder ikke Svalbard.

Med stasjon menes

- en bygning, skip e.l. Båter regnes ikke med.
- et anlegg.

#### § 1-2 a. Frister

Fristen er fire uker , 1 regnet fra 1. mars. Den kan forlenges med inntil 2 måneder pr. år.

*Tilføyd ved lov 2 mai 2014 nr. 10 (ikr. 1 juli 2014 iflg. res. 3 mai 2014 nr. 11 ), endret ved lover 5 juni 2017 nr. 20 , \
4 apr 2019 nr. 8 (i kraft 1 jan 2020). Endres ved lov 6 juni 2025 nr. 30 (i kraft 1 jan 2099).
1 Satsen var pr 1 mai 2019 kr. 99.858, pr 1 mai 2020 kr. 101 351.*

#### § 1-3. (Opphevet)

*Opphevet ved lov 4 apr 2019 nr. 8 (i kraft 1 jan 2020).*

### § 1-4. Kommende

Denne paragrafen er ny.

*Tilføyes ved lov 6 juni 2025 nr. 30 (i kraft fra den tid Kongen bestemmer).*
"""

REGULATION_TEXT = """\
---
tittel: "Forskrift om prøvebetaling"
ikrafttredelse: "2013-01-01"
---

# Forskrift om prøvebetaling

#### § 3. Betaling

Av inntekten kan det kreves 75 prosent. Taket er kroner 10 950 pr. år.

*Endret ved forskrifter 1 des 2013 nr. 1 (i kraft 1 jan 2014), 2 des 2014 nr. 2 (i kraft 1 jan 2015), \
3 mars 2015 nr. 3 (i kraft 1 juli 2015), \
4 des 2015 nr. 4 (i kraft 1 jan 2016).*
"""

HISTORY_TEXT = """\
---
refid: "forskrift/2012-06-07-890"
---

# Endringshistorikk

## § 3

### 2014-01-01 — forskrift/2013-12-01-1

*§ 3 Betaling skal lyde:*

> Av inntekten kan det kreves 75 prosent.
>
> Taket er kroner 9 100 pr. år.
>

## § 3Betaling

### 2015-01-01 — forskrift/2014-12-02-2

*§ 3Betaling skal lyde:*

> § 3.Betaling
>
> Av inntekten kan det kreves 75 prosent. Taket er kroner 10 000 pr. år.
>

### 2015-07-01 — forskrift/2015-03-03-3

*§ 3 første ledd andre punktum skal lyde:*

> Taket er kroner 10 500 pr. år.
>

### 2016-01-01 — forskrift/2015-12-04-4

*§ 3 skal lyde:*

> Av inntekten kan det kreves 75 prosent. Taket er kroner 10 950 pr. år.
>
"""

RULE = f"""\
id: prøve.stasjon
tittel: Prøve
type: rettighet
hjemmel: [{{lov: {ACT}, sted: § 1-1}}, {{lov: {ACT}, sted: § 1-2 a}}]
i_kraft: {{fra: 2014-07-01}}
kontrollert: 2026-07-02
oppbygning: {{§ 1-1 ledd 1: 2, § 1-1 ledd 2: 1, § 1-2 a ledd 1: 2}}
parametre:
  øvre_alder: {{enhet: år, sted: ledd 1 punktum 1, verdier: {{2014-07-01: 67}}}}
  frist: {{enhet: uker, sted: § 1-2 a ledd 1 punktum 1, verdier: {{2014-07-01: 4}}}}
vilkår:
  alle:
    - {{id: ung, tekst: Er ung, sted: ledd 1 punktum 1, hvis: alder < øvre_alder}}
    - {{id: ikke_svalbard, tekst: Ikke der, sted: ledd 1 punktum 2 og ledd 2 bokstav b, hvis: bor_der}}
    - {{id: fristen, tekst: Fristen, sted: § 1-2 a ledd 1, hvis: i_tide}}
bestemmelser:
  - {{sted: § 1-2 a ledd 1 punktum 2, innhold: ikke_vilkår}}
følger: {{oppfylt: {{kode: rett}}, ikke_oppfylt: {{kode: nei}}}}
"""

REGULATION_RULE = f"""\
id: prøve.betaling
tittel: Prøve
type: beregning
lag: forskrift
hjemmel: {{lov: {REGULATION}, sted: § 3}}
i_kraft: {{fra: 2014-01-01}}
kontrollert: 2026-07-02
oppbygning: {{ledd 1: 2}}
parametre:
  sats: {{enhet: andel, sted: ledd 1 punktum 1, verdier: {{2014-01-01: "0,75"}}}}
  tak:
    enhet: kr/år
    sted: ledd 1 punktum 2
    område: [0, 20000]
    verdier: {{2014-01-01: null, 2015-01-01: 10000, 2015-07-01: 10500, 2016-01-01: 10950}}
    kilde: {{2015-01-01: FOR-2014-12-02-2, 2016-01-01: FOR-2015-12-04-4}}
"""


def write_archive(folder: Path, *, law: str = LAW_TEXT, history: str = HISTORY_TEXT) -> Path:
    """Write the archive's files and return its folder."""
    for name, text in (
        ("lover/lov-2011-03-04-5.md", law),
        ("forskrifter/forskrift-2012-06-07-890.md", REGULATION_TEXT),
        ("historie/forskrift-2012-06-07-890.md", history),
    ):
        path = folder / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, encoding="utf-8")
    return folder


def rule(text: str = RULE, *changes: tuple[str, str]) -> RuleDocument:
    """A rule document, with texts replaced."""
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    document = parse_document(text.encode(), "prøve.yaml")
    assert isinstance(document, RuleDocument)
    return document
