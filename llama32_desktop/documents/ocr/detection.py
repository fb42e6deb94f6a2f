"""Where lines of text are in a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.ocr.components import Component, components
from llama32_desktop.documents.ocr.models import detector

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PIL.Image import Image

_SHORT_SIDE: Final = 736
_LONG_SIDE: Final = 1600
_STRIDE: Final = 32
_PIXEL: Final = 0.3
_LINE: Final = 0.5
"""How sure the network is of a pixel, and of a line on average, for them to be taken."""
_UNCLIP: Final = 1.6
"""The network marks the middle of a line: it grows by this much of its area over its outline."""
_MOST_LINES: Final = 3000


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text in pixels of the picture."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Detected:
    lines: tuple[Line, ...]
    skew: float
    """Degrees by which the lines fall to the right."""


def detect(image: Image) -> Detected:
    """The lines of an RGB picture, in no order."""
    import numpy as np

    width, height = image.size
    scale = max(1.0, _SHORT_SIDE / min(width, height))
    scale = min(scale, _LONG_SIDE / max(width, height))
    size = (_rounded(width * scale), _rounded(height * scale))
    pixels = np.asarray(image.resize(size), dtype=np.float32)[:, :, ::-1] / 127.5 - 1
    network = detector()
    name = network.get_inputs()[0].name
    (map_,) = network.run(None, {name: np.ascontiguousarray(pixels.transpose(2, 0, 1)[None])})
    sure: npt.NDArray[np.float32] = map_[0, 0]
    mask = sure > _PIXEL
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:, 1:] |= grown[:, :-1].copy()
    across, down = width / size[0], height / size[1]
    lines: list[Line] = []
    slopes: list[tuple[float, int]] = []
    for found in components(grown)[:_MOST_LINES]:
        left, top, right, bottom = found.box
        wide, high = right - left, bottom - top
        if min(wide, high) < 3 or _mean(sure, found) < _LINE:
            continue
        if wide > 4 * high:
            slopes.append((found.slope(), wide))
        by = wide * high * _UNCLIP / (2 * (wide + high))
        lines.append(
            Line(
                max(0.0, (left - by) * across),
                max(0.0, (top - by) * down),
                min(float(width), (right + by) * across),
                min(float(height), (bottom + by) * down),
            )
        )
    return Detected(tuple(lines), math.degrees(math.atan(_weighted_median(slopes) * down / across)))


def _rounded(length: float) -> int:
    return max(_STRIDE, round(length / _STRIDE) * _STRIDE)


def _mean(sure: npt.NDArray[np.float32], found: Component) -> float:
    total, count = 0.0, 0
    for y, first, last in found.runs.tolist():
        total += float(sure[y, first : last + 1].sum())
        count += last + 1 - first
    return total / count


def _weighted_median(values: list[tuple[float, int]]) -> float:
    half = sum(weight for _, weight in values) / 2
    for value, weight in sorted(values):
        half -= weight
        if half <= 0:
            return value
    return 0.0
