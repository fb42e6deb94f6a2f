"""A picture put straight: which way is up, how far it is askew, and where its lines are then."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.ocr.detection import Detected, Line, detect
from llama32_desktop.documents.ocr.recognition import Piece, recognise_lines

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

_SKEW: Final = 0.25
"""Degrees that are worth turning lines for."""
_ASKEW: Final = 10.0
"""Degrees beyond which lines are looked for anew in the picture that was turned."""
_UPRIGHT: Final = 0.8
"""Mean confidence of the longest lines beyond which they do not stand on their head."""
_SAMPLE: Final = 8
_MARGIN: Final = 1


@dataclass(frozen=True)
class Level:
    """A picture whose lines are level, though it is not turned itself: only its lines are.

    Its places are those of the picture turned around its middle, which gets larger by it.
    """

    picture: Picture
    turn: int
    """Degrees of quarter turns against the clock that `picture` was turned by already."""
    askew: float
    """And of the turn that was made before lines were looked for again."""
    rest: float
    """Degrees by which its lines still fall to the right."""
    lines: tuple[Line, ...]

    @property
    def skew(self) -> float:
        return self.askew + self.rest

    @property
    def size(self) -> tuple[int, int]:
        return _turned(self.picture.size, self.rest)

    def strip(self, line: Line) -> Picture:
        """A line of text, level."""
        from PIL import Image

        left, top = math.floor(line.left), math.floor(line.top)
        width = math.ceil(line.right) + _MARGIN - left
        height = math.ceil(line.bottom) + _MARGIN - top
        if not self.rest and not line.slope:
            return self.picture.crop((left, top, left + width, top + height))
        cosine, sine = math.cos(math.radians(self.rest)), math.sin(math.radians(self.rest))
        whole, own = self.size, self.picture.size
        # From the strip to the level picture: down by the slope; from there around the middle.
        x = left - whole[0] / 2
        y = top - whole[1] / 2 + line.slope * (left - (line.left + line.right) / 2)
        across = (cosine - sine * line.slope, -sine, x * cosine - y * sine + own[0] / 2)
        down = (sine + cosine * line.slope, cosine, x * sine + y * cosine + own[1] / 2)
        return self.picture.transform(
            (width, height),
            Image.Transform.AFFINE,
            (*across, *down),
            resample=Image.Resampling.BICUBIC,
            fillcolor="white",
        )


def levelled(image: Picture) -> tuple[Level, dict[Line, tuple[Piece, ...]]]:
    """The picture with its lines, and what was read of some to see which way is up.

    The skew is taken out first: strips of askew lines say nothing about which way is up.
    """
    from PIL import Image

    turn, found = 0, detect(image)
    if found.sideways:
        turn, image = 90, image.transpose(Image.Transpose.ROTATE_90)
        found = detect(image)
    askew = 0.0
    if abs(found.skew) > _ASKEW:
        askew = found.skew
        image = image.rotate(
            askew, resample=Image.Resampling.BICUBIC, expand=True, fillcolor="white"
        )
        found = detect(image)
    return _upright(_level(image, found, turn, askew))


def _level(image: Picture, found: Detected, turn: int, askew: float) -> Level:
    rest = found.skew if _SKEW < abs(found.skew) <= _ASKEW else 0.0
    return Level(image, turn, askew, rest, found.lines(rest, _turned(image.size, rest)))


def _upright(level: Level) -> tuple[Level, dict[Line, tuple[Piece, ...]]]:
    from PIL import Image

    largest = sorted(level.lines, key=lambda line: line.left - line.right)[:_SAMPLE]
    strips = [level.strip(line) for line in largest]
    read = recognise_lines(strips)
    sure = _confidence(read)
    if sure > _UPRIGHT or not largest:
        return level, dict(zip(largest, read, strict=True))
    other = recognise_lines([strip.transpose(Image.Transpose.ROTATE_180) for strip in strips])
    if _confidence(other) <= sure:
        return level, dict(zip(largest, read, strict=True))
    wide, high = level.size
    flipped = {
        line: replace(
            line,
            left=wide - line.right,
            top=high - line.bottom,
            right=wide - line.left,
            bottom=high - line.top,
        )
        for line in level.lines
    }
    known = {flipped[line]: pieces for line, pieces in zip(largest, other, strict=True)}
    picture = level.picture.transpose(Image.Transpose.ROTATE_180)
    turned = replace(level, picture=picture, turn=level.turn + 180, lines=tuple(flipped.values()))
    return turned, known


def _turned(size: tuple[int, int], degrees: float) -> tuple[int, int]:
    """How large a picture is that was turned around its middle."""
    if not degrees:
        return size
    cosine, sine = abs(math.cos(math.radians(degrees))), abs(math.sin(math.radians(degrees)))
    return (
        math.ceil(size[0] * cosine + size[1] * sine),
        math.ceil(size[0] * sine + size[1] * cosine),
    )


def _confidence(read: Sequence[Sequence[Piece]]) -> float:
    """The mean of all letters."""
    sure = [piece.confidence for line in read for piece in line for _ in piece.text]
    return sum(sure) / len(sure) if sure else 0.0
