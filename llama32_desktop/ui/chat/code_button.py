"""The Copy buttons in the corners of a message's code blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.chat.buttons import IconButton
from llama32_desktop.ui.chat.leaf_view import LeafView


class CodeButtons:
    """Keeps one button per code block, made and placed as blocks come."""

    def __init__(self, body: QWidget) -> None:
        self._body = body
        self._buttons: dict[LeafView, IconButton] = {}

    def place(self, views: Sequence[LeafView], first: int, header: float) -> None:
        """Puts the buttons of the views from `first` on to their places."""
        if first == 0 or len(self._buttons) > len(views):
            kept = set(views)
            for view in [view for view in self._buttons if view not in kept]:
                self._buttons.pop(view).deleteLater()
        for view in views[first:]:
            button = self._buttons.get(view)
            if view.leaf.kind != "code":
                if button is not None:
                    self._buttons.pop(view).deleteLater()
                continue
            if button is None:
                button = self._buttons[view] = self._make(view)
            x = view.x + view.width - button.width() - 6
            button.move(round(x), round(view.y + (header - 4 - button.height()) / 2))

    def _make(self, view: LeafView) -> IconButton:
        name = QCoreApplication.translate("CodeButtons", "Copy code")
        button = IconButton("copy", name, self._body)

        def copy() -> None:
            QGuiApplication.clipboard().setText(view.leaf.content)
            button.set_icon("check")
            QTimer.singleShot(1500, button, lambda: button.set_icon("copy"))

        button.clicked.connect(copy)
        button.show()
        return button
