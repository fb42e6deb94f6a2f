"""A collection on the disk: its documents, their pieces, words and vectors, in SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal, TypeVar

import msgspec

from llama32_desktop.deleted_text import merge_words, note_words_left
from llama32_desktop.documents.chunks import Chunk
from llama32_desktop.documents.closing import Closing
from llama32_desktop.documents.collection.context import contexts
from llama32_desktop.documents.databases import (
    has_schema,
    is_elsewhere,
    open_telling,
    overwrite_deleted,
)
from llama32_desktop.documents.lines_named import lines_named
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.prompt_text import without_hidden
from llama32_desktop.sentences import Sentence, restored, stored, together
from llama32_desktop.words import index_text, indexed_text

APPLICATION_ID: Final = 0x4C333244
"""“L32D”."""
VERSION: Final = 3
"""2: a piece has several vectors. 3: words as `words.index_text` makes them now."""
_SCHEMA: Final = """
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL,
    modified REAL NOT NULL,
    pages INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL,
    problem TEXT NOT NULL DEFAULT ''
);
CREATE TABLE piece (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    first_line INTEGER NOT NULL,
    last_line INTEGER NOT NULL,
    way TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX piece_of_document ON piece(document_id);
CREATE VIRTUAL TABLE piece_words USING fts5(words, tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE source (
    path TEXT PRIMARY KEY
);
"""

_VECTORS: Final = """
CREATE TABLE vector (
    piece_id INTEGER NOT NULL REFERENCES piece(id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    model TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (piece_id, part)
);
CREATE INDEX vector_of_model ON vector(model);
"""
_MOST_STEPS: Final = 10_000
"""Of merging an index; a damaged one could have no end."""
_STEPS: Final = {0: _SCHEMA + _VECTORS, 1: "DROP TABLE vector;\n" + _VECTORS}
"""By the version that is there. The first one's vectors are made again from the pieces."""

State = Literal["read", "failed"]
T = TypeVar("T")


class CollectionError(Exception):
    """A collection cannot be opened; one sentence for a person."""


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a document, and where it stands."""

    id: int
    path: str
    name: str
    page: int
    pages: int
    first_line: int
    last_line: int
    way: str
    text: str

    @property
    def place(self) -> Sentence:
        """“notes.md, lines 3–7”, with the page where there are several."""
        page = self.page if self.pages > 1 else None
        return lines_named(self.name, self.first_line, self.last_line, page)


class Indexed(msgspec.Struct, frozen=True, kw_only=True):
    """A document of a collection."""

    id: int
    path: str
    name: str
    sha256: str
    size: int
    modified: float
    pages: int
    state: State
    problem: str


def _bytes(path: str) -> bytes:
    """A path as it is stored: as text, whose bytes SQLite does not look at. It need be no UTF-8."""
    return path.encode("utf-8", "surrogatepass")


class Collection(Closing):
    """One collection; used from one thread at a time.

    Raises:
        CollectionError: the file is another program's, newer than this app, or damaged.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = open_telling(path, self._told)
        self.db.row_factory = sqlite3.Row
        try:
            self._prepare()
        except BaseException:
            self.db.close()
            raise

    def _told(self, error: sqlite3.Error) -> CollectionError:
        if is_elsewhere(error):
            return CollectionError(
                Sentence(
                    "The collection “{0}” could not be read or written ({1}), so this was not "
                    "finished; free some space, close other copies of the app, and try again.",
                    self.path.stem,
                    error,
                )
            )
        return CollectionError(
            Sentence(
                "The collection “{0}” is damaged, so it cannot be asked; remove it and add its "
                "files again: they themselves are not touched.",
                self.path.stem,
            )
        )

    def _read(self, row: object, kind: type[T]) -> T:
        """What a row means; columns may hold any kind of value where they went bad."""
        try:
            return msgspec.convert(row, kind)
        except msgspec.ValidationError as error:
            raise self._told(sqlite3.DatabaseError(str(error))) from error

    def _prepare(self) -> None:
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = NORMAL")  # made again from the files at any time
        self.db.execute("PRAGMA foreign_keys = ON")
        version = self.db.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            self.db.close()
            raise CollectionError(
                Sentence(
                    "The collection “{0}” was made by a newer version of this app; update the app "
                    "to ask it.",
                    self.path.stem,
                )
            )
        if version < VERSION:
            with self.db:
                for statement in _STEPS.get(version, "").split(";\n"):
                    if statement.strip():
                        self.db.execute(statement)
                if version:
                    self._renew_words()
                self.db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                self.db.execute(f"PRAGMA user_version = {VERSION}")
        if not has_schema(self.db, _SCHEMA + _VECTORS):
            raise self._told(sqlite3.DatabaseError("another schema"))

    def _renew_words(self) -> None:
        rows = self.db.execute("SELECT rowid, words FROM piece_words").fetchall()
        self.db.executemany(
            "UPDATE piece_words SET words = ? WHERE rowid = ?",
            [
                (index_text(indexed_text(words if isinstance(words, str) else "")), number)
                for number, words in rows
            ],
        )

    def close(self) -> None:
        self.db.close()

    # What it is made of

    def sources(self) -> tuple[str, ...]:
        """The files and folders that it was made of."""
        rows = self.db.execute("SELECT path FROM source ORDER BY path")
        return tuple(self._read(row[0], str) for row in rows)

    def add_sources(self, paths: Iterable[Path]) -> None:
        with self.db:
            self.db.executemany(
                "INSERT OR IGNORE INTO source VALUES (CAST(? AS TEXT))",
                [(_bytes(str(path)),) for path in paths],
            )

    def documents(self) -> tuple[Indexed, ...]:
        rows = self.db.execute("SELECT * FROM document ORDER BY path").fetchall()
        found = (self._read(dict(row), Indexed) for row in rows)
        return tuple(msgspec.structs.replace(one, problem=restored(one.problem)) for one in found)

    def keep(
        self, document: Document, modified: float, chunks: Sequence[Sequence[Chunk]]
    ) -> list[int]:
        """Put a document and its pieces, page by page, in the place of what it had before.

        Returns:
            The pieces' ids.
        """
        remarks = stored(together(document.remarks)) if document.remarks else ""
        with self.db:
            self._forget(document.path)
            number = self.db.execute(
                "INSERT INTO document(path, name, kind, sha256, size, modified, pages, state, "
                "problem) VALUES (CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, 'read', ?)",
                (
                    *(_bytes(document.path), document.name, document.kind, document.sha256),
                    *(document.bytes, modified, len(document.pages), remarks),
                ),
            ).lastrowid
            ids = []
            for page, pieces in zip(document.pages, chunks, strict=True):
                page_text = without_hidden(page)
                for chunk, above in zip(pieces, contexts(page_text, pieces), strict=True):
                    text = page_text[chunk.start : chunk.end]
                    # A piece may begin and end with blank lines: nobody looks for it there.
                    lead = len(text) - len(text.lstrip())
                    first = chunk.first_line + text[:lead].count("\n")
                    last = first + text.strip().count("\n")
                    place = (page.number, first, last, page.way)
                    piece = self.db.execute(
                        "INSERT INTO piece(document_id, page, first_line, last_line, way, text) "
                        "VALUES (?, ?, ?, ?, ?, ?)",
                        (number, *place, text),
                    ).lastrowid
                    assert piece is not None
                    self.db.execute(
                        "INSERT INTO piece_words(rowid, words) VALUES (?, ?)",
                        (piece, index_text(f"{document.name} {page.title} {above}\n{text}")),
                    )
                    ids.append(piece)
        return ids

    def keep_failure(self, path: str, name: str, size: int, modified: float, why: str) -> None:
        """A file that could not be read: it is tried again when it has changed."""
        with self.db:
            self._forget(path)
            self.db.execute(
                "INSERT INTO document(path, name, size, modified, state, problem) "
                "VALUES (CAST(? AS TEXT), ?, ?, ?, 'failed', ?)",
                (_bytes(path), name, size, modified, stored(why)),
            )

    def touch(self, document_id: int, size: int, modified: float) -> None:
        """The file was written again and says the same."""
        with self.db:
            self.db.execute(
                "UPDATE document SET size = ?, modified = ? WHERE id = ?",
                (size, modified, document_id),
            )

    def remove(self, path: str) -> None:
        """A document that is gone."""
        with self.db:
            self._forget(path)

    def clear(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Take words of documents that were removed or changed out of the file; once also what was
        deleted before deleted rows were overwritten. Opening does neither: whoever only asks is
        not kept from it by a full disk or by who writes."""
        for _ in range(_MOST_STEPS):
            if cancelled() or not self._merge_words():
                break
        overwrite_deleted(self.db, self.path, cancelled)

    def _merge_words(self) -> bool:
        with self.db:
            return merge_words(self.db, "piece_words")

    def _forget(self, path: str) -> None:
        deleted = self.db.execute(
            "DELETE FROM piece_words WHERE rowid IN (SELECT piece.id FROM piece JOIN document "
            "ON document.id = document_id WHERE path = CAST(? AS TEXT))",
            (_bytes(path),),
        ).rowcount
        if deleted:
            note_words_left(self.db, "piece_words")
        self.db.execute("DELETE FROM document WHERE path = CAST(? AS TEXT)", (_bytes(path),))

    # Vectors

    def without_vectors(self, model: str) -> list[tuple[int, str]]:
        """Ids and texts of pieces that have no vectors of this model yet."""
        rows = self.db.execute(
            "SELECT id, text FROM piece WHERE NOT EXISTS "
            "(SELECT 1 FROM vector WHERE piece_id = piece.id AND model = ?)",
            (model,),
        )
        return [self._read(tuple(row), tuple[int, str]) for row in rows]

    def keep_vectors(self, model: str, vectors: Mapping[int, Sequence[bytes]]) -> None:
        """All vectors of some pieces, packed as `collection.vectors` does it, in the place of what
        the pieces had."""
        with self.db:
            self.db.executemany("DELETE FROM vector WHERE piece_id = ?", [(n,) for n in vectors])
            self.db.executemany(
                "INSERT INTO vector VALUES (?, ?, ?, ?)",
                [
                    (piece, part, model, data)
                    for piece, parts in vectors.items()
                    for part, data in enumerate(parts)
                ],
            )

    # Pieces

    def pieces(self, ids: Sequence[int]) -> list[Piece]:
        """The pieces with these ids, in their order; those that are gone are left out."""
        rows = self.db.execute(
            "SELECT piece.id, path, name, page, pages, first_line, last_line, way, text FROM piece "
            "JOIN document ON document.id = document_id WHERE piece.id IN "
            f"({','.join('?' * len(ids))})",
            tuple(ids),
        ).fetchall()
        found = {row["id"]: self._read(dict(row), Piece) for row in rows}
        return [found[number] for number in ids if number in found]

    def heads(self) -> list[tuple[str, str]]:
        """The path of each document that was read, and the beginning of its text."""
        rows = self.db.execute(
            "SELECT path, text FROM piece JOIN document ON document.id = document_id "
            "WHERE piece.id IN (SELECT min(id) FROM piece GROUP BY document_id)"
        )
        return [self._read(tuple(row), tuple[str, str]) for row in rows]

    def size(self) -> tuple[int, int]:
        """How many documents were read, and pieces they have."""
        documents = self.db.execute("SELECT count(*) FROM document WHERE state = 'read'").fetchone()
        pieces = self.db.execute("SELECT count(*) FROM piece").fetchone()
        return int(documents[0]), int(pieces[0])
