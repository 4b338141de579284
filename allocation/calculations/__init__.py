"""The sources' own calculations: each is a rule, and a document says which figure it shall give or why it cannot."""
