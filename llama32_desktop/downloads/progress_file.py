"""A small file beside the growing one, which says what of it is on the disk.

A line of JSON says which file it is and how it is divided; behind it stands one record a piece,
overwritten in place: how much was written, and how much of it is known to be on the disk itself.
After the death of the process alone all that was written is there. After the machine's, only
what was synchronised counts; the time of the machine's start tells the two apart.
"""

from __future__ import annotations

import contextlib
import os
import struct
import threading
from pathlib import Path
from typing import BinaryIO, Final

import msgspec
import psutil

from llama32_desktop.files import put_in_place

_RECORD: Final = struct.Struct("<QQ")
_FORMAT: Final = 1


class _Head(msgspec.Struct):
    format: int
    identity: str
    bytes: int
    piece: int
    booted: int


class Progress:
    """The pieces of one growing file; thread-safe.

    Args:
        path: Of the small file.
        identity: Of the content; another one begins anew.
        size: Bytes of the whole file.
        piece: Bytes of a piece; the last may be shorter.
    """

    def __init__(self, path: Path, identity: str, size: int, piece: int) -> None:
        self._lock = threading.Lock()
        self.size = size
        self.pieces = 0
        self.resumed = False
        self._stream: BinaryIO
        self._open(path, identity, piece)

    def _open(self, path: Path, identity: str, piece: int) -> None:
        head, records = _read(path)
        booted = round(psutil.boot_time())
        same = head is not None and head.identity == identity and head.bytes == self.size
        if head is not None and same and head.piece > 0:
            self.piece = head.piece
            alive = abs(head.booted - booted) < 60
            self.pieces = _pieces(self.size, self.piece)
            records = (records + [(0, 0)] * self.pieces)[: self.pieces]
            done = [written if alive else synced for written, synced in records]
            self._written = [min(n, self.length(i)) for i, n in enumerate(done)]
            self._synced = [min(s, w) for (_, s), w in zip(records, self._written, strict=True)]
            self.resumed = any(self._written)
        else:
            self.piece = piece
            self.pieces = _pieces(self.size, piece)
            self._written = [0] * self.pieces
            self._synced = [0] * self.pieces
        line = msgspec.json.encode(
            _Head(
                format=_FORMAT, identity=identity, bytes=self.size, piece=self.piece, booted=booted
            )
        )
        self._offset = len(line) + 1
        data = (
            line
            + b"\n"
            + b"".join(_RECORD.pack(w, s) for w, s in zip(self._written, self._synced, strict=True))
        )
        temporary = path.with_name(path.name + ".new")
        with temporary.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        put_in_place(temporary, path)
        self._stream = path.open("r+b", buffering=0)

    def length(self, index: int) -> int:
        """Bytes of that piece."""
        return min(self.piece, self.size - index * self.piece)

    def start(self, index: int) -> int:
        """The first byte of that piece that is not there yet."""
        return index * self.piece + self._written[index]

    def end(self, index: int) -> int:
        return index * self.piece + self.length(index)

    @property
    def done(self) -> int:
        """Bytes that are there."""
        return sum(self._written)

    def missing(self) -> list[int]:
        """Pieces that are not whole."""
        return [i for i in range(self.pieces) if self._written[i] < self.length(i)]

    def note(self, index: int, count: int) -> None:
        """`count` more bytes of the piece were written to the growing file."""
        with self._lock:
            self._written[index] += count
            self._store(index)

    def mark_synced(self, written: list[int]) -> None:
        """So much of each piece is on the disk itself now."""
        with self._lock:
            for index, count in enumerate(written):
                if count != self._synced[index]:
                    self._synced[index] = count
                    self._store(index)
        os.fsync(self._stream.fileno())

    def written(self) -> list[int]:
        with self._lock:
            return list(self._written)

    def forget(self) -> None:
        """Nothing is there any more: the growing file was given up."""
        with self._lock:
            for index in range(self.pieces):
                self._written[index] = self._synced[index] = 0
                self._store(index)

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._stream.close()

    def _store(self, index: int) -> None:
        self._stream.seek(self._offset + index * _RECORD.size)
        self._stream.write(_RECORD.pack(self._written[index], self._synced[index]))


def bytes_there(path: Path) -> int:
    """How much of a download is there already, without opening it; 0 where none was begun."""
    _, records = _read(path)
    return sum(written for written, _ in records)


def _pieces(size: int, piece: int) -> int:
    return (size + piece - 1) // piece


def _read(path: Path) -> tuple[_Head | None, list[tuple[int, int]]]:
    try:
        line, _, table = path.read_bytes().partition(b"\n")
        head = msgspec.json.decode(line, type=_Head)
    except (OSError, ValueError, RecursionError):
        return None, []
    if head.format != _FORMAT:
        return None, []
    whole = len(table) // _RECORD.size * _RECORD.size
    return head, list(_RECORD.iter_unpack(table[:whole]))
