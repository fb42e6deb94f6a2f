"""EML: a mail as its program saves it, with what is attached to it."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.attached import attachments, pages
from llama32_desktop.documents.reading.letter import letter, parsed
from llama32_desktop.documents.reading.source import Source, shown, whole


def read_mail(path: Path) -> Source:
    """One page for the mail itself; behind it what is attached."""
    try:
        mail = parsed(whole(path))
        page = letter(mail)
        attached = attachments(mail)
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        raise damaged(path) from error
    unread: list[str] = []
    found: list[EInvoice] = []
    further = pages(attached, shown(path), 2, unread, found)
    return Source(
        "email", chain([page], further), count=1 + len(attached), unread=unread, einvoices=found
    )
