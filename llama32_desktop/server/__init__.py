"""A server for other programs: OpenAI's, Anthropic's and Ollama's interfaces over HTTP.

It holds no model. Requests become works for the engine's client, one at a time, with turns that
are fair between clients. Nothing that is asked or answered is kept or logged.
"""
