"""Answers of a form: JSON schemas as grammars that an answer is held to."""
