"""Rich Text Format 1.9.1, which editors of several systems save notes in."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.html import hidden_mark
from llama32_desktop.documents.reading.rtf_text import RtfText, rtf_text
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole


def read_rtf(path: Path) -> Source:
    """One page; what nobody sees is left out, and marked."""
    read = rtf_text(whole(path).decode("latin-1"))
    text, unread = read.text(), _said(f"“{shown(path)}”", read)
    if not text.strip():
        raise UnreadableError(
            " ".join(unread) or f"“{shown(path)}” is empty, so there is nothing to read in it."
        )
    marks = tuple(hidden_mark(passage.strip()) for passage in read.hidden if passage.strip())
    return Source("rtf", iter([Page(number=1, text=text, way="text", marks=marks)]), unread=unread)


def _said(name: str, read: RtfText) -> list[str]:
    sentences = (
        (read.pictures, f"Pictures in {name} were not read (pictures: {read.pictures}); add them "
         "as pictures if they matter."),
        (read.embedded, f"Files embedded in {name} were not read (places: {read.embedded}); open "
         "it, save them by themselves, and add those that matter."),
        (read.comments, f"{name} has comments (places: {read.comments}); each was read, and stands "
         "in brackets behind what it is about."),
        (read.deleted, f"{name} has tracked changes; what they delete was left out (places: "
         f"{read.deleted}), and what they insert was read."),
    )  # fmt: skip
    return [sentence for count, sentence in sentences if count]
