"""Cuts a long code block into pieces, each quick to lay out, to colour and to draw.

Qt moves every line below a changed one. In one document of 50,000 lines that takes longer than
a frame; of pieces only one changes. A very long line is cut too, as it is wrapped anyway.
"""

from __future__ import annotations

from typing import Final

LINES: Final = 150
"""A piece has at most as many lines."""
SIZE: Final = 6000
"""A piece has at most as many characters."""


def split_code(code: str) -> list[tuple[str, str | None]]:
    """The pieces of a code block, and what stood before each.

    Returns:
        Pairs of a piece and its joint with the piece before: a line's end or, inside of a very
        long line, nothing; `None` for the first. Adding text to `code` moves no joint.
    """
    pieces: list[tuple[str, str | None]] = []
    start, joint = 0, None
    while (end := _end(code, start)) is not None:
        pieces.append((code[start:end], joint))
        joint = "\n" if code[end] == "\n" else ""
        start = end + len(joint)
    return [*pieces, (code[start:], joint)]


def _end(code: str, start: int) -> int | None:
    """Where the piece that begins at `start` ends, if it is full."""
    end = start - 1
    for _ in range(LINES):
        line_end = code.find("\n", end + 1, start + SIZE)
        if line_end < 0:
            break
        end = line_end
    else:
        return end
    if len(code) - start <= SIZE:
        return None
    return end if end > start else start + SIZE
