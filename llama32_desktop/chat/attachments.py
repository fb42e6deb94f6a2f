"""Documents as they go with a message."""

from __future__ import annotations

from typing import Final

from llama32_desktop.conversations.model import TextAttachment, TextSource
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.prompt_text import document_text
from llama32_desktop.sentences import Sentence

MOST_TEXTS: Final = 20
"""Files that one message takes."""
_MOST_MARKS: Final = 100


def attachment_of(document: Document, name: str) -> TextAttachment:
    """The document as it goes with a message, without what no reader of it sees."""
    marks = [(page, mark) for page in document.pages for mark in page.marks]
    many = len(document.pages) > 1
    source = TextSource(
        kind=document.kind,
        pages=len(document.pages),
        ways=tuple(dict.fromkeys(page.way for page in document.pages)),
        unread=document.unread,
        marks=tuple(
            Sentence("page {0}: {1}", page.number, mark.reason) if many else mark.reason
            for page, mark in marks[:_MOST_MARKS]
        ),
        hidden=sum(mark.hidden for _, mark in marks),
        recognition=document.recognition,
    )
    return TextAttachment(name=name, text=document_text(document), source=source)
