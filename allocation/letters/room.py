"""What letters bring to the command line, the documents and the scenarios."""

from allocation.rooms import Room

ROOM = Room(
    title="Brev",
    commands={"brev": ("allocation.cli.brev", "skriv et brev av et svar og en persons avgjørelse, og si hva brevet mangler")},
    files={"avgjørelse": "allocation.letters.decision:check_decision"},
    types={"brevmal": "allocation.letters.template:check_template"},
    steps="allocation.scenarios.letters:STEPS",
)
