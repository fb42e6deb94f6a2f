"""Fetches models: from the Hugging Face Hub and Ollama's registry, verified, resumable, in a queue."""
