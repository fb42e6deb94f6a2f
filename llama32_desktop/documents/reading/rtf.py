"""Rich Text Format 1.9.1, which editors of several systems save notes in."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.html import hidden_mark
from llama32_desktop.documents.reading.rtf_text import RtfText, rtf_text
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole
from llama32_desktop.sentences import Sentence, together


def read_rtf(path: Path) -> Source:
    """One page; what nobody sees is left out, and marked."""
    read = rtf_text(whole(path).decode("latin-1"))
    text, unread = read.text(), _said(shown(path), read)
    if not text.strip():
        raise UnreadableError(
            together(unread)
            or Sentence("“{0}” is empty, so there is nothing to read in it.", shown(path))
        )
    marks = tuple(hidden_mark(passage.strip()) for passage in read.hidden if passage.strip())
    return Source("rtf", iter([Page(number=1, text=text, way="text", marks=marks)]), unread=unread)


def _said(name: str, read: RtfText) -> list[str]:
    sentences = (
        (read.pictures, Sentence(
            "Pictures in “{0}” were not read (pictures: {1}); add them as pictures if they "
            "matter.", name, read.pictures)),
        (read.embedded, Sentence(
            "Files embedded in “{0}” were not read (places: {1}); open it, save them by "
            "themselves, and add those that matter.", name, read.embedded)),
        (read.comments, Sentence(
            "“{0}” has comments (places: {1}); each was read, and stands in brackets behind "
            "what it is about.", name, read.comments)),
        (read.deleted, Sentence(
            "“{0}” has tracked changes; what they delete was left out (places: {1}), and what "
            "they insert was read.", name, read.deleted)),
    )  # fmt: skip
    return [sentence for count, sentence in sentences if count]
