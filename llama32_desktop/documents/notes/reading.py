"""Reads files and folders as meeting notes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from llama32_desktop import log
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.notes.attendees import attendees
from llama32_desktop.documents.notes.find import note_of
from llama32_desktop.documents.notes.model import Note
from llama32_desktop.documents.notes.names import People
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.reading.folders import walk
from llama32_desktop.documents.reading.source import UnreadableError, shown
from llama32_desktop.sentences import Sentence, grouped

MOST_NOTES: Final = 2000
"""Files that are read as notes at once: all of them are held, as people are known from one note
to the other."""
_NO_NOTES: Final = frozenset(("code", "e-invoice", "archive"))


def read_notes(
    paths: Iterable[Path],
    reader: DocumentReader,
    say: Callable[[str], None],
    *,
    progress: Callable[[int, int], None] = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Note]:
    """The notes in files and folders, in their order.

    Args:
        say: Takes a sentence for each file that could not be read or was left out.
        progress: Told how many files are read, and how many there are.

    Raises:
        ReadingCancelledError: `cancelled` said so.
    """
    found = walk(paths, cancelled=cancelled)
    for sentence in found.left_out:
        say(sentence)
    files = found.files[:MOST_NOTES]
    if len(files) < len(found.files):
        say(
            Sentence(
                "There are more than {0} files, so the rest of them was left out; choose a folder "
                "with fewer.",
                grouped(MOST_NOTES),
            )
        )
    documents: list[Document] = []
    for number, path in enumerate(files):
        progress(number, len(files))
        try:
            document = reader.read(path, recognise=True, cancelled=cancelled)
        except UnreadableError as error:
            say(str(error))
            continue
        for sentence in document.remarks:
            say(sentence)
        if document.kind not in _NO_NOTES:
            documents.append(document)
    progress(len(files), len(files))
    return notes_of(documents, say, cancelled=cancelled)


def notes_of(
    documents: Iterable[Document],
    say: Callable[[str], None],
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Note]:
    """What documents say as notes; one that fails takes no other with it."""
    documents = list(documents)
    known = People(dict.fromkeys(name for one in documents for name in attendees(one)))
    notes = []
    for document in documents:
        if cancelled():
            raise ReadingCancelledError
        try:
            notes.append(note_of(document, known, cancelled))
        except Exception as error:  # one note never takes the others with it
            log.note(error, "finding what notes say")
            say(
                Sentence(
                    "“{0}” was left out because of a fault in this app, which is in its log; the "
                    "other notes are there.",
                    shown(Path(document.path)),
                )
            )
    return notes
