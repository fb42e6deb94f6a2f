"""Taking away what a window shows no longer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QLayout, QWidget
from shiboken6 import isValid

from llama32_desktop.ui.kit.pieces import Pieces


def remove(widget: QWidget) -> None:
    """Hides a widget, takes it out of its layout and ends it with the next turn of the event loop.

    The layout is asked by its own method. Where Qt empties it, the binding is not told: it keeps
    the item's address (it has that of each that a layout held when it was put into another), and
    takes the next object that Qt makes there for the item.
    """
    widget.hide()
    layout = layout_of(widget)
    if layout is not None:
        layout.removeWidget(widget)
    widget.deleteLater()


def layout_of(widget: QWidget) -> QLayout | None:
    """The layout that a widget stands in, or `None`."""
    parent = widget.parentWidget()
    whole = parent.layout() if parent is not None else None
    if whole is None:
        return None
    nested = whole.findChildren(QLayout, options=Qt.FindChildOption.FindChildrenRecursively)
    return next((layout for layout in (whole, *nested) if layout.indexOf(widget) >= 0), None)


class Ending(QObject):
    """Ends a dialog of many pages once it is closed, a page at a time: Qt would end all at once.

    Args:
        pages: Gives them, when nothing is to come of them any more.
    """

    def __init__(self, dialog: QDialog, pages: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._pages = pages
        self._left: list[QWidget] = []
        self._pieces = Pieces(self._step, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.finished.connect(self._begin)

    def _begin(self) -> None:
        self._left = list(self._pages())
        self._pieces.begin()

    def _step(self) -> bool:
        if not self._left:
            self._dialog.deleteLater()
            return False
        page = self._left.pop()
        if isValid(page):
            page.deleteLater()
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
        return True
