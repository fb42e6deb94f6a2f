"""Brings a collection up to date with its files: only what changed is read again."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from llama32_desktop.documents import sentences
from llama32_desktop.documents.chunks import chunks, estimated_tokens
from llama32_desktop.documents.collection.embedder import Embedder, truncated
from llama32_desktop.documents.collection.store import Collection, CollectionError, Indexed
from llama32_desktop.documents.collection.vectors import packed
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.prompt_text import without_hidden
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.reading.folders import walk
from llama32_desktop.documents.reading.source import UnreadableError, shown
from llama32_desktop.sentences import Sentence, together

PIECE_TOKENS: Final = 160
"""Small enough to be about one thing, large enough to answer from."""
PART_TOKENS: Final = 24
"""What has a vector of its own: about a sentence. A vector of a whole piece is the mean of all
that it says, and near to no question about one thing in it."""
_BATCH: Final = 16
"""Pieces whose vectors are stored together."""


@dataclass(frozen=True)
class IndexProgress:
    """How far indexing is."""

    stage: str
    """`files` or `vectors`."""
    done: int
    of: int
    name: str = ""
    """The file that is being read."""


class IndexingCancelledError(Exception):
    """The caller did not want it any more; what is done is stored."""


def update(
    collection: Collection,
    reader: DocumentReader,
    *,
    embedder: Embedder | None = None,
    dimensions: int = 0,
    progress: Callable[[IndexProgress], None] = lambda progress: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[str, ...]:
    """Read what is new or changed among the collection's sources; forget what is gone.

    Args:
        embedder: Makes vectors of the sentences; words alone are indexed where there is none.
        dimensions: Numbers of each vector that are kept (Matryoshka); 0 keeps all.

    Returns:
        A sentence for each file that could not be read and each thing that was left out.

    Raises:
        IndexingCancelledError: `cancelled` said so; each finished file is stored.
        EmbeddingError: the embedding model failed; the words are indexed.
    """
    known = {document.path: document for document in collection.documents()}
    sources = [Path(path) for path in collection.sources()]
    away = [source for source in sources if _is_away(source, known)]
    found = walk((source for source in sources if source not in away), cancelled=cancelled)
    problems = [*found.left_out, *map(_kept, away)]
    for number, path in enumerate(found.files):
        if cancelled():
            raise IndexingCancelledError
        progress(IndexProgress("files", number, len(found.files), shown(path)))
        before = known.pop(str(path), None)
        try:
            problem = _file(collection, reader, path, before, cancelled)
        except (IndexingCancelledError, CollectionError, OSError, sqlite3.Error):
            raise
        except Exception as error:  # what one file holds is no reason to leave the others
            sys.excepthook(type(error), error, error.__traceback__)
            problem = Sentence(
                "“{0}” was not taken in, because this app met an error of its own ({1}); the "
                "other files are; please report it.",
                shown(path),
                type(error).__name__,
            )
        if problem:
            problems.append(problem)
    for gone in known:
        if not any(Path(gone).is_relative_to(source) for source in away):
            collection.remove(gone)
    collection.clear(cancelled)
    progress(IndexProgress("files", len(found.files), len(found.files)))
    if embedder is not None:
        make_vectors(collection, embedder, dimensions, progress, cancelled)
    return tuple(problems)


def _is_away(source: Path, known: Mapping[str, Indexed]) -> bool:
    """Whether a folder or a whole disk is missing, not just a file that somebody removed: what is
    not plugged in is no reason to read ten thousand pages again."""
    if source.exists() or (str(source) in known and source.parent.exists()):
        return False
    return any(Path(path).is_relative_to(source) for path in known)


def _kept(source: Path) -> str:
    return Sentence(
        "“{0}” is not there now; what was read of it before can still be asked.", shown(source)
    )


def _file(
    collection: Collection,
    reader: DocumentReader,
    path: Path,
    before: Indexed | None,
    cancelled: Callable[[], bool],
) -> str:
    """Read a file if it changed; a sentence where that failed."""
    try:
        status = path.stat()
    except OSError:
        if before is not None:
            collection.remove(str(path))
        return ""
    same = before and (before.size, before.modified) == (status.st_size, status.st_mtime)
    if before is not None and same:
        return before.problem if before.state == "failed" else ""
    try:
        document = reader.read(path, recognise=True, cancelled=cancelled)
    except ReadingCancelledError as error:
        raise IndexingCancelledError from error
    except UnreadableError as error:
        collection.keep_failure(str(path), shown(path), status.st_size, status.st_mtime, str(error))
        return str(error)
    if before is not None and before.sha256 == document.sha256 and before.state == "read":
        collection.touch(before.id, status.st_size, status.st_mtime)
        return ""
    return take_in(collection, document, status.st_mtime)


def take_in(collection: Collection, document: Document, modified: float) -> str:
    """Keeps a document that was read; a sentence where there is something to be known of it."""
    pieces = [
        [c for c in chunks(text, PIECE_TOKENS) if text[c.start : c.end].strip()]
        for text in map(without_hidden, document.pages)
    ]
    collection.keep(document, modified, pieces)
    return together(document.remarks) if document.remarks else ""


def make_vectors(
    collection: Collection,
    embedder: Embedder,
    dimensions: int,
    progress: Callable[[IndexProgress], None],
    cancelled: Callable[[], bool],
) -> None:
    """Make the vectors that are missing; each batch is stored.

    Raises:
        IndexingCancelledError: `cancelled` said so; EmbeddingError: the model failed.
    """
    model = vector_model(embedder, dimensions)
    missing = collection.without_vectors(model)
    for start in range(0, len(missing), _BATCH):
        if cancelled():
            raise IndexingCancelledError
        progress(IndexProgress("vectors", start, len(missing)))
        batch = missing[start : start + _BATCH]
        parts = [(number, part) for number, text in batch for part in parts_of(text)]
        vectors = embedder.embed([part for _, part in parts], query=False)
        made: dict[int, list[bytes]] = {}
        for (number, _), vector in zip(parts, vectors, strict=True):
            made.setdefault(number, []).append(packed(truncated(vector, dimensions)))
        collection.keep_vectors(model, made)
    progress(IndexProgress("vectors", len(missing), len(missing)))


def parts_of(text: str) -> list[str]:
    """A piece's sentences, the short ones together; at least one part."""
    parts: list[str] = []
    room = 0
    for sentence in sentences.split(text):
        size = estimated_tokens(sentence)
        if parts and size <= room:
            parts[-1] += f" {sentence}"
        else:
            parts.append(sentence)
            room = PART_TOKENS
        room -= size
    return parts or [text]


def vector_model(embedder: Embedder, dimensions: int) -> str:
    """What vectors are known by: those of another model, or cut elsewhere, do not compare."""
    return f"{embedder.name}/{dimensions}" if dimensions else embedder.name
