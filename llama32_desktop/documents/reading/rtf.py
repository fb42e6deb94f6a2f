"""Rich Text Format 1.9.1, which editors of several systems save notes in."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.html import hidden_mark
from llama32_desktop.documents.reading.remarks import (
    EMBEDDED_FILES,
    EMPTY,
    PICTURES_LEFT,
    TRACKED_CHANGES,
)
from llama32_desktop.documents.reading.rtf_text import RtfText, rtf_text
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole
from llama32_desktop.sentences import Sentence, together


def read_rtf(path: Path) -> Source:
    """One page; what nobody sees is left out, and marked."""
    read = rtf_text(whole(path).decode("latin-1"))
    text, unread = read.text(), _said(shown(path), read)
    if not text.strip():
        raise UnreadableError(together(unread) or EMPTY.of(shown(path)))
    marks = tuple(hidden_mark(passage.strip()) for passage in read.hidden if passage.strip())
    return Source("rtf", iter([Page(number=1, text=text, way="text", marks=marks)]), unread=unread)


def _said(name: str, read: RtfText) -> list[str]:
    sentences = (
        (read.pictures, PICTURES_LEFT.of(name, read.pictures)),
        (read.embedded, EMBEDDED_FILES.of(name, read.embedded)),
        (read.comments, Sentence(
            "“{0}” has comments (places: {1}); each was read, and stands in brackets behind "
            "what it is about.", name, read.comments)),
        (read.deleted, TRACKED_CHANGES.of(name, read.deleted)),
    )  # fmt: skip
    return [sentence for count, sentence in sentences if count]
