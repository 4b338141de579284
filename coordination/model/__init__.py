"""The document type ``samhandlingsmodell``: how services work together in levels, as data, and what it is checked for."""
