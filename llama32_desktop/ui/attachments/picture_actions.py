"""What a person can ask of the pictures of a conversation."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class PictureActions(QObject):
    """One for all pictures; a signal says which `PictureItem` it is about."""

    open = Signal(object)
    copy = Signal(object)
    save = Signal(object)
