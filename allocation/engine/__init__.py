"""The engine: documents and layers become a flat typed program, which back ends run."""
