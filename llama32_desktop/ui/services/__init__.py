"""The core as Qt sees it: engine, conversations, settings, models, the reader of documents."""
