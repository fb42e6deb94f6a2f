"""The buttons in the corners of a message's code blocks: copy, and break long lines or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.text.code_block import joined, pieces_of
from llama32_desktop.ui.text.leaf_view import LeafView


def _tr(text: str) -> str:
    return QCoreApplication.translate("CodeButtons", text)


class CodeButtons:
    """Keeps the buttons of each code block, made and placed as blocks come.

    Args:
        toggle: Breaks the lines of the block that begins with this piece, or no longer.
    """

    def __init__(self, body: QWidget, toggle: Callable[[LeafView], None]) -> None:
        self._body = body
        self._toggle = toggle
        self._toggles: dict[LeafView, IconButton] = {}
        self._buttons: dict[LeafView, IconButton] = {}
        self._views: Sequence[LeafView] = ()

    def place(self, views: Sequence[LeafView], first: int, header: float) -> None:
        """Puts the buttons of the views from `first` on to their places."""
        self._views = views
        if first == 0 or len(self._buttons) > len(views):
            kept = set(views)
            for view in [view for view in self._buttons if view not in kept]:
                self._drop(view)
        for view in views[first:]:
            button = self._buttons.get(view)
            if view.leaf.kind != "code" or view.continued:
                if button is not None:
                    self._drop(view)
                continue
            if button is None:
                button = self._buttons[view] = self._make(view)
            x = view.x + view.width - button.width() - 6
            button.move(round(x), round(view.y + (header - 4 - button.height()) / 2))
        for view in views[first:]:
            if view.leaf.kind == "code" and view.ends:
                self._place_toggle(view)

    def _drop(self, view: LeafView) -> None:
        remove(self._buttons.pop(view))
        if view in self._toggles:
            remove(self._toggles.pop(view))

    def _place_toggle(self, last: LeafView) -> None:
        """The whole block is known at its last piece; only one with long lines has the choice."""
        head = last.head
        copier = self._buttons.get(head)
        if copier is None:
            return
        button = self._toggles.get(head)
        if button is None:
            if not last.has_long_line:
                return
            button = self._toggles[head] = IconButton("wrap", "", self._body)
            button.clicked.connect(lambda: self._toggle(head))
        name = _tr("Scroll long lines") if head.wraps else _tr("Wrap long lines")
        if button.accessibleName() != name:  # a layout comes with each token
            button.set_icon("sideways" if head.wraps else "wrap")
            button.setAccessibleName(name)
            set_tooltip(button, name)
        button.move(copier.x() - button.width() - 2, copier.y())
        button.setVisible(last.has_long_line)

    def _code_from(self, first: LeafView) -> str:
        """The whole block that begins with this piece."""
        return joined([view.leaf for view in pieces_of(self._views, first)])

    def _make(self, view: LeafView) -> IconButton:
        name = _tr("Copy code")
        button = IconButton("copy", name, self._body)

        def copy() -> None:
            QGuiApplication.clipboard().setText(self._code_from(view))
            button.set_icon("check")
            QTimer.singleShot(1500, button, lambda: button.set_icon("copy"))

        button.clicked.connect(copy)
        button.show()
        return button
