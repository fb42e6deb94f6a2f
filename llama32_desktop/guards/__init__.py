"""Guard models: whether a message, a document or an answer is unsafe, and of what kind."""
