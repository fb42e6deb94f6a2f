"""Panics of libraries in Rust, which reach Python as errors that are no `Exception`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class PanicError(Exception):
    """A parser met what its author thought impossible: the file is damaged."""


@contextmanager
def panics_as_errors() -> Iterator[None]:
    """Raise `PanicError` where a library in Rust panics; else the whole process would end."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise PanicError(str(error)) from None
