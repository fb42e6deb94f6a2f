"""MSG: a mail, an appointment or another item as Outlook saves it ([MS-OXMSG])."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.cage.handed import opened
from llama32_desktop.documents.model import Mark, Page
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.attached import Attached, bare_name, pages
from llama32_desktop.documents.reading.compressed_rtf import unpacked
from llama32_desktop.documents.reading.encoding import decode
from llama32_desktop.documents.reading.html import HtmlText
from llama32_desktop.documents.reading.outlook_properties import Properties
from llama32_desktop.documents.reading.source import Source, shown
from llama32_desktop.documents.reading.within import MOST_FILES, Within

if TYPE_CHECKING:
    from olefile import OleFileIO

_SUBJECT, _BODY, _RTF, _HTML = 0x0037, 0x1000, 0x1009, 0x1013
_SENDER, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_TO, _CC, _SENT, _DELIVERED, _MADE = 0x0E04, 0x0E03, 0x0039, 0x0E06, 0x3007
_NAME, _ADDRESS, _SMTP, _RECIPIENT_KIND = 0x3001, 0x3003, 0x39FE, 0x0C15
_DATA, _SHORT_NAME, _LONG_NAME, _METHOD, _CONTENT_ID = 0x3701, 0x3704, 0x3707, 0x3705, 0x3712
_KINDS: Final = {1: "To", 2: "Cc", 3: "Bcc"}
_EMBEDDED: Final = 5
_MOST: Final = MOST_FILES + 1
"""The last of so many attachments is one too many, and said to be."""
_OBJECT: Final = f"__substg1.0_{_DATA:04X}000D"
_HTML_ONLY: Final = re.compile(r"\\htmlrtf(0?)(?![0-9a-z]) ?")
"""Turns on and off what is there for readers of RTF alone ([MS-OXRTFEX])."""


def read_msg(path: Path, within: Within) -> Source:
    """One page for the item itself; behind it what is attached."""
    import olefile

    try:
        ole = olefile.OleFileIO(opened(path))
        message = Properties(ole, [], 32)
        page = _letter(ole, message)
        attached = list(_attached(ole, message))
    except (MemoryError, KeyboardInterrupt):
        raise
    except Exception as error:  # a damaged file raises whatever the parser stumbled over
        raise damaged(path) from error
    source = Source("email", iter(()), count=1 + len(attached))
    source.pages = chain([page], pages(attached, source, shown(path), 2, within))
    return source


def _letter(ole: OleFileIO, message: Properties) -> Page:
    subject = message.text(_SUBJECT)
    sender = _named(
        message.text(_SENDER), message.text(_SENDER_SMTP) or message.text(_SENDER_ADDRESS)
    )
    people = _recipients(ole, message)
    moment = message.moment(_SENT) or message.moment(_DELIVERED) or message.moment(_MADE)
    head = [
        ("From", sender),
        ("To", "; ".join(people.get("To", [])) or message.text(_TO)),
        ("Cc", "; ".join(people.get("Cc", [])) or message.text(_CC)),
        ("Bcc", "; ".join(people.get("Bcc", []))),
        ("Date", f"{moment:%Y-%m-%d %H:%M} UTC" if moment else ""),
        ("Subject", subject),
    ]
    lines = "\n".join(f"{name}: {value}" for name, value in head if value)
    body, marks = _body(message)
    text = f"{lines}\n\n{body}".strip()
    return Page(number=1, text=text, way="text", title=subject[:200], marks=marks)


def _body(message: Properties) -> tuple[str, tuple[Mark, ...]]:
    text = message.text(_BODY).replace("\r\n", "\n")
    if text.strip():
        return text.strip(), ()
    data = message.binary(_HTML)
    html = decode(data) if data else message.text(_HTML)
    if html.strip():
        page = HtmlText(html)
        return page.text, page.marks()
    if packed := message.binary(_RTF):
        from llama32_desktop.documents.reading.rtf_text import rtf_text

        rtf = unpacked(packed).decode("latin-1")
        return rtf_text(_without_doubles(rtf)).text(), ()
    return "", ()


def _without_doubles(rtf: str) -> str:
    """RTF made of HTML, without what it repeats of it in RTF's own words."""
    pieces = _HTML_ONLY.split(rtf)
    kept = [pieces[0]]
    # Behind each piece stands “0” where it is text again, and nothing where it is not.
    kept += [text for off, text in zip(pieces[1::2], pieces[2::2], strict=True) if off]
    return "".join(kept)


def _recipients(ole: OleFileIO, message: Properties) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for storage in _storages(ole, message, "__recip_version1.0_"):
        person = Properties(ole, storage, 8, message.encoding)
        kind = _KINDS.get(person.number(_RECIPIENT_KIND) or 0)
        address = person.text(_SMTP) or person.text(_ADDRESS)
        if kind and (name := _named(person.text(_NAME), address)):
            found.setdefault(kind, []).append(name)
    return found


def _storages(ole: OleFileIO, message: Properties, prefix: str) -> list[list[str]]:
    depth = len(message.storage)
    names = {
        entry[depth]
        for entry in ole.listdir(streams=False, storages=True)
        if entry[:depth] == message.storage
        and len(entry) > depth
        and entry[depth].startswith(prefix)
    }
    return [[*message.storage, name] for name in sorted(names)[:_MOST]]


def _attached(ole: OleFileIO, message: Properties) -> Iterator[Attached]:
    for storage in _storages(ole, message, "__attach_version1.0_"):
        one = Properties(ole, storage, 8, message.encoding)
        name = bare_name(one.text(_LONG_NAME) or one.text(_SHORT_NAME) or one.text(_NAME))
        data = one.binary(_DATA)
        if data is None and one.number(_METHOD) == _EMBEDDED:
            yield from _embedded(ole, [*storage, _OBJECT], name, message.encoding)
        else:
            yield Attached(name, data or b"")


def _embedded(ole: OleFileIO, storage: list[str], name: str, encoding: str) -> Iterator[Attached]:
    """A mail in this one, as text, and what is attached to it."""
    inner = Properties(ole, storage, 24, encoding)
    if len(storage) > 6:  # two names a depth: mails in mails in mails
        yield Attached(name, b"")
        return
    page = _letter(ole, inner)
    yield Attached(name or page.title, page.text.encode(), ".txt")
    yield from _attached(ole, inner)


def _named(name: str, address: str) -> str:
    if not address or address == name or address.startswith("/"):
        return name or address
    return f"{name} <{address}>" if name else address
