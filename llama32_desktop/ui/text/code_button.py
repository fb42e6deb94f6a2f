"""The Copy buttons in the corners of a message's code blocks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.text.leaf_view import LeafView


class CodeButtons:
    """Keeps one button per code block, made and placed as blocks come."""

    def __init__(self, body: QWidget) -> None:
        self._body = body
        self._buttons: dict[LeafView, IconButton] = {}
        self._views: Sequence[LeafView] = ()

    def place(self, views: Sequence[LeafView], first: int, header: float) -> None:
        """Puts the buttons of the views from `first` on to their places."""
        self._views = views
        if first == 0 or len(self._buttons) > len(views):
            kept = set(views)
            for view in [view for view in self._buttons if view not in kept]:
                self._buttons.pop(view).deleteLater()
        for view in views[first:]:
            button = self._buttons.get(view)
            if view.leaf.kind != "code" or view.continued:
                if button is not None:
                    self._buttons.pop(view).deleteLater()
                continue
            if button is None:
                button = self._buttons[view] = self._make(view)
            x = view.x + view.width - button.width() - 6
            button.move(round(x), round(view.y + (header - 4 - button.height()) / 2))

    def _code_from(self, first: LeafView) -> str:
        """The whole block that begins with this piece."""
        views = list(self._views)
        parts = [first.leaf.content]
        for view in views[views.index(first) + 1 :]:
            if not view.continued:
                break
            parts += [view.leaf.joint or "", view.leaf.content]
        return "".join(parts)

    def _make(self, view: LeafView) -> IconButton:
        name = QCoreApplication.translate("CodeButtons", "Copy code")
        button = IconButton("copy", name, self._body)

        def copy() -> None:
            QGuiApplication.clipboard().setText(self._code_from(view))
            button.set_icon("check")
            QTimer.singleShot(1500, button, lambda: button.set_icon("copy"))

        button.clicked.connect(copy)
        button.show()
        return button
