"""Syntax colours of code blocks: found in a process of their own, laid over the text.

The colours are no part of the documents: they change no layout, and what is copied has none.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import lru_cache
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from llama32_desktop.typeset.code import DARK, LIGHT, Lines, Span
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.text.code_block import joined
from llama32_desktop.ui.text.leaf_view import LeafView

SOON_MS: Final = 120
REST_MS: Final = 400
"""So long after the last change a block that was partly looked at is looked at as a whole."""
SLICE_S: Final = 0.003


class CodeColours(QObject):
    """Colours the code blocks of one message.

    While code streams in, only its last pieces are looked at; once it rests, the whole block is,
    as a string or comment may have begun long before.

    Args:
        update: Draws the message anew.
    """

    _shared: Background | None = None

    def __init__(self, update: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._update = update
        self._views: Sequence[LeafView] = ()
        self._changed: int | None = None
        self._partly: int | None = None
        """The first view of a block that was only partly looked at."""
        self._asking = False
        self._waiting: deque[tuple[LeafView, str, Lines]] = deque()
        self._soon = self._timer(SOON_MS, self._ask_soon)
        self._rest = self._timer(REST_MS, self._ask_whole)
        self._slice = self._timer(0, self._lay_on)

    def _timer(self, interval: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(then)
        return timer

    @property
    def idle(self) -> bool:
        """Whether all that is shown has its colours."""
        timers = (self._soon, self._rest, self._slice)
        return not (self._asking or self._waiting or any(timer.isActive() for timer in timers))

    def touch(self, views: Sequence[LeafView], first: int) -> None:
        """The views from `first` on are others, or say other things."""
        self._views = views
        if any(view.leaf.kind == "code" and view.leaf.language for view in views[first:]):
            self._changed = first if self._changed is None else min(self._changed, first)
            if not self._soon.isActive():
                self._soon.start()

    def _ask_soon(self) -> None:
        if self._asking:
            self._soon.start()
            return
        if self._changed is None:
            return
        first, self._changed = min(self._changed, len(self._views)), None
        blocks: list[list[LeafView]] = []
        for i, view in enumerate(self._views[first:], first):
            if view.leaf.kind != "code" or not view.leaf.language:
                continue
            if not view.continued or not blocks:
                if view.continued:
                    self._partly = i if self._partly is None else min(self._partly, i)
                    self._rest.start()
                blocks.append([])
            blocks[-1].append(view)
        self._look_through(blocks)

    def _ask_whole(self) -> None:
        if self._asking or self._soon.isActive():
            self._rest.start()
            return
        if self._partly is None:
            return
        first, self._partly = min(self._partly, len(self._views)), None
        while first and first < len(self._views) and self._views[first].continued:
            first -= 1
        blocks: list[list[LeafView]] = []
        for view in self._views[first:]:
            if view.leaf.kind == "code" and view.leaf.language:
                if not view.continued or not blocks:
                    blocks.append([])
                blocks[-1].append(view)
        self._look_through([block for block in blocks if len(block) > 1])

    def _look_through(self, blocks: list[list[LeafView]]) -> None:
        if not blocks:
            return
        self._asking = True
        read = [(pieces, [piece.leaf for piece in pieces]) for pieces in blocks]

        def work() -> list[tuple[LeafView, str, Lines]]:
            # Not before the window's first picture, which needs no other process.
            from llama32_desktop.typeset.code_colouring import COLOURING

            result: list[tuple[LeafView, str, Lines]] = []
            for pieces, leaves in read:
                spans = COLOURING.spans(joined(leaves), leaves[0].language)
                line = 0
                for i, (piece, leaf) in enumerate(zip(pieces, leaves, strict=True)):
                    count = leaf.content.count("\n") + 1
                    if i and leaf.joint == "":
                        line += count - 1  # within a line that is too long for colours
                        continue
                    result.append((piece, leaf.content, spans[line : line + count]))
                    line += count
            return result

        if CodeColours._shared is None:
            CodeColours._shared = Background()
        CodeColours._shared.run_task(work, self._on_found, lambda _: self._on_found([]))

    def _on_found(self, found: list[tuple[LeafView, str, Lines]]) -> None:
        self._asking = False
        self._waiting += found
        self._lay_on()

    def _lay_on(self) -> None:
        until = perf_counter() + SLICE_S
        while self._waiting and perf_counter() < until:
            view, content, lines = self._waiting[0]
            if view.leaf.content.startswith(content) and not _colour(view, lines, until):
                break
            self._waiting.popleft()
        self._update()
        if self._waiting:
            self._slice.start()


def _colour(view: LeafView, lines: Lines, until: float) -> bool:
    """Colours the lines that are not so yet; False where the time did not suffice."""
    palette = DARK if view.look.colours.dark else LIGHT
    document, known = view.document, view.colours
    block = document.begin()
    first, end = -1, 0
    done = True
    for i, spans in enumerate(lines):
        if not block.isValid():
            break
        if i >= len(known) or known[i] != spans:
            if perf_counter() > until:
                done = False
                break
            block.layout().setFormats([_range(span, palette) for span in spans])
            known[i : i + 1] = [spans]
            first = block.position() if first < 0 else first
            end = block.position() + block.length()
        block = block.next()
    if first >= 0:
        document.markContentsDirty(first, end - first - 1)
    return done


def _range(span: Span, palette: dict[str, str]) -> QTextLayout.FormatRange:
    start, length, kind = span
    part = QTextLayout.FormatRange()
    part.start, part.length = start, length
    part.format = _style(palette[kind])
    return part


@lru_cache(maxsize=64)
def _style(colour: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    return style
