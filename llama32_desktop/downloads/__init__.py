"""Fetches models from the Hub and from Ollama's registry: resumable, verified, in a queue."""
