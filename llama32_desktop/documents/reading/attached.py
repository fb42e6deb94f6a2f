"""What is attached to a mail, as further pages behind the mail's own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.message import EmailMessage, Message
from pathlib import Path, PurePosixPath
from typing import Final

import msgspec

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.letter import letter, parsed
from llama32_desktop.documents.reading.source import UnreadableError

_DEEPEST: Final = 3
"""Mails that are attached to mails that are attached …"""


@dataclass(frozen=True)
class Attached:
    """One attachment."""

    name: str
    data: bytes
    mail: EmailMessage | None = None
    """Where it is a forwarded mail; what is attached to that follows it in the list."""


def attachments(mail: EmailMessage, deep: int = 0) -> list[Attached]:
    """What is attached, by the name alone: never a path."""
    found = []
    for part in mail.iter_attachments():
        name = PurePosixPath((part.get_filename() or "").replace("\\", "/")).name
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        forwarded = _forwarded(part, name, data)
        if forwarded is not None and deep < _DEEPEST:
            found.append(Attached(name or str(forwarded["Subject"] or ""), b"", forwarded))
            found += attachments(forwarded, deep + 1)
        else:
            found.append(Attached(name, data))
    return found


def _forwarded(part: Message, name: str, data: bytes) -> EmailMessage | None:
    """The mail that is attached, as a part of its own or as a file."""
    if part.get_content_type() == "message/rfc822" and part.is_multipart():
        inner = part.get_payload(0)
        return inner if isinstance(inner, EmailMessage) else None
    return parsed(data) if name.lower().endswith(".eml") else None


def pages(
    files: Sequence[Attached],
    mail: str,
    first: int,
    unread: list[str],
    einvoices: list[EInvoice] | None = None,
) -> Iterator[Page]:
    """The pages of attachments, numbered from `first`; their titles are the attachments' names.

    Args:
        mail: The mail's name, for sentences.
        unread: Takes a sentence for each attachment, or page, that was not read: pictures and
            scans, which are read by themselves only, and what is of no known kind.
        einvoices: Takes the electronic invoices among them, with their pages' numbers here.
    """
    number = first
    for file in files:
        found: list[EInvoice] = []
        numbers: dict[int, int] = {}
        try:
            for page in [letter(file.mail)] if file.mail else _pages_of(file, found):
                if page.way == "picture":
                    unread.append(_sentence(file, mail))
                    break
                yield msgspec.structs.replace(page, number=number, title=file.name, words=())
                numbers[page.number] = number
                number += 1
        except MemoryError:
            raise
        except Exception:  # damaged files get every kind of it out of a parser
            unread.append(_sentence(file, mail))
        if einvoices is not None:
            einvoices += [_moved(one, file.name, numbers) for one in found]


def _moved(invoice: EInvoice, name: str, numbers: Mapping[int, int]) -> EInvoice:
    """An invoice of an attachment, with the numbers that its pages have in the whole."""
    there = tuple(numbers[page] for page in invoice.pages if page in numbers)
    return msgspec.structs.replace(invoice, source=name, pages=there)


def _pages_of(file: Attached, einvoices: list[EInvoice]) -> Iterator[Page]:
    from llama32_desktop.documents.reading.kinds import open_source

    with tempfile.TemporaryDirectory(prefix="llama32-attached-") as folder:
        # The reader goes by the content and the ending; the name itself is the sender's.
        path = Path(folder, "attached" + PurePosixPath(file.name).suffix.lower()[:8])
        path.write_bytes(file.data)
        source = open_source(path)
        if source.kind == "email":
            raise UnreadableError("a mail deeper than mails are read")
        try:
            yield from source.pages
        finally:
            einvoices += source.einvoices


def _sentence(file: Attached, mail: str) -> str:
    name = file.name or "without a name"
    return (
        f"“{name}”, attached to “{mail}”, was not read or not as a whole; save it and add it by "
        "itself."
    )
