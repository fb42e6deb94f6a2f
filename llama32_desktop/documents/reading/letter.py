"""A mail alone (RFC 5322, MIME): who, when and about what, then its text."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
from typing import Final

from llama32_desktop.documents.model import Mark, Page
from llama32_desktop.documents.reading.encoding import decode
from llama32_desktop.documents.reading.html import HtmlText

_HEADERS: Final = ("From", "To", "Cc", "Date", "Subject")


def parsed(data: bytes) -> EmailMessage:
    """A mail as its program saved it.

    Raises:
        ValueError, LookupError, AttributeError, TypeError: Python's parser of headers stumbles
            over some that are made to be wrong; it does so when they are asked for, too.
    """
    return BytesParser(EmailMessage, policy=policy.default).parsebytes(data)


def letter(mail: EmailMessage) -> Page:
    """Its page, without what is attached.

    Raises:
        ValueError, LookupError, AttributeError, TypeError: see `parsed`.
    """
    head = "\n".join(f"{name}: {mail[name]}" for name in _HEADERS if mail[name])
    body, marks = _body(mail)
    text = f"{head}\n\n{body}".strip()
    return Page(number=1, text=text, way="text", title=str(mail["Subject"] or ""), marks=marks)


def _body(mail: EmailMessage) -> tuple[str, tuple[Mark, ...]]:
    plain, rich = mail.get_body(("plain",)), mail.get_body(("html",))
    text = text_of(plain).replace("\r\n", "\n") if plain is not None else ""
    if text.strip() or rich is None:
        return text, ()
    html = HtmlText(text_of(rich))
    return html.text, html.marks()


def text_of(part: Message) -> str:
    """The text of a part, in the encoding that it says or that it has."""
    data = part.get_payload(decode=True)
    content = data if isinstance(data, bytes) else b""
    try:
        return content.decode(part.get_content_charset() or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return decode(content)
