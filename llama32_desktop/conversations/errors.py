"""The errors of the store; every text is one sentence for a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from llama32_desktop.sentences import Sentence

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_ADVICE = {
    sqlite3.SQLITE_FULL: Sentence("free some space on the disk and try again"),
    sqlite3.SQLITE_IOERR: Sentence("check the disk and try again"),
    sqlite3.SQLITE_READONLY: Sentence("check that the app's data folder can be written"),
    sqlite3.SQLITE_CANTOPEN: Sentence("check that the app's data folder can be written"),
    sqlite3.SQLITE_PERM: Sentence("check that the app's data folder can be written"),
    sqlite3.SQLITE_BUSY: Sentence("another program is using the file: close it and try again"),
    sqlite3.SQLITE_LOCKED: Sentence("another program is using the file: close it and try again"),
}


class StoreError(Exception):
    """The store could not do it."""


class NewerDatabaseError(StoreError):
    """The database was written by a newer version of the app; it was not touched."""


class DamagedDatabaseError(StoreError):
    """The database turned out to be damaged; the next `open_store` looks at all of it."""


class MissingError(StoreError):
    """A conversation or message is not there (any more)."""


class CancelledError(Exception):
    """It was stopped; nothing has changed."""


def not_exported(name: str, error: OSError) -> StoreError:
    """A file or folder of that name could not be written."""
    return StoreError(
        Sentence(
            "“{0}” could not be written ({1}), so nothing was exported; choose another place "
            "or free some space.",
            name,
            error.strerror or str(error),
        )
    )


def code_of(error: sqlite3.Error) -> int:
    """SQLite's primary result code; 0 for the module's own errors."""
    return (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is what is wrong."""
    return code_of(error) in _DAMAGE


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn SQLite's errors into `StoreError`."""
    try:
        yield
    except UnicodeDecodeError as error:  # of a name in the schema, or in SQLite's own message
        raise DamagedDatabaseError(
            Sentence(
                "The file with your conversations is damaged (its names are no text), so the last "
                "change may not be saved; restart the app, which keeps that file under another "
                "name."
            )
        ) from error
    except sqlite3.Error as error:
        reason = str(error).rstrip(".")
        if is_damage(error):
            raise DamagedDatabaseError(
                Sentence(
                    "The file with your conversations is damaged ({0}), so the last change may "
                    "not be saved; restart the app, which keeps that file under another name.",
                    reason,
                )
            ) from error
        advice = _ADVICE.get(
            code_of(error), Sentence("try again, and restart the app if it happens again")
        )
        raise StoreError(
            Sentence(
                "The conversations could not be read or written ({0}), so the last change may not "
                "be saved; {1}.",
                reason,
                advice,
            )
        ) from error
