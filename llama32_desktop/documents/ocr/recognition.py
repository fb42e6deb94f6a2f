"""What lines of text say: a CTC network over strips of 48 pixels' height."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.ocr.agreement import agreed
from llama32_desktop.documents.ocr.models import alphabet, recogniser, threads

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PIL.Image import Image

_HEIGHT: Final = 48
_NARROWEST: Final = 64
_WIDEST: Final = 3200


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

    width = max(16, min(_WIDEST, round(strip.width * _HEIGHT / max(1, strip.height))))
    pixels = np.asarray(strip.resize((width, _HEIGHT)), dtype=np.float32)[:, :, ::-1]
    batch = np.zeros((1, 3, _HEIGHT, max(_NARROWEST, width)), dtype=np.float32)
    batch[0, :, :, :width] = (pixels / 127.5 - 1).transpose(2, 0, 1)
    network = recogniser()
    (scores,) = network.run(None, {network.get_inputs()[0].name: batch})
    return pieces(scores[0], width / batch.shape[3])


def pieces(scores: npt.NDArray[np.float32], used: float) -> tuple[Piece, ...]:
    """The words in the network's answer [steps, classes], whose first part of `used` is the strip.

    CTC: a class that repeats is one character, a blank between makes it two.
    """
    import numpy as np

    letters = alphabet()
    classes = scores.argmax(axis=1)
    sure = scores[np.arange(len(classes)), classes]
    steps = len(classes) * used
    words: list[Piece] = []
    text, begin, end, places = "", 0.0, 0.0, [0][:0]

    def finish() -> None:
        nonlocal text, places
        if text:
            mean = sum(float(sure[place]) for place in places) / len(places)
            seen = agreed(text, [scores[place] for place in places])
            words.append(Piece(seen, max(0.0, begin), min(1.0, end), mean))
        text, places = "", []

    before = 0
    for step, index in enumerate(classes.tolist()):
        if index != before and index:
            letter = letters[index]
            if letter.isspace():
                finish()
            else:
                if not text:
                    begin = (step - 0.5) / steps
                text += letter
                places.append(step)
        if index and text:
            end = (step + 1.5) / steps
        before = index
    finish()
    return tuple(words)
