"""What this room brings to the command line and the documents."""

from allocation.review.frames import TYPE
from allocation.rooms import Room

ROOM = Room(
    title="Løpende vedtak",
    commands={"revurder": ("allocation.review.command", "finn løpende vedtak som må ses på, hvorfor, og innen når")},
    types={TYPE: "allocation.review.frames:check_frames"},
)
