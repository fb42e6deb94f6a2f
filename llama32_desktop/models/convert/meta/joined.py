"""A tensor of several pieces, and embeddings that are stored another way than they are used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from llama32_desktop.models.convert.plan import Floats
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor, floats

Block = tuple[StoredTensor, ...]


@dataclass(frozen=True, slots=True)
class Joined:
    """Blocks of rows, one below another; each of pieces side by side, of as many columns each."""

    blocks: tuple[Block, ...]

    def read(self, reader: Reader, first: int, count: int) -> Callable[[], Floats]:
        """Read some rows; what is given back makes numbers of them, in any thread."""
        parts: list[tuple[int, list[tuple[bytearray, str]]]] = []
        top = 0
        for block in self.blocks:
            rows, columns = _flat(block[0])
            start, end = max(first, top), min(first + count, top + rows)
            if start < end:
                raw = [
                    (
                        reader.read(piece, (start - top) * columns, (end - start) * columns),
                        piece.dtype,
                    )
                    for piece in block
                ]
                parts.append((end - start, raw))
            top += rows

        def numbers() -> Floats:
            return np.concatenate(
                [
                    np.concatenate([floats(*held).reshape(rows, -1) for held in raw], axis=1)
                    for rows, raw in parts
                ]
            )

        return numbers


@dataclass(frozen=True, slots=True)
class TileRows:
    """Embeddings of tiles by their row and column, as rows for each aspect ratio.

    The row of a ratio has the tiles of its rows and columns one after another, and zeros behind
    them; the first row is that of no picture.
    """

    stored: StoredTensor
    """[rows of tiles, columns of tiles, positions, width]."""
    ratios: Sequence[tuple[int, int]]
    tiles: int

    def read(self, reader: Reader, first: int, count: int) -> Callable[[], Floats]:
        """As `Joined.read`."""
        _, across, positions, width = self.stored.shape
        each = positions * width
        found = [
            [reader.read(self.stored, line * across * each, wide * each) for line in range(high)]
            for high, wide in map(self._ratio, range(first, first + count))
        ]

        def numbers() -> Floats:
            rows = np.zeros((count, self.tiles * each), np.float32)
            for row, lines in zip(rows, found, strict=True):
                values = [floats(line, self.stored.dtype) for line in lines]
                if values:
                    tiles = np.concatenate(values)
                    row[: tiles.size] = tiles
            return rows

        return numbers

    def _ratio(self, row: int) -> tuple[int, int]:
        return self.ratios[row - 1] if row else (0, 0)


def joined(shards: Block, rows: int, columns: int) -> Joined | None:
    """The pieces of a tensor of that size, or `None` where they do not make it up.

    Model parallelism cuts a matrix along its rows, or along its columns, or gives each the whole;
    which it was is told by the sizes.
    """
    count, sizes = len(shards), {_flat(shard) for shard in shards}
    if sizes == {(rows, columns)}:
        return Joined((shards[:1],))
    if sizes == {(rows // count, columns)} and rows % count == 0:
        return Joined(tuple((shard,) for shard in shards))
    if sizes == {(rows, columns // count)} and columns % count == 0:
        return Joined((shards,))
    return None


def _flat(stored: StoredTensor) -> tuple[int, int]:
    """Rows and columns; a vector is one row."""
    if len(stored.shape) < 2:
        return 1, stored.values
    return stored.shape[0], stored.values // max(1, stored.shape[0])
