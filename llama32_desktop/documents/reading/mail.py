"""EML: a mail as its program saves it (RFC 5322, MIME)."""

from __future__ import annotations

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from itertools import chain
from pathlib import Path
from typing import Final

from llama32_desktop.documents.model import Mark, Page
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.attached import attachments, pages
from llama32_desktop.documents.reading.encoding import decode
from llama32_desktop.documents.reading.html import HtmlText
from llama32_desktop.documents.reading.source import Source, shown, whole

_HEADERS: Final = ("From", "To", "Cc", "Date", "Subject")


def read_mail(path: Path) -> Source:
    """One page: who, when and about what, then the text; behind it what is attached."""
    try:
        mail = BytesParser(EmailMessage, policy=policy.default).parsebytes(whole(path))
        head = [f"{name}: {mail[name]}" for name in _HEADERS if mail[name]]
        body, marks = _body(mail)
        attached = attachments(mail)
        subject = str(mail["Subject"] or "")
    except (ValueError, LookupError, IndexError, AttributeError, TypeError, KeyError) as error:
        # Python's parser of headers stumbles over some that are made to be wrong.
        raise damaged(path) from error
    before = "\n".join(head) + "\n\n"
    unread: list[str] = []
    page = Page(number=1, text=(before + body).strip(), way="text", title=subject, marks=marks)
    further = pages(attached, shown(path), 2, unread)
    return Source("email", chain([page], further), count=1 + len(attached), unread=unread)


def _body(mail: EmailMessage) -> tuple[str, tuple[Mark, ...]]:
    part = mail.get_body(("plain", "html"))
    if part is None:
        return "", ()
    data = part.get_payload(decode=True)
    content = data if isinstance(data, bytes) else b""
    try:
        text = content.decode(part.get_content_charset() or "utf-8")
    except (UnicodeDecodeError, LookupError):
        text = decode(content)
    if part.get_content_type() == "text/html":
        html = HtmlText(text)
        return html.text, html.marks()
    return text.replace("\r\n", "\n"), ()
