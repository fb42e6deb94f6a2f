"""How lines fall on paper that is not flat, or was photographed from the side.

Level pages have none of it. Elsewhere the lines of one page fall differently, and smoothly so from
place to place: what the long ones do says it of the short ones.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.ocr.components import Component

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_LONG: Final = 3
"""Times as long as high: a line whose direction can be told."""
_VERY_LONG: Final = 8
"""And one that is believed before its neighbours."""
_FEWEST: Final = 8
"""Long lines that tell a page's shape."""
_STEEP: Final = 12.0
"""Degrees that no line differs from its page by: it is a stroke, or text along a curve."""
_FLAT: Final = 0.4
"""Degrees within which lines are level: strips of them hold them whole."""
_OFF: Final = 2.0
"""Degrees by which a long line may differ from what the others say."""
_STIFF: Final = 2.0
"""What holds the surface flat: so many lines of the usual weight, against each way to bend."""


def slopes_of(regions: Sequence[Component], turned: float) -> list[float]:
    """What each region falls by for a pixel to the right, after the page was turned by `turned`
    degrees against the clock."""
    import numpy as np

    axes = [region.axis() for region in regions]
    angles = np.array([(angle - turned + 45) % 90 - 45 for angle, _ in axes])
    longer = np.array([times for _, times in axes])
    boxes = np.array([region.box for region in regions], dtype=np.float64).reshape(-1, 4)
    seen = (longer > _LONG) & (abs(angles) < _STEEP)
    if np.count_nonzero(seen) < _FEWEST:
        return [0.0] * len(regions)
    places = (boxes[:, :2] + boxes[:, 2:]) / 2
    fitted = _surface(places, angles, boxes[:, 2] - boxes[:, 0], seen)
    own = (longer > _VERY_LONG) & (abs(angles - fitted) < _OFF)
    fitted = np.where(own, angles, fitted)
    if np.quantile(abs(fitted), 0.9) < _FLAT:
        return [0.0] * len(regions)
    return [math.tan(math.radians(angle)) for angle in fitted]


def _surface(
    places: npt.NDArray[np.float64],
    angles: npt.NDArray[np.float64],
    weights: npt.NDArray[np.float64],
    seen: npt.NDArray[np.bool_],
) -> npt.NDArray[np.float64]:
    """The angle at each place, by a surface of the second degree through those that were seen;
    what is far off it is left out and the rest fitted again."""
    import numpy as np

    x, y = ((places - places.mean(axis=0)) / np.maximum(1.0, np.ptp(places, axis=0))).T
    terms = np.column_stack([np.ones(len(x)), x, y, x * x, x * y, y * y])
    used = seen
    fitted = angles
    for _ in range(3):
        heavy = np.sqrt(weights[used] / weights[used].mean())[:, None]
        bends = np.diag([0.0, 0.05, 0.05, 0.2, 0.2, 0.2]) * np.sqrt(_STIFF)
        told = np.concatenate([angles[used] * heavy[:, 0], np.zeros(6)])
        held = np.vstack([terms[used] * heavy, bends])
        fitted = terms @ np.linalg.lstsq(held, told, rcond=None)[0]
        away = abs(angles - fitted)
        used = seen & (away <= max(1.0, 2.5 * float(np.median(away[seen]))))
    return fitted
