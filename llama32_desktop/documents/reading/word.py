"""DOCX: mammoth makes HTML of it, which is read as every HTML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.html import HtmlText
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown


def read_docx(path: Path) -> Source:
    """One page: Word decides only when it prints where a page ends."""
    import mammoth

    pictures = 0

    def leave_out(_image: object) -> list[Any]:
        nonlocal pictures
        pictures += 1
        return []

    try:
        with path.open("rb") as file:
            html = mammoth.convert_to_html(file, convert_image=leave_out).value
    except (MemoryError, OSError):
        raise
    except Exception as error:  # a damaged file raises whatever the parser stumbled over
        raise damaged(path) from error
    page = HtmlText(f"<body>{html}")
    unread = []
    if pictures:
        unread.append(
            f"{pictures} {'picture' if pictures == 1 else 'pictures'} in “{shown(path)}” "
            f"{'was' if pictures == 1 else 'were'} not read; add them as pictures if they matter."
        )
    if not page.text:
        raise UnreadableError(
            " ".join(unread) or f"“{shown(path)}” is empty, so there is nothing to read in it."
        )
    return Source("docx", iter([Page(number=1, text=page.text, way="text")]), unread=unread)
