"""Ollama's own interface, whose streams are lines of JSON."""
