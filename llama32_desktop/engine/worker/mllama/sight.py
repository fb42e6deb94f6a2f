"""What tokens see of a picture: its tiles, as bits of a number; bit t is set where t is visible."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from llama32_desktop.engine.worker.mllama.image import EncodedImage
from llama32_desktop.engine.worker.mllama.weights import Floats


@dataclass(frozen=True, slots=True)
class Sight:
    """What a batch of tokens sees of a picture.

    Attributes:
        masked: Whether some token sees less than all of it; else no mask is needed.
        partly: Whether some token sees nothing at all.
    """

    image: EncodedImage
    masked: bool
    partly: bool


def sight_of(image: EncodedImage | None, visible: Sequence[int]) -> Sight | None:
    """`None` where no token sees anything: the layers that look are then left out."""
    if image is None or not any(visible):
        return None
    whole = all_tiles(image)
    return Sight(image, masked=any(v != whole for v in visible), partly=not all(visible))


def all_tiles(image: EncodedImage) -> int:
    return (1 << image.tiles) - 1


def write_image_mask(mask: Floats, image: EncodedImage, visible: Sequence[int]) -> None:
    """Fill a mask [tokens, image rows]. A token that sees nothing gets all: its result is
    multiplied by zero, and attention to nothing would be no number at all."""
    mask[:] = 0.0
    per_tile = mask.reshape(len(visible), image.tiles, image.rows_per_tile)
    for row, seen in enumerate(visible):
        for number in range(image.tiles):
            if seen and not seen >> number & 1:
                per_tile[row, number] = -np.inf
