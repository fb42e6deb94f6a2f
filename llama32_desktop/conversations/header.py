"""Reads a database's header as bytes, before SQLite opens the file.

SQLite makes or rewrites the `-shm` file even where it only reads, and a database of a newer
version is to stay as it is to the last byte. The newest header may still be in the write-ahead
log. The formats: sqlite.org/fileformat2.html, parts 1.3 and 4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

from llama32_desktop.conversations.schema import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_SIZE = 100
_WAL_MAGICS = (0x377F0682, 0x377F0683)
_WAL_HEADER = struct.Struct(">IIIIII")  # magic, format, page size, sequence, two salts
_WAL_HEADER_SIZE = 32
_FRAME = struct.Struct(">IIII")  # page, size after a commit, two salts
_FRAME_SIZE = 24


class Header(NamedTuple):
    """The fields of the header."""

    version: int
    """The newest `PRAGMA user_version` in a header of ours; 0 where there is none."""
    whole: bool
    """The main file is a SQLite file of a known format and as long as its header says."""


def read_header(path: Path, wal: Path) -> Header:
    """Read the headers in the file at `path` and in its log at `wal`, where there is one.

    Raises:
        OSError: a file that is there cannot be read.
    """
    with path.open("rb") as stream:
        main = stream.read(_SIZE)
    has_wal = wal.exists() and wal.stat().st_size > 0
    # While there is a log, the file may rightly be shorter than its newest header says.
    whole = _known(main) and (has_wal or path.stat().st_size >= _promised(main))
    headers = [main]
    if has_wal:
        with wal.open("rb") as stream:
            headers += _committed(stream)
    ours = [h for h in headers if h.startswith(_MAGIC) and _number(h, 68) == APPLICATION_ID]
    return Header(max((_number(h, 60) for h in ours), default=0), whole)


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def _known(header: bytes) -> bool:
    # Bytes 18 and 19: the format's version for writing and reading; 2 is WAL.
    return len(header) == _SIZE and header.startswith(_MAGIC) and set(header[18:20]) <= {1, 2}


def _promised(header: bytes) -> int:
    """The file's length in bytes as its header tells it; 0 where it does not."""
    if header[24:28] != header[92:96]:
        return 0
    page = int.from_bytes(header[16:18], "big")
    return (65_536 if page == 1 else page) * _number(header, 28)


def _committed(wal: IO[bytes]) -> Iterator[bytes]:
    """The headers in the log's copies of page 1, of transactions that were ended."""
    start = wal.read(_WAL_HEADER_SIZE)
    if len(start) < _WAL_HEADER_SIZE:
        return
    magic, _, page_size, _, *salts = _WAL_HEADER.unpack_from(start)
    if magic not in _WAL_MAGICS:
        return
    pending: list[bytes] = []
    offset = _WAL_HEADER_SIZE
    while len(frame := wal.read(_FRAME_SIZE)) == _FRAME_SIZE:
        page, size_after_commit, *frame_salts = _FRAME.unpack_from(frame)
        if frame_salts != salts:
            return  # left from before the log was last begun again
        if page == 1:
            pending.append(wal.read(_SIZE))
        if size_after_commit:
            yield from pending
            pending.clear()
        offset += _FRAME_SIZE + page_size
        wal.seek(offset)
