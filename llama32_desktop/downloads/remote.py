"""A file as a source describes it: all that fetching and verifying need."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Final, Literal, Protocol

import msgspec

MOST_BYTES: Final = 2**50
"""Of a file: whoever says more is not to be believed."""


class Remote(msgspec.Struct, frozen=True, kw_only=True):
    """One file at a source."""

    name: str
    """What a person reads."""
    url: str
    bytes: int
    sha256: str = ""
    """Lower-case hexadecimal digits."""
    git_sha1: str = ""
    """Of small files that the Hub keeps in git itself: SHA-1 of git's blob."""
    role: Literal["model", "projector", "other"] = "model"

    @property
    def identity(self) -> str:
        """The identity of the bytes: two files of one identity are the same."""
        return self.sha256 or self.git_sha1 or self.url


class Opened(Protocol):
    """A run of a file's bytes, as they arrive."""

    whole: bool
    """The source knows no ranges and gives all of the file, from its first byte."""

    def __iter__(self) -> Iterator[bytes]: ...


class Source(Protocol):
    """Gives a file's bytes; used by several threads at once."""

    def open(self, start: int, end: int) -> AbstractContextManager[Opened]:
        """The bytes from `start` up to and without `end`.

        Raises:
            DownloadError: also while the bytes are read.
        """
        ...

    def stop(self) -> None:
        """End all that is open at once; what reads it then gets an error or an early end."""
        ...
