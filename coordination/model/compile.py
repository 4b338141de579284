"""A model's conditions as ordinary rules: each becomes a rule document of the same engine, three-valued and explained.

Nothing is encoded twice: rights come by ``bruk``, facts are those of `rules/fakta` and the model's own.  Beside them conditions
read two tables that the log fills (`coordination.case.guard`): ``hendelse`` (what has happened: ``navn``, ``dag``, and the coded
fields of the events) and ``samtykke`` (``mottaker``, ``formål``, ``gjelder``), and of the event that is tried its fields, as
``hendelsens_<felt>``.
"""

from __future__ import annotations

import json
from typing import Any
from weakref import WeakKeyDictionary

from attrs import Factory, evolve, frozen

from allocation.documents import source_of
from allocation.engine.check import check_rule
from allocation.engine.library import Library, Source
from allocation.engine.rules import RuleSet, built_vocabulary
from allocation.engine.stack import Stack
from allocation.errors import DokumentFeil, Funn
from allocation.language.document import Document, read_document
from allocation.language.tree import Mapping, Scalar, Tree, to_plain, tree_from
from coordination.model.checks import form_faults
from coordination.model.document import TYPE, EventField, ModelDocument, model_of, read_model
from coordination.model.events_read import events_read

EVENTS, CONSENTS, TRIED = "hendelse", "samtykke", "hendelsens_"
MOST_EVENTS = 1000
_CODED = ("deltaker", "kode", "dato")
_READ = {"hvem": "kommunen", "følsomhet": "personopplysning"}


@frozen(eq=False)
class Model:
    """A model ready to use.  ``rules``: the rule set its conditions are rules of, with its facts in the vocabulary."""

    document: ModelDocument
    source: Source
    rules: RuleSet
    _read: dict[str, frozenset[str] | None] = Factory(dict)

    def events_read(self, condition: str) -> frozenset[str] | None:
        """The names of the events that a condition can read; None where it may read any."""
        if condition not in self._read:
            # The model's own facts may be worked out from the log too (``avledet``).
            self._read[condition] = events_read(self.document.vilkår[condition], self.document.fakta)
        return self._read[condition]

    @property
    def id(self) -> str:
        return self.document.id

    @property
    def sha256(self) -> str:
        """The hash of the file: each event carries it."""
        return self.source.sha256

    def rule(self, condition: str) -> str:
        """The id of the rule that a condition is."""
        return rule_id(self.document, condition)


def rule_id(document: ModelDocument, condition: str) -> str:
    """``kan_dele`` → ``<model>.kan-dele``."""
    return f"{document.id}.{condition.lower().replace('_', '-')}"


_MADE: WeakKeyDictionary[RuleSet, dict[str, Model]] = WeakKeyDictionary()


def load_model(rules: RuleSet, model: str) -> Model:
    """The model of that id among the documents of a rule set, compiled once.  Raises DokumentFeil where there is none."""
    made = _MADE.setdefault(rules, {})
    if model not in made:
        made[model] = compile_model(rules, source_of(rules, TYPE, model, "Modellen"))
    return made[model]


def compile_model(rules: RuleSet, source: Source) -> Model:
    """A model with its conditions as rules.  Raises DokumentFeil, VokabularFeil or UttrykkFeil, at the place in its own file."""
    return _compiled(rules, read_model(source), source)


_READ_BY_CONDITIONS = ("vilkår", "fakta", "parametre", "bruk", "hendelser", "deltakere", "restdeltakere", "samtykke", "i_kraft")


def remade_model(rules: RuleSet, model: Model, tree: Mapping) -> Model:
    """The model as it would be with another tree; its conditions are compiled anew only where they could be others."""
    document = model_of(tree)
    if any(tree.get(key) != model.document.tree.get(key) for key in _READ_BY_CONDITIONS):
        return _compiled(rules, document, model.source)
    _stand(document)
    return evolve(model, document=document)


def _stand(document: ModelDocument) -> None:
    if faults := form_faults(document):
        raise DokumentFeil(faults)


def _compiled(rules: RuleSet, document: ModelDocument, source: Source) -> Model:
    _stand(document)
    library: Library = rules.library.with_documents([_facts(document, source), *_rules(document, source)])
    vocabulary = evolve(built_vocabulary(library), municipalities=rules.vocabulary.municipalities)
    own = RuleSet(library, vocabulary, rules.overlays, rules.municipality, named=rules.named, compared=rules.compared)
    return Model(document, source, own)


def check_model(rules: RuleSet, source: Source) -> list[Funn]:
    """Every fault in the conditions of a model, as rules on every day they change.  Raises as `compile_model`."""
    model = compile_model(rules, source)
    stack = Stack(model.rules.library, model.rules.vocabulary, ())
    return [fault for name in model.document.vilkår for fault in check_rule(stack, model.rule(name))]


def coded_fields(document: ModelDocument) -> dict[str, EventField]:
    """The fields of events that conditions may read, by name."""
    return {name: kind for event in document.hendelser.values() for name, kind in event.felt.items() if kind.slag in _CODED}


# ------------------------------------------------------------------------------------------------------------- facts


