"""OpenAI's interface: models, chat and text completions, responses, embeddings; and reranking."""
