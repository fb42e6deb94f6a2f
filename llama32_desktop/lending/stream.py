"""What ggml's RPC says from who borrows to who lends, looked at on its way.

Each command is one byte, a length and so many bytes (ggml-rpc.cpp, version 7). A stream has to
begin with a greeting, and commands have to be known and of their size, before the server sees them.
Where weights are kept, this is also where their file is held against what was sent: the server
knows it by a hash of 64 bits, and reads back whatever is there.
"""

from __future__ import annotations

import hashlib
import struct
from typing import Final, Protocol

_HEAD: Final = 9
_TENSOR: Final = 296
"""`sizeof(rpc_tensor)`."""
_SET_TENSOR, _SET_TENSOR_HASH, _GRAPH_COMPUTE, _HELLO = 6, 7, 10, 14
_SIZES: Final = {
    0: 12,  # ALLOC_BUFFER
    1: 4,  # GET_ALIGNMENT
    2: 4,  # GET_MAX_SIZE
    3: 8,  # BUFFER_GET_BASE
    4: 8,  # FREE_BUFFER
    5: 9,  # BUFFER_CLEAR
    _SET_TENSOR_HASH: _TENSOR + 16,
    8: _TENSOR + 16,  # GET_TENSOR
    9: 2 * _TENSOR,  # COPY_TENSOR
    11: 4,  # GET_DEVICE_MEMORY
    12: _TENSOR,  # INIT_TENSOR
    13: 4 + 11 * _TENSOR,  # GET_ALLOC_SIZE
    _HELLO: 24,
    15: 0,  # DEVICE_COUNT
    16: 4,  # GRAPH_RECOMPUTE
    17: _TENSOR + 17,  # MEMSET_TENSOR
}
"""Bytes of each command whose length is fixed."""
_MOST_DATA: Final = 64 * 1024**3
_MOST_GRAPH: Final = 256 * 1024**2
_FLAG_AT: Final = _TENSOR
_DATA_AT: Final = _TENSOR + 9


class BadStreamError(Exception):
    """What came is not ggml's RPC."""


class Keeper(Protocol):
    """Keeps weights; see `weights.KeptWeights`."""

    def look(self, name: int) -> None:
        """Somebody is about to ask for the weights of that hash."""

    def begins(self, name: int, size: int) -> bool:
        """Weights come that may be kept; whether they are to be."""

    def ended(self, name: int, size: int, digest: bytes) -> None:
        """They have come, and the server has them or is about to."""


class RequestStream:
    """Checks the stream piece by piece; what `feed` returns may go on to the server."""

    def __init__(self, keeper: Keeper | None = None) -> None:
        self._keeper = keeper
        self._head = bytearray()
        self._left = 0
        """Bytes of the body of the command that is under way."""
        self._command = -1
        self._body = bytearray()
        """The beginning of a body that is looked at."""
        self._wanted = 0
        self._asked = 0
        """The hash that was last asked for."""
        self._digest: hashlib._Hash | None = None
        self._size = 0
        self._greeted = False

    def feed(self, data: bytes) -> bytes:
        """The same bytes, but for a flag: weights that are not to be kept say so.

        Raises:
            BadStreamError: they are not what the protocol has.
        """
        out = bytearray()
        view = memoryview(data)
        while view:
            if self._left == 0:
                view = self._read_head(view, out)
                continue
            piece = view[: self._left]
            view = view[len(piece) :]
            self._left -= len(piece)
            self._take(piece, out)
            if self._left == 0:
                self._end()
        return bytes(out)

    def _read_head(self, view: memoryview, out: bytearray) -> memoryview:
        missing = _HEAD - len(self._head)
        self._head += view[:missing]
        if len(self._head) == _HEAD:
            command, size = struct.unpack("<BQ", self._head)
            self._check(command, size)
            out += self._head
            self._head.clear()
            self._command, self._left, self._size = command, size, size
            self._body.clear()
            self._wanted = {_SET_TENSOR_HASH: size, _SET_TENSOR: _DATA_AT}.get(command, 0)
        return view[missing:]

    def _check(self, command: int, size: int) -> None:
        if (command == _HELLO) == self._greeted:
            raise BadStreamError("a greeting that is missing, or a second one")
        self._greeted = True
        if command == _SET_TENSOR:
            fits = _DATA_AT <= size <= _MOST_DATA
        elif command == _GRAPH_COMPUTE:
            fits = 12 <= size <= _MOST_GRAPH
        else:
            fits = _SIZES.get(command) == size
        if not fits:
            raise BadStreamError(f"command {command} of {size} bytes")

    def _take(self, piece: memoryview, out: bytearray) -> None:
        """Hand on a part of a body; its beginning waits until it was looked at."""
        missing = self._wanted - len(self._body)
        if missing > 0:
            self._body += piece[:missing]
            if len(self._body) < self._wanted:
                return
            piece = piece[missing:]
            self._look()
            out += self._body
        if self._digest is not None:
            self._digest.update(piece)
        out += piece

    def _look(self) -> None:
        if self._command == _SET_TENSOR_HASH:
            (self._asked,) = struct.unpack_from("<Q", self._body, _TENSOR + 8)
            if self._keeper is not None:
                self._keeper.look(self._asked)
        elif self._body[_FLAG_AT]:
            if self._keeper is not None and self._keeper.begins(self._asked, self._size - _DATA_AT):
                self._digest = hashlib.sha256()
            else:
                self._body[_FLAG_AT] = 0

    def _end(self) -> None:
        if self._digest is not None and self._keeper is not None:
            digest, self._digest = self._digest.digest(), None
            self._keeper.ended(self._asked, self._size - _DATA_AT, digest)
