"""What this room brings to the command line and the documents."""

from allocation.exchange.code_list import TYPE
from allocation.rooms import Room

ROOM = Room(
    title="Utveksling",
    commands={"koder": ("allocation.exchange.command", "les og skriv vedtak med de nasjonale kodene for tjenester (9151)")},
    files={"rader": "allocation.exchange.codes_in:check_rows"},
    types={TYPE: "allocation.exchange.code_list:check_code_list"},
)
