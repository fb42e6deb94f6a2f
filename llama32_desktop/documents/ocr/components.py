"""Connected components of a mask, by runs: what `scipy.ndimage.label` does, without scipy."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Component:
    """The runs of one component, as rows of (y, first x, last x)."""

    runs: npt.NDArray[np.int32]

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom; the last two are one beyond."""
        y, first, last = self.runs.T
        return int(first.min()), int(y.min()), int(last.max()) + 1, int(y.max()) + 1

    def axis(self) -> tuple[float, float]:
        """The angle of its longer axis, in degrees by which it falls to the right (-90 to 90), and
        how many times longer than across it is."""
        import numpy as np

        y, first, last = self.runs.T.astype(np.float64)
        count = last - first + 1
        total = count.sum()
        middle = (first + last) / 2
        mean_x = (middle * count).sum() / total
        mean_y = (y * count).sum() / total
        # A pixel is a square: it has a moment of its own, of 1/12.
        across = ((middle - mean_x) ** 2 * count + count**3 / 12).sum()
        down = (((y - mean_y) ** 2 + 1 / 12) * count).sum()
        both = ((middle - mean_x) * (y - mean_y) * count).sum()
        half, spread = (across + down) / 2, math.hypot((across - down) / 2, both)
        angle = math.degrees(math.atan2(2 * both, across - down) / 2)
        return angle, math.sqrt((half + spread) / max(half - spread, 1e-9))


def components(mask: npt.NDArray[np.bool_]) -> list[Component]:
    """The components of `mask` [h, w]; pixels that touch at a side belong together."""
    import numpy as np

    height, width = mask.shape
    padded = np.zeros((height, width + 2), dtype=np.int8)
    padded[:, 1:-1] = mask
    steps = np.diff(padded, axis=1)
    rows, first = np.nonzero(steps == 1)
    last = np.nonzero(steps == -1)[1] - 1
    runs = np.stack([rows, first, last], axis=1).astype(np.int32)
    parents = list(range(len(runs)))

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = parents[parents[index]]
            index = parents[index]
        return index

    starts = np.searchsorted(rows, np.arange(height + 1)).tolist()
    table = runs.tolist()
    for y in range(1, height):
        above, here, end = starts[y - 1], starts[y], starts[y + 1]
        while above < starts[y] and here < end:
            if table[above][2] < table[here][1]:
                above += 1
                continue
            if table[here][2] < table[above][1]:
                here += 1
                continue
            parents[root(here)] = root(above)
            if table[above][2] < table[here][2]:
                above += 1
            else:
                here += 1
    groups: dict[int, list[int]] = {}
    for index in range(len(runs)):
        groups.setdefault(root(index), []).append(index)
    return [Component(runs[indices]) for indices in groups.values()]
