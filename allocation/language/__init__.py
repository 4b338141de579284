"""The rule language: YAML with positions, rule documents, expressions and typed nodes."""
