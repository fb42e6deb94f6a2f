"""Collections of documents that answer questions: words and meanings, found together."""
