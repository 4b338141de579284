"""What this room brings to the command line, the documents, the scenarios."""

from allocation.rooms import Room

ROOM = Room(
    title="Samhandling og koordinering",
    commands={
        "samhandling": (
            "coordination.commands.samhandling",
            "før en sak etter en samhandlingsmodell, og se hva som kan skje og hvorfor",
        ),
        "logg": ("coordination.commands.logg", "se om noe i en logg er endret, skriv et anker, eller slett etter loven"),
        "fordeling": ("coordination.commands.fordeling", "foreslå koordinatorer, og svar på hvorfor og hva hvis"),
    },
    types={
        "samhandlingsmodell": "coordination.model.compile:check_model",
        "fordeling": "coordination.assign.document:check_assignment",
    },
    measured={
        "samhandlingsmodell": "coordination.measured.models:MEASURED",
        "fordeling": "coordination.measured.assignments:MEASURED",
    },
    steps="coordination.steps:STEPS",
)
