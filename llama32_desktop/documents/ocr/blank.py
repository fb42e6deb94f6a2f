"""Blank paper cut short: margins and gaps hold no text, but cost as much to search as text does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.ocr.components import Component

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_FLAT: Final = 12
"""Levels of 255 between the lightest and the darkest place of a row that has nothing on it: less
than the palest print, more than JPEG leaves."""
_LEFT: Final = 20
"""Pixels of blank paper that stay beside text: more than the height of a line, so that what was
apart stays apart, and the network sees paper around what it looks for."""


@dataclass(frozen=True)
class Squeezed:
    """A picture without most of its blank rows and columns."""

    pixels: npt.NDArray[np.uint8]
    rows: npt.NDArray[np.int32]
    columns: npt.NDArray[np.int32]
    """Where each row and column stood in the picture."""

    def placed(self, region: Component) -> Component:
        """A region found in `pixels`, in the pixels of the picture."""
        import numpy as np

        y, first, last = region.runs.T
        runs = [self.rows[y], self.columns[first], self.columns[last]]
        return Component(np.stack(runs, axis=1))


def squeezed(pixels: npt.NDArray[np.uint8], step: int) -> Squeezed:
    """`pixels` [h, w, 3] with all long blank stretches cut to the same length; height and width
    stay multiples of `step`, as they were."""
    import numpy as np

    rows = _kept(np.ptp(pixels, axis=1).max(axis=1) <= _FLAT, step)
    columns = _kept(np.ptp(pixels[rows], axis=0).max(axis=1) <= _FLAT, step)
    return Squeezed(pixels[rows][:, columns], rows, columns)


def _kept(blank: npt.NDArray[np.bool_], step: int) -> npt.NDArray[np.int32]:
    """The indices that stay, in order."""
    import numpy as np

    count = len(blank)
    text = np.flatnonzero(~blank)
    # How far each is from what is not blank, before and behind it.
    before, behind = np.full(count, count), np.full(count, count)
    if len(text):
        place = np.searchsorted(text, np.arange(count))
        has = place > 0
        before[has] = np.arange(count)[has] - text[place[has] - 1]
        has = place < len(text)
        behind[has] = text[place[has]] - np.arange(count)[has]
    distance = np.minimum(before, behind)
    distance[~blank] = 0
    fewest = max(step, int(np.count_nonzero(distance <= _LEFT)))
    fewest = min(count, -(-fewest // step) * step)
    # Whole steps: what is missing is filled with the blank that is nearest to text.
    chosen = np.argsort(distance, kind="stable")[:fewest]
    return np.sort(chosen).astype(np.int32)
