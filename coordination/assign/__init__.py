"""The document type ``fordeling``: who may coordinate for whom, what counts and how much, and a proposal with its reasons."""
