"""Keeps windows on their screen, whole, and says where they stand as text."""

from __future__ import annotations

import binascii
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

_FRAME: Final = QSize(8, 40)
"""What a window manager adds; it says so only once the window is shown."""


def room_of(window: QWidget) -> QSize:
    """The largest size that a window can have on its screen with its frame, pixels."""
    return window.screen().availableSize() - _FRAME


def fit(window: QWidget) -> None:
    """Makes a window no larger than its screen, its smallest size included."""
    room = room_of(window)
    window.setMinimumSize(window.minimumSize().boundedTo(room))
    if window.testAttribute(Qt.WidgetAttribute.WA_Resized):  # else Qt sizes it when it is shown
        window.resize(window.size().boundedTo(room))


def set_least(window: QWidget, width: int, height: int) -> None:
    """Lets a window be no smaller than that, and no narrower than its words need, where they fit.

    Languages differ by a third; with a size that is set Qt asks no more what is in the window.
    """
    layout = window.layout()
    needed = layout.minimumSize().width() if layout is not None else 0
    window.setMinimumSize(min(max(width, needed), room_of(window).width()), height)


def stand_on(window: QWidget, other: QWidget) -> None:
    """Fits a window and puts it on the middle of another one, where the system lets it."""
    fit(window)
    there = other.window().frameGeometry()
    place = QRect(QPoint(0, 0), window.size() + _FRAME)
    place.moveCenter(there.center())
    screen = other.screen().availableGeometry()
    corner = place.topLeft()
    most = screen.bottomRight() - QPoint(place.width(), place.height())
    corner.setX(max(screen.left(), min(corner.x(), most.x())))
    corner.setY(max(screen.top(), min(corner.y(), most.y())))
    window.move(corner)


def bytes_of(text: str) -> QByteArray:
    """A state of Qt's from its text in base64; empty where it is none."""
    try:
        return QByteArray(binascii.a2b_base64(text))
    except ValueError:
        return QByteArray()


def text_of(state: QByteArray) -> str:
    """A state of Qt's in base64."""
    return binascii.b2a_base64(state.data(), newline=False).decode("ascii")
