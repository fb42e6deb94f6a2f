"""Where the words of a search stand in a message."""

from __future__ import annotations

from llama32_desktop.ui.text.leaf_view import LeafView, Range


class Found:
    """Looks through a leaf when it is drawn, and remembers where its words are."""

    def __init__(self) -> None:
        self._terms: list[str] = []
        self._ranges: dict[LeafView, tuple[str, list[Range]]] = {}

    def set_words(self, words: str) -> None:
        """What was typed into the search; empty marks nothing."""
        if words:  # the first picture of the window has none, and does without this import
            from llama32_desktop.words import terms_of

            self._terms = terms_of(words)
        else:
            self._terms = []
        self._ranges.clear()

    def __bool__(self) -> bool:
        return bool(self._terms)

    def ranges(self, view: LeafView) -> list[Range]:
        """The words' places in a leaf's document."""
        if not self._terms:
            return []
        from llama32_desktop.words import marks_of

        known = self._ranges.get(view)
        if known is None or known[0] != view.leaf.content:
            text = view.document.toPlainText()
            places = [(_utf16(text, a), _utf16(text, b)) for a, b in marks_of(text, self._terms)]
            known = self._ranges[view] = (view.leaf.content, places)
        return known[1]


def _utf16(text: str, index: int) -> int:
    """Qt counts in UTF-16, where an emoji is two."""
    before = text[:index]
    return index if before.isascii() else len(before.encode("utf-16-le", "surrogatepass")) // 2
