"""Texts that are not ours, shown as they are written: a name is never markup.

Qt takes a text that begins like HTML for HTML, in tooltips always and in labels unless they are
told, and HTML opens files. Every tooltip, label, box, window title and notification is made here.
"""

from __future__ import annotations

import sys
from typing import Final, Protocol

from PySide6 import QtGui
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QMessageBox,
    QSpacerItem,
    QSystemTrayIcon,
    QToolTip,
    QWidget,
)

from llama32_desktop.paths import TITLE
from llama32_desktop.ui.kit.theme import colour_news

_LINE: Final = 340
"""Pixels of a line of a message, at least."""
_JOINER: Final = "\u2060"
"""Has no width and breaks no line: behind a bracket it makes a tag no tag."""


class _Pointed(Protocol):
    """A widget, an item or an action."""

    def setToolTip(self, text: str, /) -> None: ...  # noqa: N802


def plain(text: str) -> str:
    """The text in a form that Qt takes for plain, and that looks the same.

    For where Qt decides by itself: tooltips of models, and labels that it makes. Escaped HTML
    would be read out with its entities by screen readers, and lose spaces.
    """
    return _without_markup(text) if QtGui.Qt.mightBeRichText(text) else text


def _without_markup(text: str) -> str:
    return text.replace("<", f"<{_JOINER}").replace("&", f"&{_JOINER}")


def set_tooltip(pointed: _Pointed, text: str) -> None:
    """Sets the tooltip of a widget, an item or an action."""
    pointed.setToolTip(plain(text))


def show_tooltip(place: QPoint, text: str, widget: QWidget) -> None:
    """Shows a tooltip at once, at a place of the screen."""
    QToolTip.showText(place, plain(text), widget)


def plain_label(text: str, parent: QWidget | None = None) -> QLabel:
    """A label that takes every text, now and later, for plain."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def markup_label(html: str, parent: QWidget | None = None) -> QLabel:
    """A label with HTML of our own; whatever is put into it is escaped by the caller."""
    label = _Markup(parent)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(html)
    return label


class _Markup(QLabel):
    """Qt gives links the colours that hold when the text is set, so it is set again with others."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        colour_news().changed.connect(self._set_again)

    def _set_again(self) -> None:
        html = self.text()
        self.clear()  # the same text again is no change
        self.setText(html)


class MessageBox(QMessageBox):
    """A question or a message without a picture, whose texts are plain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setWindowTitle(TITLE)  # where nobody gives it another
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setInformativeText(self, text: str) -> None:  # noqa: N802
        # The format above is not this label's, which Qt makes by itself.
        super().setInformativeText(plain(text))

    def showEvent(self, event: QShowEvent) -> None:
        """Has the text begin where the buttons' row does, and gives it room."""
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            indent = layout.itemAtPosition(0, 0)
            if isinstance(indent, QSpacerItem):  # where a picture would stand
                indent.changeSize(0, 1)
            layout.setContentsMargins(20, 18, 20, 14)
            layout.setColumnMinimumWidth(1, _LINE)
            layout.setColumnStretch(1, 1)
        super().showEvent(event)


def set_window_title(window: QWidget, title: str) -> None:
    """Sets a title from a name: on one line, and without Qt's place for an asterisk."""
    window.setWindowTitle(" ".join(title.split()).replace("[*]", "[*][*]"))


def call_main_window(window: QWidget, shown: str = "") -> None:
    """Calls the main window after what it shows, and after the app as each system does.

    Qt would put the app's name behind the title of each dialog, too, if it had that name.
    """
    between = {"darwin": "", "win32": " - "}.get(sys.platform, " — ")
    title = shown + between + TITLE if shown and between else shown or TITLE
    set_window_title(window, title)


def menu_text(text: str) -> str:
    """A name for a menu or a button, where an ampersand would mark a key."""
    return plain(text).replace("&", "&&")


def show_notification(tray: QSystemTrayIcon, title: str, text: str, icon: QIcon, ms: int) -> None:
    """Shows a notification for some milliseconds; desktops read markup in its text."""
    tray.showMessage(title, _without_markup(text), icon, ms)


def name_choice(choice: QComboBox, name: str) -> None:
    """Names a list of choices that has no label in sight, for screen readers.

    On Linux Qt gives its current entry for its name, whatever was set; what a label beside it says
    is read before that, and one that is hidden does as well.
    """
    choice.setAccessibleName(name)
    label = plain_label(name, choice.parentWidget())
    label.setBuddy(choice)
    label.hide()
