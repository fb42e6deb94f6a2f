"""Signed files (`.p7m`): what was signed is read as if it stood there alone."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from llama32_desktop.documents.einvoice.signed import signed_content
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole
from llama32_desktop.documents.reading.within import Within
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    from llama32_desktop.documents.model import Page


def read_signed(path: Path, within: Within) -> Source:
    """The file that was signed.

    Raises:
        UnreadableError: it is damaged, is a signature alone, or what was signed cannot be read.
    """
    folder = tempfile.TemporaryDirectory(prefix="llama32-signed-", ignore_cleanup_errors=True)
    try:
        source = within.open_file(_unpacked(path, Path(folder.name)), within)
    except BaseException:
        folder.cleanup()
        raise
    source.pages = _pages(source.pages, folder)
    source.unread.append(
        Sentence(
            "“{0}” is signed; whether the signature is good was not checked, so check it with the "
            "program that its sender names, if that matters.",
            shown(path),
        )
    )
    return source


def _pages(pages: Iterator[Page], folder: tempfile.TemporaryDirectory[str]) -> Iterator[Page]:
    with folder:
        yield from pages


@contextmanager
def unsigned(path: Path) -> Iterator[Path]:
    """The file that was signed, for as long as it is looked at.

    Raises:
        UnreadableError: it is damaged, or is a signature alone.
    """
    with tempfile.TemporaryDirectory(prefix="llama32-signed-") as folder:
        yield _unpacked(path, Path(folder))


def _unpacked(path: Path, folder: Path) -> Path:
    content = signed_content(whole(path))
    if not content:
        raise UnreadableError(
            Sentence(
                "“{0}” is a signature that is damaged or stands without what it signs, so there "
                "is nothing to read in it; download it again, or add the file that was signed.",
                shown(path),
            )
        )
    # The reader goes by the content and the ending: “invoice.xml.p7m”.
    inner = Path(path.stem).suffix.lower()
    unpacked = folder / f"signed{inner[:8]}"
    unpacked.write_bytes(content)
    return unpacked
