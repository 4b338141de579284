"""The event store: a port with memory, a JSON file, SQLite and PostgreSQL behind it, and one chain of salted hashes for all."""
