"""Contents of files that take no memory, however long they are."""

from __future__ import annotations

import hashlib
import random
from functools import cached_property

BLOCK = 2**16


class Content:
    """Bytes that are made when they are read: noise from a seed behind a beginning.

    Args:
        size: Bytes in all.
        seed: Of the noise; `None` makes zeros.
        head: The first bytes.
    """

    def __init__(self, size: int, seed: int | None = 0, head: bytes = b"") -> None:
        self.size = size
        self._seed = seed
        self._head = head

    @classmethod
    def of(cls, data: bytes) -> Content:
        """These bytes, whole."""
        return cls(len(data), None, data)

    def read(self, start: int, end: int) -> bytes:
        """The bytes from `start` up to and without `end`."""
        end = min(end, self.size)
        first = start // BLOCK
        blocks = b"".join(self._block(i) for i in range(first, (end + BLOCK - 1) // BLOCK))
        data = blocks[start - first * BLOCK : end - first * BLOCK]
        if start < len(self._head):
            head = self._head[start:end]
            data = head + data[len(head) :]
        return data

    @cached_property
    def sha256(self) -> str:
        """In hexadecimal digits."""
        digest = hashlib.sha256()
        for start in range(0, self.size, 2**20):
            digest.update(self.read(start, start + 2**20))
        return digest.hexdigest()

    def _block(self, index: int) -> bytes:
        if self._seed is None:
            return bytes(BLOCK)
        return random.Random(f"{self._seed} {index}").randbytes(BLOCK)
