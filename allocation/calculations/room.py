"""What this room brings to the command line and the documents."""

from allocation.calculations.document import TYPE
from allocation.rooms import Room

ROOM = Room(
    title="Regnestykkene i kildene",
    commands={
        "regnestykker": ("allocation.calculations.command", "regn ut tallene i kildene på nytt, og si hva som ikke kan regnes ut")
    },
    types={TYPE: "allocation.calculations.document:check_calculations"},
)
