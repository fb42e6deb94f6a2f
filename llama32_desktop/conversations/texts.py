"""Text files that go with a message: how they are read, and how the model is given them."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Final

from llama32_desktop.conversations.model import TextAttachment

MOST_BYTES: Final = 8 * 1024 * 1024
"""Larger files fit no context window by far."""
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL: Final = re.compile(rb"[\x00-\x07\x0e-\x1a\x1c-\x1f]")
"""In no text; tabs, line and page breaks, and the escapes of terminals' logs are."""
_TICKS: Final = re.compile(r"`{3,}")


class NoTextError(Exception):
    """A file is no text, or cannot be read; one sentence for a person."""


def looks_like_text(head: bytes) -> bool:
    """Whether a file that begins with these bytes may be text."""
    return any(head.startswith(bom) for bom, _ in _BOMS) or not (
        head.startswith((b"%PDF", b"{\\rtf")) or _CONTROL.search(head)
    )


def read_text(path: Path) -> TextAttachment:
    """Read a text file, whatever its common encoding.

    UTF-8 goes first, then what a byte order mark says, then Windows' Western one.

    Raises:
        NoTextError: it is no text, too large, or cannot be read.
    """
    name = path.name
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise NoTextError(
            f"“{name}” cannot be read ({error.strerror}), so it was not added; choose it again."
        ) from error
    if len(data) > MOST_BYTES:
        raise NoTextError(
            f"“{name}” is larger than {MOST_BYTES // 2**20} MB, which fits no model's window, so "
            "it was not added; cut out the part that matters."
        )
    if not looks_like_text(data):
        raise NoTextError(
            f"“{name}” is neither a picture nor a text file, so it was not added; save it as text "
            "or as a picture and add that."
        )
    text = _decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise NoTextError(f"“{name}” is empty, so it was not added.")
    return TextAttachment(name=name, text=text)


def _decoded(data: bytes) -> str:
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def with_texts(content: str, texts: tuple[TextAttachment, ...]) -> str:
    """A message as the model reads it: its files between fences, then what was written."""
    parts = [_fenced(text) for text in texts]
    return "\n\n".join([*parts, content] if content else parts)


def _fenced(attachment: TextAttachment) -> str:
    longest = max((len(run) for run in _TICKS.findall(attachment.text)), default=0)
    fence = "`" * max(3, longest + 1)
    name = " ".join(attachment.name.split())
    return f"File “{name}”:\n{fence}\n{attachment.text.rstrip()}\n{fence}"
