"""OpenAI's interface: models, chat and text completions, embeddings."""
