"""The BPA rule as a zen-engine decision model: one node for the services, one for the case; its trace names every expression."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import zen

_ROW = """map(tjeneste, {
  personlig: #.hjemmel == 'hol.3-2-6-b', avlastning: #.hjemmel == 'hol.3-6-2', ikke_helse: #.innhold != 'helsetjeneste',
  utenfor: #.innhold != 'høyere_utdanning', alene: not #.flere and not #.natt, kontinuerlig: #.kontinuerlig, timer: #.timer})"""
_KIND = """map(rader, {
  slags: #.personlig or (#.avlastning and har_barn and #.ikke_helse), utenfor: #.utenfor, tid: #.alene or #.kontinuerlig,
  timer: #.timer})"""
_NODES: dict[str, list[tuple[str, str]]] = {
    "barn": [("har_barn", "some(barn, #.omsorg and #.hjemme and #.nedsatt and #.alder < 18)")],
    "rader": [("rader", _ROW)],
    "slags": [("slag", _KIND)],
    "teller": [("teller", "filter(slag, #.slags and #.utenfor and #.tid)")],
    "timer": [("timer", "sum(map(teller, #.timer))")],
    "vilkår": [
        ("under_67", "alder < 67"),
        ("hadde_retten", "some(vedtak, #.tjeneste == 'bpa' and #.hjemmel == 'pbrl.2-1-d' and #.alder < 67)"),
        ("langvarig", "varighet > 24"),
        ("minst_32", "timer >= 3200"),
        ("minst_25_timer", "timer >= 2500"),
        ("ikke_dyrere", "not dyrere"),
    ],
    "grupper": [("rett_alder", "under_67 or hadde_retten"), ("minst_25", "minst_25_timer and ikke_dyrere")],
    "behov": [("stort", "minst_32 or minst_25")],
    "utfall": [("utfall", "rett_alder and langvarig and stort")],
}


def decision() -> Any:
    place = {"x": 0, "y": 0}
    nodes: list[dict[str, Any]] = [{"id": "inn", "type": "inputNode", "name": "inn", "position": place}]
    for name, pairs in _NODES.items():
        lines = [{"id": key, "key": key, "value": " ".join(value.split())} for key, value in pairs]
        content = {"expressions": lines, "passThrough": True}
        nodes.append({"id": name, "type": "expressionNode", "name": name, "position": place, "content": content})
    nodes.append({"id": "ut", "type": "outputNode", "name": "ut", "position": place})
    ids = [node["id"] for node in nodes]
    edges = [{"id": f"e{i}", "sourceId": a, "targetId": b, "type": "edge"} for i, (a, b) in enumerate(pairwise(ids))]
    return zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))


def context(age: int, months: int, dearer: bool, services: list[Any]) -> dict[str, Any]:
    keys = ("hjemmel", "innhold", "flere", "natt", "kontinuerlig", "timer")
    rows = [dict(zip(keys, row, strict=True)) for row in services]
    return {"alder": age, "varighet": months, "dyrere": dearer, "tjeneste": rows, "barn": [], "vedtak": []}
