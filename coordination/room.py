"""What this room brings to the command line, the documents, the scenarios and the site."""

from allocation.rooms import Room

ROOM = Room(
    title="Samhandling og koordinering",
    types={
        "samhandlingsmodell": "coordination.model.checks:check_model",
        "fordeling": "coordination.assign.document:check_assignment",
    },
    steps="coordination.stories:STEPS",
)
