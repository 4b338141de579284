"""What this room brings to the command line."""

from allocation.rooms import Room

ROOM = Room(
    title="Tjenesten over HTTP",
    commands={"tjeneste": ("allocation_service.command", "svar fagsystemer over HTTP, med OpenAPI")},
)