def _facts(document: ModelDocument, source: Source) -> tuple[Source, Document]:
    coded = coded_fields(document)
    tried = {f"{TRIED}{name}": _fact(document, name, kind) for name, kind in coded.items()}
    tables: dict[str, object] = {
        EVENTS: {
            "tekst": "Det som har hendt i saken",
            "tekst_nn": "Det som har hendt i saka",
            "spørsmål": "Hva har hendt i saken?",
            "spørsmål_nn": "Kva har hendt i saka?",
            "største_antall": str(MOST_EVENTS),
            "felt": {
                "navn": {
                    "type": "kode",
                    "koder": {name: event.tekst for name, event in document.hendelser.items()},
                    "koder_nn": {name: event.tekst_nn or event.tekst for name, event in document.hendelser.items()},
                    **_words("Hva som hendte", "Kva som hende"),
                },
                "dag": {"type": "dato", **_words("Dagen det hendte", "Dagen det hende")},
                **{name: _fact(document, name, kind) for name, kind in coded.items()},
            },
        }
    }
    if (consent := document.samtykke) is not None:
        given = document.hendelser[consent.gis_ved].felt if consent.gis_ved in document.hendelser else {}
        named = {key: name for key, name in (("mottaker", consent.mottaker), ("formål", consent.formål)) if name in given}
        tables[CONSENTS] = {
            "tekst": "Samtykkene i saken",
            "tekst_nn": "Samtykka i saka",
            "spørsmål": "Hva er det samtykket til?",
            "spørsmål_nn": "Kva er det samtykt til?",
            "største_antall": "500",
            "felt": {
                **{key: _fact(document, name or "", given[name or ""]) for key, name in named.items()},
                "gjelder": {"type": "ja_nei", **_words("Om samtykket gjelder", "Om samtykket gjeld")},
            },
        }
    plain: dict[str, object] = {"tabeller": tables}
    own = document.tree.get("fakta")
    entries = [(_key("tabeller"), tree_from(tables, source.name))]
    facts = Mapping(
        (
            *(own.entries if isinstance(own, Mapping) else ()),
            *((_key(name), tree_from(fact, source.name)) for name, fact in tried.items()),
        ),
        own.position if own is not None else document.tree.position,
    )
    if facts.entries:
        entries.append((_key("fakta"), facts))
        plain["fakta"] = to_plain(facts)
    tree = Mapping(tuple(entries), document.tree.position)
    made = Source(name=f"{source.name}.fakta.json", content=_json(plain))
    return made, read_document(tree, source.name)


def _fact(document: ModelDocument, name: str, kind: EventField) -> dict[str, object]:
    said = name.replace("_", " ")
    words = _words(f"Hendelsen: {said}", f"Hendinga: {said}")
    if kind.slag == "dato":
        return {"type": "dato", **words}
    body = kind.slag == "deltaker"
    codes, codes_nn = (document.deltakere, document.deltakere_nn) if body else (kind.koder, kind.koder_nn)
    rest = document.restdeltakere if body else kind.restkoder
    told = {"koder": dict(codes), "koder_nn": {code: codes_nn.get(code, codes[code]) for code in codes}}
    return {"type": "kode", **told, **({"restkoder": list(rest)} if rest else {}), **words}


def _words(nb: str, nn: str) -> dict[str, object]:
    return {"tekst": nb, "tekst_nn": nn, "spørsmål": f"{nb}?", "spørsmål_nn": f"{nn}?", **_READ}


# ------------------------------------------------------------------------------------------------------------- rules


def _rules(document: ModelDocument, source: Source) -> list[tuple[Source, Document]]:
    return [_rule(document, source, name) for name in document.vilkår]


def _rule(document: ModelDocument, source: Source, name: str) -> tuple[Source, Document]:
    condition = document.vilkår[name]
    said, said_nn = condition.tekst or name.replace("_", " "), condition.tekst_nn or condition.tekst or name.replace("_", " ")
    place = document.kommune
    head: dict[str, object] = {
        "id": rule_id(document, name),
        "tittel": said,
        "tittel_nn": said_nn,
        "type": "saksbehandling",
        "lag": "reform" if place is None else "kommune",
        **({} if place is None else {"kommune": {"nummer": place.nummer, **({"navn": place.navn} if place.navn else {})}}),
        "status": "vedtatt" if document.status == "vedtatt" else "ubekreftet",
        "følger": {
            "oppfylt": {"kode": "ja", "tekst": f"{said}.", "tekst_nn": f"{said_nn}."},
            "ikke_oppfylt": {"kode": "nei", "tekst": f"Ikke oppfylt: {said}.", "tekst_nn": f"Ikkje oppfylt: {said_nn}."},
        },
    }
    whole: Mapping = document.tree
    entries: list[tuple[Scalar, Tree]] = [(_key(key), tree_from(value, source.name)) for key, value in head.items()]
    entries += [(key, value) for key, value in whole.entries if key.text in ("kilde", "i_kraft", "bruk", "parametre")]
    conditions = whole.get("vilkår")
    own = conditions.get(name) if isinstance(conditions, Mapping) else None
    assert isinstance(own, Mapping)
    node = (
        own
        if own.get("id") is not None
        else Mapping(((_key("id"), Scalar(name, True, own.position)), *own.entries), own.position)
    )
    entries.append((_key("vilkår"), node))
    tree = Mapping(tuple(entries), whole.position)
    made = Source(id=rule_id(document, name), name=f"{source.name}.{name}.json", content=_json(to_plain(tree)))
    return made, read_document(tree, source.name)


def _key(text: str) -> Scalar:
    return Scalar(text, True, _NO_POSITION)


_NO_POSITION = tree_from(None, "").position


def _json(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False).encode()
