"""Finds what does not fit: windows larger than the screen, texts and buttons that are cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.elided import ElidedLabel

SLACK = 1
"""Pixels that rounding may take."""


def misfits(window: QWidget) -> list[str]:
    """One line for each thing of a visible window that is cut or stands out of it."""
    found = []
    room, size = window.screen().availableSize(), window.frameGeometry().size()
    if size.width() > room.width() or size.height() > room.height():
        found.append(f"{_name(window)} is {size.toTuple()} on a screen of {room.toTuple()}")
    for widget in window.findChildren(QWidget):
        if widget.window() is window and widget.isVisible() and widget.width() > 0:
            found += [f"{_name(widget)} {what}" for what in _cuts(widget, window)]
    return found


def _cuts(widget: QWidget, window: QWidget) -> Iterator[str]:
    if (lacking := _lacking(widget)) > SLACK:
        yield f"lacks {lacking} pixels of width"
    if isinstance(widget, QLabel) and widget.wordWrap() and widget.text().strip():
        lacking = widget.heightForWidth(widget.width()) - widget.height()
        if lacking > SLACK:
            yield f"lacks {lacking} pixels of height"
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > SLACK:
        yield f"has {widget.horizontalScrollBar().maximum()} pixels to the side"
    if isinstance(widget, QScrollArea) and (inner := widget.widget()) is not None:
        out = inner.minimumSizeHint().width() - widget.viewport().width()
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if widget.horizontalScrollBarPolicy() == off and out > SLACK:
            yield f"hides {out} pixels at its side"
    if (other := _covered(widget)) is not None:
        yield f"is covered by {_name(other)}"
    if not _is_scrolled(widget):
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if not window.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            yield f"stands at {place.getRect()} in {window.size().toTuple()}"


def _lacking(widget: QWidget) -> int:
    """Pixels of width that a widget's text needs and does not have."""
    metrics = widget.fontMetrics()
    if isinstance(widget, ElidedLabel):
        return 0
    if isinstance(widget, QLabel) and not widget.wordWrap():
        return widget.sizeHint().width() - widget.width()
    if isinstance(widget, IconButton):
        return widget.sizeHint().width() - widget.width() if widget._label else 0
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.sizeHint().width() - widget.width()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        kinds = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        field = widget.style().subControlRect(kinds[0], option, kinds[1], widget)
        return metrics.horizontalAdvance(widget.currentText()) - field.width()
    if isinstance(widget, QAbstractSpinBox):
        edit = widget.lineEdit()
        margins = edit.textMargins()
        room = edit.width() - margins.left() - margins.right()
        return metrics.horizontalAdvance(edit.text()) - room
    if isinstance(widget, QLineEdit) and not widget.text():
        room = widget.contentsRect().width() - 4
        return metrics.horizontalAdvance(widget.placeholderText()) - room
    if isinstance(widget, QTabBar):
        tabs = range(widget.count())
        cut = [widget.tabSizeHint(n).width() - widget.tabRect(n).width() for n in tabs]
        # Arrows stand over what is out of its sight.
        return max([*cut, *(widget.tabRect(n).right() - widget.width() for n in tabs)], default=0)
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        shown = [n for n in range(widget.count()) if not widget.isSectionHidden(n)]
        model = widget.model()
        kind = Qt.ItemDataRole.DisplayRole
        texts = {n: str(model.headerData(n, widget.orientation(), kind) or "") for n in shown}
        return max(
            (metrics.horizontalAdvance(texts[n]) + 8 - widget.sectionSize(n) for n in shown),
            default=0,
        )
    if isinstance(widget, QListWidget) and not widget.wordWrap():
        width = widget.viewport().width()
        rows = [n for n in range(widget.count()) if not widget.isRowHidden(n)]
        return max(
            (
                widget.sizeHintForIndex(widget.indexFromItem(widget.item(n))).width() - width
                for n in rows
            ),
            default=0,
        )
    return 0


def _covered(widget: QWidget) -> QWidget | None:
    """What a layout put onto a widget, for want of height."""
    parent = widget.parentWidget()
    if parent is None or parent.layout() is None or parent.layout().indexOf(widget) < 0:
        return None
    for number in range(parent.layout().count()):
        other = parent.layout().itemAt(number).widget()
        if other is None or other is widget or not other.isVisible():
            continue
        both = other.geometry() & widget.geometry()
        if both.width() > SLACK and both.height() > SLACK:
            return other
    return None


def _is_scrolled(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above.parentWidget(), QScrollArea):
            return True
        above = above.parentWidget()
    return False


def _name(widget: QWidget) -> str:
    said = widget.accessibleName() or widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        said = widget.text() or said
    return f"{type(widget).__name__} “{said[:60]}”"
