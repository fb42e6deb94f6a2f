"""Conversations from files: this app's own exports, and those of other apps."""

from llama32_desktop.conversations.importing.reading import ImportReport, import_files

__all__ = ["ImportReport", "import_files"]
