"""What can go wrong with the store; every text is one sentence for a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


class StoreError(Exception):
    """The store could not do it."""


class NewerDatabaseError(StoreError):
    """The database was written by a newer version of the app; it was not touched."""


class MissingError(StoreError):
    """A conversation or message is not there (any more)."""


@contextmanager
def plain_errors() -> Iterator[None]:
    """Turn SQLite's errors into `StoreError`."""
    try:
        yield
    except sqlite3.Error as error:
        reason = str(error).rstrip(".")
        if "full" in reason:
            advice = "free some space on the disk and try again"
        elif "readonly" in reason or "unable to open" in reason:
            advice = "check that the app's data folder can be written"
        else:
            advice = "try again, and restart the app if it happens again"
        raise StoreError(
            f"The conversations could not be read or written ({reason}), so the last change may "
            f"not be saved; {advice}."
        ) from error
