"""Conversations as files: JSON with everything, Markdown and HTML to be read."""

from llama32_desktop.conversations.exporting.writing import FORMATS, AnyFormat, Format, export

__all__ = ["FORMATS", "AnyFormat", "Format", "export"]
