"""What lines of text say: a CTC network over strips of 48 pixels' height."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.ocr.models import alphabet, recogniser

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PIL.Image import Image

_HEIGHT: Final = 48
_NARROWEST: Final = 160
_WIDEST: Final = 3200
_BATCH_WIDTH: Final = 4800
"""Pixels of width that go through the network at once."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a line: what stands between spaces."""

    text: str
    left: float
    right: float
    """In fractions of the line's width."""
    confidence: float


def recognise_lines(strips: Sequence[Image]) -> list[tuple[Piece, ...]]:
    """The words of each strip, in the order of `strips`."""
    result: list[tuple[Piece, ...]] = [()] * len(strips)
    widths = [_width(strip) for strip in strips]
    waiting = sorted(range(len(strips)), key=lambda index: widths[index])
    while waiting:
        # Strips of about the same width go together: the padding is computed like the rest.
        count, widest = 1, widths[waiting[0]]
        while count < len(waiting) and (count + 1) * widths[waiting[count]] <= _BATCH_WIDTH:
            widest = widths[waiting[count]]
            count += 1
        batch, waiting = waiting[:count], waiting[count:]
        classes, sure = _run([strips[index] for index in batch], [widths[i] for i in batch], widest)
        for row, index in enumerate(batch):
            result[index] = _pieces(classes[row], sure[row], widths[index] / widest)
    return result


def _width(strip: Image) -> int:
    return max(16, min(_WIDEST, round(strip.width * _HEIGHT / max(1, strip.height))))


def _run(
    strips: Sequence[Image], widths: Sequence[int], widest: int
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    import numpy as np

    batch = np.zeros((len(strips), 3, _HEIGHT, max(_NARROWEST, widest)), dtype=np.float32)
    for row, (strip, width) in enumerate(zip(strips, widths, strict=True)):
        pixels = np.asarray(strip.resize((width, _HEIGHT)), dtype=np.float32)[:, :, ::-1]
        batch[row, :, :, :width] = (pixels / 127.5 - 1).transpose(2, 0, 1)
    network = recogniser()
    (scores,) = network.run(None, {network.get_inputs()[0].name: batch})
    return scores.argmax(axis=2), scores.max(axis=2)


def _pieces(
    classes: npt.NDArray[np.int64], sure: npt.NDArray[np.float32], used: float
) -> tuple[Piece, ...]:
    """CTC: a class that repeats is one character, a blank between makes it two."""
    letters = alphabet()
    steps = len(classes) * used
    words: list[Piece] = []
    text, begin, end, confidences = "", 0.0, 0.0, [1.0][:0]

    def finish() -> None:
        nonlocal text, confidences
        if text:
            mean = sum(confidences) / len(confidences)
            words.append(Piece(text, max(0.0, begin), min(1.0, end), mean))
        text, confidences = "", []

    before = 0
    for step, (index, confidence) in enumerate(zip(classes.tolist(), sure.tolist(), strict=True)):
        if index != before and index:
            letter = letters[index]
            if letter.isspace():
                finish()
            else:
                if not text:
                    begin = (step - 0.5) / steps
                text += letter
                confidences.append(confidence)
        if index and text:
            end = (step + 1.5) / steps
        before = index
    finish()
    return tuple(words)
