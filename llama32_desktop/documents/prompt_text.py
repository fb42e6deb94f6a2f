"""A document's text as a model is to read it."""

from __future__ import annotations

from collections.abc import Sequence

from llama32_desktop.documents.model import Document, Mark, Page


def without_hidden(page: Page) -> str:
    """A page's text less the passages that nobody sees who looks at the page."""
    text = page.text
    for mark in _merged([mark for mark in page.marks if mark.hidden and mark.end > mark.start]):
        text = text[: mark.start] + text[mark.end :]
    return text


def document_text(document: Document, *, hidden: bool = False) -> str:
    """All pages; with `hidden`, also what nobody sees who looks at them.

    More pages than one have their numbers or titles before them, as an answer can name them.
    """
    pages = [page.text if hidden else without_hidden(page) for page in document.pages]
    if len(pages) == 1:
        return pages[0]
    return "\n\n".join(
        f"[{page.title or f'Page {page.number}'}]\n{text}"
        for page, text in zip(document.pages, pages, strict=True)
        if text.strip()
    )


def _merged(marks: Sequence[Mark]) -> list[Mark]:
    """From the last to the first, none within another."""
    result: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (-mark.end, mark.start)):
        if not result or mark.end <= result[-1].start:
            result.append(mark)
        elif mark.start < result[-1].start:
            last = result.pop()
            result.append(
                Mark(start=mark.start, end=last.end, reason=last.reason, hidden=last.hidden)
            )
    return result
