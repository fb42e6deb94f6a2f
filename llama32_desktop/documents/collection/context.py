"""What the pieces of a page stand under: headings, and the items of lists above their own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.chunks import Chunk
from llama32_desktop.documents.statements import Stated, plain, stated

_MOST: Final = 400
"""Characters of it that are indexed with a piece, the nearest first."""


def contexts(text: str, pieces: Sequence[Chunk]) -> list[str]:
    """For each piece of a page what its first line stands under; mostly empty without headings."""
    found = stated(text.split("\n"))
    blocks: dict[int, list[Stated]] = {}
    for one in found:
        blocks.setdefault(one.block, []).append(one)
    result: list[str] = []
    at = 0
    for piece in pieces:  # in the order of the page
        while at < len(found) and found[at].last < piece.first_line - 1:
            at += 1
        result.append(_above(found[at], blocks) if at < len(found) else "")
    return result


def _above(one: Stated, blocks: dict[int, list[Stated]]) -> str:
    said: list[str] = []
    block = one.under
    while block >= 0 and sum(map(len, said)) < _MOST:
        said += [plain(above.text) for above in blocks[block]]
        block = blocks[block][0].under
    return " ".join(said)[:_MOST]
