"""Choosing a model, loading it, and saying how it stands."""
