"""What lines of text say: a CTC network over strips of 48 pixels' height."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.ocr.models import alphabet, recogniser, threads

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PIL.Image import Image

_HEIGHT: Final = 48
_NARROWEST: Final = 160
_WIDEST: Final = 3200
_NARROWED: Final = 1.0
"""Of their width, that strips keep: the cost falls with it."""


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
    recogniser(), alphabet()  # loaded once, before the threads ask for them
    with ThreadPoolExecutor(threads()) as pool:
        return list(pool.map(_recognise, strips))


def _recognise(strip: Image) -> tuple[Piece, ...]:
    # One strip at a time: it stays in the processor's cache, and there is no padding to compute.
    import numpy as np

    width = max(16, min(_WIDEST, round(strip.width * _HEIGHT / max(1, strip.height) * _NARROWED)))
    pixels = np.asarray(strip.resize((width, _HEIGHT)), dtype=np.float32)[:, :, ::-1]
    batch = np.zeros((1, 3, _HEIGHT, max(_NARROWEST, width)), dtype=np.float32)
    batch[0, :, :, :width] = (pixels / 127.5 - 1).transpose(2, 0, 1)
    network = recogniser()
    (scores,) = network.run(None, {network.get_inputs()[0].name: batch})
    return _pieces(scores[0].argmax(axis=1), scores[0].max(axis=1), width / batch.shape[3])


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
