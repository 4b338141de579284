"""Rules for allocating municipal health and care services: documents, evaluation and answers."""
