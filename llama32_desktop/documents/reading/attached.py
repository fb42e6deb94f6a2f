"""What is attached to a mail, as further pages behind the mail's own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path, PurePosixPath

import msgspec

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.source import UnreadableError


@dataclass(frozen=True)
class Attached:
    """One attachment."""

    name: str
    data: bytes


def attachments(mail: EmailMessage) -> list[Attached]:
    """What is attached, by the name alone: never a path."""
    found = []
    for part in mail.iter_attachments():
        data = part.get_payload(decode=True)
        name = PurePosixPath((part.get_filename() or "").replace("\\", "/")).name
        found.append(Attached(name, data if isinstance(data, bytes) else b""))
    return found


def pages(files: Sequence[Attached], mail: str, first: int, unread: list[str]) -> Iterator[Page]:
    """The pages of attachments, numbered from `first`; their titles are the attachments' names.

    Args:
        mail: The mail's name, for sentences.
        unread: Takes a sentence for each attachment, or page, that was not read: pictures and
            scans, which are read by themselves only, further mails, and what is of no known kind.
    """
    number = first
    for file in files:
        try:
            for page in _pages_of(file):
                if page.way == "picture":
                    unread.append(_sentence(file, mail))
                    break
                yield msgspec.structs.replace(page, number=number, title=file.name, words=())
                number += 1
        except MemoryError:
            raise
        except Exception:  # damaged files get every kind of it out of a parser
            unread.append(_sentence(file, mail))


def _pages_of(file: Attached) -> Iterator[Page]:
    from llama32_desktop.documents.reading.kinds import open_source

    with tempfile.TemporaryDirectory(prefix="llama32-attached-") as folder:
        # The reader goes by the content and the ending; the name itself is the sender's.
        path = Path(folder, "attached" + PurePosixPath(file.name).suffix.lower()[:8])
        path.write_bytes(file.data)
        source = open_source(path)
        if source.kind == "email":
            raise UnreadableError("a mail in a mail")
        yield from source.pages


def _sentence(file: Attached, mail: str) -> str:
    name = file.name or "without a name"
    return (
        f"“{name}”, attached to “{mail}”, was not read or not as a whole; save it and add it by "
        "itself."
    )
