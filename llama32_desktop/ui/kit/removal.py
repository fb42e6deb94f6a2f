"""Taking away what a window shows no longer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


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
