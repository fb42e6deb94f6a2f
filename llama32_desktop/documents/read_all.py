"""Reads files and folders of them, whatever one or the other of them holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.folders import walk
from llama32_desktop.documents.reading.source import UnreadableError


def read_all(
    paths: Iterable[Path],
    reader: DocumentReader,
    say: Callable[[str], None],
    *,
    recognise: bool = True,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Document]:
    """The documents in their order.

    Args:
        say: Takes a sentence for each file that could not be read or was left out, which keeps
            none of the others, and for each thing to be known of a document.
        recognise: Whether scans are read by OCR.

    Raises:
        ReadingCancelledError: `cancelled` said so.
    """
    found = walk(paths, cancelled=cancelled)
    for sentence in found.left_out:
        say(sentence)
    documents = []
    for path in found.files:
        try:
            document = reader.read(path, recognise=recognise, cancelled=cancelled)
        except UnreadableError as error:
            say(str(error))
            continue
        for sentence in document.remarks:
            say(sentence)
        documents.append(document)
    return documents
