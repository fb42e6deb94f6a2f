"""A matrix that a checkpoint keeps in few bits, before and after its parts were read."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.models.convert.errors import ConvertError, damaged
from llama32_desktop.models.convert.packed.bits import Levels
from llama32_desktop.models.convert.plan import Floats
from llama32_desktop.models.convert.safetensors import VALUE_BYTES, Reader, StoredTensor, floats
from llama32_desktop.sentences import Sentence

Whole = NDArray[np.int16]
Groups = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Grid:
    """How levels become weights: weight = scale · (level − zero), a pair for each row and group."""

    scales: Floats
    """[rows, groups]."""
    zeros: Whole
    """[rows, groups]."""
    highest: int
    """The highest level; the lowest is 0."""
    group_of: Groups
    """The group of each column."""

    def block_groups(self, block: int) -> Groups | None:
        """The group of each block of columns; `None` where one has columns of several."""
        if len(self.group_of) % block:
            return None
        blocks = self.group_of.reshape(-1, block)
        return blocks[:, 0] if (blocks == blocks[:, :1]).all() else None


class Opened(ABC):
    """A matrix whose parts were read. Its rows are in the checkpoint's order."""

    @abstractmethod
    def floats(self, first: int, count: int) -> Floats:
        """`count` rows from `first` on as numbers; from any thread."""


class OpenedLevels(Opened):
    """One that is levels on a grid."""

    def __init__(self, grid: Grid, levels: Unpacked) -> None:
        self.grid = grid
        self._levels = levels

    def levels(self, first: int, count: int) -> Levels:
        """`count` rows of levels from `first` on."""
        return self._levels.rows(first, count)

    def floats(self, first: int, count: int) -> Floats:
        grid, rows = self.grid, slice(first, first + count)
        values = self.levels(first, count).astype(np.float32)
        values -= grid.zeros[rows][:, grid.group_of]
        values *= grid.scales[rows][:, grid.group_of]
        return values


class Unpacked(ABC):
    """Levels, row by row out of their packing."""

    @abstractmethod
    def rows(self, first: int, count: int) -> Levels:
        """[count, columns]."""


class Packed(ABC):
    """A matrix of [rows, columns] in a checkpoint, of which only the header was read.

    Args:
        name: Of its weight, in the checkpoint.
        parts: What it is made of, by the ends of their names.

    Raises:
        ConvertError: its parts do not fit together.
    """

    method: ClassVar[str]
    bits: int

    def __init__(self, name: str, shape: tuple[int, int], parts: Mapping[str, StoredTensor]):
        self.name = name
        self.rows, self.columns = shape
        self._parts = parts

    @abstractmethod
    def open(self, reader: Reader) -> Opened:
        """Read all of it."""

    def grid(self, reader: Reader) -> Grid | None:
        """Its grid, which is small beside the levels; `None` where it has none."""
        return None

    def _array(self, reader: Reader, part: str) -> NDArray[Any]:
        return array_of(reader, self._parts[part])

    def _groups_in(self, reader: Reader, part: str, groups: int) -> Groups:
        """The group of each column: as a part says it, or one after another where it is not there.

        Raises:
            ConvertError: it names one beyond `groups`.
        """
        if part not in self._parts:
            return even_groups(self.columns, self.columns // groups)
        group_of = self._array(reader, part).astype(np.intp)
        if group_of.max(initial=0) >= groups or group_of.min(initial=0) < 0:
            raise self._unfit(part)
        return group_of

    def _expect(self, part: str, shape: tuple[int, ...], *dtypes: str) -> None:
        """See that a part is there, of that shape and one of those types."""
        stored = self._parts.get(part)
        if stored is None or stored.shape != shape or stored.dtype not in dtypes:
            raise self._unfit(part)

    def _unfit(self, part: str) -> ConvertError:
        return ConvertError(
            Sentence(
                "The quantised matrix “{0}” does not fit together (“{1}”), so the checkpoint "
                "cannot be converted: download it again, or take the original in 16 bits.",
                self.name,
                part,
            )
        )


FLOATS: Final = ("F32", "F16", "BF16")


def array_of(reader: Reader, stored: StoredTensor) -> NDArray[Any]:
    """All of a tensor; floats as float32, 8-bit floats as their bytes.

    Raises:
        ConvertError: it cannot be read, or is of a type that no such checkpoint has.
    """
    raw = reader.read(stored, 0, stored.values)
    match stored.dtype:
        case "F32" | "F16" | "BF16":
            return floats(raw, stored.dtype).reshape(stored.shape)
        case "I32" | "U32":
            return np.frombuffer(raw, "<u4").reshape(stored.shape)
        case "I64":
            return np.frombuffer(raw, "<i8").reshape(stored.shape)
        case "I8":
            return np.frombuffer(raw, np.int8).reshape(stored.shape)
        case _ if VALUE_BYTES[stored.dtype] == 1:
            return np.frombuffer(raw, np.uint8).reshape(stored.shape)
        case _:
            raise damaged(
                stored.file.name, Sentence("one of its tensors is stored as {0}", stored.dtype)
            )


def even_groups(columns: int, size: int) -> Groups:
    """The group of each column where groups of `size` columns follow one another."""
    return np.arange(columns) // max(size, 1)
