"""What this room brings to the command line and the documents."""

from allocation.rooms import Room
from allocation.synthetic.document import TYPE

ROOM = Room(
    title="Oppdiktede personer",
    commands={
        "lag-register": ("allocation.synthetic.command", "lag et register med oppdiktede personer som ligner offentlige tall")
    },
    types={TYPE: "allocation.synthetic.document:check_statistics"},
)
