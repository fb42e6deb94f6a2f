"""What a mail has beside its own text: files that are attached, mails, pictures within the text."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from email.message import EmailMessage, Message
from typing import Final

from llama32_desktop.documents.reading.attached import Attached, bare_name

_TEXTS: Final = ("text/plain", "text/html", "text/enriched", "text/x-amp-html", "text/watch-html")
_FORMATS: Final = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")
_SMALLEST: Final = (200, 60)
"""Width and height below which a picture within a mail's text is a logo, a rule or a pixel."""
_SUFFIXES: Final = {
    "application/pdf": ".pdf",
    "text/html": ".html",
    "text/csv": ".csv",
    "text/plain": ".txt",
    "application/vnd.ms-outlook": ".msg",
    "application/zip": ".zip",
}


def attachments(mail: EmailMessage, small: list[str]) -> Iterator[Attached]:
    """The files, by their name alone.

    Args:
        small: Takes the names of pictures that only adorn the text.
    """
    bodies = [mail.get_body((kind,)) for kind in ("plain", "html")]
    for part in _parts(mail, [body for body in bodies if body is not None]):
        name = bare_name(part.get_filename() or "")
        kind = part.get_content_type()
        if kind == "message/rfc822":
            yield _forwarded(part, name)
            continue
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        if kind.startswith("image/") and part.get("Content-ID") and _adorns(data):
            small.append(name)
            continue
        yield Attached(name, data, "" if "." in name else _SUFFIXES.get(kind, ""))


def _parts(part: Message, bodies: Sequence[Message]) -> Iterator[Message]:
    """Every part that is a file, in order; not the text, and not its other forms."""
    if any(part is body for body in bodies):
        return
    if part.get_content_type() == "message/rfc822" or not part.is_multipart():
        yield part
        return
    other_forms = part.get_content_type() in ("multipart/alternative", "multipart/related")
    for inner in part.iter_parts() if isinstance(part, EmailMessage) else part.get_payload():
        if not isinstance(inner, Message):
            continue
        is_text = inner.get_content_type() in _TEXTS and not inner.get_filename()
        if not (other_forms and is_text):
            yield from _parts(inner, bodies)


def _forwarded(part: Message, name: str) -> Attached:
    """The mail that is a part of this one."""
    inner = part.get_payload(0) if part.is_multipart() else None
    if isinstance(inner, Message):
        with contextlib.suppress(Exception):  # headers that are made to be wrong
            return Attached(name or str(inner["Subject"] or ""), inner.as_bytes(), ".eml")
    payload = part.get_payload(decode=True)
    return Attached(name, payload if isinstance(payload, bytes) else b"", ".eml")


def _adorns(data: bytes) -> bool:
    import io

    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            return image.width < _SMALLEST[0] or image.height < _SMALLEST[1]
    except Exception:  # damaged files get every kind out of a decoder; its reader says so
        return False
