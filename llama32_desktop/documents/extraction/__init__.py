"""Fills forms from documents: by rules, by a model, by both, each checking the other."""
