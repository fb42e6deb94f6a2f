"""Reads files into pages of text, and works with what was read. Knows no Qt."""
