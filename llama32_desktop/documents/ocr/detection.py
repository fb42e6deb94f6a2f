"""Where lines of text are in a picture."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.ocr.blank import squeezed
from llama32_desktop.documents.ocr.components import Component, components
from llama32_desktop.documents.ocr.models import detector
from llama32_desktop.documents.ocr.slopes import slopes_of

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PIL.Image import Image

_PAGE: Final = 1169 * 827
"""Pixels that are enough of a page: A4 at 100 dots an inch, where lines are found as they are at
140, for half of the cost."""
_PHOTO: Final = 1_500_000
"""And of a photo or a small picture, of which the text is but a part, or is small."""
_LARGER: Final = 2.0
"""Times that a small picture is enlarged by at the most."""
_LONG_SIDE: Final = 2400
_SMOOTH: Final = 0.55
"""Of the pixels, that have the colour of the one beside them on a page that a program drew."""
_STRIDE: Final = 32
_PIXEL: Final = 0.3
_LINE: Final = 0.5
"""How sure the network is of a pixel, and of a line on average, for them to be taken."""
_UNCLIP: Final = 1.6
"""The network marks the middle of a line: it grows by this much of its area over its outline."""
_LONG: Final = 4
"""Times as long as high: a line whose direction can be told."""
_MOST_LINES: Final = 3000


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text in pixels of the picture."""

    left: float
    top: float
    right: float
    bottom: float
    slope: float = 0.0
    """Pixels by which it falls for each to the right; top and bottom are those at its middle."""

    def height_at(self, x: float) -> float:
        """How far down its middle is, drawn on to `x`."""
        return (self.top + self.bottom) / 2 + self.slope * (x - (self.left + self.right) / 2)


class Detected:
    """The regions of text that the network found in a picture."""

    def __init__(
        self, regions: list[Component], size: tuple[int, int], scale: tuple[float, float]
    ) -> None:
        """
        Args:
            regions: In pixels of the network's map.
            size: Of the picture.
            scale: Pixels of the picture for one of the map, across and down.
        """
        self._regions = regions
        self._size = size
        self._scale = scale
        boxes = [region.box for region in regions]
        tall = sum(down - up > 1.5 * (right - left) for left, up, right, down in boxes)
        self.sideways: Final = tall > len(boxes) / 2
        """Whether most lines go up or down."""
        self.skew: Final = _skew(regions)
        """Degrees by which the lines fall to the right, or those of a sideways page to the left or
        right of their direction; -45 to 45."""

    def lines(self, turned: float, whole: tuple[int, int]) -> tuple[Line, ...]:
        """The lines in no order, in pixels of the picture as it is when it was turned around its
        middle by `turned` degrees against the clock, and has the size `whole`."""
        import numpy as np

        cosine, sine = math.cos(math.radians(turned)), math.sin(math.radians(turned))
        wide, high = self._size
        lines: list[Line] = []
        slopes = slopes_of(self._regions, turned)
        for region, slope in zip(self._regions, slopes, strict=True):
            y, first, last = region.runs.T.astype(np.float64)
            across = np.concatenate([first, last + 1, first, last + 1]) * self._scale[0] - wide / 2
            down = np.concatenate([y, y, y + 1, y + 1]) * self._scale[1] - high / 2
            x, y = across * cosine + down * sine, down * cosine - across * sine
            left, right = float(x.min()), float(x.max())
            y -= slope * (x - (left + right) / 2)
            top, bottom = float(y.min()), float(y.max())
            by = (right - left) * (bottom - top) * _UNCLIP / (2 * (right - left + bottom - top))
            lines.append(
                Line(
                    max(0.0, left - by + whole[0] / 2),
                    max(0.0, top - by + whole[1] / 2),
                    min(float(whole[0]), right + by + whole[0] / 2),
                    min(float(whole[1]), bottom + by + whole[1] / 2),
                    slope,
                )
            )
        return tuple(lines)


def detect(image: Image) -> Detected:
    """Where text is in an RGB picture."""
    import numpy as np

    drawn = np.asarray(image.resize(_size(image, _PAGE)))
    if image.width * image.height < _PAGE or np.mean(_same(drawn)) < _SMOOTH:
        drawn = np.asarray(image.resize(_size(image, _PHOTO)))
    paper = squeezed(drawn, _STRIDE)
    pixels = paper.pixels[:, :, ::-1].astype(np.float32) / 127.5 - 1
    network = detector()
    name = network.get_inputs()[0].name
    (map_,) = network.run(None, {name: np.ascontiguousarray(pixels.transpose(2, 0, 1)[None])})
    sure: npt.NDArray[np.float32] = map_[0, 0]
    mask = sure > _PIXEL
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:, 1:] |= grown[:, :-1].copy()
    regions: list[Component] = []
    for found in components(grown)[:_MOST_LINES]:
        left, top, right, bottom = found.box
        if min(right - left, bottom - top) >= 3 and _mean(sure, found) >= _LINE:
            regions.append(paper.placed(found))
    high, wide, _ = drawn.shape
    return Detected(regions, image.size, (image.width / wide, image.height / high))


def _size(image: Image, most: int) -> tuple[int, int]:
    """What a picture is brought to, for so many pixels at the most."""
    width, height = image.size
    scale = math.sqrt(most / (width * height))
    scale = min(scale, _LARGER, _LONG_SIDE / max(width, height))
    return _rounded(width * scale), _rounded(height * scale)


def _same(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    """Which pixels have the colour of the one to their right."""
    same: npt.NDArray[np.bool_] = (pixels[:, 1:] == pixels[:, :-1]).all(axis=2)
    return same


def _rounded(length: float) -> int:
    return max(_STRIDE, round(length / _STRIDE) * _STRIDE)


def _mean(sure: npt.NDArray[np.float32], found: Component) -> float:
    total, count = 0.0, 0
    for y, first, last in found.runs.tolist():
        total += float(sure[y, first : last + 1].sum())
        count += last + 1 - first
    return total / count


def _skew(regions: list[Component]) -> float:
    """The median angle of long lines, each as heavy as it is long."""
    angles: list[tuple[float, int]] = []
    for region in regions:
        left, top, right, bottom = region.box
        angle, longer = region.axis()
        if longer > _LONG:
            angles.append(((angle + 45) % 90 - 45, max(right - left, bottom - top)))
    half = sum(weight for _, weight in angles) / 2
    for angle, weight in sorted(angles):
        half -= weight
        if half <= 0:
            return angle
    return 0.0
