"""Where lines of a document are, for a person."""

from __future__ import annotations

from llama32_desktop.sentences import Sentence


def lines_named(name: str, first: int, last: int, page: int | None = None) -> Sentence:
    """“notes.md, lines 3–7”.

    Args:
        page: Where the document has several.
    """
    if page is None:
        if first == last:
            return Sentence("{0}, line {1}", name, first)
        return Sentence("{0}, lines {1}–{2}", name, first, last)
    if first == last:
        return Sentence("{0}, page {1}, line {2}", name, page, first)
    return Sentence("{0}, page {1}, lines {2}–{3}", name, page, first, last)
