"""Letters that are typed where nothing takes them, and given to what does."""

from __future__ import annotations

import sys
from unicodedata import category

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_HELD = Qt.KeyboardModifier


def typed_text(event: QKeyEvent) -> str:
    """What a key writes; nothing where it is a shortcut."""
    held = event.modifiers()
    control, alt = bool(held & _HELD.ControlModifier), bool(held & _HELD.AltModifier)
    # Both together are AltGr on Windows, and the option key writes letters on macOS.
    writes = control == alt or (alt and sys.platform == "darwin")
    text = event.text()
    # What joins letters or keeps them apart, as Persian does, is not printed, yet written.
    written = all(each.isprintable() or category(each) == "Cf" for each in text)
    return text if writes and written and not held & _HELD.MetaModifier else ""


def write_into(widget: QWidget | None, text: str) -> None:
    """Writes a text where the cursor is; a list goes to what begins so. Others take none."""
    if not text:
        return  # for nothing, too, a list would go to its next row
    if isinstance(widget, QLineEdit) and not widget.isReadOnly():
        widget.insert(text)
    elif isinstance(widget, QTextEdit | QPlainTextEdit) and not widget.isReadOnly():
        widget.insertPlainText(text)
    elif isinstance(widget, QAbstractItemView):
        widget.keyboardSearch(text)
